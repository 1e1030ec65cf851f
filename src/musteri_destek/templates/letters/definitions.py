"""Tanım parçaları: what a situation is made of, told by name to who passes something else."""

from __future__ import annotations

from ...errors import MisuseTypeError
from .elements import Element
from .slots import Fixed, Free, Given


def require_slots(paragraphs: object) -> None:
    """Yuva iste: that paragraphs hold slots and no bare words; else `MisuseTypeError`.

    >>> require_slots([["Merhaba."]])
    Traceback (most recent call last):
    musteri_destek.errors.MisuseTypeError: `Merhaba.` is no slot: paragraphs are lists of them, as \
in `[[Fixed("hello", "Merhaba.")]]`
    """
    for part in paragraphs if isinstance(paragraphs, list | tuple) else (paragraphs,):
        for slot in part if isinstance(part, list | tuple) else (part,):
            if not isinstance(slot, Fixed | Free):
                msg = (
                    f"`{slot}` is no slot: paragraphs are lists of them, as in "
                    f'`[[Fixed("hello", "Merhaba.")]]`'
                )
                raise MisuseTypeError(msg)
            _require_wordings(slot)


def _require_wordings(slot: Fixed | Free) -> None:
    if isinstance(slot, Free):
        said: tuple[object, ...] = (slot.samimi, slot.resmi, slot.nuktedan)
        bare = next((one for one in said if isinstance(one, str)), None)
        if bare is not None:
            msg = f'`{slot.name}` is said in several ways: write `("{bare}",)`'
            raise MisuseTypeError(msg)
    elif not all(isinstance(one, Given) for one in slot.wordings):
        msg = f'`{slot.name}` holds wordings that are none: write `Given(("urun",), "…")` for each'
        raise MisuseTypeError(msg)


def require_elements(must_say: object) -> None:
    """Öge iste: that what must be said is named by `Element`; else `MisuseTypeError`.

    >>> require_elements(("amount",))
    Traceback (most recent call last):
    musteri_destek.errors.MisuseTypeError: `amount` is no element: write \
`must_say=(Element.AMOUNT,)`
    """
    for one in must_say if isinstance(must_say, list | tuple) else (must_say,):
        if not isinstance(one, Element):
            known = next((each for each in Element if each.value == one), Element.WHEN)
            msg = f"`{one}` is no element: write `must_say=(Element.{known.name},)`"
            raise MisuseTypeError(msg)
