"""Markalar: how brands, carriers, marketplaces and banks are read; data, no rules.

A shop's own brands come as its own lexicon.

Source: how owners say their names in Turkish advertising, and common use in Türkiye; where the two
part, common use (Vans'ın, Nike'ın).
"""

from __future__ import annotations

from .tables import pairs

_BRANDS = """
Acer: eysır; adidas: adidas; Adidas Originals: oricinıls; Adobe: adobi; AEG: a e ge;
Airbnb: eyrbienbi; AirPods: eyırpods; Airtag: eyırteg; AirTag: eyırteg; Alexa: aleksa;
AliExpress: aliekspıres; Amazon: amazon; Android: android; Anker: ankır; Apple: epıl;
Apple Pay: pey; Asus: asus; Audi: audi; Avent: avent; Babyliss: beybilis;
Bang & Olufsen: olufsen; Barbie: barbi; Bausch & Lomb: lomb; Beats: bits; Benetton: beneton;
Bershka: berşka; Best Buy: bay; Beurer: boyrır; Bialetti: bialeti; BlackBerry: blekberi;
Bluetooth: blutut; BMW: be em ve; Boots: buts; Bosch: boş; Boyner: boyner; Braun: braun;
Brita: brita; Burberry: börberi; Burger King: burgır king; Calvin Klein: kalvin klayn;
Canon: kanon; Carrefour: karfur; CarrefourSA: karfursa; Casio: kasyo; CeraVe: serave;
Champion: çempiyın; Chanel: şanel; ChatGPT: ci pi ti; Chicco: çiko; Citibank: sitibank;
Citroen: sitroen; Citroën: sitroen; Clarks: klarks; Clinique: klinik; Coca-Cola: koka kola;
Colgate: kolgeyt; Columbia: kolombiya; Converse: konvers; Corsair: korser;
Craftgate: kraftgeyt; Crocs: kroks; Decathlon: dekatlon; Dell: del; DHL: de he le;
DHL eCommerce: ikomörs; Diesel: dizel; Dior: diyor; Discord: diskord; Disney: disney;
Dolce & Gabbana: gabana; Dove: dav; Dr. Martens: martıns; Dremel: dremel; Duracell: dürasel;
Dyson: daysın; eBay: ibey; Ecco: eko; Electrolux: elektrolüks; English Home: ingliş hom;
EnglishHome: ingliş hom; ePttAVM: a ve me; Estée Lauder: loder; Estee Lauder: loder;
Etsy: etsi; Facebook: feysbuk; FedEx: fedeks; Fiat: fiyat; Fisher-Price: prays;
Fitbit: fitbit; Foot Locker: lokır; Ford: ford; Fossil: fosil; GAP: gep; Garmin: garmin;
Garnier: garniye; Geox: jeoks; Gigabyte: gigabayt; Gillette: jilet; GitHub: githab;
GitLab: gitleb; Gmail: cimeyl; Golden Rose: roz; Google: gugıl; GoPro: gopro; Gucci: guçi;
Guess: ges; H&M: eyç end em; HBO: eyç bi o; Head & Shoulders: şoldırs;
Head&Shoulders: şoldırs; Hermès: ermes; Hisense: haysens; Honda: honda; Honor: onır;
Hoover: huvır; Hot Wheels: vils; HP: eyç pi; HSBC: ha es be ce; HTC: eyç ti si;
Huawei: huavei; Huggies: hagis; Hugo Boss: bos; HyperX: iks; Hyundai: hyundai; IBM: ay bi em;
ICBC: i ce be ce; iCloud: ayklavd; IKEA: ikea; iMac: aymek; Imou: imu; ING: ay en ci;
Instagram: instagram; Intel: intel; iPad: ayped; iPhone: ayfon; iPod: aypod; iTunes: aytüns;
iyzico: ayziko; Jabra: jabra; Jack & Jones: cons; Jacobs: yakobs; JBL: jebele; Jeep: cip;
Johnson's: consıns; JYSK: yüsk; Karl Lagerfeld: lagırfeld; Kenzo: kenzo; Kérastase: kerastaz;
KFC: key ef si; Kia: kiya; Kiehl's: kils; Kindle: kindıl; Kingston: kingston;
KitchenAid: kiçıneyd; La Roche-Posay: poze; Lacoste: lakost; Lancôme: lankom; Lavazza: lavaza;
LC Waikiki: vaykiki; LCW: le ce ve; Lee Cooper: kupır; Lego: lego; Lenovo: lenovo;
Levi's: livays; LG: el ci; Lindt: lint; LinkedIn: linkdin; Loft: loft; Logitech: locitek;
Louis Vuitton: viton; Lufthansa: lufthansa; Lumberjack: lambırcek; MAC: mak; MacBook: mekbuk;
Mango: mango; Marks & Spencer: spensır; Mastercard: mastırkard; Masterpass: mastırpas;
Mattel: mattel; Max Factor: faktör; Maybelline: meybelin; McDonald's: mekdonalds;
Mercedes: mersedes; Messenger: mesencır; Meta: meta; Mi Band: bend; Michael Kors: kors;
Michelin: mişlen; Microsoft: maykrosoft; Miele: mile; Miles&Smiles: smayls;
Motorola: motorola; Moulinex: mulineks; MSI: em es ay; Mustela: mustela; Nars: nars;
NBA: en bi ey; Nescafe: neskafe; Nespresso: nespreso; Nestlé: nestle; Netflix: netfliks;
Neutrogena: nötrojena; New Balance: balıns; Nike: nayk; Nikon: nikon; Nine West: vest;
Nintendo: nintendo; Nissan: nisan; Nivea: nivea; Nokia: nokya; Nutella: nutella; NYX: niks;
OnePlus: vanplas; Opel: opel; OpenAI: ey ay; Oppo: opo; Oral-B: oral bi; Oriflame: oriflem;
Outlook: avtluk; Oysho: oyşo; Pampers: pampırs; Panasonic: panasonik; Pantene: panten;
Patagonia: patagonya; PayPal: peypal; PayTR: pey te re; Penti: penti; Pepsi: pepsi;
Peugeot: pejo; Philips: filips; Pierre Cardin: karden; Pinterest: pinterest;
PlayStation: pleysteyşın; Polo: polo; Porsche: porşe; Prada: prada; Prime Video: video;
PttAVM: a ve me; PUBG: pabci; Pull & Bear: ber; Pull&Bear: ber; Puma: puma;
Ralph Lauren: loren; Ray-Ban: reyban; Razer: reyzır; Realme: rilmi; Reddit: redit;
Redmi: redmi; Reebok: ribok; Remington: remingtın; Renault: reno; Revlon: revlon;
Ricoh: riko; Ring: ring; Ritz-Carlton: karlton; Roborock: roborok; Rolex: roleks;
Roomba: rumba; Rossmann: rosman; Rowenta: roventa; Salomon: salomon; Samsung: samsung;
SanDisk: sendisk; Schwarzkopf: şvarskopf; Scotty: skoti; Seagate: sigeyt;
Sennheiser: zenhayzır; Sephora: sefora; Shein: şiin; Shell: şel; Sheraton: şeratın;
Shiseido: şiseydo; Shopier: şopiyer; Shopify: şopifay; Siemens: simens; Signal: signal;
Sipay: sipey; Skechers: skeçırs; Skype: skayp; Slack: slek; Snapchat: snepçet;
SodaStream: strim; Sony: soni; Spotify: spotifay; Stanley: stenli; Starbucks: starbaks;
Steam: stim; SteelSeries: siris; Stradivarius: stradivaryus; Stripe: strayp;
Superdry: süpırdray; Supreme: suprim; Swarovski: svarovski; Swatch: svoç; Tchibo: çibo;
TCL: ti si el; Telegram: telegram; Temu: temu; Tesla: tesla; The Body Shop: şop;
The North Face: feys; The Purest Solutions: solüşıns; Thermos: termos; Threads: treds;
TikTok: tiktok; Timberland: timbırlend; Tommy Hilfiger: hilfigır; Toyota: toyota;
TP-Link: link; Trello: trelo; Trendyol Express: ekspres; Troy: troy; Tupperware: tapırver;
Turkcell: türksel; Twitch: tviç; Twitter: tvitır; Uber: ubır;
Under Armour: armır; Uniqlo: yuniklo; UPS: yu pi es; US Polo: polo; Vans: vans;
Versace: versaçe; Vestel: vestel; Vichy: vişi; Victoria's Secret: sikrıt; Visa: viza;
Vivo: vivo; Vodafone: vodafon; Volkswagen: folksvagın; Volvo: volvo; WeChat: viçet;
Western Digital: dijital; Western Union: yunyın; WhatsApp: vatsap; Whirlpool: virpul;
Wikipedia: vikipediya; Wilkinson: vilkinsın; Wise: vayz; WooCommerce: vukomörs;
WordPress: vördpres; Wrangler: rengılır; X: iks; Xbox: iksboks; Xerox: zeroks; Xiaomi: şaomi;
Yahoo: yahu; Yamaha: yamaha; YouTube: yutub; YSL: i es el; Yves Rocher: roşe;
Yves Saint Laurent: loran; Zalando: zalando; Zoom: zum; Zyxel: zayksel
"""
_LAST_WORDS = """
Air: er; Airfryer: eyrfrayır; Baby: beybi; Beauty: byuti; Black Friday: blek fraydey;
Book: buk; Box: boks; Buds: bads; Café: kafe; Card: kard; Case: keys; Cash: keş;
Chrome: krom; Classic: klasik; Cloud: klavd; Club: klab; Collection: kolekşın; Color: kolor;
Cyber Monday: mandey; Design: dizayn; Digital: dijital; eCommerce: ikomörs; Edge: ec;
Edition: edişın; Elite: elit; Excel: eksel; Express: ekspres; Fashion: feşın; Fit: fit;
Flip: flip; Fold: fold; Fresh: freş; Friends: frends; Galaxy: galaksi; Garden: gardın;
Go: go; Gold: gold; Group: grup; Home: hom; House: havs; Jeans: cins; Junior: cunyır;
Kids: kids; Life: layf; Line: layn; Lite: layt; Live: layv; Luxe: lüks; Market: market;
Marketplace: pleys; Max: maks; Mini: mini; Mobile: mobayl; Money: mani; Monster: monstır;
More: mor; Music: müzik; Network: netvörk; Note: not; Office: ofis; One: van;
Online: onlayn; Outdoor: autdor; Outlet: autlet; Paperwhite: peypırvayt; Pay: pey;
Phone: fon; Play: pley; Plus: plas; Pods: pods; Point: poynt; Premium: premiyum;
Price: prays; Prime: praym; Pro: pro; Push: puş; Rose: roz; Series: siris; Shoes: şuz;
Shop: şop; Slim: slim; Smart: simart; Sport: sport; Sports: sports; Stick: stik; Store: stor;
Studio: stüdyo; Style: stayl; Touch: taç; Travel: trevıl; TV: te ve; Ultra: ultra;
Watch: voç; Wear: ver; White: vayt; Windows: vindovs; Woman: vumın; Women: vimın;
Word: vörd; World: vörld; Worldcard: kard; Young: yang; Zone: zon
"""

