//! One call of each operation of the three modules, with an id of choice in its path.

use std::fmt::Debug;

use optima_courier::auth::KeySource;
use optima_courier::client::{ClientApi, ClientBuilder};
use optima_courier::request::{Operation, OperationInfo};
use optima_courier::response::Metadata;
use optima_courier::shipping::v3 as shipping;
use optima_courier::tracking::{v2024_04 as t24, v2026_07 as t26};
use optima_courier::transport::BoxFuture;
use optima_courier::{Call, Error};

/// How clients are built, whatever their API.
pub trait Settings {
    /// Sets what is to be set; the path is that of the base URL of the API's servers.
    fn apply<C: ClientApi>(&self, builder: ClientBuilder<C>, path: &str) -> ClientBuilder<C>;
}

/// A client of each module.
pub struct Clients {
    t24: t24::Client,
    t26: t26::Client,
    shipping: shipping::Client,
}

impl Clients {
    /// Builds them with a key.
    pub fn new(key: &str, settings: &impl Settings) -> Result<Clients, String> {
        Clients::with(KeySource::from(key), settings)
    }

    /// Builds them with keys from wherever they come.
    pub fn with(keys: KeySource, settings: &impl Settings) -> Result<Clients, String> {
        let failed = |error: Error| error.to_string();
        let first = t24::Client::builder(keys.clone());
        let second = t26::Client::builder(keys.clone());
        let third = shipping::Client::builder(keys);
        Ok(Clients {
            t24: settings.apply(first, "/tracking/2024-04").build().map_err(failed)?,
            t26: settings.apply(second, "/tracking/2026-07").build().map_err(failed)?,
            shipping: settings.apply(third, "/postmen/v3").build().map_err(failed)?,
        })
    }
}

/// One operation, and how to call it.
pub struct Entry {
    pub info: &'static OperationInfo,
    /// The name of its module.
    pub module: &'static str,
    ask: Box<Ask<Metadata>>,
    show: Box<Ask<String>>,
}

type Ask<T> = dyn for<'c> Fn(&'c Clients, &str) -> Asked<'c, T> + Send + Sync;

/// What a call is asked for: whether it succeeded, and what is known of its answer.
pub type Asked<'c, T = Metadata> = BoxFuture<'c, Result<T, Error>>;

impl Entry {
    /// Calls it; the id stands in each parameter of its path.
    pub fn call<'c>(&self, clients: &'c Clients, id: &str) -> Asked<'c> {
        (self.ask)(clients, id)
    }

    /// The same, for the debug output of what comes back.
    pub fn show<'c>(&self, clients: &'c Clients, id: &str) -> Asked<'c, String> {
        (self.show)(clients, id)
    }

    /// How many parameters its path has.
    pub fn parameters(&self) -> usize {
        self.info.path.matches('{').count()
    }

    /// Its name with that of its module.
    pub fn name(&self) -> String {
        format!("{}::{}", self.module, self.info.id)
    }
}

fn done<'c, O: Operation + 'c>(call: Call<'c, O>) -> Asked<'c> {
    Box::pin(async move { Ok(call.await?.metadata().clone()) })
}

fn shown<'c, O: Operation<Output: Debug> + 'c>(call: Call<'c, O>) -> Asked<'c, String> {
    Box::pin(async move {
        let response = call.await?;
        Ok(format!("{response:?}\n{response:#?}"))
    })
}

/// Makes the table of one module: each row is how a request is made of an id.
macro_rules! entries {
    ($list:ident, $module:literal, $client:ident, $($make:expr),* $(,)?) => {
        $($list.push(entry(
            $module,
            |clients, request| done(clients.$client.call(request)),
            |clients, request| shown(clients.$client.call(request)),
            $make,
        ));)*
    };
}

fn entry<O: Operation + 'static>(
    module: &'static str,
    ask: for<'c> fn(&'c Clients, O) -> Asked<'c>,
    show: for<'c> fn(&'c Clients, O) -> Asked<'c, String>,
    make: fn(&str) -> O,
) -> Entry {
    let ask = boxed(move |clients, id| ask(clients, make(id)));
    let show = boxed(move |clients, id| show(clients, make(id)));
    Entry { info: O::INFO, module, ask, show }
}

