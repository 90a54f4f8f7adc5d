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
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
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
                name: "organisation",
                count: 10,
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
