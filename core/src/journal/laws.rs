//! What must hold for every journal, whatever happened to it and however it arrived.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::sample::{self, after, bytes, founding, header, note, three};
use super::*;

fn open(bytes: &[u8]) -> (Journal, Union) {
    Journal::open(bytes).unwrap()
}

fn lines(bytes: &[u8]) -> Vec<Vec<u8>> {
    bytes.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect()
}

fn refused(union: &Union) -> Vec<(usize, Damage)> {
    union.damaged.iter().map(|damaged| (damaged.line, damaged.damage)).collect()
}

#[test]
fn a_file_opens_as_it_was_saved() {
    let journal = three();
    let (again, union) = open(&bytes(&journal));
    assert_eq!(bytes(&again), bytes(&journal));
    assert_eq!((union.added, union.known, union.ready.len(), union.copy), (3, 0, 3, Some(Copy::Full)));
    assert_eq!((again.heads(), again.dossier()), (journal.heads(), journal.dossier()));
    assert_eq!(again.dossier(), format!("dossier-{}", founding().hash().short()));
    assert!(union.damaged.is_empty() && again.forks().is_empty());
}

/// What a reader and a verifier answer when the bytes come in pieces that end at these places.
fn in_pieces(bytes: &[u8], ends: &[usize]) -> (Result<(Journal, Union), OpenError>, Option<Verification>) {
    let (mut reader, mut verifier) = (Reader::new(), Verifier::new());
    let mut from = 0;
    for end in ends.iter().copied().chain([bytes.len()]) {
        let end = end.clamp(from, bytes.len());
        reader.feed(&bytes[from..end]);
        verifier.feed(&bytes[from..end]);
        from = end;
    }
    (reader.open(), verifier.finish(&[]))
}

#[test]
fn however_a_file_is_cut_it_is_the_same_file() {
    let whole = bytes(&three());
    let all = lines(&whole);
    let newer = br#"{"copy":"full","dossier":"dossier-0123456789abcdef","format":"infitah/2","hash":"0"}"#;
    let files: Vec<Vec<u8>> = vec![
        whole.clone(),
        whole[..whole.len() - 1].to_vec(),
        whole[..whole.len() - 9].to_vec(),
        all[1..].concat(),
        [&all[0], &all[2], &all[1]].map(Vec::as_slice).concat(),
        [all[0].as_slice(), b"\n", &all[1]].concat(),
        String::from_utf8(whole.clone()).unwrap().replace('\n', "\r\n").into_bytes(),
        newer.to_vec(),
        b"\n\n".to_vec(),
        b"hello".to_vec(),
        vec![],
    ];
    for file in files {
        let opened = Journal::open(&file);
        let found = in_pieces(&file, &[]).1;
        for at in 0..=file.len() {
            assert_eq!(in_pieces(&file, &[at]), (opened.clone(), found.clone()), "cut at {at}");
        }
        let singly: Vec<usize> = (0..file.len()).collect();
        assert_eq!(in_pieces(&file, &singly), (opened.clone(), found.clone()), "byte by byte");
        // What the verifier says without keeping the lines is what the open journal says of itself.
        if let (Some(found), Ok((journal, _))) = (found, opened) {
            assert_eq!(journal.verify(&[]), found);
        }
    }
    assert!(in_pieces(&whole, &[]).1.is_some(), "a file as it was saved is verified line by line");
}

#[test]
fn the_example_of_the_specification_is_read() {
    let page = include_str!("../../../docs/journal-format.md");
    let example = page.split("```\n").nth(1).unwrap();
    let (journal, union) = open(example.as_bytes());
    assert_eq!((journal.order().len(), union.damaged), (2, vec![]));
    assert_eq!(journal.verify(&[]).present, 1);
    assert_eq!(String::from_utf8(bytes(&journal)).unwrap(), example);
}

