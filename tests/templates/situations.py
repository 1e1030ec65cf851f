"""Every situation of the catalogue, read: what the tests of letters go through."""

from musteri_destek.templates.catalogue import DEFINITIONS

SCENARIOS = {key: definition.read() for key, definition in DEFINITIONS.items()}
