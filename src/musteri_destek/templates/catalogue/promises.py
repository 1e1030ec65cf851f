"""Söz cevapları: a word given, given anew, broken, or in danger."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from types import MappingProxyType

from ...sla import PromiseKind
from ..language.checks import Audience
from ..language.choices import Choice, YesNo
from ..language.declarations import Past
from ..language.template import Template
from ..language.variables import AnyVariable, Commitment, Done, Variable
from ..letters.elements import Element
from ..letters.gravity import Gravity, grave_when
from ..letters.scenarios import Definition
from ..letters.slots import Fixed, Free, Given
from ..turkish import Kind
from .parts import CLOSING, CUSTOMER, HOUR, OPTIONAL
from .promise_words import PROMISES, PromiseWords

_WORD_OPENING = Free(
    "word_opening",
    samimi=(
        "Net bir tarih söyleyeyim istedim.",
        "Havada kalmasın diye yazıyorum.",
        "Takvime baktım, günü belli oldu.",
    ),
    resmi=(
        "Size net bir tarih bildirmek isteriz.",
        "Belirsizlik kalmaması için yazıyoruz.",
        "Tarih netleşti, hemen iletelim istedik.",
    ),
    nuktedan=(
        "Takvimi açtım, kalemi elime aldım.",
        "Söz uçar dedik, yazıya döktük.",
        "Bu tarihi buzdolabına iliştirebilirsin[iz|].",
    ),
)
_WORD_EMPATHY = Free(
    "word_empathy",
    samimi=(
        "Plan[ınızı|ını] ona göre yapabilesin[iz|] diye açıkça söylüyorum.",
        "Dediğimizin arkasındayız.",
        "Bir aksilik sezersem beklemeden haber veririm.",
    ),
    resmi=(
        "Planınızı buna göre yapabilmenizi isteriz.",
        "Süreci yakından takip ediyoruz.",
        "Bir aksilik görürsek beklemeden haber veririz.",
    ),
    nuktedan=(
        "Unutmayalım diye parmağımıza ip bağladık.",
        "Bütün ekip şahidimiz olsun.",
        "Bir terslik olursa haberi önce ben uçururum.",
    ),
)
LATE_OPENING = Free(
    "broken_word_opening",
    samimi=(
        "Sözümüzü tutamadık, lafı dolandırmayacağım.",
        "Bunu söylemek kolay değil, kusur bizde.",
        "Açık konuşayım: aksattık.",
    ),
    resmi=(
        "Sözümüzü zamanında yerine getiremedik.",
        "Sorumluluğu bütünüyle üstleniyoruz.",
        "Durumu açıkça belirtmek isteriz.",
    ),
)
LATE_EMPATHY = Free(
    "broken_word_empathy",
    samimi=(
        "[Sizi|Seni] çok beklettiğimizin farkındayız.",
        "Beklemenin insanı nasıl yorduğunu biliyoruz.",
        "Bunu hafife almıyoruz.",
    ),
    resmi=(
        "Sizi beklettiğimizin farkındayız.",
        "Beklemenin yorucu olduğunu biliyoruz.",
        "Sizi güç durumda bıraktığımızı biliyoruz.",
    ),
)
DONE_LATE_OPENING = Free(
    "done_late_opening",
    samimi=(
        "Geciktirdik, lafı dolandırmayacağım.",
        "Bunu daha önce yapmalıydık, kusur bizde.",
        "Zamanında yetişemedik, farkındayım.",
    ),
    resmi=(
        "İşi ancak gecikmeyle tamamlayabildik.",
        "Gecikmenin sorumluluğu bütünüyle bizde.",
        "Zamanında yetişemediğimizin farkındayız.",
    ),
)
"""Geç biten: how a letter opens about what was done in the end, later than it should have been."""


_BROKEN = {PromiseKind.DELIVERY: "delay_apology"}
LIGHT = frozenset({PromiseKind.DELIVERY, PromiseKind.CALLBACK, PromiseKind.REPLY})
"""Hafif sözler: what is repaired, replaced or paid back went wrong before; these need not have."""


def _given(word: PromiseWords) -> Definition:
    return Definition(
        f"{word.kind}_promised",
        audience=Audience.CUSTOMER,
        # A word given anew was broken before.
        gravity=grave_when(yeni=(True,)) if word.kind in LIGHT else Gravity.GRAVE,
        must_say=(Element.PROMISE,),
        variables={**CUSTOMER, "soz": Commitment(word.kind), "yeni": YesNo()},
        subject="{siparis_no} numaralı siparişin[iz|] için sözümüz",
        paragraphs=[
            [_WORD_OPENING],
            [
                Fixed(
                    "word",
                    "[yeni ? Birlikte kararlaştırdığımız yeni tarih şöyle: | Sözümüz şöyle:] "
                    f"{word.given}",
                ),
                _WORD_EMPATHY,
            ],
            [CLOSING],
        ],
    )


def broken_word(kind: PromiseKind) -> str:
    """Tutulmayan söz: the situation that owns up to a broken promise of that kind.

    >>> broken_word(PromiseKind.DELIVERY), broken_word(PromiseKind.REFUND)
    ('delay_apology', 'refund_promise_broken')
    """
    return _BROKEN.get(kind, f"{kind}_promise_broken")


_MISSED = {one.kind: one.missed for one in PROMISES}
_ENDED: dict[str, AnyVariable] = {"son_gun": Done(past=Past.MISSED), "son_saat": HOUR}


def missed_word(kind: PromiseKind, ended: Mapping[str, object], *, as_of: datetime) -> str:
    """Tutulmayan sözün olgusu: what was missed, as a part of a sentence that addresses nobody.

    `ended` is its day, `son_gun`, and its hour, `son_saat`, where it had one.

    >>> from datetime import date
    >>> from musteri_destek.facts import ISTANBUL
    >>> now = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)
    >>> missed_word(PromiseKind.REPAIR, {"son_gun": date(2026, 11, 12)}, as_of=now)
    'onarımı en geç 12 Kasım 2026 Perşembe günü bitirmeliydik, geciktirdik'
    """
    return _missed(kind).render({name: ended.get(name) for name in _ENDED}, as_of=as_of)


@cache
def _missed(kind: PromiseKind) -> Template:
    return Template.parse(_MISSED[kind], _ENDED)


def _broken(word: PromiseWords) -> Definition:
    return Definition(
        broken_word(word.kind),
        audience=Audience.CUSTOMER,
        must_say=(Element.MISSED, Element.PROMISE),
        variables={
            **CUSTOMER,
            **_ENDED,
            "soz": Commitment(word.kind, need=OPTIONAL),
            "cevap_sozu": Commitment(PromiseKind.REPLY, need=OPTIONAL),
            "sebep": Variable(Kind.FREE, need=OPTIONAL),
            "adim": Variable(Kind.FREE, need=OPTIONAL),
        },
        subject=word.late,
        paragraphs=[
            [LATE_OPENING, Fixed("broken", word.broken), LATE_EMPATHY],
            [
                Fixed(
                    "why",
                    "[[Nedenini araştırdık: {sebep}.]][[ Şu ana kadar şunu yaptık: {adim}.]]",
                ),
                Fixed(
                    "anew",
                    (
                        Given(("soz",), word.anew),
                        Given(
                            ("cevap_sozu",),
                            "Kesin günü {cevap_sozu} [size|sana] yazacağız.",
                        ),
                    ),
                ),
            ],
            [CLOSING],
        ],
    )


_ALMOST_OPENING = Free(
    "at_risk_opening",
    samimi=(
        "Kötü haberi erken vermek daha dürüst geldi.",
        "Sonradan öğrenme[yin|] diye şimdiden yazıyorum.",
        "Bir aksilik çıkabilir gibi görünüyor.",
    ),
    resmi=(
        "Olası bir aksaklığı size önceden haber vermek isteriz.",
        "Sonradan öğrenmenizi istemediğimiz için yazıyoruz.",
        "Size açık davranmak için şimdiden yazıyoruz.",
    ),
)
_AT_STAKE = Choice(
    MappingProxyType(
        {
            PromiseKind.DELIVERY: "teslimat",
            PromiseKind.REFUND: "ödememiz",
            PromiseKind.CALLBACK: "telefon görüşmesi",
            PromiseKind.REPAIR: "onarım",
            PromiseKind.REPLACEMENT: "beklediğin[iz|] paket",
            PromiseKind.REPLY: "yanıtımız",
            PromiseKind.LOAN_DEVICE: "yedek ürün",
        }
    )
)
_ALMOST_EMPATHY = Free(
    "at_risk_empathy",
    samimi=(
        "Ne olduğunu bil[in|] istedik.",
        "Plan[ınızı|ını] buna göre kurabil[esiniz|esin] istedik.",
        "Son ana kadar susmak [size|sana] haksızlık olurdu.",
    ),
    resmi=(
        "Planınızı değiştirmek için vaktiniz olsun isteriz.",
        "Son ana kadar beklemek doğru olmazdı.",
        "Gelişmeleri yakından takip ediyoruz.",
    ),
)


def _at_risk(end: str, in_question: str) -> str:
    return (
        f"{{urun}} için söz verdiğimiz son gün {end} (sipariş no: {{siparis_no}}). Gördüğümüz "
        f"kadarıyla {{soz_konusu}} {in_question} yetişmeyebilir."
    )


_WORD_AT_RISK = Definition(
    "promise_at_risk",
    audience=Audience.CUSTOMER,
    must_say=(Element.WHEN,),
    variables={
        **CUSTOMER,
        "son_gun": Variable(Kind.DATE),
        "son_saat": HOUR,
        "soz_konusu": _AT_STAKE,
        "cevap_sozu": Commitment(PromiseKind.REPLY, need=OPTIONAL),
    },
    subject="{siparis_no} numaralı siparişin[iz|] için erken haber",
    paragraphs=[
        [
            _ALMOST_OPENING,
            Fixed(
                "risk",
                (
                    Given(("son_saat",), _at_risk("{son_gun}, saat {son_saat}", "o saate")),
                    Given((), _at_risk("{son_gun}", "o güne")),
                ),
            ),
            _ALMOST_EMPATHY,
        ],
        [
            Fixed(
                "next",
                (
                    Given(("cevap_sozu",), "Kesin durumu {cevap_sozu} [size|sana] yazacağız."),
                    Given((), "Söz verdiğimiz gün değişmedi, yetiştirmek için uğraşıyoruz."),
                ),
            ),
        ],
        [CLOSING],
    ],
)

DEFINITIONS = (*map(_given, PROMISES), *map(_broken, PROMISES), _WORD_AT_RISK)
"""Senaryolar: the answers of this file."""
