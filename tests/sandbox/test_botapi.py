"""The Bot API as the bot meets it: what it may say, and the words in which it is refused."""

from __future__ import annotations

import json

import aiohttp
import pytest

TOKEN = "123456:" + "A" * 35
BUTTONS = {"inline_keyboard": [[{"text": "빌리기", "callback_data": "lend:1"}]]}


async def test_a_message_with_buttons_arrives_on_the_telephone(chat):
    words = {"text": "<b>드릴</b> 빌려 드립니다", "parse_mode": "HTML"}
    sent = await chat.does("sendMessage", chat_id=chat.haneul, **words, reply_markup=BUTTONS)
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 2}]
    shown = chat.messenger.chat(chat.haneul)[-1]
    assert shown["html"] == "<b>드릴</b> 빌려 드립니다"
    assert shown["buttons"] == [[{"text": "빌리기", "press": "lend:1", "url": ""}]]
    assert shown["from"] == "bot"


async def test_every_encoding_is_understood(chat):
    text, address = "안녕하세요", f"{chat.url}/bot{TOKEN}/SENDmessage"
    params = {"chat_id": str(chat.haneul), "text": text, "reply_markup": json.dumps(BUTTONS)}
    form = aiohttp.FormData(params)
    multipart = aiohttp.MultipartWriter("form-data")
    for name, value in params.items():
        multipart.append(value).set_content_disposition("form-data", name=name)
    for how in ({"params": params}, {"data": params}, {"data": form}, {"data": multipart}, {"json": params}):
        async with chat.web.post(address, **how) as response:
            assert (await response.json())["result"]["text"] == text, how
    async with chat.web.get(address, params=params) as response:
        assert (await response.json())["result"]["reply_markup"] == BUTTONS
    async with chat.web.get(f"{chat.url}/bot{TOKEN}/test/getMe") as response:
        assert (await response.json())["result"]["is_bot"]


@pytest.mark.parametrize(
    ("path", "status", "description"),
    [
        (f"bot{TOKEN}/sendMesage", 404, "Not Found: method not found"),
        (f"bot{TOKEN}", 404, "Not Found"),
        (f"file/bot{TOKEN}/photos/no.jpg", 404, "Not Found"),
        (f"bot{TOKEN[:-1]}/getMe", 401, "Unauthorized"),
        ("botnonsense/getMe", 401, "Unauthorized: invalid token specified"),
    ],
)
async def test_wrong_addresses_are_refused_as_by_the_real_server(place, path, status, description):
    async with place.web.get(f"{place.url}/{path}") as response:
        body = await response.json()
    assert response.status == status
    assert body == {"ok": False, "error_code": status, "description": description}


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ({"text": ""}, "message text is empty"),
        ({}, "message text is empty"),
        ({"text": " \x00\u2028 "}, "message text is empty"),
        ({"text": "가" * 4097}, "message is too long"),
        (
            {"text": "<br>", "parse_mode": "HTML"},
            'can\'t parse entities: Unsupported start tag "br" at byte offset 0',
        ),
        (
            {"text": "*x*", "parse_mode": "Markdown"},
            "parse_mode Markdown is not played by the sandbox; use HTML",
        ),
        ({"text": "x", "parse_mode": "BBCode"}, "unsupported parse_mode"),
        ({"text": "x", "chat_id": 7}, "chat not found"),
        ({"text": "x", "chat_id": "@nobody_here"}, "chat not found"),
        ({"text": "x", "chat_id": None}, "chat_id is empty"),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "가" * 22}]]}},
            "BUTTON_DATA_INVALID",
        ),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a"}]]}},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "a"}]] * 101}},
            "reply markup is too long",
        ),
        ({"text": "x", "reply_parameters": {"message_id": 99}}, "message to be replied not found"),
    ],
)
async def test_what_cannot_be_sent_is_refused_in_the_servers_words(chat, params, said):
    assert await chat.refusal("sendMessage", **{"chat_id": chat.haneul, **params}) == f"Bad Request: {said}"


