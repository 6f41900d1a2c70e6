"""Cases: the one queue of what people must decide, its record, and who looked at whom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    exists,
    false,
    func,
    insert,
    literal,
    or_,
    select,
    union_all,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.cases import (
    OPEN,
    UNDECIDED,
    WAITING,
    Case,
    CaseId,
    CaseKind,
    CaseState,
    CaseStep,
    Look,
)
from bot.domain.residents import ResidentId
from bot.domain.roles import Role
from storage.areas import areas, below
from storage.roles import grants
from storage.shelf import Shelf
from storage.tables import (
    ABOUT,
    KEPT,
    OFFICE,
    PERSON,
    PLAIN,
    SECRET,
    Moment,
    Reasoned,
    Word,
    known_as,
    metadata,
    only,
    words_of,
)

Whose = Literal["all", "mine", "free"]
"""Which of the queue: all, those in one's own hands, or those in nobody's."""

cases = Table(
    "cases",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True, info=PLAIN),
    Column("kind", Text, nullable=False, info=PLAIN),
    Column("about", Text, nullable=False, info=ABOUT),
    Column("area", Text, ForeignKey("areas.id"), nullable=False),
    Column("place", Text, nullable=False, server_default="", info=PLAIN),
    Column("role", Word(Role), nullable=False, server_default=Role.MODERATOR.value),
    Column("by", BigInteger, ForeignKey("residents.id"), info=PERSON),
    Column("against", BigInteger, ForeignKey("residents.id"), info=PERSON),
    Column("reason", Text, nullable=False, info=PLAIN),
    Column("words", Text, nullable=False, info=words_of("by")),
    Column("amount", Integer, nullable=False),
    Column("state", Word(CaseState), nullable=False),
    Column("opened", Moment, nullable=False),
    Column("handler", BigInteger, info=OFFICE),
    Column("assigned", Moment),
    Column("answer_words", Text, info=words_of("against")),
    Column("answer_due", Moment),
    Column("ruling", Text, info=PLAIN),
    Column("ruled_amount", Integer, nullable=False),
    Column("ruled_days", Integer, nullable=False),
    Column("why", Text, nullable=False, info=words_of("by", "against")),
    Column("prepared", Text, nullable=False, server_default="", info=PLAIN),
    Column("proposed", Moment),
    Column("seconder", BigInteger, info=OFFICE),
    Column("decided", Moment),
    Column("appealed_by", BigInteger, info=PERSON),
    Column("appealed", Moment),
    Column("plea", Text, nullable=False, info=words_of("appealed_by")),
    Column("first_handler", BigInteger, info=OFFICE),
    Column("first_seconder", BigInteger, info=OFFICE),
    Column("first_ruling", Text, info=PLAIN),
    Column("first_amount", Integer, nullable=False),
    Column("first_days", Integer, nullable=False, server_default="0"),
    Column("first_why", Text, nullable=False, server_default="", info=words_of("by", "against")),
    Column("first_prepared", Text, nullable=False, server_default="", info=PLAIN),
    Column("first_decided", Moment),
    Column("was", Text, nullable=False, server_default="", info=PLAIN),
    Column("is_alone", Boolean, nullable=False, server_default=false()),
    Column("due", Moment),
    Column("version", Integer, nullable=False),
    info=known_as("case"),
)
IS_OPEN = cases.c.state.in_(sorted(OPEN))
_IS_ALONE = IS_OPEN & cases.c.is_alone
Index("one_open_case_each", cases.c.kind, cases.c.about, cases.c.by, unique=True, **only(IS_OPEN))
Index("one_open_case_alone", cases.c.kind, cases.c.about, unique=True, **only(_IS_ALONE))
Index("ix_cases_queue", cases.c.state, cases.c.area, cases.c.opened)
Index("ix_cases_opener", cases.c.by, cases.c.kind, cases.c.opened)
Index("ix_cases_due", cases.c.due, **only(cases.c.due.is_not(None)))

case_steps = Table(
    "case_steps",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case", Integer, ForeignKey("cases.id"), nullable=False, index=True),
    Column("step", Text, nullable=False, info=PLAIN),
    Column("by", BigInteger, info=PERSON),
    Column("at", Moment, nullable=False),
    Column("words", Reasoned, nullable=False, info=words_of("by", "case.by", "case.against")),
    Column("amount", Integer, nullable=False),
    info=KEPT,
)
"""What was done; triggers of a migration refuse every change and every removal."""

looks = Table(
    "looks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("who", BigInteger, nullable=False, info=OFFICE),
    Column("whom", BigInteger, nullable=False, index=True, info=PERSON),
    Column("why", Text, nullable=False, info=ABOUT | SECRET),
    Column("at", Moment, nullable=False),
    info=KEPT,
)
"""Who saw who a person is; likewise for ever."""

cases.c.against.info = PERSON | {"seen": cases.c.answer_due.is_not(None)}
"""Who is complained of in secret is not given the complaint; who was asked for an answer knows of it."""

SHELF = Shelf(cases, Case)
_STEP = tuple(field.name for field in fields(CaseStep))
_LOOK = tuple(field.name for field in fields(Look))
_OPEN_ABOUT = SHELF.all.where(
    IS_OPEN, cases.c.kind == bindparam("kind"), cases.c.about == bindparam("about")
).order_by(cases.c.id)
_EVER_ABOUT = SHELF.all.where(
    cases.c.state != CaseState.WITHDRAWN,
    cases.c.kind == bindparam("kind"),
    cases.c.about == bindparam("about"),
).order_by(cases.c.id)
_OPENED_SINCE = select(func.count()).where(
    cases.c.by == bindparam("opener"),
    cases.c.kind == bindparam("kind"),
    cases.c.opened > bindparam("since", type_=cases.c.opened.type),
)
_WHO = bindparam("who", type_=BigInteger)
_KNOWN_TO = or_(cases.c.by == _WHO, (cases.c.against == _WHO) & cases.c.answer_due.is_not(None))
_OPEN_OF = select(
    select(func.count()).where(IS_OPEN, _KNOWN_TO).scalar_subquery(),
    select(func.count())
    .where(cases.c.state.in_(sorted({CaseState.ASSIGNED, CaseState.PROPOSED})), cases.c.handler == _WHO)
    .scalar_subquery(),
)
_ONE, _OTHER = bindparam("one", type_=BigInteger), bindparam("other", type_=BigInteger)
_ABOUT_ONE = cases.c.about == bindparam("about_one")
_same = cases.alias("same")
_BETWEEN = select(func.count()).where(
    IS_OPEN,
    or_(
        (cases.c.by == _ONE) & (cases.c.against == _OTHER),
        (cases.c.by == _OTHER) & (cases.c.against == _ONE),
        _ABOUT_ONE
        & exists().where(
            _same.c.kind == cases.c.kind,
            _same.c.about == bindparam("about_other"),
            _same.c.state.in_(sorted(OPEN)),
        ),
    ),
)
_HELD = union_all(
    select(grants.c.role, grants.c.place, grants.c.area).where(
        grants.c.resident == bindparam("viewer"), grants.c.until.is_(None)
    ),
    select(literal(Role.ADMIN, grants.c.role.type), literal(""), areas.c.id).where(
        areas.c.parent.is_(None), bindparam("everywhere", type_=Boolean).is_(True)
    ),
).subquery("held")
_ROOTS = select(_HELD.c.role, _HELD.c.place, _HELD.c.area).cte("seen", recursive=True)
_SEEN = _ROOTS.union(
    select(_ROOTS.c.role, _ROOTS.c.place, areas.c.id).join(_ROOTS, areas.c.parent == _ROOTS.c.area)
)
_IS_MINE = exists().where(
    _SEEN.c.area == cases.c.area,
    or_(_SEEN.c.role == Role.ADMIN, _SEEN.c.role == cases.c.role),
    or_(_SEEN.c.place == "", _SEEN.c.place == cases.c.place),
)
"""What somebody's roles open: each for its area and all that lies in it, or for one place there."""

