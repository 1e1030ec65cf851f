"""Üslup: rules by which a text sounds like a person who cares, as data, and how they are asked."""
