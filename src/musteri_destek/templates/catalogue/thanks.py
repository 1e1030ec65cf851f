"""Teşekkür cevapları: thanks for kind words, and the request for a review."""

from __future__ import annotations

from ..language.checks import Audience
from ..language.variables import AnyVariable, Variable
from ..letters.gravity import Gravity
from ..letters.scenarios import Definition
from ..letters.slots import Fixed, Free
from ..turkish import Kind
from .parts import CUSTOMER, OPTIONAL, PERSONAL

_ABOUT: dict[str, AnyVariable] = {"musteri": CUSTOMER["musteri"], "urun": CUSTOMER["urun"]}
_GLAD_CLOSING = Free(
    "glad_closing",
    samimi=(
        "Yolun[uz|] düştükçe bize de uğra[yın|].",
        "Hep böyle haberler alalım.",
        "İyi ki varsın[ız|].",
    ),
    resmi=(
        "Sizinle yeniden görüşmeyi dileriz.",
        "Hep aynı özenle çalışacağız.",
        "Bundan sonra da yanınızdayız.",
    ),
    nuktedan=(
        "Satırların[ız|]ın yanına demli bir çay koyduk.",
        "Depodaki koliler bile gururlandı.",
        "Kahvemizin şekeri [sizden|senden] oldu.",
    ),
)
_GLAD_EMPATHY = Free(
    "glad_empathy",
    samimi=(
        "Günün yorgunluğunu unutturdun[uz|].",
        "Vakit ayırman[ız|] büyük incelik.",
        "Ekibe de gösterdim, herkesin yüzü güldü.",
    ),
    resmi=(
        "Ekibimize güç verdiniz.",
        "Zaman ayırmanız çok nazik bir davranış.",
        "Bunu bütün ekiple paylaştık.",
    ),
    nuktedan=(
        "Okurken ekrana gülümser hâlde yakalandım.",
        "Ekipte küçük çaplı bir şenlik havası esti.",
        "Böyle mesajları asmaktan duvarda yer kalmadı.",
    ),
)
_THANKS_OPENING = Free(
    "thanks_opening",
    samimi=(
        "Güzel sözlerin[iz|] için teşekkürler.",
        "İçten bir mesaj, çok teşekkürler.",
        "Mesajın[ız|] içimizi ısıttı.",
    ),
    resmi=(
        "Güzel sözleriniz için teşekkür ederiz.",
        "Mesajınızı mutlulukla okuduk.",
        "Nazik değerlendirmeniz için minnettarız.",
    ),
    nuktedan=(
        "Mesajın[ız|] geldi, ofiste hava birden bahar oldu.",
        "Haftanın yazarını bulduk.",
        "Bu kadar övgüye kızarmamak elde değil.",
    ),
)
_THANKS = Definition(
    "thanks",
    audience=Audience.CUSTOMER,
    gravity=Gravity.LIGHT,
    variables=_ABOUT,
    subject="Teşekkür ederiz",
    paragraphs=[
        [
            _THANKS_OPENING,
            Fixed("read", "{urun} için yazdıkların[ız|] bizi çok sevindirdi; emeğin[iz|]e sağlık."),
            _GLAD_EMPATHY,
        ],
        [_GLAD_CLOSING],
    ],
)
_PUBLIC_THANKS_CLOSING = Free(
    "public_thanks_closing",
    samimi=(
        "Güle güle kullanman[ız|] dileğiyle.",
        "Hep aynı özenle buradayız.",
        "Bir ihtiyaç olursa haber vermen[iz|] yeter.",
    ),
    resmi=(
        "İyi günlerde kullanmanızı dileriz.",
        "Aynı özeni göstermeyi sürdüreceğiz.",
        "Her ihtiyacınızda buradayız.",
    ),
    nuktedan=(
        "Kolilerimiz adına da teşekkürler.",
        "Bu yorumla bütün ekip hava atacak.",
        "Nazar değmesin diye tahtaya vurduk.",
    ),
)
_PUBLIC_THANKS = Definition(
    "thanks",
    audience=Audience.PUBLIC,
    gravity=Gravity.LIGHT,
    variables={"urun": CUSTOMER["urun"]},
    subject="Teşekkür ederiz",
    paragraphs=[
        [
            _THANKS_OPENING,
            Fixed("read", "{urun} için yazdıkların[ız|] bizi çok sevindirdi; emeğin[iz|]e sağlık."),
            _GLAD_EMPATHY,
        ],
        [_PUBLIC_THANKS_CLOSING],
    ],
)

