"""Anlatma: from a decision, a promise, a clock, a parcel or a score to the letter that tells it."""
