//! Bytes and lines: cut, torn, nested, huge, not UTF-8, not canonical, repeated.

use infitah::dossier::Dossier;
use infitah::model::Code;

use super::doors::{files, json, texts};
use super::making::{Still, hash, header_text, opened, parts, project, raw, small, with};

/// The good journal with a bad line behind it: the line is named, refused alone, and the rest is as before.
fn is_damage(line: &[u8], reason: &str) {
    let good = small().save();
    let number = good.split(|byte| *byte == b'\n').count();
    let mut bytes = good.clone();
    bytes.extend_from_slice(line);
    let refusal = files(&bytes).unwrap_err();
    assert_eq!(refusal.code, Code::JournalDamaged);
    assert_eq!(
        (&*refusal.args["line"], &*refusal.args["reason"]),
        (&*number.to_string(), reason),
        "{:.300}",
        String::from_utf8_lossy(line)
    );
    let (rest, damaged) = Dossier::recover(Still::new(1), &bytes).unwrap();
    assert_eq!((rest.save(), damaged.len()), (good.clone(), 1));
    let mut dossier = opened(&good);
    let merged = dossier.merge(&bytes).unwrap();
    assert_eq!((merged.added, merged.damaged.len(), dossier.save()), (0, 1, good));
}

#[test]
fn nothing_at_all() {
    for bytes in [
        &b""[..],
        b"\n",
        b"\n\n\n",
        b" ",
        b"\0",
        b"{",
        b"}",
        b"[]",
        b"{}",
        b"null",
        b"\"\"",
        b"\xef\xbb\xbf",
        b"\r\n",
    ] {
        let refusal = files(bytes).unwrap_err();
        assert!(matches!(refusal.code, Code::JournalUnrecognised), "{bytes:?}: {}", refusal.code);
    }
}

#[test]
fn cut_anywhere() {
    let bytes = small().save();
    for length in (0..bytes.len()).step_by(7) {
        let cut = &bytes[..length];
        let ends_with_a_line = cut.ends_with(b"\n") || bytes[length] == b'\n';
        let entries = cut.iter().filter(|byte| **byte == b'\n').count();
        let whole = files(cut).is_ok();
        assert_eq!(
            whole,
            ends_with_a_line && entries + usize::from(bytes[length] == b'\n') > 1,
            "cut at {length}"
        );
    }
}

#[test]
fn bytes_that_are_no_text() {
    for bytes in
        [&b"\xff"[..], b"{\"entry\":\xc3\x28}", b"\xed\xa0\x80", b"\xf8\x88\x80\x80\x80", b"\xc0\x80"]
    {
        is_damage(bytes, "journal.line.utf8");
    }
    let marked = [b"\xef\xbb\xbf", small().save().as_slice()].concat();
    assert!(files(&marked).is_err(), "a byte order mark is damage");
    let windows = String::from_utf8(small().save()).unwrap().replace('\n', "\r\n");
    assert!(files(windows.as_bytes()).is_err(), "carriage returns are damage");
}

