"""Who may do what: every command and every press of the code × every role × own and foreign area.

The ways in are read from the routers; a new one without a row in these tables fails. Whoever may not do
something forges it all the same, on real records, and nothing of anybody else's has changed afterwards.
"""

from __future__ import annotations

import shutil
from typing import Any

import pytest
from sqlalchemy import inspect, text

from bot.domain.residents import ResidentId
from bot.domain.roles import IMPLIED, Role
from tests.authority import STAY_DEEDS, STAY_STEPS, ways
from tests.gathering import desk_of
from tests.homing import asked
from tests.letting import adds, at, books, opens_building
from tests.ruling import admin_of, moderator_of, takes
from tests.town import founded
from tests.trading import listing_of, proposes, sees, settled_trade
from tests.wire import Screen

KEEPER = {Role.LIBRARIAN, Role.MANAGER, Role.ADMIN}
OWN, FOREIGN = "송파구", "은평구"
ADMIN, MODERATOR, ALL = {Role.ADMIN}, {Role.MODERATOR, Role.ADMIN}, set(Role)
LIBRARIAN = {Role.LIBRARIAN, Role.ADMIN}
COORDINATOR = {Role.COORDINATOR, Role.ADMIN}
MANAGER = {Role.MANAGER, Role.ADMIN}
HELPER = {Role.COORDINATOR, *MODERATOR}

