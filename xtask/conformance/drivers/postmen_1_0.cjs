// The operations of the Shipping API through npm `postmen` 1.0.5, which offers any path but no PATCH.
"use strict";
const postmen = require("postmen");
const { refused, serve } = require("./protocol.cjs");

function makeClient({ url, key, retries }) {
  // The region is required, and passed over where there is an endpoint.
  const endpoint = `${url}/postmen/v3`;
  return postmen(key, "sandbox", { endpoint, retry: retries > 0, rate: retries > 0 });
}

function outcomeOf(error) {
  if (error?.type === "HandlerError") return { outcome: "unsent", message: error.message };
  // An answer that is no object leaves a code alone.
  if (error?.code === 500 && !error.response_body) return refused({ message: error.message });
  if (error?.response_body) {
    const { meta } = JSON.parse(error.response_body);
    return refused({ code: error.code, retryable: meta.retryable, message: error.message });
  }
  return error?.handedBack ? { outcome: "failed", message: error.message } : undefined;
}

function operation(method, path, { body = false } = {}) {
  return (client, call) =>
    new Promise((resolve, reject) => {
      const resource = path.replace(/\{(\w+)\}/g, (_, name) => call.path[name]);
      const query = Object.keys(call.query).length > 0 ? { query: call.query } : {};
      const input = { ...query, ...(body ? { body: call.body } : {}) };
      const done = (error, answer) => {
        if (error) return reject(Object.assign(error, { handedBack: true }));
        const { limit, remaining, reset } = Object.values(client.getRateLimit())[0];
        const headers = {
          "x-ratelimit-limit": String(limit),
          "x-ratelimit-remaining": String(remaining),
          "x-ratelimit-reset": String(reset),
        };
        resolve({ value: answer.data, headers, code: answer.meta.code });
      };
      client[method](resource, input, {}, done);
    });
}

const body = { body: true };

serve(
  {
    list_rates: operation("GET", "rates"),
    create_rate: operation("POST", "rates", body),
    get_rate: operation("GET", "rates/{id}"),
    list_labels: operation("GET", "labels"),
    create_label: operation("POST", "labels", body),
    get_label: operation("GET", "labels/{id}"),
    list_manifests: operation("GET", "manifests"),
    create_manifest: operation("POST", "manifests", body),
    get_manifest: operation("GET", "manifests/{id}"),
    list_cancel_labels: operation("GET", "cancel-labels"),
    cancel_label: operation("POST", "cancel-labels", body),
    get_cancel_label: operation("GET", "cancel-labels/{id}"),
    list_pickups: operation("GET", "pickups"),
    create_pickup: operation("POST", "pickups", body),
    get_pickup: operation("GET", "pickups/{id}"),
    list_cancel_pickups: operation("GET", "cancel-pickups"),
    cancel_pickup: operation("POST", "cancel-pickups", body),
    get_cancel_pickup: operation("GET", "cancel-pickups/{id}"),
    list_shipper_accounts: operation("GET", "shipper-accounts"),
    create_shipper_account: operation("POST", "shipper-accounts", body),
    get_shipper_account: operation("GET", "shipper-accounts/{id}"),
    delete_shipper_account: operation("DELETE", "shipper-accounts/{id}"),
    update_shipper_account_info: operation("PUT", "shipper-accounts/{id}/info", body),
    create_fedex_shipper_account: operation("POST", "couriers/fedex/shipper-accounts", body),
    migrate_fedex_shipper_account: operation(
      "POST",
      "couriers/fedex/shipper-accounts/{id}/update",
      body,
    ),
    validate_address: operation("POST", "address-validations", body),
    list_couriers: operation("GET", "couriers"),
    list_locations: operation("GET", "locations"),
  },
  makeClient,
  outcomeOf,
);
