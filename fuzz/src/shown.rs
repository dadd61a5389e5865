//! `shown`: the name of a view, and its value as JSON, as another language hands it back to be printed.

use infitah::views::{Question, View};

use super::home::{language, turn};

pub fn run(bytes: &[u8]) {
    let Some((name, json)) = std::str::from_utf8(bytes).ok().and_then(|text| text.split_once('\n')) else {
        return;
    };
    let name = name.trim_matches('"');
    match View::from_json(name, json) {
        Ok(view) => {
            assert!(Question::VIEWS.contains(&name));
            let text = serde_json::to_string(&view).unwrap();
            assert_eq!(View::from_json(name, &text).unwrap(), view);
            let _ = view.in_language(&language(turn(bytes, 3)));
        }
        Err(refusal) => assert!(!refusal.to_string().is_empty()),
    }
}
