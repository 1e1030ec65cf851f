"""Gönül cevapları: thanks, opinions and scores, and what has to be cleared up in front of everybody."""

from __future__ import annotations

from ...sla import PromiseKind
from ..checks import Audience
from ..scenarios import Definition, Gravity
from ..slots import Fixed, Free, Given
from ..turkish import Kind
from ..variables import AnyVariable, Commitment, Done, Variable
from .parts import CLOSING, CUSTOMER, OPTIONAL, PERSONAL

_ABOUT: dict[str, AnyVariable] = {"musteri": CUSTOMER["musteri"], "urun": CUSTOMER["urun"]}
_GLAD_CLOSING = Free(
    "glad_closing",
    samimi=(
        "Yolun[uz|] düştükçe bize de uğra[yın|].",
        "Hep böyle güzel haberler alalım.",
        "İyi ki yazdın[ız|].",
    ),
    resmi=(
        "Sizinle yeniden görüşmeyi dileriz.",
        "İyi günlerde kullanmanızı dileriz.",
        "Görüşleriniz her zaman başımızın üstünde.",
    ),
    nuktedan=(
        "Bu mesajı ekip panosuna astık, çayı da yanına koyduk.",
        "Depodaki koliler bile gururlandı.",
        "Kahvemizin şekeri [sizden|senden] geldi.",
    ),
)
_GLAD_EMPATHY = Free(
    "glad_empathy",
    samimi=(
        "Böyle sözler yorgunluğumuzu alıyor.",
        "Vakit ayırıp yazman[ız|] ne kadar ince.",
        "Ekibe de gösterdim, herkesin yüzü güldü.",
    ),
    resmi=(
        "Sözleriniz ekibimize güç verdi.",
        "Zaman ayırmanız bizim için çok değerli.",
        "Mesajınızı ekip arkadaşlarımızla da paylaştık.",
    ),
    nuktedan=(
        "Okurken sırıttığımı ekran da gördü.",
        "Ekipte küçük çaplı bir şenlik çıktı.",
        "Böyle mesajları çerçeveletmeye yer kalmadı.",
    ),
)
_THANKS_OPENING = Free(
    "thanks_opening",
    samimi=(
        "Güzel sözlerin[iz|] için teşekkürler.",
        "Ne güzel yazmışsın[ız|], gönlün[üz|]e sağlık.",
        "Mesajın[ız|] içimizi ısıttı.",
    ),
    resmi=(
        "Güzel sözleriniz için teşekkür ederiz.",
        "Mesajınızı mutlulukla okuduk.",
        "Nazik değerlendirmeniz bizi çok sevindirdi.",
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
            Fixed("read", "{urun} için yazdıkların[ız|]ı ekipçe okuduk; emeğin[iz|]e sağlık."),
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
        "Bir ihtiyaç olursa yazman[ız|] yeter.",
    ),
    resmi=(
        "İyi günlerde kullanmanızı dileriz.",
        "Aynı özeni her zaman göstereceğiz.",
        "Her zaman hizmetinizdeyiz.",
    ),
    nuktedan=(
        "Kolilerimiz adına da teşekkürler.",
        "Bu yorumu duvara astık bile.",
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
            Fixed("read", "{urun} için yazdıkların[ız|]ı ekipçe okuduk; emeğin[iz|]e sağlık."),
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
        "Kutuyu açalı biraz oldu, merak ettim.",
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
        "Sonraki siparişleri bu sözlerle iyileştiriyoruz.",
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
        "Değerlendirmek istemezseniz de sağ olun.",
        "Şimdiden teşekkür ederiz.",
        "Sorunuz varsa önce bize de yazabilirsiniz.",
    ),
    nuktedan=(
        "Yazmasan[ız|] da dostuz.",
        "Şimdiden klavyen[iz|]e sağlık.",
        "Soru varsa da kapı açık, zile basman[ız|] yeter.",
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
                "{urun} elin[iz|]e geçti. Vaktin[iz|] olursa "
                "deneyimin[iz|]i birkaç cümleyle yazar mısın[ız|]?[[ Yeri burası: {yorum_adresi}.]]",
            ),
            _REVIEW_WHY,
        ],
        [_REVIEW_CLOSING],
    ],
)

