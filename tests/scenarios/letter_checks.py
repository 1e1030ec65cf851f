"""What a letter has to convey and to avoid, one named check per sentence of the cases.

A check answers whether a letter is fine. `BAD_LETTERS` holds, for each check, a letter that it must
turn down, so that no check passes by looking away.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from musteri_destek import casing

_MONTHS = [
    "ocak",
    "şubat",
    "mart",
    "nisan",
    "mayıs",
    "haziran",
    "temmuz",
    "ağustos",
    "eylül",
    "ekim",
    "kasım",
    "aralık",
]
_DAY = re.compile(rf"(\d{{1,2}}) ({'|'.join(_MONTHS)})(?: (\d{{4}}))?")
_AMOUNT = r"(\d{1,3}(?:\.\d{3})*(?:,\d{2})?) tl"


@dataclass(frozen=True)
class Letter:
    """A letter, with the days that are true, what is personal, and the goods it is about."""

    text: str
    days: frozenset[date] = frozenset()
    personal: frozenset[str] = frozenset()
    subject: str = ""

    @property
    def small(self) -> str:
        return " ".join(casing.lower(self.text).split())

    @property
    def sentences(self) -> list[str]:
        return [one for one in re.split(r"(?<=[.!?;:])\s+(?!\d)", self.small) if one]

    def says(self, *patterns: str) -> bool:
        """Whether one sentence says all of it."""
        return any(all(re.search(p, one) for p in patterns) for one in self.sentences)

    def has(self, *patterns: str) -> bool:
        """Whether all of it stands somewhere in the letter."""
        return all(re.search(pattern, self.small) for pattern in patterns)

    def stated_days(self) -> set[date]:
        return {
            date(int(year or 2026), _MONTHS.index(month) + 1, int(day))
            for day, month, year in _DAY.findall(self.small)
        }


def _amount(text: str) -> Decimal:
    return Decimal(text.replace(".", "").replace(",", "."))


# --- what a letter conveys ------------------------------------------------------------------------


def tells_how_and_where_to_send(letter):
    return letter.has(r"(kargo\w*|ptt|hepsijet)['’]?[yd]\w* ver|şube\w*", r"depomuz|adresimiz")


def tells_that_sending_is_free(letter):
    return letter.says(r"gönder", r"ücretsiz|ücret almı|bizden")


def tells_when_and_where_the_money_goes(letter):
    when = r"\d{4} \w+ gününe kadar|\d+ gün içinde|bugün|\bhemen\b"
    return letter.says(when, r"karta|kartınıza|hesab|ıban", r"iade ed|havale ed|iade ett")


def tells_that_the_bank_takes_its_own_time(letter):
    return letter.says(r"banka", r"yansı|geçme|görün", r"ayrı|ayrıca")


def tells_the_day_the_legal_time_ended(letter):
    return letter.says(r"yasal|cayma", r"süre", _DAY.pattern, r"doldu|bitti|sona erdi")


def tells_that_it_is_looked_at_in_good_will(letter):
    return letter.says(r"iyi niyet\w*", r"incel|değerlendir|bak")


def tells_that_defect_rights_go_on(letter):
    return letter.says(r"ayıp", r"hak\w*", r"sürüyor|sürer|saklı|devam")


def tells_that_the_money_goes_to_the_iban(letter):
    return letter.says(r"ıban['’]", r"havale|gelecek|gönder|yatır")


def tells_how_to_pass_the_iban_on_safely(letter):
    return letter.says(r"ıban", r"güvenli form")


def tells_that_no_voucher_has_to_be_taken(letter):
    return letter.says(r"hediye çeki", r"zorunda değil|zorunlu değil|gerekmiyor")


def shows_the_calculation_in_one_line(letter):
    for line in letter.small.split(". "):
        if "=" in line and len(amounts := re.findall(_AMOUNT, line)) == 3:
            whole, part, rest = map(_amount, amounts)
            return whole - part == rest
    return False


def tells_that_the_coupon_stays_valid(letter):
    return letter.says(r"kupon", r"kalan", r"geçerli")


def apologises_once(letter):
    return len(re.findall(r"\bözür\b", letter.small)) == 1


def tells_that_the_choice_is_accepted(letter):
    return letter.says(r"seçim|tercih|istediğiniz", r"kabul et|onayla")


def apologises_and_tells_the_real_state(letter):
    return apologises_once(letter) and letter.has(
        r"yola çıkmadı|gönderemedik|gönderilmedi|ulaştıramadık"
    )


def states_the_amount_with_interest(letter):
    for one in re.split(r"\.\s", letter.small):
        if "faiz" in one and len(amounts := re.findall(_AMOUNT, one)) == 3:
            total, paid, interest = map(_amount, amounts)
            return total == paid + interest
    return False


def states_the_day_of_the_refund(letter):
    return any(
        _DAY.search(one) and re.search(r"iade ed|iade et|ödüyor", one) for one in letter.sentences
    )


def admits_that_the_repair_took_too_long(letter):
    return letter.says(r"süre", r"doldu|aştık|aşıldı", _DAY.pattern) and letter.has(r"aştık|aşıldı")


def names_the_refund_step(letter):
    return letter.says(r"iade", r"kabul ett|yapıyoruz|başlat|işleme al")


def leads_to_a_private_channel(letter):
    return letter.says(r"özel mesaj|özel kanal|dm")


def admits_the_delay(letter):
    return letter.says(r"gecik|beklet|yapmalıydık")


def promises_todays_refund_and_its_receipt(letter):
    return letter.says(r"bugün", r"iade", r"dekont")


# --- what a letter avoids -------------------------------------------------------------------------


def does_not_blame_the_customer(letter):
    return not letter.has(
        r"hatanız|hatalı girmiş|yanlış sipariş vermiş|okumamış|uymadığınız|belirttiğimiz gibi"
        r"|iddia|geç kaldınız|kaçırdınız|dikkat etmemiş|zamanında (?:yazma|başvurma|göndermedi)"
    )


def does_not_press_a_voucher(letter):
    pressed = r"(?:hediye çeki|puan|kupon)\w* (?:olarak|ile|tanımla|yükle|vere|öneri)"
    return not letter.has(pressed)


def states_only_days_that_are_true(letter):
    vague = r"en kısa|yakında|birkaç gün|\b(?:yarın|haftaya)\b|(?:24|48|72) saat|iş günü içinde"
    return letter.stated_days() <= letter.days and not letter.has(vague)


def does_not_ask_for_a_reason(letter):
    return not letter.has(
        r"neden(?:ini|iniz)?\b[^.]*\?|nedenini (?:yaz|belirt|paylaş)|niçin|sebebini"
    )


def does_not_mock_the_minutes(letter):
    return not letter.has(r"dakika|saniye|kıl payı|az farkla")


def does_not_refuse_coldly(letter):
    cold = (
        r"mümkün değil|maalesef|ne yazık ki|reddedil|reddett|iade (?:alamıyoruz|alamayız|edilemez)"
        r"|hakkınız (?:yok|bulunma)|kabul (?:edilemez|edemiyoruz|edilmemiş)|yapabileceğimiz bir şey yok"
    )
    return not letter.has(cold)


def does_not_ask_for_the_iban_in_the_open(letter):
    asked = [
        one
        for one in letter.sentences
        if "ıban" in one and re.search(r"yaz|ilet|paylaş|gönder", one)
    ]
    open_ways = r"yoruma|buraya|bu mesaja|sosyal medyadan|dm['’]?den"
    return all("güvenli form" in one for one in asked) and not letter.has(
        rf"ıban[^.]*(?:{open_ways})"
    )


def does_not_hint_at_misuse(letter):
    return not letter.has(
        r"kullanıcı|kullanım hata|yanlış kullan|düşür|darbe|doğru (?:tak|bağla|kullan)"
    )


def does_not_send_to_the_service(letter):
    return not letter.has(r"servis")


def does_not_put_off_again(letter):
    return not letter.has(
        r"tedarik|yeni teslim|kargoya (?:vereceğiz|verilecek)|gönderilecek|biraz daha|sabr|bekleme\w* rica"
    )


def does_not_argue_about_the_counting(letter):
    return not letter.has(r"iş günü|cumartesi|hafta içi|hesab|hesap|sayıl")


def holds_no_personal_data(letter):
    patterns = r"tl\b|\btr\d{2}|\b0?5\d{2}[ \d]{7,}|@\w+\.|sipariş no|numaralı sipariş"
    told = any(casing.lower(one) in letter.small for one in letter.personal)
    return not told and not letter.has(patterns)


def is_not_copied_and_pasted(letter):
    canned = (
        r"değerli müşteri|sayın müşteri|en kısa|ilgili birim|anlayışınız|yaşadığınız (?:mağdur|olumsuz)"
        r"|tarafınıza|tarafımıza|memnuniyetiniz"
    )
    return (
        not letter.has(canned)
        and bool(letter.stated_days())
        and letter.has(casing.lower(letter.subject))
    )


def does_not_blame_the_bank(letter):
    return not letter.has(r"banka")


CONVEYS = {
    "nasıl ve nereye göndereceği": tells_how_and_where_to_send,
    "ücretsiz olduğu": tells_that_sending_is_free,
    "ne zaman ve nereye iade edileceği": tells_when_and_where_the_money_goes,
    "bankanın yansıtma süresinin ayrı olduğu": tells_that_the_bank_takes_its_own_time,
    "yasal sürenin ne zaman bittiği (tarihle)": tells_the_day_the_legal_time_ended,
    "iyi niyet incelemesi yapılacağı": tells_that_it_is_looked_at_in_good_will,
    "ayıp haklarının sürdüğü": tells_that_defect_rights_go_on,
    "paranın IBAN'a geleceği": tells_that_the_money_goes_to_the_iban,
    "IBAN'ı nasıl güvenle ileteceği": tells_how_to_pass_the_iban_on_safely,
    "hediye çeki zorunluluğu olmadığı": tells_that_no_voucher_has_to_be_taken,
    "hesabın nasıl yapıldığı (tek satır)": shows_the_calculation_in_one_line,
    "kuponun kalan ürünlerde geçerli kaldığı": tells_that_the_coupon_stays_valid,
    "özür": apologises_once,
    "ücretsiz gönderim": tells_that_sending_is_free,
    "seçiminin kabul edildiği": tells_that_the_choice_is_accepted,
    "özür ve gerçek durum": apologises_and_tells_the_real_state,
    "faiz dahil tutar": states_the_amount_with_interest,
    "iade tarihi": states_the_day_of_the_refund,
    "sürenin aşıldığının kabulü": admits_that_the_repair_took_too_long,
    "iade adımı": names_the_refund_step,
    "ayrıntı için özel kanal": leads_to_a_private_channel,
    "gecikmenin kabulü": admits_the_delay,
    "bugün işlenecek iade ve dekont": promises_todays_refund_and_its_receipt,
}

AVOIDS = {
    "müşteriyi suçlayan ifade": does_not_blame_the_customer,
    "hediye çeki/puan ile iadeyi dayatmak": does_not_press_a_voucher,
    "yanlış ya da tutulamayacak tarih sözü": states_only_days_that_are_true,
    "neden sorgulamak": does_not_ask_for_a_reason,
    '"4 dakika" ile alay etmek': does_not_mock_the_minutes,
    "kesin/soğuk ret cümlesi": does_not_refuse_coldly,
    "IBAN'ı açık kanalda (yorum, sosyal medya) istemek": does_not_ask_for_the_iban_in_the_open,
    "kullanıcı hatası iması": does_not_hint_at_misuse,
    '"servise yollayın" diye dayatmak': does_not_send_to_the_service,
    "yeni bir oyalama tarihi": does_not_put_off_again,
    "hesap tartışmasına girmek": does_not_argue_about_the_counting,
    "kişisel veri": holds_no_personal_data,
    "kopyala-yapıştır cevap": is_not_copied_and_pasted,
    "bankayı suçlamak": does_not_blame_the_bank,
}

BAD_LETTERS = {
    tells_how_and_where_to_send: "İadenizi onayladık, ürünü gönderebilirsiniz.",
    tells_that_sending_is_free: "Gönderim bedeli size aittir.",
    tells_when_and_where_the_money_goes: "Paranızı iade edeceğiz.",
    tells_that_the_bank_takes_its_own_time: "Tutar bankanıza iade edilir.",
    tells_the_day_the_legal_time_ended: "Yasal süreniz dolmuştur.",
    tells_that_it_is_looked_at_in_good_will: "Talebinizi inceledik.",
    tells_that_defect_rights_go_on: "Ürün ayıplı değilse haklarınız sona erdi.",
    tells_that_the_money_goes_to_the_iban: "Paranız kapıda elden verilecek.",
    tells_how_to_pass_the_iban_on_safely: "IBAN'ınızı bu mesaja yazın.",
    tells_that_no_voucher_has_to_be_taken: "İadeniz hediye çeki olarak yapılır.",
    shows_the_calculation_in_one_line: "Hesap: 400,00 TL − 50,00 TL = 340,00 TL.",
    tells_that_the_coupon_stays_valid: "Kuponunuz iptal oldu.",
    apologises_once: "Özür dileriz. Yeniden özür dileriz.",
    tells_that_the_choice_is_accepted: "Seçiminizi değerlendiriyoruz.",
    apologises_and_tells_the_real_state: "Özür dileriz, siparişiniz tedarik sürecinde.",
    states_the_amount_with_interest: "Toplam 4.664,34 TL: 4.500,00 TL ve 160,00 TL faiz.",
    states_the_day_of_the_refund: "Ödemenizi iade edeceğiz. Bugün 10 Kasım 2026 Salı.",
    admits_that_the_repair_took_too_long: "Azami tamir süresi 30 Eylül 2026 Çarşamba günü doluyor.",
    names_the_refund_step: "İade konusunu konuşalım.",
    leads_to_a_private_channel: "Sipariş numaranızı buraya yazın.",
    admits_the_delay: "İadeniz sistemde görünüyor.",
    promises_todays_refund_and_its_receipt: "İadenizi bugün inceleyeceğiz.",
    does_not_blame_the_customer: "Zamanında başvurmadığınız için süreyi kaçırdınız.",
    does_not_press_a_voucher: "Tutarı hediye çeki olarak tanımladık.",
    states_only_days_that_are_true: "Paranız 29 Kasım 2026 Pazar günü yatar.",
    does_not_ask_for_a_reason: "İade nedenini yazar mısınız?",
    does_not_mock_the_minutes: "Yalnızca 4 dakika geç kalmışsınız.",
    does_not_refuse_coldly: "İade talebiniz reddedilmiştir.",
    does_not_ask_for_the_iban_in_the_open: "IBAN'ınızı yoruma yazın.",
    does_not_hint_at_misuse: "Kulaklığı düşürmüş olabilirsiniz.",
    does_not_send_to_the_service: "Ürünü servise yollayın.",
    does_not_put_off_again: "Ürününüz yeni teslim tarihinde gönderilecek.",
    does_not_argue_about_the_counting: "İş günü hesabında Cumartesi sayılmaz.",
    holds_no_personal_data: "A-1042 numaralı siparişiniz için 679,00 TL iade ettik.",
    is_not_copied_and_pasted: "Değerli müşterimiz, talebiniz ilgili birime iletilmiştir.",
    does_not_blame_the_bank: "Gecikme bankanızdan kaynaklanıyor.",
}
