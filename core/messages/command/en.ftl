# What the command infitah says, in English

command-written = Written: { $path }
command-founded = The dossier of { $title } is founded in { $path }
command-recorded = Recorded: { $kind } { $id }
command-undone = Withdrawn: entry { $entry } ({ $kind }). It stays in the journal and counts no more.
command-undo-nothing = Nothing to withdraw: only the founding is left. A certain entry is withdrawn by its hash, as `infitah log` gives it.
command-undo-which = Which entry? { $entry } is not the beginning of one hash. `infitah log` gives them.
command-confirm = Do this?
command-nothing-done = Nothing was changed.
command-ask-first = Nobody is here to answer: add --yes to do this.
command-imported =
    { $count ->
        [0] Nothing to record.
        [one] { $count } fact recorded.
       *[other] { $count } facts recorded.
    }
command-erased = The words are erased from this file, and from every copy that merges it. A copy that is never merged keeps them.
command-erase-what = Erase what? Give a thing and its field (REMARK said), or --entry, or --superseded.
command-only-here = Only in { $path }: { $count }
command-same-history = Both histories are the same.
command-not-same-dossier = { $one } and { $other } are dossiers of different programmes; `infitah compare` compares communes.
command-unknown-view = There is no view { $value }. There are: { $expected }
command-unknown-filter = { $view } takes no { $value }. Write name=value; the names are: { $expected }
command-unknown-fact = { $value } is neither the name of a fact nor JSON. The names: { $expected }
command-malformed-fact = This is no fact: { $value }. Write a JSON object with "fact" and its name.
command-export-kind = What kind of file is { $path }? Its ending says so: { $expected }
command-export-one-table = { $path } holds one table: choose it by --table. Tables: { $expected }
command-exists = { $path } exists. Delete it, take another name, or add --force.
command-need-file = { $path } is a journal: it is read, not written to. `infitah new --from` puts it into a new file.
command-working = Working: { $what }
command-question-required = This is needed.
command-question-intro = { $kind }: answer each question; an empty line skips what is not needed (*). Lists are written as JSON.
command-more-below = … { $count } more; --limit 0 shows all
command-is-illustrative = What does not stand on the slides of Larache (cards, decisions, figures) is made up, and marked so.
command-unopened = { $count } of the files cannot be opened: see above. --skip-damaged compares the others.
command-passed-over =
    { $count ->
        [one] { $count } file that cannot be opened is passed over: see above.
       *[other] { $count } files that cannot be opened are passed over: see above.
    }
command-needs = { $view } needs: { $expected }
command-merged = { $path } merged: { $added } new entries, { $known } known already, { $waiting } waiting for what comes before them.
command-merged-damaged = { $path }: damaged lines, left out: { $lines }
command-damaged = { $path } is damaged. { $entries } entries can be saved; lines lost: { $lines }. `infitah recover` puts what is left into a new file.
command-recovered = { $entries } entries saved in { $path }. Lines lost: { $lines }

## Words around the help, and what is wrong with a call

typer-usage = Usage:
typer-arguments = Arguments:
typer-options = Options:
typer-commands = Commands:
typer-default = default: { $default }
typer-required = required
typer-no-command = There is no command { $name }.
typer-like = Is it { $expected } that you mean?
typer-no-option = There is no option { $value }.
typer-missing = { $value } is missing.
typer-bad-value = What is given for { $value } is of another kind.

## Help: the command, and what several of its commands share

help-infitah =
    Openness action programmes, prepared with citizens.

    Exit codes: 0 done, 1 refused, 2 called wrongly, 3 a file cannot be used, 4 something of the history was changed or is damaged, 130 interrupted.
help-lang = The language of what is said; left out, that of the locale, or else of the dossier: ar, fr, en
help-json = The answer for programs, as JSON.
help-day = How things stood on this day: YYYY-MM-DD
help-audience = Whom it is for, the public (without what a public copy leaves out) or those who work on it: public, working
help-yes = Do it without asking.
help-force = Write over a file that is there.
help-file = The file of a dossier, like: larache.infitah
help-path = The file of a dossier or its journal, like: larache.infitah, larache.jsonl
help-help = Show this help.
help-install-completion = Have this shell complete what is typed of the command.
help-show-completion = Show what this shell needs for that, to copy or adapt it.