_SCORE_OPENING = Free(
    "score_opening",
    samimi=(
        "Anketimize vakit ayırdığın[ız|] için teşekkürler.",
        "Puanın[ız|]ı gördüm, yazmadan duramadım.",
        "Verdiğin[iz|] yanıt bana ulaştı.",
    ),
    resmi=(
        "Anketimize vakit ayırdığınız için teşekkür ederiz.",
        "Verdiğiniz puanı dikkatle not ettik.",
        "Yanıtınız bize ulaştı.",
    ),
    nuktedan=(
        "Puanın[ız|] geldi, davul zurna hazır.",
        "Karne günü gibi heyecanlandık.",
        "Rakamlarla aramız iyi değildi, bu puan barıştırdı.",
    ),
)
_NPS_PROMOTER = Definition(
    "nps_promoter",
    audience=Audience.CUSTOMER,
    gravity=Gravity.LIGHT,
    variables={"musteri": CUSTOMER["musteri"], "puan": Variable(Kind.NUMBER)},
    subject="Puanın[ız|] bizi çok sevindirdi",
    paragraphs=[
        [
            _SCORE_OPENING,
            Fixed(
                "score",
                "Bize {puan} puan verdiğin[iz|]i gördük; bunu duymak güne iyi başlattı. En çok neyi "
                "sevdiğin[iz|]i yazarsan[ız|] onu korumaya özen gösteririz.",
            ),
            _GLAD_EMPATHY,
        ],
        [_GLAD_CLOSING],
    ],
)
_PASSIVE_EMPATHY = Free(
    "nps_passive_empathy",
    samimi=(
        "Aradaki küçük farkı kapatmayı çok isteriz.",
        "Açık konuşman[ız|] bizi ancak sevindirir.",
        "Tek bir ayrıntı bile işimize yarar.",
    ),
    resmi=(
        "Aradaki farkı kapatmayı isteriz.",
        "Açık görüşünüz bize yol gösterir.",
        "Tek bir ayrıntı bile bizim için değerli.",
    ),
    nuktedan=(
        "Son basamakta takılıp kalmışız, elimizden tutan bir söz yeter.",
        "Tam puana bir çay kaşığı şeker mi eksik kaldı?",
        "Açık konuş[un|], çayımız demli, alınmayız.",
    ),
)
_NPS_PASSIVE = Definition(
    "nps_passive",
    audience=Audience.CUSTOMER,
    gravity=Gravity.LIGHT,
    variables={"musteri": CUSTOMER["musteri"], "puan": Variable(Kind.NUMBER)},
    subject="Tam puan için ne eksikti",
    paragraphs=[
        [
            _SCORE_OPENING,
            Fixed(
                "score",
                "Bize {puan} puan verdin[iz|]; sağ ol[un|]. Tam puan için ne eksikti, yazar mısın[ız|]?",
            ),
            _PASSIVE_EMPATHY,
        ],
        [CLOSING],
    ],
)
_LOW_OPENING = Free(
    "low_score_opening",
    samimi=(
        "Dürüstlüğün[üz|] için sağ ol[un|].",
        "Puanın[ız|]ı gördüm, üstünü örtmeye niyetim yok.",
        "Açık sözlü davrandığın[ız|] için teşekkürler.",
    ),
    resmi=(
        "Açık görüşünüz için teşekkür ederiz.",
        "Verdiğiniz puanı ciddiyetle ele aldık.",
        "Bizi uyardığınız için sağ olun.",
    ),
)
_LOW_EMPATHY = Free(
    "low_score_empathy",
    samimi=(
        "Beklediğin[iz|]i veremediğimiz belli.",
        "Bunu duymak kolay değil, duymamak daha kötü olurdu.",
        "Nerede aksadığımızı [sizden|senden] dinlemek isterim.",
    ),
    resmi=(
        "Beklentinizi karşılayamadığımız anlaşılıyor.",
        "Aksayan yanlarımızı sizden dinlemek isteriz.",
        "Görüşünüz olmadan düzelemeyiz.",
    ),
)
_WHO_LISTENS = Fixed(
    "who_listens",
    (
        Given(("arama_sozu",), "Konuşmak için [sizi|seni] {arama_sozu} arayacağım."),
        Given(("cevap_sozu",), "Yazdıkların[ız|]a {cevap_sozu} yanıt vereceğim."),
        Given((), "Bu mesaja yazdığın[ız|] her satırı ben okuyorum."),
    ),
)
_LISTENING: dict[str, AnyVariable] = {
    "musteri": CUSTOMER["musteri"],
    "arama_sozu": Commitment(PromiseKind.CALLBACK, need=OPTIONAL),
    "cevap_sozu": Commitment(PromiseKind.REPLY, need=OPTIONAL),
}
_NPS_DETRACTOR = Definition(
    "nps_detractor",
    audience=Audience.CUSTOMER,
    variables={**_LISTENING, "puan": Variable(Kind.NUMBER)},
    subject="En çok neyi düzeltelim",
    paragraphs=[
        [
            _LOW_OPENING,
            Fixed(
                "score",
                "Bize {puan} puan vermen[iz|]in bir nedeni vardır. En çok neyi düzeltelim, yazar mısın[ız|]?",
            ),
            _LOW_EMPATHY,
        ],
        [_WHO_LISTENS],
        [CLOSING],
    ],
)
_CES_FOLLOW_UP = Definition(
    "ces_follow_up",
    audience=Audience.CUSTOMER,
    variables=_LISTENING,
    subject="İşi nerede zorlaştırdık",
    paragraphs=[
        [
            _LOW_OPENING,
            Fixed(
                "effort",
                "Bize ulaşman[ız|]ın ve işin[iz|]i çözmen[iz|]in kolay olmadığını yazmışsın[ız|]. "
                "En çok hangi adım yordu?",
            ),
            _LOW_EMPATHY,
        ],
        [_WHO_LISTENS],
        [CLOSING],
    ],
)

