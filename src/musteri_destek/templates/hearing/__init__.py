"""Duyma: what a free text promises, concedes or tells as given that no decision stands behind."""
