//! The gate of one API: its header names, made ready once, and the judgement of a request.

use std::time::{Duration, UNIX_EPOCH};

use http::HeaderName;

use super::super::descriptor::{self, Algorithm, DateForm, Descriptor};
use super::super::request::Received;
use super::super::time::Moment;
use super::key::{Keys, Secret};
use super::signed_text::{Pairs, Recipe};

/// Why a request is turned away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Denial {
    /// The code of the error that answers it.
    pub code: Option<i64>,
    /// What is wrong, in words, without any text of the request.
    pub why: &'static str,
}

/// What an API demands of its callers.
#[derive(Debug)]
pub struct Gate {
    /// The header of the key, then the older ones.
    headers: Vec<HeaderName>,
    error: Option<i64>,
    signing: Option<Signing>,
    keys: Keys,
}

/// How an API wants requests signed.
#[derive(Debug)]
struct Signing {
    carriers: Vec<(Algorithm, HeaderName)>,
    date: Option<(HeaderName, DateForm)>,
    /// Seconds.
    window: Option<u64>,
    recipe: Recipe,
    error: Option<i64>,
}

impl Gate {
    /// The gate of an API for these keys.
    ///
    /// # Errors
    ///
    /// If a header name of the descriptor is none.
    pub fn new(descriptor: &Descriptor, keys: Keys) -> Result<Self, String> {
        let auth = &descriptor.auth;
        let names = std::iter::once(&auth.header).chain(&auth.also);
        let headers = names.map(|name| header_name(name)).collect::<Result<_, _>>()?;
        let signing = auth.sign.as_ref().map(Signing::new).transpose()?;
        Ok(Self { headers, error: auth.error, signing, keys })
    }

    /// The names of all headers that carry a secret.
    pub fn secret_headers(&self) -> impl Iterator<Item = &HeaderName> {
        let carriers = self.signing.iter().flat_map(|signing| &signing.carriers);
        self.headers.iter().chain(carriers.map(|(_, name)| name))
    }

    /// The key of a request, verified or not.
    pub fn key<'r>(&self, received: &'r Received) -> Option<&'r [u8]> {
        let values = self.headers.iter().filter_map(|name| received.headers.get(name));
        values.map(|value| value.as_bytes().trim_ascii()).find(|key| !key.is_empty())
    }

    /// Finds out whether a request may pass, by the machine's clock.
    ///
    /// # Errors
    ///
    /// If its key is missing or unknown, or the signature that its key demands is.
    pub fn check(&self, received: &Received, now: Moment) -> Result<(), Denial> {
        let deny = |why| Denial { code: self.error, why };
        let key = self.key(received).ok_or(deny("The API key is missing."))?;
        if self.keys.is_open() {
            return Ok(());
        }
        let key = self.keys.find(key).ok_or(deny("The API key is not known."))?;
        match (&self.signing, key.proof()) {
            (Some(signing), Some(secret)) => signing.check(secret, received, now),
            _ => Ok(()),
        }
    }
}

impl Signing {
    fn new(sign: &descriptor::Sign) -> Result<Self, String> {
        let carriers = sign
            .headers
            .iter()
            .map(|(algorithm, name)| header_name(name).map(|name| (*algorithm, name)));
        let carriers = carriers.collect::<Result<Vec<_>, _>>()?;
        let date =
            sign.date.as_ref().map(|(name, form)| header_name(name).map(|name| (name, *form)));
        let date = date.transpose()?;
        let recipe = Recipe {
            parts: sign.parts.clone(),
            prefix: sign.prefix.as_ref().map(|prefix| prefix.to_ascii_lowercase()),
            date: date.as_ref().map(|(name, _)| name.clone()),
            carriers: carriers.iter().map(|(_, name)| name.clone()).collect(),
        };
        Ok(Self { carriers, date, window: sign.window, recipe, error: sign.error })
    }

    fn check(&self, secret: &Secret, received: &Received, now: Moment) -> Result<(), Denial> {
        let deny = |why| Denial { code: self.error, why };
        self.check_date(received, now).map_err(deny)?;
        let wanted = self.carriers.iter().find(|(algorithm, _)| *algorithm == secret.algorithm());
        let (_, carrier) = wanted
            .ok_or(deny("The API has no header for a signature by the algorithm of this key."))?;
        let signature = received.headers.get(carrier).ok_or(deny("The signature is missing."))?;
        let signature = signature.as_bytes().trim_ascii();
        let verified = [Pairs::Sorted, Pairs::AsSent]
            .into_iter()
            .any(|pairs| secret.verifies(&self.recipe.text(received, pairs), signature));
        if verified { Ok(()) } else { Err(deny("The signature is not that of this request.")) }
    }

    fn check_date(&self, received: &Received, now: Moment) -> Result<(), &'static str> {
        let Some((name, form)) = &self.date else { return Ok(()) };
        let value = received.headers.get(name).ok_or("The date of the signature is missing.")?;
        let moment = value.to_str().ok().and_then(|text| read_date(*form, text.trim()));
        let moment = moment.ok_or("The date of the signature can't be read.")?;
        let apart = moment.since(now).max(now.since(moment));
        match self.window {
            Some(window) if apart > Duration::from_secs(window) => {
                Err("The date of the signature is too far from the clock of the server.")
            }
            _ => Ok(()),
        }
    }
}

fn read_date(form: DateForm, text: &str) -> Option<Moment> {
    match form {
        DateForm::Http => {
            let since = httpdate::parse_http_date(text).ok()?.duration_since(UNIX_EPOCH);
            Some(Moment::from_millis(0).after(since.ok()?))
        }
        DateForm::DateTime => Moment::parse(text),
        DateForm::Epoch => Some(Moment::from_millis(0).shifted(text.parse().ok()?)),
    }
}

fn header_name(name: &str) -> Result<HeaderName, String> {
    HeaderName::from_bytes(name.as_bytes()).map_err(|_| format!("`{name}` is no name of a header"))
}