_COMPLAINT_OPENING = Free(
    "complaint_opening",
    samimi=(
        "Yazdıkların[ız|]ı okur okumaz işe koyulduk.",
        "Burada duyurman[ız|] boşuna olmadı.",
        "Konuyu doğrudan ben üstlendim.",
    ),
    resmi=(
        "Yazdıklarınızı özenle okuduk.",
        "Paylaşımınız üzerine kaydınızı inceledik.",
        "Konuyla bizzat ilgileniyorum.",
    ),
)
_COMPLAINT_EMPATHY = Free(
    "complaint_empathy",
    samimi=(
        "Bunu yaşaman[ız|]a üzüldük.",
        "Yerin[iz|]de olsak biz de kızardık.",
        "Bu noktaya gelmeden çözmeliydik.",
    ),
    resmi=(
        "Bu durumla karşılaşmanıza üzüldük.",
        "Tepkinizi haklı buluyoruz.",
        "Konu buraya gelmeden çözülmeliydi.",
    ),
)
_PUBLIC_CLOSING = Free(
    "complaint_closing",
    samimi=(
        "Sonuçlanana kadar peşini bırakmıyorum.",
        "Gerisini özelden konuşalım.",
        "İçin[iz|]e sinen bir sonuç için buradayız.",
    ),
    resmi=(
        "Sonuçlanana kadar takip ediyoruz.",
        "Ayrıntıları özel mesajda konuşmayı rica ederiz.",
        "İçinize sinen bir sonuç için buradayız.",
    ),
)
_PUBLIC_COMPLAINT = Definition(
    "public_complaint",
    audience=Audience.PUBLIC,
    variables={
        "olgu": Variable(Kind.FREE),
        "adim": Variable(Kind.FREE, need=OPTIONAL),
        "adim_gunu": Done(need=OPTIONAL),
        "cevap_sozu": Commitment(PromiseKind.REPLY, need=OPTIONAL),
    },
    subject="Şikâyetin[iz|] için yanıtımız",
    paragraphs=[
        [
            _COMPLAINT_OPENING,
            Fixed("fact", "Anlattığın[ız|] durumda haklısın[ız|]: {olgu}."),
            _COMPLAINT_EMPATHY,
        ],
        [
            Fixed(
                "step",
                (
                    Given(("adim", "adim_gunu"), "Attığımız adım ({adim_gunu}): {adim}."),
                    Given(
                        ("cevap_sozu",), "Çözümü {cevap_sozu} [size|sana] özel mesajla yazacağız."
                    ),
                ),
            ),
            Fixed(
                "private_channel",
                "Ayrıntıyı özel mesajda yazıyoruz; kişisel bilgilerin[iz|]i burada paylaşman[ız|]a "
                "gerek yok.",
            ),
        ],
        [_PUBLIC_CLOSING],
    ],
)

