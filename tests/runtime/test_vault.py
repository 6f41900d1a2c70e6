"""The vault: what is sealed is read with the city's keys alone, also after they were changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from bot.domain.homes import VaultLocked
from bot.settings import SettingsRefused, read
from storage.vault import Vault, VaultStrange

HOUSE = "문정로 12, 3층"


def key():
    return CliRunner().invoke(app, ["key"]).stdout.strip()


def settings(**given):
    return read({f"PUMASI_{name.upper()}": value for name, value in given.items()}, Path("no-such-file"))


def test_what_is_sealed_is_opened_again_and_looks_different_each_time():
    vault = Vault([key()])
    sealed = {vault.seal(HOUSE) for _ in range(3)}
    assert len(sealed) == 3
    assert not any("문정" in each for each in sealed)
    assert {vault.opened(each) for each in sealed} == {HOUSE}
    assert vault.opened("") == ""


def test_a_new_key_goes_first_and_the_old_one_still_opens():
    old, new = key(), key()
    sealed = Vault([old]).seal(HOUSE)
    both = Vault([new, old])
    assert both.opened(sealed) == HOUSE
    with pytest.raises(VaultStrange):
        Vault([old]).opened(both.seal(HOUSE))
    assert Vault([new]).told(sealed) == sealed, "without its key it is told as it is, and nothing breaks"


def test_without_a_key_nothing_is_sealed_and_nothing_kept_open():
    vault = Vault()
    assert not vault.is_open
    with pytest.raises(VaultLocked):
        vault.seal(HOUSE)


def test_keys_come_from_the_environment_and_are_never_shown():
    one, two = key(), key()
    given = settings(keys=f"{one}, {two}")
    assert given.keys == (one, two)
    assert one not in repr(given)
    assert settings().keys == ()


@pytest.mark.parametrize("wrong", ["secret", "a" * 44, "=" * 44])
def test_what_is_no_key_is_refused_without_being_repeated(wrong):
    with pytest.raises(SettingsRefused, match="PUMASI_KEYS") as refused:
        settings(keys=wrong)
    assert wrong not in str(refused.value)
