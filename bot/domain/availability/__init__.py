"""Availability: what is free when; shared by whatever is lent, booked or eaten.

``days`` counts pieces over whole days, ``hours`` keeps spans of time apart.
"""

from bot.domain.availability.days import (
    AHEAD,
    OVERDUE,
    IsOpen,
    Stay,
    Taking,
    Timeline,
    next_open,
    soonest,
    stay,
    turns,
)
from bot.domain.availability.hours import (
    DAY_MINUTES,
    MINUTE,
    Busy,
    Hours,
    Open,
    Span,
    clashes,
    free,
    hours_of,
    moment,
    near,
    numbered,
    of_number,
    opened,
    written_hours,
)

__all__ = [
    "AHEAD",
    "DAY_MINUTES",
    "MINUTE",
    "OVERDUE",
    "Busy",
    "Hours",
    "IsOpen",
    "Open",
    "Span",
    "Stay",
    "Taking",
    "Timeline",
    "clashes",
    "free",
    "hours_of",
    "moment",
    "near",
    "next_open",
    "numbered",
    "of_number",
    "opened",
    "soonest",
    "stay",
    "turns",
    "written_hours",
]
