"""Alıntı adlar: shop nouns written as in English or French and said in Turkish; data, no rules.

Words that TDK writes as they sound (tişört, jel, sprey) are plain nouns and stand in `plain_nouns`.

Source: how Turkish shops and their customers say and inflect them (mouse'un, airfryerı, kettle'ı);
TDK Yazım Kılavuzu, Yabancı Özel Adların Yazılışı, for suffixes by the reading.
"""

from __future__ import annotations

from .tables import pairs

_TECHNOLOGY = """
accesspoint: poynt; adapter: adaptır; app: ep; backup: bekap; barcode: barkod;
bluetooth: blutut; browser: bravzır; button: batın; cable: keybıl; camcorder: kamkordır;
case: keys; chargepad: ped; charger: çarcır; chipset: çipset; cloud: klavd; console: konsol;
controller: kontrolır; cooler: kulır; dashcam: deşkem; display: displey; dock: dok;
dongle: dangıl; download: davnlod; drone: dron; e-book: buk; e-mail: imeyl;
earbuds: irbads; earphone: irfon; ebook: ibuk; email: imeyl; ethernet: eternet;
firewall: fayırvol; flash: fleş; game: geym; gamepad: geymped; gamer: geymır; gimbal: gimbıl;
hard-disk: disk; hardware: hardver; headphone: hedfon; headset: hedset; hotspot: hatspat;
hoverboard: hovırbord; hub: hab; inverter: invertır; joystick: coystik; keyboard: kibord;
lightning: laytning; mainboard: meynbord; memory: memori; mesh: meş; mobile: mobayl;
mouse: maus; mousepad: mausped; netbook: netbuk; notebook: notbuk; offline: oflayn;
online: onlayn; organizer: organayzır; pad: ped; password: pasvörd; phone: fon;
pixel: piksel; player: pleyır; playlist: pleylist; plugin: plagin; pos: pos; podcast: podkest;
pop-up: popap; power: pavır; powerbank: pavırbenk; printer: printır; projector: projektör;
reader: ridır; receiver: risivır; remote: rimot; ringlight: layt; roaming: roming;
router: ruter; scanner: skenır; screen: sikrin; selfie: selfi; server: sörvır; setup: setap;
smartphone: smartfon; smartwatch: smartvoç; software: softver; soundbar: savndbar;
speaker: spikır; splitter: splitır; stick: stik; streaming: striming; stylus: staylıs;
subwoofer: vufır; switch: sviç; tag: teg; timer: taymır; touch: taç; touchpad: taçped;
touchscreen: sikrin; tower: tavır; tracker: trekır; trackpad: trekped; tweeter: tvitır;
ultrabook: ultrabuk; update: apdeyt; upgrade: apgreyd; user: yuzır; walkie-talkie: toki;
wattmetre: vatmetre; webcam: vebkem; website: vebsayt; wifi: vayfay; wireless: vayrlıs;
workstation: steyşın; youtuber: yutubır; zoom: zum
"""
_HOME = """
air-fryer: frayır; airfryer: eyrfrayır; baking: beyking; barbecue: barbekü; blackout: blekavt;
blender: blendır; bowl: bovl; brownie: bravni; burger: burgır; cake: keyk; candle: kendıl;
canvas: kanvas; cheddar: çedar; cheesecake: çizkeyk; chopper: çopır; cleaner: klinır;
coffee-maker: meykır; cooker: kukır; cookie: kuki; cover: kavır; croissant: kruvasan;
cupcake: kapkeyk; diffuser: difüzır; dispenser: dispensır; dryer: drayır; espresso: espreso;
frame: freym; freezer: frizır; french-press: pres; grill: gril; heater: hitır;
humidifier: hümidifayır; juicer: cusır; kettle: ketıl; kindle: kindıl; latte: late;
lounge: launc; lunchbox: boks; mixer: miksır; muffin: mafin; mug: mag; nugget: nagıt;
oven: ovın; popcorn: popkorn; puff: paf; puzzle: pazıl; rack: rek; roller: rolır;
runner: ranır; sandwich: sandviç; shaker: şeykır; smoothie: smudi; snack: snek; spray: sprey;
steak: steyk; steamer: stimır; storage: storıc; table: teybıl; thermos: termos;
toaster: tostır; topper: topır; tote: tot; tumbler: tamblır; waffle: vafıl; whiskey: viski;
whisky: viski; wok: vok; wrap: rep
"""
_FASHION = """
aftershave: aftırşeyv; backpack: bekpek; bag: beg; baggy: begi; basic: beysik; beanie: bini;
biker: baykır; blazer: bleyzır; body: badi; bodysuit: badisut; bomber: bombır; boot: but;
bootcut: butkat; bootie: buti; booties: butis; boots: buts; boxer: baksır;
bracelet: breyslıt; bustier: büstiyer; cap: kep; cardigan: kardigan; cargo: kargo;
casual: kejuıl; chino: çino; choker: çokır; clutch: klaç; coach: koç; cropped: kropt;
crossbody: badi; dress: dres; espadrille: espadril; fleece: flis; flip-flop: flop;
high-waist: veyst; hoodie: hudi; jacket: ceket; jean: cin; jeans: cins; jegging: cegin;
jersey: cörsi; jogger: cogır; jumper: campır; jumpsuit: campsut; legging: legin;
leggings: legins; loafer: lofır; longsleeve: sliv; look: luk; makeup: meykap; maxi: maksi;
outdoor: autdor; outlet: autlet; oversize: ovırsayz; oxford: oksford; party: parti;
patch: peç; patchwork: peçvörk; pullover: pulovır; push-up: puşap; raincoat: reynkot;
scrunchie: sıkrançi; shirt: şört; short: şort; shorts: şorts; skinny: skini; sleeve: sliv;
slider: slaydır; sneaker: snikır; sneakers: snikırs; stiletto: stileto; strap: strep;
stretch: streç; style: stayl; suit: sut; sweater: svitır; sweatpants: svetpents;
sweatshirt: svetşört; swimsuit: svimsut; t-shirt: tişört; tights: tayts; trench: trenç;
trenchcoat: trençkot; tshirt: tişört; tunic: tunik; underwear: andırver; vintage: vintıc;
windbreaker: breykır
"""
_CARE = """
blush: blaş; bronzer: bronzır; brush: braş; cleanser: klenzır; concealer: konsilır;
conditioner: kondişınır; contour: kontur; corrector: korektır; cream: krim; cushion: kuşın;
eyeliner: aylaynır; eyeshadow: şedov; facewash: voş; fixer: fiksır; foundation: fondeyşın;
glitter: glitır; gloss: glos; highlighter: haylaytır; liner: laynır; lip-gloss: glos;
lipgloss: lipglos; lipstick: lipstik; mascara: maskara; nude: nüd; palette: palet;
peeling: piling; perfume: parfüm; powder: pavdır; primer: praymır; remover: rimuvır;
scrub: sıkrab; shampoo: şampu; sheet-mask: mask; straightener: streytınır; styler: staylır;
sunscreen: sansıkrin; toothbrush: braş; trimmer: trimır; wax: vaks
"""
_SPORT_AND_PLAY = """
baseball: beyzbol; bike: bayk; bowling: boling; camping: kemping; crossfit: krosfit;
dumbbell: dambıl; fidget: ficıt; fitness: fitnıs; frisbee: frizbi; gym: cim; jogging: coging;
kettlebell: bel; longboard: longbord; paintball: peyntbol; playmat: pleymat; plush: plaş;
racket: raket; rollerblade: rolırbleyd; scooter: skutır; skate: skeyt; skateboard: skeytbord;
slime: slaym; snowboard: sınovbord; squishy: sıkuişi; stroller: strolır; surf: sörf;
training: treyning; treadmill: tredmil; trekking: treking; wakeboard: veykbord; walker: volkır
"""
_TRADE = """
airbag: eyırbeg; airtag: eyırteg; badge: bec; best-seller: selır; bestseller: bestselır;
bundle: bandıl; camper: kempır; caravan: karavan; carport: karport; cashback: keşbek;
chat: çet; chatbot: çetbot; check-in: çekin; check-up: çekap; checklist: çeklist;
checkout: çekavt; click: klik; coupon: kupon; deadline: dedlayn; design: dizayn;
discount: diskavnt; fast-food: fud; feedback: fidbek; gift-card: kard; influencer: influınsır;
kickoff: kikof; label: leybıl; live: layv; loyalty: loyalti; marketplace: pleys;
newsletter: nivzletır; offer: ofır; pick-up: pikap; pickup: pikap; point: poynt;
premium: premiyum; preorder: priordır; refund: rifand; sale: seyl; sample: sempıl; shop: şop;
shopping: şoping; showroom: şovrum; spoiler: spoylır; store: stor; story: stori;
sunroof: sanruf; tester: testır; voucher: vavçır; webinar: vebinar; workshop: vörkşop
"""
_TABLES = (_TECHNOLOGY, _HOME, _FASHION, _CARE, _SPORT_AND_PLAY, _TRADE)

READINGS = {word: said for table in _TABLES for word, said in pairs(table).items()}
"""Okunuşlar: loan nouns, in small letters, as they sound in Turkish."""
