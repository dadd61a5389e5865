//! What a character is to folding.

/// Marks of direction and joining, and others that have no shape: left out at every level.
pub(super) const fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFB}')
}

/// Marks that can make a letter of the one before them: they are left out only after NFC had them.
pub(super) const fn is_hamza_or_madda(c: char) -> bool {
    matches!(c, '\u{653}'..='\u{655}')
}

/// Tatweel, Arabic vowel and Quranic marks, their presentation forms: left out at every level.
pub(super) const fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{640}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6DC}'
        | '\u{6DF}'..='\u{6E8}' | '\u{6EA}'..='\u{6ED}' | '\u{8CA}'..='\u{8E1}' | '\u{8E3}'..='\u{8FF}'
        | '\u{FC5E}'..='\u{FC63}' | '\u{FCF2}'..='\u{FCF4}' | '\u{FE70}'..='\u{FE7F}')
}

/// What is left out without a trace.
pub(super) const fn is_dropped(c: char) -> bool {
    is_invisible(c) || (is_mark(c) && !is_hamza_or_madda(c))
}

/// Accents, as marks of their own: left out from `Search` on.
pub(super) const fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

/// Shapes of letters and their ligatures, which scanned and converted pages hold in the place of letters. The
/// phrases that are set as one sign (ﷺ) stay signs.
pub(super) const fn is_presentation_form(c: char) -> bool {
    matches!(c, '\u{FB00}'..='\u{FB06}' | '\u{FB50}'..='\u{FBB1}' | '\u{FBD3}'..='\u{FDF9}' | '\u{FDFC}'
        | '\u{FE80}'..='\u{FEFC}')
}

/// Signs that NFKC would write out as a phrase.
pub(super) const fn is_phrase(c: char) -> bool {
    matches!(c, '\u{FDFA}' | '\u{FDFB}' | '\u{FDFD}')
}

/// Spaces that stand between the groups of a number.
pub(super) const fn is_group_space(c: char) -> bool {
    matches!(c, '\u{A0}' | '\u{202F}' | '\u{2009}')
}

/// The value of an ASCII, Arabic-Indic or Persian digit, as ASCII.
pub(crate) fn ascii_digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => return Some(c),
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return None,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

/// What a character does to the words around it, from `Search` on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Part of a word.
    Letter,
    /// An ASCII digit.
    Digit,
    /// Neither, but kept: `%`, `€`, `°`, 🏥, ﷺ.
    Sign,
    /// Between two letters a part of a French word; a quotation mark elsewhere.
    Apostrophe,
    /// Between two digits a decimal mark; punctuation elsewhere.
    Point,
    /// Between two digits a thousands mark; punctuation elsewhere.
    Group,
    /// White space, punctuation, bullets.
    Separator,
}

/// The role of a character that is folded already.
#[inline]
pub(super) fn role(c: char) -> Role {
    match c {
        '0'..='9' => Role::Digit,
        'a'..='z' | '\u{621}'..='\u{63A}' | '\u{641}'..='\u{64A}' => Role::Letter,
        ' ' => Role::Separator,
        // `ʼ` counts as a letter in Unicode; in French texts it is an apostrophe.
        '\'' | '`' | '´' | '\u{2018}' | '\u{2019}' | '\u{201B}' | '\u{2BC}' | '\u{2032}' => Role::Apostrophe,
        '.' | ',' | '،' | '٫' => Role::Point,
        '٬' => Role::Group,
        '%' | '٪' | '‰' | '°' | '$' | '\u{A2}'..='\u{A5}' | '\u{20A0}'..='\u{20CF}' => Role::Sign,
        _ if c.is_alphanumeric() => Role::Letter,
        _ if is_separator(c) => Role::Separator,
        _ if unicode_normalization::char::is_combining_mark(c) => Role::Letter,
        _ => Role::Sign,
    }
}

/// White space, controls, punctuation, arrows, bullets and ornaments. Word keeps the bullets of its symbol fonts at
/// U+F020–U+F0FF, for private use: U+F0B7 is `•` and U+F0A7 is `▪`.
fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c,
            '\u{0}'..='\u{BF}' | '\u{D7}' | '\u{F7}' | '\u{600}'..='\u{60F}' | '\u{61B}'..='\u{61F}' | '\u{66D}'
            | '\u{6D4}' | '\u{6DD}' | '\u{6DE}' | '\u{6E9}' | '\u{2000}'..='\u{209F}' | '\u{2190}'..='\u{2BFF}'
            | '\u{2E00}'..='\u{2E7F}' | '\u{3000}'..='\u{3003}' | '\u{3008}'..='\u{3020}' | '\u{3030}'
            | '\u{F000}'..='\u{F0FF}' | '\u{FD3E}' | '\u{FD3F}' | '\u{FE10}'..='\u{FE1F}' | '\u{FE30}'..='\u{FE6F}')
}
