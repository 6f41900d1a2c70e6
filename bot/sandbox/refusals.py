"""How the messenger says no: to the bot in the words of the real server, to people in a plain sentence."""

from __future__ import annotations

from typing import Any

from bot.sandbox.oracle import Problem


class Refused(Exception):
    """An answer to the bot that is not ok."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


class Impossible(Exception):
    """Something a person cannot do in a messenger; the text is one sentence for the page."""


def bad(text: str) -> Refused:
    """The usual refusal of a request."""
    return Refused(400, f"Bad Request: {text}")


def forbidden(text: str) -> Refused:
    """The refusal when the other side does not want the bot."""
    return Refused(403, f"Forbidden: {text}")


def flood(seconds: int) -> Refused:
    """Too much at once; the bot may come again after ``seconds``."""
    return Refused(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def refusal(problem: Problem) -> Refused:
    """The real server's words for what the oracle found in a request."""
    name = problem.path.rsplit(".", 1)[-1]
    said = {
        "unknown_method": "Not Found: method not found",
        ("too_long", "answerCallbackQuery.text"): "Bad Request: MESSAGE_TOO_LONG",
        ("missing_param", "text"): "Bad Request: message text is empty",
        ("missing_param", "chat_id"): "Bad Request: chat_id is empty",
        ("missing_param", "message_id"): "Bad Request: message identifier is not specified",
        ("empty", "text"): "Bad Request: message text is empty",
        ("too_long", "text"): "Bad Request: message is too long",
        ("too_long", "caption"): "Bad Request: message caption is too long",
        ("bytes", "callback_data"): "Bad Request: BUTTON_DATA_INVALID",
        "button": f"Bad Request: can't parse inline keyboard button: {problem.message}",
        "buttons": "Bad Request: reply markup is too long",
        "bad_chat_id": "Bad Request: chat not found",
        "missing_param": f'Bad Request: parameter "{name}" is required',
    }
    exact = ("html", "command", "url", "parse_mode")
    rest = problem.message if problem.code in exact else f"{problem.path}: {problem.message}"
    text = (
        said.get((problem.code, problem.path))
        or said.get((problem.code, name))
        or said.get(problem.code)
        or f"Bad Request: {rest}"
    )
    return Refused(404 if problem.code == "unknown_method" else 400, text)
