//! Kotlin: what `UniFFI` does not give. Known labels and error codes as constants, and facts without their wrapping.

use crate::form::{Form, List};
use crate::words::{GENERATED, lines, shouted};

const WIDTH: usize = 110;

/// Words that cannot be names as they are.
const KEYWORDS: [&str; 7] = ["as", "in", "is", "object", "val", "when", "fun"];

/// `Known.kt`: in the package of `Dossier`. The constants stand inside one object, because the types of the same names
/// are in the package beside.
pub fn known(form: &Form) -> String {
    let mut out = format!("// {GENERATED}\npackage org.infitah\n\n");
    let mut imports: Vec<&str> = form.facts().map(|fact| fact.name.as_str()).collect();
    imports.extend(["Fact", "Preview", "Recorded"]);
    imports.sort_unstable();
    for name in imports {
        out += &format!("import org.infitah.core.{name}\n");
    }
    out += "\n/** The labels of open lists that the library knows; any other text is a label too. */\nobject Known {\n";
    let open = form.lists.iter().filter(|list| !list.members.is_empty());
    out += &open.map(list).collect::<Vec<_>>().join("\n");
    out += "}\n\n/** Why something is refused: the same codes in every language. */\nobject ErrorCode {\n";
    for (code, sentence) in &form.codes {
        out += &kdoc(&format!("In English: {sentence}."), 4);
        out += &format!("    const val {} = \"{code}\"\n\n", shouted(code));
    }
    out += &kdoc("Every code.", 4);
    out += "    val ALL = listOf(\n";
    form.codes.iter().for_each(|(code, _)| out += &format!("        {},\n", shouted(code)));
    out += "    )\n}\n";
    for fact in form.facts() {
        let name = &fact.name;
        out += &format!(
            "\n/** Records this fact; see [Dossier.record]. */\nfun Dossier.record(fact: {name}): Recorded = record(Fact.{name}(fact))\n"
        );
        out += &format!(
            "\n/** What recording this fact would do; see [Dossier.preview]. */\nfun Dossier.preview(fact: {name}): Preview = preview(Fact.{name}(fact))\n"
        );
    }
    out
}

/// The name of a member as it stands in the sources.
pub fn name(field: &str) -> String {
    let name = crate::words::camel(field);
    if KEYWORDS.contains(&name.as_str()) { format!("`{name}`") } else { name }
}

/// A list's object.
pub fn list(list: &List) -> String {
    let member = |(label, docs): &(String, String)| {
        format!("{}        const val {} = \"{label}\"\n", kdoc(docs, 8), shouted(label))
    };
    let members: Vec<String> = list.members.iter().map(member).collect();
    format!("{}    object {} {{\n{}    }}\n", kdoc(&list.docs, 4), list.name, members.join("\n"))
}

fn kdoc(docs: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let lines = lines(&docs.replace("*/", "* /"), WIDTH - indent - 7);
    match lines.as_slice() {
        [one] => format!("{margin}/** {one} */\n"),
        many => {
            let body: String =
                many.iter().map(|line| format!("{margin} * {line}").trim_end().to_owned() + "\n").collect();
            format!("{margin}/**\n{body}{margin} */\n")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_and_the_overloads_of_a_fact() {
        let form = crate::form().unwrap();
        insta::assert_snapshot!(
            "kotlin_list",
            list(form.lists.iter().find(|list| list.name == "Channel").unwrap())
        );
        let known = known(&form);
        let (_, fact) = known.split_once("/** Records this fact").unwrap();
        insta::assert_snapshot!("kotlin_fact", fact.lines().take(5).collect::<Vec<_>>().join("\n"));
    }
}
