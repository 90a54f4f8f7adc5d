// @generated from the specification. Do not edit.
//! Emitted from `shipping/operations/pickups.yaml` of the specification: change it there.

use super::super::client::Client;
use super::super::schemas::*;
use super::*;

runtime::calls! {
    Client {
        /// Lists your pickups.
        ///
        /// Unless you set `created_at_min`, only those of the last 24 hours are listed.
        ///
        /// `GET /pickups`, answered with status 200.
        ///
        /// Safe to repeat: it changes nothing.
        ///
        /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
        ///
        /// # Limits
        ///
        /// - `limit`: 1 or more (only warns: assumed).
        /// - `created_at_min`: A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
        /// - `created_at_max`: A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
        ///
        /// # Effects
        ///
        /// - Lists every `Pickup` that the arguments ask for.
        /// - The answer repeats `limit`, `created_at_min` and `created_at_max`.
        /// - Arguments that are given choose by these fields: `status` and `created_at` by `created_at_min` and `created_at_max`.
        ///
        /// # Pages
        ///
        /// - `.pages()` yields page after page and `.items()` item after item, each page fetched when it is needed.
        /// - A page holds its items in `pickups`, at most `limit` of them.
        /// - `next_token` is absent for the first page, then what `next_token` of the page before says.
        /// - The page is the last when nothing names a next one.
        /// - Items whose `created_at` is too old are left out unless you ask for them.
        ///
        /// # Errors
        ///
        /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
        list_pickups: ListPickups,

        /// Lets a courier collect parcels.
        ///
        /// Name their labels, or describe the parcels and name the shipper account.
        /// Only FedEx, UPS, DHL Express and Purolator offer it.
        ///
        /// `POST /pickups`, answered with status 200.
        ///
        /// Not safe to repeat: a second time may have a second effect.
        ///
        /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
        ///
        /// # Limits
        ///
        /// - `pickup_start_time`: A time of day, `HH:MM:SS`.
        /// - `pickup_end_time`: A time of day, `HH:MM:SS`.
        /// - `pickup_from`: [`AddressInput`] says what it may hold.
        /// - `pickup_date`: A date, `YYYY-MM-DD`.
        /// - `ship_to`: [`AddressInput`] says what it may hold.
        /// - `label_ids`: At most 2000 items. A UUID (only warns).
        /// - `pickup_parcels`: [`PickupParcelInput`] says what it may hold.
        /// - `shipper_account`: [`ReferenceInput`] says what it may hold.
        /// - `pickup_instructions`: At most 255 characters.
        /// - Exactly one of `label_ids`, `pickup_parcels` is given. Name the labels of the parcels, or describe the parcels.
        /// - When `pickup_parcels` is given, `shipper_account` must be given. Parcels without labels need the account that pays for them.
        ///
        /// # Effects
        ///
        /// - Creates a `Pickup`.
        /// - The outcome comes with the answer; when it is done, `status` is `"created"`; if it fails, `status` is `"failed"`; the failure is [`CourierError`](super::super::errors::COURIER_ERROR). What the courier answers when a pickup is ordered. It follows from the `PickupDetails`. For example `{"pickup_confirmation_numbers": ["OPTP000001"]}`.
        ///
        /// This is assumed; no document says so.
        ///
        /// # Errors
        ///
        /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4109: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
        /// - [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND), code 4153: No record has this id. Check the id, and whether the record belongs to this environment.
        /// - [`ShipperAccountNotFound`](super::super::errors::SHIPPER_ACCOUNT_NOT_FOUND), code 4140: No shipper account has this id. Check the id, and whether the account belongs to this environment.
        /// - [`ShipperAccountLocked`](super::super::errors::SHIPPER_ACCOUNT_LOCKED), code 4155: The shipper account is busy with a manifest or a cancellation. Wait until that is done, then send the request again.
        /// - [`OperationNotAllowedCourier`](super::super::errors::OPERATION_NOT_ALLOWED_COURIER), code 4171: The courier does not offer this operation. See in the list of couriers which operations each offers, or choose another courier.
        /// - [`ResponseError`](super::super::errors::RESPONSE_ERROR), code 4703: The courier's own service is not available. Try again later; before you repeat a create, look whether the first one took effect.
        /// - [`NoResponse`](super::super::errors::NO_RESPONSE), code 4705: The courier did not answer. Try again later; before you repeat a create, look whether the first one took effect.
        /// - [`CourierError`](super::super::errors::COURIER_ERROR), code 4715: The courier refused the request; the details say why. Read the message and the details, and correct what the courier objects to.
        /// - [`AddressTooLong`](super::super::errors::ADDRESS_TOO_LONG), code 4716: An address is longer than the courier permits. Shorten the lines of the street, or spread them over three.
        /// - [`CredentialsError`](super::super::errors::CREDENTIALS_ERROR), code 4732: The courier did not accept the credentials of the shipper account. Correct the credentials of the shipper account, then send the request again.
        /// - [`PayloadError`](super::super::errors::PAYLOAD_ERROR), code 4733: The service can't handle what the request asks for. Read the message, and leave out what the courier does not offer.
        /// - [`UnavailableServiceType`](super::super::errors::UNAVAILABLE_SERVICE_TYPE), code 4802: The service is not available for this shipment. Ask for rates to see which services are, and choose one of these.
        /// - [`MaxWeight`](super::super::errors::MAX_WEIGHT), code 4804: The service does not take this weight. Choose another service, or spread the weight over several parcels.
        /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
        create_pickup: CreatePickup,

        /// Reads one pickup.
        ///
        /// `GET /pickups/{id}`, answered with status 200.
        ///
        /// Safe to repeat: it changes nothing.
        ///
        /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
        ///
        /// # Effects
        ///
        /// - Reads the `Pickup` whose `id` is the argument `id`. If there is none: [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND).
        ///
        /// # Errors
        ///
        /// - [`RecordNotFound`](super::super::errors::RECORD_NOT_FOUND), code 4153: No record has this id. Check the id, and whether the record belongs to this environment.
        /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
        get_pickup: GetPickup,
    }
}

