//! What can follow each status, as sections 4.1 to 4.6 list it: the status of a label, for instance,
//! goes from `created` to `cancelling` and on to `cancelled`, or back.

use optima_courier::shipping::v3::*;

/// A status, and those that can follow it; with none it is final.
type Moves = &'static [(&'static str, &'static [&'static str])];

/// Section 4.2.
const LABEL: Moves = &[
    ("creating", &["created", "failed"]),
    ("created", &["cancelling", "manifesting"]),
    ("cancelling", &["cancelled", "created"]),
    ("manifesting", &["manifested", "created"]),
    ("cancelled", &[]),
    ("manifested", &[]),
    ("failed", &[]),
];

/// Section 4.5.
const PICKUP: Moves = &[
    ("creating", &["created", "failed"]),
    ("created", &["cancelling"]),
    ("cancelling", &["cancelled", "created"]),
    ("cancelled", &[]),
    ("failed", &[]),
];

/// Sections 4.3 and 4.6.
const CANCELLATION: Moves =
    &[("cancelling", &["cancelled", "failed"]), ("cancelled", &[]), ("failed", &[])];

/// Section 4.1.
const RATE: Moves =
    &[("calculating", &["calculated", "failed"]), ("calculated", &[]), ("failed", &[])];

/// Section 4.4.
const MANIFEST: Moves =
    &[("manifesting", &["manifested", "failed"]), ("manifested", &[]), ("failed", &[])];

/// Section 5, as the changes of an account go.
const ACCOUNT: Moves = &[
    ("enabled", &["disabled", "deleted"]),
    ("disabled", &["enabled", "deleted"]),
    ("deleted", &[]),
];

/// Compares each pair of values with the list, in both directions.
macro_rules! check_moves {
    ($status:ident, $moves:expr) => {
        assert_eq!($status::ALL.len(), $moves.len(), "each status is listed");
        for (from, next) in $moves {
            let status = $status::from(*from);
            for other in $status::ALL {
                let expected = Some(next.contains(&other.as_str()));
                assert_eq!(status.can_become(other), expected, "{from} to {other}");
            }
            assert_eq!(status.next_states().map(<[_]>::len), Some(next.len()), "{from}");
            assert_eq!(status.is_terminal(), Some(next.is_empty()), "{from}");
        }
        let (unknown, known) = ($status::from("melted"), $status::ALL[0].clone());
        assert_eq!((unknown.next_states(), unknown.is_terminal()), (None, None));
        check_unknown(unknown.can_become(&known), known.can_become(&unknown));
    };
}

#[track_caller]
fn check_unknown(from: Option<bool>, to: Option<bool>) {
    assert_eq!((from, to), (None, None), "nothing is claimed of what is not known");
}

#[test]
fn each_status_goes_where_the_documents_say() {
    check_moves!(LabelStatus, LABEL);
    check_moves!(PickupStatus, PICKUP);
    check_moves!(CancelStatus, CANCELLATION);
    check_moves!(RateStatus, RATE);
    check_moves!(ManifestStatus, MANIFEST);
    check_moves!(AccountStatus, ACCOUNT);
}
