"""The command `infitah`: what a dossier answers and takes, from a terminal or a script.

Exit codes: 0 done; 1 the library refuses, with one line that says why and what to do; 2 the command was
called wrongly; 3 a file cannot be read or written, or is no dossier; 4 something of the history was changed
or is damaged; 130 interrupted.
"""

from infitah.command.main import app, main

__all__ = ["app", "main"]
