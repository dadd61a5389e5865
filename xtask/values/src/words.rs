//! Words of the source in the manner of each language: lines of a width, and names in other cases.

/// Every generated file says so in its first line, behind the language's comment sign.
pub const GENERATED: &str =
    "Generated from the schema of `core` by `cargo xtask bindings`; changes belong there.";

/// The paragraphs of a doc comment in lines of at most this width; links lose their brackets.
pub fn lines(docs: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in docs.replace("[`", "`").replace("`]", "`").split("\n\n") {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

/// `in_person`, `fact.unknown` → `IN_PERSON`, `FACT_UNKNOWN`.
pub fn shouted(name: &str) -> String {
    name.replace('.', "_").to_uppercase()
}

/// `in_favour` → `inFavour`.
pub fn camel(name: &str) -> String {
    let mut words = name.split('_');
    words.next().unwrap_or_default().to_owned() + &words.map(capital).collect::<String>()
}

/// `CardReceived` → `card_received`.
pub fn snake(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    out
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().collect::<String>() + letters.as_str())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_paragraphs_and_the_width() {
        assert_eq!(lines("one two\nthree\n\nfour [`Five`]", 8), ["one two", "three", "", "four", "`Five`"]);
    }

    #[test]
    fn names_change_their_case() {
        assert_eq!(shouted("fact.field_x.unknown"), "FACT_FIELD_X_UNKNOWN");
        assert_eq!(camel("said_language_x"), "saidLanguageX");
        assert_eq!(snake("CardReceived"), "card_received");
    }
}
