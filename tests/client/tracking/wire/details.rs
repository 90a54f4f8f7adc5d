//! What the sender says about a shipment: three requests take it, and all write it alike.

/// Every field of `TrackingDetails`, in the order of the specification, as it is written.
pub const WRITTEN: &str = r#"
    "title":"t",
    "order_id":"o",
    "order_number":"on",
    "order_id_path":"https://shop.example/o",
    "order_date":"2024-05-01T10:00:00+02:00",
    "order_promised_delivery_date":"2024-05-20",
    "custom_fields":{"colour":"red","size":"L"},
    "note":"n",
    "language":"en",
    "emails":["a@example.com","b@example.com"],
    "smses":["+12025550123"],
    "customer_name":"cn",
    "delivery_type":"pickup_at_store",
    "pickup_location":"pl",
    "pickup_note":"pn",
    "shipment_type":"parcel",
    "shipping_method":"express",
    "location_id":"loc",
    "origin_country_iso3":"DEU",
    "origin_state":"BE",
    "origin_city":"Berlin",
    "origin_postal_code":"10115",
    "origin_raw_location":"Berlin, Germany",
    "destination_country_iso3":"FRA",
    "destination_state":"IDF",
    "destination_city":"Paris",
    "destination_postal_code":"75002",
    "destination_raw_location":"Paris, France",
    "tracking_account_number":"acc2",
    "tracking_key":"key2",
    "tracking_ship_date":"20240502",
    "tracking_origin_country":"AUT",
    "tracking_destination_country":"BEL",
    "tracking_postal_code":"1000",
    "tracking_state":"BRU"
"#;

/// Sets every one of these fields.
macro_rules! set_every_detail {
    ($request:expr) => {
        $request
            .title("t")
            .order_id("o")
            .order_number("on")
            .order_id_path("https://shop.example/o")
            .order_date("2024-05-01T10:00:00+02:00")
            .order_promised_delivery_date("2024-05-20")
            .custom_fields([("size", "L"), ("colour", "red")])
            .note("n")
            .language("en")
            .emails(["a@example.com", "b@example.com"])
            .smses(["+12025550123"])
            .customer_name("cn")
            .delivery_type("pickup_at_store")
            .pickup_location("pl")
            .pickup_note("pn")
            .shipment_type("parcel")
            .shipping_method("express")
            .location_id("loc")
            .origin_country_iso3("DEU")
            .origin_state("BE")
            .origin_city("Berlin")
            .origin_postal_code("10115")
            .origin_raw_location("Berlin, Germany")
            .destination_country_iso3("FRA")
            .destination_state("IDF")
            .destination_city("Paris")
            .destination_postal_code("75002")
            .destination_raw_location("Paris, France")
            .tracking_account_number("acc2")
            .tracking_key("key2")
            .tracking_ship_date("20240502")
            .tracking_origin_country("AUT")
            .tracking_destination_country("BEL")
            .tracking_postal_code("1000")
            .tracking_state("BRU")
    };
}

pub(crate) use set_every_detail;
