//! Shipments as several requests hold them, and the bytes that each becomes.

use optima_courier::shipping::v3::{
    AddressInput, AddressInputRequired, AddressType, CertificateReference,
    CertificateReferenceRequired, DimensionInput, DimensionInputRequired, DimensionUnit,
    DisclaimCode, Disclaimer, GeoPointInput, IdentificationType, Item, MoneyInput, Parcel,
    RegulationCode, RegulatoryData, Shipment, ShipmentRequired, TaxIdType, WeightInput, WeightUnit,
};
use serde_json::json;

/// The sender of the vendor's kind of example.
pub fn sender() -> AddressInput {
    AddressInput::new(AddressInputRequired {
        street1: "192 Glenlake Court",
        country: "USA",
        contact_name: "Dock 4",
    })
    .company_name("Maple Goods")
    .city("Atlanta")
    .state("GA")
    .postal_code("30328")
    .phone("4045550100")
    .email("dock@example.com")
    .ty(AddressType::Business)
}

pub fn recipient() -> AddressInput {
    AddressInput::new(AddressInputRequired {
        street1: "77 Elm St",
        country: "USA",
        contact_name: "Ana Ruiz",
    })
    .city("Austin")
    .state("TX")
    .postal_code("78701")
    .phone("5125550144")
    .ty(AddressType::Residential)
}

pub fn mug() -> Item {
    Item::new(2, "Mug")
        .price(MoneyInput::new("USD", 9.5))
        .weight(WeightInput::new(WeightUnit::Pounds, 1.2))
        .origin_country("USA")
        .sku("MUG-1")
        .hs_code("691110")
}

pub fn parcel() -> Parcel {
    Parcel::new(
        "custom",
        DimensionInput::new(DimensionInputRequired {
            width: 10,
            height: 12.5,
            depth: 8,
            unit: DimensionUnit::Inches,
        }),
        [mug()],
    )
    .weight(WeightInput::new(WeightUnit::Pounds, 3.2))
}

/// A shipment with which nothing is wrong.
pub fn shipment() -> Shipment {
    Shipment::new(ShipmentRequired {
        ship_from: sender(),
        ship_to: recipient(),
        parcels: [parcel()],
    })
}

pub const SHIPMENT: &str = r#"{
    "ship_from":{"street1":"192 Glenlake Court","country":"USA","contact_name":"Dock 4",
    "phone":"4045550100","email":"dock@example.com","company_name":"Maple Goods",
    "city":"Atlanta","state":"GA","postal_code":"30328","type":"business"},
    "ship_to":{"street1":"77 Elm St","country":"USA","contact_name":"Ana Ruiz",
    "phone":"5125550144","city":"Austin","state":"TX","postal_code":"78701",
    "type":"residential"},
    "parcels":[{"box_type":"custom",
    "dimension":{"width":10,"height":12.5,"depth":8,"unit":"in"},
    "items":[{"quantity":2,"description":"Mug","price":{"currency":"USD","amount":9.5},
    "sku":"MUG-1","origin_country":"USA","weight":{"unit":"lb","value":1.2},
    "hs_code":"691110"}],"weight":{"unit":"lb","value":3.2}}]}"#;

/// The least that a shipment has.
pub fn small_shipment() -> Shipment {
    let depot = || {
        AddressInput::new(AddressInputRequired {
            street1: "1 A St",
            country: "DEU",
            contact_name: "B",
        })
    };
    let dimension = DimensionInput::new(DimensionInputRequired {
        width: 1,
        height: 2,
        depth: 3,
        unit: DimensionUnit::Centimetres,
    });
    Shipment::new(ShipmentRequired {
        ship_from: depot(),
        ship_to: depot(),
        parcels: [Parcel::new("custom", dimension, [Item::new(1, "Cup")])],
    })
}

pub const SMALL_SHIPMENT: &str = r#"{
    "ship_from":{"street1":"1 A St","country":"DEU","contact_name":"B"},
    "ship_to":{"street1":"1 A St","country":"DEU","contact_name":"B"},
    "parcels":[{"box_type":"custom","dimension":{"width":1,"height":2,"depth":3,"unit":"cm"},
    "items":[{"quantity":1,"description":"Cup"}]}]}"#;

/// An address in which everything is said.
pub fn full_address() -> AddressInput {
    AddressInput::new(AddressInputRequired {
        street1: "1 Hauptstraße",
        country: "DEU",
        contact_name: "Jörg Öl",
    })
    .phone("+49 30 1")
    .fax("+49 30 2")
    .email("joerg@example.com")
    .company_name("Öl GmbH")
    .street2("Hof 2")
    .street3("3. Stock")
    .city("Berlin")
    .state("BE")
    .postal_code("10115")
    .ty(AddressType::Business)
    .tax_id("DE123456789")
    .tax_id_type(TaxIdType::Vat)
    .identification_number("L01X00T47")
    .identification_type(IdentificationType::Passport)
    .eori_number("DE1234567")
    .location(GeoPointInput::new().latitude(52.53012345).longitude(-13.25))
}

