//! Whatever bytes come, there is an answer: never a panic, and damage is named with its line.

use infitah::dossier::{Dossier, verify_for};
use infitah::facts::ProjectRegistered;
use infitah::model::Code;
use proptest::prelude::*;

use super::cases;
use super::world::{ALL, Still, World, plots};

fn try_everything(dossier: &mut Dossier, bytes: &[u8]) {
    let _ = Dossier::open(Still::new(1), bytes);
    let _ = verify_for(Still::new(1), bytes, &[]);
    if let Ok((recovered, _)) = Dossier::recover(Still::new(1), bytes) {
        let _ = (super::views::all_views(&recovered), recovered.save_public().unwrap());
    }
    let before = dossier.save();
    if dossier.merge(bytes).is_err() {
        assert_eq!(dossier.save(), before);
    }
}

proptest! {
    #![proptest_config(cases(4))]

    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..400), text in "(\\{|\\}|\\[|\"entry\"|\"fact\"|:|,|1|[a-z]|\n){0,80}") {
        let mut dossier = World::begun(1, 2).devices.remove(0);
        try_everything(&mut dossier, &bytes);
        try_everything(&mut dossier, text.as_bytes());
    }

    #[test]
    fn a_spoiled_journal_is_answered(
        plot in plots(ALL, 16),
        spoils in proptest::collection::vec((0..4usize, any::<proptest::sample::Index>(), any::<proptest::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let mut world = World::of(&plot);
        let mut bytes = world.together().save();
        for (how, at, to, byte) in spoils {
            let (at, to) = (at.index(bytes.len()), to.index(bytes.len()));
            match how {
                0 => bytes[at] = byte,
                1 => bytes.truncate(at.max(1)),
                2 => drop(bytes.drain(at.min(to)..at.max(to).min(at.min(to) + 200))),
                _ => {
                    let piece = bytes[at.min(to)..at.max(to).min(at.min(to) + 900)].to_vec();
                    bytes.splice(at..at, piece);
                }
            }
            if bytes.is_empty() {
                bytes.push(b'{');
            }
        }
        try_everything(&mut world.devices[0], &bytes);
    }

    #[test]
    fn a_flipped_bit_is_found_on_its_line(plot in plots(ALL, 10), flips in proptest::collection::vec((any::<proptest::sample::Index>(), 0..8u32), 12)) {
        let mut all = World::of(&plot).together();
        // Of a file with one entry, one flip can leave nothing by which it is known for a journal.
        all.record(ProjectRegistered::titled("t")).unwrap();
        let bytes = all.save();
        for (at, bit) in flips {
            let at = at.index(bytes.len());
            let mut flipped = bytes.clone();
            flipped[at] ^= 1 << bit;
            let line = bytes[..at].split(|byte| *byte == b'\n').count();
            let Err(refusal) = Dossier::open(Still::new(1), &flipped) else {
                panic!("byte {at} of line {line} was flipped and nobody noticed");
            };
            let told: usize = refusal.args["line"].parse().unwrap();
            match refusal.code {
                Code::JournalDamaged => prop_assert_eq!(told, line, "byte {} of line {}", at, line),
                // A line feed that was put into the founding's line may leave what names it on the line after.
                Code::JournalNoFounding => prop_assert!([line, line + 1].contains(&told), "byte {at} of line {line}"),
                code => panic!("byte {at} of line {line}: {code}"),
            }
        }
    }
}
