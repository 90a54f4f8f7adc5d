//! The layout of an envelope: which member stands where, made ready once and written in one pass.

use serde::Serialize;

use super::super::descriptor::Envelope;
use super::super::state::Data;

/// One thing that is wrong with a request, as an answer lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Detail {
    /// A JSON Pointer into the request.
    pub path: String,
    /// What is wrong with it, as the rest of a sentence.
    pub info: String,
}

impl Detail {
    /// What is wrong, as a sentence.
    pub fn sentence(&self) -> String {
        match self.path.as_str() {
            "" => format!("The request {}.", self.info),
            path => format!("{path} {}.", self.info),
        }
    }
}

/// What an envelope can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slot {
    Code,
    Message,
    Type,
    Details,
    Retryable,
    Data,
}

/// What one answer holds; what is absent is left out, but for the data.
#[derive(Clone, Copy, Debug, Default)]
pub struct Content<'a> {
    pub code: i64,
    pub message: Option<&'a str>,
    pub ty: Option<&'a str>,
    pub details: Option<&'a [Detail]>,
    pub retryable: Option<bool>,
    /// An empty object if it is absent.
    pub data: Option<&'a Data>,
    /// The member that holds the data, below its place.
    pub wrap: Option<&'a str>,
}

/// An object of the envelope.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    objects: Vec<(String, Layout)>,
    slots: Vec<(String, Slot)>,
    /// Whether the members of the data stand here, beside those of the envelope.
    holds_data: bool,
}

impl Layout {
    /// The layout of an envelope; where another member stands within the data, both are merged.
    pub fn new(envelope: &Envelope) -> Self {
        let mut layout = Self::default();
        layout.put(&envelope.code, Slot::Code);
        layout.put(&envelope.message, Slot::Message);
        layout.put(&envelope.ty, Slot::Type);
        layout.put(envelope.details.first().map_or(&[][..], Vec::as_slice), Slot::Details);
        layout.put(&envelope.retryable, Slot::Retryable);
        layout.put_data(&envelope.data);
        layout
    }

    fn put(&mut self, path: &[String], slot: Slot) {
        let Some((last, above)) = path.split_last() else { return };
        let object = above.iter().fold(self, |object, name| object.object(name));
        object.slots.push((last.clone(), slot));
    }

    fn put_data(&mut self, path: &[String]) {
        match path {
            [] => self.holds_data = true,
            [name] if self.objects.iter().all(|(own, _)| own != name) => self.put(path, Slot::Data),
            [name, rest @ ..] => self.object(name).put_data(rest),
        }
    }

    /// The object that is the member of this name.
    fn object(&mut self, name: &str) -> &mut Self {
        let found = self.objects.iter().position(|(own, _)| own == name);
        let index = found.unwrap_or_else(|| {
            self.objects.push((name.to_owned(), Self::default()));
            self.objects.len() - 1
        });
        &mut self.objects[index].1
    }

    /// Writes an answer.
    pub fn write(&self, content: &Content<'_>, out: &mut Vec<u8>) {
        if self.holds_data && !content.data.is_none_or(|data| data.value().is_object()) {
            return write_data(content, out);
        }
        let mut is_first = true;
        out.push(b'{');
        for (name, object) in &self.objects {
            write_name(name, &mut is_first, out);
            object.write(content, out);
        }
        for (name, slot) in self.slots.iter().filter(|(_, slot)| content.has(*slot)) {
            write_name(name, &mut is_first, out);
            content.write(*slot, out);
        }
        if self.holds_data {
            self.write_members(content, &mut is_first, out);
        }
        out.push(b'}');
    }

    /// Writes the members of the data beside those of the envelope, which come first.
    fn write_members(&self, content: &Content<'_>, is_first: &mut bool, out: &mut Vec<u8>) {
        if let Some(wrap) = content.wrap {
            write_name(wrap, is_first, out);
            let Some(data) = content.data else { return out.extend_from_slice(b"null") };
            return data.write(out);
        }
        let data = content.data.map(Data::value);
        let Some(data) = data.as_ref().and_then(|data| data.as_object()) else { return };
        for (name, value) in data.iter().filter(|(name, _)| !self.has_member(name)) {
            write_name(name, is_first, out);
            write_json(value, out);
        }
    }

    fn has_member(&self, name: &str) -> bool {
        let slots = self.slots.iter().map(|(own, _)| own);
        self.objects.iter().map(|(own, _)| own).chain(slots).any(|own| own == name)
    }
}

impl Content<'_> {
    fn has(&self, slot: Slot) -> bool {
        match slot {
            Slot::Code | Slot::Data => true,
            Slot::Message => self.message.is_some(),
            Slot::Type => self.ty.is_some(),
            Slot::Details => self.details.is_some(),
            Slot::Retryable => self.retryable.is_some(),
        }
    }

    fn write(&self, slot: Slot, out: &mut Vec<u8>) {
        match slot {
            Slot::Code => write_json(&self.code, out),
            Slot::Message => write_json(&self.message, out),
            Slot::Type => write_json(&self.ty, out),
            Slot::Details => write_json(&self.details, out),
            Slot::Retryable => write_json(&self.retryable, out),
            Slot::Data => write_data(self, out),
        }
    }
}

/// Writes the data within its wrapper.
pub fn write_data(content: &Content<'_>, out: &mut Vec<u8>) {
    let write = |out: &mut Vec<u8>| match content.data {
        Some(data) => data.write(out),
        None => out.extend_from_slice(b"{}"),
    };
    let Some(wrap) = content.wrap else { return write(out) };
    out.push(b'{');
    write_name(wrap, &mut true, out);
    write(out);
    out.push(b'}');
}

fn write_name(name: &str, is_first: &mut bool, out: &mut Vec<u8>) {
    if !std::mem::take(is_first) {
        out.push(b',');
    }
    write_json(name, out);
    out.push(b':');
}

fn write_json<T: Serialize + ?Sized>(value: &T, out: &mut Vec<u8>) {
    let from = out.len();
    if serde_json::to_writer(&mut *out, value).is_err() {
        // Values of JSON can be written, so this never happens; null keeps the body well-formed.
        out.truncate(from);
        out.extend_from_slice(b"null");
    }
}
