#!/usr/bin/env bash
# The npm package postmen, told not to wait for rate limits, never works again once one is used up.
#
# With `rate: false` a call is refused, not delayed, while nothing is left of the rate limit. The SDK
# looks only at what the last answer said was left, not at when that ends. So after an answer with
# `x-ratelimit-remaining: 0` it sends nothing more, ever; and the refusal itself fails: a TypeError is
# thrown, the callback is never called.
#
# By default it waits for the reset, which it reads as milliseconds. A reset in seconds, as the
# documents have it, is long past for it: then it does not wait at all, and asks again and again for
# as long as it is answered with 429.
#
# Seen on 2026-11-29 with postmen 1.0.5 and Node 20.20.2.
#
# Guess, after reading its source but before the first run: all of the above.
#
# Fails if anything differs. Apart from npm fetching the package, all traffic stays on loopback.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts postmen@1.0.5 > /dev/null

cat > probe.cjs <<'JS'
const http = require("node:http");
const postmen = require("postmen");

let unit = 1;
let refusals = 0;
let requests = 0;
const server = http.createServer((request, response) => {
  requests += 1;
  const code = refusals > 0 ? 429 : 200;
  refusals -= 1;
  response.writeHead(code, {
    "content-type": "application/json",
    "x-ratelimit-limit": "10",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": String(Math.ceil((Date.now() + 400) / unit)),
  });
  response.end(JSON.stringify({ meta: { code, message: "", retryable: code === 429 }, data: {} }));
});

/** One call: how it ended, how many requests it took, and whether it waited. */
function call(client) {
  const start = Date.now();
  const before = requests;
  return new Promise((resolve) => {
    const end = (how) => {
      const waited = Date.now() - start > 700 ? "waited" : "at once";
      resolve(`${how}, ${requests - before} requests, ${waited}`);
    };
    try {
      client.get("labels", {}, {}, (error) => end(error ? "refused" : "answered"));
    } catch (error) {
      end(`thrown ${error.name}`);
    }
  });
}

/** A call of a client that waits, refused some times, with resets in milliseconds divided by a number. */
async function again(divisor, times) {
  const endpoint = `http://127.0.0.1:${server.address().port}/v3`;
  unit = divisor;
  refusals = times;
  console.log(await call(postmen("key", "sandbox", { endpoint })));
}

server.listen(0, "127.0.0.1", async () => {
  const endpoint = `http://127.0.0.1:${server.address().port}/v3`;
  const hasty = postmen("key", "sandbox", { endpoint, rate: false });
  console.log(await call(hasty));
  console.log(await call(hasty));
  await new Promise((resolve) => setTimeout(resolve, 600));
  console.log(await call(hasty));
  await again(1, 2);
  await again(1000, 50);
  server.close();
});
JS
node --no-deprecation probe.cjs > seen.txt

cat > stated.txt <<'STATED'
answered, 1 requests, at once
thrown TypeError, 0 requests, at once
thrown TypeError, 0 requests, at once
answered, 3 requests, waited
answered, 51 requests, at once
STATED
cat seen.txt
diff stated.txt seen.txt
