"""``python -m tests.chaos``: a storm over a small city, and what it looks like afterwards."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path
from typing import Annotated

import typer

from tests.chaos.report import Report, reported
from tests.chaos.storm import Plan, Storm, founded, rages, storm
from tests.postgres import cluster, home, lacking

NEWS = 15.0


def chaos(  # noqa: PLR0917 -- options of a command, all of them named
    minutes: Annotated[float, typer.Option(help="How long things go wrong.")] = 10.0,
    residents: Annotated[int, typer.Option(help="How many people talk to the bot.")] = 200,
    processes: Annotated[int, typer.Option(help="How many bots share the work.")] = 3,
    kill_every: Annotated[float, typer.Option(help="Seconds between two kills.")] = 20.0,
    seed: Annotated[int, typer.Option(help="The dice.")] = 1,
    logs: Annotated[Path | None, typer.Option(help="Where the logs of the bots are copied to.")] = None,
) -> None:
    """Real bot processes, a messenger and a database that misbehave; exit code 1 when something did not hold."""
    if reason := lacking():
        typer.echo(reason, err=True)
        raise typer.Exit(2)
    plan = Plan(
        seconds=minutes * 60, residents=residents, processes=processes, kill_every=kill_every, seed=seed
    )
    report = asyncio.run(_through(plan, logs))
    typer.echo(report)
    raise typer.Exit(bool(report.wrong))


async def _through(plan: Plan, logs: Path | None) -> Report:
    with home() as place:
        async with cluster(place) as running, storm(plan, running) as weather:
            await founded(weather)
            news = asyncio.ensure_future(_tells(weather))
            await rages(weather)
            news.cancel()
            if logs:
                shutil.copytree(weather.place, logs, dirs_exist_ok=True)
            return await reported(weather)


async def _tells(weather: Storm) -> None:
    """How it goes, every now and then."""
    while True:
        await asyncio.sleep(NEWS)
        unsaid = len(await weather.witness.unsaid())
        waiting, deeds = weather.messenger.post.waiting, sum(weather.street.deeds.values())
        ended = dict(weather.processes.ends)
        typer.echo(f"{deeds} deeds, {waiting} updates wait, {unsaid} answers wait, ended {ended}", err=True)


if __name__ == "__main__":
    app = typer.Typer(pretty_exceptions_enable=False, add_completion=False)
    app.command()(chaos)
    app()
