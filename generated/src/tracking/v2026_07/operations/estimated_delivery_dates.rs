// @generated from the specification. Do not edit.
//! Emitted from `tracking/operations/estimated_delivery_dates.yaml` of the specification: change it there.

use super::super::client::Client;
#[allow(unused_imports)]
use super::super::schemas::*;
use super::*;

impl Client {
    /// Predicts when parcels will arrive; they need no tracking numbers.
    ///
    /// If one of them can't be predicted, the whole call fails.
    /// The account needs this feature; without it the call is forbidden.
    ///
    /// `POST /estimated-delivery-date/predict-batch`, answered with status 200.
    ///
    /// Safe to repeat: it changes nothing.
    ///
    /// Rate limit: 20 requests a second.
    ///
    /// # Limits
    ///
    /// - `estimated_delivery_dates`: 1 to 5 items. [`EddRequest`] says what it may hold.
    ///
    /// # Effects
    ///
    /// - In the answer, `estimated_delivery_dates` is one for each of the argument `estimated_delivery_dates`.
    /// - When one parcel will arrive. It follows from the `EddRequest`. For example `{"estimated_delivery_date": "2024-05-24", "estimated_delivery_date_min": "2024-05-23", "estimated_delivery_date_max": "2024-05-25"}`.
    ///
    /// # Errors
    ///
    /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4001: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn predict_delivery_dates(
        &self,
        request: impl Into<PredictDeliveryDates>,
    ) -> runtime::Call<'_, PredictDeliveryDates> {
        runtime::Call::new(&self.core, request.into())
    }

    /// Predicts when one parcel will arrive; it needs no tracking number.
    ///
    /// The account needs this feature; without it the call is forbidden.
    ///
    /// Sends `slug` as `"optimacourier"`: [`slug`](PredictDeliveryDate::slug) sets another.
    ///
    /// `POST /estimated-delivery-date/predict`, answered with status 200.
    ///
    /// Safe to repeat: it changes nothing.
    ///
    /// Rate limit: 5 requests a second.
    ///
    /// # Limits
    ///
    /// - `origin_address`: [`AddressInput`] says what it may hold.
    /// - `destination_address`: [`AddressInput`] says what it may hold.
    /// - `slug`: Matches `[a-z0-9-]+` (only warns).
    /// - `weight`: [`WeightInput`] says what it may hold.
    /// - `pickup_time`: A date and time without offset, `YYYY-MM-DDTHH:MM:SS` (only warns: assumed).
    /// - `estimated_pickup`: [`EstimatedPickupInput`] says what it may hold.
    /// - At least one of `pickup_time`, `estimated_pickup` is given. The time of collection has to follow from one of them.
    ///
    /// # Effects
    ///
    /// - When one parcel will arrive. It follows from the `EddRequest`. For example `{"estimated_delivery_date": "2024-05-24", "estimated_delivery_date_min": "2024-05-23", "estimated_delivery_date_max": "2024-05-25"}`.
    ///
    /// # Errors
    ///
    /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4001: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
    /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
    pub fn predict_delivery_date(
        &self,
        request: impl Into<PredictDeliveryDate>,
    ) -> runtime::Call<'_, PredictDeliveryDate> {
        runtime::Call::new(&self.core, request.into())
    }
}

/// The arguments of `predict_delivery_dates`.
#[derive(Clone, Debug, PartialEq)]
pub struct PredictDeliveryDates {
    /// The parcels to predict for.
    ///
    /// - 1 to 5 items.
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub estimated_delivery_dates: Vec<EddRequest>,
}

impl PredictDeliveryDates {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(
        estimated_delivery_dates: impl IntoIterator<Item = impl Into<EddRequest>>,
    ) -> Self {
        Self {
            estimated_delivery_dates: estimated_delivery_dates
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

impl runtime::Validate for PredictDeliveryDates {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (
                &self.estimated_delivery_dates,
                &at.spelled("/estimated_delivery_dates"),
            );
            validate::items(value.len(), 1, 5, rules::ITEMS_FIELD_INVALID, at, found);
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    value.validate_at(at, found);
                },
            );
        }
    }
}

impl From<Vec<EddRequest>> for PredictDeliveryDates {
    fn from(value: Vec<EddRequest>) -> Self {
        Self::new(value)
    }
}

impl From<EddRequest> for PredictDeliveryDates {
    fn from(value: EddRequest) -> Self {
        Self::new([value])
    }
}

impl runtime::encode::Encode for PredictDeliveryDates {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(
            map,
            "estimated_delivery_dates",
            &self.estimated_delivery_dates,
        )?;
        Ok(())
    }
}

impl serde::Serialize for PredictDeliveryDates {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl runtime::Operation for PredictDeliveryDates {
    type Output = EddPredictions;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "predict_delivery_dates",
        method: http::Method::POST,
        path: "/estimated-delivery-date/predict-batch",
        retry: runtime::RetryClass::Safe,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[
            runtime::Quota {
                name: "predict_delivery_dates",
                count: 20,
                per: std::time::Duration::from_secs(1),
            },
        ],
        guard: None,
        pages: None,
        pending: None,
    };
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/estimated-delivery-date/predict-batch");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &[]))
    }
}

