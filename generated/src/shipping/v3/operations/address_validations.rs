// @generated from the specification. Do not edit.
//! Emitted from `shipping/operations/address_validations.yaml` of the specification: change it there.

use super::super::client::Client;
use super::super::schemas::*;
use super::*;

runtime::calls! {
    Client {
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
        validate_address: ValidateAddress,
    }
}

/// The arguments of `validate_address`.
#[derive(Clone, PartialEq)]
pub struct ValidateAddress {
    /// The address to check.
    ///
    /// - Required: without it the server answers 4104 `BadRequest`.
    pub address: AddressInput,
}

runtime::request! {
    ValidateAddress(address: impl Into<AddressInput>) {
        address(argument(address.into())),
    }
}

runtime::validator! {
    ValidateAddress {
        required address.valid();
    }
}

runtime::from! {
    ValidateAddress {
        AddressInput,
    }
}

runtime::operation! {
    ValidateAddress -> AddressValidation {
        id: "validate_address",
        method: POST,
        path: "/address-validations",
        retry: Safe,
        body_in: &[],
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}