pub const FULL_ADDRESS: &str = r#"{"street1":"1 Hauptstraße","country":"DEU",
    "contact_name":"Jörg Öl","phone":"+49 30 1","fax":"+49 30 2","email":"joerg@example.com",
    "company_name":"Öl GmbH","street2":"Hof 2","street3":"3. Stock","city":"Berlin","state":"BE",
    "postal_code":"10115","type":"business","tax_id":"DE123456789","tax_id_type":"vat",
    "identification_number":"L01X00T47","identification_type":"pas","eori_number":"DE1234567",
    "location":{"lat":52.53012345,"lng":-13.25}}"#;

/// Goods in which everything is said, with what regulators know by each way of filling it in.
fn full_item() -> Item {
    let disclaimer =
        Disclaimer::new(RegulationCode::Cpsc, DisclaimCode::NoCertificateNeeded, "980.000")
            .intended_use_description("A toy");
    let certificate = CertificateReference::new(CertificateReferenceRequired {
        regulation_code: RegulationCode::Cpsc,
        certifier_id: "c-1",
        product_id: "p-2",
        version_id: "v-3",
    });
    Item::new(3, "Toy")
        .description_cn("玩具")
        .price(MoneyInput::new("EUR", 1))
        .item_id("i-1")
        .sku("TOY-1")
        .barcode("4006381333931")
        .origin_country("CHN")
        .weight(WeightInput::new(WeightUnit::Grams, 248))
        .dimension(DimensionInput::new(DimensionInputRequired {
            width: 0.5,
            height: 1,
            depth: 1.5,
            unit: DimensionUnit::Metres,
        }))
        .hs_code("950300")
        .outbound_hs_code("95030041")
        .return_reason("broken")
        .regulatory_data([
            RegulatoryData::from(disclaimer),
            RegulatoryData::from(certificate),
            RegulatoryData::Unknown(json!({"fill_mode": "form", "pages": [1, null]}).into()),
        ])
}

const FULL_ITEM: &str = r#"{"quantity":3,"description":"Toy","description_cn":"玩具",
    "price":{"currency":"EUR","amount":1},"item_id":"i-1","sku":"TOY-1",
    "barcode":"4006381333931","origin_country":"CHN","weight":{"unit":"g","value":248},
    "dimension":{"width":0.5,"height":1,"depth":1.5,"unit":"m"},"hs_code":"950300",
    "outbound_hs_code":"95030041","return_reason":"broken","regulatory_data":[
    {"fill_mode":"disclaimer","regulation_code":"CPSC","disclaim_code":"B",
    "intended_use_code":"980.000","intended_use_description":"A toy"},
    {"fill_mode":"reference","regulation_code":"CPSC","certifier_id":"c-1",
    "product_id":"p-2","version_id":"v-3"},
    {"fill_mode":"form","pages":[1,null]}]}"#;

/// A shipment in which everything is said.
pub fn full_shipment() -> Shipment {
    let dimension = DimensionInput::new(DimensionInputRequired {
        width: 1,
        height: 1,
        depth: 1,
        unit: DimensionUnit::Feet,
    });
    let parcel = Parcel::new("fedex_box", dimension, [full_item()])
        .description("Toys")
        .weight(WeightInput::new(WeightUnit::Ounces, 8.75));
    Shipment::new(ShipmentRequired {
        ship_from: full_address(),
        ship_to: full_address(),
        parcels: [parcel],
    })
    .return_to(full_address())
    .ship_from_display(full_address())
    .delivery_instructions("Ring \"twice\"")
    .tax_total(MoneyInput::new("XXX", 0.25))
}

pub fn full_shipment_text() -> String {
    format!(
        r#"{{"ship_from":{FULL_ADDRESS},"ship_to":{FULL_ADDRESS},
        "parcels":[{{"box_type":"fedex_box",
        "dimension":{{"width":1,"height":1,"depth":1,"unit":"ft"}},
        "items":[{FULL_ITEM}],"description":"Toys","weight":{{"unit":"oz","value":8.75}}}}],
        "return_to":{FULL_ADDRESS},"ship_from_display":{FULL_ADDRESS},
        "delivery_instructions":"Ring \"twice\"",
        "tax_total":{{"currency":"XXX","amount":0.25}}}}"#
    )
}