fn boxed<T>(
    ask: impl for<'c> Fn(&'c Clients, &str) -> Asked<'c, T> + Send + Sync + 'static,
) -> Box<Ask<T>> {
    Box::new(ask)
}

/// Every operation.
pub fn all() -> Vec<Entry> {
    let mut all = Vec::new();
    tracking_2024_04(&mut all);
    tracking_2026_07(&mut all);
    shipping_v3(&mut all);
    all
}

const NUMBER: &str = "1234567890";

fn tracking_2024_04(all: &mut Vec<Entry>) {
    use t24::*;
    let predict = |_: &str| {
        let (from, to) = (AddressInput::new("USA"), AddressInput::new("USA"));
        let request =
            EddRequest::new(EddRequestRequired { origin_address: from, destination_address: to })
                .pickup_time("2026-11-23 15:00:00");
        PredictDeliveryDates::new([request])
    };
    entries!(
        all,
        "tracking::v2024_04",
        t24,
        |_| ListCouriers::new(),
        |_| ListAllCouriers::new(),
        |_| DetectCouriers::new(NUMBER),
        predict,
        |id| GetLastCheckpoint::new(id),
        |id| GetLastCheckpointByNumber::new(GetLastCheckpointByNumberRequired {
            slug: id,
            tracking_number: id
        }),
        |id| GetNotification::new(id),
        |id| AddNotification::new(id).emails(["ana@example.com"]),
        |id| RemoveNotification::new(id).emails(["ana@example.com"]),
        |id| GetNotificationByNumber::new(GetNotificationByNumberRequired {
            slug: id,
            tracking_number: id
        }),
        |id| AddNotificationByNumber::new(AddNotificationByNumberRequired {
            slug: id,
            tracking_number: id
        }),
        |id| RemoveNotificationByNumber::new(RemoveNotificationByNumberRequired {
            slug: id,
            tracking_number: id
        }),
        |_| CreateTracking::new(NUMBER),
        |_| ListTrackings::new(),
        |id| GetTracking::new(id),
        |id| UpdateTracking::new(id).title("Order 7"),
        |id| DeleteTracking::new(id),
        |id| RetrackTracking::new(id),
        |id| MarkTrackingCompleted::new(id, CompletionReason::Lost),
        |id| GetTrackingByNumber::new(GetTrackingByNumberRequired {
            slug: id,
            tracking_number: id
        }),
        |id| UpdateTrackingByNumber::new(UpdateTrackingByNumberRequired {
            slug: id,
            tracking_number: id
        })
        .title("Order 7"),
        |id| DeleteTrackingByNumber::new(DeleteTrackingByNumberRequired {
            slug: id,
            tracking_number: id
        }),
        |id| RetrackTrackingByNumber::new(RetrackTrackingByNumberRequired {
            slug: id,
            tracking_number: id
        }),
        |id| MarkTrackingCompletedByNumber::new(MarkTrackingCompletedByNumberRequired {
            slug: id,
            tracking_number: id,
            reason: CompletionReason::Lost
        }),
    );
}

fn tracking_2026_07(all: &mut Vec<Entry>) {
    use t26::*;
    let predict_many = |_: &str| {
        let (from, to) = (AddressInput::new("USA"), AddressInput::new("USA"));
        let request =
            EddRequest::new(EddRequestRequired { origin_address: from, destination_address: to })
                .pickup_time("2026-11-23 15:00:00");
        PredictDeliveryDates::new([request])
    };
    let predict_one = |_: &str| {
        let (from, to) = (AddressInput::new("USA"), AddressInput::new("USA"));
        PredictDeliveryDate::new(PredictDeliveryDateRequired {
            origin_address: from,
            destination_address: to,
        })
        .pickup_time("2026-11-23 15:00:00")
    };
    entries!(
        all,
        "tracking::v2026_07",
        t26,
        |_| ListCourierConnections::new(),
        |_| CreateCourierConnection::new("fedex", [("account", "A-1")]),
        |id| GetCourierConnection::new(id),
        |id| UpdateCourierConnection::new(id, [("account", "A-1")]),
        |id| DeleteCourierConnection::new(id),
        |_| ListCouriers::new(),
        |_| DetectCouriers::new(NUMBER),
        predict_many,
        predict_one,
        |_| CreateTracking::new(NUMBER),
        |_| ListTrackings::new(),
        |id| GetTracking::new(id),
        |id| UpdateTracking::new(id).title("Order 7"),
        |id| DeleteTracking::new(id),
        |id| RetrackTracking::new(id),
        |id| MarkTrackingCompleted::new(id, CompletionReason::Lost),
    );
}

