"""Examines an installation: token, database, migrations, areas, jobs, clock, webhook; and says what to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from email.utils import parsedate_to_datetime

import aiohttp

from bot.runtime.clock import Clock
from bot.runtime.jobs import overdue
from bot.runtime.wire import HttpWire, Unauthorised, WireError
from bot.settings import Settings
from storage import resealing, schema
from storage.city import Storage
from storage.ledger import Fault
from storage.processes import JobRecord

SKEW_MOST = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, whether it is well, what was seen or what to do."""

    what: str
    well: bool
    said: str

    def __str__(self) -> str:
        return f"{'ok  ' if self.well else 'DO  '} {self.what}: {self.said}"


async def examine(settings: Settings) -> list[Finding]:
    """Everything that can be looked at from here."""
    findings = (
        [await _token(settings)]
        if settings.token
        else [
            Finding(
                "token",
                well=True,
                said="none; `pumasi` runs the sandbox. For the real thing set PUMASI_TOKEN.",
            )
        ]
    )
    findings += await _database(settings)
    findings.append(_vault(settings))
    findings.append(await _clock(settings))
    if settings.token and findings[0].well:
        findings.append(await _webhook(settings))
    return findings


async def migrated(settings: Settings) -> str:
    """The database up to date; what it is now."""
    storage = Storage(settings.database, settings.timezone)
    try:
        await schema.migrate(storage.engine)
        return f"The database is at revision {schema.revisions()[-1]}."
    finally:
        await storage.close()


async def resealed(settings: Settings) -> list[Finding]:
    """Everything sealed anew with the newest key; what none of the keys opens is named by its place."""
    if not settings.keys:
        said = "none; set PUMASI_KEYS, the newest first, then those that have sealed what is there."
        return [Finding("key", well=False, said=said)]
    storage = Storage(settings.database, settings.timezone, keys=settings.keys)
    try:
        standing = await schema.standing(storage.engine)
        if standing is not schema.Standing.CURRENT:
            return [_migrations(standing)]
        done = await resealing.reseal(storage)
    except (schema.Unopened, OSError) as trouble:
        cause = str(trouble).splitlines()[0]
        return [Finding("database", well=False, said=f"cannot be opened ({cause}); check PUMASI_DATABASE.")]
    finally:
        await storage.close()
    said = f"{done.anew} sealed anew, {done.fresh} sealed with the newest key already."
    strange = [
        Finding(where, well=False, said="no key of PUMASI_KEYS opens it; add the one that sealed it.")
        for where in done.strange
    ]
    return [Finding("seals", well=True, said=said), *strange]


def _vault(settings: Settings) -> Finding:
    said = "there" if settings.keys else "none; to keep addresses of homes, set PUMASI_KEYS (`pumasi key`)."
    return Finding("key", well=True, said=said)


async def _token(settings: Settings) -> Finding:
    wire = HttpWire(settings.token, base=settings.api)
    try:
        me = await wire.call("getMe", {})
    except Unauthorised:
        return Finding("token", well=False, said="the messenger does not know it; get one from @BotFather.")
    except WireError as trouble:
        return Finding(
            "token",
            well=False,
            said=f"{settings.api} does not answer ({trouble}); check PUMASI_API and the network.",
        )
    finally:
        await wire.close()
    return Finding("token", well=True, said=f"@{me['username']}")


async def _database(settings: Settings) -> list[Finding]:
    storage = Storage(settings.database, settings.timezone)
    try:
        standing = await schema.standing(storage.engine)
        findings = [Finding("database", well=True, said=storage.engine.dialect.name), _migrations(standing)]
        if standing is schema.Standing.CURRENT:
            now = Clock().now()
            async with storage.transaction(now) as city:
                findings.append(_areas(await city.areas.count()))
                findings.append(_sums(await city.ledger.faults()))
                findings.append(_jobs(await city.processes.jobs(), now.astimezone(settings.timezone)))
    except (schema.Unopened, OSError) as trouble:
        cause = str(trouble).splitlines()[0]
        return [Finding("database", well=False, said=f"cannot be opened ({cause}); check PUMASI_DATABASE.")]
    finally:
        await storage.close()
    return findings


def _migrations(standing: schema.Standing) -> Finding:
    said = {
        schema.Standing.FRESH: "none yet; run `pumasi migrate`, or just `pumasi run`.",
        schema.Standing.OLDER: "behind; run `pumasi migrate`.",
        schema.Standing.CURRENT: "up to date",
        schema.Standing.NEWER: "from a newer Pumasi; update this one.",
    }
    return Finding("migrations", well=standing is schema.Standing.CURRENT, said=said[standing])


def _areas(count: int) -> Finding:
    said = f"{count} known" if count else "none: nobody can say where they live; run `pumasi import areas`."
    return Finding("areas", well=count > 0, said=said)


def _sums(faults: Sequence[Fault]) -> Finding:
    """Whether every payment, account and community adds up."""
    found = ", ".join(f"{fault.what} {fault.which} by {fault.off}" for fault in faults)
    said = f"off: {found}; stop the bot, keep a copy of the database, and write to us." if found else "zero"
    return Finding("sums of units", well=not found, said=said)


def _jobs(jobs: Sequence[JobRecord], now: datetime) -> Finding:
    """Which of the heartbeat's jobs are late; ``now`` is in the place's zone."""
    if not any(job.started for job in jobs):
        return Finding("jobs", well=True, said="none ever ran: the bot has not run yet.")
    late = "; ".join(_late(job, now.tzinfo) for job in jobs if overdue(job) < now)
    said = f"late: {late}. Does the bot run? Then look for the job in its log." if late else "none is late"
    return Finding("jobs", well=not late, said=said)


def _late(job: JobRecord, zone: tzinfo | None) -> str:
    since = f"{(job.ended or job.known).astimezone(zone):%Y-%m-%d %H:%M:%S}"
    return f"{job.name} since {since}" + (f" ({job.problem})" if job.problem else "")


async def _clock(settings: Settings) -> Finding:
    try:
        async with (
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(10)) as session,
            session.head(settings.api) as answer,
        ):
            theirs = parsedate_to_datetime(answer.headers["Date"])
    except (aiohttp.ClientError, KeyError, ValueError, TimeoutError):
        return Finding("clock", well=True, said="nobody to compare it with")
    return _compared(Clock().now(), theirs)


def _compared(ours: datetime, theirs: datetime) -> Finding:
    off = abs(ours - theirs)
    if off > SKEW_MOST:
        return Finding(
            "clock", well=False, said=f"{int(off.total_seconds())} s off; switch time synchronisation on."
        )
    return Finding("clock", well=True, said="right")


async def _webhook(settings: Settings) -> Finding:
    wire = HttpWire(settings.token, base=settings.api)
    try:
        info = await wire.call("getWebhookInfo", {})
    except WireError as trouble:
        return Finding("webhook", well=False, said=f"cannot be asked for ({trouble}).")
    finally:
        await wire.close()
    return _hooked(info.get("url", ""), settings.webhook_url, info.get("last_error_message", ""))


def _hooked(there: str, wanted: str, trouble: str) -> Finding:
    if there and not wanted:
        return Finding(
            "webhook", well=False, said="one is set while this bot polls; `pumasi run` takes it away."
        )
    if trouble and wanted:
        return Finding(
            "webhook", well=False, said=f"the messenger cannot reach it ({trouble}); look at the proxy."
        )
    if wanted and there != wanted:
        return Finding("webhook", well=False, said="not set yet; `pumasi run` sets it.")
    return Finding("webhook", well=True, said="set" if there else "none, polling")
