//! Letters that stand for one another.

use super::Fold;

/// What a composed letter becomes; nothing, where it is left out. From `Search` on.
pub(super) const fn letter(c: char, level: Fold) -> Option<char> {
    Some(match c {
        'أ' | 'إ' | 'آ' | 'ٱ' | '\u{672}' | '\u{673}' => 'ا',
        'ى' | 'ی' | 'ے' | 'ې' | 'ۍ' => 'ي',
        'ة' | 'ۀ' | 'ہ' | 'ۂ' | 'ۃ' | 'ھ' | 'ە' => 'ه',
        // گ, ڭ and ݣ are the Moroccan g, which most people write ك.
        'ک' | 'ڪ' | 'گ' | 'ڭ' | 'ݣ' => 'ك',
        // ڤ is a foreign v; ڢ, ڡ and ڧ are the f and q of Maghribi hands.
        'ڤ' | 'ڥ' | 'ڢ' | 'ڡ' => 'ف',
        'ڧ' => 'ق',
        // Yeh barree with hamza.
        'ۓ' => return letter('ئ', level),
        'ؤ' if matches!(level, Fold::Loose) => 'و',
        'ئ' if matches!(level, Fold::Loose) => 'ي',
        'ء' | '\u{674}' if matches!(level, Fold::Loose) => return None,
        '٪' => '%',
        'ς' => 'σ',
        _ => c,
    })
}

/// Letters that are two letters in another hand, after they became small.
pub(super) const fn pair(c: char) -> Option<(char, char)> {
    Some(match c {
        'œ' => ('o', 'e'),
        'æ' => ('a', 'e'),
        'ß' => ('s', 's'),
        _ => return None,
    })
}

/// Whether a word is what elision leaves of an article, a pronoun or a conjunction in French.
pub(super) fn is_elided(word: &str) -> bool {
    const ELIDED: [&str; 13] =
        ["l", "d", "qu", "n", "s", "j", "m", "t", "c", "jusqu", "lorsqu", "puisqu", "quoiqu"];
    ELIDED.contains(&word)
}

/// Whether this word, behind an elided `d`, makes one word with it.
pub(super) fn is_locution(word: &str) -> bool {
    ["abord", "accord", "ailleurs"].contains(&word)
}
