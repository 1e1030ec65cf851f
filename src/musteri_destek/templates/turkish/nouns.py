"""Ortak adlar: how the nouns of a shop's letters change before a vowel; data, no rules.

Spelling can't tell *kanat, kanadı* from *sanat, sanatı*, nor *saat, saati* from *hayat, hayatı*:
the dictionary says it word by word.

Source: TDK Güncel Türkçe Sözlük, the endings printed beside each headword.
"""

from __future__ import annotations

_SOFT = """
adet ağıt akort ant armut azat bant bent borç burç but cellat celp cep ceset cezp cihat cilt cömert
çeşit çok damat darp denk dert dip dört ebat etüt evlat feryat garp gasp geçit genç gök grip grup
güç harç harp haydut hınç hudut icat içtihat iktisat imdat irşat isnat istinat itimat iyot kâğıt
kağıt kalp kanat kap kement kilit kiremit klip kurt lacivert linç lort mabet maksat mescit metot
mevcut mevlit murat öç öğüt palamut periyot piramit renk senet simit söğüt standart stant şahit
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
alkol amiral ampersaat ampul anormal bandrol başrol bemol beraat bienal cemaat dijital dikkat
diyagonal ekol emlak emsal etanol faul federal fenol feragat festival final folklor formol
gayrimenkul general global gol golf had hakikat hal hâl harf harp hayal helal hol hormonal ideal
idol idrak ihlal ihmal ihtilal ihtimal ikbal ikmal illegal imal infial integral intihal intikal
iptal irsal ishal istikbal istiklal istimal istirahat işgal iştigal iştirak itaat ithal itidal
jurnal kabahat kabul kalp kanaat kapital katedral kefal kilojul kilovatsaat kolesterol kontrol
kristal legal liberal liyakat lokal lügat mahal mahsul makbul makul malul mamul mareşal marjinal
materyal meal meçhul menfaat menkul mentol mesul meşakkat meşgul metal methal metropol miliampersaat
mineral minimal misal monopol moral muvafakat müzikal nasihat nominal normal orgeneral orijinal
oryantal oval parabol parasetamol pastoral petrol portal profiterol protokol rab radikal refakat
resital resul riyal rol saat sadakat santral sarahat sembol seyahat sıhhat sinyal sosyal spiral sual
suiistimal suistimal sürat şefkat takat tergal termal terminal total trol tropikal turnusol tuval
usul vaat valf vals vatsaat vebal vokal zanaat ziraat
"""
_REGULAR = """
abajur abiye abla abone abonelik acele açıklama ad ada adaptör adım adres ağ ağabey ağaç ağırlık
ağustos aidat aile ajanda ajans akrilik aksesuar akşam alacak alan alçak alet alıcı alışveriş altın
amaç ambalaj ambalajlama amca anahtar anket anlaşma anne antlaşma apartman araba araç aralık arama
arıza arkadaş artık asansör askı aspiratör astar ateşölçer atıştırmalık atkı avans avize avro avukat
ay ayak ayakkabı ayıp ayna ayran baba babet bacak badem bahar bahçe bakanlık bakım bakiye bakkaliye
bal balık balkon banka banyo bardak barkod basamak basketbol baskı baskül başak başkanlık başvuru
batarya battaniye bavul bayi bayrak bayram baza bebek bedel beden beğeni bekleme belediye belge
bellek bere berjer beşik bey bez bıçak bıyık biber biberon biblo bikini bildirim bilek bilet bilezik
bilgi bilgisayar bina bira birim bisiklet bisküvi blender blog bluz boxer bodrum boğaz bonus bornoz
boru bot boy boya boyunluk boyut bozukluk böcek bölge bölüm broş broşür bugün buket bulgur buluşma
bulvar butik buton büro bütçe cadde cam cami ceket cent cetvel cevap ceviz cezve cihaz cins cips
cuma cumartesi cumhuriyet cüzdan çaba çadır çalar çalışma çamaşır çanta çardak çarşaf çarşamba çarşı
çatal çatı çatlak çay çaydanlık çek çekiç çekiliş çekim çelik çerçeve çevre çırak çiçek çikolata
çilek çip çivi çizik çizme çocuk çorap çorba çözüm çubuk çuval dağ dağıtım daire dakika dambıl
danışman davet davlumbaz dayı defo defter değer değerlendirme değişim dekont demlik deneme deneyim
deniz deodorant depo dergi deri dernek desen destek detay deterjan dezenfektan dış dikim dil dilek
dilekçe dilim din direk disk dizüstü doğum doktor doku dolap dolar domates donanım dondurma dosya
dönem döviz dudak durak durum duş duvar duyuru düğme düğün dükkân dün dünya düzeltme düzey e-posta
eczane eğitim ek ekim ekip ekmek ekran eksik eksiklik el elbise eldiven elektronik elma emanet emek
emniyet emzik endişe engel enstitü eposta erkek eser eşarp eşofman eşya et etek etiket etiketleme
euro ev evren eylül fabrika faiz fakülte fan far fare fatura fayda federasyon fener fındık fırça
fırın fırsat fıstık fidan film filtre fincan firma fiş fiyat fondöten form forma formül fotoğraf
fuar fular futbol garaj garanti gazete gazoz gece gecelik gecikme gelecek gelinlik gelir gelişme
gerçek gezi gider gidiş giriş giyim giysi göbek göl gömlek gönderi görsel görüş görüşme gözlem
gözlük grafik gram gramaj gümrük gümüş gün güven haber hafta haksızlık hala halat halı halka
hammadde hanım harita hasar hasılat hasta hastane hata hava havale havlu havuç hayat hayvan haziran
hedef hediye hesap hesaplama heyecan heyet hırka hız hijyen hissedar hizmet holding hoparlör huzur
ısıtıcı ıslak iade iç içecek ihale ihracat ihtiyaç ikame ikindi iklim ikram ikramiye il ilaç ilan
ilave ilçe ilgi ilişki ilkbahar imza inanç inceleme incir indirim indirme internet ip ipek irsaliye
istasyon istek iş işçi işlem işlemci işletme ithalat itiraz izlem jaluzi jean kaban kablo kabuk
kaçak kadın kafe kahvaltı kahve kale kalem kalemtıraş kalıp kalite kalkan kamera kampanya kanal
kanape kanepe kanıt kapak kapanış kapasite kapı kâr kar karar kardeş kargo karne kart kartvizit kasa
kasaba kasap kâse kasım kask kaşe kaşık kaşkol kat kategori katkı kayık kayısı kaza kazak kazanç
kebap kedi kefir kek kemer kemik kenar kent keten kılavuz kılıç kılıf kırık kırmızı kısıtlama kış
kıta kıyafet kıyma kız kilim kilise kimlik kira kişi kitap kitle klavye klima klinik klozet kod koku
kol kola kolej koleksiyon koli kolonya koltuk kolye kombi komisyon komşu konfor kongre konsol
konteyner konu konuk konum konut kooperatif kopya koridor korse koruma koruyucu koşu koşul kot kova
kozmetik köfte köpek köprü körfez köşe köy kraker krampon kravat kredi krem kuaför kucak kulaç kulak
kulaklık kule kullanıcı kullanım kulp kulüp kumanda kumaş kupa kupon kur kurabiye kural kurban kurs
kurul kurulum kuruluş kurum kuruş kuruyemiş kurye kusur kuşak kuşe kutlama kutu kuvvet kuzu külot
küpe lamba lastik lavabo leke lens liman limit limon link lira lisans lise liste lojistik lokanta
losyon lot maaş macun maden magnet mağara mağaza mağdur mağduriyet mahalle mahkeme mahsup mail
makarna makas makbuz makine mal malzeme mama mandal mantık manto marka market mart masa masal maske
masraf matbaa matematik matkap mayıs mayo meclis mekanik mektup memnuniyet memur mendil menü
merdiven merkez mesaj meslek metre mevsim mevzuat meydan meyve mezuniyet mikrodalga mikrofon mikrop
mikser miktar mimar minder misafir mobilya model modem monitör mont montaj motor mouse muayene
muhasebe mum musluk mutabakat mutfak mutluluk muz müdahale müddet müdür müdürlük mühendis müracaat
müşteri müze müzik nakliye nebulizatör neden nem nevresim nisan nişan niyet nokta not numara numune
nüfus nüsha ocak oda ofis oğlan oje okul okuma olay omlet onarım onay operasyon ordu organizasyon
orman ortak otel otobüs otogar otomatik oturum ova oy oyun oyuncak ödeme ödül ödünç öğle öğrenci
öğretmen öğün ölçü ölçüm ön öneri önlem örgü örnek örtü özen özet özveri pabuç paket paketleme palet
palto pamuk pantolon papatya papyon para parça parfüm park parka parmak parola parti pasaport paspas
pasta pastane patates patik patlıcan pay paylaşım pazar pazartesi peçete pencere pense perde
personel perşembe peynir pijama pike pil pilav pirinç plaj plan plastik polar politika porselen
portakal pos poşet prim priz profil proje projeksiyon prova puan pul pusula raf rafineri rakam raket
rakı randevu rapor raptiye ray reçel referans rehber reklam restoran reyon rezervasyon rimel robot
roman ruhsat ruj rulo rüzgâr sabah sabun saç sağlayıcı saha sahip sahne saksı salam salatalık salça
salı salon sanat sanayi sandal sandalet sandalye sandık saniye saray sarımsak satıcı satım satış
savaş sayfa saygı sayı sebep sebze seçenek seçim sefer sehpa sekme senaryo sendika sepet seramik
seri sertifika serum servis ses set sevgi sevinç sevkiyat sezon sıcak sınıf sınır sırt sırtlık
sigorta silgi silikon sipariş sistem site smokin soğan soğuk sohbet sokak son sonbahar sonuç soru
sorumluluk sorun sosis soyad sökük söz sözleşme spor stand sterlin stok stor sucuk suret sünger
süpürge sürahi süre süreç sürpriz sürüm süs süt sütyen şablon şal şampuan şans şapka şarap şarj
şarkı şart şartname şeker şemsiye şenlik şerh şifonyer şifre şikâyet şikayet şirket şişe şoför şort
şömine şubat şube şurup tabak tablet tablo tahsilat tahta takım takip taksi taksit taktik takvim
takviye talep talimat tamir tamirat tane tanım tansiyon taraf tarak tarım tarife tarih tartı tarz
tasarım tasarruf taslak taşıma taşıyıcı tatil tava tavuk tayt tebrik tedarikçi tedavi tekerlek
teklif teknik tekrar tel telafi telefon televizyon temas teminat temizlik temmuz temsilci tencere
tepe tepsi teras tercih terlik termometre termos tesbih tesis teslim teslimat test testere teşekkür
teyze tezgâh tıpa tır tıraş tırnak tişört ton toner tonik top toplam toplantı toprak topuk torba
tornavida tost tören trafik transfer tren trençkot trend tripod tulum tunik tur tuş tutanak tutar
tuvalet tuz tuzak tüketici tül tüp tür uçak ulaşım un unsur usta uyarı uygulama uyku uzman ücret
ülke ünite üniversite ürün üst ütü üye üyelik üzüm üzüntü vade valiz vana vantilatör vazo vekâlet
vekalet vergi veri vida video vitamin vitrin vize voleybol voltaj yağ yağmurluk yaka yanak yanıt
yanlış yanlışlık yapı yaprak yardım yarımada yarın yarış yarışma yasa yasak yastık yaş yatak yatırım
yayın yaz yazı yazıcı yazılım yazışma yedek yelek yemek yer yetkili yıl yıldız yırtık yiyecek yol
yorgan yorum yön yönetici yönetim yöntem yumurta yumuşatıcı yük yüksek yün yüz yüzük zaman zarar
zarf zemin zevk zeytin zırh zil zincir ziyaret
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

PLURALS = ("lar", "ler")
"""Çokluklar: the endings of a plural."""

PLURAL_POSSESSIVES = ("ları", "leri")
"""İyelikli çokluklar: the endings of a plural that somebody has (müşteri hizmetleri)."""

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
