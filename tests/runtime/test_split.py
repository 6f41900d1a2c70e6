"""Long messages: every part is one the messenger takes, and together they say what was to be said."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.runtime.voice.split import TEXT_MOST, split, units, visible, without_tags
from bot.sandbox.oracle import Oracle, errors, parse_html
from locales import escaped