#[test]
fn json_that_is_not_canonical() {
    let (_, lines) = parts(&small().save());
    let parent = hash(lines.last().unwrap());
    let line = |body: &str| raw(&header_text("4", parent), body, "");
    let reasons = [
        (r#"{"a":1,"a":1}"#, "journal.line.canonical"),
        (r#"{"b":1,"a":1}"#, "journal.line.canonical"),
        ("{\"\u{fb33}\":1,\"\u{1f600}\":1}", "journal.line.canonical"),
        (r#"{"a": 1}"#, "journal.line.canonical"),
        (r#""\ud800""#, "journal.line.canonical"),
        (r#""\ud83d\ude00""#, "journal.line.canonical"),
        (r#""\u0041""#, "journal.line.canonical"),
        (r#""\/""#, "journal.line.canonical"),
        ("\"\t\"", "journal.line.torn"),
        ("NaN", "journal.line.torn"),
        ("Infinity", "journal.line.torn"),
        ("1e3", "journal.line.fraction"),
        ("1.0", "journal.line.fraction"),
        ("1e400", "journal.line.fraction"),
        ("-0", "journal.line.canonical"),
        ("007", "journal.line.torn"),
        ("+1", "journal.line.torn"),
        ("9007199254740992", "journal.line.range"),
        ("-9007199254740992", "journal.line.range"),
        ("99999999999999999999999999999999", "journal.line.range"),
        (r#"{"sealed":"x"}"#, "journal.line.sealed"),
        (r#"{"sealed":{"sealed":{}}}"#, "journal.line.sealed"),
        ("", "journal.line.torn"),
        ("[1,]", "journal.line.torn"),
        ("[1 ]", "journal.line.canonical"),
    ];
    for (body, reason) in reasons {
        is_damage(line(body).as_bytes(), reason);
    }
    // The same as the largest numbers that may stand there is no damage: the fact is set aside.
    for body in ["9007199254740991", "-9007199254740991", "[]", "null", r#""""#] {
        let bytes = with(&small().save(), &[line(body)]);
        assert!(files(&bytes).is_ok(), "{body}");
        assert_eq!(opened(&bytes).verify(&[]).unwrap().set_aside, 1);
    }
}

#[test]
fn members_twice_too_many_or_missing() {
    let (_, lines) = parts(&small().save());
    let last = lines.last().unwrap();
    let doubled = last.replacen("{\"entry\":", "{\"entry\":1,\"entry\":", 1);
    is_damage(doubled.as_bytes(), "journal.line.canonical");
    let more = format!("{},\"zzz\":1}}", last.strip_suffix('}').unwrap());
    is_damage(more.as_bytes(), "journal.line.members");
    is_damage(last.replacen("\"actor\":", "\"\":1,\"actor\":", 1).as_bytes(), "journal.line.header.members");
    let parent = hash(last);
    let body = project(1).to_string();
    for (from, to, reason) in [
        ("\"lamport\":4", "\"lamport\":0", "journal.line.header"),
        ("\"lamport\":4", "\"lamport\":-1", "journal.line.header"),
        ("\"lamport\":4", "\"lamport\":\"4\"", "journal.line.header"),
        ("\"lamport\":4", "\"lamport\":4.0", "journal.line.header"),
        ("\"lamport\":4", "\"lamport\":9007199254740992", "journal.line.header"),
        ("\"lamport\":4", "\"lamport\":4,\"lamport\":4", "journal.line.header.members"),
        ("project_registered/1", "project_registered/0", "journal.line.header"),
        ("project_registered/1", "project_registered/4294967296", "journal.line.header"),
        ("project_registered/1", "/1", "journal.line.header"),
        ("actor-1", "", "journal.line.header"),
        ("actor-1", "Fatima", "journal.line.header"),
        ("k3v9q2m7x8d4p1wa", "", "journal.line.header"),
        ("k3v9q2m7x8d4p1wa", "k3v9q2m7x8d4p1wi", "journal.line.header"),
        ("2023-07-25T10:00Z", "2023-07-25T25:00Z", "journal.line.header"),
        ("2023-07-25T10:00Z", "٢٠٢٣-07-25T10Z", "journal.line.header"),
    ] {
        let header = header_text("4", parent);
        let hostile = header.replacen(from, to, 1);
        assert_ne!(hostile, header, "{from}");
        let line = raw(&hostile, &body, "");
        let bytes = with(&small().save(), &[line]);
        let refusal = files(&bytes).unwrap_err();
        assert!(refusal.args["reason"].starts_with("journal.line."), "{to}: {reason}");
    }
}

#[test]
fn nested_to_the_limit_and_beyond() {
    let (_, lines) = parts(&small().save());
    let parent = hash(lines.last().unwrap());
    let nest =
        |depth: usize, open: &str, close: &str| format!("{}1{}", open.repeat(depth), close.repeat(depth));
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let line = |depth| raw(&header_text("4", parent), &nest(depth, open, close), "");
        // The line's own object is one.
        assert!(files(&with(&small().save(), &[line(127)])).is_ok());
        is_damage(line(128).as_bytes(), "journal.line.depth");
        is_damage(line(5_000).as_bytes(), "journal.line.depth");
        json(&nest(127, open, close));
        json(&nest(5_000, open, close));
    }
}

#[test]
fn a_megabyte_of_one_thing() {
    for piece in ["[", "{\"fact\":", "[[],", "\"", "0", "\u{202e}"] {
        let text = piece.repeat(1_000_000 / piece.len());
        // The doors for texts have a test of their own (`work.rs`).
        json(&text);
        assert!(files(text.as_bytes()).is_err());
        is_damage(
            text.as_bytes(),
            if piece == "[" || piece.starts_with('{') {
                "journal.line.depth"
            } else {
                refusal_of(&text).leak()
            },
        );
    }
}

/// The reason for which a line is refused, which is not asked about here.
fn refusal_of(line: &str) -> String {
    let bytes = with(&small().save(), &[line.to_owned()]);
    let refusal = Dossier::open(Still::new(1), &bytes).map(|_| ()).unwrap_err();
    refusal.args["reason"].clone()
}

#[test]
fn a_line_of_four_megabytes() {
    let (_, lines) = parts(&small().save());
    let parent = hash(lines.last().unwrap());
    let long = "م".repeat(2_000_000);
    let bytes =
        with(&small().save(), &[raw(&header_text("4", parent), &format!("{{\"title\":\"{long}\"}}"), "")]);
    assert!(files(&bytes).is_ok());
    assert_eq!(opened(&bytes).verify(&[]).unwrap().set_aside, 1);
}

#[test]
fn one_line_a_thousand_times() {
    let good = small().save();
    let (_, lines) = parts(&good);
    let many: Vec<String> = std::iter::repeat_n(lines.last().unwrap().clone(), 1_000).collect();
    let bytes = with(&good, &many);
    assert!(files(&bytes).is_ok());
    assert_eq!(opened(&bytes).save(), good);
    let mut dossier = opened(&good);
    let merged = dossier.merge(&bytes).unwrap();
    assert_eq!((merged.added, merged.known), (0, 1_003));
    // The opening line again is damage, and no more.
    let (opening, _) = parts(&good);
    is_damage(opening.as_bytes(), &refusal_of(&opening));
}

#[test]
fn empty_everything() {
    for text in
        ["", " ", "\0", "\u{feff}", "\u{200f}", "\n", "{}", "[]", "null", "\"\"", "0", "-", ":", "/", "-0"]
    {
        texts(text);
    }
}
