"""Kalıp sözler: what Turkish says on each occasion, where it warms and where it would hurt; data.

A pattern is matched over small letters, as whole words.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...cases import Channel
from ..language.registers import Register
from ..letters.voices import Tone, Voice, Wishes


@dataclass(frozen=True, slots=True)
class Formula:
    """Kalıp söz: the words, when they are said, and in which tones, registers and channels not.

    Words of religion are said only by a shop that wishes to.

    >>> FORMULAS[2].words, FORMULAS[2].registers
    ('Selam', (<Register.SEN: 'sen'>,))
    """

    words: str
    pattern: str
    when: str
    never: str
    tones: tuple[Tone, ...] = tuple(Tone)
    registers: tuple[Register, ...] = tuple(Register)
    not_in: tuple[Channel, ...] = ()
    wishes: Wishes = Wishes.NEUTRAL

    def suits(self, voice: Voice, *, channel: Channel | None = None) -> bool:
        """Uyar mı: whether a voice may say it there.

        >>> FORMULAS[2].suits(Voice(agent="Elif", team="Destek"))
        False
        """
        return (
            voice.tone in self.tones
            and voice.says in self.registers
            and channel not in self.not_in
            and self.wishes in {Wishes.NEUTRAL, voice.wishes}
        )


_CLOSE = (Tone.SAMIMI, Tone.NUKTEDAN)
_READ_LATER = (Channel.EMAIL, Channel.SMS, Channel.LETTER)

FORMULAS = (
    Formula("Merhaba", r"merhaba\w*", "her kanalda, her durumda", "—"),
    Formula(
        "Günaydın, iyi akşamlar",
        r"günaydın|iyi akşamlar",
        "canlı sohbette ve telefonda, saatine göre",
        "okunacağı saat bilinmeyen yerde",
        not_in=_READ_LATER,
    ),
    Formula(
        "Selam",
        r"selam(?:lar)?",
        "genç bir markanın sen diyen sesinde",
        "siz denirken ve şikâyette",
        tones=_CLOSE,
        registers=(Register.SEN,),
    ),
    Formula(
        "Kolay gelsin",
        r"kolay gelsin",
        "müşteri iş yerinden yazdığında, kapanışta",
        "bir kişinin şikâyetine yanıtta",
        tones=_CLOSE,
    ),
    Formula("Hoş geldiniz", r"hoş geldin(?:iz)?", "ilk siparişte, üyelikte", "şikâyette"),
    Formula(
        "Güle güle kullanın",
        r"güle güle kullan(?:ın)?|hayırlı olsun",
        "sorunsuz bir teslimden sonra",
        "sorunlu teslimatta",
        tones=_CLOSE,
    ),
    Formula(
        "İyi günlerde kullanmanızı dileriz",
        r"iyi günlerde kullanman(?:ız)?ı",
        "sorunsuz bir teslimden sonra, resmî",
        "sorunlu teslimatta",
    ),
    Formula(
        "Güle güle giyin",
        r"güle güle giy(?:in)?",
        "giyim ve ayakkabı tesliminde",
        "iade sürerken",
        tones=_CLOSE,
    ),
    Formula("Afiyet olsun", r"afiyet olsun", "yiyecek ve içecekte", "bozuk ürün şikâyetinde"),
    Formula("İyi ki doğdunuz", r"iyi ki doğdun(?:uz)?", "doğum gününde", "işlem mesajının içinde"),
    Formula(
        "Geçmiş olsun",
        r"geçmiş olsun",
        "hastalıkta, kazada, afette; cihaz arızasında da doğal",
        "küçük hasarda; kendi hatanızı örtmek için",
    ),
    Formula(
        "Başınız sağ olsun",
        r"başın(?:ız)? sağ olsun",
        "ölüm haberinde; ardından yalnız gereken bilgi",
        "başka her yerde",
    ),
    Formula(
        "Gözünüz aydın",
        r"gözün(?:üz)? aydın",
        "bebek ya da kavuşma haberinde",
        "—",
        tones=_CLOSE,
    ),
    Formula(
        "Emeğinize sağlık",
        r"emeğin(?:iz)?e sağlık",
        "ayrıntılı yoruma, fotoğrafa, öneriye",
        "şikâyet metnine",
    ),
    Formula(
        "Ellerinize sağlık",
        r"ellerin(?:iz)?e sağlık",
        "müşteri bir şey yaptıysa ya da çektiyse",
        "sıradan bir teşekkürün yerine",
        tones=_CLOSE,
    ),
    Formula("Rica ederiz", r"rica ederiz", "teşekküre yanıt", "özre yanıt"),
    Formula("Ne demek", r"ne demek", "teşekküre yanıt", "resmî yazıda", tones=_CLOSE),
    Formula(
        "Estağfurullah", r"estağfurullah", "övgüye ya da müşterinin özrüne yanıt", "kuru teşekküre"
    ),
    Formula(
        "Eksik olmayın",
        r"eksik olma(?:yın)?",
        "iyi bir dileğe yanıt",
        "resmî yazıda",
        tones=_CLOSE,
    ),
    Formula("Haklısınız", r"haklısın(?:ız)?", "müşteri haklıyken, ilk cümlede", "hukuki rette"),
    Formula("Özür dileriz", r"özür dileriz", "bizim hatamızda, bir kez ve somut", "üst üste"),
    Formula(
        "Kusura bakmayın",
        r"kusura bakma(?:yın)?",
        "küçük bir aksamada",
        "parada, sağlıkta, güvenlikte, tekrar eden hatada",
        tones=_CLOSE,
    ),
    Formula(
        "Affınıza sığınırız",
        r"affınıza sığınırız|mazur görün(?:üz)?",
        "çok resmî bir yazıda",
        "kısa mesajda",
        tones=(Tone.RESMI,),
        not_in=(Channel.SMS,),
    ),
    Formula(
        "Ne yazık ki", r"ne yazık ki|maalesef", "kötü haberde bir kez", "cümle başı alışkanlığı"
    ),
    Formula(
        "Sabrınız için teşekkür ederiz",
        r"sabrın(?:ız)? için teşekkür\w*",
        "beklenmiş ve sorun çözülmüşse",
        "çözümden önce",
    ),
    Formula(
        "İçiniz rahat olsun",
        r"için(?:iz)? rahat olsun",
        "kanıtı olan bir güvencede",
        "belirsizken",
        tones=_CLOSE,
    ),
    Formula(
        "Bereketli olsun",
        r"bereketli olsun|bol kazançlar",
        "esnaf ve iş müşterisine",
        "bireysel müşteriye",
        tones=_CLOSE,
    ),
    Formula(
        "İyi bayramlar", r"iyi bayramlar|bayramın(?:ız)? kutlu olsun", "bayram haftasında", "—"
    ),
    Formula(
        "Hayırlı kandiller",
        r"hayırlı (?:kandiller|ramazanlar|cumalar|bayramlar)|(?:kandilin|ramazanın|bayramın)(?:ız)?"
        r" mübarek olsun",
        "mağaza sesinde dinî dileği açtıysa",
        "kendiliğinden",
        wishes=Wishes.RELIGIOUS,
    ),
    Formula("Sevgiler", r"sevgiler(?:imizle)?", "kapanışta", "resmî yazıda ve rette", tones=_CLOSE),
    Formula(
        "Saygılarımızla",
        r"saygılarımızla",
        "kapanışta",
        "sen denirken",
        registers=(Register.SIZ,),
    ),
    Formula(
        "Görüşmek üzere",
        r"görüşmek üzere|hoşça kal(?:ın)?",
        "canlı sohbetin sonunda",
        "açık sorun varken",
    ),
)
"""Kalıp sözler: each with the occasions it is for."""
