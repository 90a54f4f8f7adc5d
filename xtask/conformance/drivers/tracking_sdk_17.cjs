// The operations of npm `@aftership/tracking-sdk` 17.0.0, which speaks version 2026-07.
"use strict";
const { AfterShip, AftershipError } = require("@aftership/tracking-sdk");
const { refused, serve } = require("./protocol.cjs");

const KINDS = { key: "API_KEY", hmac: "AES", rsa: "RSA" };

function makeClient({ url, key, kind, secret, retries }) {
  return new AfterShip({
    domain: url,
    api_key: key,
    api_secret: secret ?? undefined,
    auth_type: KINDS[kind],
    max_retry: retries,
  });
}

function outcomeOf(error) {
  if (!(error instanceof AftershipError)) return undefined;
  const { code, meta_code, status_code, message } = error;
  if (status_code) return refused({ code: meta_code, status: status_code, message });
  const ours = code === "BAD_REQUEST";
  return { outcome: ours ? "unsent" : "failed", message: `${code}: ${message}` };
}

/** One method of the SDK, with what it takes before the headers, in order. */
function operation(api, method, ...takes) {
  return async (client, call) => {
    const given = { id: call.path.id, query: call.query, body: call.body };
    const answer = await client[api][method](...takes.map((name) => given[name]));
    return { value: answer.data, headers: answer.response_headers };
  };
}

serve(
  {
    create_tracking: operation("tracking", "createTracking", "body"),
    list_trackings: operation("tracking", "getTrackings", "query"),
    get_tracking: operation("tracking", "getTrackingById", "id", "query"),
    update_tracking: operation("tracking", "updateTrackingById", "id", "body"),
    delete_tracking: operation("tracking", "deleteTrackingById", "id"),
    retrack_tracking: operation("tracking", "retrackTrackingById", "id"),
    mark_tracking_completed: operation("tracking", "markTrackingCompletedById", "id", "body"),
    list_couriers: operation("courier", "getCouriers", "query"),
    detect_couriers: operation("courier", "detectCourier", "body"),
    list_courier_connections: operation("courierConnection", "getCourierConnections", "query"),
    create_courier_connection: operation("courierConnection", "postCourierConnections", "body"),
    get_courier_connection: operation("courierConnection", "getCourierConnectionsById", "id"),
    update_courier_connection: operation(
      "courierConnection",
      "putCourierConnectionsById",
      "id",
      "body",
    ),
    delete_courier_connection: operation("courierConnection", "deleteCourierConnectionsById", "id"),
    predict_delivery_date: operation("estimatedDeliveryDate", "predict", "body"),
    predict_delivery_dates: operation("estimatedDeliveryDate", "predictBatch", "body"),
  },
  makeClient,
  outcomeOf,
);
