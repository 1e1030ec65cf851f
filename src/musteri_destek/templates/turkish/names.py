"""Kişi adları: people whose ending or reading spelling doesn't show; data, no rules.

Source: TDK Kişi Adları Sözlüğü and Yazım Kılavuzu; readings of foreign names by common use.
"""

from __future__ import annotations

from .tables import pairs

_PALATAL = """
abdülcemal abdülkemal abdülresul bedrulcemal bilal celal cemal cevval efdal emsal feryal gülcemal
gülnihal hayal hilal hüsnühal iclal icmal ikbal istikbal istiklal kemal leal makbul melal meral
misal neval nevnihal nevval nihal nurhilal resul seyyal şehbal şevval visal zeval zuhal zühal zülal
bengal montreal nepal senegal seul termal transvaal
"""
_BACK = """
acunal adal akal aksal akyol al altınal altınyol altundal aral arıkal arsal asal aydınal ayral aysal
bakal baykal baysal berkol birol boral cansal çetinal damal demiral dumrul durul duysal eral erdal
erkal erkul erol ersal ersunal ertuğrul faysal gençal gökal göksal günal güral gürol hazal hünal
hürkal hürol istanbul kangal kartal koral kumrul kutal kutsal masal mertkal murgul oksal onursal oral önal
önkal önsal özal özdal pekal sonal soysal şenol şensal tonal torul tunal tuncal tunçal tural turhal
türkol umural ural uysal ünal ünsal vural yönal zoral
"""

PALATAL = frozenset(_PALATAL.split())
"""İnce l: names that take front suffixes after a back vowel (Kemal'e, Hilal'in)."""

PALATAL_ENDINGS = ("alp", "celal", "cemal", "kemal", "nihal", "resul")
"""İnce l'li sonlar: what ends like *kalp* or in one of these names (Gökalp'in, Mustafakemal'e)."""

BACK = frozenset(_BACK.split())
"""Kalın l: names that look like those and aren't (Erdal'a, Ertuğrul'u)."""

SURNAME_ENDING = "oğlu"
"""İyelikli soyadı sonu: the ending that makes a surname a possessive (Davutoğlu'nun, -na)."""

