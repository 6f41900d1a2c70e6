"""Groups of the messenger: what the bot hears there, what it may say, and how they change."""

from __future__ import annotations

import pytest


@pytest.fixture
async def group(place):
    """Haneul and Bada with the bot among them, which has heard of that."""
    place.bada = place.messenger.add_person("박바다")
    group = place.messenger.add_group("지기들", place.haneul, place.bada)
    (news,) = await heard(place)
    assert news["my_chat_member"]["new_chat_member"]["status"] == "member"
    return group


async def heard(place):
    """What waits for the bot; it is confirmed."""
    found = await place.does("getUpdates")
    if found:
        await place.does("getUpdates", offset=found[-1]["update_id"] + 1)
    return found


async def test_the_bot_hears_what_is_meant_for_it_and_no_talk(place, group):
    for words in ("안녕하세요", "/desk", "이거 @pumasi_sandbox_bot 봐 주세요"):
        await place.messenger.says_in(group, place.haneul, words)
    told = [update["message"] for update in await heard(place)]
    assert [message["text"] for message in told] == ["/desk", "이거 @pumasi_sandbox_bot 봐 주세요"]
    assert (told[0]["chat"]["id"], told[0]["chat"]["type"]) == (group, "group")
    assert told[0]["from"]["id"] == place.haneul


async def test_a_press_in_a_group_is_its_persons_and_answered_there(place, group):
    keys = {"inline_keyboard": [[{"text": "네", "callback_data": "yes"}]]}
    sent = await place.does("sendMessage", chat_id=group, text="할까요?", reply_markup=keys)
    await place.messenger.press_in(group, place.bada, sent["message_id"], "yes")
    (update,) = await heard(place)
    press = update["callback_query"]
    assert (press["from"]["id"], press["message"]["chat"]["id"]) == (place.bada, group)
    await place.does("answerCallbackQuery", callback_query_id=press["id"])
    await place.does("editMessageText", chat_id=group, message_id=sent["message_id"], text="했습니다.")
    assert [line["html"] for line in place.messenger.chat(group)] == ["했습니다."]


@pytest.mark.parametrize(
    ("status", "says"),
    [
        ("kicked", "Forbidden: bot was kicked from the group chat"),
        ("restricted", "Bad Request: not enough rights to send text messages to the chat"),
    ],
)
async def test_thrown_out_or_silenced_it_cannot_write(place, group, status, says):
    await place.messenger.puts_bot(group, place.haneul, status)
    (news,) = await heard(place)
    assert news["my_chat_member"]["new_chat_member"]["status"] == status
    assert await place.refusal("sendMessage", chat_id=group, text="들리십니까?") == says
    await place.messenger.puts_bot(group, place.haneul, "member")
    assert (await place.does("getChatMember", chat_id=group, user_id=123456))["status"] == "member"


async def test_a_group_that_grows_has_another_number_and_refuses_the_old_one(place, group):
    new = await place.messenger.grows(group, place.haneul)
    first, second = [update["message"] for update in await heard(place)]
    assert (first["chat"]["id"], first["migrate_to_chat_id"]) == (group, new)
    assert (second["chat"]["id"], second["migrate_from_chat_id"]) == (new, group)
    answer = await place.ask("sendMessage", chat_id=group, text="여기입니까?")
    assert answer["error_code"] == 400
    assert answer["parameters"] == {"migrate_to_chat_id": new}
    assert (await place.does("sendMessage", chat_id=new, text="여기입니다."))["chat"]["type"] == "supergroup"


async def test_a_stranger_does_nothing_in_a_group_and_the_page_says_so(place, group):
    other = place.messenger.add_person("최지안")
    said = await place.phone(f"{group}/text", {"person": other, "text": "/desk"}, status=400)
    assert "members" in said["error"]
    assert await heard(place) == []
    made = await place.phone("groups", {"title": "새 방", "members": [other]})
    assert (made["bot"], [who["name"] for who in made["members"]]) == ("left", ["최지안"])
    brought = await place.phone("bring", {"person": other, "payload": "desk"})
    assert brought["bot"] == "member"
    news, greeting = await heard(place)
    assert news["my_chat_member"]["chat"]["id"] == brought["id"]
    assert greeting["message"]["text"] == "/start@pumasi_sandbox_bot desk"
