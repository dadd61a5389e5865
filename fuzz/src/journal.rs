//! `journal`: the bytes of a journal. `mended`: the same as lines of JSON, whose hashes are put right first, so that
//! what is behind the hashes is reached.

use infitah::dossier::{At, Dossier, verify_for};
use infitah::journal::{self, Copy, Journal, Reader, Verifier};
use infitah::report::{ReportOptions, page};

use super::home::{Still, answers, as_json, ids, language, opened, questions, short, turn};
use super::mend::mend;

pub fn raw(bytes: &[u8]) {
    read(bytes);
}

pub fn mended(bytes: &[u8]) {
    let bytes = mend(bytes);
    read(&bytes);
    in_pieces(&bytes);
}

/// Whatever bytes come, every door answers, and they agree.
fn read(bytes: &[u8]) {
    let verified = journal::verify(bytes, &[]);
    match (&verified, Journal::open(bytes)) {
        (Ok((found, damaged)), Ok((journal, union))) => {
            assert_eq!(*found, journal.verify(&[]), "verifying and opening find the same");
            assert_eq!(*damaged, union.damaged);
            assert_eq!(union.added, journal.len());
        }
        (Err(one), Err(other)) => assert_eq!(*one, other),
        (one, other) => panic!("verified: {one:?}, opened: {:?}", other.map(|_| ())),
    }
    cut(bytes);
    let recovered = Dossier::recover(Still::new(1), bytes);
    let whole = recovered.as_ref().is_ok_and(|(_, damaged)| damaged.is_empty());
    assert_eq!(Dossier::open(Still::new(1), bytes).is_ok(), whole, "what opens has no damage");
    // A founding of a kind that is not known here is verified, and not opened.
    assert_eq!(verify_for(Still::new(1), bytes, &[]).is_ok(), verified.is_ok());
    if let Ok((dossier, _)) = recovered {
        assert!(verified.is_ok(), "what is recovered is a journal");
        steadfast(&dossier, turn(bytes, 24));
    }
    let mut home = opened(2, short());
    let before = home.save();
    match home.merge(bytes) {
        Ok(merged) => {
            let after = home.save();
            assert!(
                merged.added > 0 || merged.words > 0 || merged.erased > 0 || after == before,
                "what adds nothing changes nothing"
            );
            assert_eq!(opened(3, &after).save(), after);
        }
        Err(_) => assert!(home.save() == before, "a refused merge changes nothing"),
    }
}

/// The bytes come in pieces of other lengths, and give the same as whole.
fn cut(bytes: &[u8]) {
    let opened = |pieces: &[&[u8]]| {
        let mut reader = Reader::new();
        for piece in pieces {
            reader.feed(piece);
        }
        let written = |journal: &Journal| journal.write(Copy::Full, &journal.all(), &|_, _| true);
        reader.open().map(|(journal, union)| (written(&journal), journal.verify(&[]), union))
    };
    let verified = |pieces: &[&[u8]]| {
        let mut verifier = Verifier::new();
        pieces.iter().all(|piece| verifier.feed(piece));
        verifier.finish(&[])
    };
    let (whole, found) = (opened(&[bytes]), verified(&[bytes]));
    let middle = usize::try_from(turn(bytes, 1 + bytes.len() as u64)).unwrap();
    let (begin, end) = bytes.split_at(middle);
    let mut cuts =
        vec![vec![begin, end], vec![begin, &[], end], bytes.split_inclusive(|byte| *byte == b'\n').collect()];
    if bytes.len() < 4_000 {
        cuts.push(bytes.chunks(1).collect());
    }
    for pieces in cuts {
        assert_eq!(opened(&pieces), whole, "a journal in pieces opens as whole");
        assert_eq!(verified(&pieces), found, "and verifies as whole");
    }
}

/// What holds of every dossier, however it came to be.
pub fn steadfast(dossier: &Dossier, turn: u64) {
    let bytes = dossier.save();
    let mut again = opened(4, &bytes);
    assert!(again.save() == bytes, "what was saved opens as it was");
    let asked = questions(&ids(dossier));
    let told = answers(dossier, &asked, &At::now());
    let told_again = as_json(&answers(&again, &asked, &At::now()));
    assert_eq!(as_json(&told), told_again, "and says the same");
    let verified = dossier.verify(&dossier.receipt().heads).unwrap();
    assert!(verified.missing.is_empty(), "its own receipt holds");
    assert_eq!(verified, again.verify(&dossier.receipt().heads).unwrap());
    assert_eq!(verified, verify_for(Still::new(4), &bytes, &dossier.receipt().heads).unwrap());

    let public = dossier.save_public().unwrap();
    let mut copy = opened(5, &public);
    assert!(copy.save() == public, "the public copy opens as it was");
    assert_eq!(copy.receipt(), dossier.receipt());
    let for_all = as_json(&answers(dossier, &asked, &At::now().public()));
    assert_eq!(
        for_all,
        as_json(&answers(&copy, &asked, &At::now())),
        "the public is told what the public copy says"
    );
    let merged = again.merge(&public).unwrap();
    assert_eq!((merged.added, merged.words, merged.erased), (0, 0, 0), "the public copy adds nothing");
    assert!(again.save() == bytes);
    let _ = copy.merge(&bytes).unwrap();
    // What waits or is invalid is always sent.
    let sent = copy.since(&dossier.have()).unwrap().split(|byte| *byte == b'\n').count() - 1;
    assert_eq!(sent, 1 + usize::try_from(verified.waiting + verified.invalid).unwrap());
    assert!(copy.save() == bytes, "what a public copy takes in makes it what that is");

    // Printing is dear: one language at a time, and the page now and then.
    if turn < 6 {
        for view in told.iter().flatten() {
            let _ = view.in_language(&language(turn));
        }
    }
    if turn == 6 {
        page(dossier, &ReportOptions::public(language(u64::try_from(bytes.len()).unwrap()))).unwrap();
    } else if turn == 7 {
        page(dossier, &ReportOptions::working(language(u64::try_from(bytes.len()).unwrap()))).unwrap();
    } else if turn < 10 {
        let _ = as_json(&answers(dossier, &asked, &At::day("2023-07-25")));
        let _ = as_json(&answers(dossier, &asked, &At::now().known(dossier.have())));
    }
}

/// The lines come in another order, in two parts, and give the same.
fn in_pieces(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok((whole, _)) = Dossier::recover(Still::new(6), bytes) else { return };
    let mut lines = text.lines();
    let (Some(opening), rest) = (lines.next(), lines.collect::<Vec<_>>()) else { return };
    if infitah::journal::Opening::read(opening.as_bytes()).is_err() {
        return;
    }
    // The dossier's id comes from the founding, so that no other line opens alone.
    let founded = |line: &&str| Dossier::open(Still::new(7), format!("{opening}\n{line}\n").as_bytes()).ok();
    let Some(mut other) = rest.iter().find_map(founded) else { return };
    let odd: Vec<&str> = rest.iter().skip(1).step_by(2).rev().copied().collect();
    let even: Vec<&str> = rest.iter().step_by(2).rev().copied().collect();
    for part in [odd, even] {
        let _ = other.merge(format!("{opening}\n{}\n", part.join("\n")).trim_end().as_bytes());
    }
    assert!(
        String::from_utf8(other.save()) == String::from_utf8(whole.save()),
        "the order of arrival does not matter"
    );
    let asked = questions(&ids(&whole));
    assert_eq!(as_json(&answers(&whole, &asked, &At::now())), as_json(&answers(&other, &asked, &At::now())));
    assert_eq!(whole.verify(&[]), other.verify(&[]));
}
