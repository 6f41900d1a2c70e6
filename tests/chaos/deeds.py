"""What residents do all day: join, post, agree, change their minds, pay, and press what they should not."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from datetime import timedelta

from tests.chaos.resident import Confused, Forgotten, Resident
from tests.town import SEOUL, Screen

HOME = "문정래미안"
NOISE = ("ㅁㄴㅇㄹ", "asdf qwer", "/nichts", "¿?", "12345", "네", "🤷")
COMMANDS = ("/me", "/mine", "/balance", "/help", "/menu", "/trades", "/saved")
STEPS = (
    "accept",
    "accept",
    "accept",
    "counter",
    "revise",
    "decline",
    "withdraw",
    "cancel",
    "deliver",
    "confirm",
    "pay",
)
HOURS = ("10:00", "15:00", "19:30")

Deed = Callable[[Resident, random.Random], Awaitable[None]]


async def lives(person: Resident, chance: random.Random) -> None:
    """Joins, and then does this and that until the street closes."""
    town = person.town
    try:
        while not await _tried(person, "joins", joins(person)):
            if town.closing:
                return
        town.neighbours.append((person.id, person.name))
        if person.id % 2 or not town.board:
            await _tried(person, "posts", posts(person, chance))
        while not town.closing:
            await asyncio.sleep(chance.uniform(0.2, 2) * town.habits.thinks)
            deed = chance.choices(list(DEEDS), list(DEEDS.values()))[0]
            await _tried(person, deed.__name__, deed(person, chance))
    except Forgotten:
        town.deeds["gave up on the bot"] += 1


async def _tried(person: Resident, name: str, deed: Awaitable[None]) -> bool:
    """Whether it came to its end; whoever is lost half-way stops and does something else."""
    try:
        await deed
    except Confused as lost:
        person.town.deeds[f"{name}, lost at {lost}"] += 1
        await person.says("/cancel")
        return False
    person.town.deeds[name] += 1
    return True


async def joins(person: Resident) -> None:
    """All the questions, in this person's language; whoever missed the welcome finds the menu."""
    await person.says("/start")
    inside = person.words("menu-door-browse")
    screen, key = await person.looks_for(
        lambda key: inside(key) or key["callback_data"].endswith(f"|={person.reads}"), "language"
    )
    if inside(key):
        return
    await person.press_key(screen, key)
    for tick in ("service", "profile"):
        await _ticks(person, tick)
    await person.presses_on("residents-agree")
    await person.says(person.name)
    await person.presses_on("form-skip")
    await person.says(HOME)
    send = person.words("residents-summary", "send")
    screen, key = await person.looks_for(lambda key: send(key) or "|==" in key["callback_data"], "home")
    await person.press_key(screen, key)
    if not send(key):
        await person.presses_on("residents-summary", "send")
    await person.looks_for(inside, "welcome")


async def _ticks(person: Resident, tick: str) -> None:
    """One box on the newest screen that has them; pressed once more where the first press went astray."""
    empty, full = (person.words(f"form-{box}ticked", what=person.told(f"tick-{tick}")) for box in ("un", ""))
    for _ in range(3):
        screen, key = await person.looks_for(lambda key: empty(key) or full(key), tick)
        if full(key):
            return
        await person.press_key(screen, key)
    raise Confused(tick)


async def posts(person: Resident, chance: random.Random) -> None:
    """An offer with a title that nobody else's has."""
    title = f"{chance.choice(('드릴', 'chair', 'vélo', '화분', 'lamp'))} {person.id}{chance.randint(10, 99)}"
    units = chance.choice((0, 100, 300))
    await person.says("/offer")
    await person.presses_on("kind-thing")
    await person.presses_on("category-household")
    await person.says(title)
    await person.presses_on("form-skip")
    await person.presses_on("form-skip")
    await person.answers("1")
    await person.says(str(units))
    await person.answers("gu")
    await person.answers("30")
    await person.presses_on("barter-summary", "send")
    person.town.board.append((person.id, title, units))


