"""The oracle's own rules: what it lets pass, what it finds, and the words of the real server."""

from __future__ import annotations

import json

import pytest

from bot.sandbox.oracle import HtmlError, Oracle, errors, parse_html, utf16_len

ORACLE = Oracle()
ME = {"id": 123456, "is_bot": True, "first_name": "B", "username": "b_bot"}
USER = {"id": 5, "is_bot": False, "first_name": "U"}
CHAT = {"id": 5, "type": "private", "first_name": "U"}
MESSAGE = {"message_id": 7, "date": 1_790_000_000, "chat": CHAT, "from": ME, "text": "x"}


def codes(problems):
    return {problem.code for problem in errors(problems)}


def keyboard(*rows):
    return {"inline_keyboard": list(rows)}


def button(**facts):
    return {"chat_id": 1, "text": "a", "reply_markup": keyboard([{"text": "x", **facts}])}


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("sendMessage", {"chat_id": 1, "text": "a"}),
        ("SENDMESSAGE", {"chat_id": "@channel", "text": "a" * 4096}),
        (
            "sendMessage",
            {"chat_id": "5", "text": "<a href='https://x/?a=1>0'>&lt;</a>", "parse_mode": "HTML"},
        ),
        ("sendMessage", {"chat_id": 1, "text": "<b>" + "я" * 4096 + "</b>", "parse_mode": "html"}),
        ("sendMessage", {**button(callback_data="ы" * 32)}),
        ("sendMessage", {"chat_id": 1, "text": "a", "reply_markup": json.dumps(keyboard())}),
        ("sendMessage", {"chat_id": 1, "text": "a", "reply_markup": {"keyboard": [["k"]]}}),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "ok", "show_alert": "true"}),
        ("editMessageText", {"chat_id": 1, "message_id": "2", "text": "a"}),
        ("editMessageReplyMarkup", {"inline_message_id": "q"}),
        ("sendLocation", {"chat_id": 1, "latitude": "55.7", "longitude": 37.6, "live_period": 0x7FFFFFFF}),
        ("getUpdates", {"timeout": 30, "allowed_updates": '["message"]'}),
        ("setWebhook", {"url": "https://x/", "secret_token": "a_b-C1"}),
    ],
)
def test_what_conforms_passes(method, params):
    assert errors(ORACLE.check_request(method, params)) == []


@pytest.mark.parametrize(
    ("method", "params", "code"),
    [
        ("sendMesage", {}, "unknown_method"),
        ("sendMessage", {"chat_id": 1}, "missing_param"),
        ("sendMessage", {"chat_id": 1, "text": ""}, "empty"),
        ("sendMessage", {"chat_id": 1, "text": "a" * 4097}, "too_long"),
        ("sendMessage", {"chat_id": 1, "text": "<b></b>", "parse_mode": "HTML"}, "empty"),
        ("sendMessage", {"chat_id": 1, "text": "5 < 6", "parse_mode": "HTML"}, "html"),
        ("sendMessage", {"chat_id": 1, "text": "a", "parse_mode": "BBCode"}, "parse_mode"),
        ("sendMessage", {"chat_id": {"id": 1}, "text": "a"}, "type"),
        ("sendMessage", {"chat_id": True, "text": "a"}, "type"),
        ("sendMessage", {"chat_id": 0, "text": "a"}, "bad_chat_id"),
        ("sendMessage", button(callback_data="ы" * 33), "bytes"),
        ("sendMessage", button(callback_data=""), "button"),
        ("sendMessage", button(), "button"),
        ("sendMessage", button(url="http://a", callback_data="b"), "button"),
        ("sendMessage", button(url="javascript:alert(1)"), "url"),
        ("sendMessage", button(web_app={"url": "http://a"}), "url"),
        ("sendMessage", {**button(), "reply_markup": {"inline_keyboard": [{"text": "x"}]}}, "type"),
        ("sendPhoto", {"chat_id": 1, "photo": "id", "caption": "a" * 1025}, "too_long"),
        ("sendPhoto", {"chat_id": 1, "photo": "attach://lost"}, "attach"),
        ("sendMediaGroup", {"chat_id": 1, "media": [{"type": "photo", "media": "id"}]}, "items"),
        ("sendMediaGroup", {"chat_id": 1, "media": [{"type": "voice", "media": "id"}] * 2}, "enum"),
        ("editMessageText", {"text": "a", "chat_id": 1}, "missing_param"),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "a" * 201}, "too_long"),
        ("setMyCommands", {"commands": [{"command": "Start", "description": "d"}]}, "command"),
        ("setMyCommands", {"commands": [{"command": "a", "description": "d"}] * 101}, "items"),
        ("setMyCommands", {"commands": [], "scope": {"type": "galaxy"}}, "enum"),
        ("setMyCommands", {"commands": [], "language_code": "kor"}, "pattern"),
        ("sendChatAction", {"chat_id": 1, "action": "dance"}, "enum"),
        ("getUpdates", {"limit": 101}, "range"),
        ("setWebhook", {"url": "https://x/", "secret_token": "a b"}, "pattern"),
    ],
)
def test_what_the_server_refuses_is_found(method, params, code):
    assert code in codes(ORACLE.check_request(method, params))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("ы<b>x</i>", 'Unmatched end tag at byte offset 6, expected "</b>", found "</i>"'),
        ("<div>x</div>", 'Unsupported start tag "div" at byte offset 0'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ('<span class="x">a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
    ],
)
def test_html_is_refused_in_the_words_of_the_server(text, said):
    with pytest.raises(HtmlError) as refusal:
        parse_html(text)
    assert str(refusal.value) == said


