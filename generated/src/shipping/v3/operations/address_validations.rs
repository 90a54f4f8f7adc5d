// @generated from the specification. Do not edit.
//! Emitted from `shipping/operations/address_validations.yaml` of the specification: change it there.

use super::super::client::Client;
#[allow(unused_imports)]
use super::super::schemas::*;
use super::*;

impl Client {
    /// Checks an address, and recommends the one that may be meant.
    ///
    /// It is a beta, and knows addresses of the USA; in the sandbox also those of Australia, Belgium,
    /// Denmark and Germany, if you ask for it.
    /// What comes out is not kept, so it can't be read again.
    ///
    /// `POST /address-validations`, answered with status 200.
    ///
    /// Safe to repeat: it changes nothing.
    ///
    /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
    ///
    /// # Limits
    ///
    /// - `address`: [`AddressInput`] says what it may hold.
    ///
    /// # Effects
    ///
    /// - The answer repeats `address`.
    /// - What the check of an address found. It follows from the `Address`. For example `{"status": "valid"}`.
    ///
    /// # Errors
    ///
    /// - [`InvalidJson`](super::super::errors::INVALID_JSON), code 4109: The body is not valid JSON. This client sends valid JSON, so look for a proxy that changes bodies.
    /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
    pub fn validate_address(
        &self,
        request: impl Into<ValidateAddress>,
    ) -> runtime::Call<'_, ValidateAddress> {
        runtime::Call::new(&self.core, request.into())
    }
}

/// The arguments of `validate_address`.
#[derive(Clone, Debug, PartialEq)]
pub struct ValidateAddress {
    /// The address to check.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub address: AddressInput,
}

impl ValidateAddress {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(address: impl Into<AddressInput>) -> Self {
        Self { address: address.into() }
    }
}

impl runtime::Validate for ValidateAddress {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.address, &at.spelled("/address"));
            value.validate_at(at, found);
        }
    }
}

impl From<AddressInput> for ValidateAddress {
    fn from(value: AddressInput) -> Self {
        Self::new(value)
    }
}

impl runtime::encode::Encode for ValidateAddress {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "address", &self.address)?;
        Ok(())
    }
}

impl serde::Serialize for ValidateAddress {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl runtime::Operation for ValidateAddress {
    type Output = AddressValidation;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "validate_address",
        method: http::Method::POST,
        path: "/address-validations",
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
        target.path("/address-validations");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &[]))
    }
}