async def proposes(person: Resident, chance: random.Random) -> None:
    """A neighbour's thing is looked for, and terms are proposed for it."""
    offers = [(title, units) for owner, title, units in person.town.board[-60:] if owner != person.id]
    if not offers:
        return
    title, units = chance.choice(offers)
    await person.says(title)
    await person.presses(title)
    await person.presses_on("trades-propose-offer")
    await person.answers(str(units))
    await person.presses_on("form-skip")
    await _appoints(person, chance)
    await person.presses_on("form-skip")
    await person.presses_on("trades-summary", "send")


async def _appoints(person: Resident, chance: random.Random) -> None:
    """A day soon, so that reminders fall due while we look; or none."""
    if chance.random() < 0.2:
        await person.presses_on("form-skip")
        return
    await person.says(_day(person, chance))
    await person.says(chance.choice(HOURS))


def _day(person: Resident, chance: random.Random) -> str:
    today = person.town.calendar.now().astimezone(SEOUL)
    return f"{today + timedelta(days=chance.randint(1, 3)):%Y-%m-%d}"


async def trades(person: Resident, chance: random.Random) -> None:
    """Goes on with one of one's trades: whatever the card allows."""
    await person.says("/trades")
    cards = person.keys_like(lambda key: key.get("callback_data", "").startswith("trade:"))[:6]
    if not cards:
        return
    await person.press_key(*chance.choice(cards))
    steps = [step for step in STEPS if _offered(person, step)]
    if not steps:
        return
    step = chance.choice(steps)
    await person.press_key(*_offered(person, step)[0])
    if step == "cancel":
        await person.presses_on("trades-sure", "yes")
    if step in ("counter", "revise"):
        await _rewords(person, chance)
    person.town.deeds[f"trade: {step}"] += 1


def _offered(person: Resident, step: str) -> list[tuple[Screen, dict]]:
    """The key for this step, if the newest card on the telephone has it."""
    found = person.keys_like(person.words(f"trades-step-{step}"))
    newest = max((screen.id for screen, _ in person.keys_like(person.words("menu-door-trades"))), default=0)
    return [(screen, key) for screen, key in found if screen.id == newest]


async def _rewords(person: Resident, chance: random.Random) -> None:
    """Another price, or another day: then what was planned has to move too."""
    if chance.random() < 0.5:
        await person.presses_on("form-change", label=person.caption("trades-ask-units", "label"))
        await person.says(str(chance.randint(0, 400)))
    else:
        await person.presses_on("form-change", label=person.caption("trades-ask-day", "label"))
        await person.says(_day(person, chance))
        if not person.keys_like(person.words("trades-summary", "send")):
            await person.says(chance.choice(HOURS))
    await person.presses_on("trades-summary", "send")


async def pays(person: Resident, chance: random.Random) -> None:
    """Units for a neighbour, found by name."""
    others = [name for number, name in person.town.neighbours if number != person.id]
    if not others:
        return
    name = chance.choice(others)
    await person.says("/pay")
    await person.says(name)
    await person.presses(f"{name} · ")
    await person.says(str(chance.randint(1, 50)))
    await person.presses_on("form-skip")
    await person.presses_on("ledger-pay-summary", "send")


async def talks_nonsense(person: Resident, chance: random.Random) -> None:
    """What no question asked for."""
    if chance.random() < 0.3:
        size = {"width": 512, "height": 512, "is_animated": False, "is_video": False}
        await person.sends(sticker={"file_id": "s", "file_unique_id": "us", "type": "regular", **size})
    else:
        await person.says(chance.choice(NOISE))


async def looks_around(person: Resident, chance: random.Random) -> None:
    """One command after another, without waiting for any."""
    await person.types_ahead(*chance.sample(COMMANDS, chance.randint(1, 3)))


async def double_taps(person: Resident, chance: random.Random) -> None:
    """A door, twice at once."""
    await person.says("/menu")
    door = chance.choice(("balance", "mine", "trades", "me"))
    await person.double_taps(*await person.looks_for(person.words(f"menu-door-{door}"), door))


DEEDS: dict[Deed, int] = {
    posts: 1,
    proposes: 6,
    trades: 10,
    pays: 4,
    talks_nonsense: 2,
    looks_around: 2,
    double_taps: 2,
}
"""How often each is done, in proportion."""
