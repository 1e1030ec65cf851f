"""Turkish letters: casing, suffixes, forms of address, text messages: row -> observed value, through the public API alone."""

from musteri_destek import casing
from musteri_destek.errors import MisuseValueError
from musteri_destek.orders import Honorific, Party
from musteri_destek.templates import (
    Addressee,
    AddressForm,
    Case,
    Family,
    Kind,
    Letters,
    LexiconEntry,
    SmsEncoding,
    Spelling,
    Voice,
    cheapest_sms,
    check_tone,
    greeting,
    inflect,
    sms_limits,
    sms_segments,
)

LATIN = casing.Alphabet.LATIN

# The kind of value a class of rows is about; the first words of its name tell it.
KINDS = {
    "abbr_dot": Kind.DOTTED,
    "abbr": Kind.ABBREVIATION,
    "brand": Kind.BRAND,
    "circumflex": Kind.PERSON,
    "date": Kind.DATE,
    "foreign_person": Kind.PERSON,
    "foreign_place": Kind.PLACE,
    "honorific": Kind.HONORIFIC,
    # A sign whose reading the row declares is a unit; MONEY would write it with letters.
    "money_symbol": Kind.UNIT,
    "money": Kind.MONEY,
    "percent": Kind.PERCENT,
    "person": Kind.PERSON,
    "place": Kind.PLACE,
    "plural_abbr": Kind.ABBREVIATION,
    "time": Kind.TIME,
    "unit": Kind.UNIT,
}
# The kind of noun the rows themselves name, where it is the more exact of the two.
STATED = {
    "common": Kind.COMMON,
    "dotted": Kind.DOTTED,
    "institution": Kind.INSTITUTION,
    "quoted": Kind.QUOTED,
    "super": Kind.SUPERSCRIPT,
}
OTHERWISE = {"foreign": Kind.BRAND, "proper": Kind.PLACE}
COMPUTED = (
    Kind.PERCENT,
    Kind.TIME,
    Kind.MONEY,
    Kind.NUMBER,
    Kind.DATE,
    Kind.UNIT,
    Kind.ABBREVIATION,
)


def suffixes(row):
    facts = row.get("lexicon", {})
    text = " ".join([row["stem"], *([facts["parenthesis"]] if "parenthesis" in facts else [])])
    chain = [Case(code) for code in row["case"].split("+")]
    entry = _entry(facts)
    lexicon = {row["stem"].strip("“”"): entry} if entry else {}
    spelling = Spelling(letters=Letters.UPPER if facts.get("upper") else Letters.AS_VALUE)
    *others, last = _kinds(row)
    for kind in others:
        try:
            return inflect(text, chain, kind=kind, spelling=spelling)
        except MisuseValueError:
            continue
    return inflect(text, chain, kind=last, lexicon=lexicon, spelling=spelling)


def _kinds(row):
    """A row that says only "number" leaves open which: its shape fits one of them."""
    if row["kind"] in STATED:
        return (STATED[row["kind"]],)
    for start, kind in KINDS.items():
        if row["class"].startswith(start):
            return (kind,)
    return COMPUTED if row["kind"] == "number" else (OTHERWISE[row["kind"]],)


def _entry(facts):
    """What a row declares of a word beyond its spelling."""
    known = {
        "reading": facts.get("reading"),
        "palatal": facts.get("palatal", False),
        "vowel_stem": facts.get("vowel_stem") or _stem_with_y(facts),
        "third_person": facts.get("ends_with_3sg_possessive", False),
        "base": facts.get("bare_base"),
    }
    return LexiconEntry(**known) if any(known.values()) else None


def honorifics(row):
    context = row["context"]
    declared = {"gender=f": Honorific.HANIM, "gender=m": Honorific.BEY}
    honorific = next((title for sign, title in declared.items() if sign in context), None)
    addressee = Addressee.COMPANY if "company" in context else Addressee.PERSON
    warm = AddressForm.FIRST_NAME if "sen" in context.split() else AddressForm.HANIM_BEY

    def first_line(form):
        return greeting(row["input"], honorific=honorific, form=form, addressee=addressee)

    return {"resmi": first_line(AddressForm.SAYIN), "samimi": first_line(warm)}


WRITER = Voice(agent="Elif", team="Müşteri Destek")
# The rows warn against wordings for a customer whose name is known; the first row of the file is she.
KNOWN = Party(name="Ayşe Yılmaz", honorific=Honorific.HANIM)
NAMING = {Family.ADDRESS, Family.CANNED, Family.TOO_CLOSE}


def unwanted_address(row):
    """A row is a wording, or several between strokes, with its reason in brackets behind."""
    wordings, *_ = row["input"].split(" (")
    letters = [f"{one}, iadenizi onayladık." for one in wordings.split(" / ")]
    found = [{one.family for one in check_tone(text, WRITER, addressee=KNOWN)} for text in letters]
    return "refused" if all(families & NAMING for families in found) else "said"


# Which tables a provider offers, by the name of the row's column; without them it has two ways.
OFFERED = {
    "best_without_shift": [SmsEncoding.GSM7],
    "best_with_single": [SmsEncoding.GSM7, SmsEncoding.TR_SINGLE],
    "best_with_locking": [SmsEncoding.GSM7, SmsEncoding.TR_LOCKING],
}


def sms(row):
    text = row["text"]
    each = {encoding.value: sms_segments(text, encoding) for encoding in SmsEncoding}
    lacking = [set(found.forced_by) for name, found in each.items() if name.startswith("tr_")]
    return {
        "per_encoding": {
            name: _counted(found) if found.encoding == name else None
            for name, found in each.items()
        },
        "chars_forcing_ucs2_even_with_shift": sorted(set.intersection(*lacking)),
    } | {column: _best(cheapest_sms(text, offered)) for column, offered in OFFERED.items()}


def _counted(found):
    return {"segments": len(found.parts), "units": found.units}


def _best(found):
    return {"encoding": found.encoding.value, **_counted(found)}


def limits(row):
    found = sms_limits(SmsEncoding(row["input"]["encoding"]))
    return {"single": found.single, "per_part": found.per_part}


def _stem_with_y(facts):
    return f"{facts['irregular']}y" if "irregular" in facts else None


GROUPS = {
    "casing.ascii_lower": lambda row: casing.lower(row["input"], alphabet=LATIN),
    "casing.capfirst": lambda row: casing.capitalize_first(row["input"]),
    "casing.capitalize": lambda row: casing.capitalize(row["input"]),
    "casing.equal": lambda row: _equal(row, casing.fold),
    "casing.equal_loose": lambda row: _equal(row, casing.search_key),
    "casing.lower": lambda row: casing.lower(row["input"]),
    "casing.protect_upper": lambda row: casing.upper(row["input"], alphabet=LATIN),
    "casing.title": lambda row: casing.title(row["input"]),
    "casing.title_tr": lambda row: casing.headline(row["input"]),
    "casing.upper": lambda row: casing.upper(row["input"]),
    "honorifics": honorifics,
    "honorifics.dont": unwanted_address,
    "sms": sms,
    "sms.limits": limits,
    "suffixes": suffixes,
}


def _equal(row, key):
    one, other = map(key, row["input"].split("|"))
    return str(one == other).lower()


NOT_YET = {}