STAFF: dict[str, set[Role]] = {
    **dict.fromkeys(("/grant", "/roles", "go:roles", "roles", "grant", "/letters", "go:letters"), ADMIN),
    **dict.fromkeys(("letter:again", "letter:all", "letter:drop"), ADMIN),
    **dict.fromkeys(("/audit", "go:audit", "deeds", "looks", "deedfile", "seek"), MODERATOR),
    **dict.fromkeys(("/import", "/export", "bring", "template", "dataset"), LIBRARIAN | MANAGER),
    **dict.fromkeys(("/broadcast", "go:broadcast", "go:broadcasting"), MODERATOR),
    **dict.fromkeys(("cast:see", "cast:send", "cast:drop"), MODERATOR),
    "/breach": ADMIN,
    "/works": set(Role),
    **{key: set(Role) for key in ("go:works", "/stats", "st", "stt", "sti", "stw")},
    **dict.fromkeys(("/helpline", "go:helpline", "helplines", "helpcall"), HELPER),
    **dict.fromkeys(("/find", "/person", "people", "person", "noteon", "/proxy", "actfor"), HELPER),
    **dict.fromkeys(("helpline:take", "helpline:settle"), HELPER),
    **dict.fromkeys(("/settings", "go:settings", "go:settings-area", "sat", "sof"), ALL),
    **dict.fromkeys(("s1:see", "s1:past"), ALL),
    **dict.fromkeys(("s1:set", "s1:back", "s1:undo"), LIBRARIAN),
    **dict.fromkeys(("/closures", "go:closures", "closures", "go:close-days", "reopen"), KEEPER),
    **dict.fromkeys(("level", "setlevel", "unlevel"), MODERATOR),
    **dict.fromkeys(("/merge", "mergewith", "twin"), MODERATOR),
    "aidefor": COORDINATOR,
    **dict.fromkeys(("handover", "handheard"), HELPER),
    **dict.fromkeys(
        ("/kin", "go:kin", "kinat", *(f"kindo:{do}" for do in ("see", "phone", "yes", "no"))), COORDINATOR
    ),
    **dict.fromkeys(("/stays", "go:stays", "keepstay", "stayheard"), COORDINATOR),
    **dict.fromkeys(("staysign", "staystop", "stayphone", "stayhear"), COORDINATOR),
    **dict.fromkeys(STAY_STEPS, COORDINATOR),
    **dict.fromkeys(("/places", "go:places", "go:open-place", "place"), LIBRARIAN),
    **dict.fromkeys((f"keepplace:{do}" for do in ("hours", "days", "circle", "main", "end")), LIBRARIAN),
    **dict.fromkeys(("joinplace", "undoclose"), LIBRARIAN),
    "keepplace:invite": ADMIN,
    **dict.fromkeys(("additem", "edititem", "labels", "lendto"), LIBRARIAN),
    **dict.fromkeys((*(f"itemstep:{step}" for step in ("repair", "retire", "nonsense")),), LIBRARIAN),
    **dict.fromkeys(("/desk", "go:desk", "desk", "checkloan", "copypast"), LIBRARIAN),
    **dict.fromkeys(("supplies", *(f"supply:{do}" for do in ("add", "refill", "remove"))), LIBRARIAN),
    **dict.fromkeys(("supplyuse:usual", "supplyuse:typed"), LIBRARIAN),
    **dict.fromkeys((f"keeploan:{do}" for do in ("see", "approve", "refuse", "hand", "absent")), LIBRARIAN),
    **dict.fromkeys(("carry:send", "carry:leave", "carry:arrive", "takein"), LIBRARIAN),
    **dict.fromkeys(("weekly", "weeklysay"), LIBRARIAN),
    **dict.fromkeys(("gift", "giftsay:accept", "giftsay:decline"), LIBRARIAN),
    **dict.fromkeys(("/buildings", "go:buildings", "go:open-building", "building"), MANAGER),
    **dict.fromkeys(("keephouse", "keeproom", "roomwords", "roomcount"), MANAGER),
    **dict.fromkeys(("roomfit", "roomfor", "roompart"), MANAGER),
    "/opendata": MANAGER,
    **dict.fromkeys(("roomfeed:see", "roomfeed:open", "roomfeed:anew", "roomfeed:end"), MANAGER),
    **dict.fromkeys(("roomdoor:look", "roomdoor:sign", "roomdoor:anew"), MANAGER),
    **dict.fromkeys(("housedoor:spot", "housedoor:code", "housedoor:sums"), MANAGER),
    **dict.fromkeys(("/requests", "go:requests", "requests", "blockroom"), MANAGER),
    **dict.fromkeys(("bookcaller", "callerof", "findcaller", "bookneighbour"), MANAGER),
    **dict.fromkeys(("/bars", "go:bars", "liftbar"), MANAGER),
    **dict.fromkeys(("ending:end", "ending:undo"), MANAGER),
    **{
        f"judgebooking:{do}": MANAGER
        for do in ("see", "approve", "ask", "decline", "absent", "seen", "unblock")
    },
    **dict.fromkeys(("/rounds", "go:rounds", "roundsof", "newround", "roundslot", "dropslot"), MANAGER),
    **dict.fromkeys((f"judgeseries:{do}" for do in ("see", "approve", "decline", "ask")), MANAGER),
    **dict.fromkeys((f"keepround:{do}" for do in ("see", "announce", "withdraw")), MANAGER),
    **dict.fromkeys(("/group", "go:group", "unseat"), MODERATOR),
    **dict.fromkeys(("/homedesk", "go:homedesk", "/rentlevel", "go:rent-level", "homesat"), COORDINATOR),
    **dict.fromkeys(("hostcard", "guestcard", "paperseen", "matchcard"), COORDINATOR),
    **{f"hostdo:{do}": COORDINATOR for do in ("address", "plan", "suit", "work", "unsuit")},
    **{f"hostdo:{do}": COORDINATOR for do in ("list", "describe", "leave")},
    **{f"guestdo:{do}": COORDINATOR for do in ("refuse", "phone")},
    **{f"matchdo:{do}": COORDINATOR for do in ("screen", "decline", "yes", "no", "later")},
    "/cases": MODERATOR,
    "go:cases": MODERATOR,
    "queue": MODERATOR,
    **dict.fromkeys(("/conduct", "go:conduct", "measures", "measure", "lift", "sanction"), MODERATOR),
}
"""What is there only for these roles: to all others it is unknown."""

BY_RECORD: dict[str, set[Role]] = {
    "act:take": MODERATOR,
    "act:return": MODERATOR,
    **dict.fromkeys(("act:hand", "hand", "act:confirm", "act:decline", "act:undo"), MODERATOR),
    "rule": MODERATOR,
    "follow": MODERATOR,
    "thread": MODERATOR,
    "case": MODERATOR,
    "photoloan": LIBRARIAN,
    **dict.fromkeys((f"owed:{do}" for do in ("see", "replaced", "forgiven")), LIBRARIAN),
}
"""What is there for those whom the record concerns, and for these roles in its area."""

