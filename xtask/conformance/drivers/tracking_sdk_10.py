"""The operations of PyPI `aftership-tracking-sdk` 10.0.1, which speaks version 2026-07."""

import tracking

import protocol
from tracking_errors import outcome_of

KINDS = {"key": tracking.ApiKey, "hmac": tracking.Aes, "rsa": tracking.Rsa}


def make_client(url, key, kind, secret, retries):
    return tracking.Client(
        tracking.Configuration(
            domain=url,
            api_key=key,
            api_secret=secret,
            authentication_type=KINDS[kind],
            max_retry=retries,
        )
    )


def operation(api, method, *path, body=False):
    """One method of the SDK, with the names of its path parameters in their order."""

    def call(client, arguments):
        positional = [arguments["path"][name] for name in path]
        if body:
            positional.append(arguments["body"])
        answer = getattr(getattr(client, api), method)(*positional, **arguments["query"])
        value = answer.model_dump(mode="json", exclude_unset=True)
        headers = {name: ", ".join(values) for name, values in value["response_header"].items()}
        return {"value": value["data"], "headers": headers}

    return call


OPERATIONS = {
    "create_tracking": operation("tracking", "create_tracking", body=True),
    "list_trackings": operation("tracking", "get_trackings"),
    "get_tracking": operation("tracking", "get_tracking_by_id", "id"),
    "update_tracking": operation("tracking", "update_tracking_by_id", "id", body=True),
    "delete_tracking": operation("tracking", "delete_tracking_by_id", "id"),
    "retrack_tracking": operation("tracking", "retrack_tracking_by_id", "id"),
    "mark_tracking_completed": operation(
        "tracking", "mark_tracking_completed_by_id", "id", body=True
    ),
    "list_couriers": operation("courier", "get_couriers"),
    "detect_couriers": operation("courier", "detect_courier", body=True),
    "list_courier_connections": operation("courier_connection", "get_courier_connections"),
    "create_courier_connection": operation(
        "courier_connection", "post_courier_connections", body=True
    ),
    "get_courier_connection": operation(
        "courier_connection", "get_courier_connections_by_id", "id"
    ),
    "update_courier_connection": operation(
        "courier_connection", "put_courier_connections_by_id", "id", body=True
    ),
    "delete_courier_connection": operation(
        "courier_connection", "delete_courier_connections_by_id", "id"
    ),
    "predict_delivery_date": operation("estimated_delivery_date", "predict", body=True),
    "predict_delivery_dates": operation("estimated_delivery_date", "predict_batch", body=True),
}

if not protocol.offered(OPERATIONS):
    protocol.serve(OPERATIONS, make_client, outcome_of)
