# The plan of an import, in English; read only by what reads spreadsheets.

## The plan

import-title = What the import would do
import-sheet = Sheet “{ $name }”
import-only-sheet = The sheet
import-left-alone = left alone
import-own = table written by this tool, compared cell by cell
import-headings = headings in line { $row }
import-unread = columns that are left alone
import-no-lines = No line is read.
import-added =
    { $lines ->
        [one] Added: { $lines } line
       *[other] Added: { $lines } lines
    }
import-changed =
    { $lines ->
        [one] Changed: { $lines } line
       *[other] Changed: { $lines } lines
    }
import-left =
    { $lines ->
        [one] Left as it is: { $lines } line
       *[other] Left as they are: { $lines } lines
    }
import-refused =
    { $lines ->
        [one] Refused: { $lines } line
       *[other] Refused: { $lines } lines
    }
import-to-confirm =
    { $lines ->
        [one] To be confirmed by a person: { $lines } line
       *[other] To be confirmed by a person: { $lines } lines
    }
import-more =
    { $lines ->
        [one] and { $lines } more line
       *[other] and { $lines } more lines
    }
import-same =
    { $lines ->
        [one] { $lines } line says what the dossier says already
       *[other] { $lines } lines say what the dossier says already
    }
import-row = line { $row }
import-in-column = column “{ $column }”
import-number = number { $number }

## What a sheet is a list of

import-kind-idea = idea cards
import-kind-observation = observation cards
import-kind-project = projects
import-kind-attendance = attendance

## Columns that a sheet may lack

import-column-number = { column-numbers }
import-column-received = { column-received }
import-column-said = { column-said }
import-column-proposed = { column-proposed }
import-column-title = { column-title }
import-column-project = { column-project }
import-column-name = { column-name }

## What is noted beside the lines of a copy

import-outcome = Import outcome
import-outcome-added = Added
import-outcome-added-means = The line adds something to the dossier. Nothing is to be done.
import-outcome-changed = Changed
import-outcome-changed-means = The line changes what the dossier holds; the history keeps what was. Look whether that is meant.
import-outcome-left = Left as it is
import-outcome-left-means = The line changes nothing. Nothing is to be done.
import-outcome-refused = Refused
import-outcome-refused-means = The line cannot be taken as it is: correct it as the column “{ import-outcome }” says, then import again.
import-outcome-to-confirm = To be confirmed
import-outcome-to-confirm-means = A person has to say what is meant: the line waits until it is corrected as the column “{ import-outcome }” says.
import-copy = Import plan
import-copy-how = Correct the coloured cells, here or in the file itself, and import it again: this sheet and the column “{ import-outcome }” are passed over.
import-copy-lines = Lines
import-copy-meaning = What it means

## Why: what is so, and what to do

import-reason-same = The dossier says this already.
import-reason-nothing-said = Nothing is said in this line: fill in a challenge or a solution, or delete the line.
import-reason-erased = These words were erased from the dossier at somebody's request, and do not come back: delete them from the file too.
import-reason-may-be-erased = Words that were erased from the dossier at somebody's request may be these: they are not recorded. If they are others, record them by hand.
import-reason-withdrawn = This was withdrawn in the dossier, and stays so.
import-reason-number-twice = Line { $row } has the same number and says something else: correct one of the two numbers.
import-reason-line-twice = Line { $row } is the same: this one is passed over.
import-reason-split-by-hand = In the dossier somebody made several remarks of this card: correct it there.
import-reason-other-collectivity = This line belongs to another collectivity.
import-reason-collectivity-like = “{ $value }” is nearly the name of the collectivity of this dossier: correct the name, or leave the line out.
import-reason-emptied = The dossier has a remark here and the cell is empty: put the remark back, or withdraw it in the dossier.
import-reason-project-missing = The line names no project: write its number or its title, or say for the whole file what it is about.
import-reason-project-unknown = The dossier has no project “{ $value }”: correct the number or the title, or register the project first.
import-reason-project-like = The dossier has no project “{ $value }”, but one with nearly the same title, “{ $expected }”: if that is meant, write its title or its number.
import-reason-project-several = “{ $value }” fits several projects: write the number with its scheme, as pacto:70.
import-reason-title-like = The dossier has a project with nearly the same title, “{ $value }”: if it is the same, write that title; if not, register this one by hand.
import-reason-title-twice = Line { $row } has the same title in another spelling: keep one of the two lines.
import-reason-title-near = Line { $row } has nearly the same title, “{ $value }”: this one is taken as another project. If it is the same, keep one of the two lines.
import-reason-title-spelling = The dossier has this project, spelt “{ $value }”: its title stays as it is.
import-reason-number-other-title = In the dossier this number belongs to “{ $value }”: correct the number or the title, or give the new title in the dossier.
import-reason-title-hierarchy = The title begins with “{ $value }” and a colon: it is taken whole. If it is a part of another project, record that in the dossier.
import-reason-title-list = The title holds a whole list: it is taken as one project. If it is several, split it in the dossier.
import-reason-title-one-word = The title is one word: look whether it is a project.
import-reason-no-heading = Cells stand where no heading does, first in line { $row }, column { $value }: they are left alone; write a heading above them, or move them into their column.
import-reason-by-title = The projects have no numbers: they are known again by their titles, so a title that is changed makes another project.
import-reason-labels-public = These labels are public and can never be erased: { $value }. If one of them is a person's name, take it out of the file first.
import-reason-counted = The people of this sheet are counted, and none of them is named in the dossier.
import-reason-total = This line is a total: it is not counted.
import-reason-women-unknown = Of some people ({ $value }) it is not said whether they are women: women are not counted; fill in the column to count them.
import-reason-person-twice = This is the person of line { $row }, who is counted once.
import-reason-key-twice = This row stands twice in the sheet: delete one of the two.
import-reason-computed = What this column holds is worked out from what is recorded, and a change in it is not taken: record the event itself (a decision, an answer, a revision, a meeting that was held).
import-reason-cell-emptied = A text is not taken away by emptying its cell: withdraw the entry, or erase the words if their author asks for it.
import-reason-changed-since = Both the sheet and the dossier changed since the file was written: somebody has to choose what stays.
import-reason-row-new = No new row is taken here: add it in the sheets of projects, axes or cards, and remarks together with their card.
import-reason-card-missing = The card of this remark stands in no sheet: add it in the sheet of cards.
import-reason-card-known = The dossier has a card of this number, or of these words, that says something else: write its id in the first column to correct it, or give this one another number.
import-reason-rows-gone = Rows that do not stand in the sheet any more: { $value }. Nothing changes by deleting them; to take something back, withdraw its entry.
import-reason-sheet-empty = This sheet is empty.
import-reason-sheet-unknown = No line of this sheet holds headings that are known: write them above the columns, for example “number, channel, theme, challenge, solution”.
import-reason-sheet-not-asked = Another sheet was asked for.