RESIDENTS = {
    *("/start", "/menu", "/help", "/admin", "/cancel", "link", "go:menu", "go:help", "go:join"),
    *("/language", "go:language", "language", "/me", "go:me", "go:name", "easy", "go:consents"),
    *("/consents", "tick:see", "tick:give", "tick:sure", "tick:back"),
    *("/home", "go:home", "go:move", "go:birth"),
    *("myself", "same"),
    *("/human", "go:human", "go:call-me", "helpline:leave", "helpline:end"),
    *("few", "go:aloud", "go:use", "go:neighbours", "go:own", "go:more"),
    *("/saved", "go:saved", "wait", "drop"),
    *("/balance", "/pay", "/ask", "/split", "/statement", "month", "sheet", "payto"),
    *("go:balance", "go:pay", "go:ask", "go:split", "go:statement"),
    *("asked:pay", "asked:no", "asked:drop", "asked:parts"),
    *("/blocked", "go:blocked", "of", "block", "unblock", "write", "writeask"),
    *("invited", "act:answer", "act:appeal", "act:withdraw", "act:drop"),
    *("report", "go:mistakes", "mistake", "limit"),
    *("/trades", "go:trades", "trades", "trade", "rest", "propose", "sure", "notyet", "contest", "ics"),
    *("reword:counter", "reword:revise", "reword:nonsense"),
    *(f"move:{step}" for step in ("accept", "decline", "withdraw", "deliver", "confirm", "cancel")),
    *("move:nonsense", "review"),
    *("/rings", "go:rings", "ring", "ringsay"),
    *("/notices", "go:notices", "go:quiet", "go:digest", "go:muted", "topic", "urgent", "mute", "unmute"),
    *("/city", "go:city", "city"),
    *("unfold", "/offer", "/want", "/browse", "/search", "/mine"),
    *("go:offer", "go:want", "go:browse", "go:search", "go:mine", "board", "card", "photos", "found"),
    *("mine", "edit", *(f"step:{step}" for step in ("renew", "close", "pause", "resume", "remove"))),
    "step:nonsense",
    *("work", "pictures"),
    *("/helpers", "go:helpers", "go:invite-helper", "aidesay", "aideend"),
    *("/stay", "go:stay", "stay", "stayrest", "staypage", "stayagree", "staycheck", "staywish"),
    *(*STAY_DEEDS, "refer", "refreport"),
    *("/borrow", "go:borrow", "go:seek-item", "inshelves", "shelf", "item"),
    *("/loans", "go:loans", "loan", "borrow", "borrowon", "leaveline", "pause", "bringto"),
    *(f"borrowat:{do}" for do in ("see", "now", "read", "day")),
    *(f"myloan:{do}" for do in ("cancel", "collect", "renew", "bring", "thank")),
    *("/donate", "go:donate", "give", "ungive"),
    *("/askaround", "go:askaround", "askfor", "askstop", "askme"),
    *(f"askreply:{do}" for do in ("yes", "no", "never")),
    *("/lend", "go:lend", "lendmine", "own", "owncheck", "ownchange"),
    *(f"ownstep:{do}" for do in ("pause", "resume", "out")),
    *(f"ownloan:{do}" for do in ("see", "approve", "refuse", "hand", "absent")),
    *("/rooms", "go:rooms", "go:find-room", "go:wish-room", "go:near-room", "rooms", "room", "roommore"),
    *("roomday", "bookat", "anyday", "roomweek", "takenon"),
    *("/bookings", "go:bookings", "booking", "again", "bookingrest"),
    *("/decide", "/radar", "go:radar", "go:watch", "unwatch"),
    *("/calendar", "go:calendar", "myfeed:open", "myfeed:anew", "myfeed:end"),
    *("visit:code", "visit:spot", "visit:say", "visit:find", "finding"),
    *("/waitlist", "go:waitlist", "waitat", "waitstep:take", "waitstep:pass", "waitstep:leave"),
    *("go:points", "barobject", "pointobject"),
    *(
        f"mybooking:{do}"
        for do in ("cancel", "sure", "shift", "answer", "arrive", "leave", "drop", "else", "calendar", "undo")
    ),
    *("sp", "sb", "series", "seriesto"),
    *(f"myseries:{do}" for do in ("cancel", "sure", "shift", "calendar", "answer")),
    *("/lottery", "go:lottery", "round", "roundwish", "roundenter"),
    *(f"myround:{do}" for do in ("leave", "yes", "no", "paper")),
    *("/mydata", "/delete", "go:mydata", "go:kept", "go:delete", "leave:ask", "leave:stay"),
    *("/homes", "go:homes", "go:offer-home", "go:kin-home", "go:seek-home", "go:find-home", "go:asked-homes"),
    *(f"homemove:{do}" for do in ("pause", "resume", "ask-leave", "leave", "back")),
    *(f"homesay:{do}" for do in ("yes", "no", "phone")),
    *("homeundo", "homeseen", "askhome", "homeback", "seekend"),
    *("/standing", "go:standing", "ack", "object", "reportof"),
}
"""What is there for every resident, and touches nothing but one's own."""

