//! Taking out of a server's words what it may repeat of a request and must not be printed.

use super::api::Api;
use super::auth::ApiKey;
use super::request::{Prepared, decoded_query, path_arguments};
use super::value::{HIDDEN_TEXT, Piece, pieces, spelled};

/// The least length of a value that can be told from ordinary text.
const TELLING: usize = 4;

/// A text of the server, without the key and without the hidden values of the request.
pub(crate) fn cleaned(text: &str, prepared: &Prepared, key: Option<&ApiKey>, api: &Api) -> String {
    let mut secrets = hidden_values(api, prepared);
    secrets.extend(key.map(|key| key.expose().to_owned()));
    secrets.retain(|secret| secret.len() >= TELLING);
    // A longer one may hold a shorter one, of which a rest would stay.
    secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
    secrets.iter().fold(text.to_owned(), |text, secret| text.replace(secret, HIDDEN_TEXT))
}

/// Every value of a request that stands under a hidden name.
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

/// Whether values under this name are not to be printed.
pub(crate) fn is_hidden(hidden: &[&str], name: &str) -> bool {
    hidden.binary_search(&name).is_ok()
}

/// Collects the texts and numbers of a JSON text that stand under a hidden name, at any depth.
fn collect(text: &str, hidden: &[&str], inside: bool, found: &mut Vec<String>) {
    // For each bracket that is open: whether it is an object, and whether it is hidden.
    let mut open: Vec<(bool, bool)> = Vec::new();
    let (mut inside_member, mut is_name) = (inside, false);
    for piece in pieces(text) {
        let (in_object, inside_here) = open.last().copied().unwrap_or((false, inside));
        match piece {
            Piece::Text(name) if is_name => {
                inside_member = inside_here || is_hidden(hidden, &spelled(name));
            }
            Piece::Text(text) if inside_member => found.push(spelled(text).into_owned()),
            Piece::Number(text) if inside_member => found.push(text.to_owned()),
            Piece::Sign(sign @ ('{' | '[')) => open.push((sign == '{', inside_member)),
            Piece::Sign('}' | ']') => drop(open.pop()),
            Piece::Sign(',') => inside_member = inside_here,
            _ => {}
        }
        is_name = match piece {
            Piece::Sign('{') => true,
            Piece::Sign(',') => in_object,
            _ => false,
        };
    }
}
