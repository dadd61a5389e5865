//! Reads which paths a Rust file names, as far as two rules need it: not a compiler, but not a text search either.
//!
//! Comments, documentation and strings do not count; groups (`use crate::{a, b}`), `super`, inline modules and the
//! insides of macro calls do.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A source file of `core`.
pub struct Source {
    /// Below `core/src`, with `/`.
    pub path: String,
    pub text: String,
}

/// A path that a file names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    pub line: usize,
    /// `crate`, `self` and `super` are resolved: such a path starts with `crate`.
    pub segments: Vec<String>,
    /// Whether it stands in what is compiled for tests alone.
    pub in_test: bool,
}

/// All Rust files below a folder, in the order of their paths.
pub fn read_all(folder: &Path) -> Result<Vec<Source>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for item in fs::read_dir(&next).with_context(|| next.display().to_string())? {
            let path = item?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
        .iter()
        .map(|file| {
            let below: PathBuf = file.strip_prefix(folder)?.components().collect();
            Ok(Source { path: below.display().to_string(), text: fs::read_to_string(file)? })
        })
        .collect()
}

impl Source {
    /// The modules from the crate's root to this file: `state/value.rs` is `["state", "value"]`.
    pub fn module(&self) -> Vec<String> {
        let stem = self.path.trim_end_matches(".rs");
        let mut parts: Vec<String> = stem.split('/').map(str::to_owned).collect();
        if parts.last().is_some_and(|last| matches!(last.as_str(), "mod" | "lib")) {
            parts.pop();
        }
        parts
    }

    /// Every path of two segments or more that the file names.
    ///
    /// # Errors
    /// When the text is not made of Rust tokens.
    pub fn named(&self) -> Result<Vec<Named>> {
        let tokens: TokenStream = self.text.parse().map_err(|error| anyhow!("{}: {error}", self.path))?;
        let in_test = self.module().last().is_some_and(|last| last == "tests");
        let mut reader = Reader { found: Vec::new() };
        reader.items(tokens, &self.module(), in_test);
        Ok(reader.found)
    }
}

/// Words that may stand before a path that begins with `::`.
const LEADING: [&str; 8] = ["as", "dyn", "for", "impl", "in", "match", "return", "use"];

struct Reader {
    found: Vec<Named>,
}

impl Reader {
    fn items(&mut self, tokens: TokenStream, module: &[String], in_test: bool) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        // Set by `#[cfg(test)]`, until the item behind it has ended.
        let mut test_item = false;
        while let Some(token) = tokens.get(at) {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == '#' => {
                    if let Some(TokenTree::Group(attribute)) = tokens.get(at + 1) {
                        test_item |= is_cfg_test(attribute);
                        at += 1;
                    }
                    at += 1;
                }
                TokenTree::Punct(punct) => {
                    if punct.as_char() == ';' {
                        test_item = false;
                    }
                    at += 1;
                }
                TokenTree::Group(group) => {
                    self.items(group.stream(), module, in_test || test_item);
                    if group.delimiter() == Delimiter::Brace {
                        test_item = false;
                    }
                    at += 1;
                }
                TokenTree::Ident(word) if word == "mod" => {
                    if let (Some(TokenTree::Ident(name)), Some(TokenTree::Group(body))) =
                        (tokens.get(at + 1), tokens.get(at + 2))
                    {
                        let mut inner = module.to_vec();
                        inner.push(name.to_string());
                        self.items(body.stream(), &inner, in_test || test_item);
                        test_item = false;
                        at += 3;
                    } else {
                        at += 1;
                    }
                }
                // `use ::std::fs` and its like: the path begins behind the word.
                TokenTree::Ident(word) if LEADING.iter().any(|leading| word == leading) => at += 1,
                TokenTree::Ident(_) => at = self.path(&tokens, at, &[], module, in_test || test_item),
                TokenTree::Literal(_) => at += 1,
            }
        }
    }

    /// Reads the path that starts at `at`, behind `prefix`; answers where it ends.
    fn path(
        &mut self,
        tokens: &[TokenTree],
        mut at: usize,
        prefix: &[String],
        module: &[String],
        in_test: bool,
    ) -> usize {
        let mut segments = prefix.to_vec();
        let mut line = 0;
        while let Some(TokenTree::Ident(word)) = tokens.get(at) {
            line = word.span().start().line;
            segments.push(word.to_string());
            at += 1;
            if !(is_colon(tokens.get(at)) && is_colon(tokens.get(at + 1))) {
                break;
            }
            at += 2;
            if let Some(TokenTree::Group(group)) = tokens.get(at) {
                self.branches(group, &segments, module, in_test);
                return at + 1;
            }
        }
        if segments.len() > 1 {
            self.found.push(Named { line, segments: resolve(segments, module), in_test });
        }
        at
    }

    /// The inside of `use a::{b, c::d}`.
    fn branches(&mut self, group: &Group, prefix: &[String], module: &[String], in_test: bool) {
        let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            at = self.path(&tokens, at, prefix, module, in_test);
            // To the next branch, past `as name`, `*` and the comma.
            while let Some(token) = tokens.get(at) {
                at += 1;
                if matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',') {
                    break;
                }
            }
        }
    }
}

