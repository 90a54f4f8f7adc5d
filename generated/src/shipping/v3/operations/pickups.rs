// @generated from the specification. Do not edit.
//! Emitted from `shipping/operations/pickups.yaml` of the specification: change it there.

use super::super::client::Client;
#[allow(unused_imports)]
use super::super::schemas::*;
use super::*;

impl Client {
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
    pub fn list_pickups(
        &self,
        request: impl Into<ListPickups>,
    ) -> runtime::Call<'_, ListPickups> {
        runtime::Call::new(&self.core, request.into())
    }

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
    /// - Sets `status` to `"created"`.
    /// - What the courier answers when a pickup is ordered. It follows from the `PickupDetails`. For example `{"pickup_confirmation_numbers": ["OPTP000001"]}`.
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
    pub fn create_pickup(
        &self,
        request: impl Into<CreatePickup>,
    ) -> runtime::Call<'_, CreatePickup> {
        runtime::Call::new(&self.core, request.into())
    }

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
    pub fn get_pickup(
        &self,
        request: impl Into<GetPickup>,
    ) -> runtime::Call<'_, GetPickup> {
        runtime::Call::new(&self.core, request.into())
    }
}

/// The arguments of `list_pickups`.
#[derive(Clone, Debug, PartialEq)]
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
    pub created_at_min: Option<String>,
    /// Ordered at this time or earlier.
    ///
    /// - A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    /// - When it is absent, the server assumes the moment of the call.
    pub created_at_max: Option<String>,
    /// Where the page begins, as the page before says; leave it out for the first.
    pub next_token: Option<String>,
}

impl ListPickups {
    /// Nothing set but what is preset.
    pub fn new() -> Self {
        Self {
            status: None,
            limit: None,
            created_at_min: None,
            created_at_max: None,
            next_token: None,
        }
    }

    /// Sets [`status`](Self::status).
    pub fn status(mut self, status: impl Into<PickupStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`limit`](Self::limit).
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`created_at_min`](Self::created_at_min).
    pub fn created_at_min(mut self, created_at_min: impl Into<String>) -> Self {
        self.created_at_min = Some(created_at_min.into());
        self
    }

    /// Sets [`created_at_max`](Self::created_at_max).
    pub fn created_at_max(mut self, created_at_max: impl Into<String>) -> Self {
        self.created_at_max = Some(created_at_max.into());
        self
    }

    /// Sets [`next_token`](Self::next_token).
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }
}

impl Default for ListPickups {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::Validate for ListPickups {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        if let Some(value) = &self.status {
            let at = &at.spelled("/status");
            validate::known(
                value.is_known(),
                value,
                &PickupStatus::ALL,
                rules::KNOWN_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.limit {
            let at = &at.spelled("/limit");
            validate::integer_range(
                *value,
                Some(1),
                None,
                rules::RANGE_BAD_REQUEST_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.created_at_min {
            let at = &at.spelled("/created_at_min");
            validate_date_time(value, at, found);
        }
        if let Some(value) = &self.created_at_max {
            let at = &at.spelled("/created_at_max");
            validate_date_time(value, at, found);
        }
    }
}

impl serde::Serialize for ListPickups {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::optional(map, "status", &self.status)?;
        runtime::encode::optional(map, "limit", &self.limit)?;
        runtime::encode::optional(map, "created_at_min", &self.created_at_min)?;
        runtime::encode::optional(map, "created_at_max", &self.created_at_max)?;
        runtime::encode::optional(map, "next_token", &self.next_token)?;
        object.end()
    }
}

impl runtime::Operation for ListPickups {
    type Output = PickupPage;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "list_pickups",
        method: http::Method::GET,
        path: "/pickups",
        retry: runtime::RetryClass::Safe,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[
            runtime::Quota {
                name: "organisation",
                count: 10,
                per: std::time::Duration::from_secs(1),
            },
        ],
        guard: None,
        pages: Some(
            &runtime::PageInfo {
                turn: runtime::Turn::Token("next_token"),
                size: Some("limit"),
                items: &["pickups"],
                total: None,
                next: Some(&["next_token"]),
                more: None,
                most: None,
            },
        ),
        pending: None,
    };
    fn target(&self, target: &mut runtime::Target) {
        target.path("/pickups");
        target.query("status", &self.status);
        target.query("limit", &self.limit);
        target.query("created_at_min", &self.created_at_min);
        target.query("created_at_max", &self.created_at_max);
        target.query("next_token", &self.next_token);
    }
}

impl runtime::Paged for ListPickups {
    type Item = Pickup;
    fn turn(&mut self, to: &runtime::Position) {
        self.next_token = to.token();
    }

