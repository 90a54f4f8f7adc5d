// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/notification.yaml` of the specification: change it there.

#[allow(unused_imports)]
use super::*;

/// Who is told when a tracking changes.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Notification {
    /// Addresses that are notified by e-mail.
    pub emails: Option<Vec<String>>,
    /// Numbers that are notified by text message.
    pub smses: Option<Vec<String>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for Notification {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "emails" => member.value(&mut self.emails),
            "smses" => member.value(&mut self.smses),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for Notification {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for Notification {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::list(map, "emails", &self.emails, &self.unknown)?;
        runtime::encode::list(map, "smses", &self.smses, &self.unknown)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for Notification {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Notification {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

impl std::fmt::Debug for Notification {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("Notification");
        shown.field("emails", &self.emails.hidden());
        shown.field("smses", &self.smses.hidden());
        shown.finish_non_exhaustive()
    }
}
