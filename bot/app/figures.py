"""The figures of a bot process that are looked up when somebody asks for ``/metrics``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.app.house import App
from bot.runtime import metrics
from bot.runtime.metrics import Gauge
from bot.runtime.patience import within
from storage.city import Away
from storage.notices import Figures
from storage.processes import JobRecord

_LONGEST = 2.0  # seconds; what the process itself knows is told without the database, too


async def page(app: App) -> bytes | None:
    """All there is to be counted, as Prometheus reads it; None without its library."""
    return metrics.page([*_own(app), *await _shared(app)])


def _own(app: App) -> Iterator[Gauge]:
    in_use, waiting = app.storage.load()
    yield Gauge(name="lanes_waiting", said="Updates taken in, not yet dealt with.", value=app.lanes.waiting)
    yield Gauge(name="pool_in_use", said="Connections to the database in use.", value=in_use)
    yield Gauge(name="pool_waiting", said="Who waits for a connection.", value=waiting)
    yield Gauge(name="processes", said="Processes of this bot seen lately.", value=app.presence.live)


async def _shared(app: App) -> Sequence[Gauge]:
    """What the database knows; the same from every process."""
    try:
        found = await within(_LONGEST, _asked(app))
    except (Away, TimeoutError):
        return [_answers(0)]
    return [_answers(1), *found]


def _answers(yes: int) -> Gauge:
    return Gauge(name="database_up", said="Whether the database answers.", value=yes)


async def _asked(app: App) -> Sequence[Gauge]:
    async with app.storage.transaction(app.clock.now()) as city:
        jobs = [gauge for job in await city.processes.jobs() for gauge in _ends(job)]
        return [*jobs, *_outbox(await city.notices.figures(city.now), city.now)]


def _outbox(figures: Figures, now: datetime) -> Iterator[Gauge]:
    waited = (now - figures.oldest).total_seconds() if figures.oldest else 0.0
    yield Gauge(name="notices_due", said="Notices due and not yet said.", value=figures.due)
    yield Gauge(name="notices_oldest_seconds", said="How long the oldest of them has waited.", value=waited)
    yield Gauge(name="notices_dead", said="Letters that could not be delivered.", value=figures.dead)


def _ends(job: JobRecord) -> Iterator[Gauge]:
    labels = {"job": job.name}
    ended = (job.ended or job.known).timestamp()
    yield Gauge(name="job_ended_seconds", said="When a job came to a good end.", value=ended, labels=labels)
    yield Gauge(name="job_failing", said="Its newest run failed.", value=bool(job.problem), labels=labels)
