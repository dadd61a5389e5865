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
command-needs = { $view } needs: { $expected }
command-merged = { $path } merged: { $added } new entries, { $known } known already, { $waiting } waiting for what comes before them.
command-merged-damaged = { $path }: damaged lines, left out: { $lines }
command-damaged = { $path } is damaged. { $entries } entries can be saved; lines lost: { $lines }. `infitah recover` puts what is left into a new file.
command-recovered = { $entries } entries saved in { $path }. Lines lost: { $lines }
