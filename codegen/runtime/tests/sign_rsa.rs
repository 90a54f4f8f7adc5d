//! RSA signatures: which PEM texts are accepted, and whether the public key verifies.
#![cfg(feature = "rsa")]

use std::sync::LazyLock;
use std::time::Duration;

use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair, RSA_PSS_2048_8192_SHA256, RsaKeyPair,
    UnparsedPublicKey,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::Request;
use runtime::auth::{DateForm, SignInfo, SignPart, Signable, SignatureAlgorithm, Signer};
use runtime::auth::{sign_request, text_to_sign};
use runtime::error::ErrorKind;

const INFO: SignInfo = SignInfo {
    headers: &[
        (SignatureAlgorithm::HmacSha256, "x-seal"),
        (SignatureAlgorithm::RsaPssSha256, "x-rsa-seal"),
    ],
    date: Some(("date", DateForm::Http)),
    window: None,
    prefix: Some("x-"),
    parts: &[SignPart::Method, SignPart::Date, SignPart::PrefixedHeaders],
};

const NOV_1994: Duration = Duration::from_secs(784_111_777);

/// Where PKCS#1 begins in PKCS#8: after a version, the algorithm and their headers.
const PKCS1_AT: usize = 26;

static PAIR: LazyLock<RsaKeyPair> =
    LazyLock::new(|| RsaKeyPair::generate(KeySize::Rsa2048).expect("a key"));

fn pkcs8() -> Vec<u8> {
    PAIR.as_der().expect("a key").as_ref().to_vec()
}

/// As OpenSSL writes it: lines of 64 characters.
fn pem(label: &str, der: &[u8]) -> String {
    let base64 = STANDARD.encode(der);
    let lines: Vec<&str> =
        base64.as_bytes().chunks(64).map(|line| str::from_utf8(line).expect("text")).collect();
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", lines.join("\n"))
}

fn signed(pem: &str) -> Request<Bytes> {
    let signer = Signer::rsa_pss_sha256(pem).expect("a private key");
    let request = Request::get("https://example.com/").header("x-key", "k");
    let mut request = request.body(Bytes::new()).expect("a request");
    sign_request(&INFO, &signer, &mut request, NOV_1994).expect("it can be signed");
    request
}

fn signature(request: &Request<Bytes>) -> Vec<u8> {
    STANDARD.decode(&request.headers()["x-rsa-seal"]).expect("Base64")
}

fn is_accepted(text: &[u8], signature: &[u8]) -> bool {
    // This verifies only SHA-256 with a salt of 32 bytes.
    let public = UnparsedPublicKey::new(&RSA_PSS_2048_8192_SHA256, PAIR.public_key());
    public.verify(text, signature).is_ok()
}

#[track_caller]
fn check_accepted(pem: &str) {
    let request = signed(pem);
    let text = text_to_sign(&INFO, Signable::from(&request));
    assert_eq!(text, b"GET\nSun, 06 Nov 1994 08:49:37 GMT\nx-key:k");
    assert!(is_accepted(&text, &signature(&request)));
    assert!(!request.headers().contains_key("x-seal"));
}

#[track_caller]
fn check_refused(pem: &str, problem: &str) {
    let error = Signer::rsa_pss_sha256(pem).expect_err("no such key");
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Config, None));
    let line = format!("{problem}. Check the signer of this API key.");
    assert_eq!(error.to_string(), line);
}

#[test]
fn signs_with_a_key_in_pkcs8_or_pkcs1() {
    check_accepted(&pem("PRIVATE KEY", &pkcs8()));
    check_accepted(&pem("RSA PRIVATE KEY", &pkcs8()[PKCS1_AT..]));
}

#[test]
fn reads_either_form_under_either_label() {
    check_accepted(&pem("RSA PRIVATE KEY", &pkcs8()));
    check_accepted(&pem("PRIVATE KEY", &pkcs8()[PKCS1_AT..]));
}

#[test]
fn reads_pem_as_editors_and_tools_leave_it() {
    let text = pem("PRIVATE KEY", &pkcs8());
    check_accepted(&text.replace('\n', "\r\n"));
    check_accepted(&text.replace('\n', "\n    "));
    check_accepted(text.trim_end());
    check_accepted(&format!("Bag Attributes: 1\n{}{text}", pem("CERTIFICATE", b"other")));
    let base64 = STANDARD.encode(pkcs8());
    check_accepted(&format!("-----BEGIN PRIVATE KEY-----{base64}-----END PRIVATE KEY-----"));
}

