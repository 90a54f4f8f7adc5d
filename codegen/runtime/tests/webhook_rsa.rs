//! Deliveries that are signed by RSA: which public keys verify them, and which texts are refused.

use std::sync::LazyLock;

use crate::emitted::Export;
use aws_lc_rs::encoding::{AsDer, PublicKeyX509Der};
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{KeyPair, RsaKeyPair};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use runtime::error::ErrorKind;
use runtime::webhook::{
    DeliverySigner, SignatureAlgorithm, SignatureEncoding, SignatureHeader, Verifier, WebhookInfo,
    WebhookSignature,
};

const INFO: WebhookInfo = WebhookInfo {
    api: "parcels",
    version: None,
    event: &["type"],
    events: &["stop"],
    once_by: &[],
    sent_at: None,
    states: &[],
    version_header: None,
    signature: Some(WebhookSignature {
        algorithm: SignatureAlgorithm::RsaPssSha256,
        encoding: SignatureEncoding::Base64,
        headers: &[SignatureHeader { name: "x-rsa-seal", prefix: "" }],
    }),
    retry: None,
};

static PAIRS: LazyLock<[RsaKeyPair; 2]> =
    LazyLock::new(|| [(); 2].map(|()| RsaKeyPair::generate(KeySize::Rsa2048).expect("a key")));

const BODY: &str = r#"{"type":"stop"}"#;

fn pem(label: &str, der: &[u8]) -> String {
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", STANDARD.encode(der))
}

fn private(pair: &RsaKeyPair) -> String {
    pem("PRIVATE KEY", pair.as_der().expect("a key").as_ref())
}

/// The public key in X.509, as OpenSSL writes it, and in PKCS#1.
fn public(pair: &RsaKeyPair) -> [String; 2] {
    let x509: PublicKeyX509Der<'_> = pair.public_key().as_der().expect("a key");
    [pem("PUBLIC KEY", x509.as_ref()), pem("RSA PUBLIC KEY", pair.public_key().as_ref())]
}

fn verifier<S: AsRef<str>>(keys: &[S]) -> Verifier<Export> {
    Verifier::new(&INFO, keys).expect("a verifier")
}

#[test]
fn takes_what_one_of_the_keys_verifies() {
    let [first, second] = &*PAIRS;
    let signer = DeliverySigner::<Export>::new(&INFO, &private(first)).expect("a signer");
    let sent = signer.sign(BODY).expect("a delivery");
    for key in public(first) {
        let received = verifier(&[key]).receive(&sent.headers, &sent.body);
        assert!(matches!(&*received.expect("a delivery"), Export::Stop(_)));
    }
    let [new, _] = public(second);
    let [old, _] = public(first);
    verifier(&[new.clone(), old]).verify(&sent.headers, &sent.body).expect("the old key");
    let error = verifier(&[new]).verify(&sent.headers, &sent.body).expect_err("another key");
    assert_eq!(error.kind(), ErrorKind::Unauthorized);
}

#[test]
fn refuses_every_other_body_and_signature() {
    let [pair, _] = &*PAIRS;
    let signer = DeliverySigner::<Export>::new(&INFO, &private(pair)).expect("a signer");
    let (sent, verifier) = (signer.sign(BODY).expect("a delivery"), verifier(&public(pair)));
    let mut body = sent.body.to_vec();
    for bit in 0..body.len() * 8 {
        body[bit / 8] ^= 1 << (bit % 8);
        assert!(verifier.verify(&sent.headers, &body).is_err(), "bit {bit}");
        body[bit / 8] ^= 1 << (bit % 8);
    }
    let signature = STANDARD.decode(&sent.headers["x-rsa-seal"]).expect("Base64");
    for length in [0, 1, 32, signature.len() - 1] {
        let mut headers = sent.headers.clone();
        let part = STANDARD.encode(&signature[..length]);
        headers.insert("x-rsa-seal", part.parse().expect("a header"));
        assert!(verifier.verify(&headers, &sent.body).is_err(), "{length} bytes");
    }
}

#[test]
fn refuses_what_is_no_public_key() {
    let private = private(&PAIRS[0]);
    for (key, problem) in [
        ("", "blank"),
        ("a secret", "no PEM text with a `PUBLIC KEY`"),
        (private.as_str(), "no PEM text with a `PUBLIC KEY`"),
        (&pem("PUBLIC KEY", b"x"), "not an RSA key of 2048 to 8192 bits"),
        ("-----BEGIN PUBLIC KEY-----\n*\n-----END PUBLIC KEY-----", "not valid Base64"),
    ] {
        let error = Verifier::<Export>::new(&INFO, [key]).expect_err("no public key");
        assert_eq!(error.kind(), ErrorKind::Config);
        let start = format!("secret 1 for deliveries of `parcels` is {problem}. ");
        assert!(error.to_string().starts_with(&start), "{error}");
    }
    let error = DeliverySigner::<Export>::new(&INFO, "a secret").expect_err("no private key");
    assert_eq!(
        error.to_string(),
        "the PEM text holds no private key. Give the signer the secret of the receiver, or for RSA \
         the private key to its public one."
    );
}

#[test]
fn refuses_an_api_that_does_not_sign() {
    static UNSIGNED: WebhookInfo = WebhookInfo { signature: None, ..INFO };
    let error = Verifier::<Export>::new(&UNSIGNED, ["a secret"]).expect_err("no signature");
    assert_eq!(
        error.to_string(),
        "deliveries of `parcels` are not signed. Read them with `from_slice`, and make sure by other \
         means who sends them."
    );
    assert!(DeliverySigner::<Export>::new(&UNSIGNED, "a secret").is_err());
}
