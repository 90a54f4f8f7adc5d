// The same as protocol.py, which says what a line is: carries out calls for `cargo xtask conformance`.
"use strict";
const readline = require("node:readline");

/** The outcome of a call that the server refused; what the SDK does not tell is null. */
function refused({ code, status, type, retryable, message }) {
  return {
    outcome: "refused",
    code: code ?? null,
    status: status ?? null,
    type: type ?? null,
    retryable: retryable ?? null,
    message: message ?? null,
  };
}

/**
 * Reads calls until stdin ends, one after the other.
 *
 * `operations` maps names to functions of a client and a call, which promise a value; `makeClient`
 * makes one from its settings; `outcomeOf` turns an exception of the SDK into an outcome, or returns
 * undefined if it is not one of the SDK's own.
 */
async function serve(operations, makeClient, outcomeOf) {
  if (process.argv[2] === "--offered") {
    process.stdout.write(JSON.stringify(Object.keys(operations).sort()) + "\n");
    return;
  }
  const clients = new Map();
  let current;
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const call = JSON.parse(line);
    // Clients remember what rate limits said, which is no business of the next case.
    if (call.case !== current) clients.clear();
    current = call.case;
    const settings = JSON.stringify(call.client);
    let outcome;
    try {
      if (!clients.has(settings)) clients.set(settings, makeClient(call.client));
      const answer = await operations[call.operation](clients.get(settings), call);
      outcome = { outcome: "answered", ...answer };
    } catch (error) {
      outcome = outcomeOf(error) ?? broke(error);
    }
    process.stdout.write(JSON.stringify(outcome) + "\n");
  }
}

/** The outcome of a call that ended in an exception which the SDK does not document. */
function broke(error) {
  return { outcome: "broke", message: `${error?.name ?? typeof error}: ${error?.message ?? error}` };
}

module.exports = { refused, serve };
