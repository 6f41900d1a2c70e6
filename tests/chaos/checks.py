"""What must hold when the storm is over, whatever went wrong in it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

import handlers
from bot.runtime.courier.courier import DIGEST_MOST
from bot.runtime.memory import Listener
from bot.runtime.voice import Screens
from locales import Reader
from storage.city import LEASE
from tests.chaos.phones import Arrival, comparable
from tests.chaos.processes import Life
from tests.chaos.witness import Decided, Event
from tests.town import SEOUL, WORDS

GRACE, SLOW_GRACE = 2.0, 15.0
"""Seconds that a notice may be on its way when what it is about changes; while the database is slow, a commit
takes place long after the change was written down."""
AT_THE_DOOR = ("runtime-slower", "runtime-wait")
"""What is said without a turn, when none is possible."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What the messenger saw, what the database remembers, and what was done to both."""

    arrivals: Sequence[Arrival]
    decided: Sequence[Decided]
    noticed: Sequence[Event]
    readers: Mapping[int, str]
    lives: Sequence[Life]
    outages: Sequence[tuple[float, float]]
    moves: Sequence[float]
    doors: object


@dataclass(slots=True, kw_only=True)
class Said:
    """What was found out about answers and notices."""

    lost: list[str] = field(default_factory=list)
    disorder: list[str] = field(default_factory=list)
    overtaken: list[str] = field(default_factory=list)
    excused: int = 0
    told_to_wait: int = 0
    ghosts: list[str] = field(default_factory=list)
    unsaid_notices: list[str] = field(default_factory=list)
    duplicates: Counter[str] = field(default_factory=Counter)
    unexplained: list[str] = field(default_factory=list)


def examined(evidence: Evidence) -> Said:
    """Everything that can be found out about what was said."""
    said = Said()
    decided, arrived = _decided(evidence.decided), _arrived(evidence.arrivals)
    for person, calls in decided.items():
        _in_order(person, calls, [arrival.call for arrival in arrived[person]], evidence.moves, said)
    notices = _notices(evidence, {call for arrivals in arrived.values() for call in _calls(arrivals)})
    for person, told in notices.items():
        digests = [arrival for arrival in arrived[person] if is_digest(arrival, evidence.readers[person])]
        _told(person, [notice for notice in told if not notice.gathered], arrived[person], evidence, said)
        _gathered(person, [notice for notice in told if notice.gathered], digests, evidence, said)
    for person, arrivals in arrived.items():
        locale = evidence.readers.get(person, "ko")
        single = [arrival for arrival in arrivals if not is_digest(arrival, locale)]
        others = [arrival for arrival in single if arrival.params.get("text") not in _waits()]
        said.told_to_wait += len(single) - len(others)
        wanted = [call for call, *_ in decided[person]] + [notice.call for notice in notices[person]]
        _once(person, others, wanted, evidence, said)
    return said


def _decided(answers: Iterable[Decided]) -> defaultdict[int, list[tuple[str, str, float]]]:
    """Each person's calls in the order of the commits, each with the process that decided it, and when."""
    found: defaultdict[int, list[tuple[str, str, float]]] = defaultdict(list)
    for answer in answers:
        calls = [comparable(call["method"], call["params"]) for call in answer.calls]
        found[answer.person] += [(call, answer.process, answer.at) for call in calls]
    return found


def _arrived(arrivals: Iterable[Arrival]) -> defaultdict[int, list[Arrival]]:
    found: defaultdict[int, list[Arrival]] = defaultdict(list)
    for arrival in arrivals:
        if arrival.was_heard and arrival.chat:
            found[arrival.chat].append(arrival)
    return found


