//! Makes spellings of one word equal, and lets invisible marks disappear. For reading only: what was written is
//! kept beside it.

/// The folded text: shapes of letters made letters; invisible marks, vowel marks and tatweel dropped (between numbers
/// tatweel is a dash); hamza seats and look-alike letters made one; accents and case dropped; digits ASCII; dashes
/// `-`; quotes, commas, brackets and white space one space.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut letters = text.chars().flat_map(unshaped).flat_map(char::to_lowercase).peekable();
    while let Some(letter) = letters.next() {
        match letter {
            // Between numbers, people use it as a dash.
            TATWEEL if folded.ends_with(is_gap) && letters.peek().is_some_and(|next| is_gap(*next)) => {
                folded.push('-');
            }
            _ if is_invisible(letter) || is_mark(letter) => {}
            'أ' | 'إ' | 'آ' | 'ٱ' => folded.push('ا'),
            'ى' | 'ی' | 'ے' | 'ئ' => folded.push('ي'),
            'ؤ' => folded.push('و'),
            'ة' | 'ۀ' | 'ہ' => folded.push('ه'),
            'ک' => folded.push('ك'),
            '٠'..='٩' => folded.push(digit(letter, '٠')),
            '۰'..='۹' => folded.push(digit(letter, '۰')),
            'à' | 'â' => folded.push('a'),
            'é' | 'è' | 'ê' | 'ë' | 'ᵉ' => folded.push('e'),
            'î' | 'ï' => folded.push('i'),
            'ô' => folded.push('o'),
            'û' | 'ù' | 'ü' => folded.push('u'),
            'ʳ' => folded.push('r'),
            'ç' => folded.push('c'),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => folded.push('-'),
            '٫' => folded.push('.'),
            ',' | '،' | '¡' | '(' | ')' | '«' | '»' | '"' | '“' | '”' | '\'' | '’' | 'ʼ' | '`' | '°' =>
            {
                folded.push(' ');
            }
            _ if letter.is_whitespace() => folded.push(' '),
            _ => folded.push(letter),
        }
    }
    folded
}

const TATWEEL: char = '\u{640}';

/// Whether nothing can be lengthened here.
fn is_gap(letter: char) -> bool {
    letter.is_whitespace() || letter.is_numeric()
}

/// The letters behind a presentation form, the shape of a letter that some scanned and old files hold instead of it.
fn unshaped(letter: char) -> impl Iterator<Item = char> {
    let place = u32::from(letter).checked_sub(0xFE80);
    let found = place.and_then(|mut place| {
        SHAPES.iter().find_map(|(letters, shapes)| {
            let here = place < *shapes;
            place = place.saturating_sub(*shapes);
            here.then_some(*letters)
        })
    });
    let (one, more) = match found {
        Some(letters) => (None, letters),
        None => (Some(letter), ""),
    };
    one.into_iter().chain(more.chars())
}

/// The letters of U+FE80 to U+FEFC in their order, each with how many shapes it has there.
const SHAPES: [(&str, u32); 40] = [
    ("ء", 1),
    ("آ", 2),
    ("أ", 2),
    ("ؤ", 2),
    ("إ", 2),
    ("ئ", 4),
    ("ا", 2),
    ("ب", 4),
    ("ة", 2),
    ("ت", 4),
    ("ث", 4),
    ("ج", 4),
    ("ح", 4),
    ("خ", 4),
    ("د", 2),
    ("ذ", 2),
    ("ر", 2),
    ("ز", 2),
    ("س", 4),
    ("ش", 4),
    ("ص", 4),
    ("ض", 4),
    ("ط", 4),
    ("ظ", 4),
    ("ع", 4),
    ("غ", 4),
    ("ف", 4),
    ("ق", 4),
    ("ك", 4),
    ("ل", 4),
    ("م", 4),
    ("ن", 4),
    ("ه", 4),
    ("و", 2),
    ("ى", 2),
    ("ي", 4),
    ("لآ", 2),
    ("لأ", 2),
    ("لإ", 2),
    ("لا", 2),
];

/// Direction marks, joiners, byte order marks, soft hyphens.
const fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}'
        | '\u{61C}' | '\u{FEFF}' | '\u{AD}')
}

/// Tatweel, Arabic vowel and Quranic marks, combining accents.
const fn is_mark(letter: char) -> bool {
    matches!(letter,
        '\u{640}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6DC}'
        | '\u{6DF}'..='\u{6E8}' | '\u{6EA}'..='\u{6ED}' | '\u{300}'..='\u{36F}')
}

fn digit(letter: char, zero: char) -> char {
    u32::from(letter)
        .checked_sub(u32::from(zero))
        .and_then(|value| char::from_digit(value, 10))
        .unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_a_word_become_one() {
        for (written, folded) in [
            ("أكتـــوبر", "اكتوبر"),
            ("إبريل", "ابريل"),
            ("ماى", "ماي"),
            ("ماي\u{200F}", "ماي"),
            ("الثُّلَاثَاء", "الثلاثاء"),
            ("AOÛT", "aout"),
            ("fe\u{301}vrier", "fevrier"),
            // Shapes of letters instead of letters, as some scanned files hold them.
            ("\u{FEED}\u{FEE8}\u{FE92}\u{FEAE}", "ونبر"),
            ("\u{FE8D}\u{FEFB}\u{FE9B}\u{FEE8}\u{FEF4}\u{FEE6}", "الاثنين"),
            ("12 ـ 19", "12 - 19"),
            ("12ــ19", "12-19"),
            ("12 ـيونيوـ 2023", "12 يونيو 2023"),
            ("٢٥/۰۷", "25/07"),
            ("12–19", "12-19"),
            ("25\u{A0}juillet\n2023", "25 juillet 2023"),
        ] {
            assert_eq!(fold(written), folded);
        }
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for text in ["الأربعاء ٢٥ يوليوز", "Jusqu’au 1er août", "İstanbul ẞ"] {
            assert_eq!(fold(&fold(text)), fold(text));
        }
    }
}
