//! Manifests and the labels on them, and cancellations of labels.

use optima_courier::shipping::v3::{
    CancelLabel, CancelStatus, DocumentType, LabelCancellation, ListCancelLabels, ListManifests,
    ManifestStatus, ReferenceInput, RefundStatus,
};

use crate::answers::{CANCEL_LABEL, CANCEL_LABELS, MANIFEST, MANIFESTS};
use crate::good_answers::check_texts;
use crate::server::answer;
use crate::support::call;

#[tokio::test]
async fn decodes_a_manifest_that_left_a_label_out() {
    let found = call(answer(200, MANIFEST), |client| client.get_manifest("m1")).await.1;
    let found = found.expect("a manifest");
    assert_eq!(found.id().expect("an id").as_str(), "d40bb4e5-7b6d-4a3c-a6a1-32f0d1f0aa01");
    assert_eq!(found.status, Some(ManifestStatus::Manifested));
    let account = found.shipper_account.as_ref().expect("an account");
    check_texts([
        (&account.slug, "optimacourier"),
        (&account.description, "Atlanta dock"),
        (&found.created_at, "2026-11-22T16:00:00+00:00"),
        (&found.updated_at, "2026-11-22T16:00:09+00:00"),
    ]);
    let labels = found.labels.iter().flatten();
    let labels: Vec<_> =
        labels.map(|label| (label.id().expect("an id").as_str(), label.manifested)).collect();
    assert_eq!(
        labels,
        [
            ("a3b5b0c2-6d2e-4f57-8f0e-1c0c6b1d2e3f", Some(true)),
            ("b3b5b0c2-6d2e-4f57-8f0e-1c0c6b1d2e3f", Some(false)),
        ]
    );
    let files = found.files.as_ref().expect("files");
    let paper = files.manifest.as_ref().expect("a paper");
    assert_eq!((&paper.paper_size, &paper.file_type), (&None, &Some(DocumentType::Csv)));
    check_texts([(&paper.url, "https://files.example.test/manifest/d40b.csv")]);
    assert_eq!((&files.label, &files.qr_code, &files.certificate), (&None, &None, &None));
    assert!(found.unknown.is_empty());
}

#[tokio::test]
async fn decodes_a_page_of_manifests() {
    let list = call(answer(200, MANIFESTS), |client| client.list_manifests(ListManifests::new()));
    let page = list.await.1.expect("a page");
    check_texts([
        (&page.next_token, "eyJpZCI6ImQ0In0="),
        (&page.created_at_min, "2026-11-21T10:00:00+00:00"),
        (&page.created_at_max, "2026-11-22T17:00:00+00:00"),
    ]);
    assert_eq!(page.limit, Some(20));
    let [waiting, failed] = page.manifests.as_deref().expect("manifests") else { panic!("two") };
    assert_eq!(waiting.status, Some(ManifestStatus::Manifesting));
    assert_eq!((&waiting.shipper_account, &waiting.labels), (&None, &None));
    assert_eq!(waiting.files, None);
    assert_eq!((&failed.status, &failed.labels), (&Some(ManifestStatus::Failed), &Some(vec![])));
}

fn check_cancellation(found: &LabelCancellation) {
    assert_eq!(found.id().expect("an id").as_str(), "e51cc5f6-8c7e-4b4d-b7b2-43a1e2a1bb02");
    assert_eq!(found.status, Some(CancelStatus::Cancelling));
    assert_eq!(found.refund_status, Some(RefundStatus::Requested));
    let label = found.label.as_ref().expect("a label");
    assert_eq!(label.id().expect("an id").as_str(), "a3b5b0c2-6d2e-4f57-8f0e-1c0c6b1d2e3f");
    check_texts([
        (&label.slug, "optimacourier"),
        (&found.created_at, "2026-11-22T11:00:00+00:00"),
        (&found.updated_at, "2026-11-22T11:00:03+00:00"),
    ]);
    assert!(found.unknown.is_empty());
}

#[tokio::test]
async fn decodes_a_cancellation_by_either_call() {
    let good = || answer(200, CANCEL_LABEL);
    let cancel = CancelLabel::new(ReferenceInput::new("l1"));
    let created = call(good(), |client| client.cancel_label(cancel)).await.1;
    check_cancellation(&created.expect("a cancellation"));
    let read = call(good(), |client| client.get_cancel_label("c1")).await.1;
    check_cancellation(&read.expect("a cancellation"));
}

#[tokio::test]
async fn decodes_a_page_of_cancellations() {
    let list = call(answer(200, CANCEL_LABELS), |client| {
        client.list_cancel_labels(ListCancelLabels::new())
    });
    let page = list.await.1.expect("a page");
    check_texts([
        (&page.next_token, "eyJpZCI6ImU1In0="),
        (&page.created_at_min, "2026-11-21T10:00:00+00:00"),
        (&page.created_at_max, "2026-11-22T12:00:00+00:00"),
    ]);
    assert_eq!(page.limit, Some(20));
    let [done, failed] = page.cancel_labels.as_deref().expect("cancellations") else {
        panic!("two cancellations")
    };
    assert_eq!((&done.status, &done.refund_status), (&Some(CancelStatus::Cancelled), &None));
    assert_eq!((&failed.status, &failed.label), (&Some(CancelStatus::Failed), &None));
    assert_eq!((&failed.created_at, &failed.refund_status), (&None, &None));
}