def _in_order(
    person: int,
    answers: list[tuple[str, str, float]],
    arrived: list[str],
    moves: Sequence[float],
    said: Said,
) -> None:
    """Each decided call arrived at least once, and first arrived in the order of the decisions.

    Of calls that read the same (the menu, asked for twice) nobody can tell which one arrived. Where the
    clock was moved in between, no process knows whether another is still about to speak.
    """
    decided = Counter(call for call, *_ in answers)
    lost = decided - Counter(arrived)
    said.lost += [f"{person}: {call}" for call in lost.elements()]
    first: dict[str, int] = {}
    for at, call in enumerate(arrived):
        first.setdefault(call, at)
    single = [
        (first[call], *answer) for answer in answers if decided[call := answer[0]] == 1 and call in first
    ]
    for number, (at, call, process, when) in enumerate(single):
        after = [(other, then) for earlier, _, other, then in single[number + 1 :] if earlier < at]
        straight = {other for other, then in after if not _was_moved(moves, when, then)}
        said.excused += len(after) > 0 and not straight
        if straight:
            line = f"{person}: {process} after {sorted(straight)}: {call}"
            (said.disorder if process in straight else said.overtaken).append(line)


def _was_moved(moves: Sequence[float], begin: float, end: float) -> bool:
    lease = LEASE.total_seconds()
    return any(begin - lease <= moved <= end + lease for moved in moves)


# -- notices -----------------------------------------------------------------------------------


@dataclass(slots=True, kw_only=True)
class Notice:
    """One notice from when it was told to when it was said or taken out, as it reads."""

    key: str
    call: str
    line: str
    begun: float
    gathered: bool = False
    said: float | None = None
    gone: float | None = None


def _calls(arrivals: Iterable[Arrival]) -> Iterable[str]:
    return (arrival.call for arrival in arrivals)


def _notices(evidence: Evidence, heard: AbstractSet[str]) -> defaultdict[int, list[Notice]]:
    """Those that are said in a message of their own; a card is only kept up to date."""
    screens, found = Screens(WORDS, evidence.doors, handlers.help_), defaultdict(list)
    known: dict[int, Notice] = {}
    for event in evidence.noticed:
        if event.key.endswith("-card"):
            continue
        if event.what == "told":
            locale = evidence.readers[event.person]
            worded = [_worded(screens, event, locale, easy=easy) for easy in (False, True)]
            call, line = next((one for one in worded if one[0] in heard), worded[0])
            known[event.id] = Notice(key=event.key, call=call, line=line, begun=event.at)
            found[event.person].append(known[event.id])
        elif event.what == "gone":
            known[event.id].gone = event.at
        elif event.was_said:
            known[event.id].said, known[event.id].gathered = event.at, event.gathered
    return found


def _worded(screens: Screens, event: Event, locale: str, *, easy: bool) -> tuple[str, str]:
    """As a message of its own, and as it reads in a digest; in plain mode or not."""
    reader = Reader(locale=locale, zone=SEOUL, easy=easy)
    listener = Listener(chat=event.person, person=event.person, reader=reader)
    more = handlers.below(event)
    (call,) = screens.notice(event.key, event.facts, event.about, listener, more=more)
    (bare,) = screens.notice(event.key, event.facts, event.about, listener)
    return comparable(call["method"], call["params"]), bare["params"]["text"]


def is_digest(arrival: Arrival, locale: str) -> bool:
    """Whether several notices came as one."""
    text = arrival.params.get("text", "")
    return any(text.startswith(heading) for heading in _headings(locale))


@cache
def _waits() -> frozenset[str]:
    """How that reads: no turn decided it."""
    readers = [Reader(locale=locale, zone=SEOUL) for locale in ("ko", "en", "fr")]
    return frozenset(WORDS.say(key, {}, reader) for key in AT_THE_DOOR for reader in readers)


@cache
def _headings(locale: str) -> tuple[str, ...]:
    readers = [Reader(locale=locale, zone=SEOUL, easy=easy) for easy in (False, True)]
    counts = range(2, DIGEST_MOST + 1)
    return tuple(WORDS.say("notices-digest", {"count": n}, reader) for n in counts for reader in readers)


