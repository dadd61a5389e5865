//! Every change of a small journal, one by one: what is found, on which line, and what only a receipt finds.
//!
//! In a journal of one entry each byte becomes every other one, and every byte is put in at each place. In the small story
//! two bits of each byte are flipped, three bytes are put in at each place, and stretches between signs are taken out of
//! lines. The tests named `soak_…`, which `cargo xtask soak` runs, leave out nothing of it either, and take out every
//! stretch of a line.

use infitah::journal::{Entry, Head, OpenError, Verification, verify};

use crate::sound::erased_story;
use crate::writing::*;

/// The lines at which a file is damaged.
fn damaged(bytes: &[u8]) -> Vec<usize> {
    match verify(bytes, &[]) {
        Ok((_, damaged)) | Err(OpenError::NoFounding { damaged, .. }) => {
            damaged.iter().map(|damaged| damaged.line).collect()
        }
        // Of a founding that stands on one line with the opening line nothing is left by which it is known for a journal.
        Err(OpenError::Unrecognised) => vec![1],
        Err(error) => panic!("{error}"),
    }
}

fn found(bytes: &[u8], receipt: &[&str]) -> Verification {
    let receipt: Vec<Head> = receipt.iter().map(|hash| Head::Whole(hash.parse().unwrap())).collect();
    let (found, damaged) = verify(bytes, &receipt).unwrap();
    assert_eq!(damaged, vec![]);
    found
}

fn is_sound(found: &Verification) -> bool {
    found.waiting == 0 && found.invalid == 0 && found.missing().next().is_none()
}

/// Each place of a file with the number of its line; the line feed belongs to the line that it ends.
fn places(bytes: &[u8]) -> impl Iterator<Item = (usize, usize, u8)> {
    let mut line = 1;
    bytes.iter().enumerate().map(move |(at, byte)| {
        let here = line;
        line += usize::from(*byte == b'\n');
        (at, here, *byte)
    })
}

