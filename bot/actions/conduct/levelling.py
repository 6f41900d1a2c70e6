"""How far a post is seen, as a moderator sets it without any case: with a reason, told, and to be undone."""

from __future__ import annotations

from dataclasses import dataclass

from bot.actions import audit, roles
from bot.actions.conduct import levels
from bot.actions.conduct.levels import Post
from bot.domain import conduct
from bot.domain.cases import CaseRules, Prepared, UndoOver
from bot.domain.conduct import Cause, Level, PostGone, Shown
from bot.domain.refusal import Refusal
from bot.domain.residents import Resident
from bot.domain.roles import Role
from storage.city import City


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A post as moderators see it: how far it is seen, by whom it was set, whether that can be undone."""

    post: Post
    owner: str
    shown: Shown | None
    by: str | None
    may_undo: bool

    @property
    def level(self) -> Level:
        """How far it is seen."""
        return self.shown.level if self.shown else Level.VISIBLE


async def looked_at(city: City, who: Resident, about: str) -> Standing:
    """For a moderator of its area. Raises PostGone."""
    post = await levels.post(city, about)
    if post is None or not await roles.may(city, who.id, Role.MODERATOR, post.area):
        raise PostGone
    shown, owner = await city.conduct.shown(about), await city.residents.resident(post.owner)
    by = await city.residents.resident(shown.by) if shown and shown.by else None
    return Standing(
        post=post,
        owner=owner.name if owner else "",
        shown=shown,
        by=by.name if by else None,
        may_undo=_may_undo(city, who, post, shown),
    )


def _may_undo(city: City, who: Resident, post: Post, shown: Shown | None) -> bool:
    try:
        _undone(city, who, post, shown)
    except Refusal:
        return False
    return True


def _undone(city: City, who: Resident, post: Post, shown: Shown | None) -> Shown:
    minutes = city.rules(CaseRules, post.area).undo_minutes
    return conduct.undone(shown, by=who.id, is_moderator=True, minutes=minutes, now=city.now)


async def setting(city: City, who: Resident, about: str, level: Level) -> Standing:
    """The post, if somebody may set this level now. Raises PostGone, and as conduct.settable."""
    seen = await looked_at(city, who, about)
    conduct.settable(seen.shown, level, owner=seen.post.owner, by=who.id, is_moderator=True)
    return seen


async def set_level(
    city: City, who: Resident, about: str, level: Level, *, why: str = "", prepared: str = ""
) -> Standing:
    """Seen so far from now on, for that reason; its owner is told, but of a shadow. Raises as ``setting``."""
    seen = await setting(city, who, about, level)
    reason = Prepared(prepared) if prepared in reasons(level) else why
    await levels.put(city, about, level, cause=Cause.RULING, by=who.id, why=reason)
    await audit.note(
        city, who.id, f"level-{level}", area=seen.post.area, whom=seen.post.owner, about=about, words=reason
    )
    return await looked_at(city, who, about)


async def undo_level(city: City, who: Resident, about: str) -> Standing:
    """As it was before, within minutes; who was told is told again. Raises PostGone, UndoOver, OwnConduct."""
    seen = await looked_at(city, who, about)
    before = _undone(city, who, seen.post, seen.shown)
    if seen.shown is None:
        raise UndoOver(minutes=0)
    await levels.put(city, about, before.level, cause=before.cause, by=None, until=before.until)
    await audit.note(city, who.id, "level-undone", area=seen.post.area, whom=seen.post.owner, about=about)
    return await looked_at(city, who, about)


def reasons(level: Level) -> tuple[str, ...]:
    """The prepared reasons for a level: those of a case that ends with it."""
    return tuple(levels.REASONS.get(level, ()))
