"""İstisnalar: m.15/1 letter by letter: which goods, on which condition, in which words?"""

from __future__ import annotations

from dataclasses import dataclass

from ...decisions import Actor, Effect, Saying
from ...orders import Trait
from .kinds import FindingKind

_RIGHT = "withdrawal"


@dataclass(frozen=True, slots=True)
class ArticleFifteen:
    """İstisna: one letter of m.15/1: trait, provision and the condition on the state of the goods.

    `condition` names the field of `ReturnItem` that has to be true as well, `None` for none.

    >>> next(row.letter for row in EXCEPTIONS if row.trait is Trait.CUSTOM_MADE)
    'b'
    """

    letter: str
    trait: Trait
    provision: str
    condition: str | None
    says: Saying

    @property
    def excluded(self) -> FindingKind:
        """İstisna uygulanır: the goods can't be withdrawn from."""
        return _kind(
            "withdrawal_excluded",
            self,
            Effect.DENIES,
            Saying(
                "Cayma hakkının istisnası uygulanıyor: {0}",
                "An exception to the right to withdraw applies: {0}",
            ),
            Saying(
                "ürün ayıplıysa ayıptan doğan haklara bakmak ve iyi niyetli bir çözüm aramak",
                "look at the rights of defective goods if there is a defect, and for a kind solution",
            ),
        )

    @property
    def unclear(self) -> FindingKind:
        """İstisna belirsiz: whether it applies hangs on a fact nobody has given."""
        return _kind(
            "withdrawal_exception_unclear",
            self,
            Effect.REVIEWS,
            Saying(
                "İstisnanın uygulanıp uygulanmayacağı ürünün durumuna bağlı: {0}",
                "Whether the exception applies depends on the state of the goods: {0}",
            ),
            Saying(
                "müşteriye ürünün durumunu sormak", "ask the customer for the state of the goods"
            ),
            missing=self.condition,
        )

    @property
    def not_told(self) -> FindingKind:
        """İstisna bildirilmemiş: the customer was not told that the goods can't be sent back."""
        return _kind(
            "withdrawal_exception_not_told",
            self,
            Effect.REVIEWS,
            Saying(
                "İstisna satıştan önce müşteriye bildirilmemiş: {0}",
                "The customer was not told of the exception before the sale: {0}",
            ),
            Saying(
                "bildirim eksikliğini müşteri lehine değerlendirmek",
                "weigh the missing information in the customer's favour",
            ),
        )

    @property
    def passed_over(self) -> FindingKind:
        """Bildirilmediği için uygulanmaz: who was not told of the exception does not bear it."""
        return _kind(
            "withdrawal_exception_passed_over",
            self,
            Effect.SHAPES,
            Saying(
                "İstisna satıştan önce bildirilmediği için müşteriye karşı uygulanmaz: {0}",
                "The exception was not told before the sale, so it is not applied: {0}",
            ),
            Saying("talebi istisnasız değerlendirmek", "judge the request without the exception"),
        )

    @property
    def annulled(self) -> FindingKind:
        """İptal edilmiş istisna: the exception was annulled and is not held against the customer."""
        return _kind(
            "withdrawal_exception_annulled",
            self,
            Effect.SHAPES,
            Saying(
                "Danıştay bu istisnayı iptal etti; müşteriye karşı uygulanmaz: {0}",
                "The Council of State annulled this exception; it is not applied: {0}",
            ),
            Saying("talebi istisnasız değerlendirmek", "judge the request without the exception"),
        )


def _kind(
    code: str,
    row: ArticleFifteen,
    effect: Effect,
    says: Saying,
    next_step: Saying,
    *,
    missing: str | None = None,
) -> FindingKind:
    return FindingKind(
        code=f"{code}_{row.trait.value}",
        right=_RIGHT,
        effect=effect,
        who=Actor.SELLER,
        says=Saying(says.tr.format(row.says.tr), says.en.format(row.says.en)),
        next_step=next_step,
        missing=missing,
    )


