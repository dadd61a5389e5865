//! `folding`: a text, and its folded forms with the way back.

use infitah::text::folding::Fold;

pub fn run(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    for level in [Fold::Strict, Fold::Search, Fold::Loose] {
        let folded = level.trace(text);
        let (plain, source) = (level.fold(text), folded.source());
        assert_eq!(folded.text(), plain, "with and without the way back");
        assert_eq!(level.fold(&plain), plain, "once is enough");
        assert_eq!(source, text);
        let length = plain.len();
        assert!(text.get(folded.source_range(0..length)).is_some());
        let mut before = 0;
        for (at, letter) in plain.char_indices().take(400) {
            let range = folded.source_range(at..at + letter.len_utf8());
            assert!(text.get(range.clone()).is_some(), "{range:?} can be cut out of the source");
            let pieces: Vec<_> = folded.pieces(at..at + letter.len_utf8()).collect();
            for piece in &pieces {
                assert!(text.get(piece.clone()).is_some_and(|piece| !piece.is_empty()));
                assert!(piece.start >= before, "the way back never turns round");
                before = piece.start;
            }
            assert!(!pieces.is_empty(), "each letter came from somewhere");
        }
        // Ranges that begin or end inside a character, or beyond the end, are answered as well.
        for (start, end) in [
            (0, 1),
            (1, 2),
            (length / 2, length / 2 + 1),
            (length, length),
            (length, length + 9),
            (length + 1, length + 2),
        ] {
            let range = folded.source_range(start..end);
            assert!(text.get(range.clone()).is_some(), "{range:?}");
            let units = folded.source_range_utf16(start..end);
            assert_eq!(units.end - units.start, text[range].encode_utf16().count());
        }
        if let Some(word) = plain.split(' ').find(|word| !word.is_empty()) {
            let found = folded.find(word).next().expect("a word of the folded text is found");
            assert!(text.get(found).is_some_and(|found| !found.is_empty()));
        }
    }
    assert_eq!(
        Fold::Search.fold(&Fold::Strict.fold(text)),
        Fold::Search.fold(text),
        "each level does what the one before does"
    );
    assert_eq!(Fold::Loose.fold(&Fold::Search.fold(text)), Fold::Loose.fold(text));
}
