"""Kısaltmalar: what abbreviations and units stand for or sound like; data, no rules.

Source: TDK Yazım Kılavuzu, Kısaltmalar: letters by the names of Turkish letters, words as words,
units of measure by the word they abbreviate.
"""

from __future__ import annotations

from .tables import pairs

LETTERS = {
    **{vowel: vowel for vowel in "aeıioöuü"},
    **{consonant: f"{consonant}e" for consonant in "bcçdfghjklmnprsştvyz"},
    "ğ": "yumuşak ge",
    "q": "kü",
    "w": "çift ve",
    "x": "iks",
}
"""Harf adları: every consonant with e: K is *ke*, H is *he*, never *ka* and *haş*."""

READINGS = pairs(
    """
AFAD: afad; APP: ep; Ar-Ge: arge; ASELSAN: aselsan; AŞ: a şe; AŞTİ: aşti; ATM: a te me; AVM: a ve me;
BAĞ-KUR: bağkur; BİM: bim; BKM: be ke me; BOTAŞ: botaş; ÇAYKUR: çaykur; CEO: si i o;
COVID: kovid; ÇUKOBİRLİK: çukobirlik; CV: si vi; DASK: dask; DM: di em; DVD: di vi di;
ETBİS: etbis; EYT: e ye te; FAST: fast; FIFA: fifa; GDPR: ci di pi ar; GİB: gib;
GPS: ci pi es; HAVELSAN: havelsan; HDMI: eyç di em ay; HES: hes; IBAN: iban; ID: ay di;
İDO: i de o; IELTS: ayelts; İGDAŞ: igdaş; IKEA: ikea; IMEI: imei; IOS: ay o es;
iOS: ay o es; IP: ay pi; ISBN: i se be ne; İSKİ: iski; İŞKUR: işkur; ISO: iso; İYS: i ye se;
KAP: kap; KEP: kep; KOBİ: kobi; KOSGEB: kosgeb; LCD: el si di; LED: led; LÖSEV: lösev;
MASAK: masak; MERNİS: mernis; MERSİS: mersis; NASA: nasa; NATO: nato; NFC: en ef si;
ODTÜ: o de te ü; OLED: oled; ÖTV: ö te ve; PC: pi si; PCR: pi si ar; PDF: pe de fe;
PIN: pin; POS: pos; QR: kü ar; RAM: ram; ROKETSAN: roketsan; RTÜK: retük; SIM: sim;
SMS: esemes; ŞOK: şok; SSD: es es di; TAPDK: te a pe de ke; TEB: teb; TEDAŞ: tedaş;
TEMA: tema; TİM: tim; TOBB: tob; TOKİ: toki; TROY: troy; TÜBİTAK: tübitak; TÜFE: tüfe;
TÜİK: tüik; TÜPRAŞ: tüpraş; TÜRKSAT: türksat; UEFA: uefa; ÜFE: üfe; UNESCO: unesko;
UNICEF: unisef; URL: u re le; UYAP: uyap; VIP: vi ay pi; VPN: vi pi en; VR: vi ar; WEB: veb;
Wi-Fi: vayfay; WİFİ: vayfay; YÖK: yök
"""
)
"""Okunuşlar: abbreviations read as words, or letter by letter in another language."""

