// @generated from the specification. Do not edit.
//! Emitted from `shipping/schemas/manifest.yaml` of the specification: change it there.

use super::*;

/// A list of labels whose parcels the courier takes over.
///
/// # What the service keeps
///
/// - The service keeps it by its `id`.
/// - Where there is none, calls are answered with [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND).
/// - `status` begins as `manifesting`.
/// - `status` goes from `manifesting` to `manifested` or `failed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Manifest {
    /// The id of the manifest.
    pub id: Option<Id>,
    /// How far it has come.
    pub status: Option<ManifestStatus>,
    /// The account that its labels belong to.
    pub shipper_account: Option<AccountInfo>,
    /// The labels; look at each, for some may be left out although the manifest is made.
    pub labels: Option<Vec<ManifestLabel>>,
    /// The paper that the courier signs, once there is one.
    pub files: Option<Files>,
    /// When the manifest was asked for.
    ///
    /// - The service sets it when it creates the object.
    pub created_at: Option<runtime::DateTime>,
    /// When the manifest last changed.
    ///
    /// - The service sets it whenever the object changes.
    pub updated_at: Option<runtime::DateTime>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl Manifest {
    /// [`id`](Self::id), which an answer should never lack.
    #[inline]
    pub fn id(&self) -> runtime::Result<&Id> {
        runtime::identity(&self.id, "Manifest", "id")
    }
}

runtime::record! {
    Manifest {
        id,
        status,
        shipper_account,
        labels,
        files,
        created_at,
        updated_at,
    }
}

runtime::text_enum! {
    /// How far a manifest has come.
    ManifestStatus {
        /// The courier was asked and has not answered.
        Manifesting = "manifesting",
        /// It is made.
        Manifested = "manifested",
        /// The courier did not make it.
        Failed = "failed",
    }
}

runtime::states! {
    /// These are the moves of `Manifest`. The vendor's documentation says so.
    ManifestStatus {
        Manifesting => [Manifested, Failed],
        Manifested => [],
        Failed => [],
    }
}

/// A label on a manifest, or one that should have been.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManifestLabel {
    /// The id of the label.
    pub id: Option<Id>,
    /// Whether it is on the manifest.
    pub manifested: Option<bool>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl ManifestLabel {
    /// [`id`](Self::id), which an answer should never lack.
    #[inline]
    pub fn id(&self) -> runtime::Result<&Id> {
        runtime::identity(&self.id, "ManifestLabel", "id")
    }
}

runtime::record! {
    ManifestLabel {
        id,
        manifested,
    }
}
