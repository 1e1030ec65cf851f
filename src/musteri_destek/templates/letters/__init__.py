"""Mektup: a situation as slots, the voice that says it, and the reply that is sent."""