_MISUNDERSTANDING_OPENING = Free(
    "misunderstanding_opening",
    samimi=(
        "Galiba birbirimizi tam anlayamadık.",
        "Konuya bir de baştan bakalım istedim.",
        "Önceki mesajımı yeterince açık yazamamışım.",
    ),
    resmi=(
        "Önceki yanıtımız yeterince açık olmamış.",
        "Konuya yeniden, baştan bakmak isteriz.",
        "Aramızda bir yanlış anlama olduğunu düşünüyoruz.",
    ),
)
_MISUNDERSTANDING_EMPATHY = Free(
    "misunderstanding_empathy",
    samimi=(
        "Aynı şeyi tekrar anlatmak yorucudur, biliyorum.",
        "Kafan[ız|]ı karıştıran bizdik.",
        "Açık konuşunca çözülmeyecek iş yok.",
    ),
    resmi=(
        "Aynı konuyu yeniden anlatmanın yorucu olduğunu biliyoruz.",
        "Sizi belirsizlikte bıraktığımızın farkındayız.",
        "Bunu açıklığa kavuşturmak bize düşer.",
    ),
)
_MISUNDERSTANDING = Definition(
    "misunderstanding",
    audience=Audience.CUSTOMER,
    variables={
        "musteri": CUSTOMER["musteri"],
        "siparis_no": CUSTOMER["siparis_no"],
        "dogrusu": Variable(Kind.FREE),
        "cevap_sozu": Commitment(PromiseKind.REPLY, need=OPTIONAL),
    },
    subject="{siparis_no} numaralı siparişin[iz|] için açıklama",
    paragraphs=[
        [
            _MISUNDERSTANDING_OPENING,
            Fixed(
                "cleared",
                "{siparis_no} numaralı siparişin[iz|] için işin doğrusu şöyle: {dogrusu}. Açık "
                "yazmadığımız için özür dileriz.",
            ),
            _MISUNDERSTANDING_EMPATHY,
        ],
        [
            Fixed("news", "[[Kalan sorun[uz|]un yanıtını {cevap_sozu} [size|sana] yazacağız.]]"),
            Fixed(
                "ask", "Yanlış anladığımız bir yer kaldıysa [düzeltin|düzelt], ona göre davranalım."
            ),
        ],
        [CLOSING],
    ],
)

DEFINITIONS = (
    _THANKS,
    _PUBLIC_THANKS,
    _REVIEW_REQUEST,
    _NPS_PROMOTER,
    _NPS_PASSIVE,
    _NPS_DETRACTOR,
    _CES_FOLLOW_UP,
    _PUBLIC_COMPLAINT,
    _MISUNDERSTANDING,
)
"""Senaryolar: the answers of this file."""