CALLS = {"go:call-me"}
"""Of these the ones by which one press calls for a person, which the helpers are meant to hear.

That they hear nothing else, and once, is played in tests/stories/test_helpline.py.
"""

GROUP = {
    *("/desk", "/start", "seat", "unseat", "dr", "df", "dw", "dh"),
    *("/decide", "pollfor", "pollvote", "pollstep:go", "pollstep:drop", "pollstep:decide"),
    *(f"dk:{step}" for step in ("take", "return", "confirm", "decline", "undo", "hand", "menu")),
}
"""What there is in a group: for whoever looks after cases in its area, whoever else sits there.

Votes are for all who sit there; who may open, end and decide one is played in tests/stories/test_polls.py.
"""

NO = ("error-desk-not-yours", "error-poll-gone", "menu-press-unknown")
"""What is answered in a group to what somebody may not do there."""

UNKNOWN = {"menu-command-unknown", "menu-press-unknown"}


class World:
    """A small town in which something of everything has happened, kept as a file."""

    def __init__(self, file: Any) -> None:
        self.file = file
        self.staff: dict[tuple[Role, str], int] = {}
        self.stranger = 0
        self.mayor = 0
        self.updates: Any = None


@pytest.fixture(scope="module")
async def world(seoul_file, tmp_path_factory):
    """Two neighbours in Songpa with listings, trades, a dispute, a report, payments and a request."""
    file = tmp_path_factory.mktemp("world") / "world.db"
    shutil.copy(seoul_file, file)
    town, app = await founded(f"sqlite:///{file}")
    made = World(file)
    mayor = await admin_of(town)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    made.mayor = mayor.id
    first = await settled_trade(town, anna, boris, title="드릴")
    await boris.posts("의자")
    await proposes(anna, boris, "의자", units=100)
    await sees(boris, first)
    await boris.presses_on("trades-step-contest")
    await boris.answers("different")
    await boris.says("드릴이 고장 났습니다.")
    await boris.presses_on("trades-contest-summary", "send")
    await anna.forges(f"report:{await listing_of(boris, '의자')}")
    await anna.answers("other")
    await anna.presses_on("form-skip")
    for area in (OWN, FOREIGN):
        for role in Role:
            person = await moderator_of(town, mayor, f"{role}{area}", area, role=role)
            made.staff[role, area] = person.id
    park = await moderator_of(town, mayor, "박관리", role="manager")
    await opens_building(park)
    await books(anna, await adds(park), at(10))
    judge = await moderator_of(town, mayor, "판사")
    await judge.says("/cases")
    await takes(judge, (await town.rows(text("SELECT key FROM cases ORDER BY id")))[0][0])
    await asks_for_a_person(anna)
    await asked(town)
    made.stranger = (await town.resident("낯선이", home="은평뉴타운폭포동4단지제2")).id
    made.updates = town._updates
    await app.close()
    return made


async def asks_for_a_person(person):
    await person.says("/human")
    await person.says("전구를 갈 줄 모릅니다")


@pytest.fixture
async def opened(world, tmp_path):
    """The same town, in a copy of its own."""
    file = tmp_path / "world.db"
    shutil.copy(world.file, file)
    town, app = await founded(f"sqlite:///{file}")
    town.app.storage.admins, town._updates = frozenset({ResidentId(world.mayor)}), world.updates
    yield town
    await app.close()


def test_every_way_in_has_a_row(app_ways):
    names = {way.name for way in app_ways}
    assert names == STAFF.keys() | BY_RECORD.keys() | RESIDENTS
    assert {way.name: set(opening(way.enough)) for way in app_ways if way.enough} == STAFF


@pytest.fixture
def app_ways(town):
    return ways(town.app.routers)


def opening(enough):
    return frozenset[Role]().union(*(IMPLIED[role] for role in enough))


@pytest.mark.parametrize("area", [OWN, FOREIGN])
@pytest.mark.parametrize("role", [*Role, None])
async def test_to_whom_it_is_there_and_to_whom_it_is_unknown(opened, world, role, area):
    person = _person(opened, world, role, area)
    for way in ways(opened.app.routers):
        if way.name in STAFF:
            known = await _answer(person, way.data[0]) not in _unknown(person)
            assert known == (role in STAFF[way.name]), f"{role} {way.name}"


