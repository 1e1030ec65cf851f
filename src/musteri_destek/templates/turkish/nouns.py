"""Ortak adlar: how the nouns of a shop's letters change before a vowel; data, no rules.

Spelling can't tell *kanat, kanadı* from *sanat, sanatı*, nor *saat, saati* from *hayat, hayatı*:
the dictionary says it word by word.

Source: TDK Güncel Türkçe Sözlük, the endings printed beside each headword.
"""

from __future__ import annotations

_SOFT = """
adet ağıt akort ant armut azat bant bent borç burç but cellat celp cep ceset cezp cihat cilt cömert
çeşit çok damat darp denk dert dip dört ebat etüt evlat feryat garp gasp geçit genç gök grip grup güç
harç harp haydut hınç hudut icat içtihat iktisat imdat irşat isnat istinat itimat iyot kağıt kalp
kanat kap kement kilit kiremit klip kurt kâğıt lacivert linç lort mabet maksat mescit metot mevcut
mevlit murat öç öğüt palamut periyot piramit renk senet simit söğüt standart stant şahit
şehit şerit şilt taahhüt taç taklit tat tehdit tenkit tereddüt teyit teyp tezat tunç uç umut ümit
üstat vaat vinç vücut yiğit yoğurt yurt zümrüt
"""
_HARD = """
ahlak barok bilgiç burlesk emlak erzak evrak hukuk idrak iltihak infilak istihkak iştirak ittifak
kapkaç laptop lunapark mahluk merak mihrak misak mutabık mutlak müttefik nifak olimpik otopark
otostop özerk prototip römork sandviç tahakkuk tahkik tahrik tasdik tatbik tedarik temlik
teşvik tetkik toksik yarıçap âşık
"""
_DROPPING = """
aciz ağız akıl akis alın asıl atıf azim bağır bahis beniz beyin boyun böğür burun cebir cisim
cürüm devir ehil emir fasıl fesih fetih fikir fuhuş göğüs gönül hacim haciz hapis hasım hazım hiciv
hüküm hüzün ilim isim izin kabir kahır karın kavim kesir keşif keyif kısım küfür lütuf metin meyil
mühür nabız nakil nefis nehir nesil nesir nutuk oğul omuz ömür özür panzehir rahim resim rükün
sabır satıh seyir sihir şahıs şehir şekil şükür tavır ufuk uzuv vakıf vakit vasıf vecih vehim zehir
zihin zikir zulüm
"""
_DOUBLING = "af fen had hac hak hat his mahal rab sır şık üs zam zan"
_OTHER = {
    "akit": "akd",
    "avuç": "avc",
    "cet": "cedd",
    "diyalog": "diyaloğ",
    "kasıt": "kasd",
    "katalog": "kataloğ",
    "kayıp": "kayb",
    "kayıt": "kayd",
    "nakit": "nakd",
    "ne": "ney",
    "ret": "redd",
    "su": "suy",
    "tıp": "tıbb",
    "zabıt": "zapt",
    "zıt": "zıdd",
}
_PALATAL = """
alkol amiral ampersaat ampul anormal başrol bemol bienal cemaat dijital dikkat emlak emsal etanol federal
fenol feragat festival final gayrimenkul general global gol golf had hakikat hal harf harp hayal helal
hol hormonal hâl ideal idol idrak ihlal ihmal ihtilal ihtimal ikbal ikmal imal infial integral
intikal iptal irsal ishal istikbal istiklal istimal istirahat iştigal iştirak itaat ithal itidal
kabahat kabul kalp kanaat kapital katedral kefal kilojul kilovatsaat kolesterol kontrol kristal
legal liberal liyakat lokal mahal mahsul makbul makul mareşal marjinal materyal meal meçhul menkul
mentol mesul meşakkat meşgul metal metropol miliampersaat mineral minimal misal monopol moral
müzikal nasihat nominal normal orijinal oval parasetamol petrol portal protokol rab radikal refakat
resul rol saat sadakat santral sembol seyahat sıhhat sinyal sosyal spiral sual suistimal şefkat
takat terminal total tropikal tuval usul vaat vals vatsaat zanaat ziraat
"""
_REGULAR = """
abla abone abonelik acele açıklama ad adaptör adım adres ağ ağabey ağaç ağırlık ağustos aidat aile
ajanda ajans akrilik aksesuar akşam alacak alan alçak alet alıcı alışveriş altın amaç ambalaj amca
anahtar anket anlaşma anne antlaşma araba araç aralık arama arıza arkadaş artık asansör askı
aspiratör astar ateşölçer atıştırmalık atkı avans avize avro avukat ay ayak ayakkabı ayıp ayna baba
babet bacak bahar bahçe bakım bakkaliye bal balık balkon banka banyo bardak barkod basamak basketbol
baskı başak başvuru battaniye bavul bayi bayrak bayram bebek bedel beden beğeni bekleme belediye
belge bellek bere berjer beşik bey bez bıçak bıyık biberon bildirim bilek bilet bilezik bilgi
bilgisayar bina birim bisiklet bisküvi blender blog bluz bodrum boğaz bonus bornoz boru bot boy boya
boyut bozukluk böcek bölge bölüm broş broşür bugün buket buluşma bulvar butik buton büro
bütçe cadde cam cami ceket cent cetvel cevap cihaz cins cuma cumartesi cüzdan çaba çadır çalar
çalışma çamaşır çanta çardak çarşaf çarşamba çarşı çatal çatı çatlak çay çaydanlık çek çekiç çekiliş
çekim çelik çevre çırak çiçek çikolata çip çivi çizik çizme çocuk çorap çorba çözüm çubuk dağ
dağıtım daire dakika danışman davet davlumbaz dayı defo defter değer değerlendirme değişim dekont
demlik deneme deneyim deniz depo dergi deri dernek desen destek detay dikim dil dilek dilekçe dilim
din direk disk dizüstü doğum doktor doku dolap dolar donanım dosya dönem döviz dudak durak durum duş
duvar duyuru düğme düğün dükkân dün dünya düzeltme düzey eczane eğitim ek ekim ekip ekmek ekran
eksik eksiklik el elbise eldiven elektronik elma emanet emek emniyet endişe engel enstitü eposta
erkek eser eşarp eşofman eşya et etek etiket euro ev evren eylül e-posta fabrika faiz fare fatura
fayda federasyon fener fındık fırça fırın fırsat film filtre fincan firma fiş fiyat form formül
fotoğraf fuar futbol garaj garanti gazete gece gecikme gelecek gelir gelişme gerçek gezi gider gidiş
giriş giyim giysi göbek göl gömlek gönderi görsel görüş görüşme gözlem gözlük grafik gram gramaj
gümrük gümüş gün güven haber hafta haksızlık hala halat halı halka hammadde hanım harita hasar
hasılat hasta hastane hata hava havlu hayat hayvan haziran hedef hediye hesap hesaplama
heyecan heyet hırka hız hijyen hissedar hizmet holding hoparlör huzur ısıtıcı ıslak iade içecek
ihale ihracat ihtiyaç ikame ikindi iklim ikram ikramiye il ilaç ilan ilave ilçe ilgi ilişki ilkbahar
imza inanç inceleme indirim indirme internet ip ipek irsaliye istasyon istek iş işçi işlem işletme
ithalat itiraz izlem jaluzi kablo kabuk kaçak kadın kahvaltı kahve kale kalem kalemtıraş kalıp
kalite kalkan kamera kampanya kanal kanape kanepe kapak kapanış kapasite kapı kar kardeş kargo karne
kart kartvizit kasa kasaba kasap kasım kask kaşe kaşık kaşkol kat kategori katkı kayık kaza kazak
kazanç kebap kedi kek kemer kemik kenar kent keten kılıç kılıf kırık kırmızı kısıtlama kış kıta
kıyafet kız kilim kimlik kira kişi kitap kitle klavye klima klinik kod koku kol kolej koli
koltuk kolye kombi komisyon komşu konfor kongre konsol konteyner konu konuk konum konut kooperatif
kopya koridor korse koruma koruyucu koşul kova kozmetik köpek köprü körfez köşe köy kredi
krem kuaför kucak kulaç kulak kulaklık kule kullanıcı kullanım kulp kulüp kumanda kumaş kupa kupon
kur kural kurban kurs kurul kuruluş kurum kuruş kuruyemiş kurye kusur kuşak kuşe kutlama kutu kuvvet
kuzu küpe kâr kâse lamba lastik leke lens liman link lira lisans lise liste lojistik lot maaş mağara
mağaza mağdur mağduriyet mahalle mahkeme mahsup mail makas makbuz makine mal malzeme mama mandal
mantık manto marka market mart masa masal maske masraf matbaa matematik matkap mayıs mayo meclis
mekanik mektup memnuniyet memur menü merdiven merkez mesaj meslek metre mevsim mevzuat meydan meyve
mezuniyet mikrodalga mikrofon mikrop mikser miktar mimar minder misafir mobilya model modem mont
motor mouse muayene muhasebe mutabakat mutfak mutluluk müdahale müddet müdür mühendis müracaat
müşteri müze müzik nakliye neden nem nevresim nisan nişan niyet nokta not numara numune nüfus nüsha
ocak oda ofis oğlan oje okul okuma olay omlet onarım onay operasyon ordu organizasyon orman ortak
otel otobüs otogar otomatik oturum ova oy oyun oyuncak ödeme ödül ödünç öğle öğrenci öğretmen öğün
ölçü ölçüm öneri önlem örgü örnek örtü özen özet özveri pabuç paket palet pamuk pantolon papatya
para parça parfüm park parmak parola parti pasaport paspas pasta pastane patates pay paylaşım pazar
pazartesi peçete pencere pense perde personel perşembe peynir pijama pike pil pilav pirinç
plaj plan plastik politika porselen pos poşet prim priz profil proje prova puan pul pusula raf
rafineri rakam randevu rapor raptiye ray reçel referans rehber reklam reyon rezervasyon robot roman
ruhsat ruj rulo rüzgâr sabah sabun saç sağlayıcı saha sahip sahne saksı salı salon sanat sanayi
sandal sandalet sandalye sandık saniye saray satıcı satım satış savaş sayfa saygı sayı sebep sebze
seçenek seçim sefer sehpa sekme senaryo sendika sepet seramik seri sertifika servis ses set sevgi
sevinç sevkiyat sezon sıcak sınıf sınır sırtlık sigorta silgi sipariş sistem site soğuk sohbet sokak
sonbahar sonuç soru sorumluluk sorun soyad sökük sözleşme spor sterlin stok stor suret
süpürge sürahi süre süreç sürpriz sürüm süs süt sütyen şablon şal şampuan şans şapka şarap şarj
şarkı şartname şeker şemsiye şenlik şerh şifre şikayet şikâyet şirket şişe şoför şort şömine şubat
şube şurup tabak tablet tablo tahsilat tahta takım takip taksi taksit taktik takvim talep talimat
tane tanım taraf tarak tarım tarife tarih tartı tarz tasarım tasarruf taslak taşıma taşıyıcı tatil
tava tavuk tebrik tedarikçi tedavi tekerlek teklif teknik tekrar tel telafi telefon televizyon temas
teminat temizlik temmuz temsilci tencere tepe tepsi teras tercih terlik termos tesis teslim teslimat
test testere teşekkür teyze tezgâh tır tıraş tırnak tişört ton top toplam toplantı toprak topuk
torba tornavida tost tören trafik transfer tren trend tulum tur tuş tutanak tutar tuvalet tuzak
tüketici tül tüp tür uçak ulaşım un unsur usta uyarı uygulama uzman ücret ülke ünite üniversite ürün
ütü üye üyelik üzüntü vade valiz vana vantilatör vazo vekalet vekâlet vergi veri vida video vitrin
vize voleybol voltaj yağ yaka yanak yanıt yanlışlık yapı yaprak yardım yarımada yarın yarış yarışma
yasa yasak yastık yaş yatak yatırım yaz yazı yazıcı yazılım yazışma yedek yelek yemek yer yetkili
yıl yıldız yırtık yiyecek yol yorgan yorum yön yönetici yönetim yöntem yumurta yük yüksek yün yüz
yüzük zaman zarar zarf zemin zevk zeytin zil zincir ziyaret
"""
_SOFTENED = {"p": "b", "ç": "c", "t": "d", "k": "ğ"}


