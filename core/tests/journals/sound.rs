//! Journals in which nothing is wrong, however odd they look; and journals with a false history.

use crate::cases::{Case, Found, case, refused, whole, with_line, without_card};
use crate::writing::*;

/// The card, corrected on the tablet, which knows of no erasure.
fn correction(said: &Seal) -> Line {
    let with = card_saying(said);
    let fact = format!(r#"{{"entry":"{}","kind":"card_received/1","with":{with}}}"#, card().hash());
    Line::new("corrected/1", 5, &[&section().hash()], &fact).by(TABLET).sealed(&[said])
}

/// Another title, written on the tablet when it knew the project and no more.
fn other_title() -> Line {
    let title = seal(7, r#""الحدائق العمومية""#);
    let fact = format!(
        r#"{{"on":"2023-08-01","project":"{PROJECT}","title":{{"ar":{{"sealed":"{}"}}}}}}"#,
        title.digest
    );
    let line = Line::new("project_registered/1", 3, &[&project().hash()], &fact).by(TABLET).sealed(&[&title]);
    line.replacing(&[&project().hash()])
}

/// A later entry of the office, after these.
fn after(lamport: u64, parents: &[&str]) -> Line {
    Line::new("weather_noted/1", lamport, parents, r#"{"sky":"clear"}"#)
}

/// What stands when a note of an unknown kind, which is a head, was put after the story.
fn noted(note: &Line) -> Found {
    Found { entries: 5, unknown: 1, ..whole() }.heads(&[&note.hash()])
}

fn noting(name: &'static str, fact: &str) -> Case {
    let note = note(fact);
    case(name, with_line(&note.text()), noted(&note))
}

/// The card without its contact, as in a public copy.
fn public_card() -> String {
    let Seals { guards, dark, .. } = seals();
    card().with(&[guards.text, dark.text])
}

fn public(mut lines: Vec<String>) -> Vec<u8> {
    lines[0] = opening("public", &founding().hash());
    lines[3] = public_card();
    file(lines)
}

fn with_lines(lines: &[String]) -> Vec<u8> {
    file(story().iter().chain(lines))
}

/// The story and its erasure, the erased seal dropped.
pub fn erased_story() -> Vec<String> {
    let Seals { contact, dark, .. } = seals();
    let mut lines = story();
    lines[3] = card().with(&[contact.text, dark.text]);
    lines.push(erasure().text());
    lines
}

fn erased() -> Found {
    Found { entries: 5, open: 5, erased: 1, ..whole() }.heads(&[&erasure().hash()])
}

/// Nothing is wrong with these files.
#[expect(clippy::too_many_lines, reason = "a list of cases is read in one go")]
pub fn sound() -> Vec<Case> {
    let whole_bytes = file(story());
    let head = section().hash();
    let Seals { contact, guards, dark, .. } = seals();
    let bare = [founding(), project(), card(), section()].map(|line| line.with(&[]));
    let mut reversed = story();
    reversed[1..].reverse();
    let mut twice = story();
    twice.insert(3, project().text());
    let mut two_parts = story();
    two_parts[3] = card().with(std::slice::from_ref(&contact.text));
    two_parts.push(card().with(&[guards.text.clone(), dark.text]));
    let mut standing = story();
    standing.push(erasure().text());
    let merging = after(5, &[&head, &other_title().hash()]);
    let copied = after(5, &[&head]);
    let also = Line::new("weather_noted/1", 5, &[&head], r#"{"sky":"cloudy"}"#);
    let joining = after(6, &[&copied.hash(), &also.hash()]).by(TABLET);
    let closed = correction(&seal(8, r#""نحتاج حارسا بالليل""#));
    let mut dropped = erased_story();
    dropped.push(closed.with(&[]));
    let unheard =
        Line::new("seals_erased/1", 5, &[&head], r#"{"ground":"request"}"#).erasing(&[&digest("?")]);
    let newer =
        card().header("card_received/1", "card_received/9").header(r#""lamport":3"#, r#""lamport":5"#);
    let newer = Line { header: newer.header.replace(&project().hash(), &head), ..newer };
    let later = format!(r#"{{"entry":"{head}","kind":"section_revised/9","with":{{"sky":"clear"}}}}"#);
    let later = Line::new("corrected/1", 5, &[&head], &later);
    let again = Line::new(
        "weather_noted/1",
        5,
        &[&head],
        &format!(
            r#"[{{"sealed":"{0}"}},{{"sealed":"{1}"}},{{"sealed":"{0}"}}]"#,
            seal(9, "1").digest,
            seal(10, "2").digest
        ),
    )
    .sealed(&[&seal(9, "1"), &seal(10, "2")]);
    let citing = note(&format!(r#"{{"shown":{{"sealed":"{}"}}}}"#, guards.digest));
    let inner = seal(11, r#"{"sealed":"nothing is reserved here"}"#);
    let old = note("{}").header("2023-07-25T10:00Z", "0000-12-31T23:59Z");
    let quarter = |lines: usize| file(story().into_iter().take(lines));
    vec![
        case("a-whole-journal", whole_bytes.clone(), whole()),
        case("a-whole-journal-and-its-receipt", whole_bytes.clone(), whole()).against(&[&head]),
        case("a-receipt-of-an-earlier-moment", whole_bytes.clone(), whole()).against(&[&project().hash()]),
        case("no-line-feed-at-the-end", whole_bytes.strip_suffix(b"\n").unwrap(), whole()),
        case("lines-in-another-order", file(reversed), whole()),
        case("a-line-twice", file(twice), whole()),
        case("one-entry-twice-with-different-seals", file(two_parts), whole()),
        case(
            "a-cut-tail-and-no-receipt",
            quarter(4),
            Found { entries: 3, open: 5, ..whole() }.heads(&[&card().hash()]),
        ),
        case("a-public-copy", public(story()), Found { copy: "public", open: 5, withheld: 1, ..whole() })
            .against(&[&head]),
        case(
            "every-seal-taken-out",
            file([story().remove(0)].iter().chain(&bare)),
            Found { open: 0, withheld: 6, ..whole() },
        )
        .against(&[&head]),
        case("erased-words", file(erased_story()), erased()).against(&[&head]),
        case(
            "erased-words-in-a-public-copy",
            {
                let mut lines = erased_story();
                lines[0] = opening("public", &founding().hash());
                lines[3] = card().with(&[seals().dark.text]);
                file(lines)
            },
            Found { copy: "public", open: 4, withheld: 1, ..erased() },
        )
        .against(&[&erasure().hash()]),
        case("erased-words-that-still-stand", file(standing), erased()),
        case(
            "an-erasure-of-what-never-came",
            with_line(&unheard.text()),
            Found { entries: 5, ..whole() }.heads(&[&unheard.hash()]),
        ),
        case(
            "words-in-a-closed-slot",
            file(erased_story().iter().chain([&closed.text()])),
            Found { entries: 6, open: 6, by_facts: Some((5, 2, 0)), ..erased() }
                .heads(&[&erasure().hash(), &closed.hash()]),
        ),
        case(
            "words-that-a-closed-slot-dropped",
            file(dropped),
            Found { entries: 6, withheld: 1, by_facts: Some((5, 2, 0)), ..erased() }
                .heads(&[&erasure().hash(), &closed.hash()]),
        ),
        case(
            "a-correction-that-keeps-seals",
            with_line(&closed.text()),
            Found { entries: 5, open: 7, ..whole() }.heads(&[&closed.hash()]),
        ),
        case(
            "two-devices-apart",
            with_lines(&[other_title().text()]),
            Found { entries: 5, open: 7, ..whole() }.heads(&[&head, &other_title().hash()]),
        )
        .against(&[&other_title().hash(), &head]),
        case(
            "two-devices-together",
            with_lines(&[other_title().text(), merging.text()]),
            Found { entries: 6, open: 7, unknown: 1, ..whole() }.heads(&[&merging.hash()]),
        )
        .against(&[&merging.hash()]),
        case(
            "a-copied-device",
            with_lines(&[copied.text(), also.text()]),
            Found { entries: 6, unknown: 2, forks: vec![OFFICE], ..whole() }
                .heads(&[&copied.hash(), &also.hash()]),
        ),
        case(
            "a-copied-device-and-a-merge",
            with_lines(&[copied.text(), also.text(), joining.text()]),
            Found { entries: 7, unknown: 3, forks: vec![OFFICE], ..whole() }.heads(&[&joining.hash()]),
        ),
        noting("an-unknown-kind", r#"{"sky":"clear"}"#),
        noting("a-fact-that-is-no-object", "3"),
        case("a-later-version-of-a-kind", with_line(&newer.text()), Found { open: 9, ..noted(&newer) }),
        noting(
            "keys-by-utf-16",
            "{\"\\n\":0,\"\\r\":0,\"1\":0,\"e\u{301}\":0,\"\u{80}\":0,\"é\":0,\"ö\":0,\"€\":0,\"\u{1f600}\":0,\"\u{fb33}\":0}",
        ),
        noting(
            "escapes-and-what-needs-none",
            "\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f \\\"\\\\/<\u{7f}\u{2028}\u{feff}\"",
        ),
        noting("text-as-it-came", "[\"e\u{301}\",\"é\",\"\u{202e}\u{200f}؟\",\"\u{fffd}\"]"),
        noting("numbers-at-the-bounds", "[0,-1,9007199254740991,-9007199254740991]"),
        noting("as-deep-as-may-be", &format!("{}{}", "[".repeat(127), "]".repeat(127))),
        noting("a-member-sealed-beside-another", r#"{"sealed":"x","shown":1}"#),
        case("a-correction-into-a-later-version", with_line(&later.text()), noted(&later)),
        case("a-digest-named-twice", with_line(&again.text()), Found { open: 8, ..noted(&again) }),
        case("a-digest-cited-from-another-entry", with_line(&citing.text()), noted(&citing)),
        {
            let note = note(&format!(r#"{{"sealed":"{}"}}"#, inner.digest)).sealed(&[&inner]);
            case(
                "the-shape-of-a-sealed-value-in-a-seal",
                with_line(&note.text()),
                Found { open: 7, ..noted(&note) },
            )
        },
        case("a-device-whose-clock-was-wrong", with_line(&old.text()), noted(&old)),
    ]
}

/// Every line of these is whole, and a body in it is written in another form than the one that its kind has: it is set
/// aside.
pub fn other_forms() -> Vec<Case> {
    const OTHER: &str = "project-0000000000000002";
    let aside =
        |line: &Line, open| Found { entries: 5, open, set_aside: 1, ..whole() }.heads(&[&line.hash()]);
    let title = seal(12, r#""حدائق""#);
    let tagged = format!(r#"{{"project":"{OTHER}","title":{{"AR":{{"sealed":"{}"}}}}}}"#, title.digest);
    let tagged = Line::new("project_registered/1", 5, &[&section().hash()], &tagged).sealed(&[&title]);
    let tags = ["a", "b"].iter().flat_map(|first| ('a'..='z').map(move |second| format!("{first}{second}")));
    let texts = tags.take(33).map(|tag| format!(r#""{tag}":{{"sealed":"{}"}}"#, title.digest));
    let many = format!(r#"{{"project":"{OTHER}","title":{{{}}}}}"#, texts.collect::<Vec<String>>().join(","));
    let many = Line::new("project_registered/1", 5, &[&section().hash()], &many).sealed(&[&title]);
    let of_kind = |name, kind: &str, fact: &str| {
        let line = Line::new(kind, 5, &[&section().hash()], fact);
        case(name, with_line(&line.text()), aside(&line, 6))
    };
    let project = |name, fact: &str| of_kind(name, "project_registered/1", fact);
    let members = |members: &str| format!(r#"{{{members}"project":"{OTHER}"}}"#);
    let with = members(r#""parent":null,"#);
    let target = crate::writing::project().hash();
    let corrected =
        |kind: &str, with: &str| format!(r#"{{"entry":"{target}","kind":"{kind}","with":{with}}}"#);
    let unread = after(5, &[&section().hash()]);
    let read =
        format!(r#"{{"entry":"{}","kind":"project_registered/1","with":{}}}"#, unread.hash(), members(""));
    let read = Line::new("corrected/1", 6, &[&unread.hash()], &read);
    let agenda = r#"{"agenda":[["item-0000000000000001","1"]],"kind":"ordinary","on":"2023-10-05","session":"session-0000000000000001"}"#;
    let measured = r#"{"indicator":"indicator-0000000000000001","measurement":"measurement-0000000000000001","on":"2023-10-05","outcome":{"missing":null},"period":"2023"}"#;
    vec![
        project("a-body-as-a-list", &format!(r#"["{OTHER}"]"#)),
        project("a-body-with-a-null", &with),
        project("a-body-with-an-empty-list", &members("").replace('}', r#","topics":[]}"#)),
        project("a-body-with-empty-texts", &members("").replace('}', r#","title":{}}"#)),
        case("a-body-with-an-irregular-tag", with_line(&tagged.text()), aside(&tagged, 7)),
        case("a-body-with-more-languages-than-may-be", with_line(&many.text()), aside(&many, 7)),
        project(
            "a-body-with-a-number-in-another-form",
            &members("").replace('}', r#","references":["pacto:070"]}"#),
        ),
        project("a-body-with-a-blank-label", &members("").replace('}', r#","topics":["  "]}"#)),
        of_kind("a-part-of-a-body-as-a-list", "session_convened/1", agenda),
        of_kind("a-choice-as-an-object", "measurement_taken/1", measured),
        of_kind(
            "a-correction-as-a-list",
            "corrected/1",
            &format!(r#"["{target}","project_registered/1",{}]"#, members("")),
        ),
        of_kind(
            "a-correction-with-a-null-in-its-body",
            "corrected/1",
            &corrected("project_registered/1", &with.replace(OTHER, PROJECT)),
        ),
        of_kind(
            "a-correction-whose-version-has-a-zero",
            "corrected/1",
            &corrected("project_registered/01", &members("").replace(OTHER, PROJECT)),
        ),
        case(
            "a-correction-of-an-unknown-kind",
            with_lines(&[unread.text(), read.text()]),
            Found { entries: 6, unknown: 1, set_aside: 1, ..whole() }.heads(&[&read.hash()]),
        ),
    ]
}

/// Every line of these is whole, and the library cannot read the founding: it verifies the file, and does not open it.
pub fn unread_foundings() -> Vec<Case> {
    let of = |name, founding: Line, unknown: usize, set_aside: usize| {
        let note = Line::new("weather_noted/1", 2, &[&founding.hash()], r#"{"sky":"clear"}"#);
        let lines = [opening("full", &founding.hash()), founding.text(), note.text()];
        let open = founding.seals.len();
        let unopened = Some("journal.founding_unread");
        let found = Found { entries: 2, open, unknown: unknown + 1, set_aside, unopened, ..whole() };
        case(name, file(lines), found.heads(&[&note.hash()])).against(&[&note.hash()])
    };
    let later = founding().header("dossier_founded/1", "dossier_founded/2");
    let other = founding().header("dossier_founded/1", "example_founded/1");
    let aside = Line { fact: founding().fact.replace(r#","language":"ar""#, ""), ..founding() };
    vec![
        of("a-founding-of-a-later-version", later, 1, 0),
        of("a-founding-of-an-unknown-kind", other, 1, 0),
        of("a-founding-that-is-set-aside", aside, 0, 1),
    ]
}

/// Every line of these is whole, and what the lines say cannot be.
pub fn false_histories() -> Vec<Case> {
    let head = section().hash();
    let Seals { guards, .. } = seals();
    let skipped = after(6, &[&head]);
    let behind = after(4, &[&head]);
    let child = after(7, &[&skipped.hash()]);
    let wrong_erasure = erasure().header(r#""lamport":5"#, r#""lamport":9"#);
    let early = erasure()
        .header(&head, &digest("an entry that never came"))
        .header(r#""lamport":5"#, r#""lamport":8"#);
    let one = after(5, &[&head]);
    let two = Line::new("weather_noted/1", 5, &[&head], r#"{"sky":"cloudy"}"#);
    let both = after(6, &[&one.hash(), &two.hash()]);
    let mut gap = story();
    gap.remove(3);
    let rewritten = Line::new("weather_noted/1", 2, &[&founding().hash()], r#"{"sky":"clear"}"#);
    let other = Line { fact: founding().fact.replace("0000000001", "0000000002"), ..founding() };
    let stranger = opening("full", &other.hash());
    let mut claimed = story();
    claimed[0].clone_from(&stranger);
    let mut unfounded = story();
    unfounded.remove(1);
    let invalid = || Found { entries: 5, invalid: 1, ..whole() };
    vec![
        case("a-wrong-lamport", with_line(&skipped.text()), invalid()),
        case("a-lamport-behind-its-parent", with_line(&behind.text()), invalid()),
        case(
            "a-child-of-an-invalid-entry",
            with_lines(&[skipped.text(), child.text()]),
            Found { entries: 6, invalid: 1, waiting: 1, ..whole() },
        ),
        case(
            "an-invalid-erasure-erases",
            with_lines(&[wrong_erasure.text()]),
            Found { entries: 5, invalid: 1, open: 5, erased: 1, ..whole() },
        ),
        case(
            "a-waiting-erasure-erases",
            with_lines(&[early.text()]),
            Found { entries: 5, waiting: 1, open: 5, erased: 1, ..whole() },
        ),
        case(
            "two-parents-of-one-label",
            with_lines(&[one.text(), two.text(), both.text()]),
            Found { entries: 7, invalid: 1, unknown: 2, forks: vec![OFFICE], ..whole() }
                .heads(&[&one.hash(), &two.hash()]),
        ),
        case("a-missing-middle", file(&gap), without_card()),
        case("a-missing-middle-and-a-receipt", file(&gap), without_card().lacking(&[&head]))
            .against(&[&head]),
        case(
            "a-cut-tail-and-a-receipt",
            file(story().into_iter().take(4)),
            Found { entries: 3, open: 5, ..whole() }.heads(&[&card().hash()]).lacking(&[&head]),
        )
        .against(&[&head]),
        case("a-branch-cut-off", file(story()), whole().lacking(&[&other_title().hash()]))
            .against(&[&head, &other_title().hash()]),
        case(
            "a-rewritten-history",
            file([opening("full", &founding().hash()), founding().text(), rewritten.text()]),
            Found { entries: 2, open: 1, unknown: 1, ..whole() }
                .heads(&[&rewritten.hash()])
                .lacking(&[&head]),
        )
        .against(&[&head]),
        case("a-receipt-of-another-dossier", file(story()), whole().lacking(&[&other.hash()]))
            .against(&[&other.hash()]),
        case(
            "a-receipt-that-names-an-invalid-entry",
            with_line(&skipped.text()),
            invalid().lacking(&[&skipped.hash()]),
        )
        .against(&[&skipped.hash()]),
        case("a-second-founding", with_line(&other.text()), whole().damaged(6, "journal.line.founding")),
        case(
            "a-second-founding-that-erases",
            with_line(&other.erasing(&[&guards.digest]).text()),
            whole().damaged(6, "journal.line.founding"),
        ),
        refused("the-opening-line-of-another-dossier", file(claimed), "journal.no_founding")
            .at(&[(2, "journal.line.founding")])
            .founding(2),
        refused("no-founding", file(unfounded), "journal.no_founding"),
        refused("an-opening-line-alone", file([story().remove(0)]), "journal.no_founding"),
    ]
}
