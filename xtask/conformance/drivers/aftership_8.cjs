// The operations of npm `aftership` 8.1.0 on version 2024-04.
"use strict";
const { AfterShip } = require("aftership");
const { refused, serve } = require("./protocol.cjs");

// The package does not export its enum; it has a value for RSA too, which it never reads.
const KINDS = { key: 0, hmac: 1 };

function makeClient({ url, key, kind, secret }) {
  return new AfterShip(key, {
    endpoint: `${url}/tracking/2024-04`,
    api_secret: secret ?? undefined,
    auth_type: KINDS[kind],
  });
}

/** The package's class of errors makes plain ones, so only their members tell them from others. */
function outcomeOf(error) {
  if (!(error instanceof Error && "responseBody" in error)) return undefined;
  const { code, type, message } = error;
  if (type === "HandlerError") return { outcome: "unsent", message };
  // What has no answer bears a number and name of the system, or a code that the SDK makes up.
  if (typeof code !== "number" || (code === 500 && !error.responseBody)) return { outcome: "failed", message: `${code}: ${message}` };
  return refused({ code, type, message });
}

/** A tracking named by its id, or by courier and number with the additional fields of the query. */
function named({ path, query }) {
  if (path.id ?? path.tracking_id) return { id: path.id ?? path.tracking_id };
  const { fields, lang, ...additional } = query;
  const optional = Object.keys(additional).length > 0 ? { optional_parameters: additional } : {};
  return { slug: path.slug, tracking_number: path.tracking_number, ...optional };
}

/** Answers with a member of the data, where the SDK hands out the object around it. */
function answer(client, value, member) {
  const { limit, remaining, reset } = client.rate_limit;
  const headers = {
    "x-ratelimit-limit": limit,
    "x-ratelimit-remaining": remaining,
    "x-ratelimit-reset": reset,
  };
  return { value: member ? value[member] : value, headers };
}

/** A call on one tracking; the body goes out within the object that the version asks for. */
function on(api, method, { member, wrap } = {}) {
  return async (client, call) => {
    const body = wrap && !call.unwrapped ? { [wrap]: call.body } : call.body;
    const value = await client[api][method](named(call), ...(body ? [body] : []));
    return answer(client, value, member);
  };
}

async function getTracking(client, call) {
  const { fields, lang } = call.query;
  const query = { ...(fields && { fields }), ...(lang && { lang }) };
  const asked = Object.keys(query).length > 0 ? query : undefined;
  return answer(client, await client.tracking.getTracking(named(call), asked), "tracking");
}

async function getLastCheckpoint(client, call) {
  const { fields, lang } = call.query;
  return answer(client, await client.last_checkpoint.getLastCheckpoint(named(call), fields, lang));
}

const tracking = { member: "tracking" };
const update = { member: "tracking", wrap: "tracking" };
const notification = { member: "notification" };
const change = { member: "notification", wrap: "notification" };

serve(
  {
    create_tracking: async (client, call) => {
      const body = call.unwrapped ? call.body : { tracking: call.body };
      return answer(client, await client.tracking.createTracking(body), "tracking");
    },
    list_trackings: async (client, { query }) =>
      answer(client, await client.tracking.listTrackings(query)),
    get_tracking: getTracking,
    get_tracking_by_number: getTracking,
    update_tracking: on("tracking", "updateTracking", update),
    update_tracking_by_number: on("tracking", "updateTracking", update),
    delete_tracking: on("tracking", "deleteTracking", tracking),
    delete_tracking_by_number: on("tracking", "deleteTracking", tracking),
    retrack_tracking: on("tracking", "retrack", tracking),
    retrack_tracking_by_number: on("tracking", "retrack", tracking),
    mark_tracking_completed: on("tracking", "markAsCompleted", tracking),
    mark_tracking_completed_by_number: on("tracking", "markAsCompleted", tracking),
    get_last_checkpoint: getLastCheckpoint,
    get_last_checkpoint_by_number: getLastCheckpoint,
    get_notification: on("notification", "getNotification", notification),
    get_notification_by_number: on("notification", "getNotification", notification),
    add_notification: on("notification", "addNotification", change),
    add_notification_by_number: on("notification", "addNotification", change),
    remove_notification: on("notification", "removeNotification", change),
    remove_notification_by_number: on("notification", "removeNotification", change),
    list_couriers: async (client) => answer(client, await client.courier.listCouriers()),
    list_all_couriers: async (client) => answer(client, await client.courier.listAllCouriers()),
    detect_couriers: async (client, call) => {
      const body = call.unwrapped ? call.body : { tracking: call.body };
      return answer(client, await client.courier.detectCouriers(body));
    },
    predict_delivery_dates: async (client, { body }) =>
      answer(client, await client.estimated_delivery_date.batchPredict(body)),
  },
  makeClient,
  outcomeOf,
);
