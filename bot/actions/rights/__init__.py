"""What happens with rights: somebody sees what is known, leaves, comes back, is erased; what is old goes.

Features declare beside themselves what somebody still owes when they leave, what ends then, and how long
their things are kept: ``declare`` and ``keep``. Nothing here knows them by name. What must be given and
erased is not declared at all: it is read from the marks of the tables.
"""

from bot.actions.rights import periods as _periods  # noqa: F401 -- they declare themselves
from bot.actions.rights.declared import Duties, Forget, Leave, declare, keep, keepings
from bot.actions.rights.leaving import leave, leaving, preview, stay
from bot.actions.rights.passing import sweep
from bot.domain import settings
from bot.domain.rights import RightsRules

settings.declare(
    RightsRules,
    limits={
        "cooling_days": (1, 30),
        "reminder_days": (1, 30),
        "again_days": (1, 30),
        "stranger_days": (1, 365),
        "invite_days": (1, 365),
        "look_days": (365, 3_650),
        "role_days": (365, 3_650),
        "trade_days": (365, 3_650),
        "case_days": (365, 3_650),
        "photo_days": (1, 365),
        "work_days": (7, 365),
        "sanction_days": (90, 3_650),
        "note_days": (90, 3_650),
        "broadcast_days": (90, 3_650),
        "consent_days": (90, 3_650),
        "payment_days": (90, 3_650),
        "change_days": (90, 3_650),
        "ring_days": (90, 3_650),
    },
)

__all__ = [
    "Duties",
    "Forget",
    "Leave",
    "declare",
    "keep",
    "keepings",
    "leave",
    "leaving",
    "preview",
    "stay",
    "sweep",
]