/// The arguments of `predict_delivery_date`.
///
/// - At least one of `pickup_time`, `estimated_pickup` is given. The time of collection has to follow from one of them.
#[derive(Clone, Debug, PartialEq)]
pub struct PredictDeliveryDate {
    /// Where the carrier collects the parcel.
    ///
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub origin_address: AddressInput,
    /// Where the parcel goes.
    ///
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub destination_address: AddressInput,
    /// The courier.
    ///
    /// - Matches `[a-z0-9-]+` (only warns).
    /// - Preset to `"optimacourier"`.
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub slug: String,
    /// The courier's service by the code in the service's list.
    pub service_type_name: Option<String>,
    /// What the order weighs.
    pub weight: Option<WeightInput>,
    /// How many parcels there are.
    pub package_count: Option<i64>,
    /// When the parcel is collected, local to the origin, `YYYY-MM-DD HH:mm:ss`.
    ///
    /// - A date and time without offset, `YYYY-MM-DDTHH:MM:SS` (only warns: assumed).
    /// - For example `"2024-05-20 15:00:00"`.
    pub pickup_time: Option<String>,
    /// What the time of collection follows from.
    pub estimated_pickup: Option<EstimatedPickupInput>,
}

impl PredictDeliveryDate {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: PredictDeliveryDateRequired<
            impl Into<AddressInput>,
            impl Into<AddressInput>,
        >,
    ) -> Self {
        Self {
            origin_address: required.origin_address.into(),
            destination_address: required.destination_address.into(),
            slug: "optimacourier".into(),
            service_type_name: None,
            weight: None,
            package_count: None,
            pickup_time: None,
            estimated_pickup: None,
        }
    }

    /// Sets [`slug`](Self::slug).
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = slug.into();
        self
    }

    /// Sets [`service_type_name`](Self::service_type_name).
    pub fn service_type_name(mut self, service_type_name: impl Into<String>) -> Self {
        self.service_type_name = Some(service_type_name.into());
        self
    }

    /// Sets [`weight`](Self::weight).
    pub fn weight(mut self, weight: impl Into<WeightInput>) -> Self {
        self.weight = Some(weight.into());
        self
    }

    /// Sets [`package_count`](Self::package_count).
    pub fn package_count(mut self, package_count: i64) -> Self {
        self.package_count = Some(package_count);
        self
    }

    /// Sets [`pickup_time`](Self::pickup_time).
    pub fn pickup_time(mut self, pickup_time: impl Into<String>) -> Self {
        self.pickup_time = Some(pickup_time.into());
        self
    }

    /// Sets [`estimated_pickup`](Self::estimated_pickup).
    pub fn estimated_pickup(
        mut self,
        estimated_pickup: impl Into<EstimatedPickupInput>,
    ) -> Self {
        self.estimated_pickup = Some(estimated_pickup.into());
        self
    }
}

/// What [`PredictDeliveryDate::new`] asks for.
pub struct PredictDeliveryDateRequired<T1, T2> {
    /// [`origin_address`](PredictDeliveryDate::origin_address).
    pub origin_address: T1,
    /// [`destination_address`](PredictDeliveryDate::destination_address).
    pub destination_address: T2,
}

impl runtime::Validate for PredictDeliveryDate {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.origin_address, &at.spelled("/origin_address"));
            value.validate_at(at, found);
        }
        {
            let (value, at) = (
                &self.destination_address,
                &at.spelled("/destination_address"),
            );
            value.validate_at(at, found);
        }
        {
            let (value, at) = (&self.slug, &at.spelled("/slug"));
            validate_slug(value, at, found);
        }
        if let Some(value) = &self.weight {
            let at = &at.spelled("/weight");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.pickup_time {
            let at = &at.spelled("/pickup_time");
            validate::format(
                value,
                &[runtime::Format::LocalDateTime],
                rules::FORMAT_FIELD_INVALID_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.estimated_pickup {
            let at = &at.spelled("/estimated_pickup");
            value.validate_at(at, found);
        }
        validate::at_least_one_of(
            &[
                ("pickup_time", self.pickup_time.is_some()),
                ("estimated_pickup", self.estimated_pickup.is_some()),
            ],
            rules::PICKUP_FIELD_REQUIRED,
            at,
            found,
        );
    }
}

impl runtime::encode::Encode for PredictDeliveryDate {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "origin_address", &self.origin_address)?;
        runtime::encode::required(
            map,
            "destination_address",
            &self.destination_address,
        )?;
        runtime::encode::required(map, "slug", &self.slug)?;
        runtime::encode::optional(map, "service_type_name", &self.service_type_name)?;
        runtime::encode::optional(map, "weight", &self.weight)?;
        runtime::encode::optional(map, "package_count", &self.package_count)?;
        runtime::encode::optional(map, "pickup_time", &self.pickup_time)?;
        runtime::encode::optional(map, "estimated_pickup", &self.estimated_pickup)?;
        Ok(())
    }
}

impl serde::Serialize for PredictDeliveryDate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl runtime::Operation for PredictDeliveryDate {
    type Output = EddResult;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "predict_delivery_date",
        method: http::Method::POST,
        path: "/estimated-delivery-date/predict",
        retry: runtime::RetryClass::Safe,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[
            runtime::Quota {
                name: "predict_delivery_date",
                count: 5,
                per: std::time::Duration::from_secs(1),
            },
        ],
        guard: None,
        pages: None,
        pending: None,
    };
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/estimated-delivery-date/predict");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &[]))
    }
}
