"""Units are asked for: by a link, of a neighbour, of several who each pay a share."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from bot.actions import contact, ledger
from storage.ledger.book import transfers
from storage.notices import notices
from tests.paying import balance, gives, rules, turn
from tests.stories.test_ledger.test_paying import of, told


async def asks_by_link(person, amount="3000", note=""):
    """The payload of a new link."""
    await person.says("/ask")
    await person.says(amount)
    await (person.says(note) if note else person.presses_on("form-skip"))
    await person.presses_on("ledger-ask-summary", "send")
    asked = select(transfers.c.key).order_by(transfers.c.id.desc()).limit(1)
    return f"p-{(await person.town.rows(asked))[0].key}"


async def asks(asker, payer, amount=2_000, **more):
    """A request to one neighbour; its number."""
    async with turn(asker.town) as city:
        who = await city.residents.resident(asker.id)
        home = ledger.community_of(city, who)
        facts = {"amount": amount, "note": "빵", "key": f"play:{asker.town.number()}"} | more
        return (await ledger.ask(city, who, payer=payer.id, community=home, **facts)).id


async def pending(town):
    return (await town.rows(select(func.count()).where(transfers.c.state == "pending")))[0][0]


@pytest.mark.parametrize("locale", ["ko", "en", "fr"])
async def test_a_link_is_opened_confirmed_and_paid_once(both, locale):
    sky, sea = await both.resident("하늘", locale), await both.resident("바다", locale)
    link = await asks_by_link(sky, note="빵")
    assert f"?start={link}" in sky.sees
    ((name, picture),) = sky.files
    assert (name, picture[:4]) == ("pay.png", b"\x89PNG")
    await sea.says(f"/start {link}")
    facts = {
        "name": sea.told("ledger-person", name="하늘"),
        "amount": of(sea, 3_000),
        "note": "빵",
        "after": of(sea, -3_000),
    }
    assert sea.is_told("ledger-request", **facts)
    screen, key = sea.key(sea.told("ledger-pay"))
    for _ in range(2):
        await both.give(sea.press(key["callback_data"], screen))
    assert (await balance(sky), await balance(sea)) == (3_000, -3_000)
    assert (await told(both, sky)).count("ledger-notice-paid") == 1
    other = await both.resident("산", locale)
    await other.says(f"/start {link}")
    assert other.is_told("error-request-gone")
    await other.forges(key["callback_data"])
    assert await balance(other) == 0


async def test_a_link_is_not_for_who_made_it_nor_for_another_community(town):
    sky = await town.resident("하늘")
    far = await town.resident("먼이웃", home="역삼동")
    link = await asks_by_link(sky)
    await sky.says(f"/start {link}")
    assert sky.is_told("error-own-account")
    await far.says(f"/start {link}")
    assert far.is_told("error-other-community")
    await far.says("/start p-nosuchkey")
    assert far.is_told("error-request-gone")


async def test_a_link_ends_after_its_days_and_can_be_taken_back(town):
    sky, sea = await town.resident("하늘"), await town.resident("바다")
    link = await asks_by_link(sky)
    await sky.presses_on("ledger-withdraw", amount=of(sky, 3_000))
    assert sky.is_told("ledger-withdrawn")
    await sea.says(f"/start {link}")
    assert sea.is_told("error-request-gone")
    link = await asks_by_link(sky)
    await town.passes(days=7)
    await sea.says(f"/start {link}")
    assert sea.is_told("error-request-gone")
    assert "ledger-notice-expired" in await told(town, sky)
    assert await pending(town) == 0


async def test_a_neighbour_who_is_asked_pays_or_declines(both):
    sky, sea = await both.resident("하늘"), await both.resident("바다")
    await asks(sky, sea)
    assert "하늘" in sea.sees
    await sea.presses_on("ledger-pay")
    assert sea.is_told(
        "ledger-paid",
        name=sea.told("ledger-person", name="하늘"),
        amount=of(sea, 2_000),
        balance=of(sea, -2_000),
    )
    await asks(sky, sea)
    await sea.presses_on("ledger-decline")
    assert sea.is_told("ledger-declined")
    assert await balance(sea) == -2_000
    assert await told(both, sky) == ["ledger-notice-paid", "ledger-notice-declined"]


async def test_only_who_was_asked_answers(town):
    sky, sea, stranger = [await town.resident(name) for name in ("하늘", "바다", "산")]
    number = await asks(sky, sea)
    for step in ("pay", "no"):
        await stranger.forges(f"asked:{step}:{number}")
        assert stranger.is_alerted("error-request-not-yours")
    await sky.forges(f"asked:pay:{number}")
    assert sky.is_alerted("error-own-account")
    await stranger.forges(f"asked:drop:{number}")
    assert stranger.is_alerted("error-request-not-yours")
    for data in ("asked:pay:0", "asked:pay:99999999999", "asked:steal:1", "asked:parts:1"):
        await stranger.forges(data)
    assert await balance(sea) == 0


async def test_who_cannot_pay_now_is_told_how_much_is_possible(town):
    sky, sea = await town.resident("하늘"), await town.resident("바다")
    await gives(sea, sky, 99_000)
    await asks(sky, sea)
    await sea.presses_on("ledger-pay")
    assert sea.is_told("error-not-enough-units", most=1_000, unit="mun")
    assert await pending(town) == 1


async def test_reminders_come_until_there_is_an_answer_and_never_after(town):
    sky, sea = await town.resident("하늘"), await town.resident("바다")
    await asks(sky, sea)
    counts = []
    for _ in range(4):
        await town.passes(hours=24)
        counts.append((await said(town, sea)).count("ledger-notice-asked-again"))
    assert counts == [1, 2, 3, 3]
    number = await asks(sky, sea)
    await sea.forges(f"asked:no:{number}")
    await town.passes(days=3)
    assert (await said(town, sea)).count("ledger-notice-asked-again") == 3


async def said(town, person):
    asked = select(notices.c.key).where(notices.c.person == person.id, notices.c.said.is_not(None))
    return [row.key for row in await town.rows(asked)]


async def test_a_request_is_paid_by_itself_after_the_communitys_days(both):
    """150 that never will be are not looked at first (rules.md §7)."""
    sky, sea = await both.resident("하늘"), await both.resident("바다")
    for _ in range(150):
        await asks(sky, sea, 1)
    await rules(both, sky, accept_days=3)
    await asks(sky, sea, 2_000)
    await both.passes(days=1)
    await both.passes(days=1)
    assert await balance(sea) == 0
    await both.passes(days=1, minutes=1)
    assert await balance(sea) == -2_000
    assert await pending(both) == 150
    assert "ledger-notice-by-itself" in await told(both, sea)


async def test_nothing_is_paid_by_itself_by_who_was_not_told_twice_or_cannot(town):
    sky, sea = await town.resident("하늘"), await town.resident("바다")
    await rules(town, sky, accept_days=1)
    await asks(sky, sea)
    await town.passes(hours=24)
    assert await balance(sea) == 0, "told only once or just now"
    await gives(sea, sky, 99_000)
    await town.passes(days=2)
    assert await balance(sea) == -99_000
    assert await pending(town) == 1


async def test_a_sum_is_split_exactly_and_each_pays_a_share(both):
    sky, sea, hill = [await both.resident(name) for name in ("하늘", "바다", "산")]
    await gives(sea, sky, 10)
    await gives(sky, sea, 10)
    await sky.says("/split")
    await sky.says("10000")
    await sky.says("저녁")
    await sky.answers("yes")
    await sky.presses("바다")
    await sky.says("산")
    await sky.presses("산")
    await sky.presses_on("form-done")
    assert "3,333" in sky.sees
    await sky.presses_on("ledger-split-summary", "send")
    facts = {"of": 2, "sum": 0, "amount": 6_666, "unit": "mun", "note": "저녁"}
    assert sky.is_told("ledger-split-card", paid=0, **facts)
    await sea.presses_on("ledger-pay")
    assert any(sky.told("ledger-split-card", paid=1, **facts | {"sum": 3_333}) in s.text for s in sky.screens)
    await hill.presses_on("ledger-decline")
    assert (await balance(sky), await balance(sea), await balance(hill)) == (3_333, -3_333, 0)


async def test_too_little_for_everybody_is_refused(town):
    sky = await town.resident("하늘")
    await town.resident("바다")
    await sky.says("/split")
    await sky.says("1")
    await sky.presses_on("form-skip")
    await sky.answers("yes")
    await sky.says("바다")
    await sky.presses("바다")
    await sky.presses_on("form-done")
    assert sky.is_alerted("error-split-too-small", least=2, unit="mun")


async def test_who_blocked_somebody_is_not_asked_and_not_paid(town):
    sky, sea = await town.resident("하늘"), await town.resident("바다")
    await gives(sky, sea, 10)
    async with turn(town) as city:
        await contact.block(city, await city.residents.resident(sea.id), sky.id, title="")
    link = await asks_by_link(sea)
    await sky.says(f"/start {link}")
    assert sky.is_told("error-not-reachable")
    await sky.says("/pay")
    assert not [key for key in sky.keys if "바다" in key]
    await sky.says("바다")
    assert "바다 ·" not in " ".join(sky.keys)