/// The arguments of `list_pickups`.
#[derive(Clone, PartialEq)]
pub struct ListPickups {
    /// Those that have come this far.
    pub status: Option<PickupStatus>,
    /// How many a page holds.
    ///
    /// - 1 or more (only warns: assumed).
    pub limit: Option<i64>,
    /// Ordered at this time or later.
    ///
    /// - A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    /// - When it is absent, the server assumes 1 day before the call.
    pub created_at_min: Option<runtime::DateTime>,
    /// Ordered at this time or earlier.
    ///
    /// - A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    /// - When it is absent, the server assumes the moment of the call.
    pub created_at_max: Option<runtime::DateTime>,
    /// Where the page begins, as the page before says; leave it out for the first.
    pub next_token: Option<String>,
}

runtime::request! {
    ListPickups() {
        status(optional into PickupStatus).place(runtime::Place::Query),
        limit(optional i64).place(runtime::Place::Query),
        created_at_min(optional into runtime::DateTime).place(runtime::Place::Query),
        created_at_max(optional into runtime::DateTime).place(runtime::Place::Query),
        next_token(optional into String).place(runtime::Place::Query),
    }
}

runtime::validator! {
    ListPickups {
        optional status.known(rules::KNOWN_BAD_REQUEST_WARNS);
        optional limit.integer_range(Some(1), None, rules::RANGE_BAD_REQUEST_WARNS);
        optional created_at_min.by_text(validate_date_time);
        optional created_at_max.by_text(validate_date_time);
    }
}

runtime::operation! {
    ListPickups -> PickupPage {
        id: "list_pickups",
        method: GET,
        path: "/pickups",
        retry: Safe,
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
        pages: &runtime::PageInfo {
            parameter: runtime::PageParameter::Token("next_token"),
            size: Some("limit"),
            items: &["pickups"],
            total: None,
            next: Some(&["next_token"]),
            more: None,
            most: None,
        },
    }
}

impl runtime::Paged for ListPickups {
    type Item = Pickup;
    #[inline]
    fn go_to(&mut self, to: &runtime::Position) {
        self.next_token = to.token();
    }

    #[inline]
    fn position(&self) -> runtime::Position {
        runtime::Position::of_token(self.next_token.as_deref())
    }

    #[inline]
    fn size(&self) -> Option<u64> {
        self.limit.and_then(|size| size.try_into().ok())
    }

    #[inline]
    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.pickups.unwrap_or_default()
    }

    #[inline]
    fn mark(output: &Self::Output) -> runtime::PageMark {
        runtime::PageMark {
            items: output.pickups.as_ref().map_or(0, Vec::len),
            total: None,
            next: output.next_token.clone(),
            more: None,
        }
    }
}