#[test]
fn refuses_what_holds_no_private_key_for_it() {
    let none = "the PEM text holds no private key";
    check_refused("", none);
    check_refused(&STANDARD.encode(pkcs8()), none);
    check_refused(&pem("PUBLIC KEY", PAIR.public_key().as_ref()), none);
    check_refused("-----BEGIN PRIVATE KEY-----\nAAAA", none);
    let odd = "the private key is not an RSA key of 2048 to 8192 bits";
    check_refused(&pem("PRIVATE KEY", b""), odd);
    check_refused(&pem("PRIVATE KEY", &pkcs8()[..600]), odd);
    let curve = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).expect("a key");
    let curve = curve.to_pkcs8v1().expect("a key");
    check_refused(&pem("PRIVATE KEY", curve.as_ref()), odd);
    let broken = pem("PRIVATE KEY", &pkcs8()).replace("\nM", "\n*");
    check_refused(&broken, "the private key is not valid Base64");
}

#[test]
fn names_line_feeds_that_were_escaped() {
    let problem = "the private key holds `\\n` as two characters where its lines should end, so \
                   put line feeds in their place";
    for label in ["PRIVATE KEY", "RSA PRIVATE KEY"] {
        let text = pem(label, &pkcs8());
        check_refused(&text.replace('\n', "\\n"), problem);
        check_refused(&text.replace('\n', "\\r\\n"), problem);
        check_refused(&format!("\"{}\"", text.trim_end().replace('\n', "\\n")), problem);
        check_refused(&text.replacen("\nM", "\\nM", 1), problem);
    }
}

#[test]
fn refuses_encrypted_keys_by_name() {
    let problem = "the private key is encrypted, so decrypt it first";
    check_refused(&pem("ENCRYPTED PRIVATE KEY", &pkcs8()), problem);
    let head = "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\n\n";
    let older = pem("RSA PRIVATE KEY", &pkcs8()).replacen('M', &format!("{head}M"), 1);
    check_refused(&older, problem);
}

#[test]
fn salts_each_signature_anew() {
    let pem = pem("PRIVATE KEY", &pkcs8());
    let (one, other) = (signed(&pem), signed(&pem));
    assert_ne!(signature(&one), signature(&other));
    assert_eq!(signature(&one).len(), 256);
    let text = text_to_sign(&INFO, Signable::from(&other));
    assert!(is_accepted(&text, &signature(&one)) && is_accepted(&text, &signature(&other)));
    assert!(!is_accepted(&[&text, &b" "[..]].concat(), &signature(&one)));
}

#[test]
fn shows_neither_key_nor_signature() {
    let base64 = STANDARD.encode(pkcs8());
    let pem = pem("PRIVATE KEY", &pkcs8());
    let signer = Signer::rsa_pss_sha256(&pem).expect("a private key").clone();
    assert_eq!(format!("{signer:?}"), "Signer(RsaPssSha256, ***)");
    assert_eq!(signer.algorithm(), SignatureAlgorithm::RsaPssSha256);
    let request = signed(&pem);
    let shown = format!("{:?} {request:?}", Signer::rsa_pss_sha256(&base64));
    let signature = request.headers()["x-rsa-seal"].to_str().expect("text");
    assert!(!shown.contains(&base64[..8]) && !shown.contains(&signature[..8]), "{shown}");
}

#[test]
fn says_when_the_api_takes_no_such_signature() {
    let signer = Signer::rsa_pss_sha256(&pem("PRIVATE KEY", &pkcs8())).expect("a private key");
    let info = SignInfo { headers: &[(SignatureAlgorithm::HmacSha256, "x-seal")], ..INFO };
    let mut request = Request::get("https://example.com/").body(Bytes::new()).expect("a request");
    let problem = "the API names no header for a signature by RSASSA-PSS with SHA-256";
    assert_eq!(sign_request(&info, &signer, &mut request, NOV_1994), Err(problem.to_owned()));
}