#[test]
fn every_changed_byte_is_found_on_its_own_line() {
    let whole = bytes(&three());
    let mut line = 1;
    for at in 0..whole.len() {
        for change in [1, 2, 4, 8, 16, 32, 64, 128, 255] {
            let mut changed = whole.clone();
            changed[at] ^= change;
            let damaged = match Journal::open(&changed) {
                Ok((journal, union)) => {
                    assert!(line != 2 && journal.len() < 4);
                    union.damaged
                }
                // The second line is the founding.
                Err(OpenError::NoFounding { damaged, .. }) => damaged,
                Err(error) => panic!("{error}"),
            };
            assert_eq!(damaged.first().map(|damaged| damaged.line), Some(line), "byte {at}, change {change}");
        }
        line += usize::from(whole[at] == b'\n');
    }
    assert_eq!(line, 5);
}

#[test]
fn a_journal_is_read_up_to_what_is_cut() {
    let whole = bytes(&three());
    let (journal, union) = open(whole.strip_suffix(b"\n").unwrap());
    assert_eq!((journal.len(), union.damaged.len()), (3, 0));
    let (journal, union) = open(whole.get(..whole.len() - 2).unwrap());
    assert_eq!((journal.len(), refused(&union)), (2, vec![(4, Damage::Torn)]));
    let all = lines(&whole);
    let without_third = [&all[0], &all[1], &all[3]].map(Vec::as_slice).concat();
    let (journal, union) = open(&without_third);
    assert_eq!((journal.len(), journal.waiting(), union.waiting, union.ready.len()), (2, vec![1], 1, 1));
    let with_empty = [&all[0], &b"\n".to_vec(), &all[1]].map(Vec::as_slice).concat();
    assert_eq!(refused(&open(&with_empty).1), [(2, Damage::Torn)]);
    let with_return = String::from_utf8(whole).unwrap().replace('\n', "\r\n");
    let Err(OpenError::NoFounding { damaged, .. }) = Journal::open(with_return.as_bytes()) else { panic!() };
    assert_eq!(damaged.len(), 4);
}

#[test]
fn a_column_says_where() {
    let text = String::from_utf8(bytes(&three()))
        .unwrap()
        .replace("\"topic\":\"solutions\"},\"hash\":\"", "\"topic\":1.5},\"hash\":\"");
    let Err(OpenError::NoFounding { damaged, .. }) = Journal::open(text.as_bytes()) else { panic!() };
    let third = damaged.iter().find(|damaged| damaged.line == 3).unwrap();
    assert_eq!(third.damage, Damage::Fraction);
    assert!(text.lines().nth(2).unwrap().split_at(third.column.unwrap()).1.starts_with("1.5"));
    assert!(third.to_string().starts_with("line 3, byte "));
}

#[test]
fn what_is_no_journal_is_said_so() {
    let code = |bytes: &[u8]| Journal::open(bytes).map(|_| ()).unwrap_err().code();
    assert_eq!(code(b""), "journal.empty");
    assert_eq!(code(b"\n"), "journal.unrecognised");
    assert_eq!(code(b"PK\x03\x04"), "journal.unrecognised");
    assert_eq!(code(b"{\"a\":1}\n{\"a\":2}\n"), "journal.unrecognised");
    let newer = br#"{"copy":"full","dossier":"dossier-0123456789abcdef","format":"infitah/2","hash":"x"}"#;
    assert_eq!(code(newer), "journal.newer_format");
    let opening = lines(&bytes(&three())).swap_remove(0);
    assert_eq!(code(&opening), "journal.no_founding");
}

#[test]
fn the_opening_line_can_be_mended() {
    let whole = bytes(&three());
    let all = lines(&whole);
    let (journal, union) = open(&all[1..].concat());
    assert_eq!((bytes(&journal), refused(&union)), (whole.clone(), vec![(1, Damage::OpeningMissing)]));
    let (journal, union) = open(&[b"rubbish\n", all[1..].concat().as_slice()].concat());
    assert_eq!((bytes(&journal), refused(&union)), (whole, vec![(1, Damage::Opening)]));
}

