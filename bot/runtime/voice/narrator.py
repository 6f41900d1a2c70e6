"""Reads a text aloud with a program of the place's own: nothing that is read leaves the machine."""

from __future__ import annotations

import asyncio
import shlex
from asyncio.subprocess import DEVNULL, PIPE

_LONGEST = 20.0
"""Seconds that a program may take for one text; 1,000 syllables are some four minutes of speech."""
_MOST = 1_000
_AT_ONCE = 2
"""Programs at work at a time, so that answers of others never wait for voices."""


class Silent(Exception):
    """The program is not there, failed, took too long, or said nothing."""


class Narrator:
    """``command`` reads a text from its standard input and writes a voice (OGG with Opus) to its output.

    ``{language}`` in it stands for ``ko``, ``en`` or ``fr``. No shell reads it; without one: no voice.
    """

    def __init__(self, command: str) -> None:
        self._command = shlex.split(command)
        self._turns = asyncio.Semaphore(_AT_ONCE)

    async def spoken(self, text: str, language: str) -> bytes:
        """The voice. Raises Silent."""
        if not self._command:
            raise Silent("no program is set")
        words = [part.replace("{language}", language) for part in self._command]
        async with self._turns:
            try:
                program = await asyncio.create_subprocess_exec(
                    *words, stdin=PIPE, stdout=PIPE, stderr=DEVNULL
                )
            except OSError as missing:
                raise Silent(str(missing)) from missing
            return await _heard(program, text[:_MOST])


async def _heard(program: asyncio.subprocess.Process, text: str) -> bytes:
    try:
        async with asyncio.timeout(_LONGEST):
            voice, _ = await program.communicate(text.encode())
    except TimeoutError as slow:
        raise Silent(f"nothing within {_LONGEST:.0f} seconds") from slow
    finally:
        if program.returncode is None:
            program.kill()
            await program.wait()
    if program.returncode or not voice:
        raise Silent(f"it ended with {program.returncode} and {len(voice)} bytes")
    return voice
