"""Mesafeli sözleşme kuralları dışında: contracts that MSY m.2/2 leaves out, and what remains of them.

The right to withdraw and the other rights of the regulation don't reach them. Some have a right of
their own in another text, so a person looks; of the others the customer hears what remains.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...decisions import Actor, Effect, Finding, Saying
from ...law import Source
from ...orders import ExcludedContract
from ..context import Claim, Context
from .kinds import FindingKind

_RIGHT = "withdrawal"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Kapsam dışı sözleşme: one kind of contract, and the text with a right of its own, if any."""

    contract: ExcludedContract
    says: Saying
    own_text: str | None = None

    @property
    def kind(self) -> FindingKind:
        """Bulgu: the right to withdraw does not reach it; another text may give one."""
        return FindingKind(
            code=f"withdrawal_excluded_contract_{self.contract.value}",
            right=_RIGHT,
            effect=Effect.REVIEWS if self.own_text else Effect.DENIES,
            who=Actor.SELLER,
            says=Saying(
                f"Bu sözleşme mesafeli sözleşme kurallarının dışında: {self.says.tr}",
                f"The rules on distance contracts leave this contract out: {self.says.en}",
            ),
            next_step=self._next_step,
            missing="own_text" if self.own_text else None,
        )

    @property
    def _next_step(self) -> Saying:
        if self.own_text:
            return Saying(
                f"kendi düzenlemesindeki hakka bakmak ({self.own_text})",
                f"look at the right its own text gives ({self.own_text})",
            )
        return Saying(
            "sözleşmedeki iptal koşullarını bildirmek; ayıp varsa 6502'den doğan haklara bakmak",
            "tell the conditions of the contract; where there is a defect, look at the rights of 6502",
        )


LEFT_OUT = (
    LeftOut(
        ExcludedContract.FINANCIAL_SERVICE,
        Saying("finansal hizmet", "a financial service"),
        "6502 m.49",
    ),
    LeftOut(
        ExcludedContract.VENDING_MACHINE,
        Saying("otomatik makineyle satış", "a sale by a vending machine"),
    ),
    LeftOut(
        ExcludedContract.PUBLIC_TELEPHONE,
        Saying("halka açık telefonun kullanımı", "the use of a public telephone"),
    ),
    LeftOut(
        ExcludedContract.BETTING, Saying("bahis ya da şans oyunu", "betting or a game of chance")
    ),
    LeftOut(
        ExcludedContract.REAL_ESTATE,
        Saying("taşınmaz ya da taşınmaz üzerindeki hak", "real estate or a right in it"),
        "6502 m.40-46",
    ),
    LeftOut(ExcludedContract.HOME_RENTAL, Saying("konut kiralama", "the rental of a home")),
    LeftOut(ExcludedContract.PACKAGE_TOUR, Saying("paket tur", "a package tour"), "6502 m.51"),
    LeftOut(
        ExcludedContract.TIMESHARE,
        Saying("devre mülk ya da devre tatil", "a timeshare or a long-term holiday"),
        "6502 m.50",
    ),
    LeftOut(
        ExcludedContract.FOOD_ROUNDS,
        Saying(
            "düzenli dağıtımla eve getirilen gıda ya da günlük tüketim maddesi",
            "food or daily goods brought home on regular rounds",
        ),
    ),
    LeftOut(
        ExcludedContract.PASSENGER_TRANSPORT,
        Saying("yolcu taşıma", "the transport of passengers"),
    ),
    LeftOut(
        ExcludedContract.ASSEMBLY_AND_REPAIR,
        Saying("montaj, bakım ya da onarım", "assembly, maintenance or repair"),
    ),
    LeftOut(
        ExcludedContract.CARE_SERVICE,
        Saying("bakım ya da sosyal hizmet", "care or another social service"),
    ),
    LeftOut(
        ExcludedContract.SMS_SERVICE,
        Saying(
            "kısa mesajla kurulup o anda ifa edilen katma değerli hizmet",
            "a value-added service agreed by SMS and performed at once",
        ),
    ),
    LeftOut(ExcludedContract.DONATION, Saying("bağış", "a donation")),
    LeftOut(
        ExcludedContract.PUBLIC_BODY_SERVICE,
        Saying(
            "kamu kurumunun sunduğu katma değerli hizmet",
            "a value-added service of a public body",
        ),
    ),
)
"""Kapsam dışı sözleşmeler: m.2/2 letter by letter; which are left out on a day is the law's to say."""
_OF = {row.contract: row for row in LEFT_OUT}


def no_withdrawal(claim: Claim, context: Context) -> Iterator[Finding]:
    """Cayma kapsamı dışında: the finding that says so; nothing where the regulation applies."""
    if source := source_of_exclusion(claim, context):
        yield _OF[ExcludedContract(claim.line.excluded_contract or "")].kind.found(claim, source)


def source_of_exclusion(claim: Claim, context: Context) -> Source | None:
    """Kapsam dışılığın dayanağı: the letter that leaves the line out on the day of its order."""
    contract = claim.line.excluded_contract
    version = context.law["distance_rules_leave_out"].find(claim.ordered_on)
    if contract is None or version is None or contract.letter not in _letters(version.value):
        return None
    return Source(f"MSY m.2/2-{contract.letter}", gazette=version.source.gazette)


def _letters(value: object) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()


def kind_for(right: str) -> FindingKind:
    """Kapsam bulgusu: how another right of the regulation says that it does not reach the line.

    >>> kind_for("late_delivery").code
    'late_delivery_outside_distance_rules'
    """
    return FindingKind(
        code=f"{right}_outside_distance_rules",
        right=right,
        effect=Effect.REVIEWS,
        who=Actor.SELLER,
        says=Saying(
            "Bu tür sözleşmeler mesafeli sözleşme kurallarının dışında; {notified_on} tarihli talep "
            "sözleşmeye ve genel hükümlere göre incelenir",
            "The rules on distance contracts leave this kind of contract out; the request of "
            "{notified_on} is judged by the contract and by general law",
        ),
        next_step=Saying(
            "sözleşmeye, varsa kendi düzenlemesine ve genel hükümlere bakmak",
            "look at the contract, at its own rules if there are any, and at general law",
        ),
        missing="own_text",
    )


def beyond_the_regulation(claim: Claim, context: Context, kind: FindingKind) -> Finding | None:
    """Yönetmelik dışı mı: the finding that says so, `None` where the regulation applies."""
    source = source_of_exclusion(claim, context)
    if source is None:
        return None
    return kind.found(claim, source, facts={"notified_on": claim.notified_on})
