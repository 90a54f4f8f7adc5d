// @generated from the specification. Do not edit.
//! Emitted from `tracking/schemas/notification.yaml` of the specification: change it there.

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

runtime::record! {
    Notification {
        emails.hidden(),
        smses.hidden(),
    }
}
