"""Datasets: what a feature knows, as a table that is read from a file or written to one."""

from bot.domain.datasets.cells import bare, shielded
from bot.domain.datasets.columns import (
    CellFault,
    CellWrong,
    Column,
    ColumnKind,
    HeadingsWrong,
    Problem,
    Vocabulary,
    folded,
    laid,
    value,
)
from bot.domain.datasets.commas import encoding_of, records
from bot.domain.datasets.envelopes import objects
from bot.domain.datasets.files import (
    DatasetsRules,
    FileFault,
    FileKind,
    FileTooLarge,
    FileUnreadable,
    announced,
    kind_of,
)
from bot.domain.datasets.job import (
    Counts,
    Format,
    Job,
    JobGone,
    JobId,
    JobKind,
    JobState,
    JobStepImpossible,
    Outcome,
    move,
)
from bot.domain.datasets.zips import inspected

__all__ = [
    "CellFault",
    "CellWrong",
    "Column",
    "ColumnKind",
    "Counts",
    "DatasetsRules",
    "FileFault",
    "FileKind",
    "FileTooLarge",
    "FileUnreadable",
    "Format",
    "HeadingsWrong",
    "Job",
    "JobGone",
    "JobId",
    "JobKind",
    "JobState",
    "JobStepImpossible",
    "Outcome",
    "Problem",
    "Vocabulary",
    "announced",
    "bare",
    "encoding_of",
    "folded",
    "inspected",
    "kind_of",
    "laid",
    "move",
    "objects",
    "records",
    "shielded",
    "value",
]
