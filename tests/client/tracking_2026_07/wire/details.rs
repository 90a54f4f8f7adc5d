//! What the sender says about a shipment: two requests take it, and both write it alike.

/// Every field of `TrackingDetails`, in the order of the specification, as it is written.
pub const WRITTEN: &str = r#"
    "title":"t",
    "order_id":"o",
    "order_number":"on",
    "order_id_path":"https://shop.example/o",
    "order_date":"2026-08-01T10:00:00+02:00",
    "order_promised_delivery_date":{
        "promised_delivery_date_min":"2026-08-20",
        "promised_delivery_date_max":"2026-08-22T18:00:00+08:00"
    },
    "custom_fields":{"colour":"red","size":"L"},
    "note":"n",
    "language":"en",
    "customers":[
        {
            "role":"buyer","name":"Zoë","phone_number":"+12025550123",
            "email":"a@example.com","language":"fr","id":"c1"
        },
        {"role":"sender"}
    ],
    "delivery_type":"pickup_at_store",
    "pickup_location":"pl",
    "pickup_note":"pn",
    "shipment_type":"parcel",
    "shipment_direction":"return",
    "shipping_method":"express",
    "location_id":"loc",
    "origin_country_region":"DEU",
    "origin_state":"BE",
    "origin_city":"Berlin",
    "origin_postal_code":"10115",
    "origin_raw_location":"Berlin, Germany",
    "destination_country_region":"FRA",
    "destination_state":"IDF",
    "destination_city":"Paris",
    "destination_postal_code":"75002",
    "destination_raw_location":"Paris, France",
    "tracking_account_number":"acc2",
    "tracking_key":"key2",
    "tracking_ship_date":"2026-08-02",
    "last_mile":{"slug":"usps","tracking_number":"9400"}
"#;

/// Sets every one of these fields.
macro_rules! set_every_detail {
    ($request:expr) => {
        $request
            .title("t")
            .order_id("o")
            .order_number("on")
            .order_id_path("https://shop.example/o")
            .order_date("2026-08-01T10:00:00+02:00")
            .order_promised_delivery_date(
                PromisedDeliveryInput::new()
                    .promised_delivery_date_min("2026-08-20")
                    .promised_delivery_date_max("2026-08-22T18:00:00+08:00"),
            )
            .custom_fields([("size", "L"), ("colour", "red")])
            .note("n")
            .language("en")
            .customers([
                CustomerInput::new()
                    .role("buyer")
                    .name("Zoë")
                    .phone_number("+12025550123")
                    .email("a@example.com")
                    .language("fr")
                    .id("c1"),
                CustomerInput::new().role("sender"),
            ])
            .delivery_type("pickup_at_store")
            .pickup_location("pl")
            .pickup_note("pn")
            .shipment_type("parcel")
            .shipment_direction(ShipmentDirection::Return)
            .shipping_method("express")
            .location_id("loc")
            .origin_country_region("DEU")
            .origin_state("BE")
            .origin_city("Berlin")
            .origin_postal_code("10115")
            .origin_raw_location("Berlin, Germany")
            .destination_country_region("FRA")
            .destination_state("IDF")
            .destination_city("Paris")
            .destination_postal_code("75002")
            .destination_raw_location("Paris, France")
            .tracking_account_number("acc2")
            .tracking_key("key2")
            .tracking_ship_date("2026-08-02")
            .last_mile(LastMileInput::new(LastMileInputRequired {
                slug: "usps",
                tracking_number: "9400",
            }))
    };
}

pub(crate) use set_every_detail;