_A_TO_H = "exc_a_to_h"

EXCEPTIONS = (
    ArticleFifteen(
        "a",
        Trait.MARKET_PRICED,
        _A_TO_H,
        None,
        Saying(
            "fiyatı finansal piyasalardaki dalgalanmaya bağlı ürün",
            "goods with a price tied to financial markets",
        ),
    ),
    ArticleFifteen(
        "b",
        Trait.CUSTOM_MADE,
        _A_TO_H,
        None,
        Saying("müşterinin isteğine göre hazırlanan ürün", "goods made to the customer's wishes"),
    ),
    ArticleFifteen(
        "c",
        Trait.PERISHABLE,
        _A_TO_H,
        None,
        Saying("çabuk bozulabilen ürün", "goods that perish quickly"),
    ),
    ArticleFifteen(
        "ç",
        Trait.HYGIENE_SEALED,
        _A_TO_H,
        "opened",
        Saying(
            "koruyucu ambalajı açılmış, iadesi sağlık ve hijyen bakımından uygun olmayan ürün",
            "goods with their protective seal opened, unfit to come back for health or hygiene",
        ),
    ),
    ArticleFifteen(
        "d",
        Trait.MIXES_INSEPARABLY,
        _A_TO_H,
        "mixed",
        Saying("başka ürünlerle ayrılamayacak biçimde karışmış ürün", "goods mixed inseparably"),
    ),
    ArticleFifteen(
        "e",
        Trait.SEALED_MEDIA,
        _A_TO_H,
        "opened",
        Saying(
            "ambalajı açılmış kitap, dijital içerik ya da bilgisayar sarf malzemesi",
            "book, digital medium or computer consumable with its package opened",
        ),
    ),
    ArticleFifteen(
        "f",
        Trait.PERIODICAL,
        _A_TO_H,
        None,
        Saying("abonelik dışında satılan süreli yayın", "a periodical sold outside a subscription"),
    ),
    ArticleFifteen(
        "g",
        Trait.DATED_SERVICE,
        _A_TO_H,
        None,
        Saying("belirli bir tarihe bağlı hizmet", "a service for a particular date"),
    ),
    ArticleFifteen(
        "ğ",
        Trait.INSTANT_DIGITAL,
        _A_TO_H,
        "performed",
        Saying("anında ifa edilmiş dijital içerik", "digital content delivered instantly"),
    ),
    ArticleFifteen(
        "h",
        Trait.SERVICE,
        _A_TO_H,
        "performed",
        Saying(
            "müşterinin onayıyla ifasına başlanmış hizmet",
            "a service begun with the customer's consent",
        ),
    ),
    ArticleFifteen(
        "ı",
        Trait.REGISTRABLE_VEHICLE,
        "exc_i_dotless_vehicle_drone",
        None,
        Saying("tescili zorunlu taşıt ya da hava aracı", "a vehicle or drone to be registered"),
    ),
    ArticleFifteen(
        "i",
        Trait.PHONE_OR_COMPUTER,
        "exc_i_phone_watch_tablet_computer",
        None,
        Saying("telefon, akıllı saat, tablet, bilgisayar", "phone, smart watch, tablet, computer"),
    ),
    ArticleFifteen(
        "j",
        Trait.LIVE_AUCTION,
        "exc_j_live_auction",
        None,
        Saying("canlı müzayedede satılan ürün", "goods sold in a live auction"),
    ),
    ArticleFifteen(
        "k",
        Trait.INSTALLED_BY_SERVICE,
        "exc_k_installed_goods",
        "installed",
        Saying(
            "satıcının ya da yetkili servisin kurduğu ürün",
            "goods installed by the seller or its service",
        ),
    ),
)
"""İstisnalar: m.15/1 letter by letter; which are in force on a day is the law's to say."""
