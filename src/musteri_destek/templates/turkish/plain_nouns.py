"""Düzenli adlar: nouns that need nothing but to be known, because the usual rule fits them; data.

That a noun stands here says that its t stays (paket, paketi), that its other hard endings soften
as in most words (gömlek, gömleği), and that its vowels are those it shows.

Source: the endings of TDK Güncel Türkçe Sözlük as careful writers know them; what zemberek's
dictionary has is checked with it (`benchmarks/analyser.py`).
"""

from __future__ import annotations

_WORDS = """
abajur abiye abla abone abonelik acele açacak açıklama ad ada adaptör adım adres afiş agraf ağ
ağabey ağaç ağırlık ağrı ağustos aidat aile ajanda ajans akrilik aksesuar akşam aktarma akü akvaryum
alacak alan alçak alet alez alıcı alışveriş altın alyans amaç ambalaj ambalajlama amca amper anahtar
anakart analiz anket anlaşma anne ansiklopedi anten antifriz antlaşma apartman araba araç aralık
arama aranjman arı arıza arkadaş artık asa asansör askı aspiratör astar aşık ateş ateşölçer
atıştırmalık atkı atlas atlet atölye avans avize avro avukat ay ayak ayakkabı ayıp ayna ayraç ayran
baba babet bacak badem bağ bağlama bahar baharat bahçe bakanlık bakım bakiye bakkal bakkaliye
baklava bal balata balık balkon balon balta bandaj bank banka banyo bar barbekü bardak barkod
basamak basketbol baskı baskül baston başak başkanlık başvuru batarya battaniye bavul bayi bayrak
bayram bayt baza bebek bedel beden beğeni bekleme belediye belge bellek berber bere berjer bermuda
besin beşik bey bez bıçak bıyık biber biberon biblo bikini bildirim bilek bilet bilezik bilgi
bilgisayar bina bira birim bisiklet bisküvi bitiş blog bluz bodrum boğaz bomba bone bonsai bonus
bornoz boru bot boy boya boyunluk boyut bozukluk böcek bölge bölüm börek broş broşür budama bugün
buhar buhurdan buket bulgur buluşma bulvar butik buton büro bütçe büyüteç cadde cam cami ceket cent
cetvel cevap ceviz cezve cihaz cins cips cuma cumartesi cumhuriyet cüzdan çaba çadır çalar çalışma
çamaşır çanak çanta çap çapa çardak çarşaf çarşamba çarşı çatal çatı çatlak çay çaydanlık çek çekiç
çekiliş çekim çekmece çelenk çelik çerçeve çerçöp çevre çırak çırpıcı çıtçıt çiçek çikolata çilek
çim çinko çip çivi çizik çizme çocuk çorap çorba çöp çöpçü çözüm çubuk çuval dağ dağıtıcı dağıtım
daire dakika dambıl danışman dantel davet davlumbaz davul dayı debriyaj defo defter değer
değerlendirme değirmen değişim dekar dekont delici demlik deneme deneyim deniz denizaltı deodorant
depo depolama derece dergi deri dernek dershane desen desibel desimetre destek detay deterjan
dezenfektan dış difüzör dikim dil dilek dilekçe dilim din direk direksiyon disk dizüstü doğrayıcı
doğum doktor doku dolap dolar domates donanım dondurma dosya dönem döviz dudak durak durum duş
duşakabin duvar duy duyuru düğme düğün dükkân dün dünya dürbün düzeltme düzey düzleştirici e-kitap
eczane eğe eğitim ek ekim ekip ekmek ekmekçi ekran eksik eksiklik el elbise eldiven elektronik elma
emanet emek emniyet emzik endişe engel enstitü epilasyon epilatör eposta erkek eser espadril eşarp
eşofman eşya et etek etiket etiketleme euro ev evren eylül e-posta fabrika faiz fakülte fan fanila
far faraş fare fark fasulye fatura fayans fayda federasyon fener ferace fermuar fındık fırça fırın
fırsat fıstık fidan fide film filtre fincan firma fiş fit fiyat flaster flaş flüt fondöten form
forma formül fotoğraf fötr fren fuar fular futbol galeri gar garaj garanti gardırop gazebo gazete
gazoz gece gecelik gecikme gelecek gelinlik gelir gelişme gem gerçek gezi gider gidiş gigabayt
gigabit gigahertz giriş gitar giyim giysi gofret göbek göl gömlek gönderi gönderici gönderim gönye
görsel görüş görüşme göz gözlem gözlük grafik gram gramaj gübre gül gümrük gümüş gün güven haber
hafta haksızlık hala halat halhal halı halka hamak hammadde hanım harita hasar hasılat hasta hastane
hata hava havale havlu havuç hayat hayvan haziran hedef hediye hektar hertz hesap hesaplama heyecan
heyet hırdavat hırka hız hijyen hilti hissedar hizmet holding hoparlör hortum huni huzur ısıtıcı
ıslak ızgara iade iç içecek içerik ihale ihracat ihtiyaç ikame ikindi iklim ikram ikramiye il ilaç
ilan ilave ilçe ilgi ilişki ilkbahar imza inanç inceleme inci incir inç indirim indirme internet ip
ipek irsaliye iskele istasyon istek iş işçi işlem işlemci işletme ithalat itiraz izlem jaluzi jant
jel jeneratör jet jilet kaban kablo kabuk kaçak kadeh kadın kadife kafe kafes kaftan kahvaltı kahve
kaktüs kale kalem kalemtıraş kalıp kalite kalkan kalori kamera kampanya kanal kanape kanepe kanıt
kantar kanvas kapak kapanış kapasite kapatıcı kapı kar karaf karar kardeş kargo karıştırıcı karne
kart kartuş kartvizit kasa kasaba kasap kaset kasım kask kasket kaşe kaşık kaşkol kaşmir kat
kategori katkı kavanoz kayık kayısı kayış kaykay kaynak kaza kazak kazan kazanç kebap kedi kefir kek
kelvin keman kemer kemik kenar kent kepçe kerpeten kesici keski keten kevgir kılavuz kılıç kılıf
kırıcı kırık kırmızı kırtasiye kısıtlama kış kıta kıyafet kıyma kız kil kilim kilise kilobayt
kilogram kilokalori kilometre kilovat kimlik kira kişi kitap kitle klarnet klavye klima klinik
klozet kod koku kol kola kolajen kolej koleksiyon koli kolonya koltuk kolye kombi komisyon komodin
kompresör komşu konfor kongre konsol konteyner konu konuk konum konut kooperatif kopya kordon
koridor korniş korse koruma koruyucu koşu koşul kot kova kozmetik köfte kömür köpek köprü köpük
körfez köşe köy kraker krampon kravat kreatin kredi krem krep kriko kuaför kucak kulaç kulak
kulaklık kule kullanıcı kullanım kulp kulüp kum kumanda kumaş kundak kupa kupon kur kurabiye kural
kurban kurs kurul kurulum kuruluş kurum kuruş kurutucu kuruyemiş kurye kusur kuşak kuşe kutlama kutu
kuvvet kuzu külot kümes küpe kürek kâr kâse lale lamba lastik lavabo leke lens liman limit limon
link lira lisans lise liste litre lojistik lokanta lokum losyon lot lümen maaş macun maç maden
magnet magnezyum mağara mağaza mağdur mağduriyet mahalle mahkeme mahsup mail makarna makas makbuz
makine makosen mal malzeme mama manav mandal mangal mantık manto marka market mart masa masal maske
masraf maşa matara matbaa matematik matkap mayıs mayo meclis megabayt megabit megahertz megapiksel
mekanik mektup memnuniyet memur mendil mengene menü mera mercek mercimek merdane merdiven merkez
mesaj meslek metre metrekare mevsim mevzuat meydan meyve mezuniyet mıknatıs mızıka mikrodalga
mikrofon mikrop mikroskop mikser miktar miliamper miligram mililitre milimetre mimar minder misafir
mobilya model modem monitör mont montaj motor motosiklet muayene muhafaza muhasebe mum musluk
mutabakat mutfak mutluluk muz müdahale müddet müdür müdürlük mühendis müracaat müşteri müze müzik
nakliye naylon nebulizatör neden nem nevresim ney nisan nişan niyet nokta not numara numune nüfus
nüsha ocak oda ofis oğlan oje okul okuma olay olta omega omlet onarım onay ons operasyon operatör
orak oran ordu org organizasyon origami orkide orman ortak otel otobüs otogar otomatik oturum ova oy
oyun oyuncak ödeme ödül ödünç öğle öğrenci öğretmen öğün öğütücü ölçü ölçüm ön öneri önlem örgü
örnek örtü öykü özen özet özveri pabuç paket paketleme palet palto pamuk pantolon papatya papyon
para parça pardösü parfüm park parka parke parmak parola parti pasaport paspas pasta pastane
pastırma patates paten patik patlıcan pay paylaşım pazar pazartesi peçete ped pekmez pencere pense
perde pergel personel perşembe petek peynir pırlanta pijama pikap pike piksel pil pilav pirinç
piyano plaj plan plastik polar politika porselen portakal portmanto poster poşet pres prim priz
probiyotik profil proje projeksiyon propolis protein prova puan pudra puf pul puset pusula radyatör
raf rafineri rakam raket rakı randevu ranza rapor raptiye ray reçel referans rehber reklam rende
restoran reyon rezervasyon rimel robot roman rondo ruhsat ruj rulo rüzgâr sabah sabun saç sağlayıcı
saha sahip sahne saklama saksafon saksı salam salatalık salça salı salıncak salon salopet saman
sanat sanayi sandal sandalet sandalye sandık saniye santilitre santimetre santimetrekare saray sargı
sarımsak saten satıcı satım satış savaş sayfa saygı sayı sebep sebze seccade seçenek seçim sefer
sehpa sekme semaver senaryo sendika sensör sepet seramik seri sertifika serum servis ses set sevgi
sevinç sevkiyat sezon sıcak sınıf sınır sırt sırtlık sigorta silecek silgi silikon sinema sipariş
sirke sistem site slip smokin soba soğan soğuk soğutucu sohbet sokak son sonbahar sonuç soru
sorumluluk sorun sosis soyad sökük söz sözleşme spatula spor spot sprey stand sterlin stok stor
stüdyo sucuk sukulent sulama suret süet sünger süpürge sürahi süre süreç sürpriz sürücü sürüm süs
süt sütyen süveter süzgeç şablon şal şale şalter şamdan şampuan şans şapka şarap şarj şarjör şarkı
şarküteri şart şartname şeker şemsiye şenlik şerh şezlong şifonyer şifre şiir şikayet şikâyet şirket
şişe şofben şoför şort şömine şubat şube şurup taahhütname tabak taban tablet tablo tabure tahin
tahlil tahsilat tahta takım takip takoz taksi taksit taktik takvim takviye talep talimat tamir
tamirat tane tanım tansiyon taraf tarak tarım tarife tarih tartı tarz tasarım tasarruf taslak tasma
taş taşıma taşıyıcı tatil tava tavuk tayt tebeşir tebrik tedarikçi tedavi tekerlek teklif teknik
tekniker teknisyen tekrar tekstil tektaş tel telafi telefon teleskop televizyon temas teminat
temizlik temmuz temsilci tencere tepe tepsi terabayt teraryum teras terazi tercih terlik termometre
termos termosifon tesbih tesettür tesis teslim teslimat teslimatçı tespit test testere teşekkür
teyze tezgâh tıpa tır tıraş tırmalama tırmık tırnak tirbuşon tişört tohum toka ton toner tonik top
toplam toplama toplantı toprak topuk torba tornavida tost tören trafik transfer tren trençkot trend
tripod tulum tunik tur turşu tuş tutanak tutar tuvalet tuz tuzak tüketici tül tüp tür tütsü uçak
ukulele ulaşım un unsur usta uyarı uydu uygulama uyku uzman ücret ülke ünite üniversite ürün üst ütü
üye üyelik üzüm üzüntü vade valiz vana vantilatör vat vazo vekalet vekâlet vekâletname vergi veri
vestiyer vida video vitamin vites vitrin vize voleybol volt voltaj yağ yağmurluk yaka yanak yanıt
yanlış yanlışlık yapboz yapı yaprak yardım yarımada yarın yarış yarışma yasa yasak yastık yaş yatak
yatırım yay yayın yaz yazı yazıcı yazılım yazışma yedek yelek yem yemek yer yetkili yıl yıldız
yırtık yiyecek yol yorgan yorum yön yönetici yönetim yöntem yular yumurta yumuşatıcı yük yüksek yün
yüz yüzük zaman zarar zarf zemin zevk zeytin zıbın zımpara zırh zigon zil zincir ziyaret zurna
züccaciye
"""

WORDS = frozenset(_WORDS.split())
"""Sözcükler: the nouns, in small letters."""
