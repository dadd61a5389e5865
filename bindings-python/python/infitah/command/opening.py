"""Which file a command is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import infitah
from infitah.command.speech import FILE
from infitah.dossier import is_file_of_dossier

if TYPE_CHECKING:
    from pathlib import Path

    from infitah import Dossier
    from infitah.command.speech import Speech

__all__ = ["to_read", "to_write"]


def to_read(path: Path, speech: Speech) -> Dossier:
    """Opens a dossier for reading: its file, or a journal."""
    with speech.working(path.name):
        if path.is_file() and not is_file_of_dossier(path) and path.read_bytes()[:1] == b"{":
            return infitah.read(path, lang=speech.chosen)
        return infitah.open(path, lang=speech.chosen, read_only=True)


def to_write(path: Path, speech: Speech) -> Dossier:
    """Opens the file of a dossier for recording."""
    with speech.working(path.name):
        try:
            return infitah.open(path, lang=speech.chosen)
        except infitah.FileError as error:
            if error.code == "store.journal":
                speech.fail(FILE, "need-file", path=path)
            raise
