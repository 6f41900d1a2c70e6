"""What happens with conduct: how far posts are seen, what is noticed and reported, measures against people.

Features that post something declare it beside themselves: ``declare``. Nothing here knows them by name.
"""

from bot.actions.conduct import merging as _merging  # noqa: F401 -- it declares itself
from bot.actions.conduct.judging import declare_cases, reported
from bot.actions.conduct.levelling import Standing, looked_at, reasons, set_level, setting, undo_level
from bot.actions.conduct.levels import Post, declare, kept, may_open, reason, standing
from bot.actions.conduct.looking import Lately, is_new, look, look_again, may_post, since
from bot.actions.conduct.measures import (
    Held,
    acknowledge,
    given,
    impose,
    is_barred,
    lift,
    may_go_on,
    own,
    person,
    seen,
)
from bot.actions.conduct.objecting import object_to, objecting
from bot.actions.conduct.passing import sweep
from bot.actions.conduct.people import ask_ban, report, reporting
from bot.domain import settings
from bot.domain.conduct import ConductRules

settings.declare(
    ConductRules,
    limits={
        "reports_unlist": (2, 50),
        "newcomer_days": (0, 365),
        "first_posts": (0, 20),
        "first_hours": (1, 336),
        "again_days": (0, 90),
        "again_least": (4, 200),
        "links_most": (0, 50),
        "links_most_new": (0, 50),
        "hour_flag": (1, 1_000),
        "hour_flag_new": (1, 1_000),
        "hour_stop": (1, 1_000),
        "hour_stop_new": (1, 1_000),
        "flag_hours": (1, 336),
        "suspend_most": (1, 3_650),
        "words_max": (100, 1_000),
    },
    choices={"first_level": ("visible", "unlisted")},
    rising=[("hour_flag", "hour_stop"), ("hour_flag_new", "hour_stop_new")],
)

__all__ = [
    "Held",
    "Lately",
    "Post",
    "Standing",
    "acknowledge",
    "ask_ban",
    "declare",
    "declare_cases",
    "given",
    "impose",
    "is_barred",
    "is_new",
    "kept",
    "lift",
    "look",
    "look_again",
    "looked_at",
    "may_go_on",
    "may_open",
    "may_post",
    "object_to",
    "objecting",
    "own",
    "person",
    "reason",
    "reasons",
    "report",
    "reported",
    "reporting",
    "seen",
    "set_level",
    "setting",
    "since",
    "standing",
    "sweep",
    "undo_level",
]