fn resolve(segments: Vec<String>, module: &[String]) -> Vec<String> {
    let mut base: Vec<String> = match segments.first().map(String::as_str) {
        Some("self" | "super") => module.to_vec(),
        _ => return segments,
    };
    let mut rest = segments.into_iter().peekable();
    while let Some(word) = rest.next_if(|word| word == "self" || word == "super") {
        if word == "super" {
            base.pop();
        }
    }
    std::iter::once("crate".to_owned()).chain(base).chain(rest).collect()
}

fn is_colon(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == ':')
}

fn is_cfg_test(attribute: &Group) -> bool {
    attribute.stream().to_string().replace(' ', "") == "cfg(test)"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(path: &str, text: &str) -> Vec<String> {
        let source = Source { path: path.into(), text: text.into() };
        source.named().unwrap().into_iter().map(|name| name.segments.join("::")).collect()
    }

    #[test]
    fn groups_are_opened_and_super_is_resolved() {
        assert_eq!(
            named(
                "state/value.rs",
                "use crate::{text::Lang, dates::{self, Day as D}};\nuse super::super::facts::Fact;"
            ),
            ["crate::text::Lang", "crate::dates::self", "crate::dates::Day", "crate::facts::Fact"]
        );
        assert_eq!(
            named("state/value.rs", "mod inner { fn f() { super::super::super::facts::f() } }"),
            ["crate::facts::f"]
        );
        assert_eq!(
            named("state/mod.rs", "use self::value::Value; use super::views;"),
            ["crate::state::value::Value", "crate::views"]
        );
    }

    #[test]
    fn comments_and_strings_do_not_count_and_macros_do() {
        let text = "//! crate::facts::Fact\n/// [`crate::views::Roadmap`]\nconst A: &str = \"crate::facts\";\n\
                    fn f() { matches!(x, crate::journal::Hash) }";
        assert_eq!(named("text/mod.rs", text), ["crate::journal::Hash"]);
    }

    #[test]
    fn what_only_tests_compile_is_marked() {
        let text = "#[cfg(test)] use std::fs; use std::env;\n#[cfg(test)]\nmod tests { fn f() { std::time::x() } }\n\
                    fn g() { std::net::y() }";
        let source = Source { path: "text/mod.rs".into(), text: text.into() };
        let marks: Vec<(String, usize, bool)> = source
            .named()
            .unwrap()
            .into_iter()
            .map(|name| (name.segments.join("::"), name.line, name.in_test))
            .collect();
        assert_eq!(
            marks,
            [
                ("std::fs".into(), 1, true),
                ("std::env".into(), 1, false),
                ("std::time::x".into(), 3, true),
                ("std::net::y".into(), 4, false),
            ]
        );
    }
}