#[test]
fn another_dossier_is_refused_and_nothing_touched() {
    let mut journal = three();
    let before = bytes(&journal);
    let stranger = note(header(1, &[]), 9, "other");
    let other = Journal::found(stranger.clone()).unwrap();
    assert_eq!(journal.union(&bytes(&other)), Err(OpenError::OtherDossier));
    // Without its opening line it is told by its founding.
    assert_eq!(journal.union(&lines(&bytes(&other))[1]), Err(OpenError::OtherDossier));
    assert_eq!(bytes(&journal), before);
    assert_eq!(journal.append(stranger.clone()), Err(AppendError::SecondFounding));
    // A second founding inside a file is damage, wherever it stands.
    let mut all = lines(&before);
    all.insert(1, format!("{}\n", stranger.line(|_| true)).into_bytes());
    let union = journal.union(&all.concat()).unwrap();
    assert_eq!((refused(&union), union.known), (vec![(2, Damage::SecondFounding)], 3));
    let (opened, union) = open(&all.concat());
    assert_eq!((bytes(&opened), refused(&union)), (before, vec![(2, Damage::SecondFounding)]));
}

#[test]
fn a_wrong_lamport_is_kept_but_never_ready_and_erases() {
    let mut journal = three();
    let (digest, _) = sample::sealed(1, "نحتاج حراسا بالليل");
    let mut wrong = after(&journal);
    wrong.lamport += 1;
    wrong.erases = vec![digest];
    let wrong = note(wrong, 7, "wrong");
    assert_eq!(journal.append(wrong.clone()), Err(AppendError::Lamport));
    let child = note(header(6, &[wrong.hash()]), 8, "child");
    let sent: Vec<u8> =
        [&wrong, &child].map(|entry| format!("{}\n", entry.line(|_| true))).concat().into_bytes();
    let union = journal.union(&sent).unwrap();
    assert_eq!((union.added, union.ready.len(), union.erased, union.waiting), (2, 0, 1, 1));
    assert_eq!((journal.invalid(), journal.waiting()), (vec![3], vec![4]));
    assert_eq!((journal.order().len(), journal.len(), lines(&bytes(&journal)).len()), (3, 5, 6));
    assert!(!String::from_utf8(bytes(&journal)).unwrap().contains("نحتاج"));
    assert_eq!(journal.since(&journal.have()), [3, 4]);
}

#[test]
fn two_parents_of_ones_own_label_are_invalid() {
    let mut journal = Journal::found(founding()).unwrap();
    let head = founding().hash();
    let (one, two) = (note(header(2, &[head]), 1, "one"), note(header(2, &[head]), 2, "two"));
    journal.append(one.clone()).unwrap();
    journal.append(two.clone()).unwrap();
    assert_eq!(journal.forks(), [sample::REPLICA.into()]);
    let both = note(header(3, &[one.hash(), two.hash()]), 3, "both");
    assert_eq!(journal.append(both.clone()), Err(AppendError::Replica));
    let mut renamed = header(3, &[one.hash(), two.hash()]);
    renamed.replica = "0000000000000000".into();
    journal.append(note(renamed, 3, "both")).unwrap();
    assert_eq!(journal.heads().len(), 1);
    journal.union(both.line(|_| true).as_bytes()).unwrap();
    assert_eq!(journal.invalid().len(), 1);
}

#[test]
fn append_takes_only_what_is_ready() {
    let mut journal = three();
    let last = journal.get(2).unwrap().clone();
    assert_eq!(journal.append(last.clone()), Err(AppendError::Known));
    assert_eq!(journal.append(note(header(2, &[Hash::of("?")]), 1, "x")), Err(AppendError::Parent));
    assert_eq!(Journal::found(last).unwrap_err(), AppendError::NotFounding);
    let next = note(after(&journal), 5, "next");
    let child = note(header(5, &[next.hash()]), 6, "child");
    journal.union(child.line(|_| true).as_bytes()).unwrap();
    assert_eq!(journal.append(next.clone()), Err(AppendError::Awaited));
    let union = journal.union(next.line(|_| true).as_bytes()).unwrap();
    assert_eq!((union.ready, union.added, union.waiting), (vec![4, 3], 1, 0));
    assert_eq!(journal.order(), [0, 1, 2, 4, 3]);
}