_UNDECIDED = (
    cases.c.state.in_(sorted(UNDECIDED)),
    _IS_MINE,
    or_(cases.c.by.is_(None), cases.c.by != bindparam("viewer")),
    or_(cases.c.against.is_(None), cases.c.against != bindparam("viewer")),
)
_WHOSE = (
    or_(bindparam("whose") != "mine", cases.c.handler == bindparam("viewer")),
    or_(bindparam("whose") != "free", cases.c.state.in_(sorted(WAITING))),
)
_QUEUE = (
    SHELF.all.where(*_UNDECIDED, *_WHOSE, or_(bindparam("kind") == "", cases.c.kind == bindparam("kind")))
    .order_by(cases.c.opened, cases.c.id)
    .limit(bindparam("most"))
    .offset(bindparam("skip"))
)
_COUNT = select(cases.c.kind, func.count()).where(*_UNDECIDED, *_WHOSE).group_by(cases.c.kind)
_DUE = (
    SHELF.all.where(cases.c.due <= bindparam("now", type_=cases.c.due.type))
    .order_by(cases.c.due, cases.c.id)
    .limit(bindparam("most"))
)
_UNTOUCHED = (
    SHELF.all.where(
        cases.c.state == CaseState.OPENED,
        cases.c.kind == bindparam("kind"),
        cases.c.opened <= bindparam("before", type_=cases.c.opened.type),
    )
    .order_by(cases.c.opened, cases.c.id)
    .limit(bindparam("most"))
)
_BELOW = below("roots")
_OPEN_INSIDE = (
    SHELF.all.where(cases.c.state.in_(sorted(UNDECIDED)), cases.c.area.in_(select(_BELOW.c.id)))
    .order_by(cases.c.opened, cases.c.id)
    .limit(bindparam("most"))
)
_BY_KEY = SHELF.all.where(cases.c.key == bindparam("key"))
_STEPS = (
    select(*(case_steps.c[name] for name in _STEP))
    .where(case_steps.c.case == bindparam("number"))
    .order_by(case_steps.c.id)
)
_NOTE, _SEE = insert(case_steps), insert(looks)
_RULED = select(cases.c.area, cases.c.opened, cases.c.decided).where(
    cases.c.decided >= bindparam("since", type_=cases.c.opened.type),
    cases.c.decided < bindparam("until", type_=cases.c.opened.type),
)
_UNRULED = select(cases.c.area, cases.c.opened).where(cases.c.state.in_(sorted(UNDECIDED)))


