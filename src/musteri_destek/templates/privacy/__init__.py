"""Gizlilik: personal data found, masked and kept out of what others may read."""