#[test]
fn what_is_retracted_leaves_no_trace() {
    let mut journal = three();
    let before = journal.clone();
    let (digest, seal) = sample::sealed(2, "0612345678");
    let mut erasing = after(&journal);
    erasing.erases = vec![digest];
    journal.append(note(after(&journal), 4, "one")).unwrap();
    let branch = note(header(2, &[founding().hash()]), 5, "late");
    journal.append(branch).unwrap();
    assert_eq!((journal.order().len(), journal.heads().len()), (5, 2));
    journal.retract(2);
    journal.append(note(erasing.clone(), 6, "erasing")).unwrap();
    let other = sample::sealed(1, "نحتاج حراسا بالليل").0;
    assert_eq!(journal.erase([other, digest]), 1);
    assert_eq!(journal.get(2).unwrap().seal(&digest), None);
    assert_eq!(journal.verify(&[]).erased, 2);
    journal.retract(9);
    assert!(journal == before);
    assert_eq!(journal.get(2).unwrap().seal(&digest), Some(&*seal));
    journal.append(note(erasing, 6, "erasing")).unwrap();
    journal.settle();
    let after = bytes(&journal);
    journal.retract(1);
    assert_eq!(bytes(&journal), after);
}

#[test]
fn a_public_copy_lacks_seals_and_adds_nothing() {
    let mut full = three();
    let public = full.write(Copy::Public, &full.all(), &|index, _| index == 0);
    let (mut copy, union) = open(&public);
    assert_eq!((union.copy, copy.heads()), (Some(Copy::Public), full.heads()));
    let found = copy.verify(&[]);
    assert_eq!((found.present, found.absent, found.erased), (1, 2, 0));
    let before = bytes(&full);
    let union = full.union(&public).unwrap();
    assert_eq!((union.added, union.known, union.seals_added), (0, 3, 0));
    assert_eq!(bytes(&full), before);
    assert_eq!(copy.union(&before).unwrap().seals_added, 2);
    assert_eq!(bytes(&copy), before);
}

#[test]
fn an_erased_value_does_not_come_back() {
    let old = bytes(&three());
    let mut journal = three();
    let (digest, _) = sample::sealed(2, "0612345678");
    let mut erasing = after(&journal);
    erasing.erases = vec![digest];
    journal.append(note(erasing, 3, "at her request")).unwrap();
    let erased = bytes(&journal);
    assert!(!String::from_utf8(erased.clone()).unwrap().contains("0612345678"));
    let union = journal.union(&old).unwrap();
    assert_eq!((union.seals_added, union.erased), (0, 0));
    assert_eq!(bytes(&journal), erased);
    let (mut other, _) = open(&old);
    assert_eq!(other.union(&erased).unwrap().erased, 1);
    assert_eq!(bytes(&other), erased);
    let found = other.verify(&[]);
    assert_eq!((found.present, found.erased, found.absent), (3, 1, 0));
    // Also while the erasing entry waits for its parents.
    let (mut waiting, _) = open(&lines(&old)[..2].concat());
    waiting.union(lines(&erased).last().unwrap()).unwrap();
    assert_eq!(waiting.waiting().len(), 1);
    assert_eq!(waiting.union(&old).unwrap().ready.len(), 3);
    assert_eq!(bytes(&waiting), erased);
}

#[test]
fn a_receipt_finds_a_cut_tail() {
    let journal = three();
    let receipt: Vec<Hash> = journal.heads().iter().copied().collect();
    let heads: Vec<Head> = receipt.iter().copied().map(Head::from).collect();
    assert_eq!(journal.verify(&heads).missing().count(), 0);
    let (cut, _) = open(&lines(&bytes(&journal))[..3].concat());
    assert_eq!(cut.verify(&heads).missing().collect::<Vec<_>>(), heads);
    assert_eq!(cut.ancestors(&receipt), Err(UnknownHead { hash: receipt[0] }));
    let known = journal.ancestors(&[journal.get(1).unwrap().hash()]).unwrap();
    assert_eq!(
        (known.contains(0), known.contains(1), known.contains(2), known.len()),
        (true, true, false, 2)
    );
}

