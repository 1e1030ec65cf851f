"""Kargo durumunu oku: from the code of a carrier or marketplace to a stage, or to "not known"."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from unicodedata import normalize

from ..decisions import Saying
from ..law import Certainty
from ..wording import Language
from .carrier_codes import CODES, STATUS, CarrierCode
from .stages import ParcelStage

# A carrier with several fields is asked about the one that says where the parcel is.
_MAIN_FIELD = MappingProxyType({"yurtici": "operationStatus"})


@dataclass(frozen=True, slots=True, kw_only=True)
class CarrierStatus:
    """Kargo durumu: a code as it was sent and the row that reads it; `None` where nobody can.

    >>> read_carrier_status("yurtici", "DLV").stage
    <ParcelStage.DELIVERED: 'delivered'>
    """

    system: str
    field: str
    code: str
    row: CarrierCode | None

    @property
    def stage(self) -> ParcelStage:
        """Aşama: where the parcel is by this code; `UNKNOWN` where it doesn't say."""
        return self.row.stage if self.row and self.row.stage else ParcelStage.UNKNOWN

    @property
    def certainty(self) -> Certainty:
        """Kesinlik: how sure the reading is."""
        return self.row.certainty if self.row else Certainty.UNVERIFIED

    def explain(self, lang: Language) -> str:
        """Açıkla: what the code says and where that was read.

        >>> print(read_carrier_status("aras", "NT", field="undelivered").explain("tr"))
        aras `NT`: uğrama notu bırakıldı (teslim edilemedi). Dayanak: Aras Kargo web servisi, \
bölüm 3; bir açık kaynak entegrasyondan.
        >>> print(read_carrier_status("aras", "99").explain("en"))
        aras `99`: a code nobody here can read; ask the carrier what it means.
        """
        if self.row is None:
            return _NOT_KNOWN.in_language(lang, system=self.system, code=self.code)
        stage = f" ({self.row.stage.name_in(lang)})" if self.row.stage else ""
        return _KNOWN.in_language(
            lang,
            system=self.system,
            code=self.code,
            says=self.row.says.in_language(lang) + stage,
            read_at=self.row.read_at,
        )


def read_carrier_status(
    system: str,
    code: str | int,
    *,
    field: str | None = None,
) -> CarrierStatus:
    """Durumu oku: a code of a system, in the field it came in.

    Without `field` it is the one that says where the parcel is. A system or a code that isn't known
    gives a status without a row, never a default.

    >>> read_carrier_status("yurtici", 5).row.says.tr
    'teslim edildi'
    >>> read_carrier_status("yurtici", "X1").stage
    <ParcelStage.UNKNOWN: 'unknown'>
    """
    asked = field or _MAIN_FIELD.get(system, STATUS)
    # Ü may come as one letter or as two.
    text = normalize("NFC", str(code).strip())
    row = _BY_CODE.get((system, asked, text))
    return CarrierStatus(system=system, field=asked, code=text, row=row)


_BY_CODE = MappingProxyType(
    {(row.system, row.field, code): row for row in CODES for code in row.codes}
)
_KNOWN = Saying(
    "{system} `{code}`: {says}. Dayanak: {read_at}.",
    "{system} `{code}`: {says}. Source: {read_at}.",
)
_NOT_KNOWN = Saying(
    "{system} `{code}`: tanımadığımız bir kod; anlamı kargo firmasına sorulmalı.",
    "{system} `{code}`: a code nobody here can read; ask the carrier what it means.",
)