_PEOPLE = """
Adam: edım; Adele: edel; Aimee: eymi; Alexander: aleksandır; Alexandre: aleksandır;
Alice: elis; Amber: embır; Andrew: endru; Anne: en; Annie: eni; Anthony: entoni;
Antoine: antuan; Arlene: arlin; Arthur: artır; Ashley: eşli; Austin: ostin; Balzac: balzak;
Beatrice: beatris; Beethoven: bethofın; Benjamin: bencımin; Benoit: bönua; Blake: bleyk;
Brad: bred; Brian: brayın; Brooke: bruk; Brown: bravn; Bruce: brus; Bryan: brayın;
Camille: kamiy; Camus: kamü; Candice: kendis; Caroline: kerolayn; Cate: keyt;
Catherine: ketrin; Celine: selin; Céline: selin; Chad: çed; Charlene: şarlin; Charles: çarls;
Charlie: çarli; Charlotte: şarlot; Chloe: kloi; Chris: kris; Christine: kristin;
Christopher: kristıfır; Claire: kler; Clarence: klerıns; Clarke: klark; Cole: kol;
Constance: konstıns; Craig: kreyg; Dale: deyl; Daniel: daniyel; Danielle: deniyel;
Daphne: defni; Darlene: darlin; Dave: deyv; David: deyvid; Davis: deyvis; Debbie: debi;
Deborah: debora; Delphine: delfin; Denise: denis; Descartes: dekart; Desiree: dezirey;
Diane: dayan; Dickens: dikıns; Dominique: dominik; Dostoyevski: dostoyevski; Doug: dag;
Dwight: dvayt; Dylan: dilın; Edgar: edgır; Edith: idit; Einstein: aynştayn; Eleanor: elınor;
Elise: eliz; Elizabeth: elizabet; Ellen: elın; Eloise: eloiz; Emily: emili; Estelle: estel;
Ethan: itın; Etienne: etyen; Étienne: etyen; Eugene: yucin; Eve: iv; Felice: felis;
Florence: florıns; François: fransua; Françoise: fransuaz; Frank: frenk; Freud: froyd;
Fritz: frits; Gabe: geyb; Gabrielle: gabriyel; Gene: cin; George: corc; Georges: jorj;
Gilles: jil; Goethe: göte; Grace: greys; Guillaume: giyom; Hall: hol; Hannah: hena;
Hans: hans; Heather: hedır; Heinz: haynts; Helen: helın; Hélène: elen; Helene: helen;
Hemingway: hemingvey; Henry: henri; Hugh: hyu; Hughes: hyuz; Hugo: hügo; Hugues: üg;
Hunter: hantır; Ian: iyın; Irene: ayrin; Isabelle: izabel; Jack: cek; Jackson: ceksın;
Jacqueline: jaklin; Jacques: jak; Jake: ceyk; James: ceyms; Jamie: ceymi; Jane: ceyn;
Jean: jan; Jennifer: cenifır; Jens: yens; Jérôme: jerom; Jerome: cırom; Jesse: cesi;
Joachim: yoahim; Joe: co; Johannes: yohanes; John: con; Johnson: consın; Jonathan: conatın;
Jones: cons; Jorge: horhe; Joseph: cozef; Josephine: jozefin; Joshua: coşua; Joyce: coys;
Jude: cud; Judith: cudit; Julia: culya; Julian: culyın; Julie: culi; Julien: jülyen;
June: cun; Jürgen: yürgen; Justin: castin; Justine: jüstin; Kafka: kafka; Karen: kerın;
Kate: keyt; Katherine: ketrin; Katie: keyti; Keith: kit; Kevin: kevin; Klaus: klaus;
Kyle: kayl; Lance: lens; Lauren: lorın; Laurence: loıns; Leigh: li; Leslie: lesli;
Louis: lui; Louise: luiz; Lucas: lukas; Luke: luk; Madeleine: madlen; Maria: mariya;
Marie: mari; Marjorie: marcıri; Mark: mark; Marlene: marlen; Martin: martin; Martine: martin;
Mary: meri; Mathieu: matyö; Matthew: metyu; Matthieu: matyö; Maurice: moris; Megan: megın;
Michael: maykıl; Michele: mişel; Michelle: mişel; Mike: mayk; Miller: milır; Molière: molyer;
Monique: monik; Moore: mur; Mozart: mozart; Nadine: nadin; Natalie: netıli; Nate: neyt;
Nathalie: natali; Nathan: neytın; Newton: nivtın; Nicolas: nikolas; Nicole: nikol;
Nietzsche: niçe; Noah: noa; Noelle: noel; Oliver: olivır; Olivier: olivye; Orwell: orvel;
Oscar: oskır; Paige: peyc; Pascale: paskal; Patrice: patris; Paul: pol; Pauline: polin;
Penelope: pınelıpi; Pete: pit; Peter: pitır; Philip: filip; Phoebe: fibi; Pierre: piyer;
Prince: prins; Rachel: reyçıl; Ralph: ralf; Randolph: rendolf; Renee: rıney; Renée: röne;
Richard: riçırd; Robert: rabırt; Roger: racır; Rosalie: rozali; Rose: roz;
Rosemarie: rozmari; Rousseau: ruso; Rowling: rovling; Ruth: rut; Ryan: rayın; Sabine: zabine;
Sage: seyc; Sarah: sera; Sartre: sartr; Schiller: şiler; Scott: skat; Sean: şon;
Sebastien: sebastiyen; Sébastien: sebastiyen; Shakespeare: şekspir; Shane: şeyn;
Simone: simon; Smith: simit; Sophie: sofi; Steinbeck: steynbek; Stephanie: stefani;
Stephen: stivın; Steve: stiv; Susan: suzın; Taylor: teylır; Ted: ted; Terence: terıns;
Therese: terez; Thérèse: terez; Thibault: tibo; Thomas: tamıs; Tolstoy: tolstoy;
Tyler: taylır; Valerie: veliri; Vince: vins; Voltaire: volter; Walter: voltır; Wayne: veyn;
White: vayt; William: vilyım; Williams: vilyıms; Wilson: vilsın; Wolfgang: volfgang;
Wright: rayt; Xavier: gzavye; Yves: iv; Yvonne: ivon; Zane: zeyn; Zoe: zoi
"""

READINGS = pairs(_PEOPLE)
"""Okunuşlar: foreign people, in the Turkish spelling of how they sound."""
