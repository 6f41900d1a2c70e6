"""What happens with cases: opened, answered, taken, decided, objected to, closed.

Features declare beside themselves what a case of theirs can end with: ``declare``. Nothing here
knows them by name.
"""

from bot.actions.cases.deciding import decide, give_back, take
from bot.actions.cases.declared import RULINGS, Applied, Declared, Dropped, Record, declare
from bot.actions.cases.passing import sweep
from bot.actions.cases.showing import Desk, desk, named, queue, seen, waiting
from bot.actions.cases.speaking import answer, appeal, open_case, withdraw

__all__ = [
    "RULINGS",
    "Applied",
    "Declared",
    "Desk",
    "Dropped",
    "Record",
    "answer",
    "appeal",
    "decide",
    "declare",
    "desk",
    "give_back",
    "named",
    "open_case",
    "queue",
    "seen",
    "sweep",
    "take",
    "waiting",
    "withdraw",
]