/// A journal as short as one can be that holds a seal: a founding of a kind that nobody knows.
fn short() -> Vec<String> {
    let word = seal(1, r#""س""#);
    let fact = format!(r#"{{"title":{{"sealed":"{}"}}}}"#, word.digest);
    let founding = Line::new("founded/1", 1, &[], &fact).sealed(&[&word]);
    vec![opening("full", &founding.hash()), founding.text()]
}

fn change_every_byte(lines: &[String], bits: &[u8]) {
    let whole = file(lines);
    let mut changed = whole.clone();
    for (at, line, byte) in places(&whole) {
        for bit in bits {
            changed[at] = byte ^ bit;
            assert_eq!(damaged(&changed).first(), Some(&line), "byte {at}, bits {bit}");
        }
        changed[at] = byte;
    }
}

#[test]
fn every_changed_byte_is_found_on_its_line() {
    // The lowest bit gives another character, the highest no character at all.
    change_every_byte(&erased_story(), &[1, 128]);
}

#[test]
fn every_change_of_every_byte_of_a_short_journal_is_found_on_its_line() {
    change_every_byte(&short(), &(1..=255).collect::<Vec<_>>());
}

#[test]
#[ignore = "255 changes of each byte; `cargo xtask soak` runs it"]
fn soak_every_change_of_every_byte_is_found_on_its_line() {
    change_every_byte(&erased_story(), &(1..=255).collect::<Vec<_>>());
}

fn put_in_at_every_place(lines: &[String], bytes: &[u8]) {
    let whole = file(lines);
    let end = (whole.len(), lines.len() + 1, 0);
    for (at, line, next) in places(&whole).chain([end]) {
        for byte in bytes {
            let mut longer = whole.clone();
            longer.insert(at, *byte);
            // A line feed before a line feed makes an empty line after the line that they end.
            let line = line + usize::from((next, *byte) == (b'\n', b'\n'));
            assert_eq!(damaged(&longer).first(), Some(&line), "byte {byte} at {at}");
        }
    }
}

#[test]
fn every_byte_put_in_is_found_on_its_line() {
    put_in_at_every_place(&erased_story(), b"\n0\"");
}

#[test]
fn every_byte_at_every_place_of_a_short_journal_is_found_on_its_line() {
    put_in_at_every_place(&short(), &(0..=255).collect::<Vec<_>>());
}

#[test]
#[ignore = "256 bytes at each place; `cargo xtask soak` runs it"]
fn soak_every_byte_at_every_place_is_found_on_its_line() {
    put_in_at_every_place(&erased_story(), &(0..=255).collect::<Vec<_>>());
}

/// The exception: the last line may lack its line feed.
#[test]
fn every_removed_byte_but_the_last_line_feed_is_found_on_its_line() {
    let whole = file(erased_story());
    for (at, line, _) in places(&whole) {
        let mut shorter = whole.clone();
        shorter.remove(at);
        let wanted = if at + 1 == whole.len() { None } else { Some(line) };
        assert_eq!(damaged(&shorter).first().copied(), wanted, "byte {at}");
    }
}

/// Every line of an entry with the seals that it still has, and with each choice of them left out.
fn choices() -> Vec<(String, Vec<(usize, String)>)> {
    let Seals { contact, dark, .. } = seals();
    let lines = [
        (founding(), founding().seals),
        (project(), project().seals),
        (card(), vec![contact.text, dark.text]),
        (section(), section().seals),
        (erasure(), vec![]),
    ];
    let choices = lines.into_iter().map(|(line, seals)| {
        let some = (1..1_usize << seals.len()).map(|gone| {
            let left = seals.iter().enumerate().filter(|(place, _)| gone >> place & 1 == 0);
            (gone.count_ones() as usize, line.with(&left.map(|(_, seal)| seal.clone()).collect::<Vec<_>>()))
        });
        (line.with(&seals), some.collect())
    });
    choices.collect()
}

/// The exception: whole seals may be taken out of a line, because they may be erased or withheld. They are counted.
#[test]
fn removed_seals_are_counted() {
    let lines = erased_story();
    let mut left_out = 0;
    for (at, (line, without)) in (1..).zip(choices()) {
        assert_eq!(line, lines[at]);
        for (count, shorter) in without {
            let mut lines = lines.clone();
            lines[at] = shorter;
            let found = found(&file(lines), &[]);
            assert!(is_sound(&found));
            assert_eq!((found.absent, found.erased, found.present), (count, 1, 5 - count));
            left_out += 1;
        }
    }
    // One of one, one of one, one or both of two, one of one.
    assert_eq!(left_out, 1 + 1 + 3 + 1);
}

/// Takes every stretch between two of these places out of each line: it is damaged, unless whole seals are left.
fn take_stretches_out(ends: impl Fn(&str) -> Vec<usize>) {
    for (line, without) in choices() {
        let ends = ends(&line);
        for (place, from) in ends.iter().enumerate() {
            for to in &ends[place + 1..] {
                let shorter = [&line.as_bytes()[..*from], &line.as_bytes()[*to..]].concat();
                let may_be = without.iter().any(|(_, known)| known.as_bytes() == shorter);
                assert_eq!(Entry::read(&shorter).is_ok(), may_be, "{from}..{to} of {line}");
            }
        }
    }
}

#[test]
fn nothing_but_whole_seals_can_be_taken_out_of_a_line() {
    take_stretches_out(|line| {
        line.bytes().enumerate().filter(|(_, byte)| b"{}[],:\"".contains(byte)).map(|(at, _)| at).collect()
    });
}

#[test]
#[ignore = "every stretch of every line; `cargo xtask soak` runs it"]
fn soak_no_stretch_but_whole_seals_can_be_taken_out_of_a_line() {
    take_stretches_out(|line| (0..=line.len()).collect());
}

/// The exception: without a receipt nobody sees that the end is missing. A gap is seen, because what comes after it
/// waits; and the erasure is not, when its line is the last, so that its words count as withheld.
#[test]
fn a_removed_line_is_found_by_what_waits_for_it_or_by_a_receipt() {
    let lines = erased_story();
    let head = erasure().hash();
    let without = |from: usize, to: usize| {
        file(lines.iter().enumerate().filter(|(at, _)| !(from..to).contains(at)).map(|(_, line)| line))
    };
    assert_eq!(damaged(&without(0, 1)), [1]);
    assert!(matches!(verify(&without(1, 2), &[]), Err(OpenError::NoFounding { .. })));
    for from in 2..lines.len() {
        for to in from + 1..=lines.len() {
            let bytes = without(from, to);
            let alone = found(&bytes, &[]);
            assert_eq!(is_sound(&alone), to == lines.len(), "{from}..{to}");
            assert_eq!(alone.waiting, lines.len() - to);
            assert_eq!(alone.entries, lines.len() - 1 - (to - from));
            let with = found(&bytes, &[&head]);
            assert_eq!((is_sound(&with), with.missing().count()), (false, 1), "{from}..{to}");
        }
    }
    let without_erasure = found(&without(5, 6), &[]);
    assert_eq!((without_erasure.erased, without_erasure.absent), (0, 1));
}

/// The exception: a journal is a set of entries, so that their order and their number in the file say nothing. Only
/// the opening line has a place.
#[test]
fn lines_that_are_moved_or_repeated_change_nothing() {
    let lines = erased_story();
    let head = erasure().hash();
    let same = found(&file(&lines), &[&head]);
    assert!(is_sound(&same) && (same.entries, same.present, same.erased) == (5, 5, 1));
    for from in 1..lines.len() {
        for to in 1..lines.len() {
            let mut moved = lines.clone();
            let line = moved.remove(from);
            moved.insert(to, line.clone());
            assert_eq!(found(&file(&moved), &[&head]), same, "{from} to {to}");
            let mut repeated = lines.clone();
            repeated.insert(to, line);
            assert_eq!(found(&file(&repeated), &[&head]), same, "{from} again at {to}");
        }
        let mut moved = lines.clone();
        let opening = moved.remove(0);
        moved.insert(from, opening);
        assert_eq!(damaged(&file(&moved)), [1, from + 1]);
    }
}

/// The exception: until devices are known by keys, whoever holds a file can write entries that are whole. Those after
/// a receipt are as those that were recorded since. One that claims to be older names parents of long ago, and no
/// entry of the receipt descends from it: it stands as a head of its own.
#[test]
fn an_entry_that_was_slipped_in_is_whole_and_stands_apart_from_the_receipt() {
    let head = erasure().hash();
    let after = Line::new("weather_noted/1", 6, &[&head], r#"{"sky":"clear"}"#);
    let among = Line::new("weather_noted/1", 3, &[&project().hash()], r#"{"sky":"clear"}"#).by(TABLET);
    for slipped in [after, among] {
        for at in 1..=erased_story().len() {
            let mut lines = erased_story();
            lines.insert(at, slipped.text());
            let found = found(&file(&lines), &[&head]);
            assert!(is_sound(&found) && found.entries == 6, "{at}");
            let (journal, _) = infitah::journal::Journal::open(&file(&lines)).unwrap();
            assert!(journal.heads().contains(&slipped.hash().parse().unwrap()));
            let known = journal.ancestors(&[head.parse().unwrap()]).unwrap();
            assert!(!known.contains(journal.find(&slipped.hash().parse().unwrap()).unwrap()));
            assert_eq!(known.len(), 5);
        }
    }
}

/// The exception: whoever holds the only copy can write all of it anew. A receipt finds it.
#[test]
fn a_rewritten_history_is_whole_and_lacks_the_receipt() {
    // The founding stays; every later entry is written anew with another word in the first remark.
    let said = seal(40, r#""لا نحتاج شيئا""#);
    let card = Line { fact: card_saying(&said), ..card() }.sealed(&[&said]);
    let card = Line { seals: vec![seals().contact.text, said.text.clone(), seals().dark.text], ..card };
    let section = section().header(&crate::writing::card().hash(), &card.hash());
    let rewritten = [story().remove(0), founding().text(), project().text(), card.text(), section.text()];
    let alone = found(&file(&rewritten), &[]);
    assert!(is_sound(&alone) && (alone.entries, alone.present, alone.absent) == (4, 6, 0));
    for receipt in [crate::writing::section().hash(), crate::writing::card().hash()] {
        let with = found(&file(&rewritten), &[&receipt]);
        assert_eq!((is_sound(&with), with.missing().count()), (false, 1));
    }
    // What the receipt is older than is not covered by it.
    assert!(is_sound(&found(&file(&rewritten), &[&project().hash()])));
}
