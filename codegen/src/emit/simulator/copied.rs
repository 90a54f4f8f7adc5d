//! A file of the simulator as clients hold it: without tests, without JSON Schemas, and without the
//! features that a client doesn't have.

/// What an attribute on a line of its own begins with, if its item stays behind.
const OF_WHAT_STAYS: [&str; 2] = ["#[cfg(test)]", "#[cfg(feature = \"schema\")]"];

/// What an attribute on a line of its own begins with, if only the attribute stays behind.
const STAYS_ALONE: [&str; 2] = ["#[cfg(feature = \"server\")]", "#[cfg_attr(feature = \"schema\","];

/// The text of a file, which is formatted as rustfmt does it.
pub fn copied(content: &str) -> String {
    let mut copy = String::with_capacity(content.len());
    let mut lines = content.lines();
    while let Some(line) = lines.next() {
        let begins = |start: &&str| line.trim_start().starts_with(start);
        if OF_WHAT_STAYS.iter().any(begins) {
            skip_item(&mut lines, indentation(line));
        } else if !STAYS_ALONE.iter().any(begins) {
            push_line(&mut copy, line);
        }
    }
    copy.truncate(copy.trim_end().len());
    copy.push('\n');
    copy
}

/// Skips the rest of an item: it ends with the first line that is indented as the item is and ends a
/// statement or a block.
fn skip_item<'t>(lines: &mut impl Iterator<Item = &'t str>, depth: usize) {
    lines.find(|line| indentation(line) == depth && line.ends_with([';', '}']));
}

/// Adds a line, but no second blank one.
fn push_line(copy: &mut String, line: &str) {
    if !line.is_empty() || !copy.ends_with("\n\n") {
        copy.push_str(line);
        copy.push('\n');
    }
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

#[cfg(test)]
mod tests {
    use super::copied;

    #[test]
    fn what_only_tests_and_schemas_need_stays_behind() {
        let text = "//! Doc.\n\n#[cfg(feature = \"server\")]\nmod judge;\n#[cfg(test)]\nmod tests;\n\n\
            #[cfg_attr(feature = \"schema\", derive(schemars::JsonSchema))]\nstruct A {\n    \
            #[cfg_attr(feature = \"schema\", schemars(with = \"f64\"))]\n    a: f64,\n}\n\n\
            #[cfg(feature = \"schema\")]\n#[allow(x)]\nimpl B for A {\n    fn b() {}\n}\n\n\
            #[cfg(feature = \"rsa\")]\nfn c() {}\n\n\
            #[cfg(test)]\nmod tests {\n    use super::*;\n}\n";
        let copy = "//! Doc.\n\nmod judge;\n\nstruct A {\n    a: f64,\n}\n\n\
            #[cfg(feature = \"rsa\")]\nfn c() {}\n";
        assert_eq!(copied(text), copy);
    }
}
