"""Files on their way in and out: jobs, the rows read, what is wrong with them, what was taken before."""

from storage.datasets.jobs import Datasets, Known, WrongRow
from storage.datasets.table import dataset_jobs, dataset_records, dataset_slices, dataset_wrong

__all__ = [
    "Datasets",
    "Known",
    "WrongRow",
    "dataset_jobs",
    "dataset_records",
    "dataset_slices",
    "dataset_wrong",
]
