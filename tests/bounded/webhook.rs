//! Deliveries of any content: reading one, and remembering many, takes bounded memory.

use std::time::Duration;

use runtime::error::ErrorKind;
use runtime::webhook::{
    DeliverySigner, LocalReplayMemory, ReplayMemory, ReportedState, SignatureAlgorithm,
    SignatureEncoding, SignatureHeader, Verifier, WebhookInfo, WebhookSignature,
};

use crate::allocation::peak;
use crate::call::MIB;
use crate::emitted::Export;

static INFO: WebhookInfo = WebhookInfo {
    api: "parcels",
    version: None,
    event: &["type"],
    events: &["nested"],
    once_by: &[&["type"], &["id"]],
    sent_at: None,
    states: &[ReportedState {
        event: "nested",
        object: "Parcel",
        id: &["id"],
        changed_at: &["changed"],
    }],
    version_header: None,
    signature: Some(WebhookSignature {
        algorithm: SignatureAlgorithm::HmacSha256,
        encoding: SignatureEncoding::Hex,
        headers: &[SignatureHeader { name: "x-seal", prefix: "" }],
    }),
    retry: None,
};

/// A body with as many parts between its ends as fit under the limit, and one byte more.
fn body(begin: &str, part: &str, end: &str) -> Vec<u8> {
    let parts = (MIB - 1 - begin.len() - end.len()) / part.len();
    [begin, &part.repeat(parts), end].concat().into_bytes()
}

#[test]
fn reading_takes_at_most_sixteen_times_the_limit_whatever_comes() {
    let open = r#"{"type":"nested","changed":1,"id":"#;
    let verifier: Verifier<Export> = Verifier::new(&INFO, ["a secret"]).expect("a verifier");
    let signer: DeliverySigner<Export> = DeliverySigner::new(&INFO, "a secret").expect("a signer");
    for (begin, part, end) in [
        ("\"", "a", "\"}"),
        ("\"", "\\n", "\"}"),
        ("\"", "\u{1}", "\"}"),
        ("[", "[],", "0]}"),
        ("1,\"changes\":[{}", ",{}", "]}"),
        ("1,\"extra\":[0", ", 0", "]}"),
        ("1,\"parent\":{\"new\":\"", "\u{1f600}", "\"}}"),
    ] {
        let mut body = body(&format!("{open}{begin}"), part, end);
        for odd in [false, true] {
            if odd {
                body.insert(open.find("nested").expect("an event"), 0xff);
            }
            let sent = signer.sign(body.clone()).expect("a delivery");
            let (most, outcome) = peak(|| verifier.receive(&sent.headers, &sent.body));
            if let Err(error) = outcome {
                assert_eq!(error.kind(), ErrorKind::Decode, "{begin}: {error}");
            }
            assert!(most <= 16 * MIB, "{begin}: {most}");
        }
    }
}

#[test]
fn a_full_memory_takes_less_than_32_mebibytes() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let fill = async {
        let memory = LocalReplayMemory::default();
        for number in 0..250_000 {
            let key = format!("parcels:delivery:{number:064}");
            memory.remember(&key, Duration::MAX).await.expect("a memory");
        }
        memory.len()
    };
    let (most, kept) = peak(|| runtime.block_on(fill));
    assert_eq!(kept, 100_000);
    assert!(most < 32 * MIB, "{most}");
}
