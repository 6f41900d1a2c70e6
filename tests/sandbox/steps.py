"""What people do in every way that is pictured."""

from __future__ import annotations

from handlers.settings.presses import One

SONGPA = "11"


async def joins_plainly(line, language="ko"):
    """As a neighbour of the same complex."""
    await line.starts()
    await line.answers(f"={language}")
    await line.answers("=service")
    await line.answers("=done")
    await line.says(line.name)
    await line.answers(">")
    await line.says("문정래미안")
    await line.answers("!")


async def rules(line, rule, value, area=SONGPA):
    """A number of the community is another one."""
    await line.forges(One(do="see", rule=rule, area=area).pack())
    await line.presses(One(do="set", rule=rule, area=area).pack())
    await line.says(str(value))
    await line.answers(">")
    await line.answers("!")


async def picks(line, area):
    """An area in whatever list is asked from."""
    await line.says(area)
    keys = [key["press"] for row in (await line.messages())[-1]["buttons"] for key in row]
    if here := [press for press in keys if "|==" in press]:
        await line.presses(here[0])
