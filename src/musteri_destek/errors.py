"""Hatalar: every error the library raises itself, split by whose mistake it is.

* The *caller's code* misused a name of this library: `MisuseTypeError`, `MisuseValueError`.
* The *installation* lacks a package that only an extra brings: `MissingExtraError`.
* *Our tables* end before the question: `OutsideKnownDatesError`.
* The *shop's facts* are wrong: pydantic's own `ValidationError`, which lists every problem.
* "No" is never an error: it is a value of the decision.
"""


class MusteriDestekError(Exception):
    """Bütün hataların kökü: catch this to catch whatever the library raises itself.

    >>> issubclass(OutsideKnownDatesError, MusteriDestekError)
    True
    """


class MisuseTypeError(MusteriDestekError, TypeError):
    """Yanlış tür: an argument has a type the call can't take; also a `TypeError`.

    >>> issubclass(MisuseTypeError, TypeError)
    True
    """


class MisuseValueError(MusteriDestekError, ValueError):
    """Yanlış değer: an argument has a value the call can't take; also a `ValueError`.

    >>> issubclass(MisuseValueError, ValueError)
    True
    """


class MissingExtraError(MusteriDestekError, ImportError):
    """Eksik ek: a call needs a package that comes with an extra; also an `ImportError`.

    >>> issubclass(MissingExtraError, ImportError)
    True
    """


class OutsideKnownDatesError(MusteriDestekError, LookupError):
    """Bilinen tarihlerin dışı: the tables of law or holidays don't reach that day.

    It is no mistake of the caller: extend the table (`Law.with_versions`, a calendar's own
    holidays) or take a newer release. `returns.decide` never raises it: the right stands
    and the axis that can't be computed becomes a finding for review.

    >>> issubclass(OutsideKnownDatesError, LookupError)
    True
    """
