"""Kanallar: what each channel takes: how long, counted how, written how, with links or without."""
