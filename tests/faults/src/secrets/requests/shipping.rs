//! Requests of the Shipping API with a canary in each hidden field.

use optima_courier::shipping::v3 as shipping;

use super::LATITUDE;
use crate::effort::Tally;
use crate::secrets::failures::Failure;
use crate::secrets::sinks::{FIELD, Sinks};

fn address() -> shipping::AddressInput {
    shipping::AddressInput::new(shipping::AddressInputRequired {
        street1: FIELD,
        country: "USA",
        contact_name: FIELD,
    })
    .street2(FIELD)
    .street3(FIELD)
    .city(FIELD)
    .postal_code(FIELD)
    .company_name(FIELD)
    .phone(FIELD)
    .fax(FIELD)
    .email(FIELD)
    .tax_id(FIELD)
    .identification_number(FIELD)
    .eori_number(FIELD)
    .location(shipping::GeoPointInput::new().latitude(LATITUDE))
}

fn shipment() -> shipping::Shipment {
    use shipping::*;
    let size = DimensionInput::new(DimensionInputRequired {
        width: 10,
        height: 12.5,
        depth: 8,
        unit: DimensionUnit::Inches,
    });
    Shipment::new(ShipmentRequired {
        ship_from: address(),
        ship_to: address(),
        parcels: [Parcel::new("custom", size, [Item::new(2, "Mug")])],
    })
    .return_to(address())
    .ship_from_display(address())
}

/// The operations that are not of shipper accounts.
pub async fn v3(failure: &Failure, sinks: &Sinks, tally: &mut Tally) -> Result<(), String> {
    use shipping::*;
    let billing = || Billing::new("recipient").method(PaymentMethod::new(FIELD).postal_code(FIELD));
    let customs = || {
        Customs::new("gift")
            .billing(billing())
            .importer_address(address())
            .broker_address(address())
            .passport(Passport::new(PassportRequired { number: FIELD, issue_date: FIELD }))
    };
    let files = || {
        let file = || InputFile::new().content(FIELD);
        let files = InputFiles::new().certificate_of_origin(file());
        files.commercial_invoice(file()).customs_declaration(file())
    };
    play!(
        shipping,
        failure,
        sinks,
        tally,
        ValidateAddress::new(address()),
        CreateLabel::new("standard", ReferenceInput::new("a1"), shipment())
            .billing(billing())
            .customs(customs())
            .invoice(Invoice::new("2026-11-23").signature_name(FIELD))
            .service_options([CodeDeliveryOptionInput::new(FIELD)])
            .files(files()),
        CreateRate::new(shipment()),
        CreatePickup::new(CreatePickupRequired {
            pickup_start_time: "09:00:00",
            pickup_end_time: "17:00:00",
            pickup_from: address()
        })
        .ship_to(address()),
        ListLocations::new(LocationCourier::Fedex, "USA")
            .city(FIELD)
            .postal_code(FIELD)
            .street(FIELD),
    );
    Ok(())
}

/// The operations of shipper accounts.
#[expect(deprecated, reason = "credentials are hidden there as well")]
pub async fn v3_accounts(
    failure: &Failure,
    sinks: &Sinks,
    tally: &mut Tally,
) -> Result<(), String> {
    use shipping::*;
    let of_fedex = || {
        FedexAddress::new(FedexAddressRequired {
            street1: FIELD,
            country: "USA",
            contact_name: FIELD,
        })
        .street2(FIELD)
        .city(FIELD)
        .postal_code(FIELD)
        .company_name(FIELD)
        .phone(FIELD)
        .email(FIELD)
        .tax_id(FIELD)
    };
    let credentials = || FedexCredentials::new(FIELD).hub_id(FIELD);
    let invoice = || {
        FedexInvoice::new(FedexInvoiceRequired {
            number: FIELD,
            date: FIELD,
            amount: 12,
            currency: "USD",
        })
    };
    let settings = || AccountSettingsInput::new().commercial_invoice_signature(FIELD);
    play!(
        shipping,
        failure,
        sinks,
        tally,
        CreateFedexShipperAccount::new(
            FedexSlug::Fedex,
            "main",
            credentials(),
            of_fedex(),
            invoice()
        )
        .settings(settings()),
        MigrateFedexShipperAccount::new("a1", invoice())
            .credentials(credentials())
            .address(of_fedex())
            .settings(settings()),
        CreateShipperAccount::new(CreateShipperAccountRequired {
            slug: "fedex",
            description: "main",
            credentials: [("password", FIELD)]
        })
        .address(address())
        .settings(InvoiceImages::new().commercial_invoice_signature(FIELD)),
        UpdateShipperAccountInfo::new("a1").address(address()).credentials([("password", FIELD)]),
        UpdateShipperAccountCredentials::new("a1", [("password", FIELD)]),
        UpdateShipperAccountSettings::new("a1").commercial_invoice_signature(FIELD),
    );
    Ok(())
}
