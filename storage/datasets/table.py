"""The tables of files on their way in and out."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, Table, Text, false

from bot.domain.datasets import FileFault, Format, Job, JobKind, JobState
from storage.shelf import Shelf
from storage.tables import PERSON, PLAIN, Json, Listed, Moment, Word, metadata, words_of

dataset_jobs = Table(
    "dataset_jobs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", Word(JobKind), nullable=False),
    Column("dataset", Text, nullable=False, info=PLAIN),
    Column("by", BigInteger, ForeignKey("residents.id"), nullable=False, index=True, info=PERSON),
    Column("area", Text, ForeignKey("areas.id"), nullable=False),
    Column("format", Word(Format), nullable=False),
    Column("file", Text, nullable=False, info=words_of("by")),
    Column("name", Text, nullable=False, info=words_of("by")),
    Column("size", Integer, nullable=False),
    Column("first", Moment),
    Column("last", Moment),
    Column("state", Word(JobState), nullable=False),
    Column("fault", Word(FileFault)),
    Column("columns", Listed, nullable=False, info=PLAIN),
    Column("rows", Integer, nullable=False),
    Column("slices", Integer, nullable=False),
    Column("done", Integer, nullable=False),
    Column("created", Integer, nullable=False),
    Column("changed", Integer, nullable=False),
    Column("same", Integer, nullable=False),
    Column("wrong", Integer, nullable=False),
    Column("noted", Integer, nullable=False, server_default="0"),
    Column("gone", Integer, nullable=False),
    Column("since", Moment, nullable=False, index=True),
    Column("version", Integer, nullable=False),
)


def _of_a_job() -> Column[int]:
    of = ForeignKey("dataset_jobs.id", ondelete="CASCADE")
    return Column("job", Integer, of, primary_key=True, autoincrement=False)


dataset_slices = Table(
    "dataset_slices",
    metadata,
    _of_a_job(),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("by", BigInteger, nullable=False, info=PERSON),
    Column("rows", Json, nullable=False, info=words_of("by")),
)
"""The good rows of a file, some hundred in each slice: they are read once and taken from here."""

dataset_wrong = Table(
    "dataset_wrong",
    metadata,
    _of_a_job(),
    Column("row", Integer, primary_key=True, autoincrement=False),
    Column("by", BigInteger, nullable=False, info=PERSON),
    Column("cells", Json, nullable=False, info=words_of("by")),
    Column("problems", Json, nullable=False, info=words_of("by")),
    Column("is_taken", Boolean, nullable=False, server_default=false()),
)
"""The rows that cannot be taken, or only in part, as they stood in the file, with what is wrong."""

dataset_records = Table(
    "dataset_records",
    metadata,
    Column("dataset", Text, primary_key=True, info=PLAIN),
    Column("owner", BigInteger, primary_key=True, autoincrement=False, info=PERSON),
    Column("key", Text, primary_key=True, info=words_of("owner")),
    Column("digest", Text, nullable=False, info=PLAIN),
    Column("record", Integer, nullable=False),
    Column("job", Integer, nullable=False),
)
"""What was made of a row: the same row again finds it and makes nothing twice."""
Index("ix_dataset_records_record", dataset_records.c.dataset, dataset_records.c.record)

JOBS = Shelf(dataset_jobs, Job)