#[test]
fn little_is_said_and_little_sent_twice() {
    let mut journal = three();
    for i in 0..200 {
        journal.append(note(after(&journal), i, "more")).unwrap();
    }
    let (old, _) = open(&bytes(&journal));
    assert_eq!(old.have().len(), 9);
    assert!(journal.since(&old.have()).is_empty());
    journal.append(note(after(&journal), 201, "last")).unwrap();
    assert_eq!(journal.since(&old.have()).len(), 1);
    assert_eq!(journal.since(&[]).len(), 204);
}

/// Entries of three labels over a random graph: some of false lamport, some that erase, some without parents here.
fn history() -> impl Strategy<Value = Vec<Entry>> {
    let step = (
        0..3_usize,
        proptest::collection::vec(any::<prop::sample::Index>(), 1..3),
        0..12_u8,
        any::<prop::sample::Index>(),
    );
    proptest::collection::vec(step, 0..14).prop_map(|steps| {
        let mut entries = vec![founding()];
        for (salt, (label, parents, chance, erased)) in (1..).zip(steps) {
            let parents: Vec<&Entry> = parents.iter().map(|at| at.get(&entries)).collect();
            let lamport = 1 + parents.iter().map(|parent| parent.header().lamport).max().unwrap();
            let hashes: Vec<Hash> = parents.iter().map(|parent| parent.hash()).collect();
            let mut header = header(lamport, &hashes);
            header.replica = ["0000000000000000", "k3v9q2m7x8d4p1wa", "zzzzzzzzzzzzzzzz"][label].into();
            match chance {
                0 => header.lamport += 1,
                1 => header.parents.push(Hash::of("nowhere")),
                2 | 3 => header.erases = vec![erased.get(&entries).digests()[0]],
                _ => {}
            }
            entries.push(note(header, salt, "words"));
        }
        entries
    })
}

/// A journal of the founding and those of the entries whose bit is set.
fn part(entries: &[Entry], bits: u16) -> Journal {
    let mut journal = Journal::found(entries[0].clone()).unwrap();
    let chosen = entries.iter().enumerate().filter(|(i, _)| bits >> i & 1 == 1);
    let lines: String = chosen.map(|(_, entry)| entry.line(|_| true) + "\n").collect();
    if !lines.is_empty() {
        journal.union(lines.as_bytes()).unwrap();
    }
    journal
}

fn joined(one: &Journal, other: &Journal) -> Journal {
    let mut one = one.clone();
    one.union(&bytes(other)).unwrap();
    one
}

/// What can be seen of a journal, told by hashes.
type View = (Vec<u8>, Vec<Hash>, Vec<Hash>, Vec<Hash>, BTreeSet<Hash>, Vec<Box<str>>, BTreeSet<Hash>);
fn view(journal: &Journal) -> View {
    let hashes =
        |entries: &[u32]| entries.iter().map(|index| journal.get(*index).unwrap().hash()).collect::<Vec<_>>();
    (
        bytes(journal),
        hashes(journal.order()),
        hashes(&journal.waiting()),
        hashes(&journal.invalid()),
        journal.heads().clone(),
        journal.forks(),
        journal.erased().clone(),
    )
}

/// The rules written down once more, without care for speed.
fn naive(entries: &[Entry]) -> (BTreeSet<Hash>, BTreeSet<Hash>) {
    let all: BTreeMap<Hash, &Entry> = entries.iter().map(|entry| (entry.hash(), entry)).collect();
    let (mut ready, mut invalid) = (BTreeSet::new(), BTreeSet::new());
    loop {
        let before = ready.len() + invalid.len();
        for (hash, entry) in &all {
            let header = entry.header();
            if invalid.contains(hash) || !header.parents.iter().all(|parent| ready.contains(parent)) {
                continue;
            }
            let parents: Vec<Header<'_>> = header.parents.iter().map(|parent| all[parent].header()).collect();
            let lamport = 1 + parents.iter().map(|parent| parent.lamport).max().unwrap_or(0);
            let own = parents.iter().filter(|parent| parent.replica == header.replica).count();
            let is_valid = lamport == header.lamport && own < 2;
            if is_valid {
                ready.insert(*hash)
            } else {
                invalid.insert(*hash)
            };
        }
        if ready.len() + invalid.len() == before {
            return (ready, invalid);
        }
    }
}

