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
from bot.domain import settings
from bot.domain.datasets import DatasetsRules

settings.declare(
    DatasetsRules,
    limits={
        "file_mb": (1, 20),
        "rows_max": (100, 1_000_000),
        "columns_max": (5, 500),
        "cell_max": (100, 20_000),
        "unpacked_mb": (10, 1_000),
        "ratio_max": (10, 1_000),
        "parts_max": (10, 5_000),
        "file_rows": (100, 1_000_000),
        "kept_days": (1, 30),
    },
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
