//! The results of address validations.

use optima_courier::Response;
use optima_courier::shipping::v3::{AddressValidation, ValidateAddress, ValidationStatus};
use serde_json::{Value, json};

use crate::answers::VALIDATION;
use crate::good_answers::check_texts;
use crate::server::answer;
use crate::support::call;
use crate::wire::address::bare;

async fn validate(body: &str) -> Response<AddressValidation> {
    let request = ValidateAddress::new(bare());
    let result = call(answer(200, body), |client| client.validate_address(request)).await.1;
    result.expect("a validation")
}

#[tokio::test]
async fn decodes_a_validation_field_by_field() {
    let found = validate(VALIDATION).await;
    assert_eq!(found.id().expect("an id").as_str(), "b8c5f0de-6b1d-4a7c-8c4d-1f2e3d4c5b66");
    assert_eq!(found.status, Some(ValidationStatus::Valid));
    let address = found.address.as_ref().expect("an address");
    check_texts([(&address.street1, "230 W 200 S"), (&address.postal_code, "84101")]);
    let better = found.recommended_address.as_ref().expect("an address");
    check_texts([(&better.street1, "230 W 200 S LBBY"), (&better.postal_code, "84101-1337")]);
    assert_eq!((&better.contact_name, &better.phone, &better.ty), (&None, &None, &None));
    check_texts([
        (&found.created_at, "2026-11-22T10:00:00+00:00"),
        (&found.updated_at, "2026-11-22T10:00:00+00:00"),
    ]);
    assert!(found.unknown.is_empty() && found.notes().is_empty());
}

#[tokio::test]
async fn recommends_nothing_where_no_address_is_inside_the_data() {
    let beside = json!({"street1": "1 Main St"});
    for (data, sibling) in [
        (json!({"id": "v1", "status": "invalid"}), Value::Null),
        (json!({"id": "v1", "status": "invalid", "recommended_address": null}), Value::Null),
        (json!({"id": "v1", "status": "invalid"}), beside),
    ] {
        let body = json!({"meta": {"code": 200}, "data": data, "recommended_address": sibling});
        let found = validate(&body.to_string()).await;
        assert_eq!(found.status, Some(ValidationStatus::Invalid));
        assert_eq!((&found.recommended_address, found.notes()), (&None, &[][..]));
    }
}

#[tokio::test]
async fn recommends_an_address_whose_members_are_all_null_or_empty() {
    for (inside, street) in
        [(json!({}), None), (json!({"street1": null}), None), (json!({"street1": ""}), Some(""))]
    {
        let data = json!({"id": "v1", "recommended_address": inside});
        let found = validate(&json!({"meta": {"code": 200}, "data": data}).to_string()).await;
        let better = found.recommended_address.as_ref().expect("an address");
        assert_eq!((better.street1.as_deref(), found.notes()), (street, &[][..]));
    }
}
