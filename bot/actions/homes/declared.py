"""Homes shared between generations: the numbers that a community may set."""

from __future__ import annotations

from bot.actions import settings
from bot.domain.homes import HomesRules

settings.declare(
    HomesRules,
    limits={
        "host_age": (40, 80),
        "guest_age": (18, 30),
        "stay_days_least": (7, 180),
        "help_hours_most": (0, 20),
        "guest_open_most": (1, 10),
        "papers_days": (30, 730),
        "rent_percent": (0, 100),
        "rent_max": (0, 2_000_000),
        "term_months": (1, 12),
        "trial_days": (7, 60),
        "trial_notice_days": (1, 30),
        "notice_days": (1, 90),
        "deliver_from": (8, 12),
        "deliver_until": (14, 20),
        "first_hours": (12, 72),
        "second_hours": (24, 120),
        "call_hours": (48, 240),
        "meeting_hours": (1, 6),
        "check_first_days": (1, 7),
        "check_second_days": (2, 21),
        "check_third_days": (3, 60),
        "renew_days": (14, 90),
        "end_first_days": (7, 60),
        "end_last_days": (1, 30),
        "kept_days": (90, 1_095),
        "refused_days": (7, 365),
        "undo_minutes": (0, 60),
        "papers_first_days": (2, 60),
        "papers_last_days": (1, 30),
        "idle_days": (30, 365),
        "idle_warn_days": (3, 90),
    },
    rising=[
        ("first_hours", "second_hours", "call_hours"),
        ("check_first_days", "check_second_days", "check_third_days"),
        ("end_last_days", "end_first_days", "renew_days"),
        ("trial_notice_days", "notice_days"),
        ("refused_days", "kept_days"),
        ("papers_last_days", "papers_first_days"),
        ("idle_warn_days", "idle_days"),
    ],
)
