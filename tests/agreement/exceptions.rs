//! Where the judge and the emitted validators have to differ, each with its reason.

use crate::request::Found;

/// A member with a comma in a list that is joined by commas: a client refuses it as `style`, because
/// a server would read two members, and that is what the judge does.
pub fn is_seen_by_clients_alone(found: &[Found]) -> bool {
    found.iter().any(|(_, rule, ..)| rule == "style")
}