@pytest.mark.parametrize(
    ("html", "text", "entities"),
    [
        ("<b>1 &lt; 2</b> &copy; &#1103;", "1 < 2 &copy; я", [("bold", 0, 5)]),
        ("👍<i>a<b>b</b></i>", "👍ab", [("italic", 2, 2), ("bold", 3, 1)]),
        ('<pre><code class="language-py">x</code></pre>', "x", [("pre", 0, 1)]),
        ("<blockquote expandable>x</blockquote><b></b>", "x", [("expandable_blockquote", 0, 1)]),
        ('<span class="tg-spoiler">a</span><tg-emoji emoji-id="1">b</tg-emoji>', "ab", [("spoiler", 0, 1)]),
    ],
)
def test_html_becomes_text_and_entities(html, text, entities):
    plain, found = parse_html(html)
    assert plain == text
    assert [(one["type"], one["offset"], one["length"]) for one in found] == entities
    assert utf16_len("👍a") == 3


def test_updates_that_conform_pass():
    command = {"type": "bot_command", "offset": 0, "length": 6}
    message = {**MESSAGE, "from": USER, "text": "/start x", "entities": [command]}
    press = {"id": "1", "from": USER, "chat_instance": "9", "data": "d", "message": MESSAGE}
    gone = {"message_id": 3, "date": 0, "chat": CHAT}
    assert ORACLE.check_update({"update_id": 1, "message": message}) == []
    assert ORACLE.check_update({"update_id": 2, "callback_query": press}) == []
    assert ORACLE.check_update({"update_id": 2, "callback_query": {**press, "message": gone}}) == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"date": 1_790_000_000_000}, "date"),
        ({"entities": []}, "entity"),
        ({"entities": [{"type": "bot_command", "offset": 0, "length": 99}]}, "entity"),
        ({"chat": {"id": 6, "type": "private"}}, "chat_id"),
        ({"chat": {"id": 6, "type": "group"}}, "chat_id"),
        ({"from": {"id": 5, "first_name": "U"}}, "missing_field"),
        ({"message_id": "7"}, "type"),
    ],
)
def test_broken_messages_are_found(change, code):
    message = {**MESSAGE, "from": USER, "text": "/start", **change}
    assert code in codes(ORACLE.check_update({"update_id": 1, "message": message}))


def test_an_update_carries_exactly_one_thing():
    assert codes(ORACLE.check_update({"message": MESSAGE})) == {"missing_field"}
    both = {"update_id": 1, "message": MESSAGE, "edited_message": MESSAGE}
    assert codes(ORACLE.check_update(both)) == {"update_kind"}
    press = {"id": "1", "from": USER, "chat_instance": "9"}
    assert codes(ORACLE.check_update({"update_id": 1, "callback_query": press})) == {"callback"}


@pytest.mark.parametrize(
    ("method", "answer", "status", "found"),
    [
        ("sendMessage", {"ok": True, "result": MESSAGE}, 200, set()),
        ("answerCallbackQuery", {"ok": True, "result": True}, 200, set()),
        ("answerCallbackQuery", {"ok": True, "result": None}, 200, {"type"}),
        ("getMe", {"ok": True, "result": {"id": 1, "first_name": "b"}}, 200, {"missing_field"}),
        ("getMe", {"ok": True}, 200, {"envelope"}),
        ("getMe", ["ok"], 200, {"envelope"}),
        ("getMe", {"ok": False, "error_code": 400, "description": "Bad Request"}, 200, {"http_status"}),
        ("getMe", {"ok": False, "error_code": 429, "description": "Too Many Requests"}, 429, {"retry_after"}),
        ("getUpdates", {"ok": True, "result": [{"update_id": "a"}]}, 200, {"type"}),
    ],
)
def test_answers_are_looked_at(method, answer, status, found):
    assert codes(ORACLE.check_response(method, answer, status)) == found
