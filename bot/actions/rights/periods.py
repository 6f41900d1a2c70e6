"""How long anything is kept (programmes.md §11), and what then becomes of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime

from bot.actions.rights.declared import keep
from bot.domain.audit import AuditRules
from bot.domain.contact import ContactRules
from bot.domain.datasets import DatasetsRules
from bot.domain.helpline import HelplineRules
from bot.domain.rights import RightsRules
from storage.city import City
from storage.rights import Rights

_Forgets = Callable[[Rights, datetime], Awaitable[None]]


def _keep(what: str, period: str, forgets: _Forgets) -> None:
    async def forget(city: City, before: datetime) -> None:
        await forgets(city.rights, before)

    keep(what, lambda city: getattr(city.rules(RightsRules, None), period), forget)


keep("words", lambda city: city.rules(ContactRules, None).kept_days)
keep("deeds", lambda city: city.rules(AuditRules, None).kept_days)
keep("talks", lambda city: city.rules(HelplineRules, None).kept_days)
keep("files", lambda city: city.rules(DatasetsRules, None).kept_days)
keep("backups", 35)
_keep("strangers", "stranger_days", Rights.forget_strangers)
_keep("invites", "invite_days", Rights.forget_invites)
_keep("photos", "photo_days", Rights.forget_photos)
_keep("trades", "trade_days", Rights.forget_trades)
_keep("cases", "case_days", Rights.forget_cases)
_keep("roles", "role_days", Rights.forget_grants)
_keep("looks", "look_days", Rights.forget_looks)
_keep("sanctions", "sanction_days", Rights.forget_sanctions)
_keep("notes", "note_days", Rights.forget_notes)
_keep("works", "work_days", Rights.forget_works)
_keep("broadcasts", "broadcast_days", Rights.forget_broadcasts)
_keep("consents", "consent_days", Rights.forget_consents)
_keep("payments", "payment_days", Rights.forget_payments)
_keep("changes", "change_days", Rights.forget_changes)
_keep("rings", "ring_days", Rights.forget_rings)
_keep("merges", "case_days", Rights.forget_merges)
