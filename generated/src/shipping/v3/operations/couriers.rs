// @generated from the specification. Do not edit.
//! Emitted from `shipping/operations/couriers.yaml` of the specification: change it there.

use super::super::client::Client;
use super::super::schemas::*;
use super::*;

runtime::calls! {
    Client {
        /// Lists all couriers, with the services and boxes of each.
        ///
        /// See here what to send as `service_type` and `box_type`, and what a courier offers at all.
        ///
        /// `GET /couriers`, answered with status 200.
        ///
        /// Safe to repeat: it changes nothing.
        ///
        /// Rate limit: 10 requests a second, shared with other calls as `organisation`.
        ///
        /// # Effects
        ///
        /// - The couriers that can be used, with their services and boxes. For example `{"couriers": [{"slug": "optimacourier", "name": "Optima Courier", "operations": {"post@labels": true, "post@cancel-labels": true, "post@rates": true, "post@manifests": true}, "ship_from": "Global", "ship_to": "Global", "paper_sizes": ["default", "4x6"], "courier_service_types": [{"service_type": "optimacourier_standard", "service_name": "Standard"}], "courier_box_types": [{"box_name": "Your own box", "box_type": "custom"}]}]}`.
        ///
        /// # Errors
        ///
        /// - As every operation: [`Unauthorized`](super::super::errors::UNAUTHORIZED), [`TooManyRequests`](super::super::errors::TOO_MANY_REQUESTS), [`InternalServerError`](super::super::errors::INTERNAL_SERVER_ERROR), [`BadGateway`](super::super::errors::BAD_GATEWAY), [`ServiceUnavailable`](super::super::errors::SERVICE_UNAVAILABLE), [`GatewayTimeout`](super::super::errors::GATEWAY_TIMEOUT), [`InternalError`](super::super::errors::INTERNAL_ERROR), [`InternalErrorRetry`](super::super::errors::INTERNAL_ERROR_RETRY), [`BadRequest`](super::super::errors::BAD_REQUEST), [`InvalidKeyOrUrl`](super::super::errors::INVALID_KEY_OR_URL), [`TooManyCustomRequests`](super::super::errors::TOO_MANY_CUSTOM_REQUESTS), [`NetworkError`](super::super::errors::NETWORK_ERROR).
        list_couriers: ListCouriers,
    }
}

/// The arguments of `list_couriers`.
#[derive(Clone, PartialEq)]
pub struct ListCouriers {}

runtime::request! {
    ListCouriers() {}
}

impl runtime::Validate for ListCouriers {}

runtime::operation! {
    ListCouriers -> CourierList {
        id: "list_couriers",
        method: GET,
        path: "/couriers",
        retry: Safe,
        quotas: &[runtime::Quota::new("organisation", 10, 1)],
    }
}
