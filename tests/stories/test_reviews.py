"""What partners say of each other, told only when both have spoken."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.actions import reviews, trades
from bot.domain.contact import HIDDEN
from bot.domain.reviews import Rating
from bot.domain.trades import DisputeReason
from storage.notices import notices
from storage.reviews import review_rounds
from storage.reviews import reviews as kept
from storage.trades import trades as deals
from tests.trading import settled_trade, turn

LOCALES = ("ko", "en", "fr")


async def partners(town, locale="ko"):
    """Anna gave a drill to Bada, for nothing; the number of their trade."""
    anna, bada = await town.resident("Anna", locale), await town.resident("바다")
    return anna, bada, await settled_trade(town, anna, bada, title="드릴", units=0)


async def reviews_it(person, trade, rating="good", words=""):
    await person.forges(f"review:{trade}")
    await person.presses_on(f"rating-{rating}")
    await (person.says(words) if words else person.presses_on("form-skip"))
    await person.presses_on("reviews-summary", "send")


def closes(town, **ago):
    return (town.calendar.now() - timedelta(**ago) + timedelta(days=7)).date()


def has_read(person, key, **facts):
    told = person.told(key, **facts)
    return any(told in screen.text for screen in person.screens)


def published_to(person, author, rating, words=None):
    said = person.told(f"rating-{rating}")
    facts = {"name": author.name, "title": "드릴", "rating": said, "text": words}
    return has_read(person, "reviews-notice-published", **facts)


async def said_to(town, person, key):
    asked = select(notices.c.said).where(notices.c.person == person.id, notices.c.key == key)
    return [row[0] for row in await town.rows(asked.order_by(notices.c.id)) if row[0]]


@pytest.mark.parametrize("locale", LOCALES)
async def test_both_are_asked_write_and_read_each_other_at_the_same_moment(both, locale):
    anna, bada, trade = await partners(both, locale)
    for one, other in ((anna, bada), (bada, anna)):
        facts = {"name": other.name, "title": "드릴", "closes": closes(both)}
        assert has_read(one, "reviews-notice-invite", **facts)
    before = [(screen.id, screen.text) for screen in bada.screens]
    await anna.presses_on("reviews-write")
    await anna.presses_on("rating-fair")
    await anna.says("늦게 왔지만 친절했습니다")
    await anna.presses_on("reviews-summary", "send")
    assert anna.is_told("reviews-kept", closes=closes(both))
    assert [(screen.id, screen.text) for screen in bada.screens] == before
    await reviews_it(bada, trade)
    assert published_to(bada, anna, "fair", "늦게 왔지만 친절했습니다")
    assert published_to(anna, bada, "good")
    assert has_read(bada, "reviews-published")


async def test_before_publication_nobody_sees_anything_on_the_page_either(both):
    anna, bada, trade = await partners(both)
    other = await both.resident("남")
    await bada.posts("화분")
    await reviews_it(anna, trade, "poor", "깨진 물건이었습니다")
    for person in (bada, other):
        await person.forges(f"of:trade:{trade}" if person is bada else "of:listing:2")
        assert "깨진" not in person.sees
        assert person.told("contact-no-reviews") in person.sees
    await bada.forges(f"review:{trade}")
    assert "깨진" not in bada.sees
    await both.passes(days=7)
    await other.forges("of:listing:2")
    assert other.told("contact-ratings", good=0, fair=0, poor=1) in other.sees
    assert "깨진 물건이었습니다" in other.sees
    assert other.told("barter-by", name="Anna") in other.sees


async def test_what_one_wrote_alone_is_published_after_seven_days(both):
    anna, bada, trade = await partners(both)
    await reviews_it(anna, trade, "good", "고맙습니다")
    await both.passes(days=6, hours=23)
    assert not published_to(bada, anna, "good", "고맙습니다")
    await both.passes(hours=2)
    assert published_to(bada, anna, "good", "고맙습니다")
    for person in (anna, bada):
        await person.forges(f"review:{trade}")
        assert person.is_alerted("error-reviews-over")


async def test_nothing_is_published_where_nobody_wrote(town):
    anna, bada, _ = await partners(town)
    await town.passes(days=8)
    for person in (anna, bada):
        assert not await said_to(town, person, "reviews-notice-published")


async def test_until_it_is_published_a_review_is_changed(both):
    anna, bada, trade = await partners(both)
    await reviews_it(anna, trade, "poor", "별로였습니다")
    await anna.presses_on("reviews-change")
    assert "별로였습니다" in anna.sees
    await anna.forges(next(key for key in anna.data if key.endswith("|c0")))
    await anna.presses_on("rating-good")
    await anna.forges(next(key for key in anna.data if key.endswith("|c1")))
    await anna.says("다시 생각하니 좋았습니다")
    await anna.presses_on("reviews-summary", "send")
    assert await both.rows(select(kept.c.rating, kept.c.text)) == [("good", "다시 생각하니 좋았습니다")]
    await reviews_it(bada, trade)
    assert published_to(bada, anna, "good", "다시 생각하니 좋았습니다")


async def test_on_the_fifth_day_those_are_reminded_who_have_not_written(both):
    anna, bada, trade = await partners(both)
    await reviews_it(anna, trade)
    await both.passes(days=4, hours=23)
    assert not await said_to(both, bada, "reviews-notice-reminder")
    await both.passes(hours=2)
    assert len(await said_to(both, bada, "reviews-notice-reminder")) == 1
    assert not await said_to(both, anna, "reviews-notice-reminder")
    await both.passes(days=1)
    assert len(await said_to(both, bada, "reviews-notice-reminder")) == 1


async def test_a_dispute_stops_reviews_and_afterwards_they_go_on(both):
    anna, bada, trade = await partners(both)
    await reviews_it(anna, trade, "good", "고맙습니다")
    await both.passes(days=3)
    async with turn(both) as city:
        who = await city.residents.resident(bada.id)
        await trades.contest(city, who, trade, DisputeReason.DAMAGED, "부서졌습니다")
    await bada.forges(f"review:{trade}")
    assert bada.is_alerted("error-reviews-held")
    await both.passes(days=5)
    assert not await said_to(both, bada, "reviews-notice-published")
    assert not await said_to(both, bada, "reviews-notice-reminder")
    async with turn(both) as city:
        await trades.resume_undisputed(city, trade)
    await both.passes(minutes=1)
    assert len(await said_to(both, bada, "reviews-notice-invite")) == 2
    await both.passes(days=3, hours=22)
    assert not await said_to(both, bada, "reviews-notice-published")
    await both.passes(hours=3)
    assert published_to(bada, anna, "good", "고맙습니다")


async def test_outsiders_and_forged_presses_review_nothing(both):
    _, _, trade = await partners(both)
    other = await both.resident("남")
    for data in (f"review:{trade}", "review:424242"):
        await other.forges(data)
        assert other.is_alerted("error-review-gone") or other.is_told("error-not-partner"), data
    for data in ("review:-1", "review:x", f"review:{'9' * 20}"):
        await other.forges(data)
        assert other.is_alerted("menu-press-unknown"), data
    assert await both.rows(select(kept.c.id)) == []


async def test_nobody_reviews_before_the_trade_is_settled(town):
    anna, _, trade = await partners(town)
    (state,) = (await town.rows(select(deals.c.state)))[0]
    assert state == "settled"
    await anna.forges(f"review:{trade + 1}")
    assert anna.is_told("error-not-partner") or anna.is_alerted("error-review-gone")


async def test_two_who_write_at_once_publish_both(both):
    anna, bada, trade = await partners(both)
    for person in (anna, bada):
        await person.forges(f"review:{trade}")
        await person.presses_on("rating-good")
        await person.presses_on("form-skip")
    presses = [person.press(person.data[0]) for person in (anna, bada)]
    await asyncio.gather(*(both.app.lanes.put(press) for press in presses))
    await both.settle()
    assert published_to(bada, anna, "good")
    assert published_to(anna, bada, "good")
    ((when,),) = await both.rows(select(review_rounds.c.published))
    assert when is not None


async def test_a_double_tap_makes_one_review_and_an_invitation_comes_once(both):
    anna, bada, trade = await partners(both)
    await anna.forges(f"review:{trade}")
    await anna.presses_on("rating-good")
    await anna.presses_on("form-skip")
    press = anna.press(anna.data[0])
    await both.give(press)
    await both.give(press)
    await anna.forges(press["callback_query"]["data"])
    assert anna.is_alerted("error-form-stale")
    assert await both.rows(select(kept.c.rating)) == [("good",)]
    async with turn(both) as city:
        await reviews.invite(city, await reviews.begin(city, await city.trades.trade(trade)))
    assert len(await said_to(both, bada, "reviews-notice-invite")) == 1


async def test_nobody_is_woken_by_a_review_but_who_writes_reads_at_once(both):
    anna, bada, trade = await partners(both)
    await reviews_it(anna, trade)
    await both.passes(hours=13)
    await reviews_it(bada, trade)
    assert published_to(bada, anna, "good")
    assert not published_to(anna, bada, "good")
    await both.passes(hours=10)
    assert published_to(anna, bada, "good")


async def test_who_shows_no_name_is_named_to_the_partner_alone_and_numbers_stay_hidden(town):
    shy, bada = await town.resident("수줍음", ticks=("service",)), await town.resident("바다")
    trade = await settled_trade(town, shy, bada, title="드릴", units=0)
    await reviews_it(shy, trade, "good", "010-1234-5678로 전화하십시오")
    await reviews_it(bada, trade)
    await bada.posts("화분")
    other = await town.resident("남")
    await other.forges("of:listing:2")
    assert HIDDEN in other.sees
    assert "1234" not in other.sees
    assert not any("수줍음" in screen.text for screen in other.screens)
    said = bada.told("rating-good")
    assert has_read(
        bada,
        "reviews-notice-published",
        name="수줍음",
        title="드릴",
        rating=said,
        text=f"{HIDDEN}로 전화하십시오",
    )


async def test_a_senior_is_asked_in_plain_words(town):
    anna, senior = await town.resident("Anna"), await town.resident("할머니", birth="1948")
    trade = await settled_trade(town, anna, senior, title="드릴", units=0)
    assert has_read(senior, "reviews-notice-invite", name="Anna", title="드릴", closes=closes(town))
    await senior.presses("후기를 쓰기")
    await senior.says("1")
    await senior.says("고맙습니다")
    await senior.says("네")
    assert await town.rows(select(kept.c.rating, kept.c.text)) == [("good", "고맙습니다")]
    async with turn(town) as city:
        assert await city.reviews.counts(anna.id) == {}
    await reviews_it(anna, trade)
    async with turn(town) as city:
        assert await city.reviews.counts(anna.id) == {Rating.GOOD: 1}
