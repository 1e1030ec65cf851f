"""Delivery promises: row -> observed value, through the public API alone."""

from datetime import datetime, timedelta

from musteri_destek import sla
from musteri_destek.calendars import BusinessCalendar

ALL_WEEK = {day: ["00:00-24:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}
AT_CUTOFF = {True: sla.Cutoff.AFTER, False: sla.Cutoff.BEFORE}


def carrier_pickup(row):
    given = row["input"]
    always = BusinessCalendar(tz=given["tz"], weekly_hours=ALL_WEEK)
    schedule = sla.PickupSchedule(
        calendar=always,
        pickups=[
            sla.Pickup(ready_by=one["cutoff"], at=one["pickup"]) for one in given["cutoff_pickups"]
        ],
        at_cutoff=AT_CUTOFF[given["cutoff_exclusive"]],
    )
    ordered_at = datetime.fromisoformat(given["order_at"])
    ready_at = always.add_open_time(ordered_at, timedelta(seconds=given["lead_seconds"]))
    pickup_at = schedule.next_after(ready_at)
    delivered_at = always.add_open_time(pickup_at, timedelta(seconds=given["transit_seconds"]))
    return {"ready_at": ready_at, "pickup_at": pickup_at, "deliver_at": delivered_at}


GROUPS = {"sla.carrier_pickup": carrier_pickup}
NOT_YET = {}