    fn position(&self) -> runtime::Position {
        runtime::Position::of_token(self.next_token.as_deref())
    }

    fn size(&self) -> Option<u64> {
        self.limit.and_then(|size| size.try_into().ok())
    }

    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.pickups.unwrap_or_default()
    }

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
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePickup {
    /// The time of day from which the parcels are ready.
    ///
    /// - A time of day, `HH:MM:SS`.
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub pickup_start_time: String,
    /// The time of day until which they can be collected.
    ///
    /// - A time of day, `HH:MM:SS`.
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub pickup_end_time: String,
    /// Where the courier collects.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub pickup_from: AddressInput,
    /// The day of collection; today in the time zone of the shipper account unless you say.
    ///
    /// - A date, `YYYY-MM-DD`.
    pub pickup_date: Option<String>,
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

impl CreatePickup {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: CreatePickupRequired<
            impl Into<String>,
            impl Into<String>,
            impl Into<AddressInput>,
        >,
    ) -> Self {
        Self {
            pickup_start_time: required.pickup_start_time.into(),
            pickup_end_time: required.pickup_end_time.into(),
            pickup_from: required.pickup_from.into(),
            pickup_date: None,
            ship_to: None,
            label_ids: None,
            pickup_parcels: None,
            shipper_account: None,
            pickup_location: None,
            pickup_instructions: None,
        }
    }

    /// Sets [`pickup_date`](Self::pickup_date).
    pub fn pickup_date(mut self, pickup_date: impl Into<String>) -> Self {
        self.pickup_date = Some(pickup_date.into());
        self
    }

    /// Sets [`ship_to`](Self::ship_to).
    pub fn ship_to(mut self, ship_to: impl Into<AddressInput>) -> Self {
        self.ship_to = Some(ship_to.into());
        self
    }

    /// Sets [`label_ids`](Self::label_ids).
    pub fn label_ids(
        mut self,
        label_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.label_ids = Some(label_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`pickup_parcels`](Self::pickup_parcels).
    pub fn pickup_parcels(
        mut self,
        pickup_parcels: impl IntoIterator<Item = impl Into<PickupParcelInput>>,
    ) -> Self {
        self.pickup_parcels = Some(pickup_parcels.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`shipper_account`](Self::shipper_account).
    pub fn shipper_account(
        mut self,
        shipper_account: impl Into<ReferenceInput>,
    ) -> Self {
        self.shipper_account = Some(shipper_account.into());
        self
    }

    /// Sets [`pickup_location`](Self::pickup_location).
    pub fn pickup_location(mut self, pickup_location: impl Into<String>) -> Self {
        self.pickup_location = Some(pickup_location.into());
        self
    }

    /// Sets [`pickup_instructions`](Self::pickup_instructions).
    pub fn pickup_instructions(
        mut self,
        pickup_instructions: impl Into<String>,
    ) -> Self {
        self.pickup_instructions = Some(pickup_instructions.into());
        self
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

impl runtime::Validate for CreatePickup {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (
                &self.pickup_start_time,
                &at.spelled("/pickup_start_time"),
            );
            validate_time(value, at, found);
        }
        {
            let (value, at) = (&self.pickup_end_time, &at.spelled("/pickup_end_time"));
            validate_time(value, at, found);
        }
        {
            let (value, at) = (&self.pickup_from, &at.spelled("/pickup_from"));
            value.validate_at(at, found);
        }
        if let Some(value) = &self.pickup_date {
            let at = &at.spelled("/pickup_date");
            validate_date(value, at, found);
        }
        if let Some(value) = &self.ship_to {
            let at = &at.spelled("/ship_to");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.label_ids {
            let at = &at.spelled("/label_ids");
            validate::items(value.len(), 0, 2000, rules::ITEMS_BAD_REQUEST, at, found);
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    value.validate_at(at, found);
                },
            );
        }
        if let Some(value) = &self.pickup_parcels {
            let at = &at.spelled("/pickup_parcels");
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    value.validate_at(at, found);
                },
            );
        }
        if let Some(value) = &self.shipper_account {
            let at = &at.spelled("/shipper_account");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.pickup_instructions {
            let at = &at.spelled("/pickup_instructions");
            validate::chars(value, 0, 255, rules::CHARS_BAD_REQUEST, at, found);
        }
        validate::exactly_one_of(
            &[
                ("label_ids", self.label_ids.is_some()),
                ("pickup_parcels", self.pickup_parcels.is_some()),
            ],
            rules::LABELS_OR_PARCELS_BAD_REQUEST,
            at,
            found,
        );
        if self.pickup_parcels.as_ref().is_some() {
            validate::requires(
                &[("shipper_account", self.shipper_account.is_some())],
                rules::ACCOUNT_OF_PARCELS_BAD_REQUEST,
                at,
                found,
            );
        }
    }
}

impl runtime::encode::Encode for CreatePickup {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "pickup_start_time", &self.pickup_start_time)?;
        runtime::encode::required(map, "pickup_end_time", &self.pickup_end_time)?;
        runtime::encode::required(map, "pickup_from", &self.pickup_from)?;
        runtime::encode::optional(map, "pickup_date", &self.pickup_date)?;
        runtime::encode::optional(map, "ship_to", &self.ship_to)?;
        runtime::encode::optional(map, "label_ids", &self.label_ids)?;
        runtime::encode::optional(map, "pickup_parcels", &self.pickup_parcels)?;
        runtime::encode::optional(map, "shipper_account", &self.shipper_account)?;
        runtime::encode::optional(map, "pickup_location", &self.pickup_location)?;
        runtime::encode::optional(
            map,
            "pickup_instructions",
            &self.pickup_instructions,
        )?;
        Ok(())
    }
}

