"""Takvimlerin içi: what stands behind `musteri_destek.calendars`, the public face of it."""
