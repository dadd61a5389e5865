//! Makes spellings of one word equal, and lets invisible marks disappear. For reading only: what was written is
//! kept beside it.

/// The folded text: invisible marks, vowel marks and tatweel dropped, hamza seats and look-alike letters made one,
/// accents and case dropped, digits ASCII, dashes `-`, quotes, commas, brackets and white space one space.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
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
            ',' | '،' | '(' | ')' | '«' | '»' | '"' | '“' | '”' | '\'' | '’' | 'ʼ' | '`' | '°' => {
                folded.push(' ');
            }
            _ if letter.is_whitespace() => folded.push(' '),
            _ => folded.push(letter),
        }
    }
    folded
}

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
