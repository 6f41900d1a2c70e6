"""Files in and out: checked before they are taken, taken slice by slice; written page by page."""

from bot.actions.datasets import checking, known, leaving, taking  # noqa: F401 -- what they declare is there then
from bot.actions.datasets.declared import (
    DATASETS,
    Bringing,
    Dataset,
    Row,
    Taken,
    declare,
    exportable,
    importable,
)
from bot.actions.datasets.jobs import (
    CHECK,
    EXPORT,
    TAKE,
    bring,
    confirm,
    drop,
    export,
    job,
    seen,
    sweep,
    wrong,
)

__all__ = [
    "CHECK",
    "DATASETS",
    "EXPORT",
    "TAKE",
    "Bringing",
    "Dataset",
    "Row",
    "Taken",
    "bring",
    "confirm",
    "declare",
    "drop",
    "export",
    "exportable",
    "importable",
    "job",
    "seen",
    "sweep",
    "wrong",
]
