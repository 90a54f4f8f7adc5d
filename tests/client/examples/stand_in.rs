//! The examples without a server: they talk to the stand-in, and print what it answers.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::program::run;

/// Each example, and the last line that it prints.
const EXAMPLES: [(&str, &str, &str); 16] = [
    (
        "first_call",
        env!("CARGO_BIN_EXE_first_call"),
        "refused before it was sent: create_tracking: the request was not sent: \
         `/tracking_number` has 3 characters: give 4 to 100 characters. Correct the request.",
    ),
    (
        "tracking_today",
        env!("CARGO_BIN_EXE_tracking_today"),
        "5b766a5cc7c33c0e007de3c9 is now \"Order SO-1001\"",
    ),
    ("rate", env!("CARGO_BIN_EXE_rate"), "not every courier named a price"),
    ("label", env!("CARGO_BIN_EXE_label"), "OPT0000000001: https://files.example.test/label.pdf"),
    (
        "manifest",
        env!("CARGO_BIN_EXE_manifest"),
        "label b4c6c1d3-7e3f-4a68-9a1f-2d1d7c2e3f40 was left out",
    ),
    (
        "cancel_label",
        env!("CARGO_BIN_EXE_cancel_label"),
        "cancelled as c4d6c1d3-7e3f-4a68-9a1f-2d1d7c2e3f40, refund: requested",
    ),
    (
        "pickup",
        env!("CARGO_BIN_EXE_pickup"),
        "pickup e6f8e3f5-9051-4c8a-9c31-4f3f9e405162, confirmed as PU-20261123-7",
    ),
    (
        "cancel_pickup",
        env!("CARGO_BIN_EXE_cancel_pickup"),
        "cancelled as f709f406-a162-4d9b-8d42-5040af516273",
    ),
    (
        "shipper_account",
        env!("CARGO_BIN_EXE_shipper_account"),
        "account 6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11 is enabled",
    ),
    (
        "address_validation",
        env!("CARGO_BIN_EXE_address_validation"),
        "better: 77 ELM ST, AUSTIN, TX, 78701-3412",
    ),
    ("retry", env!("CARGO_BIN_EXE_retry"), "may have retracked: false"),
    ("rate_limits", env!("CARGO_BIN_EXE_rate_limits"), "left in this second: None"),
    ("signing", env!("CARGO_BIN_EXE_signing"), "/postmen/v3/labels: signed false, dated false"),
    ("paging", env!("CARGO_BIN_EXE_paging"), "that was all"),
    (
        "spans",
        env!("CARGO_BIN_EXE_spans"),
        "call: otel.kind=\"internal\" otel.name=\"get_tracking\" api.name=\"tracking\" \
         api.version=\"2024-04\" api.operation=\"get_tracking\" api.attempts=1",
    ),
    ("day_in_transit", env!("CARGO_BIN_EXE_day_in_transit"), "webhook  Order 3 is Expired now"),
];

#[tokio::test]
async fn every_example_runs_without_a_server_and_a_key() {
    for (name, program, last) in EXAMPLES {
        let output = run(program, Vec::new()).await;
        let printed = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(printed.lines().last(), Some(last), "{name}");
    }
}

#[test]
fn every_example_of_the_client_is_run_here() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/examples");
    let entries = fs::read_dir(folder).expect("the examples").map(|entry| entry.expect("an entry"));
    let files: BTreeSet<String> = entries
        .filter_map(|entry| entry.file_name().to_str()?.strip_suffix(".rs").map(str::to_owned))
        .collect();
    assert_eq!(files, EXAMPLES.map(|(name, ..)| name.to_owned()).into());
}