## Help: what each command does, and what it takes

help-demo = Make a dossier to look at and to play with: Larache, 2023.
help-new = Found the dossier of a commune, in a new file. The stages of its roadmap are those of the support programme.
help-new-name = The collectivity's name, like: جماعة العرائش
help-new-kind = What kind of collectivity it is: commune, province, prefecture, region …
help-new-code = Its official code.
help-new-cycle = The years of the programme, like: 2024/2025
help-new-framework = The support programme, which gives the roadmap; where there is none: none
help-new-language = The language that the dossier is kept in.
help-new-from = Put this journal into the file instead.
help-show = Show a view of the dossier. For example: roadmap, projects, project-sheet pacto:70, remarks state=decided
help-show-view = The view; all of them are listed by: infitah views
help-show-given = What the view takes, like: pacto:70, state=examined
help-views = List the views that can be shown.
help-record = Record what happened: a fact as JSON, or by questions. Several are recorded together or not at all.
help-record-fact = JSON, the name of a fact to be asked about, - for what is piped in, or @ and a file.
help-undo = Withdraw the last entry, or a certain one. It keeps its place in the history, and counts no more.
help-undo-entry = The entry, by the beginning of its hash; left out, the last one.
help-undo-reason = Why.
help-import = Take in a spreadsheet. It is first shown as a plan, then done whole or not at all.
help-import-source = The spreadsheet: CSV in any encoding, or XLSX.
help-import-kind = What it lists; left out, what its headings say: idea, observation, project, attendance
help-import-sheet = Only this sheet of the workbook.
help-import-on = The day it was received, as people write dates.
help-import-stage = The stage at which the cards were collected.
help-import-about = The project that observation cards are about.
help-import-channel = How it came in, where a line does not say.
help-import-scheme = The series that its numbers belong to.
help-import-plan = Only show what would be done.
help-import-annotated = Write a copy of the spreadsheet, ….xlsx, with the plan beside its lines.
help-template = Write an empty workbook to fill in and to import. Its drop-downs hold what is in this dossier.
help-template-out = The workbook, like: cards.xlsx
help-template-kind = What it will list; left out, all of them; can be repeated: idea, observation, project, attendance
help-export = Write tables, or the journal, into a file. The ending of its name says which kind of file.
help-export-out = The file: a workbook .xlsx, a Data Package .zip, one table .csv, .json or .parquet, the journal .jsonl
help-export-table = Only this table; can be repeated.
help-report = Write the report, as one HTML page. It needs nothing beside it, and prints to A4.
help-report-out = The page; left out, one beside the dossier.
help-merge = Take in what other copies of the dossier hold. The result is the same, whatever comes first.
help-merge-others = The copies: files, journals, public copies.
help-verify = Check that nothing of the history was changed. A receipt also shows whether something was cut off or rewritten.
help-verify-receipt = The receipt: its short form, hashes, or the text of its QR code.
help-recover = Put what can be read of a damaged file into a new one. What is lost is named.
help-recover-out = The new file, like: saved.infitah
help-trace = Follow a remark to the words that it changed. Of a section, find the remarks behind it.
help-trace-of = A remark; or a project, with a section.
help-trace-section = The section, like: problem, solutions
help-log = List the entries of the history, the last ones below.
help-log-limit = How many of the last ones; 0 for all.
help-erase = Erase words lawfully, after showing which texts quote them. Ids, counts and proofs stay.
help-erase-thing = Whose words: a card, a remark …
help-erase-field = Its field, like: said, proposed, contact, section:solutions:ar
help-erase-entry = An entry, with all its words.
help-erase-superseded = A corrected entry, with the words that were corrected.
help-erase-ground = On what ground: request, undue, retention_ended …
help-diff = Say which entries only one of two copies of a dossier holds.
help-diff-other = The other copy.
help-compare = Lay several programmes side by side. Answers, indicators, stages; of each share, what it is of.
help-compare-skip-damaged = Pass over the files that cannot be opened, and say which they are.
help-compare-paths = The files of several dossiers, or their folder.
