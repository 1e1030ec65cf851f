"""Geriye dönük deneme: what would another policy have answered to the requests of the past?"""

from __future__ import annotations

from .results import Backtest
from .running import backtest
from .shifts import ChangedRequest, Shift

__all__ = ["Backtest", "ChangedRequest", "Shift", "backtest"]
