-- What the file is, and the opening line of its journal.
CREATE TABLE dossier_file (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    dossier TEXT NOT NULL,
    copy TEXT NOT NULL CHECK (copy IN ('full', 'public')),
    -- 1 while erased words may still lie in parts of the file that nothing uses.
    words_left INTEGER NOT NULL DEFAULT 0 CHECK (words_left IN (0, 1))
) STRICT;

-- The lines of the journal, byte for byte, in the order in which they came into this file.
CREATE TABLE journal_entries (
    arrival INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    line TEXT NOT NULL
) STRICT;

-- The lines whose seals came or went after they arrived, each with the number of the last time.
CREATE TABLE journal_rewritten (
    number INTEGER PRIMARY KEY,
    arrival INTEGER NOT NULL UNIQUE REFERENCES journal_entries (arrival)
) STRICT;

-- The rows of all tables, their cells as a list in JSON; one view a table reads them.
CREATE TABLE table_cells (
    table_name TEXT NOT NULL,
    row INTEGER NOT NULL,
    cells TEXT NOT NULL CHECK (json_valid(cells)),
    PRIMARY KEY (table_name, row)
) STRICT, WITHOUT ROWID;

-- At which moment of the history the tables were written, and for which day.
CREATE TABLE table_moment (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    arrival INTEGER NOT NULL,
    rewritten INTEGER NOT NULL,
    receipt TEXT NOT NULL,
    day TEXT NOT NULL
) STRICT;

CREATE VIEW tables_moment AS
SELECT
    receipt,
    day,
    arrival = (SELECT coalesce(max(arrival), 0) FROM journal_entries)
    AND rewritten = (SELECT coalesce(max(number), 0) FROM journal_rewritten) AS up_to_date
FROM table_moment;

-- The headers of the entries: what was recorded, and in which order. Their words are in the tables.
CREATE VIEW history AS
SELECT
    arrival,
    line ->> '$.hash' AS entry,
    line ->> '$.entry.kind' AS kind,
    line ->> '$.entry.lamport' AS lamport,
    line ->> '$.entry.recorded_at' AS recorded_at,
    line ->> '$.entry.actor' AS actor,
    line ->> '$.entry.replica' AS replica
FROM journal_entries;
