// @generated from the specification. Do not edit.
//! Emitted from `spec/tracking/operations/estimated_delivery_dates.yaml`: change it there.

use super::super::client::Client;
use super::super::schemas::*;
use super::*;

impl Client {
    /// Predicts when up to 5 parcels will arrive; each needs no tracking number.
    ///
    /// If one of them can't be predicted, the whole call fails.
    /// The account needs this feature; without it the call is forbidden.
    ///
    /// `POST /estimated-delivery-date/predict-batch`, answered with status 200.
    ///
    /// Safe to repeat: it changes nothing.
    ///
    /// # Errors
    ///
    /// - 4001 `InvalidJson`: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
    /// - 400 `BadRequest`: The request was not accepted, and no finer code says why. Read the server's message, mend the request, and send it again.
    /// - 4008 `FieldInvalid`: A field has a value that is not permitted; the message names it. Correct the field that the message names.
    /// - 4009 `FieldRequired`: A required field is missing; the message names it. Give the field that the message names.
    /// - 401 `Unauthorized`: The API key or the signature was not accepted. Check the API key; if you sign requests, check the secret and this machine's clock too.
    /// - 403 `Forbidden`: The request was understood, but this account may not make it. Ask for the feature to be activated, or use the key of an account that has it.
    /// - 404 `NotFound`: Nothing stands at this address. Check the base URL and the API version in it.
    /// - 429 `TooManyRequests`: The account sent more requests than its rate limit allows. Wait until the moment that the rate-limit headers name, then send the request again.
    /// - 500 `InternalError`: The service failed. Try again later; before you repeat a create, look whether the first one took effect.
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
    /// The parcels to predict for, 1 to 5 of them.
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
                &at.member("estimated_delivery_dates"),
            );
            validate::items(
                value.len(),
                1,
                5,
                const {
                    &validate::Rule::enforced(
                        "items",
                        Some(&super::super::errors::FIELD_INVALID),
                    )
                },
                at,
                found,
            );
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
    };
    fn target(&self, target: &mut runtime::Target) {
        target.path("/estimated-delivery-date/predict-batch");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &[]))
    }
}
