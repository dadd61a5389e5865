//! `isolation`: a text that is to stand on a line of either direction.

use infitah::text::{Direction, isolate};

const OPENING: [char; 7] =
    ['\u{202A}', '\u{202B}', '\u{202D}', '\u{202E}', '\u{2066}', '\u{2067}', '\u{2068}'];
const ISOLATES: [char; 3] = ['\u{2066}', '\u{2067}', '\u{2068}'];

pub fn run(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    for direction in [Direction::Rtl, Direction::Ltr] {
        let shown = isolate(text, direction);
        let mut rest = shown.chars();
        assert!(text.chars().all(|letter| rest.any(|shown| shown == letter)), "nothing is taken away");
        let bare = |text: &str| text.chars().filter(|c| !is_control(*c)).collect::<String>();
        assert_eq!(bare(&shown), bare(text), "nothing but controls is added");
        assert!(balanced(&shown), "nothing leaks");
        assert_eq!(isolate(&shown, direction), shown, "once is enough");
    }
}

fn is_control(c: char) -> bool {
    OPENING.contains(&c) || matches!(c, '\u{202C}' | '\u{2069}')
}

fn balanced(text: &str) -> bool {
    let ends_line = |c: char| matches!(c, '\n' | '\r' | '\u{1C}'..='\u{1E}' | '\u{85}' | '\u{2029}');
    text.split(ends_line).all(|line| {
        let mut open: Vec<char> = Vec::new();
        let well = line.chars().all(|c| match c {
            '\u{2069}' => {
                open.iter().rposition(|o| ISOLATES.contains(o)).map(|at| open.truncate(at)).is_some()
            }
            '\u{202C}' => match open.last() {
                Some(o) if ISOLATES.contains(o) => true,
                Some(_) => open.pop().is_some(),
                None => false,
            },
            _ => {
                open.extend(OPENING.contains(&c).then_some(c));
                true
            }
        });
        well && open.is_empty()
    })
}