async def test_the_bot_cannot_speak_first_nor_to_who_blocked_it_nor_to_itself(place):
    async def said(chat_id):
        return await place.refusal("sendMessage", chat_id=chat_id, text="안녕하세요")

    assert await said(place.haneul) == "Forbidden: bot can't initiate conversation with a user"
    assert await said(123456) == "Forbidden: the bot can't send messages to the bot"
    await place.messenger.text(place.haneul, "안녕하세요")
    await place.messenger.block(place.haneul)
    assert await said(place.haneul) == "Forbidden: bot was blocked by the user"
    await place.messenger.start_link(place.haneul)
    await place.does("sendMessage", chat_id=place.haneul, text="다시 오셨군요")


async def test_an_edit_changes_the_message_in_place_and_drops_buttons_it_does_not_name(chat):
    sent = await chat.does("sendMessage", chat_id=chat.haneul, text="하나", reply_markup=BUTTONS)
    where = {"chat_id": chat.haneul, "message_id": sent["message_id"]}
    same = await chat.refusal("editMessageText", **where, text="하나", reply_markup=BUTTONS)
    assert same.startswith("Bad Request: message is not modified: specified new message content")
    await chat.does("editMessageText", **where, text="둘", reply_markup=BUTTONS)
    await chat.does("editMessageReplyMarkup", **where)
    shown = chat.messenger.chat(chat.haneul)[-1]
    assert (shown["html"], shown["buttons"], shown["edited"]) == ("둘", [], True)


async def test_what_cannot_be_edited_is_refused(chat):
    mine = chat.messenger.chat(chat.haneul)[0]["id"]
    keys = {"keyboard": [[{"text": "여기", "request_location": True}]]}
    laid = await chat.does("sendMessage", chat_id=chat.haneul, text="어디세요?", reply_markup=keys)
    words = await chat.does("sendMessage", chat_id=chat.haneul, text="말")

    async def said(method, number, **params):
        return await chat.refusal(method, chat_id=chat.haneul, message_id=number, **params)

    assert await said("editMessageText", 99, text="x") == "Bad Request: message to edit not found"
    assert await said("editMessageText", mine, text="x") == "Bad Request: message can't be edited"
    assert (
        await said("editMessageText", laid["message_id"], text="x") == "Bad Request: message can't be edited"
    )
    no_caption = await said("editMessageCaption", words["message_id"], caption="x")
    assert no_caption == "Bad Request: there is no caption in the message to edit"
    assert await said("deleteMessage", 99) == "Bad Request: message to delete not found"
    chat.calendar.passes(hours=49)
    assert await said("deleteMessage", words["message_id"]) == "Bad Request: message can't be deleted"


async def test_a_reply_keyboard_stays_until_it_is_used_up_or_taken_away(chat):
    keys = {"keyboard": [[{"text": "여기", "request_location": True}, {"text": "건너뛰기"}]]}
    await chat.does("sendMessage", chat_id=chat.haneul, text="어디세요?", reply_markup=keys)
    await chat.messenger.text(chat.haneul, "건너뛰기")
    assert chat.messenger.people[chat.haneul].keyboard["rows"] == [
        [{"text": "여기", "ask": "location"}, {"text": "건너뛰기", "ask": ""}]
    ]
    once = {**keys, "one_time_keyboard": True}
    await chat.does("sendMessage", chat_id=chat.haneul, text="어디세요?", reply_markup=once)
    await chat.messenger.location(chat.haneul, 37.5, 127.0)
    assert chat.messenger.people[chat.haneul].keyboard is None
    await chat.does("sendMessage", chat_id=chat.haneul, text="어디세요?", reply_markup=keys)
    await chat.does(
        "sendMessage", chat_id=chat.haneul, text="됐습니다", reply_markup={"remove_keyboard": True}
    )
    assert chat.messenger.people[chat.haneul].keyboard is None