@pytest.mark.parametrize("area", [OWN, FOREIGN])
@pytest.mark.parametrize("role", [*Role, None])
async def test_whoever_may_not_changes_nothing_of_anybody_else(opened, world, role, area):
    person = _person(opened, world, role, area)
    before = await _everything(opened)
    for way in ways(opened.app.routers):
        # What every resident may do asks for no role: one who has none stands for all.
        if way.name in CALLS or (way.name in RESIDENTS and role not in {None, Role.ADMIN}):
            continue
        if way.name == "go:call-me":  # it begins a call of one's own, and whoever helps is told at once
            continue
        may = role in STAFF.get(way.name, set()) | BY_RECORD.get(way.name, set())
        if may and area == OWN:
            continue
        for data in way.data:
            await _answer(person, data)
    wrong = _foreign_changes(before, await _everything(opened), person.id)
    assert not wrong, wrong


@pytest.mark.parametrize("role", list(Role))
async def test_in_the_own_area_a_case_is_taken_by_who_may_and_by_nobody_else(opened, world, role):
    person = _person(opened, world, role, OWN)
    before = await _everything(opened)
    await _answer(person, "act:take:2")
    taken = bool(_foreign_changes(before, await _everything(opened), person.id))
    assert taken == (role in BY_RECORD["act:take"])


@pytest.mark.parametrize("area", [OWN, FOREIGN])
async def test_in_a_group_nobody_does_what_they_may_not_and_no_private_press_is_heard(opened, world, area):
    group = await desk_of(opened, _person(opened, world, Role.MODERATOR, OWN), OWN)
    here, private = ways(opened.app.hall), ways(opened.app.routers)
    assert {way.name for way in here} == GROUP
    seen = [(s.id, s.text) for s in group.screens]
    for role in [*Role, None]:
        person, before = _person(opened, world, role, area), await _everything(opened)
        may = role in MODERATOR and area == OWN
        heard = private if may else [way for way in here if not way.is_command]
        for data in (data for way in heard if not way.is_command for data in way.data):
            first = data.split(":")[0]  # whoever may book rooms begins a vote of their own
            if first == "pollfor" or (may and first in {"unseat", "seat"}):
                continue
            await group.forges(person, data)
            assert person.alert in {person.told(key) for key in NO}, data
        wrong = _foreign_changes(before, await _everything(opened), person.id)
        assert not wrong, f"{role}: {wrong}"
    assert [(s.id, s.text) for s in group.screens] == seen


def test_a_change_of_somebody_elses_is_seen():
    before = {("cases", 1): ("cases", 1, 7, None)}
    assert _foreign_changes(before, {("cases", 1): ("cases", 1, 7, 9)}, 9)
    assert _foreign_changes(before, {}, 9)
    assert _foreign_changes({}, {("cases", 2): ("cases", 2, 7)}, 9)
    assert not _foreign_changes(before, before | {("looks", 1): ("looks", 1, 9, 7)}, 9)
    assert not _foreign_changes({("turns", 1): ("turns", 1, 9, "a")}, {}, 9)


def _person(town, world, role, area):
    number = world.staff[role, area] if role else world.stranger
    person = town.newcomer("누구", number=number)
    town.wire.chats.setdefault(number, {})[1] = Screen(1, "x")
    return person


async def _answer(person, data):
    """What is said to it, as text: the alert of a press, or the newest screen."""
    if data.startswith("/"):
        await person.says(data)
        return person.sees
    await person.forges(data)
    answer = person.town.wire.answered[person.town.presses[-1]]
    return answer.get("text") or person.sees


def _unknown(person):
    return {person.told(key) for key in UNKNOWN}


async def _everything(town):
    """Every row of every table: (table, key) -> its values."""
    async with town.app.storage.engine.connect() as conn:
        return await conn.run_sync(_rows)


def _rows(conn):
    found = {}
    for table in inspect(conn).get_table_names():
        if table.startswith(("listing_words", "alembic")):
            continue
        for number, row in enumerate(conn.execute(text(f'SELECT * FROM "{table}"')).all()):  # noqa: S608
            key = row[0] if table != "area_rules" else number
            found[table, key] = (table, *row)
    return found


def _foreign_changes(before, after, me):
    """Rows of others that changed or went, and new ones that do not name who did it."""
    changed = [
        (row, after.get(key)) for key, row in before.items() if after.get(key) != row and me not in row[1:]
    ]
    return changed + [row for key, row in after.items() if key not in before and me not in row[1:]]
