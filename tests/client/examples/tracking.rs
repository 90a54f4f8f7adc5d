//! The examples of the two versions of the Tracking API.

use crate::program::check_example;
use crate::server::answer;

#[tokio::test]
async fn the_first_call_creates_a_tracking_and_reads_it_back() {
    let tracking = |title: &str| {
        let data =
            format!(r#"{{"id":"6a1b2c3d4e5f60718293a4b5","title":"{title}","tag":"InTransit"}}"#);
        answer(200, &format!(r#"{{"meta":{{"code":200}},"data":{{"tracking":{data}}}}}"#))
    };
    check_example(
        env!("CARGO_BIN_EXE_first_call"),
        [tracking("Order 7"), tracking("Seven")],
        &[
            (
                "POST /base/1/trackings",
                r#"{"tracking":{"tracking_number":"1234567890","title":"Order 7","slug":"optimacourier"}}"#,
            ),
            ("GET /base/1/trackings/6a1b2c3d4e5f60718293a4b5?fields=title%2Ctag", ""),
        ],
        "created 6a1b2c3d4e5f60718293a4b5: Some(InTransit), status 200\n\
         read it back as \"Seven\"\n\
         refused before it was sent: create_tracking: the request was not sent: \
         `/tracking_number` has 3 characters: give 4 to 100 characters. Correct the request.\n",
    )
    .await;
}

#[tokio::test]
async fn today_s_tracking_creates_turns_two_pages_and_clears_a_note() {
    let created = r#"{"meta":{"code":201},"data":{"id":"6a1b2c3d4e5f60718293a4b5"}}"#;
    let page = |id: &str, pagination: &str| {
        let data = format!(r#"{{"trackings":[{{"id":"{id}"}}],"pagination":{pagination}}}"#);
        answer(200, &format!(r#"{{"meta":{{"code":200}},"data":{data}}}"#))
    };
    let updated = |id: &str, title: &str| {
        let data = format!(r#"{{"id":"{id}","title":"{title}"}}"#);
        answer(200, &format!(r#"{{"meta":{{"code":200}},"data":{data}}}"#))
    };
    let (first, second) = ("6a1b2c3d4e5f60718293a4b5", "7b1b2c3d4e5f60718293a4b5");
    check_example(
        env!("CARGO_BIN_EXE_tracking_today"),
        [
            answer(201, created),
            page(first, r#"{"total":2,"next_cursor":"b2Zmc2V0PTE=","has_next_page":true}"#),
            updated(first, "Shipped"),
            page(second, r#"{"total":2,"next_cursor":"","has_next_page":false}"#),
            updated(second, "On its way"),
        ],
        &[
            (
                "POST /base/1/trackings",
                r#"{"tracking_number":"1234567890","title":"Order SO-1001",
                    "order_id":"SO-1001","note":"Leave it at the door",
                    "customers":[{"role":"buyer","name":"Ana Ruiz","email":"ana@example.com"}],
                    "slug":"optimacourier"}"#,
            ),
            ("GET /base/1/trackings?order_id=SO-1001&limit=100", ""),
            ("PUT /base/1/trackings/6a1b2c3d4e5f60718293a4b5", r#"{"title":"Shipped","note":""}"#),
            ("GET /base/1/trackings?order_id=SO-1001&limit=100&cursor=b2Zmc2V0PTE%3D", ""),
            ("PUT /base/1/trackings/7b1b2c3d4e5f60718293a4b5", r#"{"title":"Shipped","note":""}"#),
        ],
        "created 6a1b2c3d4e5f60718293a4b5\n\
         6a1b2c3d4e5f60718293a4b5 is now \"Shipped\"\n\
         7b1b2c3d4e5f60718293a4b5 is now \"On its way\"\n",
    )
    .await;
}
