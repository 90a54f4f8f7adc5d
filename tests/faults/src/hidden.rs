//! A request of each operation that takes something to hide, with a canary in every such field: the
//! fields of `tests/client/emitted/facts/hidden.rs`, line by line.

use optima_courier::shipping::v3 as shipping;
use optima_courier::tracking::{v2024_04 as t24, v2026_07 as t26};

use crate::effort::Tally;
use crate::filled;
use crate::secrets::{FIELD, Failure, HEADER, Sinks, client, outcome, search};

/// Plays every request into one failure, and searches all that was printed.
pub async fn every_request(
    failure: &Failure,
    sinks: &Sinks,
    tally: &mut Tally,
) -> Result<(), String> {
    tracking_2024_04(failure, sinks, tally).await?;
    tracking_2024_04_by_number(failure, sinks, tally).await?;
    tracking_2026_07(failure, sinks, tally).await?;
    shipping_v3(failure, sinks, tally).await?;
    shipping_v3_accounts(failure, sinks, tally).await
}

/// A canary that is a number.
const LATITUDE: f64 = 48.208_491_7;

/// The path of a module that is known by a shorter name here.
fn module_of(short: &str) -> &'static str {
    match short {
        "t24" => "tracking::v2024_04",
        "t26" => "tracking::v2026_07",
        _ => "shipping::v3",
    }
}

/// Makes one call per client, and searches what was printed of it.
macro_rules! play {
    ($module:ident, $failure:ident, $sinks:ident, $tally:ident, $($request:expr),* $(,)?) => {
        $({
            let request = $request;
            let (peer, builder) = client::<$module::Client>($failure, $sinks).await?;
            let client = builder.build().map_err(|error| error.to_string())?;
            $sinks.show(&client);
            filled::request(module_of(stringify!($module)), &format!("{request:?}"))?;
            $sinks.show(&request);
            let call = client.call(request).header("x-other", HEADER);
            $sinks.show(&call);
            outcome(call.await, $sinks);
            drop(peer);
            let printed = search($sinks, stringify!($request), $failure.name)?;
            if printed.contains(&LATITUDE.to_string()) {
                return Err(format!("a place was printed: {printed}"));
            }
            $tally.count(1, "calls with something to hide");
        })*
    };
}

/// The fields of places that every form of a tracking takes.
macro_rules! places {
    ($request:expr) => {
        $request
            .origin_city(FIELD)
            .origin_postal_code(FIELD)
            .origin_raw_location(FIELD)
            .destination_city(FIELD)
            .destination_postal_code(FIELD)
            .destination_raw_location(FIELD)
    };
}

/// The additional fields by which some couriers tell one parcel from another.
macro_rules! additional {
    ($request:expr) => {
        $request.tracking_account_number(FIELD).tracking_key(FIELD).tracking_postal_code(FIELD)
    };
}

async fn tracking_2024_04(
    failure: &Failure,
    sinks: &Sinks,
    tally: &mut Tally,
) -> Result<(), String> {
    use t24::*;
    let address = || AddressInput::new("USA").city(FIELD).postal_code(FIELD).raw_location(FIELD);
    play!(
        t24,
        failure,
        sinks,
        tally,
        additional!(places!(CreateTracking::new("1234567890")))
            .emails([FIELD])
            .smses([FIELD])
            .customer_name(FIELD),
        additional!(places!(UpdateTracking::new("a1")))
            .emails([FIELD])
            .smses([FIELD])
            .customer_name(FIELD),
        ListTrackings::new().keyword(FIELD),
        additional!(DetectCouriers::new("1234567890")),
        AddNotification::new("a1").emails([FIELD]).smses([FIELD]),
        RemoveNotification::new("a1").emails([FIELD]).smses([FIELD]),
        PredictDeliveryDates::new([EddRequest::new(EddRequestRequired {
            origin_address: address(),
            destination_address: address()
        })]),
    );
    Ok(())
}

async fn tracking_2024_04_by_number(
    failure: &Failure,
    sinks: &Sinks,
    tally: &mut Tally,
) -> Result<(), String> {
    use t24::*;
    let (slug, tracking_number) = ("fedex", "1234567890");
    play!(
        t24,
        failure,
        sinks,
        tally,
        additional!(places!(UpdateTrackingByNumber::new(UpdateTrackingByNumberRequired {
            slug,
            tracking_number
        })))
        .emails([FIELD])
        .smses([FIELD])
        .customer_name(FIELD)
        .current_account_number(FIELD)
        .current_key(FIELD)
        .current_postal_code(FIELD),
        additional!(GetLastCheckpointByNumber::new(GetLastCheckpointByNumberRequired {
            slug,
            tracking_number
        })),
        additional!(GetTrackingByNumber::new(GetTrackingByNumberRequired {
            slug,
            tracking_number
        })),
        additional!(DeleteTrackingByNumber::new(DeleteTrackingByNumberRequired {
            slug,
            tracking_number
        })),
        additional!(RetrackTrackingByNumber::new(RetrackTrackingByNumberRequired {
            slug,
            tracking_number
        })),
        additional!(MarkTrackingCompletedByNumber::new(MarkTrackingCompletedByNumberRequired {
            slug,
            tracking_number,
            reason: CompletionReason::Lost
        })),
        additional!(GetNotificationByNumber::new(GetNotificationByNumberRequired {
            slug,
            tracking_number
        })),
        additional!(AddNotificationByNumber::new(AddNotificationByNumberRequired {
            slug,
            tracking_number
        }))
        .emails([FIELD])
        .smses([FIELD]),
        additional!(RemoveNotificationByNumber::new(RemoveNotificationByNumberRequired {
            slug,
            tracking_number
        }))
        .emails([FIELD])
        .smses([FIELD]),
    );
    Ok(())
}

async fn tracking_2026_07(
    failure: &Failure,
    sinks: &Sinks,
    tally: &mut Tally,
) -> Result<(), String> {
    use t26::*;
    let address = || AddressInput::new("USA").city(FIELD).postal_code(FIELD).raw_location(FIELD);
    let customer = || {
        CustomerInput::new()
            .role(FIELD)
            .name(FIELD)
            .phone_number(FIELD)
            .email(FIELD)
            .language(FIELD)
            .id(FIELD)
    };
    play!(
        t26,
        failure,
        sinks,
        tally,
        places!(CreateTracking::new("1234567890"))
            .customers([customer()])
            .tracking_account_number(FIELD)
            .tracking_key(FIELD),
        places!(UpdateTracking::new("a1"))
            .customers([customer()])
            .tracking_account_number(FIELD)
            .tracking_key(FIELD),
        ListTrackings::new().keyword(FIELD),
        DetectCouriers::new("1234567890")
            .tracking_account_number(FIELD)
            .tracking_key(FIELD)
            .destination_postal_code(FIELD),
        CreateCourierConnection::new("fedex", [("password", FIELD)]),
        UpdateCourierConnection::new("a1", [("password", FIELD)]),
        PredictDeliveryDates::new([EddRequest::new(EddRequestRequired {
            origin_address: address(),
            destination_address: address()
        })]),
        PredictDeliveryDate::new(PredictDeliveryDateRequired {
            origin_address: address(),
            destination_address: address()
        }),
    );
    Ok(())
}

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

async fn shipping_v3(failure: &Failure, sinks: &Sinks, tally: &mut Tally) -> Result<(), String> {
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

#[expect(deprecated, reason = "credentials are hidden there as well")]
async fn shipping_v3_accounts(
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
