"""Mektuplar: warm and correct Turkish replies, and the suffixes their values need."""

from .answering import reply_for
from .catalogue import scenario_for
from .catalogue.ways_back import WayBack
from .channels import (
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
from .checks import Audience
from .choices import Choice, Join, OneOf, YesNo
from .declarations import Need, Past, Privacy
from .elements import Element
from .farewell import Farewell
from .formulas_tr import FORMULAS, Formula
from .gravity import Gravity, grave_when
from .language import Template
from .masking import Personal, PersonalFound, mask, mask_all, personal_in
from .message_lengths import MessageLength, WhatsAppPart, whatsapp_length, x_length
from .places import Links, Part, Pictures, PrivateWay, Reading
from .registers import Register
from .replies import Consent, Reply, compose
from .scenarios import Purpose, Scenario
from .scores import Score
from .slots import SILENT, Fixed, Free, Given
from .sms import (
    Sms,
    SmsEncoding,
    SmsLimits,
    SmsReference,
    cheapest_sms,
    sms_limits,
    sms_segments,
)
from .sms_letters import SmsLetters, sms_text
from .syntax import Fault, TemplateError
from .told import Receipt, Told
from .tone import check_tone
from .tone_rules_tr import Family, Severity
from .tone_shapes import ToneFinding
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
from .variables import Commitment, Done, Variable
from .voices import Emoji, Hello, SellerIdentity, Tone, Voice, Wishes

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
