//! Answers with a canary in every hidden field: those of the types of answers in
//! `tests/client/emitted/facts/hidden.rs`.

use serde_json::{Map, Value, json};

/// Outputs of answers with every hidden field, as the output itself, in the lists of pages and in
/// lists of their own; with the canary as text, and inside of other JSON.
pub fn outputs(module: &str, canary: &str) -> Vec<Value> {
    let odd = [json!([canary]), json!({ "x": canary }), json!([[{ "x": canary }]])];
    let values = [json!(canary)].into_iter().chain(odd);
    let objects = values.map(|value| match module {
        "shipping::v3" => of_shipping(&value),
        _ => of_tracking(&value),
    });
    objects.flat_map(|object| [object.clone(), json!([object])]).collect()
}

/// Members of these names, each with this value.
fn members(names: &[&str], value: &Value) -> Map<String, Value> {
    names.iter().map(|name| ((*name).to_owned(), value.clone())).collect()
}

/// An object that also stands in its own lists, as a page holds its items.
fn paged(object: Map<String, Value>, lists: &[&str]) -> Value {
    let items = json!([object.clone()]);
    Value::Object(object.into_iter().chain(members(lists, &items)).collect())
}

fn of_tracking(value: &Value) -> Value {
    let mut object = members(
        &[
            "subscribed_emails",
            "subscribed_smses",
            "emails",
            "smses",
            "customer_name",
            "signed_by",
            "origin_city",
            "origin_postal_code",
            "origin_raw_location",
            "destination_city",
            "destination_postal_code",
            "destination_raw_location",
            "tracking_account_number",
            "tracking_key",
            "tracking_postal_code",
            "keyword",
        ],
        value,
    );
    let address = members(&["city", "postal_code", "raw_location"], value);
    let customer = ["role", "name", "phone_number", "email", "language", "id"];
    object.insert("origin_address".to_owned(), json!(address));
    object.insert("destination_address".to_owned(), json!(address));
    object.insert("customers".to_owned(), json!([members(&customer, value)]));
    object.insert("credentials".to_owned(), json!({ "password": value }));
    paged(object, &["trackings", "courier_connections", "estimated_delivery_dates"])
}

fn of_shipping(value: &Value) -> Value {
    let address = members(
        &[
            "street1",
            "street2",
            "street3",
            "city",
            "postal_code",
            "location",
            "contact_name",
            "company_name",
            "phone",
            "fax",
            "email",
            "tax_id",
            "identification_number",
            "eori_number",
        ],
        value,
    );
    let address = json!(address);
    let mut object =
        members(&["address", "recommended_address", "pickup_from", "ship_to"], &address);
    let options = json!([
        { "type": "code_delivery", "code": value },
        { "type": "cod", "cod_recipient": address },
    ]);
    object.insert("settings".to_owned(), json!({ "commercial_invoice_signature": value }));
    object.insert("service_options".to_owned(), options);
    paged(object, &["labels", "pickups", "shipper_accounts", "rates"])
}
