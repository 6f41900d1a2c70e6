"""What happens with cases: opened, answered, taken, decided, objected to, closed.

Features declare beside themselves what a case of theirs can end with: ``declare``. Nothing here
knows them by name.
"""

from bot.actions.cases import figures as figures
from bot.actions.cases import history as history
from bot.actions.cases import leaving as _leaving  # noqa: F401 -- it declares itself
from bot.actions.cases.deciding import (
    confirm,
    decide,
    decline,
    follow,
    give_back,
    hand_over,
    judging,
    others,
    take,
    undo,
)
from bot.actions.cases.declared import (
    DECLARED,
    Applied,
    Declared,
    Dropped,
    Record,
    Suggestion,
    declare,
    ways,
)
from bot.actions.cases.limits import ask_limit, asking_limit
from bot.actions.cases.passing import sweep
from bot.actions.cases.payments import mistakable, mistaken, mistaking
from bot.actions.cases.showing import (
    Desk,
    Stand,
    dead_letters,
    desk,
    queue,
    roles_asked,
    seen,
    stand,
    thread,
    waiting,
)
from bot.actions.cases.speaking import (
    appeal,
    appealing,
    called,
    open_case,
    respond,
    responding,
    withdraw,
    withdrawing,
)
from bot.actions.cases.telling import still
from bot.actions.cases.watching import watch
from bot.domain import settings
from bot.domain.cases import CaseRules

settings.declare(
    CaseRules,
    limits={
        "answer_hours": (1, 720),
        "answer_notice_hours": (1, 336),
        "untaken_hours": (1, 720),
        "mediation_days": (1, 90),
        "remind_hours": (1, 336),
        "appeal_days": (1, 90),
        "report_max": (1, 100),
        "payment_days": (1, 365),
        "words_max": (100, 1_000),
        "limit_most": (0, 10_000_000),
        "limit_days": (1, 1_095),
        "undo_minutes": (0, 60),
        "pair_above": (0, 10_000_000),
    },
)

__all__ = [
    "DECLARED",
    "Applied",
    "Declared",
    "Desk",
    "Dropped",
    "Record",
    "Stand",
    "Suggestion",
    "appeal",
    "appealing",
    "ask_limit",
    "asking_limit",
    "called",
    "confirm",
    "dead_letters",
    "decide",
    "declare",
    "decline",
    "desk",
    "follow",
    "give_back",
    "hand_over",
    "judging",
    "mistakable",
    "mistaken",
    "mistaking",
    "open_case",
    "others",
    "queue",
    "respond",
    "responding",
    "roles_asked",
    "seen",
    "stand",
    "still",
    "sweep",
    "take",
    "thread",
    "undo",
    "waiting",
    "watch",
    "ways",
    "withdraw",
    "withdrawing",
]
