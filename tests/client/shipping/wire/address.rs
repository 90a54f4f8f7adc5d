//! An address as requests write it, with least and with all that it may say.

use optima_courier::shipping::v3::{
    AddressInput, AddressInputRequired, AddressType, GeoPointInput, TaxIdType,
};

pub const BARE: &str =
    r#"{"street1":"192 Glenlake Court","country":"USA","contact_name":"Dock 4"}"#;

pub const FULL: &str = concat!(
    r#"{"street1":"192 Glenlake Court","country":"USA","contact_name":"Dock 4","#,
    r#""phone":"404 555 0100","fax":"404 555 0101","email":"dock@example.com","#,
    r#""company_name":"Maple Goods","street2":"Gate B","street3":"Zone 7","#,
    r#""city":"Atlanta","state":"GA","postal_code":"30328","type":"business","#,
    r#""tax_id":"GB123","tax_id_type":"vat","identification_number":"C01X00T47","#,
    r#""identification_type":"pas","eori_number":"GB205672212000","#,
    r#""location":{"lat":33.93,"lng":-84}}"#,
);

pub fn bare() -> AddressInput {
    AddressInput::new(AddressInputRequired {
        street1: "192 Glenlake Court",
        country: "USA",
        contact_name: "Dock 4",
    })
}

pub fn full() -> AddressInput {
    bare()
        .phone("404 555 0100")
        .fax("404 555 0101")
        .email("dock@example.com")
        .company_name("Maple Goods")
        .street2("Gate B")
        .street3("Zone 7")
        .city("Atlanta")
        .state("GA")
        .postal_code("30328")
        .ty(AddressType::Business)
        .tax_id("GB123")
        .tax_id_type(TaxIdType::Vat)
        .identification_number("C01X00T47")
        .identification_type("pas")
        .eori_number("GB205672212000")
        .location(GeoPointInput::new().latitude(33.93).longitude(-84))
}