impl serde::Serialize for CreatePickup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl runtime::Operation for CreatePickup {
    type Output = Pickup;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "create_pickup",
        method: http::Method::POST,
        path: "/pickups",
        retry: runtime::RetryClass::Never,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[
            runtime::Quota {
                name: "organisation",
                count: 10,
                per: std::time::Duration::from_secs(1),
            },
        ],
        guard: None,
        pages: None,
        pending: None,
    };
    fn target(&self, target: &mut runtime::Target) {
        target.path("/pickups");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &[]))
    }
}

/// The arguments of `get_pickup`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetPickup {
    /// The pickup to read.
    pub id: Id,
}

impl GetPickup {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: id.into() }
    }
}

impl runtime::Validate for GetPickup {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.id, &at.spelled("/id"));
            value.validate_at(at, found);
        }
    }
}

impl From<Id> for GetPickup {
    fn from(value: Id) -> Self {
        Self::new(value)
    }
}

impl From<&Id> for GetPickup {
    fn from(value: &Id) -> Self {
        Self::new(value)
    }
}

impl From<String> for GetPickup {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for GetPickup {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl serde::Serialize for GetPickup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "id", &self.id)?;
        object.end()
    }
}

impl runtime::Operation for GetPickup {
    type Output = Pickup;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "get_pickup",
        method: http::Method::GET,
        path: "/pickups/{id}",
        retry: runtime::RetryClass::Safe,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[
            runtime::Quota {
                name: "organisation",
                count: 10,
                per: std::time::Duration::from_secs(1),
            },
        ],
        guard: None,
        pages: None,
        pending: None,
    };
    fn target(&self, target: &mut runtime::Target) {
        target.path("/pickups/");
        target.parameter("id", &self.id);
    }
}
