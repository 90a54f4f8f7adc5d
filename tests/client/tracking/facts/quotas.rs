//! Rate limits: until 2024-04 all operations share one (section 3.4).

use std::time::Duration;

use optima_courier::rate_limit::Quota;

use crate::wire;

#[test]
fn every_call_draws_from_ten_requests_a_second_of_the_organisation() {
    for case in wire::least() {
        let shared = Quota { name: "organisation", count: 10, per: Duration::from_secs(1) };
        assert_eq!(case.info.quotas, [shared], "{}", case.info.id);
    }
}
