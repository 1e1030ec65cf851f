"""Mektuplar: warm and correct Turkish replies, and the suffixes their values need."""

from .catalogue import scenario_for
from .catalogue.ways_back import WayBack
from .channels.media import (
    HTML_EMAIL,
    MEDIA,
    N11_QUESTION,
    Counted,
    Heading,
    Markup,
    Medium,
    Signing,
    Splitting,
)
from .channels.message_lengths import MessageLength, WhatsAppPart, whatsapp_length, x_length
from .channels.places import Links, Part, Pictures, PrivateWay, Reading
from .channels.sms import (
    Sms,
    SmsEncoding,
    SmsLimits,
    SmsReference,
    cheapest_sms,
    sms_limits,
    sms_segments,
)
from .channels.sms_letters import SmsLetters, sms_text
from .language.checks import Audience
from .language.choices import Choice, Join, OneOf, YesNo
from .language.declarations import Need, Past, Privacy
from .language.registers import Register
from .language.syntax import Fault, TemplateError
from .language.template import Template
from .language.variables import Commitment, Done, Variable
from .letters.elements import Element
from .letters.farewell import Farewell
from .letters.gravity import Gravity, grave_when
from .letters.replies import Consent, Reply, compose
from .letters.scenarios import Purpose, Scenario
from .letters.slots import SILENT, Fixed, Free, Given
from .letters.voices import Emoji, Hello, SellerIdentity, Tone, Voice, Wishes
from .privacy.masking import Personal, PersonalFound, mask, mask_all, personal_in
from .telling.answering import reply_for
from .telling.scores import Score
from .telling.told import Receipt, Told
from .tone.checking import check_tone
from .tone.formulas_tr import FORMULAS, Formula
from .tone.rules_tr import Family, Severity
from .tone.shapes import ToneFinding
from .turkish import (
    Addressee,
    AddressForm,
    Apostrophe,
    Case,
    GivenNames,
    Inflection,
    Joining,
    Kind,
    Letters,
    Lexicon,
    LexiconEntry,
    Spelling,
    address,
    greeting,
    inflect,
    inflection,
    inflector,
)

__all__ = [
    "FORMULAS",
    "HTML_EMAIL",
    "MEDIA",
    "N11_QUESTION",
    "SILENT",
    "AddressForm",
    "Addressee",
    "Apostrophe",
    "Audience",
    "Case",
    "Choice",
    "Commitment",
    "Consent",
    "Counted",
    "Done",
    "Element",
    "Emoji",
    "Family",
    "Farewell",
    "Fault",
    "Fixed",
    "Formula",
    "Free",
    "Given",
    "GivenNames",
    "Gravity",
    "Heading",
    "Hello",
    "Inflection",
    "Join",
    "Joining",
    "Kind",
    "Letters",
    "Lexicon",
    "LexiconEntry",
    "Links",
    "Markup",
    "Medium",
    "MessageLength",
    "Need",
    "OneOf",
    "Part",
    "Past",
    "Personal",
    "PersonalFound",
    "Pictures",
    "Privacy",
    "PrivateWay",
    "Purpose",
    "Reading",
    "Receipt",
    "Register",
    "Reply",
    "Scenario",
    "Score",
    "SellerIdentity",
    "Severity",
    "Signing",
    "Sms",
    "SmsEncoding",
    "SmsLetters",
    "SmsLimits",
    "SmsReference",
    "Spelling",
    "Splitting",
    "Template",
    "TemplateError",
    "Told",
    "Tone",
    "ToneFinding",
    "Variable",
    "Voice",
    "WayBack",
    "WhatsAppPart",
    "Wishes",
    "YesNo",
    "address",
    "cheapest_sms",
    "check_tone",
    "compose",
    "grave_when",
    "greeting",
    "inflect",
    "inflection",
    "inflector",
    "mask",
    "mask_all",
    "personal_in",
    "reply_for",
    "scenario_for",
    "sms_limits",
    "sms_segments",
    "sms_text",
    "whatsapp_length",
    "x_length",
]
