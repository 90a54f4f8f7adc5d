// @generated from the specification. Do not edit.
//! Emitted from `tracking/operations/estimated_delivery_dates.yaml` of the specification: change it there.

use super::super::client::Client;
use super::super::schemas::*;
use super::*;

runtime::calls! {
    Client {
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
        /// More than 5 of [`estimated_delivery_dates`](PredictDeliveryDates::estimated_delivery_dates) are sent by `in_chunks` with the feature `chunks`, with an outcome for each.
        ///
        /// # Limits
        ///
        /// - `estimated_delivery_dates`: 1 to 5 items. [`EddRequest`] says what it may hold.
        ///
        /// # Effects
        ///
        /// - In the answer, `estimated_delivery_dates` is one for each of the argument `estimated_delivery_dates`.
        /// - When one parcel will arrive. It follows from the `EddRequest`. For example `{"id": "2b04b2ca4a5b46b8a3000001", "confidence_code": 10001, "estimated_delivery_date": "2024-05-24", "estimated_delivery_date_min": "2024-05-23", "estimated_delivery_date_max": "2024-05-25"}`.
        ///
        /// # Errors
        ///
        /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4001: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
        /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
        predict_delivery_dates: PredictDeliveryDates,

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
        /// - When one parcel will arrive. It follows from the `EddRequest`. For example `{"id": "2b04b2ca4a5b46b8a3000001", "confidence_code": 10001, "estimated_delivery_date": "2024-05-24", "estimated_delivery_date_min": "2024-05-23", "estimated_delivery_date_max": "2024-05-25"}`.
        ///
        /// # Errors
        ///
        /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4001: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
        /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
        predict_delivery_date: PredictDeliveryDate,
    }
}

/// The arguments of `predict_delivery_dates`.
#[derive(Clone, PartialEq)]
pub struct PredictDeliveryDates {
    /// The parcels to predict for.
    ///
    /// - 1 to 5 items.
    /// - Required: without it the server answers 4009 `FieldRequired`.
    pub estimated_delivery_dates: Vec<EddRequest>,
}

runtime::request! {
    PredictDeliveryDates(
        estimated_delivery_dates: impl IntoIterator<Item = impl Into<EddRequest>>
    ) {
        estimated_delivery_dates(
            argument(estimated_delivery_dates.into_iter().map(Into::into).collect())
        ),
    }
}

runtime::validator! {
    PredictDeliveryDates {
        required estimated_delivery_dates.items(1, 5, rules::ITEMS_FIELD_INVALID).each_valid();
    }
}

runtime::from! {
    PredictDeliveryDates {
        Vec<EddRequest>,
    }
}

runtime::from! {
    PredictDeliveryDates each {
        EddRequest,
    }
}

runtime::operation! {
    PredictDeliveryDates -> EddPredictions {
        id: "predict_delivery_dates",
        method: POST,
        path: "/estimated-delivery-date/predict-batch",
        retry: Safe,
        body_in: &[],
        quotas: &[runtime::Quota::new("predict_delivery_dates", 20, 1)],
    }
}

runtime::chunked! {
    PredictDeliveryDates {
        estimated_delivery_dates(EddRequest, 5);
        each(EddResult): |output| output.estimated_delivery_dates.unwrap_or_default()
    }
}

/// The arguments of `predict_delivery_date`.
///
/// - At least one of `pickup_time`, `estimated_pickup` is given. The time of collection has to follow from one of them.
#[derive(Clone, PartialEq)]
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
    pub pickup_time: Option<runtime::LocalDateTime>,
    /// What the time of collection follows from.
    pub estimated_pickup: Option<EstimatedPickupInput>,
}

runtime::request! {
    PredictDeliveryDate(
        required: PredictDeliveryDateRequired<impl Into<AddressInput>, impl Into<AddressInput>>
    ) {
        origin_address(argument(required.origin_address.into())),
        destination_address(argument(required.destination_address.into())),
        slug(preset("optimacourier".into()) required into String),
        service_type_name(optional into String),
        weight(optional into WeightInput),
        package_count(optional i64),
        pickup_time(optional into runtime::LocalDateTime),
        estimated_pickup(optional into EstimatedPickupInput),
    }
}

/// What [`PredictDeliveryDate::new`] asks for.
pub struct PredictDeliveryDateRequired<T1, T2> {
    /// [`origin_address`](PredictDeliveryDate::origin_address).
    pub origin_address: T1,
    /// [`destination_address`](PredictDeliveryDate::destination_address).
    pub destination_address: T2,
}

runtime::validator! {
    PredictDeliveryDate {
        required origin_address.valid();
        required destination_address.valid();
        required slug.by_text(validate_slug);
        optional weight.valid();
        optional pickup_time.format(
            &[runtime::Format::LocalDateTime],
            rules::FORMAT_FIELD_INVALID_WARNS
        );
        optional estimated_pickup.valid();
    }
    rules(this, at, found) {
        validate::at_least_one_of(
            &[
                ("pickup_time", this.pickup_time.is_some()),
                ("estimated_pickup", this.estimated_pickup.is_some())
            ],
            rules::PICKUP_FIELD_REQUIRED,
            at,
            found
        );
    }
}

runtime::operation! {
    PredictDeliveryDate -> EddResult {
        id: "predict_delivery_date",
        method: POST,
        path: "/estimated-delivery-date/predict",
        retry: Safe,
        body_in: &[],
        quotas: &[runtime::Quota::new("predict_delivery_date", 5, 1)],
    }
}
