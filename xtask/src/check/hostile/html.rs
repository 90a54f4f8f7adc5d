//! Reads the elements of an HTML page as a browser would: names and attributes.

use std::fs;
use std::path::{Path, PathBuf};

/// Elements whose content is not HTML.
const RAW: [&str; 2] = ["script", "style"];

/// The start tag of an element.
#[derive(Debug, PartialEq)]
pub struct Element {
    name: String,
    attributes: Vec<(String, String)>,
}

impl Element {
    /// Its name and those of its attributes, sorted: `a class href`.
    pub fn shape(&self) -> String {
        let mut names: Vec<&str> = self.attributes.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        names.insert(0, &self.name);
        names.join(" ")
    }

    /// Whether it is a heading with one of these ids; rustdoc numbers repeated ones.
    pub fn is_heading(&self, ids: &[&str]) -> bool {
        let [(name, id)] = &self.attributes[..] else { return false };
        let id = id.trim_end_matches(|last: char| last.is_ascii_digit());
        let is_ours = ids.iter().any(|ours| id == *ours || id.strip_suffix('-') == Some(ours));
        let level = self.name.strip_prefix('h').and_then(|level| level.parse::<u8>().ok());
        name == "id" && is_ours && level.is_some()
    }

    /// The targets of its links and sources.
    pub fn links(&self) -> impl Iterator<Item = &str> {
        let links = self.attributes.iter().filter(|(name, _)| name == "href" || name == "src");
        links.map(|(_, value)| value.as_str())
    }
}

/// Whether a link runs code.
pub fn runs_code(link: &str) -> bool {
    let link: String = link.chars().filter(|character| !character.is_whitespace()).collect();
    let link = link.to_ascii_lowercase();
    ["javascript:", "vbscript:", "data:"].iter().any(|scheme| link.starts_with(scheme))
}

/// All pages below a folder.
pub fn pages(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    let entries =
        fs::read_dir(folder).map_err(|error| format!("{}: {error}\n", folder.display()))?;
    for entry in entries {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.is_dir() {
            found.extend(pages(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "html") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The elements of a page, in order.
pub fn elements(page: &str) -> Vec<Element> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
        } else if rest.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let (element, after) = element(rest);
            rest = after;
            if RAW.contains(&element.name.as_str()) {
                let end = format!("</{}", element.name);
                rest = &rest[rest.find(&end).unwrap_or(rest.len())..];
            }
            found.push(element);
        }
    }
    found
}

/// Reads from the name of an element to its `>`.
fn element(text: &str) -> (Element, &str) {
    let is_end = |character: char| character.is_ascii_whitespace() || "/>".contains(character);
    let end = text.find(is_end).unwrap_or(text.len());
    let mut element = Element { name: text[..end].to_ascii_lowercase(), attributes: Vec::new() };
    let mut rest = &text[end..];
    loop {
        let is_gap = |character: char| character.is_ascii_whitespace() || character == '/';
        rest = rest.trim_start_matches(is_gap);
        if rest.is_empty() || rest.starts_with('>') {
            return (element, rest.get(1..).unwrap_or_default());
        }
        let end = rest.find(|one: char| is_end(one) || one == '=').unwrap_or(rest.len()).max(1);
        let name = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            (value, rest) = attribute(after.trim_start());
        }
        element.attributes.push((name, value.to_owned()));
    }
}

/// The value of an attribute, with or without quotes, and what follows it.
fn attribute(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inside) = text.strip_prefix(quote) {
            return inside.split_once(quote).unwrap_or((inside, ""));
        }
    }
    let is_end = |character: char| character.is_ascii_whitespace() || character == '>';
    text.split_at(text.find(is_end).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::{elements, runs_code};

    #[test]
    fn finds_what_a_browser_would() {
        let page = "<!DOCTYPE html><!-- <b> --><p class=\"a > b\">x &lt;i&gt; 1 < 2</p>\
                    <script>if (a <u> b) {}</script><A HREF='x' onclick=y()>z</A><br/><img src=x>";
        let shapes: Vec<String> = elements(page).iter().map(super::Element::shape).collect();
        assert_eq!(shapes, ["p class", "script", "a href onclick", "br", "img src"]);
        let links: Vec<String> =
            elements(page).iter().flat_map(super::Element::links).map(str::to_owned).collect();
        assert_eq!(links, ["x", "x"]);
    }

    #[test]
    fn a_link_may_lead_and_not_run() {
        assert!(
            runs_code("javascript:x()") && runs_code(" java\nscript:x()") && runs_code("DATA:,")
        );
        assert!(!runs_code("https://x.example/javascript:") && !runs_code("../index.html"));
    }
}
