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
        /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
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
        /// - When one parcel will arrive. It follows from the `EddRequest`. For example `{"confidence_code": 10001, "estimated_delivery_date": "2024-05-24", "estimated_delivery_date_min": "2024-05-23", "estimated_delivery_date_max": "2024-05-25"}`.
        ///
        /// # Errors
        ///
        /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4001: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
        /// - As every operation: [`BadRequest`](super::super::errors::BAD_REQUEST), [`FieldInvalid`](super::super::errors::FIELD_INVALID), [`FieldRequired`](super::super::errors::FIELD_REQUIRED), [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`Forbidden`](super::super::errors::FORBIDDEN), [`NotFound`](super::super::errors::NOT_FOUND), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalError`](super::super::errors::INTERNAL_ERROR).
        predict_delivery_dates: PredictDeliveryDates,
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
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}

runtime::chunked! {
    PredictDeliveryDates {
        estimated_delivery_dates(EddRequest, 5);
        each(EddResult): |output| output.estimated_delivery_dates.unwrap_or_default()
    }
}
