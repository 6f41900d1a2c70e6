"""A conversation that asks its questions in order: a table of questions, not code."""

from bot.runtime.form.desk import Forms, is_command
from bot.runtime.form.form import SUMMARY, Answers, Form
from bot.runtime.form.places import Place
from bot.runtime.form.questions import Amount, Choice, Document, Photos, Question, Still, Text, Ticks
from bot.runtime.form.reasons import Reason
from bot.runtime.form.refusals import (
    ChoiceNeeded,
    ClockNeeded,
    DayNeeded,
    DocumentNeeded,
    FormStale,
    NumberNeeded,
    PhotoNeeded,
    PlaceNeeded,
    TextNeeded,
    TimeNeeded,
    TooManyPhotos,
    WholeNumberNeeded,
)
from bot.runtime.form.times import Clock, Day, TimeRange
from bot.runtime.form.typed import FormPress

__all__ = [
    "SUMMARY",
    "Amount",
    "Answers",
    "Choice",
    "ChoiceNeeded",
    "Clock",
    "ClockNeeded",
    "Day",
    "DayNeeded",
    "Document",
    "DocumentNeeded",
    "Form",
    "FormPress",
    "FormStale",
    "Forms",
    "NumberNeeded",
    "PhotoNeeded",
    "Photos",
    "Place",
    "PlaceNeeded",
    "Question",
    "Reason",
    "Still",
    "Text",
    "TextNeeded",
    "Ticks",
    "TimeNeeded",
    "TimeRange",
    "TooManyPhotos",
    "WholeNumberNeeded",
    "is_command",
]
