//! Requests about manifests.

use optima_courier::shipping::v3::{
    Client, CreateManifest, GetManifest, ListManifests, ManifestStatus, ReferenceInput,
};

use crate::case::Case;
use crate::wire::{ACCOUNT, ID};

pub fn least() -> Vec<Case> {
    vec![
        Case::new(ListManifests::new(), Client::list_manifests, "GET /manifests", ""),
        Case::new(
            CreateManifest::new(ReferenceInput::new(ACCOUNT)),
            Client::create_manifest,
            "POST /manifests",
            r#"{"shipper_account":{"id":"6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11"}}"#,
        ),
        Case::new(GetManifest::new("m1"), Client::get_manifest, "GET /manifests/m1", ""),
    ]
}

pub fn most() -> Vec<Case> {
    let list = ListManifests::new()
        .shipper_account_id(ACCOUNT)
        .status(ManifestStatus::Manifested)
        .limit(1)
        .created_at_min("2026-11-21T10:00:00Z")
        .created_at_max("2026-11-22T10:00:00Z")
        .next_token("2");
    vec![
        Case::new(
            list,
            Client::list_manifests,
            "GET /manifests?shipper_account_id=6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11\
             &status=manifested&limit=1&created_at_min=2026-11-21T10%3A00%3A00Z\
             &created_at_max=2026-11-22T10%3A00%3A00Z&next_token=2",
            "",
        ),
        Case::new(
            CreateManifest::new(ReferenceInput::new(ACCOUNT)).label_ids([ID, "l2"]).async_(false),
            Client::create_manifest,
            "POST /manifests",
            r#"{"shipper_account":{"id":"6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11"},
                "label_ids":["a3b5b0c2-6d2e-4f57-8f0e-1c0c6b1d2e3f","l2"],"async":false}"#,
        ),
    ]
}
