#!/usr/bin/env bash
# reqwest ignores NO_PROXY=* when the host is an IP address.
#
# In curl and Python, NO_PROXY=* turns HTTP_PROXY off for everything. In reqwest
# it does so only for names (its documentation says "all hostnames"): a request
# to http://127.0.0.1 still goes to the proxy. hyper-util, which reads the list,
# compares an IP address only with the addresses and networks in it.
#
# Seen on 2026-11-29 with reqwest 0.13.5, hyper-util 0.1.21, tokio 1.54.1,
# rustc 1.95.0, curl 7.88.1 and Python 3.11.7.
#
# Guess, after reading hyper-util's source but before the first run: reqwest
# alone uses the proxy under `*`, and only for the IP address; Python alone does
# not understand 127.0.0.0/8; in all three, `.localhost` includes `localhost`.
#
# Fails if anything differs from the table below; curl or Python may be absent.
# Apart from cargo fetching the crates, all traffic stays on loopback.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
mkdir "$dir/src"

cat > "$dir/Cargo.toml" <<'TOML'
[package]
name = "probe"
version = "0.0.0"
edition = "2021"

[dependencies]
reqwest = { version = "=0.13.5", default-features = false }
hyper-util = { version = "=0.1.21", default-features = false }
tokio = { version = "=1.54.1", default-features = false, features = ["rt", "net", "time"] }
TOML

cat > "$dir/src/main.rs" <<'RUST'
//! `probe get URL` fetches with reqwest. `probe NO_PROXY HOST COMMAND…` runs a
//! command on an address of HOST and prints who got the request.
use std::io::{BufRead, BufReader, Write};
use std::{env, net::TcpListener, process::*, sync::mpsc, thread, time::Duration};

fn main() {
    let args: Vec<String> = env::args().skip(1).collect();
    if args[0] == "get" {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let get = async { reqwest::Client::new().get(&args[1]).timeout(Duration::from_secs(10)).send().await };
        runtime.block_on(get).unwrap();
        return;
    }
    let (got, seen) = mpsc::channel();
    let [proxy, server] = ["proxy", "server"].map(|who| {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let got = got.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut lines = BufReader::new(&stream).lines().map_while(Result::ok);
                if lines.any(|line| line.is_empty()) {
                    got.send(who).unwrap();
                    stream.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n").unwrap();
                }
            }
        });
        port
    });
    let mut child = Command::new(&args[2]);
    child.args(&args[3..]).arg(format!("http://{}:{server}/", args[1])).stdin(Stdio::null());
    child.env_clear().env("PATH", env::var_os("PATH").unwrap());
    for name in ["HTTP_PROXY", "http_proxy"] { // curl reads only the lower case
        child.env(name, format!("http://127.0.0.1:{proxy}"));
    }
    if args[0] != "(unset)" {
        child.env("NO_PROXY", &args[0]);
    }
    assert!(child.status().unwrap().success(), "{} failed", args[2]);
    println!("{}", seen.try_iter().collect::<Vec<_>>().join("+"));
}
RUST

cargo build --quiet --manifest-path "$dir/Cargo.toml" --target-dir "$dir/target"
probe=$dir/target/debug/probe
fetch='import sys, urllib.request; urllib.request.urlopen(sys.argv[1], timeout=10)'

# who NO_PROXY HOST COMMAND…: "proxy" or "server", or "absent"
who() {
    if command -v "$3" > /dev/null; then "$probe" "$@"; else echo absent; fi
}

differ=0
printf '%-12s %-10s %-8s %-8s %s\n' NO_PROXY host reqwest curl Python
while read -r list host stated; do
    reqwest=$(who "$list" "$host" "$probe" get)
    curl=$(who "$list" "$host" curl -q -sS -m 10)
    python=$(who "$list" "$host" python3 -c "$fetch")
    printf '%-12s %-10s %-8s %-8s %s\n' "$list" "$host" "$reqwest" "$curl" "$python"
    read -r r c p <<< "$stated"
    if [[ $reqwest != "$r" || $curl != @("$c"|absent) || $python != @("$p"|absent) ]]; then
        echo "^ differs from what is stated: $stated"
        differ=1
    fi
done <<'STATED'
(unset)      127.0.0.1  proxy  proxy  proxy
(unset)      localhost  proxy  proxy  proxy
*            127.0.0.1  proxy  server server
*            localhost  server server server
127.0.0.1    127.0.0.1  server server server
127.0.0.1    localhost  proxy  proxy  proxy
localhost    127.0.0.1  proxy  proxy  proxy
localhost    localhost  server server server
127.0.0.0/8  127.0.0.1  server server proxy
127.0.0.0/8  localhost  proxy  proxy  proxy
.localhost   127.0.0.1  proxy  proxy  proxy
.localhost   localhost  server server server
STATED
exit "$differ"
