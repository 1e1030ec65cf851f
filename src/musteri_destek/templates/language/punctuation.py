"""Noktalama: one mark where a value that ends in one meets the mark of its sentence."""

from __future__ import annotations

_STOPS = ".!?…"
MARKS = frozenset(",;:" + _STOPS)
"""İşaretler: what may end a value, and what may follow it."""


def meeting(value: str, words: str) -> tuple[str, str]:
    """Buluşan işaretler: a value and the words behind it, with one mark where both have one.

    The value's own stop says more than a plain one ("çıktı mı?"), and "…" tells that it was
    clipped; before any other mark it gives way, unless it belongs to a name ("Ltd.").

    >>> meeting("Kulpu kırık çıktı.", "."), meeting("Kulpu çıktı mı?", ". Baktık."), meeting("Uz…", ".")
    (('Kulpu kırık çıktı', '.'), ('Kulpu çıktı mı?', ' Baktık.'), ('Uz…', ''))
    >>> meeting("Çok beklettiniz.", ", özür dileriz"), meeting("Mavi A.Ş.", ", teşekkürler")
    (('Çok beklettiniz', ', özür dileriz'), ('Mavi A.Ş.', ', teşekkürler'))
    """
    bare = value.rstrip(",;: " + _STOPS)
    stop = _stop(value[len(bare) :])
    if words[0] == "." and stop in ("!", "?", "…"):
        return bare + stop, words[1:]
    if words[0] in ",;:" and (stop == "…" or (stop == "." and _is_short(bare))):
        return bare + stop, words
    return bare, words


def _stop(marks: str) -> str:
    """Tell the one mark that a run of them stands for."""
    if "…" in marks or "..." in marks:
        return "…"
    return next((one for one in marks if one in _STOPS), "")


def _is_short(text: str) -> bool:
    """Tell an abbreviation, which keeps its stop: "A.Ş", "Ltd", "vb"."""
    last = text[text.rfind(" ") + 1 :]
    return "." in last or len(last) <= len("Ltd")