class Cases:
    """The questions asked of cases."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def case(self, number: CaseId) -> Case | None:
        """One case, whoever may see it."""
        return await SHELF.get(self._conn, number)

    async def called(self, key: str) -> Case | None:
        """The case of that number, as people quote it; whoever may see it."""
        found = await SHELF.asked(self._conn, _BY_KEY, {"key": key})
        return found[0] if found else None

    async def inside(self, roots: Sequence[AreaId], *, most: int) -> tuple[Case, ...]:
        """The undecided cases of these areas and of all that lies in them, oldest first."""
        return await SHELF.asked(self._conn, _OPEN_INSIDE, {"roots": list(roots), "most": most})

    async def these(self, numbers: Iterable[int]) -> dict[int, Case]:
        """Several cases at once, by number."""
        return await SHELF.some(self._conn, numbers)

    async def open_about(self, kind: CaseKind, about: str) -> tuple[Case, ...]:
        """The cases of a kind about the same that are not over."""
        return await SHELF.asked(self._conn, _OPEN_ABOUT, {"kind": kind, "about": about})

    async def ever_about(self, kind: CaseKind, about: str) -> tuple[Case, ...]:
        """The cases of a kind about the same, also those that are over; not those taken back."""
        return await SHELF.asked(self._conn, _EVER_ABOUT, {"kind": kind, "about": about})

    async def opened_since(self, by: ResidentId, kind: CaseKind, since: datetime) -> int:
        """How many of a kind one person has opened since then."""
        facts = {"opener": by, "kind": kind, "since": since}
        return (await self._conn.execute(_OPENED_SINCE, facts)).scalar_one()

    async def open(self, case: Case) -> Case:
        """A new case."""
        return await SHELF.add(self._conn, case)

    async def save(self, case: Case) -> Case:
        """A case that moved on. Raises Stale."""
        return await SHELF.save(self._conn, case)

    async def queue(
        self,
        viewer: ResidentId,
        everywhere: bool,
        *,
        whose: Whose = "all",
        kind: str = "",
        most: int,
        skip: int = 0,
    ) -> tuple[Case, ...]:
        """The undecided cases that the viewer's roles open, oldest first, but the viewer's own.

        ``everywhere``: to an admin of the settings all are open.
        """
        facts: dict[str, Any] = {"viewer": viewer, "everywhere": everywhere, "whose": whose, "kind": kind}
        facts |= {"most": most, "skip": skip}
        return await SHELF.asked(self._conn, _QUEUE, facts)

    async def waiting(
        self, viewer: ResidentId, everywhere: bool, *, whose: Whose = "all"
    ) -> dict[CaseKind, int]:
        """How long that queue is, by kind."""
        facts = {"viewer": viewer, "everywhere": everywhere, "whose": whose}
        return {CaseKind(kind): count for kind, count in await self._conn.execute(_COUNT, facts)}

    async def open_of(self, who: ResidentId) -> tuple[int, int]:
        """How many undecided cases somebody knows to be a side of, and how many they have in hand."""
        own, handled = (await self._conn.execute(_OPEN_OF, {"who": who})).one()
        return int(own), int(handled)

    async def open_between(self, one: ResidentId, other: ResidentId) -> int:
        """How many open cases have these two as their sides, or are of one kind and about both."""
        facts = {"one": one, "other": other, "about_one": f"person:{one}", "about_other": f"person:{other}"}
        return int((await self._conn.execute(_BETWEEN, facts)).scalar_one())

    async def due(self, now: datetime, *, most: int = 100) -> tuple[Case, ...]:
        """The cases in which time acts now, the longest overdue first."""
        return await SHELF.asked(self._conn, _DUE, {"now": now, "most": most})

    async def untouched(self, kind: CaseKind, before: datetime, *, most: int = 100) -> tuple[Case, ...]:
        """The cases of a kind opened before then that nobody has taken up, oldest first."""
        return await SHELF.asked(self._conn, _UNTOUCHED, {"kind": kind, "before": before, "most": most})

    async def note(self, step: CaseStep) -> None:
        """One more line of a case's record."""
        await self._conn.execute(_NOTE, {name: getattr(step, name) for name in _STEP})

    async def steps(self, number: CaseId) -> tuple[CaseStep, ...]:
        """A case's record, from the beginning."""
        rows = await self._conn.execute(_STEPS, {"number": number})
        return tuple(CaseStep(**row._mapping) for row in rows)  # noqa: SLF001

    async def looked(self, look: Look) -> None:
        """Somebody saw who a person is."""
        await self._conn.execute(_SEE, {name: getattr(look, name) for name in _LOOK})

    # -- figures ---------------------------------------------------------------------------

    async def ruled(self, since: datetime, until: datetime) -> list[tuple[AreaId, timedelta]]:
        """How long the cases took that were decided in this time."""
        rows = (await self._conn.execute(_RULED, {"since": since, "until": until})).all()
        return [(area, decided - opened) for area, opened, decided in rows]

    async def unruled(self, now: datetime) -> list[tuple[AreaId, timedelta]]:
        """How long the undecided ones have waited."""
        return [(area, now - opened) for area, opened in (await self._conn.execute(_UNRULED)).all()]