fn shipment() -> shipping::Shipment {
    use shipping::*;
    let size = DimensionInput::new(DimensionInputRequired {
        width: 10,
        height: 12.5,
        depth: 8,
        unit: DimensionUnit::Inches,
    });
    let parcel = Parcel::new("custom", size, [Item::new(2, "Mug")]);
    Shipment::new(ShipmentRequired { ship_from: address(), ship_to: address(), parcels: [parcel] })
}

fn address() -> shipping::AddressInput {
    shipping::AddressInput::new(shipping::AddressInputRequired {
        street1: "77 Elm St",
        country: "USA",
        contact_name: "Ana Ruiz",
    })
    .postal_code("78701")
}

fn shipping_v3(all: &mut Vec<Entry>) {
    use shipping::*;
    const ID: &str = "6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11";
    let create_label = |_: &str| {
        CreateLabel::new("standard", ReferenceInput::new(ID), shipment()).order_number("SO-1001")
    };
    let create_fedex = |_: &str| {
        let address = FedexAddress::new(FedexAddressRequired {
            street1: "77 Elm St",
            country: "USA",
            contact_name: "Ana Ruiz",
        });
        let credentials = FedexCredentials::new("A-1");
        let invoice = FedexInvoice::new(FedexInvoiceRequired {
            number: "I-1",
            date: "2026-11-23",
            amount: 12,
            currency: "USD",
        });
        CreateFedexShipperAccount::new(FedexSlug::Fedex, "main", credentials, address, invoice)
    };
    let create_pickup = |_: &str| {
        CreatePickup::new(CreatePickupRequired {
            pickup_start_time: "09:00:00",
            pickup_end_time: "17:00:00",
            pickup_from: address(),
        })
        .label_ids([ID])
    };
    entries!(
        all,
        "shipping::v3",
        shipping,
        |_| ValidateAddress::new(address()),
        |_| ListCancelLabels::new(),
        |_| CancelLabel::new(ReferenceInput::new(ID)),
        |id| GetCancelLabel::new(id),
        |_| ListCancelPickups::new(),
        |_| CancelPickup::new(ReferenceInput::new(ID)),
        |id| GetCancelPickup::new(id),
        |_| ListCouriers::new(),
        create_fedex,
        |id| MigrateFedexShipperAccount::new(
            id,
            FedexInvoice::new(FedexInvoiceRequired {
                number: "I-1",
                date: "2026-11-23",
                amount: 12,
                currency: "USD"
            })
        ),
        |_| ListLabels::new(),
        create_label,
        |id| GetLabel::new(id),
        |_| ListLocations::new(LocationCourier::Fedex, "USA"),
        |_| ListManifests::new(),
        |_| CreateManifest::new(ReferenceInput::new(ID)),
        |id| GetManifest::new(id),
        |_| ListPickups::new(),
        create_pickup,
        |id| GetPickup::new(id),
        |_| ListRates::new(),
        |_| CreateRate::new(shipment()),
        |id| GetRate::new(id),
        |_| ListShipperAccounts::new(),
        |_| CreateShipperAccount::new(CreateShipperAccountRequired {
            slug: "fedex",
            description: "main",
            credentials: [("account", "A-1")]
        }),
        |id| GetShipperAccount::new(id),
        |id| DeleteShipperAccount::new(id),
        |id| UpdateShipperAccountInfo::new(id).description("main"),
        |id| UpdateShipperAccountCredentials::new(id, [("account", "A-1")]),
        |id| UpdateShipperAccountSettings::new(id),
    );
}
