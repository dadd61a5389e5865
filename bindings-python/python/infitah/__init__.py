"""Openness action programmes prepared with citizens (برامج عمل الانفتاح, programmes d'action d'ouverture).

- `Dossier`: one programme, from its founding to the council's vote. `open()` opens its file, `read()` a
  journal. `open_all()` opens those of many programmes, to stack and compare them.
- `infitah.facts`: what happened, to be recorded.
- `infitah.views`: what a dossier answers.
- `infitah.lists`: the known values of open lists, as `Channel` and `Topic`.
- `infitah.errors`, `infitah.codes`: why something is refused.
"""

from infitah import codes, errors, facts, lists, views
from infitah.dossier import Dossier
from infitah.errors import FaultError, FileError, InfitahError, JournalError, RefusedError, UnopenedError
from infitah.functions import (
    derived_id,
    framework,
    normal_number,
    open,  # noqa: A004 - infitah.open
    print_date,
    read,
    read_date,
    read_receipt,
    verify,
)
from infitah.many import Comparison, Dossiers, SimilarProject, open_all
from infitah.sheets import ImportPlan
from infitah.table import Table

__all__ = [
    "Comparison",
    "Dossier",
    "Dossiers",
    "FaultError",
    "FileError",
    "ImportPlan",
    "InfitahError",
    "JournalError",
    "RefusedError",
    "SimilarProject",
    "Table",
    "UnopenedError",
    "codes",
    "derived_id",
    "errors",
    "facts",
    "framework",
    "lists",
    "normal_number",
    "open",
    "open_all",
    "print_date",
    "read",
    "read_date",
    "read_receipt",
    "verify",
    "views",
]
