//! The table of errors, and for each row an operation that may answer with it.

use crate::error_table::{Line, lines};

#[rustfmt::skip]
pub const TABLE: &[Line] = lines! {
    400 400 BadRequest, "BadRequest" BAD_REQUEST, Invalid create_courier_connection;
    401 401 Unauthorized, "Unauthorized" UNAUTHORIZED, Unauthorized list_trackings;
    403 403 Forbidden, "Forbidden" FORBIDDEN, Forbidden predict_delivery_date;
    404 404 NotFound, "NotFound" NOT_FOUND, NotFound get_courier_connection;
    429 429 TooManyRequests, "TooManyRequests" TOO_MANY_REQUESTS, RateLimited detect_couriers;
    500 500 InternalError, "InternalError" INTERNAL_ERROR, Server get_tracking;
    502 502 InternalError, "InternalError" INTERNAL_ERROR, Server create_tracking;
    503 503 InternalError, "InternalError" INTERNAL_ERROR, Server list_courier_connections;
    504 504 InternalError, "InternalError" INTERNAL_ERROR, Server retrack_tracking;
    400 4001 BadRequest, "InvalidJson" INVALID_JSON, Invalid update_courier_connection;
    400 4002 BadRequest, "InvalidJson" INVALID_JSON, Invalid mark_tracking_completed;
    400 4003 BadRequest, "TrackingAlreadyExists" TRACKING_ALREADY_EXISTS,
        AlreadyExists create_tracking;
    404 4004 BadRequest, "TrackingNotFound" TRACKING_NOT_FOUND, NotFound get_tracking;
    400 4005 BadRequest, "InvalidTrackingNumber" INVALID_TRACKING_NUMBER, Invalid detect_couriers;
    400 4007 BadRequest, "TrackingNumberMissing" TRACKING_NUMBER_MISSING, Invalid create_tracking;
    400 4008 BadRequest, "FieldInvalid" FIELD_INVALID, Invalid list_couriers;
    400 4009 BadRequest, "FieldRequired" FIELD_REQUIRED, Invalid predict_delivery_dates;
    400 4010 BadRequest, "InvalidCourier" INVALID_COURIER, Invalid update_tracking;
    400 4011 BadRequest, "AdditionalFieldsRequired" ADDITIONAL_FIELDS_REQUIRED,
        Invalid create_tracking;
    400 4012 BadRequest, "ImportRefused" IMPORT_REFUSED, Invalid create_tracking;
    400 4013 BadRequest, "TrackingStillActive" TRACKING_STILL_ACTIVE, Invalid retrack_tracking;
    400 4015 BadRequest, "InvalidTrackingId" INVALID_TRACKING_ID, Invalid delete_tracking;
    400 4016 BadRequest, "RetrackUsedUp" RETRACK_USED_UP, Invalid retrack_tracking;
    400 4017 BadRequest, "InvalidTrackingNumberFormat" INVALID_TRACKING_NUMBER_FORMAT,
        Invalid create_tracking;
};
