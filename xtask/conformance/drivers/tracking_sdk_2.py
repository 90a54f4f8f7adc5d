"""The operations of PyPI `aftership-tracking-sdk` 2.0.2, which speaks version 2024-04."""

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
        return {"value": answer and answer.model_dump(mode="json", exclude_unset=True)}

    return call


def list_trackings(client, arguments):
    """The SDK gathers the numbers of the page in an object of its own, and drops the filters."""
    value = operation("tracking", "get_trackings")(client, arguments)["value"]
    page = value.pop("pagination")
    value.update(page=page["page"], limit=page["limit"], count=page["total"])
    return {"value": value}


BY_NUMBER = ("slug", "tracking_number")

OPERATIONS = {
    "create_tracking": operation("tracking", "create_tracking", body=True),
    "list_trackings": list_trackings,
    "get_tracking": operation("tracking", "get_tracking_by_id", "id"),
    "update_tracking": operation("tracking", "update_tracking_by_id", "id", body=True),
    "delete_tracking": operation("tracking", "delete_tracking_by_id", "id"),
    "retrack_tracking": operation("tracking", "retrack_tracking_by_id", "id"),
    "mark_tracking_completed": operation(
        "tracking", "mark_tracking_completed_by_id", "id", body=True
    ),
    "get_tracking_by_number": operation(
        "tracking", "get_tracking_by_slug_tracking_number", *BY_NUMBER
    ),
    "update_tracking_by_number": operation(
        "tracking", "update_tracking_by_slug_tracking_number", *BY_NUMBER, body=True
    ),
    "delete_tracking_by_number": operation(
        "tracking", "delete_tracking_by_slug_tracking_number", *BY_NUMBER
    ),
    "retrack_tracking_by_number": operation(
        "tracking", "retrack_tracking_by_slug_tracking_number", *BY_NUMBER
    ),
    "mark_tracking_completed_by_number": operation(
        "tracking", "mark_tracking_completed_by_slug_tracking_number", *BY_NUMBER, body=True
    ),
    "get_last_checkpoint": operation(
        "last_checkpoint", "get_checkpoint_by_tracking_id", "tracking_id"
    ),
    "get_last_checkpoint_by_number": operation(
        "last_checkpoint", "get_checkpoint_by_slug_tracking_number", *BY_NUMBER
    ),
    "get_notification": operation(
        "notification", "get_notification_by_tracking_id", "tracking_id"
    ),
    "add_notification": operation(
        "notification", "add_notification_by_tracking_id", "tracking_id", body=True
    ),
    "remove_notification": operation(
        "notification", "delete_notification_by_tracking_id", "tracking_id", body=True
    ),
    "get_notification_by_number": operation(
        "notification", "get_notification_by_slug_tracking_number", *BY_NUMBER
    ),
    "add_notification_by_number": operation(
        "notification", "add_notification_by_slug_tracking_number", *BY_NUMBER, body=True
    ),
    "remove_notification_by_number": operation(
        "notification", "delete_notification_by_slug_tracking_number", *BY_NUMBER, body=True
    ),
    "list_couriers": operation("courier", "get_user_couriers"),
    "list_all_couriers": operation("courier", "get_all_couriers"),
    "detect_couriers": operation("courier", "detect_courier", body=True),
    "predict_delivery_dates": operation("estimated_delivery_date", "predict_batch", body=True),
}

if not protocol.offered(OPERATIONS):
    protocol.serve(OPERATIONS, make_client, outcome_of)
