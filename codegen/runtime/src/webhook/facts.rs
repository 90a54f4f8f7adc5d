//! What tells deliveries apart and orders them: the members that the specification names for it.

use std::time::Duration;

use super::info::WebhookInfo;
use super::value::since_1970;
use super::value::{Json, KnownTag, find_all, join, spelled};

/// What one delivery says of itself; without the guard, most of it is only read from the body.
#[derive(Clone)]
#[cfg_attr(not(feature = "webhooks"), allow(dead_code))]
pub(super) struct Facts {
    pub(super) api: &'static str,
    /// The values that identify the delivery, as a JSON list.
    pub(super) repeat_key: Option<String>,
    /// When it was sent, as the time since 1970.
    pub(super) sent_at: Option<Duration>,
    pub(super) state: Option<ObjectState>,
    /// For how long the service repeats it.
    pub(super) repeated_for: Option<Duration>,
    /// A digest of the body, which stands in for a repeat key that is missing.
    pub(super) body_digest: Option<[u8; 32]>,
}

/// The state of an object that a delivery reports.
#[derive(Clone)]
#[cfg_attr(not(feature = "webhooks"), allow(dead_code))]
pub(super) struct ObjectState {
    pub(super) object: &'static str,
    /// The id of the object as JSON.
    pub(super) id: String,
    /// When it last changed, as the time since 1970.
    pub(super) changed_at: Duration,
}

impl Facts {
    /// Reads the facts from the members of a body.
    pub(super) fn of(info: &WebhookInfo, members: &DeliveryMembers<'_, '_>) -> Facts {
        Facts {
            api: info.api,
            repeat_key: members.repeat_key(info),
            sent_at: info.sent_at.and_then(|path| moment(members.at(path)?)),
            state: members.state(info),
            repeated_for: info.retry.as_ref().map(|retry| retry.span()),
            body_digest: None,
        }
    }
}

/// The members of a body that an API's deliveries are told apart by.
pub(super) struct DeliveryMembers<'i, 't> {
    paths: Vec<&'i [&'static str]>,
    texts: Vec<Option<&'t str>>,
}

impl<'i, 't> DeliveryMembers<'i, 't> {
    /// Finds the members in one pass; of a body that is no JSON, those before the mistake.
    pub(super) fn read(info: &'i WebhookInfo, body: &'t str) -> Self {
        let names = info.event.iter().map(std::slice::from_ref);
        let states = info.states.iter().flat_map(|state| [state.id, state.changed_at]);
        let mut paths: Vec<&[&str]> = Vec::new();
        for path in names.chain(info.once_by.iter().copied()).chain(info.sent_at).chain(states) {
            if !paths.contains(&path) {
                paths.push(path);
            }
        }
        let texts = find_all(body, &paths);
        DeliveryMembers { paths, texts }
    }

    fn at(&self, path: &[&str]) -> Option<&'t str> {
        let index = self.paths.iter().position(|known| *known == path)?;
        self.texts[index].filter(|text| *text != "null")
    }

    /// Returns the first member for the name of the event that holds text, and this text in quotes.
    fn event(&self, info: &WebhookInfo) -> Option<(&'static str, &'t str)> {
        let mut texts = info.event.iter().filter_map(|name| Some((*name, self.at(&[*name])?)));
        texts.find(|(_, text)| text.starts_with('"'))
    }

    /// Returns the name of the event as the tag of the union that the body is.
    pub(super) fn tag(&self, info: &WebhookInfo) -> Option<KnownTag> {
        let (member, text) = self.event(info)?;
        let name = spelled(unquoted(text)?).into_owned();
        Some(KnownTag { tags: info.event, member, name })
    }

    /// Returns the values that identify a delivery as a JSON list; `None` if one is missing.
    fn repeat_key(&self, info: &WebhookInfo) -> Option<String> {
        let value = |path: &&[&str]| match path {
            [name] if info.event.contains(name) => self.event(info).map(|(_, text)| text),
            path => self.at(path),
        };
        let values = info.once_by.iter().map(|path| Some(Json::compact(value(path)?).0));
        let values = values.collect::<Option<Vec<Json>>>().filter(|values| !values.is_empty())?;
        let values: Vec<&str> = values.iter().map(Json::text).collect();
        Some(format!("[{}]", join(&values, ",")))
    }

    fn state(&self, info: &WebhookInfo) -> Option<ObjectState> {
        if info.states.is_empty() {
            return None;
        }
        let event = unquoted(self.event(info)?.1)?;
        let place = info.states.iter().find(|state| spelled(event) == state.event)?;
        Some(ObjectState {
            object: place.object,
            id: Json::compact(self.at(place.id)?).0.text().to_owned(),
            changed_at: moment(self.at(place.changed_at)?)?,
        })
    }
}

/// Reads a moment: seconds since 1970, or text with an offset.
fn moment(text: &str) -> Option<Duration> {
    match unquoted(text) {
        Some(text) => since_1970(&spelled(text)),
        None => text.parse().ok().map(Duration::from_secs),
    }
}

fn unquoted(text: &str) -> Option<&str> {
    text.strip_prefix('"')?.strip_suffix('"')
}
