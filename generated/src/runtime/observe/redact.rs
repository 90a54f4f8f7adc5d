//! Redacts a server's text, which may repeat secrets of the request.

use super::auth::ApiKey;
use super::description::Api;
use super::request::{Prepared, decoded_query, path_arguments};
use super::value::{HIDDEN_TEXT, Token, order, spelled, tokens};

/// The shortest secret that is redacted; shorter ones also occur in ordinary text.
const MIN_SECRET: usize = 4;

/// Redacts the key and the hidden values of the request in a server's text.
pub(crate) fn redacted(text: &str, prepared: &Prepared, key: Option<&ApiKey>, api: &Api) -> String {
    let mut secrets = hidden_values(api, prepared);
    secrets.extend(key.map(|key| key.expose().to_owned()));
    secrets.retain(|secret| secret.len() >= MIN_SECRET);
    // A longer secret may contain a shorter one, and would then be redacted only in part.
    let order = order(secrets.len(), &|one, other| secrets[other].len().cmp(&secrets[one].len()));
    let mut redacted = text.to_owned();
    for index in order {
        redacted = redacted.replace(secrets[index].as_str(), HIDDEN_TEXT);
    }
    redacted
}

/// Returns the values of all hidden members and parameters of a request.
fn hidden_values(api: &Api, prepared: &Prepared) -> Vec<String> {
    let mut found = Vec::new();
    if let Ok(body) = std::str::from_utf8(&prepared.body) {
        collect(body, api.hidden, prepared.info.hides_body, &mut found);
    }
    let path = path_arguments(prepared.info.path, prepared.uri.path());
    let query = decoded_query(prepared.uri.query().unwrap_or_default());
    let path = path.into_iter().map(|(name, value)| (name.to_owned(), value));
    let hidden = path.chain(query).filter(|(name, _)| is_hidden(api.hidden, name));
    found.extend(hidden.map(|(_, value)| value));
    found
}

/// Whether values of this name must not be printed.
pub(crate) fn is_hidden(hidden: &[&str], name: &str) -> bool {
    hidden.binary_search(&name).is_ok()
}

/// Collects the texts and numbers below hidden members of a JSON text, at any depth.
fn collect(text: &str, hidden: &[&str], inside: bool, found: &mut Vec<String>) {
    // For each open bracket: whether it is an object, and whether it is hidden.
    let mut open: Vec<(bool, bool)> = Vec::new();
    let (mut inside_member, mut is_name) = (inside, false);
    for token in tokens(text) {
        let (in_object, inside_here) = open.last().copied().unwrap_or((false, inside));
        match token {
            Token::Text(name) if is_name => {
                inside_member = inside_here || is_hidden(hidden, &spelled(name));
            }
            Token::Text(text) if inside_member => found.push(spelled(text).into_owned()),
            Token::Number(text) if inside_member => found.push(text.to_owned()),
            Token::Char(bracket @ ('{' | '[')) => open.push((bracket == '{', inside_member)),
            Token::Char('}' | ']') => drop(open.pop()),
            Token::Char(',') => inside_member = inside_here,
            _ => {}
        }
        is_name = match token {
            Token::Char('{') => true,
            Token::Char(',') => in_object,
            _ => false,
        };
    }
}
