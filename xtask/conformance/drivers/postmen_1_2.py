"""The operations of the Shipping API through PyPI `postmen` 1.2, which offers any path and method."""

from postmen import Postmen, PostmenException

import protocol


def make_client(url, key, kind, secret, retries):
    # The endpoint ends in a slash, as the SDK joins it with the version.
    return Postmen(key, endpoint=f"{url}/postmen/", retry=retries > 0, rate=retries > 0)


def outcome_of(error):
    if not isinstance(error, PostmenException):
        return None
    if error.code() is None:
        # It hides what it met, so its words are all that tells.
        if error.message() == "Failed to perform HTTP request":
            return {"outcome": "failed", "message": error.message()}
        return {"outcome": "broke", "message": error.message()}
    # The SDK makes up 500 for an answer that is no JSON.
    unread = error.message() == "Something went wrong on Postmen's end"
    return protocol.refused(
        code=None if unread else error.code(),
        retryable=None if unread else error.retryable(),
        message=error.message(),
    )


def operation(method, path, body=False):
    def call(client, arguments):
        given = {"body": arguments["body"]} if body else {}
        resource = path.format(**arguments["path"])
        return {"value": client.call(method, resource, query=dict(arguments["query"]), **given)}

    return call


OPERATIONS = {
    "list_rates": operation("GET", "rates"),
    "create_rate": operation("POST", "rates", body=True),
    "get_rate": operation("GET", "rates/{id}"),
    "list_labels": operation("GET", "labels"),
    "create_label": operation("POST", "labels", body=True),
    "get_label": operation("GET", "labels/{id}"),
    "list_manifests": operation("GET", "manifests"),
    "create_manifest": operation("POST", "manifests", body=True),
    "get_manifest": operation("GET", "manifests/{id}"),
    "list_cancel_labels": operation("GET", "cancel-labels"),
    "cancel_label": operation("POST", "cancel-labels", body=True),
    "get_cancel_label": operation("GET", "cancel-labels/{id}"),
    "list_pickups": operation("GET", "pickups"),
    "create_pickup": operation("POST", "pickups", body=True),
    "get_pickup": operation("GET", "pickups/{id}"),
    "list_cancel_pickups": operation("GET", "cancel-pickups"),
    "cancel_pickup": operation("POST", "cancel-pickups", body=True),
    "get_cancel_pickup": operation("GET", "cancel-pickups/{id}"),
    "list_shipper_accounts": operation("GET", "shipper-accounts"),
    "create_shipper_account": operation("POST", "shipper-accounts", body=True),
    "get_shipper_account": operation("GET", "shipper-accounts/{id}"),
    "delete_shipper_account": operation("DELETE", "shipper-accounts/{id}"),
    "update_shipper_account_info": operation("PUT", "shipper-accounts/{id}/info", body=True),
    "update_shipper_account_credentials": operation(
        "PATCH", "shipper-accounts/{id}/credentials", body=True
    ),
    "update_shipper_account_settings": operation(
        "PATCH", "shipper-accounts/{id}/settings", body=True
    ),
    "create_fedex_shipper_account": operation(
        "POST", "couriers/fedex/shipper-accounts", body=True
    ),
    "migrate_fedex_shipper_account": operation(
        "POST", "couriers/fedex/shipper-accounts/{id}/update", body=True
    ),
    "validate_address": operation("POST", "address-validations", body=True),
    "list_couriers": operation("GET", "couriers"),
    "list_locations": operation("GET", "locations"),
}

if not protocol.offered(OPERATIONS):
    protocol.serve(OPERATIONS, make_client, outcome_of)