proptest! {
    #[test]
    fn one_pass_over_the_bytes_finds_what_opening_them_finds(
        entries in history(),
        bits in any::<u16>(),
        receipt in proptest::collection::vec(any::<prop::sample::Index>(), 0..3),
        shorts in any::<bool>(),
        keeps in any::<bool>(),
        flipped in proptest::option::of(any::<prop::sample::Index>()),
    ) {
        let journal = part(&entries, bits);
        let mut file = journal.write(Copy::Full, &journal.all(), &|index, _| keeps || index % 2 == 0);
        if let Some(at) = flipped {
            let at = at.index(file.len());
            file[at] ^= 1;
        }
        let short = |hash: Hash| if shorts { Head::Short(hash.first_bits()) } else { hash.into() };
        let receipt: Vec<Head> = receipt.iter().map(|at| short(at.get(&entries).hash())).collect();
        let opened = Journal::open(&file);
        let slow = opened.map(|(journal, union)| (journal.verify(&receipt), union.damaged));
        prop_assert_eq!(verify(&file, &receipt), slow);
    }

    #[test]
    fn union_is_commutative_associative_and_idempotent(
        entries in history(), a in any::<u16>(), b in any::<u16>(), c in any::<u16>()
    ) {
        let [a, b, c] = [a, b, c].map(|bits| part(&entries, bits));
        prop_assert_eq!(view(&joined(&a, &b)), view(&joined(&b, &a)));
        prop_assert_eq!(view(&joined(&joined(&a, &b), &c)), view(&joined(&a, &joined(&b, &c))));
        prop_assert_eq!(view(&joined(&a, &a)), view(&a));
        prop_assert_eq!(view(&Journal::open(&bytes(&a)).unwrap().0), view(&a));
    }

    #[test]
    fn the_order_of_delivery_does_not_matter(
        entries in history(),
        order in proptest::collection::vec((any::<prop::sample::Index>(), any::<bool>()), 0..40),
    ) {
        let whole = part(&entries, u16::MAX);
        let mut parcel = String::new();
        let mut journal = part(&entries, 0);
        let rest = entries.iter().map(|entry| (entry, true));
        for (entry, send) in order.iter().map(|(at, send)| (at.get(&entries), *send)).chain(rest) {
            parcel += &(entry.line(|_| true) + "\n");
            if send {
                journal.union(parcel.as_bytes()).unwrap();
                parcel.clear();
                if entry.header().lamport % 3 == 0 {
                    journal = Journal::open(&bytes(&journal)).unwrap().0;
                }
            }
        }
        prop_assert_eq!(view(&journal), view(&whole));
        let (ready, invalid) = naive(&entries);
        let (_, order, _, bad, ..) = view(&journal);
        prop_assert!(order.iter().map(|hash| journal.get(journal.find(hash).unwrap()).unwrap().key()).is_sorted());
        prop_assert_eq!(order.into_iter().collect::<BTreeSet<_>>(), ready);
        prop_assert_eq!(bad.into_iter().collect::<BTreeSet<_>>(), invalid);
    }

    #[test]
    fn what_one_lacks_is_sent(entries in history(), a in any::<u16>(), b in any::<u16>()) {
        let [a, b] = [a, b].map(|bits| part(&entries, bits));
        let sent = b.write(Copy::Full, &b.since(&a.have()), &|_, _| true);
        let mut taken = a.clone();
        taken.union(&sent).unwrap();
        prop_assert_eq!(view(&taken), view(&joined(&a, &b)));
    }

    #[test]
    fn a_retraction_restores(entries in history(), bits in any::<u16>()) {
        let before = part(&entries, bits);
        let mut journal = before.clone();
        let mut count = 0;
        for entry in &entries {
            count += usize::from(journal.append(entry.clone()).is_ok());
        }
        journal.retract(count);
        prop_assert!(journal == before);
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = Journal::open(&bytes);
        let _ = Entry::read(&bytes);
    }
}
