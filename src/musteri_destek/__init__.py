"""Müşteri destek: what a Turkish online shop has to answer after the sale."""

__version__ = "0.1.0"
