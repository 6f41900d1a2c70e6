"""What came of it: the figures, and whatever did not hold."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import handlers
from storage.city import Storage
from tests.chaos.checks import Evidence, Said, examined
from tests.chaos.phones import REAL
from tests.chaos.processes import ALONE
from tests.chaos.resident import Street
from tests.chaos.storm import Storm
from tests.town import SEOUL

SHOWN = 8
"""Examples of each thing that is wrong."""
OVERTAKEN = "answers of one process were overtaken by those of another"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """``rows`` for the table; ``wrong`` is empty when all held: what did not, and examples."""

    rows: list[tuple[str, str]]
    wrong: dict[str, list[str]]
    diary: list[str]

    def __str__(self) -> str:
        """The table, and below it what is wrong."""
        width = max(len(name) for name, _ in self.rows)
        lines = [f"{name:<{width}}  {figure}" for name, figure in self.rows]
        if self.diary:
            lines += ["", "What the bots wrote as warnings and errors:", *self.diary]
        for what, found in self.wrong.items():
            lines += ["", f"WRONG: {what} ({len(found)})", *(f"    {one[:500]}" for one in found[:SHOWN])]
        return "\n".join(lines if self.wrong else [*lines, "", "All held."])


async def reported(storm: Storm) -> Report:
    """Every question asked, once the bots have left."""
    evidence = Evidence(
        arrivals=storm.messenger.phones.arrivals,
        decided=await storm.witness.decided(),
        noticed=await storm.witness.noticed(),
        readers={10_001 + n: ("ko", "en", "fr")[n % 3] for n in range(storm.plan.residents)},
        lives=storm.processes.lives,
        outages=storm.line.outages,
        moves=storm.processes.moves,
        doors=handlers.rows,
    )
    said = examined(evidence)
    lost = await _lost_updates(storm, evidence)
    found = _of_speech(said, lost) | _of_people(storm) | await _of_the_database(storm)
    wrong = {what: examples for what, examples in found.items() if examples}
    rows = [*_troubles(storm), *_deeds(storm), *_figures(evidence, said, lost)]
    rows += [(name, str(count)) for name, count in (await storm.witness.counts()).items()]
    rows += [("trades now", _listed(await storm.witness.trades()))]
    return Report(rows=rows, wrong=wrong, diary=_diary(storm.place))


# -- what must hold ----------------------------------------------------------------------------


def _of_speech(said: Said, lost: list[str]) -> dict[str, list[str]]:
    return {
        "updates were confirmed and are lost": lost,
        "decided calls never arrived": said.lost,
        "answers came in another order than decided": said.disorder,
        OVERTAKEN: said.overtaken,
        "notices count as said and never arrived": said.unsaid_notices,
        "notices were said after they had been taken back": said.ghosts,
        "messages came twice for no reason": said.unexplained,
    }


async def _lost_updates(storm: Storm, evidence: Evidence) -> list[str]:
    """Confirmed to the messenger, and neither decided nor set aside."""
    known = {answer.update for answer in evidence.decided}
    aside = "\n".join(await storm.witness.quarantined())
    return [
        str(update)
        for update in storm.messenger.post.confirmed
        if update not in known and str(update) not in aside
    ]


async def _of_the_database(storm: Storm) -> dict[str, list[str]]:
    """Sums, and what should not be left over."""
    storage = Storage(storm.url, SEOUL)
    async with storage.transaction(REAL.now()) as city:
        faults = await city.ledger.faults()
    await storage.close()
    return {
        "the units do not add up": [str(fault) for fault in faults],
        "answers are not known to be said": await storm.witness.unsaid(),
        "notices that are due are left": await storm.witness.overdue(storm.processes.ahead),
        "notices were taken out for no reason": await storm.witness.stray(),
        "updates were set aside": await storm.witness.quarantined(),
    }


def _of_people(storm: Storm) -> dict[str, list[str]]:
    """Apologies, what the oracle found, presses that still turn, processes that ended by themselves."""
    phones, street, post = storm.messenger.phones, storm.street, storm.messenger.post
    turning = {query for query in street.presses if query not in phones.answered} - post.expired
    return {
        "incidents were said": [a.call for a in phones.arrivals if "<code>" in str(a.params.get("text", ""))],
        "calls are not of the Bot API": phones.wrong,
        "presses were never answered": sorted(turning),
        "processes ended by themselves": [life.name for life in storm.processes.lives if life.end == ALONE],
        "a chat closed by a 429 was written to": storm.messenger.impatient,
        "people were forgotten": street.forgotten,
        "the storm itself broke": [*storm.problems, *post.broken],
    }


# -- figures -----------------------------------------------------------------------------------


def _troubles(storm: Storm) -> Iterator[tuple[str, str]]:
    yield "processes", f"{len(storm.processes.slots)} places, {len(storm.processes.lives)} started"
    yield "ended", _listed(storm.processes.ends)
    yield "faults", _listed(Counter({k: v for k, v in storm.faults.counted.items() if k}))
    yield "troubles", _listed(storm.counted)
    yield "429s", _listed(storm.messenger.patience)


def _deeds(storm: Storm) -> Iterator[tuple[str, str]]:
    street = storm.street
    yield "residents", str(storm.plan.residents)
    yield "deeds", _listed(street.deeds)
    yield "latency", _latency(street)


def _figures(evidence: Evidence, said: Said, lost: list[str]) -> Iterator[tuple[str, str]]:
    what = Counter(event.what for event in evidence.noticed if not event.key.endswith("-card"))
    ended = Counter(event.outcome for event in evidence.noticed if event.what == "said")
    gathered = sum(event.gathered for event in evidence.noticed if event.was_said)
    yield "calls", str(sum(arrival.was_heard for arrival in evidence.arrivals))
    yield "turns", str(len(evidence.decided))
    yield "answers", str(sum(len(answer.calls) for answer in evidence.decided))
    yield "notices", _listed(what)
    yield "how they ended", _listed(ended | {"of these in a digest": gathered})
    yield "duplicates", _listed(said.duplicates + Counter({"for no reason": len(said.unexplained)}))
    yield "lost", str(len(lost) + len(said.lost) + len(said.unsaid_notices))
    yield "out of order", f"{len(said.disorder)}, between processes {len(said.overtaken)}"
    yield "out of order where the clock was moved", str(said.excused)
    yield "told to wait", str(said.told_to_wait)
    yield "said too late", str(len(said.ghosts))


def _latency(street: Street) -> str:
    waited = sorted(street.waited)
    if not waited:
        return "nobody asked anything"
    at = {part: waited[min(len(waited) - 1, int(len(waited) * part))] for part in (0.5, 0.95, 0.99)}
    shares = ", ".join(f"p{part * 100:.0f} {seconds:.2f} s" for part, seconds in at.items())
    return f"{shares}, max {waited[-1]:.2f} s of {len(waited)}"


def _listed(counts: dict[str, int]) -> str:
    ordered = sorted(counts.items(), key=lambda item: -item[1])
    return ", ".join(f"{what} {count}" for what, count in ordered if count) or "none"


def _diary(place: Path) -> list[str]:
    """What was logged as a warning or worse, each kind once with how often."""
    lines: Counter[str] = Counter()
    for log in place.glob("*.log"):
        for line in log.read_text(errors="replace").splitlines():
            lines[_kind(line)] += 1
    return [f"    {count:>6} {kind}" for kind, count in lines.most_common(25) if kind]


def _kind(line: str) -> str:
    try:
        entry = json.loads(line)
    except ValueError:
        return line[:160]
    if entry.get("level") in ("INFO", "DEBUG"):
        return ""
    cause = (entry.get("exc") or "").strip().rpartition("\n")[2]
    return re.sub(r"\d+", "#", f"{entry['level']} {entry['msg']} {cause}"[:240])
