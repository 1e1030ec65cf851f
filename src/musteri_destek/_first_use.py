"""İlk kullanım: names a package offers, each imported when it is first used.

So a program that needs one corner of the library pays for that corner only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any


def on_first_use(
    package: dict[str, Any], homes: Mapping[str, Iterable[str]]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """İlk kullanımda: the `__getattr__` and the `__dir__` of a package, made from its `globals()`.

    `homes` says which names live in which of its modules; a module named like its home is that name.
    Write it where no type checker looks, for which it would make every misspelt name an `object`.

    >>> package = {"__name__": "musteri_destek", "__all__": ["Unit", "law"]}
    >>> find, names = on_first_use(package, {"law": ["Unit", "law"]})
    >>> find("Unit"), find("law").__name__
    (<enum 'Unit'>, 'musteri_destek.law')
    >>> find("Unti")
    Traceback (most recent call last):
    AttributeError: `musteri_destek` has no `Unti`; it has: Unit, law
    """
    home = {name: module for module, names in homes.items() for name in names}

    def find(name: str) -> object:
        if name not in home:
            msg = (
                f"`{package['__name__']}` has no `{name}`; it has: {', '.join(package['__all__'])}"
            )
            raise AttributeError(msg, name=name)
        from importlib import import_module  # noqa: PLC0415 - paid by the first use of a name

        module = import_module(f".{home[name]}", package["__name__"])
        package[name] = found = getattr(module, name, module)
        return found

    def names() -> list[str]:
        return sorted({*package, *package["__all__"]})

    return find, names