def softened(noun: str) -> str:
    """Yumuşama: `noun` with its last p, ç, t or k softened; k after n becomes g, -log gets ğ.

    >>> softened("kitap"), softened("renk"), softened("gömlek")
    ('kitab', 'reng', 'gömleğ')
    """
    return noun[:-1] + ("g" if noun.endswith("nk") else _SOFTENED[noun[-1]])


VOWEL_STEMS = {
    **{noun: softened(noun) for noun in _SOFT.split()},
    **{noun: noun[:-2] + noun[-1] for noun in _DROPPING.split()},
    **{noun: noun + noun[-1] for noun in _DOUBLING.split()},
    **_OTHER,
}
"""Ünlü öncesi gövde: what a noun becomes before a suffix that begins with a vowel."""

PALATAL = frozenset(_PALATAL.split())
"""İnce sesliler: nouns that take front suffixes after a back vowel."""

UNCHANGED = frozenset(_HARD.split())
"""Değişmeyenler: nouns of several syllables that keep their hard ending."""

KNOWN = frozenset(_REGULAR.split()) | VOWEL_STEMS.keys() | PALATAL | UNCHANGED
"""Bilinenler: every noun whose behaviour the dictionary settles."""

_HARDENED = {"b": "p", "c": "ç", "ğ": "k"}


