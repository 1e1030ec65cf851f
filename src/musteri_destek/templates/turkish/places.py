"""Yer adları: places whose ending or reading spelling doesn't show; data, no rules.

*Okmeydanı* ends in the possessive of *meydan* and takes an n (Okmeydanı'nda), *Topkapı* ends in a
bare *kapı* and doesn't (Topkapı'da). Which is which follows from the noun inside; where no noun can
be seen, the district is listed.

Source: TDK Yazım Kılavuzu, Kesme İşareti (Kırklareli'nde); for districts and for foreign places
common use, because no official list says how they are inflected.
"""

from __future__ import annotations

import re

from .tables import pairs

_POSSESSIVE = """
akdağmadeni anadolukavağı beylerbeyi boğaziçi çameli çayeli eminönü kadınhanı kırklareli korkuteli oğuzeli
orhaneli osmaneli otlukbeli polateli rumelifeneri rumelikavağı sultanhanı türkeli unkapanı yavuzeli
yıldızeli yusufeli
"""
_PLAIN = """
abu abudabi afgani ağrı akseki alaçatı alpu altınordu anadolu arhavi aybastı bakü bali bari batı
besni beşiri bolu brunei burundi cibuti çankırı çelebi dazkırı delhi devrekani divriği doğu dubai
eflani ergani fiji güneybatı güneydoğu hawaii haiti hakkari halfeti hani helsinki honolulu ibradı
inönü ivrindi karesi kargı kastamonu katmandu kayseri kocaali kocaeli kulu kumru kuzeybatı kuzeydoğu lapseki
malavi mali merkezefendi miami mississippi missouri mudurnu mumbai mutki nairobi oltu ordu ortadoğu
palu peru pervari pozantı rumeli sarıyahşi selendi sındırgı silivri silopi tahiti tefenni timbuktu
tunceli
"""
_ENDINGS = """
adası: ada; ağzı: ağız; alanı: alan; altı: alt; arası: ara; ardı: art; bağı: bağ; bahçesi: bahçe;
başı: baş; burnu: burun; çarşısı: çarşı; çayırı: çayır; çeşmesi: çeşme; dağı: dağ;
değirmeni: değirmen; deresi: dere; düzü: düz; ereğlisi: ereğli; evi: ev; geçidi: geçit; gölü: göl;
hanı: han; harmanı: harman; hisarı: hisar; içi: iç; iskelesi: iskele; kalesi: kale; kapısı: kapı;
kayası: kaya; köprüsü: köprü; köyü: köy; kulesi: kule; kuyusu: kuyu; ları: lar; leri: ler; limanı: liman;
mahallesi: mahalle; meydanı: meydan; obası: oba; ovası: ova; önü: ön; özü: öz; parkı: park;
pazarı: pazar; pınarı: pınar; sarayı: saray; suyu: su; şehri: şehir; taşı: taş; tepesi: tepe;
üstü: üst; vadisi: vadi; yakası: yaka; yanı: yan; yaylası: yayla; yeri: yer; yolu: yol;
yurdu: yurt; yüzü: yüz
"""
_FOREIGN = """
Baltimore: baltimor; Birmingham: börmingım; Bologne: bolon; Bordeaux: bordo; Boulogne: bulon;
Bournemouth: bornmıt; Bremen: bremen; Brighton: braytın; Bristol: bristıl; Brooklyn: bruklin;
Bruges: brüj; Buenos Aires: buenos ayres; Calais: kale; California: kaliforniya;
Cambridge: kembriç; Cannes: kan; Chicago: şikago; Cologne: koln; Dallas: dalas;
Delaware: delaver; Denver: denvır; Detroit: ditroyt; Dortmund: dortmund; Dubai: dubay;
Düsseldorf: düseldorf; Edinburgh: edinburg; Eindhoven: ayndhovın; Essen: esen;
Florida: florida; Frankfurt: frankfurt; Graz: grats; Greenwich: griniç; Grenoble: grenobl;
Hampshire: hempşır; Hannover: hanover; Hanover: hanover; Hollywood: holivud; Hong Kong: kong;
Hongkong: honkong; Houston: hyustın; Las Vegas: las vegas; Lausanne: lozan; Le Havre: havr;
Leeds: lids; Leicester: lestır; Leipzig: laypzig; Liechtenstein: lihtenştayn; Lille: lil;
Liverpool: livırpul; Los Angeles: los encılıs; Lyon: liyon; Mainz: maynts;
Manchester: mençestır; Marseille: marsey; Miami: mayami; Montpellier: monpelye; Nantes: nant;
New Jersey: nüy cörsi; New York: nüyork; Newcastle: nyukasıl; Nice: nis; Nottingham: notingım;
Oxford: oksford; Philadelphia: filadelfiya; Plymouth: plimıt; Portsmouth: portsmıt;
Queens: kuvins; Reims: rens; Rennes: ren; Rio de Janeiro: riyo de janeyro;
Sacramento: sakramento; Salzburg: zaltsburg; San Diego: diyego; San Francisco: san fransisko;
San Jose: hoze; São Paulo: sao paulo; Seattle: siyetıl; Shanghai: şanghay; Sheffield: şefild;
Singapore: singapur; Southampton: savtemptın; Strasbourg: strazburg; Stuttgart: ştutgart;
Sydney: sidni; Texas: teksas; Toulouse: tuluz; Tours: tur; Utrecht: ütreht;
Vancouver: venkuvır; Versailles: versay; Washington: vaşington; Wuhan: vuhan; Yale: yeyl;
Yorkshire: yorkşır; Zürich: zürih
"""

POSSESSIVE = frozenset(_POSSESSIVE.split())
"""İyelikli yer adları: one-word places that are possessive compounds (Kırklareli'nde)."""

PLAIN = frozenset(_PLAIN.split())
"""Yalın yer adları: places that only look like one (Divriği'de, İnönü'de)."""

POSSESSIVE_ENDINGS = pairs(_ENDINGS)
"""İyelikli sonlar: endings that make a place possessive (Kuşadası'ndan), with what is left of them
before a suffix that takes the place of the possessive (Kuşadalı)."""

PLAIN_ENDINGS = (
    *(
        "lı",
        "li",
        "lu",
        "lü",
        "cı",
        "ci",
        "cu",
        "cü",
        "çı",
        "çi",
        "çu",
        "çü",
    ),
    *("bolu", "gazi", "kapı", "köprü", "kuyu", "su", "yazı", "doğu", "batı", "çarşı", "hacı"),
)
"""Yalın sonlar: endings that look like a possessive and are none (Torbalı'da, Topkapı'da)."""

SOFTENED = re.compile("...ğ[ıiuü]$")
"""Yumuşamış son: what a noun in k or ğ leaves behind under a possessive (Kozyatağı'nda)."""

READINGS = pairs(_FOREIGN)
"""Okunuşlar: foreign places, in the Turkish spelling of how they sound."""