def _gathered(
    person: int, notices: Sequence[Notice], digests: Sequence[Arrival], evidence: Evidence, said: Said
) -> None:
    """What was said in a digest stands in one, or had a message to itself where it was the only one."""
    alone = Counter(arrival.call for arrival in evidence.arrivals if arrival.chat == person)
    for notice in notices:
        there = [arrival for arrival in digests if notice.line in arrival.params["text"]]
        if not there and not alone[notice.call]:
            said.unsaid_notices.append(f"{person}: {notice.line}")
        for pair in pairwise(arrival for arrival in there if arrival.done):
            if cause := _cause(*pair, evidence):
                said.duplicates[cause] += 1


def _told(
    person: int, notices: Sequence[Notice], arrivals: Sequence[Arrival], evidence: Evidence, said: Said
) -> None:
    """What counts as said is on the telephone, and what was taken back is not."""
    came = Counter(arrival.call for arrival in arrivals)
    missing = Counter(notice.call for notice in notices if notice.said) - came
    said.unsaid_notices += [f"{person}: {call}" for call in missing.elements()]
    lives: defaultdict[str, list[Notice]] = defaultdict(list)
    for notice in notices:
        lives[notice.call].append(notice)
    for arrival in arrivals:
        if not (alive := lives.get(arrival.call)):
            continue
        begun = _first_tried(arrival, evidence)
        if not any(_is_alive(notice, begun, evidence) for notice in alive):
            late = begun - max(notice.gone or 0 for notice in alive)
            said.ghosts.append(f"{person}: {late:.1f} s after it was taken back: {arrival.call}")


def _first_tried(arrival: Arrival, evidence: Evidence) -> float:
    """When the same process first tried this call, which a flood may have held up for a while."""
    same = (a.at for a in evidence.arrivals if a.call == arrival.call and a.process == arrival.process)
    return min(at for at in same if at > arrival.at - LEASE.total_seconds())


def _is_alive(notice: Notice, at: float, evidence: Evidence) -> bool:
    gone = notice.gone
    if gone is None:
        return notice.begun - 1 <= at
    slow = any(begun <= at and end >= gone - 1 for begun, end in evidence.outages)
    return notice.begun - 1 <= at <= gone + (SLOW_GRACE if slow else GRACE)


# -- duplicates --------------------------------------------------------------------------------


def _once(
    person: int,
    arrivals: Sequence[Arrival],
    wanted: Sequence[str],
    evidence: Evidence,
    said: Said,
) -> None:
    """Whatever stands on a telephone more often than it was decided, and why."""
    sent = [arrival for arrival in arrivals if arrival.done and arrival.method.startswith("send")]
    extra = Counter(arrival.call for arrival in sent) - Counter(wanted) - _sent_anew(arrivals)
    for call, count in extra.items():
        same = [arrival for arrival in sent if arrival.call == call]
        causes = [_cause(*pair, evidence) for pair in pairwise(same)]
        known = [cause for cause in causes if cause][:count]
        said.duplicates.update(known)
        for _ in range(count - len(known)):
            when = ", ".join(f"{arrival.process} at {arrival.at:.1f}" for arrival in same)
            said.unexplained.append(f"{person}: {call} ({when})")


def _sent_anew(arrivals: Iterable[Arrival]) -> Counter[str]:
    """What could not be edited is sent below instead."""
    refused = [arrival for arrival in arrivals if arrival.refused and arrival.method == "editMessageText"]
    kept = [{name: v for name, v in arrival.params.items() if name != "message_id"} for arrival in refused]
    return Counter(comparable("sendMessage", params) for params in kept)


def _cause(earlier: Arrival, later: Arrival, evidence: Evidence) -> str:
    """Why the bot could not know that it had said this; nothing: it should have known."""
    between = (earlier.at - 1, later.at)
    if earlier.answer_lost:
        return "the answer was lost"
    ends = [life.ended for life in evidence.lives if life.name == earlier.process and life.ended]
    if any(between[0] <= end <= between[1] + 1 for end in ends):
        return "killed before the stamp"
    if any(begun <= between[1] and end >= between[0] for begun, end in evidence.outages):
        return "the database was away"
    if any(between[0] - LEASE.total_seconds() <= moved <= between[1] for moved in evidence.moves):
        return "the clock was moved"
    return ""
