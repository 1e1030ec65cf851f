"""Writing a letter, beside the template engines a shop would take otherwise.

A letter of some 700 letters, six values, four of them with a suffix. The peers are given suffixes
too, by a function somebody wrote for just these endings; every side must write the same letters.
Sixty-four letters take turns, each with names, days and amounts of its own.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import cycle

from harness import Comparison, Round, repeated

from musteri_destek.facts import ISTANBUL
from musteri_destek.templates import Kind, Template, Variable
from musteri_destek.templates.language.variables import write_values

NOW = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)
BODY = (
    "Merhaba {0},\n\n{1} siparişi elimize ulaştı, paketin içindekileri tek tek açıp baktık. "
    "{2} günü verdiğiniz siparişin iadesini onayladık; {3} teslim ettiğiniz paket eksiksiz geldi, etiketleri de üzerindeydi. "
    "{4} iadenizi {5} işlemle tek seferde, ödemeyi yaptığınız karta gönderdik. Bankanızın bunu "
    "ekstrenize yansıtması ayrıca zaman alabilir; kartınızın uygulamasında iade satırı olarak "
    "görünür. Aldığınız bir şeyin içinize sinmemesi can sıkıcı, bunu bize açıkça yazdığınız için "
    "teşekkürler. Bir dahaki sefere doğru bedeni birlikte seçelim isterseniz, ölçülerinizi "
    "yazmanız yeterli: aynı modeli elinize alıp ölçen bir arkadaşımız size en uygun olanı söyler. "
    "Aklınıza takılan bir şey olursa bu mesajı yanıtlayın, doğrudan bana düşer.\n\nSevgiler,\nElif"
)
OURS = BODY.format(
    "{musteri}", "{musteri}'in {no} numaralı", "{alis}", "{kargo}'ya", "{tutar}'lik", "{gun}'ye ait"
)
JINJA = BODY.format(
    "{{ musteri }}",
    "{{ musteri | tamlayan }} {{ no }} numaralı",
    "{{ alis }}",
    "{{ kargo | yonelme }}",
    "{{ tutar | lik }}",
    "{{ gun | yonelme }} ait",
)
FLUENT = "letter = " + BODY.format(
    "{ $musteri }",
    "{ TAMLAYAN($musteri) } { $no } numaralı",
    "{ $alis }",
    "{ YONELME($kargo) }",
    "{ LIK($tutar) }",
    "{ YONELME($gun) } ait",
).replace("\n", "\n    ")
SCHEMA = {
    "musteri": Variable(Kind.PERSON),
    "no": Variable(Kind.CODE),
    "alis": Variable(Kind.DATE),
    "kargo": Variable(Kind.BRAND),
    "tutar": Variable(Kind.MONEY),
    "gun": Variable(Kind.DATE),
}
NAMES = ("Gül", "Çınar", "Ümran", "Işıl", "Deniz", "Barış", "Ece", "Onur")
CARRIERS = ("Aras Kargo", "HepsiJet", "PTT", "Sürat Kargo")
RAW = [
    {
        "musteri": f"{NAMES[at % 8]} {'Hanım' if at % 2 else 'Bey'}",
        "no": f"A-{1000 + at}",
        "alis": date(2025, 12, 20) + timedelta(days=4 * at),
        "kargo": CARRIERS[at % 4],
        "tutar": Decimal(20_000 + 1_731 * at) / 100,
        "gun": date(2026, 1, 5) + timedelta(days=5 * at),
    }
    for at in range(64)
]
WRITTEN = [write_values(SCHEMA, one, as_of=NOW) for one in RAW]
TEMPLATE = Template.parse(OURS, SCHEMA)

VOWELS = "aıoueiöü"
HIGH = dict(zip(VOWELS, "ııuuiiüü", strict=True))
READ_ALOUD = {"PTT": "pe te te", "HepsiJet": "hepsicet", "TL": "te le"}


def heard(text: str) -> tuple[str, str]:
    """The last vowel and the last letter of a value, as somebody would hear them."""
    last = text.rsplit(" ", 1)[-1]
    said = READ_ALOUD.get(last, last)
    return next(one for one in reversed(said) if one in VOWELS), said[-1]


def yonelme(text: str) -> str:
    vowel, last = heard(text)
    buffer = "y" if last in VOWELS else ""
    return f"{text}'{buffer}{'a' if vowel in 'aıou' else 'e'}"


def tamlayan(text: str) -> str:
    vowel, last = heard(text)
    buffer = "n" if last in VOWELS else ""
    return f"{text}'{buffer}{HIGH[vowel]}n"


def lik(text: str) -> str:
    return f"{text}'l{HIGH[heard(text)[0]]}k"


def in_turn(write: Callable[[dict], str], letters: list[dict]) -> Callable[[], str]:
    """One letter after the other, so that no side can answer from the last one."""
    waiting = cycle(letters)
    return lambda: write(next(waiting))


def compared(
    ours: Callable[[dict], str], theirs: Callable[[dict], str], letters: list[dict]
) -> tuple[Round, Round]:
    for one in letters:
        if ours(one) != theirs(one):
            msg = f"ours wrote:\n{ours(one)}\n\nthe peer:\n{theirs(one)}"
            raise AssertionError(msg)
    return repeated(in_turn(ours, letters)), repeated(in_turn(theirs, letters))


def jinja() -> Callable[[dict], str]:
    from jinja2 import StrictUndefined  # noqa: PLC0415 - a peer may be absent
    from jinja2.sandbox import SandboxedEnvironment  # noqa: PLC0415 - the same

    environment = SandboxedEnvironment(undefined=StrictUndefined)
    environment.filters |= {"yonelme": yonelme, "tamlayan": tamlayan, "lik": lik}
    return environment.from_string(JINJA).render


def liquid() -> Callable[[dict], str]:
    from liquid import Environment, StrictUndefined  # noqa: PLC0415 - a peer may be absent

    environment = Environment(undefined=StrictUndefined)
    for suffix in (yonelme, tamlayan, lik):
        environment.add_filter(suffix.__name__, suffix)
    template = environment.from_string(JINJA)
    return lambda values: template.render(**values)


def fluent() -> Callable[[dict], str]:
    from fluent.runtime import FluentBundle, FluentResource  # noqa: PLC0415 - a peer may be absent

    functions = {"YONELME": yonelme, "TAMLAYAN": tamlayan, "LIK": lik}
    bundle = FluentBundle(["tr"], functions=functions, use_isolating=False)
    bundle.add_resource(FluentResource(FLUENT))
    pattern = bundle.get_message("letter").value
    return lambda values: bundle.format_pattern(pattern, values)[0]


def rendering(peer: Callable[[], Callable[[dict], str]]) -> Callable[[], tuple[Round, Round]]:
    return lambda: compared(TEMPLATE.fill, peer(), WRITTEN)


def from_raw_values() -> tuple[Round, Round]:
    from babel.dates import format_date  # noqa: PLC0415 - only this comparison needs it
    from babel.numbers import format_currency  # noqa: PLC0415 - the same

    render = jinja()

    def theirs(raw: dict) -> str:
        tutar = format_currency(raw["tutar"], "TRY", "#,##0.00 TL", locale="tr_TR")
        days = (raw["alis"], raw["gun"])
        alis, gun = (format_date(day, "d MMMM y EEEE", locale="tr_TR") for day in days)
        return render({**raw, "tutar": tutar, "alis": alis, "gun": gun})

    return compared(lambda raw: TEMPLATE.render(raw, as_of=NOW), theirs, RAW)


COMPARISONS = [
    Comparison("a letter from written values", "Jinja2, sandboxed", 1 / 2, rendering(jinja)),
    Comparison("a letter from written values", "fluent.runtime", 1 / 2, rendering(fluent)),
    Comparison("a letter from written values", "python-liquid", 1 / 2, rendering(liquid)),
    Comparison("a letter from raw days and an amount", "Jinja2 with Babel", 1 / 5, from_raw_values),
]
