//! Journals in which a line is damaged, each named after its defect; and files that are no journals.

use crate::cases::{Answer, Case, Found, card_changed, case, refused, whole, with_line, without_card};
use crate::writing::*;

/// The story and a sixth line, which is refused for this reason.
fn sixth(name: &'static str, line: &str, code: &'static str) -> Case {
    case(name, with_line(line), whole().damaged(6, code))
}

/// The story and a note with this fact, whose hashes are right.
fn fact(name: &'static str, fact: &str, code: &'static str) -> Case {
    sixth(name, &note(fact).text(), code)
}

/// The story and a note of whose header something is changed, and whose hashes are right.
fn header(name: &'static str, from: &str, to: &str, code: &'static str) -> Case {
    sixth(name, &note("{}").header(from, to).text(), code)
}

/// A line with two sealed values.
fn pair() -> Line {
    let (one, two) = (seal(21, "1"), seal(22, "2"));
    note(&format!(r#"[{{"sealed":"{}"}},{{"sealed":"{}"}}]"#, one.digest, two.digest))
}

/// The story and a line with two sealed values, which ends with these seals.
fn seals_of(name: &'static str, seals: &[&str], code: &'static str) -> Case {
    sixth(name, &pair().ending(&format!(r#","seals":[{}]"#, seals.join(","))), code)
}

/// The story with something wrong about the card, which is line 4, so that the section after it waits.
fn in_card(name: &'static str, from: &str, to: &str, code: &'static str) -> Case {
    case(name, card_changed(from, to), without_card().damaged(4, code))
}

/// The story with another first line.
fn first(name: &'static str, line: &str) -> Case {
    let mut lines = story();
    line.clone_into(&mut lines[0]);
    case(name, file(lines), whole().damaged(1, "journal.opening.changed"))
}

/// A byte was changed on its way.
pub fn changed_bytes() -> Vec<Case> {
    let opening = story().remove(0);
    let card_hash = card().hash();
    let flipped_hash = format!("{}{}", if card_hash.starts_with('0') { '1' } else { '0' }, &card_hash[1..]);
    let bytes = file(story());
    let fourth =
        bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at).nth(2).unwrap() + 1;
    let within = |at: usize, with: &[u8], instead: usize| {
        let mut bytes = bytes.clone();
        bytes.splice(at..at + instead, with.iter().copied());
        bytes
    };
    let torn = "journal.line.torn";
    let mut cut = bytes.clone();
    cut.truncate(bytes.len() - 40);
    let last_cut = Found { entries: 3, open: 5, ..whole() }.heads(&[&card_hash]);
    let mut empty = story();
    empty.insert(3, String::new());
    let mut padded = bytes.clone();
    padded.extend([0; 64]);
    let mut returned = bytes.clone();
    returned.splice(bytes.len() - 1.., *b"\r\n");
    let returns = String::from_utf8(bytes.clone()).unwrap().replace('\n', "\r\n");
    let everywhere: Vec<_> = [(1, "journal.opening.changed")]
        .into_iter()
        .chain((2..6).map(|line| (line, "journal.line.canonical")))
        .collect();
    vec![
        first("a-flipped-byte-in-the-opening-line", &opening.replace("dossier-", "dossies-")),
        in_card("a-flipped-byte-in-a-header", "actor-7k2q", "actor-7k3q", "journal.line.hash"),
        in_card(
            "a-flipped-byte-in-a-fact",
            "\"channel\":\"meeting\"",
            "\"channel\":\"meeuing\"",
            "journal.line.body",
        ),
        in_card("a-flipped-byte-in-a-seal", "بالليل", "بالليم", "journal.line.seal.changed"),
        in_card(
            "a-flipped-byte-in-a-hash",
            &format!("\"hash\":\"{card_hash}"),
            &format!("\"hash\":\"{flipped_hash}"),
            "journal.line.hash",
        ),
        in_card("a-word-more-in-a-seal", "نحتاج حراسا", "لا نحتاج حراسا", "journal.line.seal.changed"),
        in_card(
            "the-day-of-a-fact-changed",
            "\"on\":\"2023-07-25\"",
            "\"on\":\"2023-08-25\"",
            "journal.line.body",
        ),
        case(
            "a-byte-that-is-not-utf-8",
            within(fourth + 300, b"\xff", 1),
            without_card().damaged(4, "journal.line.utf8"),
        ),
        case(
            "an-overlong-byte",
            within(fourth + 300, b"\xc1\xa1", 1),
            without_card().damaged(4, "journal.line.utf8"),
        ),
        case(
            "a-surrogate-in-utf-8",
            within(fourth + 300, b"\xed\xa0\xbd", 1),
            without_card().damaged(4, "journal.line.utf8"),
        ),
        first("a-byte-order-mark", &format!("\u{feff}{opening}")),
        case(
            "a-line-feed-inside-a-line",
            within(fourth + 300, b"\n", 0),
            without_card().damaged(4, torn).damaged(5, torn),
        ),
        case(
            "two-lines-in-one",
            within(fourth - 1, b"", 1),
            Found { entries: 2, open: 2, waiting: 1, ..whole() }
                .heads(&[&founding().hash()])
                .damaged(3, torn),
        ),
        case("an-empty-line", file(&empty), whole().damaged(4, torn)),
        case("a-line-cut-off", cut, last_cut.damaged(5, torn)),
        case("a-file-padded-with-zeros", padded, whole().damaged(6, torn)),
        case(
            "a-carriage-return",
            returned,
            Found { entries: 3, open: 5, ..whole() }
                .heads(&[&card_hash])
                .damaged(5, "journal.line.canonical"),
        ),
        refused("carriage-returns", returns, "journal.no_founding").at(&everywhere).founding(2),
    ]
}

/// What stands in the line is not canonical JSON, though every hash is right.
pub fn json() -> Vec<Case> {
    let canonical = "journal.line.canonical";
    let torn = "journal.line.torn";
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let whole_note = note("{}").text();
    vec![
        fact("white-space-between-tokens", r#"{"sky": "clear"}"#, canonical),
        sixth("white-space-at-the-end-of-a-line", &format!("{whole_note} "), canonical),
        sixth("words-after-a-line", &format!("{whole_note} // seen"), torn),
        sixth("a-brace-too-many", &format!("{whole_note}}}"), torn),
        fact("keys-out-of-order", r#"{"sky":"clear","city":"العرائش"}"#, canonical),
        fact("keys-by-utf-8", "{\"\u{fb33}\":0,\"\u{1f600}\":0}", canonical),
        fact("a-key-twice", r#"{"sky":"clear","sky":"grey"}"#, canonical),
        fact("a-letter-that-is-escaped", r#""\u0041""#, canonical),
        fact("a-slash-that-is-escaped", r#""\/""#, canonical),
        fact("an-escape-in-upper-case", r#""\u001F""#, canonical),
        fact("a-long-escape-for-a-line-feed", r#""\u000a""#, canonical),
        fact("a-lone-surrogate", r#""\ud83d""#, canonical),
        fact("a-lone-surrogate-in-a-key", r#"{"\ud83d":0}"#, canonical),
        fact("a-pair-of-surrogates-that-is-escaped", r#""\ud83d\ude42""#, canonical),
        fact("an-escape-that-is-none", r#""\x41""#, torn),
        fact("a-control-that-is-not-escaped", "\"\u{1}\"", torn),
        fact("a-number-beyond-2-53", "9007199254740992", "journal.line.range"),
        fact("a-number-below-minus-2-53", "-9007199254740992", "journal.line.range"),
        fact("a-number-of-five-thousand-digits", &"7".repeat(5000), "journal.line.range"),
        fact("a-number-with-a-fraction", "57.14", "journal.line.fraction"),
        fact("a-number-with-an-exponent", "1e3", "journal.line.fraction"),
        fact("a-fraction-of-zero", "1.0", "journal.line.fraction"),
        fact("minus-zero", "-0", canonical),
        fact("a-number-with-a-leading-zero", "01", torn),
        fact("a-number-with-a-plus", "+1", torn),
        fact("not-a-number", "NaN", torn),
        fact("infinity", "-Infinity", torn),
        fact("a-text-in-single-quotes", "'clear'", torn),
        fact("a-comma-at-the-end", "[1,]", torn),
        fact("one-level-too-deep", &nested(128), "journal.line.depth"),
        fact("twenty-thousand-levels-deep", &nested(20_000), "journal.line.depth"),
        sixth("brackets-without-end", &"[".repeat(20_000), "journal.line.depth"),
    ]
}

/// The line is JSON, and breaks what the format says of an entry, though every hash is right.
pub fn entries() -> Vec<Case> {
    let (one, two, three) = (seal(21, "1").text, seal(22, "2").text, seal(23, "3").text);
    let whole_note = note("{}");
    let parents = |hashes: &[&str]| {
        format!(
            "\"parents\":[{}]",
            hashes.iter().map(|hash| format!("\"{hash}\"")).collect::<Vec<_>>().join(",")
        )
    };
    let head = section().hash();
    let (low, high) = (format!("{:064}", 1), format!("{:064}", 2));
    let of_header = "journal.line.header";
    let shape = "journal.line.seal.shape";
    let fact_at = whole_note.text().find(",\"fact\"").unwrap();
    let hash_at = whole_note.text().find(",\"hash\"").unwrap();
    let without_fact = format!("{}{}", &whole_note.text()[..fact_at], &whole_note.text()[hash_at..]);
    let stolen = note("{}").ending(&format!(r#","seals":[{}]"#, seals().guards.text));
    let lying = note(&format!(r#"{{"sealed":"{}"}}"#, digest("?")))
        .ending(&format!(r#","seals":[{}]"#, seals().guards.text));
    let odd_founding = {
        let line = founding().header(r#""lamport":1"#, r#""lamport":2"#);
        file([opening("full", &line.hash()), line.text()])
    };
    vec![
        sixth("a-line-that-is-a-number", "3", "journal.line.members"),
        sixth("a-line-that-is-a-list", "[]", "journal.line.members"),
        sixth("a-second-opening-line", &story().remove(0), "journal.line.members"),
        sixth("a-member-beside-the-entry", &whole_note.ending(r#","z":3"#), "journal.line.members"),
        sixth("a-fact-left-out", &without_fact, "journal.line.members"),
        sixth("seals-that-are-no-list", &whole_note.ending(r#","seals":3"#), "journal.line.members"),
        sixth(
            "a-hash-in-upper-case",
            &whole_note.text().replace(&whole_note.hash(), &whole_note.hash().to_uppercase()),
            "journal.line.hash",
        ),
        header(
            "a-header-with-a-member-more",
            r#","replica""#,
            r#","replaced":[],"replica""#,
            "journal.line.header.members",
        ),
        header(
            "a-header-without-a-label",
            &format!(r#","replica":"{OFFICE}""#),
            "",
            "journal.line.header.members",
        ),
        header("a-person-as-actor", "actor-7k2q9mxt3d4p8wza", "Karima B.", of_header),
        header("a-kind-without-a-version", "weather_noted/1", "weather_noted", of_header),
        header("a-kind-of-version-zero", "weather_noted/1", "weather_noted/0", of_header),
        header("a-kind-of-too-high-a-version", "weather_noted/1", "weather_noted/4294967296", of_header),
        header("a-lamport-of-zero", r#""lamport":5"#, r#""lamport":0"#, of_header),
        header("a-lamport-that-is-true", r#""lamport":5"#, r#""lamport":true"#, of_header),
        header("a-lamport-in-words", r#""lamport":5"#, r#""lamport":"5""#, of_header),
        header("parents-out-of-order", &parents(&[&head]), &parents(&[&high, &low]), of_header),
        header("a-parent-twice", &parents(&[&head]), &parents(&[&head, &head]), of_header),
        header("a-parent-that-is-no-hash", &parents(&[&head]), &parents(&["founding"]), of_header),
        header("an-empty-list-of-erasures", r#","kind""#, r#","erases":[],"kind""#, of_header),
        header("a-month-that-is-none", "2023-07-25", "2023-13-25", of_header),
        header("a-minute-with-seconds", "10:00Z", "10:00:00Z", of_header),
        header("arabic-digits-in-a-minute", "2023-07-25", "٢٠٢٣-07-25", of_header),
        header("a-label-with-a-letter-that-is-none", OFFICE, "u3v9q2m7x8d4p1wa", of_header),
        fact(
            "a-sealed-value-that-is-no-digest",
            r#"{"said":{"sealed":"نحتاج حراسا"}}"#,
            "journal.line.sealed",
        ),
        fact(
            "a-sealed-value-in-a-sealed-value",
            &format!(r#"{{"sealed":{{"sealed":"{}"}}}}"#, digest("?")),
            "journal.line.sealed",
        ),
        seals_of("an-empty-list-of-seals", &[], shape),
        seals_of("a-seal-that-is-a-number", &["3"], shape),
        seals_of("a-seal-of-three", &[r#"["00000000000000000000000000000001",1,2]"#], shape),
        seals_of("a-salt-alone", &[r#"["00000000000000000000000000000001"]"#], shape),
        seals_of("a-short-salt", &[r#"["0001",1]"#], "journal.line.seal.salt"),
        seals_of(
            "a-salt-in-upper-case",
            &[r#"["0000000000000000000000000000000A",1]"#],
            "journal.line.seal.salt",
        ),
        seals_of("seals-out-of-order", &[&two, &one], "journal.line.seal.order"),
        seals_of("a-seal-twice", &[&one, &one], "journal.line.seal.order"),
        seals_of("a-seal-that-nothing-names", &[&one, &two, &three], "journal.line.seal.stray"),
        seals_of("a-seal-in-the-place-of-another", &[&one, &three], "journal.line.seal.changed"),
        sixth("a-seal-cited-from-another-entry", &stolen, "journal.line.seal.stray"),
        sixth("a-seal-of-another-entry-in-a-gap", &lying, "journal.line.seal.changed"),
        sixth(
            "a-member-after-the-seals",
            &pair().ending(&format!(r#","seals":[{one},{two}],"z":"0600000000""#)),
            "journal.line.members",
        ),
        refused("a-founding-that-counts-from-two", odd_founding, "journal.no_founding")
            .at(&[(2, of_header)])
            .founding(2),
    ]
}

/// The first line is not as it must be.
pub fn openings() -> Vec<Case> {
    let line = story().remove(0);
    let members = format!("{}}}", &line[..line.find(",\"hash\"").unwrap()]);
    let mut without = story();
    without.remove(0);
    let mut later = story();
    later.swap(0, 1);
    let stated = &line[line.find(",\"hash\"").unwrap()..line.len() - 1];
    let of_format = |format: &str| opened(&members.replace("infitah/1", format));
    let newer = of_format("infitah/2");
    let nested = format!(r#""nested":{{"a":1,"hash":"{}"}}}}"#, digest("?"));
    let newer_members = members.replace("infitah/1", "infitah/2");
    let hash_inside = newer_members.replace('}', &format!(",{nested}"));
    let hash_inside = newer_members.replace('}', &format!(",\"hash\":\"{}\",{nested}", digest(&hash_inside)));
    let spaced = newer_members.replacen('{', "{ ", 1);
    let with_story = |first: &str| {
        let mut lines = story();
        first.clone_into(&mut lines[0]);
        file(lines)
    };
    let mut headless = story();
    headless[3] = card().text().replace("meeting", "meeuing");
    headless.remove(1);
    let mut reversed = story();
    reversed[1] = founding().text().replace("العرائش", "طنجة");
    reversed[2] = project().text().replace("pacto:70", "pacto:71");
    reversed.swap(1, 2);
    let longer = opened(&members.replace("infitah/1\"", "infitah/2\",\"keys\":1"));
    let mut founding_changed = story();
    founding_changed[1] = founding().text().replace("العرائش", "طنجة");
    vec![
        case("no-opening-line", file(&without), whole().damaged(1, "journal.opening.missing")),
        case(
            "an-opening-line-that-comes-second",
            file(&later),
            whole().damaged(1, "journal.opening.missing").damaged(2, "journal.line.members"),
        ),
        first("an-opening-line-of-something-else", "نحتاج حراسا بالليل"),
        first("an-empty-opening-line", ""),
        first(
            "an-opening-line-of-a-public-copy-that-says-full",
            &opening("public", &founding().hash()).replace("public", "full"),
        ),
        Case {
            answer: Answer::Found(Box::new(
                Found { copy: "public", ..whole() }.damaged(1, "journal.opening.changed"),
            )),
            ..first(
                "an-opening-line-of-a-public-copy-with-another-hash",
                &opening("public", &founding().hash()).replace("\"hash\":\"", "\"hash\":\"0"),
            )
        },
        first(
            "an-opening-line-with-a-member-more",
            &opened(&members.replace("\"format\"", "\"day\":\"2023-07-25\",\"format\"")),
        ),
        first("a-copy-that-is-neither", &opened(&members.replace("full", "partial"))),
        first("white-space-in-the-opening-line", &line.replace("\":\"", "\": \"")),
        first("a-format-that-was-changed", &line.replace("infitah/1", "infitah/2")),
        refused("a-newer-format", file([newer.clone()]), "journal.newer_format"),
        refused("a-newer-format-with-a-member-more", file([longer]), "journal.newer_format"),
        first("a-newer-format-with-white-space", &newer.replace("\":\"", "\": \"")),
        refused("a-newer-format-with-older-entries", with_story(&newer), "journal.newer_format"),
        refused(
            "a-newer-format-of-many-digits",
            with_story(&of_format("infitah/4294967296")),
            "journal.newer_format",
        ),
        refused("a-newer-format-with-a-hash-inside", with_story(&hash_inside), "journal.newer_format"),
        first("a-newer-format-that-was-hashed-with-white-space", &opened(&spaced)),
        first(
            "a-newer-format-inside-another-member",
            &opened(&members.replace("\"full\"", "{\"format\":\"infitah/2\"}")),
        ),
        first("a-format-that-begins-with-a-zero", &of_format("infitah/02")),
        first("a-format-with-a-plus", &of_format("infitah/+2")),
        first("a-format-of-version-zero", &of_format("infitah/0")),
        first(
            "a-hash-before-the-dossier-in-the-opening-line",
            &members.replace(",\"dossier\"", &format!("{stated},\"dossier\"")),
        ),
        first(
            "a-hash-inside-a-word-of-the-opening-line",
            &members.replace("\"full", &format!("\"fu{stated}ll")),
        ),
        refused("a-torn-opening-line-alone", &line[..line.len() - 40], "journal.no_founding")
            .at(&[(1, "journal.opening.changed")]),
        refused("an-opening-line-torn-before-its-format", &line[..40], "journal.unrecognised"),
        refused("a-damaged-founding", file(founding_changed), "journal.no_founding")
            .at(&[(2, "journal.line.seal.changed")])
            .founding(2),
        refused("a-damaged-founding-after-another-damaged-line", file(reversed), "journal.no_founding")
            .at(&[(2, "journal.line.body"), (3, "journal.line.seal.changed")])
            .founding(3),
        refused("no-founding-and-a-damaged-line", file(headless), "journal.no_founding")
            .at(&[(3, "journal.line.body")]),
    ]
}

/// These are no journals.
pub fn others() -> Vec<Case> {
    let no = "journal.unrecognised";
    vec![
        refused("an-empty-file", "", no),
        refused("a-line-feed-alone", "\n", no),
        refused("a-file-of-another-kind", "PK\u{3}\u{4}\u{14}\u{0}", no),
        refused("lines-of-another-kind", "{\"a\":1}\n{\"a\":2}\n", no),
        refused("words", "نحتاج حراسا بالليل\n", no),
    ]
}
