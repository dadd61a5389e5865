//! `words`: two texts, parted by a zero byte, and how they differ.

use infitah::text::words::{Change, differences, origins, tokens};

pub fn run(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (old, new) = text.split_once('\0').unwrap_or((text, ""));
    for text in [old, new] {
        assert_eq!(tokens(text).concat(), text);
    }
    let runs = differences(old, new);
    let join = |left_out: Change| {
        runs.iter().filter(|(change, _)| *change != left_out).map(|(_, run)| *run).collect::<String>()
    };
    assert_eq!((join(Change::Inserted).as_str(), join(Change::Deleted).as_str()), (old, new));
    assert!(runs.iter().all(|(_, run)| !run.is_empty()));
    if old == new {
        assert!(runs.iter().all(|(change, _)| *change == Change::Same));
    }
    let first: Vec<u8> = vec![1; tokens(old).len()];
    let found = origins(&[(old, &first)], new, 2);
    assert_eq!(found.len(), tokens(new).len());
    let kept =
        runs.iter().any(|(change, run)| *change == Change::Same && run.chars().any(char::is_alphanumeric));
    assert!(!kept || found.contains(&1), "a word that stays has the origin that it had");
    // Fewer origins than words, and several bases.
    let _ = origins(&[(old, &first[..first.len() / 2]), (new, &[]), (old, &first)], new, 2);
}
