# Generated from the schema of `core` by `cargo xtask bindings`; changes belong there.
"""Error codes: the same in every language. The words of a message may change, a code does not."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = [
    "ALL",
    "ANSWER_BEFORE_DECISION",
    "ATTENDANCE_WOMEN",
    "CARD_NO_REMARKS",
    "CORRECTION_MOVES_PART",
    "CORRECTION_OTHER_KIND",
    "DATE_AMBIGUOUS",
    "DATE_EMPTY",
    "DATE_NOT_A_DATE",
    "DATE_NO_SUCH_DAY",
    "DATE_NO_YEAR",
    "DATE_OPEN",
    "DATE_REVERSED",
    "DATE_TOO_LONG",
    "DATE_UNREADABLE",
    "DECISION_BEFORE_REMARK",
    "DECISION_NO_REMARKS",
    "DOSSIER_ALREADY_FOUNDED",
    "DOSSIER_NOT_FOUNDED",
    "ENTRY_NOT_CORRECTABLE",
    "ENTRY_UNFIT",
    "ENTRY_UNKNOWN",
    "ERASURE_NOTHING",
    "FACT_FIELD_EMPTY",
    "FACT_FIELD_INVALID",
    "FACT_FIELD_MISSING",
    "FACT_FIELD_UNKNOWN",
    "FACT_MALFORMED",
    "FACT_UNKNOWN",
    "FIELD_CLOSED",
    "FILE_CELL_TOO_LONG",
    "FILE_EMPTY",
    "FILE_OTHER_FORMAT",
    "FILE_PROTECTED",
    "FILE_TOO_LONG",
    "FILE_UNREADABLE",
    "FRAMEWORK_LANGUAGE",
    "FRAMEWORK_MALFORMED",
    "FRAMEWORK_NUMBERS",
    "FRAMEWORK_PART",
    "FRAMEWORK_REPEATED",
    "FRAMEWORK_UNKNOWN",
    "HOST_RANDOM",
    "ID_MALFORMED",
    "IMPORT_AMBIGUOUS",
    "IMPORT_NO_HEADINGS",
    "IMPORT_NO_SHEET",
    "IMPORT_OUTDATED",
    "JOURNAL_DAMAGED",
    "JOURNAL_FOUNDING_UNREAD",
    "JOURNAL_NEWER_FORMAT",
    "JOURNAL_NO_FOUNDING",
    "JOURNAL_OTHER_DOSSIER",
    "JOURNAL_UNRECOGNISED",
    "KNOWN_UNKNOWN_HEAD",
    "LABEL_EMPTY",
    "LABEL_TOO_LONG",
    "LANGUAGE_MALFORMED",
    "MEASUREMENT_RATIO",
    "MEASUREMENT_VALUES",
    "MEMBER_NO_ROLE",
    "NUMBER_AMBIGUOUS",
    "NUMBER_EMPTY",
    "NUMBER_TOO_LONG",
    "NUMBER_UNREADABLE",
    "ON_UNORDERED",
    "PROGRAMME_REPEATED",
    "PROJECT_ITSELF",
    "RECEIPT_MALFORMED",
    "REFERENCE_AMBIGUOUS",
    "REFERENCE_MALFORMED",
    "REFERENCE_UNKNOWN",
    "REMARK_NOT_RECEIVED",
    "SITTING_CONVOCATION",
    "SITTING_PRESENCE",
    "STORE_BUSY",
    "STORE_DAMAGED",
    "STORE_EMPTY",
    "STORE_EXISTS",
    "STORE_FOLDER",
    "STORE_FOREIGN",
    "STORE_FULL",
    "STORE_INACCESSIBLE",
    "STORE_JOURNAL",
    "STORE_MISSING",
    "STORE_MOVED",
    "STORE_NEWER",
    "STORE_READ_ONLY",
    "STORE_UNFINISHED",
    "STORE_UNRECOGNISED",
    "TABLE_UNKNOWN",
    "TEXT_EMPTY",
    "TEXT_SEALED",
    "TEXT_TOO_MANY_LANGUAGES",
    "TEXT_UNFIT",
    "THING_OTHER_KIND",
    "THING_UNKNOWN",
    "VERSION_NOTHING_TO_FREEZE",
    "VIEW_KEY_SHORT",
    "VIEW_LIMIT",
    "VIEW_UNKNOWN_THING",
    "VOTE_COUNTS",
    "Code",
]

Code: TypeAlias = Literal[
    "fact.unknown",
    "fact.malformed",
    "fact.field.unknown",
    "fact.field.missing",
    "fact.field.invalid",
    "fact.field.empty",
    "date.empty",
    "date.unreadable",
    "date.no_year",
    "date.no_such_day",
    "date.reversed",
    "date.ambiguous",
    "date.too_long",
    "date.not_a_date",
    "date.open",
    "id.malformed",
    "thing.unknown",
    "thing.other_kind",
    "reference.unknown",
    "reference.ambiguous",
    "reference.malformed",
    "label.empty",
    "label.too_long",
    "language.malformed",
    "text.empty",
    "text.sealed",
    "text.unfit",
    "text.too_many_languages",
    "entry.unfit",
    "field.closed",
    "on.unordered",
    "entry.unknown",
    "entry.not_correctable",
    "correction.other_kind",
    "correction.moves_part",
    "card.no_remarks",
    "member.no_role",
    "decision.no_remarks",
    "decision.before_remark",
    "answer.before_decision",
    "version.nothing_to_freeze",
    "number.empty",
    "number.unreadable",
    "number.ambiguous",
    "number.too_long",
    "remark.not_received",
    "measurement.values",
    "measurement.ratio",
    "sitting.convocation",
    "sitting.presence",
    "project.itself",
    "vote.counts",
    "attendance.women",
    "dossier.already_founded",
    "dossier.not_founded",
    "framework.unknown",
    "framework.malformed",
    "framework.repeated",
    "framework.language",
    "framework.numbers",
    "framework.part",
    "journal.unrecognised",
    "journal.newer_format",
    "journal.no_founding",
    "journal.founding_unread",
    "journal.other_dossier",
    "journal.damaged",
    "erasure.nothing",
    "receipt.malformed",
    "known.unknown_head",
    "view.unknown_thing",
    "programme.repeated",
    "table.unknown",
    "view.limit",
    "view.key_short",
    "import.no_headings",
    "import.ambiguous",
    "import.no_sheet",
    "import.outdated",
    "file.unreadable",
    "file.empty",
    "file.other_format",
    "file.protected",
    "file.cell_too_long",
    "file.too_long",
    "store.missing",
    "store.exists",
    "store.folder",
    "store.empty",
    "store.unrecognised",
    "store.journal",
    "store.newer",
    "store.damaged",
    "store.foreign",
    "store.read_only",
    "store.unfinished",
    "store.moved",
    "store.busy",
    "store.full",
    "store.inaccessible",
    "host.random",
]
"""Why something is refused."""

FACT_UNKNOWN: Final = "fact.unknown"
"""No fact has this name; the names are those of the types in `facts`."""

FACT_MALFORMED: Final = "fact.malformed"
"""This is not a fact: an object with a member "fact" is expected."""

FACT_FIELD_UNKNOWN: Final = "fact.field.unknown"
"""The fact has no such member; look for a misspelling."""

FACT_FIELD_MISSING: Final = "fact.field.missing"
"""This member is required; give it a value."""

FACT_FIELD_INVALID: Final = "fact.field.invalid"
"""This member has another form of value; give the form that its type names."""

FACT_FIELD_EMPTY: Final = "fact.field.empty"
"""This list must not be empty; name at least what it is about."""

DATE_EMPTY: Final = "date.empty"
"""The date is empty; leave the member out, or write a day, a month or an interval."""

DATE_UNREADABLE: Final = "date.unreadable"
"""The date cannot be read; write for example 25 يوليوز 2023, octobre 2023 or 2023-07-25."""

DATE_NO_YEAR: Final = "date.no_year"
"""The date has no year; add it."""

DATE_NO_SUCH_DAY: Final = "date.no_such_day"
"""The calendar has no such day; look at the day and the month."""

DATE_REVERSED: Final = "date.reversed"
"""The interval ends before it begins; exchange its ends."""

DATE_AMBIGUOUS: Final = "date.ambiguous"
"""The date can be read in more than one way; write day, month and year in full, and both ends of an
interval.
"""

DATE_TOO_LONG: Final = "date.too_long"
"""The date has more than 60 characters; write only the date here."""

DATE_NOT_A_DATE: Final = "date.not_a_date"
"""This is a number of another kind, not a date; write a date."""

DATE_OPEN: Final = "date.open"
"""A fact is about a day, a month or a closed interval; give the end that is missing."""

ID_MALFORMED: Final = "id.malformed"
"""This is no id of the kind expected; pass an id that recording gave, or a reference."""

THING_UNKNOWN: Final = "thing.unknown"
"""No such thing is known; record it first, or look for a misspelling."""

THING_OTHER_KIND: Final = "thing.other_kind"
"""This is a thing of another kind than is expected here."""

REFERENCE_UNKNOWN: Final = "reference.unknown"
"""No thing has this reference; give the reference when the thing is recorded."""

REFERENCE_AMBIGUOUS: Final = "reference.ambiguous"
"""Several things have this reference; pass the id, or record that they were merged into one."""

REFERENCE_MALFORMED: Final = "reference.malformed"
"""A reference is scheme:number, as pacto:70, with at most 60 characters."""

LABEL_EMPTY: Final = "label.empty"
"""The label is empty; give one, or leave the member out."""

LABEL_TOO_LONG: Final = "label.too_long"
"""A label has at most 60 characters and no control characters; put longer words into a text."""

LANGUAGE_MALFORMED: Final = "language.malformed"
"""This is no language tag; write for example ar, fr, en or zgh."""

TEXT_EMPTY: Final = "text.empty"
"""The text is empty; write something, or leave the member out."""

TEXT_SEALED: Final = "text.sealed"
"""Words are expected here, not a digest; write the words themselves."""

TEXT_UNFIT: Final = "text.unfit"
"""The value holds a number that is not whole, or larger than 2^53 − 1; write it as text."""

TEXT_TOO_MANY_LANGUAGES: Final = "text.too_many_languages"
"""A text stands in at most 32 languages; leave out those that nobody reads."""

ENTRY_UNFIT: Final = "entry.unfit"
"""The entry would not follow from the history under the label of this device, or the host gave it a
malformed time; open the journal anew, which gives the device a new label, and look at the clock.
"""

FIELD_CLOSED: Final = "field.closed"
"""The words in this field were erased for good, and it takes no others; leave them out, or write what is
to be said elsewhere.
"""

ON_UNORDERED: Final = "on.unordered"
"""This month or interval and a day inside it cannot be ordered; give the exact day, or correct the earlier
fact.
"""

ENTRY_UNKNOWN: Final = "entry.unknown"
"""No entry of this journal has this hash."""

ENTRY_NOT_CORRECTABLE: Final = "entry.not_correctable"
"""Foundings, frozen versions, erasures, corrections and withdrawals are not corrected or withdrawn; to
undo a correction, record another.
"""

CORRECTION_OTHER_KIND: Final = "correction.other_kind"
"""A correction has the kind of the fact that it corrects."""

CORRECTION_MOVES_PART: Final = "correction.moves_part"
"""A correction keeps the ids of the thing and its parts, each at its place."""

CARD_NO_REMARKS: Final = "card.no_remarks"
"""A card has at least one remark; add what was said."""

MEMBER_NO_ROLE: Final = "member.no_role"
"""A membership has at least one role; add it."""

DECISION_NO_REMARKS: Final = "decision.no_remarks"
"""A decision covers at least one remark; list them."""

DECISION_BEFORE_REMARK: Final = "decision.before_remark"
"""The decision is dated before the remark was received; look at the days."""

ANSWER_BEFORE_DECISION: Final = "answer.before_decision"
"""The answer is dated before its decision; look at the days."""

VERSION_NOTHING_TO_FREEZE: Final = "version.nothing_to_freeze"
"""No title or section stands on that day; record them first, or look at the day."""

NUMBER_EMPTY: Final = "number.empty"
"""The number is empty; leave the member out, or write digits, as 16,28 or 300000."""

NUMBER_UNREADABLE: Final = "number.unreadable"
"""The number cannot be read; write digits with one decimal mark, as 16,28 or 300000."""

NUMBER_AMBIGUOUS: Final = "number.ambiguous"
"""The number can be read in two ways; write it without a mark between thousands, as 1500 or 1,5."""

NUMBER_TOO_LONG: Final = "number.too_long"
"""The number has too many digits to be exact; write at most 28."""

REMARK_NOT_RECEIVED: Final = "remark.not_received"
"""This is dated before the remark was received; look at the days."""

MEASUREMENT_VALUES: Final = "measurement.values"
"""A measurement has a value, or a numerator and a denominator that is not zero; one that is missing or not
applicable has none.
"""

MEASUREMENT_RATIO: Final = "measurement.ratio"
"""This indicator is a ratio; give the numerator and the denominator, not the value."""

SITTING_CONVOCATION: Final = "sitting.convocation"
"""A sitting follows a first, second or third convocation; give 1, 2 or 3."""

SITTING_PRESENCE: Final = "sitting.presence"
"""There are more members present than in office; look at the minutes."""

PROJECT_ITSELF: Final = "project.itself"
"""A project is not linked to itself, nor split into or joined with itself alone."""

VOTE_COUNTS: Final = "vote.counts"
"""The votes do not add up: in favour, against, abstained and blank are at most the members present, and
these at most the members in office.
"""

ATTENDANCE_WOMEN: Final = "attendance.women"
"""Women are among the participants, so there cannot be more of them."""

DOSSIER_ALREADY_FOUNDED: Final = "dossier.already_founded"
"""The dossier is founded already; one dossier is one programme."""

DOSSIER_NOT_FOUNDED: Final = "dossier.not_founded"
"""A dossier begins with its founding."""

FRAMEWORK_UNKNOWN: Final = "framework.unknown"
"""The library brings no framework of this name; take one of those that it brings, or read your own from
JSON.
"""

FRAMEWORK_MALFORMED: Final = "framework.malformed"
"""This is no framework; look at the member and the line, and at the files in core/frameworks."""

FRAMEWORK_REPEATED: Final = "framework.repeated"
"""Two parts of this list have one id; give each its own."""

FRAMEWORK_LANGUAGE: Final = "framework.language"
"""This text lacks one of the languages of the framework; add it."""

FRAMEWORK_NUMBERS: Final = "framework.numbers"
"""The parts of this list are numbered 1, 2, 3 and so on, each number once."""

FRAMEWORK_PART: Final = "framework.part"
"""The framework has no such source or body, or no such stage before this one; add it, or look for a
misspelling.
"""

JOURNAL_UNRECOGNISED: Final = "journal.unrecognised"
"""These bytes are no journal of infitah; pass the whole content of a journal file."""

JOURNAL_NEWER_FORMAT: Final = "journal.newer_format"
"""The journal was written in a newer format; update infitah."""

JOURNAL_NO_FOUNDING: Final = "journal.no_founding"
"""The founding is missing from the journal or damaged, and nothing counts without it; open another copy
and merge this one into it.
"""

JOURNAL_FOUNDING_UNREAD: Final = "journal.founding_unread"
"""This version cannot read the founding, so that the journal can be verified and not opened; update
infitah.
"""

JOURNAL_OTHER_DOSSIER: Final = "journal.other_dossier"
"""The journal belongs to another dossier; open it apart."""

JOURNAL_DAMAGED: Final = "journal.damaged"
"""The journal is damaged at this line; fetch a good copy and merge it, or recover what can be read."""

ERASURE_NOTHING: Final = "erasure.nothing"
"""No words stand there that could be erased: what is plain stays for ever, and only a corrected entry has
earlier words; name the field, or the entry itself.
"""

RECEIPT_MALFORMED: Final = "receipt.malformed"
"""This is no receipt; give hashes of 64 hexadecimal digits, short forms of 16 letters and digits, or the
text of the QR code.
"""

KNOWN_UNKNOWN_HEAD: Final = "known.unknown_head"
"""No entry of this journal has this hash, so nothing was known at it."""

VIEW_UNKNOWN_THING: Final = "view.unknown_thing"
"""Nothing of this kind was known on that day; look at the id and at the day."""

PROGRAMME_REPEATED: Final = "programme.repeated"
"""Two files hold the same programme, so that each of its remarks would count twice; merge them into one
file first.
"""

TABLE_UNKNOWN: Final = "table.unknown"
"""No table has this name; the names stand in the data dictionary, for example cards, remarks, projects."""

VIEW_LIMIT: Final = "view.limit"
"""A page holds from 1 to 500 lines; give a limit between them, or leave it out for 50."""

VIEW_KEY_SHORT: Final = "view.key_short"
"""The key of a publication has at least 16 bytes, so that nobody guesses it; make one at random and keep
it.
"""

IMPORT_NO_HEADINGS: Final = "import.no_headings"
"""No line of the sheet holds headings that are known; write them above the columns, for example number,
channel, theme, challenge, solution.
"""

IMPORT_AMBIGUOUS: Final = "import.ambiguous"
"""The headings of the sheet fit lists of several kinds; say which it is: idea, observation, project or
attendance.
"""

IMPORT_NO_SHEET: Final = "import.no_sheet"
"""The file has no sheet of this name; look for a misspelling, or leave the name out."""

IMPORT_OUTDATED: Final = "import.outdated"
"""Something was recorded since the plan was made; make it again and look at it."""

FILE_UNREADABLE: Final = "file.unreadable"
"""These bytes are no workbook that can be read, or a damaged one; open it and save it anew as .xlsx,
without a password.
"""

FILE_EMPTY: Final = "file.empty"
"""The file is empty; look whether it was saved, and take another copy."""

FILE_OTHER_FORMAT: Final = "file.other_format"
"""This is a file of another format, whatever its name says; open it in a spreadsheet program and save it
as .xlsx or .csv.
"""

FILE_PROTECTED: Final = "file.protected"
"""The workbook is protected by a password; open it, take the password away and save it anew as .xlsx."""

FILE_CELL_TOO_LONG: Final = "file.cell_too_long"
"""A text is longer than a cell of a workbook may be; write the table as CSV."""

FILE_TOO_LONG: Final = "file.too_long"
"""The file is longer than a spreadsheet may be; split it."""

STORE_MISSING: Final = "store.missing"
"""There is no such file; look at the name and the folder, or create the dossier there."""

STORE_EXISTS: Final = "store.exists"
"""Something stands under this name already, and nothing was changed; choose another name, or move it away."""

STORE_FOLDER: Final = "store.folder"
"""This is a folder, not a file; name the file of the dossier in it."""

STORE_EMPTY: Final = "store.empty"
"""The file is empty, so it is no dossier; take another copy of it."""

STORE_UNRECOGNISED: Final = "store.unrecognised"
"""The file is no dossier of infitah; choose one whose name ends in .infitah, as a rule."""

STORE_JOURNAL: Final = "store.journal"
"""This is a journal, not the file of a dossier; import it into a new file, or merge it into the file of
its dossier.
"""

STORE_NEWER: Final = "store.newer"
"""The file was written by a newer version of infitah; update infitah, then open it again."""

STORE_DAMAGED: Final = "store.damaged"
"""The file is damaged or cut, and nothing in it was changed; take the last back-up, and merge what other
devices hold.
"""

STORE_FOREIGN: Final = "store.foreign"
"""Another program put a table or an index into the file, in which words would outlive their erasure, and
nothing was changed; take it out with that program, or recover the dossier into a new file.
"""

STORE_READ_ONLY: Final = "store.read_only"
"""The file can only be read, so nothing was recorded; record in a copy that may be written, or ask for the
right to write.
"""

STORE_UNFINISHED: Final = "store.unfinished"
"""The last facts stand in a second file beside it, and the folder cannot be written; copy all files of
this name into a folder of your own, and open it there.
"""

STORE_MOVED: Final = "store.moved"
"""The file was moved, deleted or replaced while it was open, and nothing was recorded in it since; open it
again where it is now.
"""

STORE_BUSY: Final = "store.busy"
"""Another program has been at the file for too long, and nothing was recorded; wait until it is done, or
close it.
"""

STORE_FULL: Final = "store.full"
"""There is no room left on the disk, and nothing was recorded; make room, then record it again."""

STORE_INACCESSIBLE: Final = "store.inaccessible"
"""The disk did not let the file be read or written, and nothing was recorded; look at the disk, the folder
and the rights to them.
"""

HOST_RANDOM: Final = "host.random"
"""The host gave no random bytes; without them nothing can be sealed."""

ALL: Final[tuple[Code, ...]] = (
    FACT_UNKNOWN,
    FACT_MALFORMED,
    FACT_FIELD_UNKNOWN,
    FACT_FIELD_MISSING,
    FACT_FIELD_INVALID,
    FACT_FIELD_EMPTY,
    DATE_EMPTY,
    DATE_UNREADABLE,
    DATE_NO_YEAR,
    DATE_NO_SUCH_DAY,
    DATE_REVERSED,
    DATE_AMBIGUOUS,
    DATE_TOO_LONG,
    DATE_NOT_A_DATE,
    DATE_OPEN,
    ID_MALFORMED,
    THING_UNKNOWN,
    THING_OTHER_KIND,
    REFERENCE_UNKNOWN,
    REFERENCE_AMBIGUOUS,
    REFERENCE_MALFORMED,
    LABEL_EMPTY,
    LABEL_TOO_LONG,
    LANGUAGE_MALFORMED,
    TEXT_EMPTY,
    TEXT_SEALED,
    TEXT_UNFIT,
    TEXT_TOO_MANY_LANGUAGES,
    ENTRY_UNFIT,
    FIELD_CLOSED,
    ON_UNORDERED,
    ENTRY_UNKNOWN,
    ENTRY_NOT_CORRECTABLE,
    CORRECTION_OTHER_KIND,
    CORRECTION_MOVES_PART,
    CARD_NO_REMARKS,
    MEMBER_NO_ROLE,
    DECISION_NO_REMARKS,
    DECISION_BEFORE_REMARK,
    ANSWER_BEFORE_DECISION,
    VERSION_NOTHING_TO_FREEZE,
    NUMBER_EMPTY,
    NUMBER_UNREADABLE,
    NUMBER_AMBIGUOUS,
    NUMBER_TOO_LONG,
    REMARK_NOT_RECEIVED,
    MEASUREMENT_VALUES,
    MEASUREMENT_RATIO,
    SITTING_CONVOCATION,
    SITTING_PRESENCE,
    PROJECT_ITSELF,
    VOTE_COUNTS,
    ATTENDANCE_WOMEN,
    DOSSIER_ALREADY_FOUNDED,
    DOSSIER_NOT_FOUNDED,
    FRAMEWORK_UNKNOWN,
    FRAMEWORK_MALFORMED,
    FRAMEWORK_REPEATED,
    FRAMEWORK_LANGUAGE,
    FRAMEWORK_NUMBERS,
    FRAMEWORK_PART,
    JOURNAL_UNRECOGNISED,
    JOURNAL_NEWER_FORMAT,
    JOURNAL_NO_FOUNDING,
    JOURNAL_FOUNDING_UNREAD,
    JOURNAL_OTHER_DOSSIER,
    JOURNAL_DAMAGED,
    ERASURE_NOTHING,
    RECEIPT_MALFORMED,
    KNOWN_UNKNOWN_HEAD,
    VIEW_UNKNOWN_THING,
    PROGRAMME_REPEATED,
    TABLE_UNKNOWN,
    VIEW_LIMIT,
    VIEW_KEY_SHORT,
    IMPORT_NO_HEADINGS,
    IMPORT_AMBIGUOUS,
    IMPORT_NO_SHEET,
    IMPORT_OUTDATED,
    FILE_UNREADABLE,
    FILE_EMPTY,
    FILE_OTHER_FORMAT,
    FILE_PROTECTED,
    FILE_CELL_TOO_LONG,
    FILE_TOO_LONG,
    STORE_MISSING,
    STORE_EXISTS,
    STORE_FOLDER,
    STORE_EMPTY,
    STORE_UNRECOGNISED,
    STORE_JOURNAL,
    STORE_NEWER,
    STORE_DAMAGED,
    STORE_FOREIGN,
    STORE_READ_ONLY,
    STORE_UNFINISHED,
    STORE_MOVED,
    STORE_BUSY,
    STORE_FULL,
    STORE_INACCESSIBLE,
    HOST_RANDOM,
)
"""Every code."""