UNITS = pairs(
    """
": inç; A: amper; Ah: ampersaat; bar: bar; BPM: be pe em; BTU: be te u; cc: santimetreküp;
cl: santilitre; CM: santimetre; cm: santimetre; cm2: santimetrekare; cm3: santimetreküp;
cm²: santimetrekare; cm³: santimetreküp; da: dekar; dB: desibel; dk: dakika; dm: desimetre;
dpi: di pi ay; fps: ef pi es; ft: fit; g: gram; GB: gigabayt; Gbps: gigabit; GHz: gigahertz;
GR: gram; gr: gram; ha: hektar; hPa: hektopaskal; Hz: hertz; inch: inç; K: kelvin;
KB: kilobayt; kcal: kilokalori; KG: kilogram; kg: kilogram; kHz: kilohertz; km: kilometre;
km2: kilometrekare; km²: kilometrekare; kPa: kilopaskal; kVA: kilovoltamper; KW: kilovat;
kW: kilovat; kWh: kilovatsaat; L: litre; l: litre; lm: lümen; LT: litre; lt: litre;
lx: lüks; m: metre; m2: metrekare; m3: metreküp; mA: miliamper; mAh: miliampersaat;
MB: megabayt; Mbps: megabit; mg: miligram; MHz: megahertz; ML: mililitre; mL: mililitre;
ml: mililitre; MM: milimetre; mm: milimetre; mm2: milimetrekare; mm²: milimetrekare;
MP: megapiksel; Mp: megapiksel; mt: metre; mV: milivolt; mW: milivat; m²: metrekare;
m³: metreküp; Nm: nevtonmetre; oz: ons; Pa: paskal; psi: pi es ay; px: piksel;
rpm: ar pi em; sa: saat; sn: saniye; t: ton; TB: terabayt; V: volt; W: vat; Wh: vatsaat;
°: derece; °C: santigrat derece; °F: fahrenhayt derece; ”: inç; ″: inç
"""
)
"""Ölçüler: units and the words they abbreviate."""

DOTTED = {
    "A.Ş.": "a şe",
    "Alm.": "almanca",
    "Ank.": "ankara",
    "Apt.": "apartman",
    "Ar.": "arapça",
    "Assn.": "asosyeyşın",
    "Av.": "avukat",
    "Bld.": "belediye",
    "Blv.": "bulvar",
    "Bul.": "bulvar",
    "Bulv.": "bulvar",
    "Cad.": "cadde",
    "Dn.": "deniz",
    "D.": "daire",
    "K.": "kat",
    "Kat.": "kat",
    "Doç.": "doçent",
    "Dr.": "doktor",
    "Ecz.": "eczane",
    "Fr.": "fransızca",
    "Hz.": "hazret",
    "Paz.": "pazarlama",
    "İnş.": "inşaat",
    "İth.": "ithalat",
    "İhr.": "ihracat",
    "Tur.": "turizm",
    "Teks.": "tekstil",
    "Müd.": "müdürlük",
    "Şb.": "şube",
    "İng.": "ingilizce",
    "İst.": "istanbul",
    "Ltd.": "limitet",
    "Mad.": "madde",
    "Mah.": "mahalle",
    "Md.": "müdür",
    "Müh.": "mühendis",
    # It abbreviates *numero*, hence TDK's No.lu and never No.lı.
    "No.": "numero",
    "Nu.": "numara",
    "Prof.": "profesör",
    "San.": "sanayi",
    "Sok.": "sokak",
    "Şti.": "şirketi",
    "T.C.": "te ce",
    "Tel.": "telefon",
    "Tic.": "ticaret",
    "Yön.": "yönetim",
    "Yrd.": "yardımcı",
    "age.": "adı geçen eser",
    "bk.": "bakınız",
    "çev.": "çeviren",
    "no.": "numero",
    "s.": "sayfa",
    "ör.": "örnek",
    "örn.": "örnek",
    "vb.": "ve benzeri",
    "vd.": "ve diğer",
    "vs.": "vesaire",
    "yy.": "yüzyıl",
}
"""Noktalı kısaltmalar: abbreviations that end in a dot and the words they stand for."""

DOMAINS = {
    "app": "ep",
    "biz": "biz",
    "co": "ko",
    "com": "kom",
    "edu": "edu",
    "eu": "e u",
    "gov": "gov",
    "info": "info",
    "io": "ay o",
    "istanbul": "istanbul",
    "me": "mi",
    "net": "net",
    "online": "onlayn",
    "org": "org",
    "shop": "şop",
    "store": "stor",
    "tr": "te re",
    "tv": "te ve",
    "us": "yu es",
}
"""Alan adı uzantıları: how the last part of a domain is read (.com is *kom*)."""