/// The arguments of `create_pickup`.
///
/// - Exactly one of `label_ids`, `pickup_parcels` is given. Name the labels of the parcels, or describe the parcels.
/// - When `pickup_parcels` is given, `shipper_account` must be given. Parcels without labels need the account that pays for them.
#[derive(Clone, PartialEq)]
pub struct CreatePickup {
    /// The time of day from which the parcels are ready.
    ///
    /// - A time of day, `HH:MM:SS`.
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub pickup_start_time: runtime::Time,
    /// The time of day until which they can be collected.
    ///
    /// - A time of day, `HH:MM:SS`.
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub pickup_end_time: runtime::Time,
    /// Where the courier collects.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub pickup_from: AddressInput,
    /// The day of collection; today in the time zone of the shipper account unless you say.
    ///
    /// - A date, `YYYY-MM-DD`.
    pub pickup_date: Option<runtime::Date>,
    /// Where the parcels go.
    ///
    /// Say it where they leave the country; without it the pickup counts as domestic.
    pub ship_to: Option<AddressInput>,
    /// The labels of the parcels to collect.
    ///
    /// - At most 2000 items.
    pub label_ids: Option<Vec<Id>>,
    /// The parcels to collect, where they have no labels of this service.
    pub pickup_parcels: Option<Vec<PickupParcelInput>>,
    /// The account at the courier; the labels name it where you give labels.
    pub shipper_account: Option<ReferenceInput>,
    /// Where at the address the parcels are, in the words of the courier.
    ///
    /// FedEx takes a building and a side of it, such as `APARTMENT_FRONT` or `BUILDING_NONE`.
    ///
    /// - For example `"APARTMENT_FRONT"`.
    pub pickup_location: Option<String>,
    /// What the driver should know.
    ///
    /// - At most 255 characters.
    pub pickup_instructions: Option<String>,
}

runtime::request! {
    CreatePickup(
        required: CreatePickupRequired<impl Into<runtime::Time>, impl Into<runtime::Time>, impl Into<AddressInput>>
    ) {
        pickup_start_time(argument(required.pickup_start_time.into())),
        pickup_end_time(argument(required.pickup_end_time.into())),
        pickup_from(argument(required.pickup_from.into())),
        pickup_date(optional into runtime::Date),
        ship_to(optional into AddressInput),
        label_ids(optional into each Id),
        pickup_parcels(optional into each PickupParcelInput),
        shipper_account(optional into ReferenceInput),
        pickup_location(optional into String),
        pickup_instructions(optional into String),
    }
}

/// What [`CreatePickup::new`] asks for.
pub struct CreatePickupRequired<T1, T2, T3> {
    /// [`pickup_start_time`](CreatePickup::pickup_start_time).
    pub pickup_start_time: T1,
    /// [`pickup_end_time`](CreatePickup::pickup_end_time).
    pub pickup_end_time: T2,
    /// [`pickup_from`](CreatePickup::pickup_from).
    pub pickup_from: T3,
}

runtime::validator! {
    CreatePickup {
        required pickup_start_time.by_text(validate_time);
        required pickup_end_time.by_text(validate_time);
        required pickup_from.valid();
        optional pickup_date.by_text(validate_date);
        optional ship_to.valid();
        optional label_ids.items(0, 2000, rules::ITEMS_BAD_REQUEST).each_valid();
        optional pickup_parcels.each_valid();
        optional shipper_account.valid();
        optional pickup_instructions.chars(0, 255, rules::CHARS_BAD_REQUEST);
    }
    rules(this, at, found) {
        validate::exactly_one_of(
            &[
                ("label_ids", this.label_ids.is_some()),
                ("pickup_parcels", this.pickup_parcels.is_some())
            ],
            rules::LABELS_OR_PARCELS_BAD_REQUEST,
            rules::LABELS_OR_PARCELS_BAD_REQUEST,
            at,
            found
        );
        if this.pickup_parcels.as_ref().is_some() {
            validate::requires(
                &[("shipper_account", this.shipper_account.is_some())],
                rules::ACCOUNT_OF_PARCELS_BAD_REQUEST,
                at,
                found
            );
        }
    }
}

runtime::operation! {
    CreatePickup -> Pickup {
        id: "create_pickup",
        method: POST,
        path: "/pickups",
        retry: Never,
        body_in: &[],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}

/// The arguments of `get_pickup`.
#[derive(Clone, PartialEq)]
pub struct GetPickup {
    /// The pickup to read.
    pub id: Id,
}

runtime::request! {
    GetPickup(id: impl Into<Id>) {
        id(argument(id.into())).place(runtime::Place::Path),
    }
}

runtime::validator! {
    GetPickup {
        required id.valid();
    }
}

runtime::from! {
    GetPickup {
        Id,
        &Id,
        String,
        &str,
    }
}

runtime::operation! {
    GetPickup -> Pickup {
        id: "get_pickup",
        method: GET,
        path: "/pickups/{id}",
        retry: Safe,
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}
