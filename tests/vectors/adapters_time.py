"""Business time, service levels, delivery promises and holidays: row -> observed value, through the public API alone."""

GROUPS = {}

NOT_YET = {
    "sla.between": "no `sla` yet",
    "sla.add": "no `sla` yet",
    "sla.roll_forward": "no `sla` yet",
    "sla.add_business_days_time": "no `sla` yet",
    "sla.is_open": "no `sla` yet",
    "sla.periods": "no `sla` yet",
    "sla.local_to_instant": "no `sla` yet",
    "sla.next_close": "no `sla` yet",
    "sla.roll_backward": "no `sla` yet",
    "sla.add_business_days": "no `sla` yet",
    "sla.business_days_between": "no `sla` yet",
    "sla.invalid_calendar": "no `sla` yet",
    "sla.sla_clock": "no `sla` yet",
    "sla.next_response": "no `sla` yet",
    "sla.next_deadline": "no `sla` yet",
    "sla.sla_due_with_hold": "no `sla` yet",
    "sla.escalation_at": "no `sla` yet",
    "sla.delivery_estimate": "no `sla` yet",
    "sla.end_of_business_day": "no `sla` yet",
    "sla.carrier_pickup": "no `sla` yet",
    "sla.counter_examples": "no `sla` yet",
    "sla.tr_holiday_facts": "no `sla` yet",
}