async def test_a_press_is_answered_once_and_in_time(chat):
    sent = await chat.does("sendMessage", chat_id=chat.haneul, text="드릴", reply_markup=BUTTONS)
    query = await chat.messenger.press(chat.haneul, sent["message_id"], "lend:1")
    (update,) = await chat.does("getUpdates")
    assert update["callback_query"]["message"]["text"] == "드릴"
    assert chat.messenger.unanswered == [query]
    await chat.does("answerCallbackQuery", callback_query_id=query, text="빌렸습니다", show_alert=True)
    assert chat.messenger.answer(query) == "빌렸습니다"
    late = await chat.messenger.press(chat.haneul, sent["message_id"], "lend:1")
    chat.calendar.passes(seconds=151)
    for number in (query, late, "unknown"):
        said = await chat.refusal("answerCallbackQuery", callback_query_id=number)
        assert said == "Bad Request: query is too old and response timeout expired or query ID is invalid"


async def test_a_press_on_a_message_that_is_gone_or_old_shows_only_its_number(chat):
    sent = await chat.does("sendMessage", chat_id=chat.haneul, text="드릴", reply_markup=BUTTONS)
    await chat.messenger.press(chat.haneul, 99, "forged: anything at all " * 5)
    chat.calendar.passes(hours=49)
    await chat.messenger.press(chat.haneul, sent["message_id"], "lend:1")
    (update,) = await chat.does("getUpdates")
    message = update["callback_query"]["message"]
    assert (message["date"], message["message_id"]) == (0, sent["message_id"])
    assert "text" not in message


async def test_photos_travel_both_ways(chat, picture):
    album = await chat.messenger.photo(chat.haneul, picture, picture, caption="드릴 두 개")
    first, second = (update["message"] for update in await chat.does("getUpdates"))
    assert [first["message_id"], second["message_id"]] == album
    assert first["media_group_id"] == second["media_group_id"]
    assert (first["caption"], "caption" in second) == ("드릴 두 개", False)
    size = first["photo"][-1]
    assert (size["width"], size["height"]) == (3, 2)
    kept = await chat.does("getFile", file_id=size["file_id"])
    async with chat.web.get(f"{chat.url}/file/bot{TOKEN}/{kept['file_path']}") as response:
        assert await response.read() == picture
    await chat.does(
        "sendPhoto", chat_id=chat.haneul, photo=size["file_id"], caption="<i>이것</i>", parse_mode="HTML"
    )
    shown = chat.messenger.chat(chat.haneul)[-1]
    assert shown["html"] == "<i>이것</i>"
    async with chat.web.get(chat.url + shown["photo"]["url"]) as response:
        assert (response.content_type, await response.read()) == ("image/png", picture)
    missing = await chat.refusal("sendPhoto", chat_id=chat.haneul, photo="AgACnothing")
    assert missing == "Bad Request: wrong file_id or the file is temporarily unavailable"


async def test_an_album_and_a_document_are_uploaded_in_parts(chat, picture):
    form = aiohttp.FormData({"chat_id": str(chat.haneul)})
    media = [
        {"type": "photo", "media": "attach://one", "caption": "첫째"},
        {"type": "photo", "media": "attach://two"},
    ]
    form.add_field("media", json.dumps(media))
    form.add_field("one", picture, filename="1.png")
    form.add_field("two", picture, filename="2.png")
    async with chat.web.post(f"{chat.url}/bot{TOKEN}/sendMediaGroup", data=form) as response:
        one, two = (await response.json())["result"]
    assert one["media_group_id"] == two["media_group_id"]
    form = aiohttp.FormData({"chat_id": str(chat.haneul)}, quote_fields=False)
    form.add_field("document", b"UID:1", filename="빌림.ics")
    async with chat.web.post(f"{chat.url}/bot{TOKEN}/sendDocument", data=form) as response:
        assert (await response.json())["result"]["document"]["file_name"] == "빌림.ics"
    async with chat.web.get(chat.url + chat.messenger.chat(chat.haneul)[-1]["document"]["url"]) as response:
        assert response.headers["Content-Disposition"] == "attachment"
    lost = await chat.refusal("sendMediaGroup", chat_id=chat.haneul, media=media)
    assert "no part named 'one'" in lost