_REVIEW_OPENING = Free(
    "review_request_opening",
    samimi=(
        "Küçük bir ricayla geldim.",
        "Umarım her şey yolundadır.",
        "Bir şeyi merak ettim.",
    ),
    resmi=(
        "Sizden küçük bir ricamız var.",
        "Ürününüzden memnun olduğunuzu umuyoruz.",
        "Görüşünüzü öğrenmek isteriz.",
    ),
    nuktedan=(
        "Kulağımız çınlıyor, acaba [sizden|senden] mi?",
        "Meraklı bir mağaza olarak kapıyı çaldık.",
        "Koliyi uğurlarken içimiz titremişti, nasıl vardı?",
    ),
)
_REVIEW_WHY = Free(
    "review_request_why",
    samimi=(
        "Beğendiğin[iz|]i de eksik bulduğun[uz|]u da duymak isteriz.",
        "Açık sözlü birkaç cümle başka alıcılara yol gösterir.",
        "Eksiğimizi bu sözlerle görüyoruz.",
    ),
    resmi=(
        "Övgü de eleştiri de bize yol gösterir.",
        "Birkaç cümleniz başka alıcıların işini kolaylaştırır.",
        "Eksik bulduğunuz yönleri duymak ayrıca değerli.",
    ),
    nuktedan=(
        "Övgüye de taşa da hazırız.",
        "Birkaç cümle yeter, roman beklemiyoruz.",
        "Eleştirirsen[iz|] darılmaca yok, söz.",
    ),
)
_REVIEW_CLOSING = Free(
    "review_request_closing",
    samimi=(
        "Güle güle [kullanın|kullan]; yazmasan[ız|] da olur.",
        "Şimdiden teşekkürler.",
        "Aklın[ız|]a takılan bir şey varsa önce bana da sorabilirsin[iz|].",
    ),
    resmi=(
        "Yazmasanız da anlayışla karşılarız.",
        "Şimdiden teşekkür ederiz.",
        "Merak ettiğiniz bir şey varsa önce bize de sorabilirsiniz.",
    ),
    nuktedan=(
        "Yazmasan[ız|] da dostuz.",
        "Şimdiden klavyen[iz|]e sağlık.",
        "Soru varsa da kapı açık, zili çal[ın|].",
    ),
)
_REVIEW_REQUEST = Definition(
    "review_request",
    audience=Audience.CUSTOMER,
    gravity=Gravity.LIGHT,
    variables={**_ABOUT, "yorum_adresi": Variable(Kind.URL, need=OPTIONAL, privacy=PERSONAL)},
    subject="{urun} için görüşün[üz|]ü merak ediyoruz",
    paragraphs=[
        [
            _REVIEW_OPENING,
            Fixed(
                "request",
                "{urun} elin[iz|]e ulaştı. Vaktin[iz|] olursa deneyimin[iz|]i kısaca yazar "
                "mısın[ız|]?[[ Yorum sayfası: {yorum_adresi}.]]",
            ),
            _REVIEW_WHY,
        ],
        [_REVIEW_CLOSING],
    ],
)

DEFINITIONS = (_THANKS, _PUBLIC_THANKS, _REVIEW_REQUEST)
"""Senaryolar: the answers of this file."""
