//! What the methods say of lists: which go back 24 hours only, and which do not (section 3.3).

use crate::emitted;

#[test]
fn lists_with_a_window_say_that_they_go_back_24_hours() {
    let documented = emitted::documentation();
    for operation in [
        "list_rates",
        "list_labels",
        "list_manifests",
        "list_cancel_labels",
        "list_pickups",
        "list_cancel_pickups",
    ] {
        let text = &documented[operation];
        let said = "Unless you set `created_at_min`, only those of the last 24 hours are listed.";
        assert!(text.contains(said), "{operation}: {text}");
        for limit in ["`created_at_min`: A date and time", "`created_at_max`: A date and time"] {
            assert!(text.contains(limit), "{operation}: {limit}: {text}");
        }
    }
}

#[test]
fn lists_without_a_window_do_not() {
    let documented = emitted::documentation();
    for operation in ["list_shipper_accounts", "list_couriers", "list_locations"] {
        let text = &documented[operation];
        assert!(!text.contains("24 hours") && !text.contains("created_at"), "{operation}: {text}");
    }
    assert!(documented["list_shipper_accounts"].contains("however old they are"));
}

#[test]
fn pages_end_where_nothing_names_a_next_one() {
    let documented = emitted::documentation();
    for operation in ["list_pickups", "list_cancel_pickups", "list_shipper_accounts"] {
        let text = &documented[operation];
        let first = "`next_token` is absent for the first page";
        assert!(text.contains(first), "{operation}: {text}");
        let last = "The page is the last when nothing names a next one.";
        assert!(text.contains(last), "{operation}: {text}");
    }
}