async def test_another_picture_and_caption_take_the_place_of_the_first(chat, picture):
    (number,) = await chat.messenger.photo(chat.haneul, picture)
    size = (await chat.does("getUpdates"))[-1]["message"]["photo"][-1]["file_id"]
    other = await chat.messenger.photo(chat.haneul, picture + b"other")
    assert other != [number]
    second = (await chat.does("getUpdates"))[-1]["message"]["photo"][-1]["file_id"]
    sent = await chat.does("sendPhoto", chat_id=chat.haneul, photo=size)
    where = {"chat_id": chat.haneul, "message_id": sent["message_id"]}
    await chat.does("editMessageMedia", **where, media={"type": "photo", "media": second, "caption": "새것"})
    edited = await chat.does("editMessageCaption", **where, caption="더 새것")
    assert (edited["photo"][-1]["file_id"], edited["caption"]) == (second, "더 새것")
    assert await chat.refusal("editMessageText", **where, text="x") == (
        "Bad Request: there is no text in the message to edit"
    )


async def test_a_mention_introduces_somebody_the_bot_knows(chat):
    html = f'<a href="tg://user?id={chat.haneul}">하늘</a> <a href="tg://user?id=9">누구</a>'
    sent = await chat.does("sendMessage", chat_id=chat.haneul, text=html, parse_mode="HTML")
    (mention,) = sent["entities"]
    assert (mention["type"], mention["user"]["first_name"]) == ("text_mention", "김하늘")


async def test_places_and_contacts_are_shown(chat):
    await chat.does("sendLocation", chat_id=chat.haneul, latitude=37.5, longitude=127.0)
    await chat.does("sendContact", chat_id=chat.haneul, phone_number="0212345678", first_name="관리실")
    place, contact = chat.messenger.chat(chat.haneul)[-2:]
    assert place["location"] == {"lat": 37.5, "lon": 127.0}
    assert contact["contact"] == {"name": "관리실", "phone": "0212345678"}


async def test_messages_are_copied_forwarded_and_taken_back(chat):
    number = await chat.messenger.text(chat.haneul, "망치 있어요")
    where = {"chat_id": chat.haneul, "from_chat_id": chat.haneul, "message_id": number}
    copied = await chat.does("copyMessage", **where)
    forwarded = await chat.does("forwardMessage", **where)
    assert forwarded["forward_origin"]["sender_user"]["id"] == chat.haneul
    numbers = [copied["message_id"], forwarded["message_id"], 99]
    await chat.does("deleteMessages", chat_id=chat.haneul, message_ids=numbers)
    assert chat.messenger.chat(chat.haneul)[-1]["id"] == number


async def test_a_reply_carries_what_it_replies_to(chat):
    number = await chat.messenger.text(chat.haneul, "망치 있어요?")
    sent = await chat.does(
        "sendMessage", chat_id=chat.haneul, text="있습니다", reply_parameters={"message_id": number}
    )
    assert sent["reply_to_message"]["text"] == "망치 있어요?"


async def test_people_see_the_commands_of_the_narrowest_scope_in_their_language(chat):
    async def sets(word, scope, language=""):
        commands = [{"command": "start", "description": word}]
        await chat.does("setMyCommands", commands=commands, scope=scope, language_code=language)

    async def seen():
        return (await hello(chat))["people"][0]["commands"][0]["description"]

    await sets("default", {"type": "default"})
    assert await seen() == "default"
    await sets("private", {"type": "all_private_chats"})
    await sets("한국어", {"type": "default"}, "ko")
    assert await seen() == "private"
    await sets("나만", {"type": "chat", "chat_id": chat.haneul})
    assert await seen() == "나만"
    await chat.does("deleteMyCommands", scope={"type": "chat", "chat_id": chat.haneul})
    assert await chat.does("getMyCommands", scope={"type": "chat", "chat_id": chat.haneul}) == []
    await chat.does("deleteMyCommands", scope={"type": "all_private_chats"})
    assert await seen() == "한국어"
    wrong = await chat.refusal("setMyCommands", commands=[{"command": "Start", "description": "x"}])
    assert wrong == "Bad Request: BOT_COMMAND_INVALID"