def hardened(stem: str) -> str:
    """Sertleşme: a stem from before a vowel as it stands at the end of a word.

    >>> hardened("buzdolab"), hardened("iade kod")
    ('buzdolap', 'iade kod')
    """
    last = stem[-1:]
    return stem[:-1] + _HARDENED.get(last, last)


COMPOUNDS = {
    "alınyazısı": "alınyazı",
    "atkuyruğu": "atkuyruk",
    "ayakucu": "ayakuç",
    "ayçekirdeği": "ayçekirdek",
    "ayçiçeği": "ayçiçek",
    "bakımevi": "bakımev",
    "balayı": "balay",
    "başucu": "başuç",
    "buzdolabı": "buzdolap",
    "camgöbeği": "camgöbek",
    "çörekotu": "çörekot",
    "dereotu": "dereot",
    "elbirliği": "elbirlik",
    "gökkuşağı": "gökkuşak",
    "gökyüzü": "gökyüz",
    "gözyaşı": "gözyaş",
    "gülkurusu": "gülkuru",
    "hanımeli": "hanımel",
    "havaalanı": "havaalan",
    "havalimanı": "havaliman",
    "işbirliği": "işbirlik",
    "keçiboynuzu": "keçiboynuz",
    "kitabevi": "kitabev",
    "kuşburnu": "kuşburun",
    "masaüstü": "masaüst",
    "pazaryeri": "pazaryer",
    "soyadı": "soyad",
    "tereyağı": "tereyağ",
    "vişneçürüğü": "vişneçürük",
    "yayınevi": "yayınev",
    "yerelması": "yerelma",
    "yerfıstığı": "yerfıstık",
    "yılbaşı": "yılbaş",
    "zeytinyağı": "zeytinyağ",
}
"""Bitişik tamlamalar: one-word compounds that end in the possessive (buzdolabını), and what is left
of them before a suffix that takes its place (buzdolabınız)."""