READINGS = {**pairs(_LAST_WORDS), **pairs(_BRANDS)}
"""Okunuşlar: brands, and the words that names of products and shops end in, as they sound."""

_AS_SPELLED = """
Akbank Altınyıldız Arzum Arçelik Avon Beko Bellona Beymen Bimeks Casper Cimri Civil DeFacto Denizbank
Derimod Doğtaş Ebebek Enpara Eti Evidea Fakir Fibabanka Flo Flormar Garanti Getir GittiGidiyor
Gratis Grundig Halkbank HepsiJet Hepsiburada Hepsipay Homend Horoz İdefix İnci İpekyol İstikbal
Karaca Kelebek Kiğılı Kinetix Koçtaş Korkmaz Koton Kütahya Mavi Metro Migros Modanisa Mondi Morhipo
Mudo Odeabank Opet Pandora Papara Param Pazarama Pegasus Petlas Profilo Ramsey Regal Sahibinden Sarar Sendeo
Sinbo Şikayetvar Şikâyetvar Şok Teknosa Tekzen Tosla Trendyol Vakıfbank Vakko Vatan
Watsons Aras Ceva Sürat Yurtiçi Kargoist Kargonomi Jetizz Banabikurye Navlungo Octovan Aramex
Dolap Letgo Gardrops Farmazon MediaMarkt Ticimax IdeaSoft ikas Moka Albaraka Şekerbank
Anadolubank Burgan Yataş Zara Ziraat Zubizu Ülker
"""

_OF_SEVERAL_WORDS = ("Kolay Gelsin", "Kuveyt Türk", "Yapı Kredi", "Bana Bi Kurye", "N Kolay")

AS_SPELLED = (*_AS_SPELLED.split(), *_OF_SEVERAL_WORDS)
"""Yazıldığı gibi okunanlar: brands whose spelling is their reading."""

POSSESSIVE = frozenset({"çiçeksepeti", "yemeksepeti"})
"""İyelikli markalar: one-word brands that are possessive compounds (Çiçeksepeti'nden)."""

PALATAL = ("L'Oréal", "Tefal", "Total", "Universal")
"""İnce l: brands that take front suffixes after a back vowel (Tefal'in)."""
