"""Mektuplar: warm and correct Turkish replies, and the suffixes their values need."""

from .answering import reply_for
from .catalogue import scenario_for
from .catalogue.parts import WayBack
from .checks import Audience
from .choices import Choice, Join, OneOf, YesNo
from .declarations import Need, Privacy
from .language import Template
from .message_lengths import MessageLength, WhatsAppPart, whatsapp_length, x_length
from .registers import Register
from .replies import Reply, compose
from .scenarios import Fixed, Free, Given, Gravity, Scenario
from .situations import Told
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
from .tone import ToneFinding, check_tone
from .tone_rules_tr import Family, Severity
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
)
from .variables import Commitment, Done, Variable
from .voices import Tone, Voice

__all__ = [
    "AddressForm",
    "Addressee",
    "Apostrophe",
    "Audience",
    "Case",
    "Choice",
    "Commitment",
    "Done",
    "Family",
    "Fault",
    "Fixed",
    "Free",
    "Given",
    "GivenNames",
    "Gravity",
    "Inflection",
    "Join",
    "Joining",
    "Kind",
    "Letters",
    "Lexicon",
    "LexiconEntry",
    "MessageLength",
    "Need",
    "OneOf",
    "Privacy",
    "Register",
    "Reply",
    "Scenario",
    "Severity",
    "Sms",
    "SmsEncoding",
    "SmsLetters",
    "SmsLimits",
    "SmsReference",
    "Spelling",
    "Template",
    "TemplateError",
    "Told",
    "Tone",
    "ToneFinding",
    "Variable",
    "Voice",
    "WayBack",
    "WhatsAppPart",
    "YesNo",
    "address",
    "cheapest_sms",
    "check_tone",
    "compose",
    "greeting",
    "inflect",
    "inflection",
    "reply_for",
    "scenario_for",
    "sms_limits",
    "sms_segments",
    "sms_text",
    "whatsapp_length",
    "x_length",
]
