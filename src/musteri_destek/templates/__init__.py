"""Mektuplar: warm and correct Turkish replies, and the suffixes their values need."""

from .answering import reply_for
from .catalogue import scenario_for
from .catalogue.parts import WayBack
from .checks import Audience
from .language import Template
from .replies import Reply, compose
from .scenarios import Fixed, Free, Given, Scenario
from .situations import Told
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
from .variables import Choice, Commitment, Done, Join, Need, Privacy, Variable
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
    "Inflection",
    "Join",
    "Joining",
    "Kind",
    "Letters",
    "Lexicon",
    "LexiconEntry",
    "Need",
    "Privacy",
    "Reply",
    "Scenario",
    "Severity",
    "Spelling",
    "Template",
    "TemplateError",
    "Told",
    "Tone",
    "ToneFinding",
    "Variable",
    "Voice",
    "WayBack",
    "address",
    "check_tone",
    "compose",
    "greeting",
    "inflect",
    "inflection",
    "reply_for",
    "scenario_for",
]
