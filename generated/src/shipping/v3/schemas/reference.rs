// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/reference.yaml` of the specification: change it there.

use super::*;

/// The id of a rate, a label or any other record; take it as it is.
///
/// - A UUID (only warns).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(String);

runtime::text_newtype! {
    Id {
        text.format(&[runtime::Format::Uuid], rules::FORMAT_BAD_REQUEST_WARNS);
    }
}

/// Names a record by its id.
///
/// As answers hold it; requests take [`ReferenceInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Reference {
    /// The id of the record.
    pub id: Option<Id>,
    /// The courier, where the record is a shipper account.
    ///
    /// - This was observed; no document says so.
    pub slug: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl Reference {
    /// [`id`](Self::id), which an answer should never lack.
    #[inline]
    pub fn id(&self) -> runtime::Result<&Id> {
        runtime::identity(&self.id, "Reference", "id")
    }
}

runtime::record! {
    Reference {
        id,
        slug,
    }
}

/// Names a record by its id.
///
/// As requests hold it; answers hold [`Reference`].
#[derive(Clone, PartialEq)]
pub struct ReferenceInput {
    /// The id of the record.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub id: Id,
}

runtime::request! {
    ReferenceInput(id: impl Into<Id>) {
        id(argument(id.into())),
    }
}

runtime::validator! {
    ReferenceInput {
        required id.valid();
    }
}

/// The shipper account that something belongs to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountInfo {
    /// The id of the shipper account.
    pub id: Option<Id>,
    /// The courier.
    ///
    /// - For example `"optimacourier"`.
    pub slug: Option<String>,
    /// What you call the account.
    pub description: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl AccountInfo {
    /// [`id`](Self::id), which an answer should never lack.
    #[inline]
    pub fn id(&self) -> runtime::Result<&Id> {
        runtime::identity(&self.id, "AccountInfo", "id")
    }
}

runtime::record! {
    AccountInfo {
        id,
        slug,
        description,
    }
}