async def test_the_bot_presents_itself_in_several_languages(place):
    await place.does("setMyName", name="Pumasi", language_code="en")
    await place.does("setMyShortDescription", short_description="이웃끼리")
    assert (await place.does("getMyName", language_code="en"))["name"] == "Pumasi"
    assert (await place.does("getMyName"))["name"] == "품앗이"
    assert await place.does("getMyShortDescription", language_code="fr") == {"short_description": "이웃끼리"}
    assert (await place.does("getChat", chat_id=place.haneul))["first_name"] == "김하늘"
    mine = await place.does("getChatMember", chat_id=place.haneul, user_id=123456)
    assert mine["status"] == "member"
    assert await place.refusal("getChat", chat_id=99) == "Bad Request: chat not found"


async def test_what_is_not_played_says_so(chat):
    poll = await chat.refusal("sendPoll", chat_id=chat.haneul, question="?", options=["a", "b"])
    assert poll == "Bad Request: method is not played by the sandbox"


async def test_a_number_written_as_a_word_is_refused(chat):
    said = await chat.refusal("sendLocation", chat_id=chat.haneul, latitude="north", longitude=127)
    assert said == "Bad Request: sendLocation.latitude: expected Float, got str"
    assert await chat.refusal("sendLocation", chat_id=chat.haneul, latitude=1) == (
        'Bad Request: parameter "longitude" is required'
    )


async def test_what_the_bot_cannot_have_meant_is_kept_as_a_warning(chat):
    await chat.does("sendMessage", chat_id=chat.haneul, text="x", disable_web_page_preview=True)
    assert chat.messenger.warnings == [
        "warning: sendMessage.disable_web_page_preview: the server ignores it [unknown_param]"
    ]


async def test_faults_happen_when_a_play_asks_for_them(chat):
    address, body = f"{chat.url}/bot{TOKEN}/sendMessage", {"chat_id": chat.haneul, "text": "한 번"}
    chat.messenger.fail("flood", method="sendMessage", seconds=7)
    chat.messenger.fail("restart")
    chat.messenger.fail("gateway")
    chat.messenger.fail("cut")
    async with chat.web.post(address, json=body) as response:
        assert (response.status, response.headers["Retry-After"]) == (429, "7")
        assert (await response.json())["parameters"] == {"retry_after": 7}
    async with chat.web.post(address, json=body) as response:
        assert (await response.json())["description"] == "Internal Server Error: restart"
    async with chat.web.post(address, json=body) as response:
        assert (response.status, response.content_type) == (502, "text/html")
    with pytest.raises(aiohttp.ClientError):
        await chat.web.post(address, json=body)
    assert [one["html"] for one in chat.messenger.chat(chat.haneul)][1:] == ["한 번"]


async def test_too_many_messages_are_held_back_where_limits_are_on(chat):
    chat.messenger.api._limits.on = True
    for number in range(20):
        await chat.does("sendMessage", chat_id=chat.haneul, text=str(number))
    answer = await chat.ask("sendMessage", chat_id=chat.haneul, text="too much")
    assert answer["parameters"] == {"retry_after": 1}
    await chat.does("sendChatAction", chat_id=chat.haneul, action="typing")


async def hello(place):
    """The whole state, as the page hears it first."""
    async with place.web.get(f"{place.url}/phone/events") as response:
        await response.content.readline()
        return json.loads((await response.content.readline()).removeprefix(b"data: "))
