"""The diary: what a line knows, and what it must never tell."""

from __future__ import annotations

import io
import json
import logging

import pytest

from bot.runtime.log import Discreet, JsonFormatter, configure, person_var, redact, update_id_var

TOKEN = "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-abc"


@pytest.fixture
def diary():
    page = io.StringIO()
    handler = Discreet(page)
    handler.setFormatter(JsonFormatter())
    log = logging.getLogger("diary of a test")
    log.addHandler(handler)
    yield log, page
    log.removeHandler(handler)


def test_no_line_tells_the_token_not_even_in_a_traceback(diary):
    log, page = diary

    def dial():
        raise ConnectionError(f"https://api.telegram.org/bot{TOKEN}/getMe")

    try:
        dial()
    except ConnectionError:
        log.exception("calling %s failed", f"/bot{TOKEN.replace(':', '%3A')}/getMe")
    line = json.loads(page.getvalue())
    assert "AAEh" not in page.getvalue()
    assert line["msg"] == "calling /bot<token>/getMe failed"
    assert "ConnectionError: https://api.telegram.org/bot<token>/getMe" in line["exc"]


def test_times_and_ids_are_not_taken_for_a_token():
    assert (
        redact("2026-07-01 12:30:00 update 123456789: pressed")
        == "2026-07-01 12:30:00 update 123456789: pressed"
    )


def test_each_line_knows_the_update_and_the_person(capsys):
    before = logging.root.handlers[:], logging.root.level
    try:
        configure("INFO", json=True)
        update_id_var.set(7)
        person_var.set(42)
        logging.getLogger("here").info("드릴")
    finally:
        logging.root.handlers[:], logging.root.level = before
        update_id_var.set(None)
        person_var.set(None)
    line = json.loads(capsys.readouterr().err)
    assert (line["update"], line["person"], line["msg"], line["level"]) == (7, 42, "드릴", "INFO")
    assert line["ts"].endswith("+00:00")
