"""Şablon dili: text with holes, what may stand in them, and what is wrong with it before it is sent."""
