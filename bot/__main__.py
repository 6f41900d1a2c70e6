"""The command line; it stays free of the bot's weight until a command needs it."""

from __future__ import annotations

import sys
from base64 import urlsafe_b64encode
from collections.abc import Coroutine
from pathlib import Path
from secrets import token_bytes
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

if TYPE_CHECKING:
    from bot.backup import Outcome
    from bot.settings import Settings

SANDBOX_FILE = Path("pumasi-sandbox.db")

app = typer.Typer(
    add_completion=False,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # what draws boxes around help takes longer than all the rest
    help="Pumasi, the chat bot with which a city shares. Alone: the sandbox, or, with a token, the bot.",
)
importing = typer.Typer(help="Bring a city's data in.")
app.add_typer(importing, name="import")
keys = typer.Typer(invoke_without_command=True)
app.add_typer(keys, name="key")

File = Annotated[Path, typer.Argument(metavar="FILE", help="The backup.")]
Force = Annotated[bool, typer.Option("--force", help="Overwrite FILE if it is there.")]
Check = Annotated[bool, typer.Option("--check", help="Write nothing: look whether FILE is whole.")]
Replace = Annotated[bool, typer.Option("--replace", help="Give up what the database holds now.")]
Fresh = Annotated[bool, typer.Option("--fresh", help="Throw away what the sandbox remembers first.")]


@app.callback(invoke_without_command=True)
def pumasi(context: typer.Context) -> None:
    """Sandbox without a token, else the bot."""
    if context.invoked_subcommand is None:
        run() if _settings().token else sandbox()


@app.command()
def run() -> None:
    """Run the bot: by webhook when PUMASI_WEBHOOK_URL is set, by polling otherwise."""
    settings = _settings()
    if not settings.token:
        _give_up("PUMASI_TOKEN is not set: ask @BotFather for a token, or try `pumasi sandbox`.")
    from bot.app import run as running  # noqa: PLC0415 -- seconds of imports

    _play(settings, running(settings))


@app.command()
def sandbox(*, fresh: Fresh = False) -> None:
    """Run Pumasi with a small messenger of its own on this machine; no token needed."""
    settings = _settings()
    if fresh:
        for name in Path().glob(f"{SANDBOX_FILE.stem}.*"):
            name.unlink()
    from bot.app.sandbox import run_sandbox  # noqa: PLC0415 -- seconds of imports

    _play(settings, run_sandbox(settings, SANDBOX_FILE))


@app.command()
def migrate() -> None:
    """Bring the database up to date."""
    settings = _settings()
    from bot.doctor import migrated  # noqa: PLC0415 -- seconds of imports

    typer.echo(_play(settings, migrated(settings)))


@keys.callback()
def key(context: typer.Context) -> None:
    """Make a key for PUMASI_KEYS, with which addresses and telephone numbers of homes are sealed."""
    if context.invoked_subcommand is None:
        typer.echo(urlsafe_b64encode(token_bytes(32)).decode())


@keys.command()
def reseal() -> None:
    """Seal everything anew with the first of PUMASI_KEYS, so that the others can go; the bot may run."""
    settings = _settings()
    from bot.doctor import resealed  # noqa: PLC0415 -- seconds of imports

    findings = _play(settings, resealed(settings)) or []
    for finding in findings:
        typer.echo(str(finding))
    raise typer.Exit(0 if findings and all(finding.well for finding in findings) else 1)


@app.command()
def backup(file: File, *, force: Force = False, check: Check = False) -> None:
    """Write everything the database holds into one file; the bot may run meanwhile."""
    settings = _settings()
    from bot.backup import backed_up, checked  # noqa: PLC0415 -- seconds of imports

    _tell(_play(settings, checked(file) if check else backed_up(settings, file, force=force)))


@app.command()
def restore(file: File, *, replace: Replace = False) -> None:
    """Bring an empty database to what a backup holds, and compare; the bot must not run meanwhile."""
    settings = _settings()
    from bot.backup import restored  # noqa: PLC0415 -- seconds of imports

    _tell(_play(settings, restored(settings, file, replace=replace)))


@importing.command("areas")
def import_areas(
    files: Annotated[list[Path] | None, typer.Argument(help="CSV or GeoJSON; none: Seoul.")] = None,
) -> None:
    """Load areas: gu, dong, outlines, apartment complexes. Repeatable; without files, Seoul as shipped."""
    settings = _settings()
    missing = [str(file) for file in files or [] if not file.is_file()]
    if missing:
        _give_up(f"No such file: {', '.join(missing)}")
    from bot.app import import_areas as imported  # noqa: PLC0415 -- seconds of imports

    count, problems = _play(settings, imported(settings, files or []))
    for problem in problems:
        typer.echo(problem, err=True)
    typer.echo(f"{count} areas known; {len(problems)} rows could not be read.")


@app.command()
def doctor() -> None:
    """Check token, database, migrations, clock and webhook, and say what to do."""
    settings = _settings()
    from bot.doctor import examine  # noqa: PLC0415 -- seconds of imports

    findings = _play(settings, examine(settings))
    for finding in findings:
        typer.echo(str(finding))
    raise typer.Exit(0 if all(finding.well for finding in findings) else 1)


def main() -> None:
    """The ``pumasi`` command."""
    app()


def _settings() -> Settings:
    from bot.settings import SettingsRefused, read  # noqa: PLC0415 -- who asks for help needs none

    try:
        return read()
    except SettingsRefused as refused:
        _give_up(str(refused))


def _play(settings: Settings, doing: Coroutine[Any, Any, Any]) -> Any:
    from bot.runtime import log, loop  # noqa: PLC0415 -- with the bot
    from bot.runtime.wire import Unauthorised  # noqa: PLC0415 -- with the bot
    from bot.settings import SettingsRefused  # noqa: PLC0415 -- as above
    from storage.backup import BackupRefused  # noqa: PLC0415 -- with the bot
    from storage.schema import SchemaNewer  # noqa: PLC0415 -- with the bot

    log.configure(settings.log, json=not sys.stderr.isatty())
    try:
        return loop.run(doing)
    except Unauthorised:
        _give_up("The messenger does not know this token: check PUMASI_TOKEN with @BotFather.")
    except SchemaNewer:
        _give_up("The database was written by a newer Pumasi: update this one, nothing was touched.")
    except (SettingsRefused, BackupRefused) as refused:
        _give_up(str(refused))
    except KeyboardInterrupt:
        return None


def _tell(outcome: Outcome | None) -> None:
    """Says it; the exit code is 1 when not all is well."""
    for line in outcome.lines if outcome else ():
        typer.echo(line)
    raise typer.Exit(0 if outcome and outcome.well else 1)


def _give_up(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(2)


if __name__ == "__main__":
    main()
