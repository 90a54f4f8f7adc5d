#!/usr/bin/env bash
# The npm SDKs of AfterShip take a 200 whose body is no JSON for a success without data.
#
# A page of HTML, as a proxy or a network that asks for a sign-in sends it with status 200, JSON that
# ends half-way in a complete HTTP message, and plain text: no call throws. In @aftership/tracking-sdk
# the promise resolves to an object whose `data` is undefined, although its type promises a tracking;
# in aftership it resolves to `undefined`. So a tracking counts as created, or deleted, that no service
# has heard of. Axios leaves text that it can't parse as it is, and both SDKs read members of that text.
#
# Seen on 2026-11-30 with @aftership/tracking-sdk 17.0.0, aftership 8.1.0, axios 1.21.1, Node 20.20.2.
#
# Guess, before they first ran against such an answer: both throw.
#
# Fails if anything differs. Apart from npm fetching the packages, all traffic stays on loopback.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts \
    @aftership/tracking-sdk@17.0.0 aftership@8.1.0 axios@1.21.1 > /dev/null

cat > probe.cjs <<'JS'
const http = require("node:http");
const { AfterShip: Current } = require("@aftership/tracking-sdk");
const { AfterShip: Former } = require("aftership");

const BODIES = [
  ["a page", "text/html", "<html><body>Sign in to the network</body></html>"],
  ["half", "application/json", '{"meta":{"code":200},"data":{"id":"1"'],
  ["text", "application/json", "ok"],
  ["JSON", "application/json", '{"meta":{"code":200},"data":{"id":"1"}}'],
];
let [, type, body] = BODIES[0];
const server = http.createServer((request, response) => {
  request.resume();
  response.setHeader("content-type", type);
  response.end(body);
});

async function outcome(call) {
  try {
    const value = await call();
    const data = value && "response_headers" in value ? value.data : value;
    return data === undefined ? "undefined" : JSON.stringify(data);
  } catch (error) {
    return `throws ${error.constructor.name}`;
  }
}

server.listen(0, "127.0.0.1", async () => {
  const url = `http://127.0.0.1:${server.address().port}`;
  const current = new Current({ api_key: "key", domain: url, max_retry: 0 });
  const former = new Former("key", { endpoint: url });
  const number = { tracking_number: "1234567890" };
  const calls = [
    ["17.0.0 creates", () => current.tracking.createTracking(number)],
    ["17.0.0 reads", () => current.tracking.getTrackingById("ID")],
    ["17.0.0 deletes", () => current.tracking.deleteTrackingById("ID")],
    ["8.1.0 creates", () => former.tracking.createTracking(number)],
    ["8.1.0 reads", () => former.tracking.getTracking({ id: "ID" })],
  ];
  for (const [name, call] of calls) {
    for (const [kind, ...answer] of BODIES) {
      [type, body] = answer;
      console.log(`${name}, ${kind}: ${await outcome(call)}`);
    }
  }
  server.close();
});
JS
node probe.cjs > seen.txt

cat > stated.txt <<'STATED'
17.0.0 creates, a page: undefined
17.0.0 creates, half: undefined
17.0.0 creates, text: undefined
17.0.0 creates, JSON: {"id":"1"}
17.0.0 reads, a page: undefined
17.0.0 reads, half: undefined
17.0.0 reads, text: undefined
17.0.0 reads, JSON: {"id":"1"}
17.0.0 deletes, a page: undefined
17.0.0 deletes, half: undefined
17.0.0 deletes, text: undefined
17.0.0 deletes, JSON: {"id":"1"}
8.1.0 creates, a page: undefined
8.1.0 creates, half: undefined
8.1.0 creates, text: undefined
8.1.0 creates, JSON: {"id":"1"}
8.1.0 reads, a page: undefined
8.1.0 reads, half: undefined
8.1.0 reads, text: undefined
8.1.0 reads, JSON: {"id":"1"}
STATED
cat seen.txt
diff stated.txt seen.txt
