# The plan of an import, in English; read only by what reads spreadsheets.

## The plan

import-title = What the import would do
import-sheet = Sheet “{ $name }”
import-only-sheet = The sheet
import-left-alone = left alone
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

## Why: what is so, and what to do

import-reason-same = The dossier says this already.
import-reason-nothing-said = Nothing is said in this line: fill in a challenge or a solution, or delete the line.
import-reason-erased = These words were erased from the dossier at somebody's request, and do not come back: delete them from the file too.
import-reason-withdrawn = This was withdrawn in the dossier, and stays so.
import-reason-number-twice = Line { $row } has the same number and says something else: correct one of the two numbers.
import-reason-line-twice = Line { $row } is the same: this one is passed over.
import-reason-split-by-hand = In the dossier somebody made several remarks of this card: correct it there.
import-reason-other-collectivity = This line belongs to another collectivity.
import-reason-sheet-empty = This sheet is empty.
import-reason-sheet-unknown = No line of this sheet holds headings that are known: write them above the columns, for example “number, channel, theme, challenge, solution”.
import-reason-sheet-not-asked = Another sheet was asked for.
