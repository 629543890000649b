#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The forwarder's figures beside those of nginx, haproxy and no proxy at all: one run, interleaved rounds.

    cmake --preset release -DBUILD_TESTING=ON && cmake --build --preset release --target bench_forwarding
    tests/bench/forwarder/run.py --build build/release [--rounds 10] [--only rate,latency,…] [--quick]

Every proxy forwards on core 0; the load and the gateway share core 1, and with them the forwarder's other threads,
which record (--strict: those too on core 0). The forwarder works as in the service: admission, metering, look-up of
the process, recording; the rows in its database are counted at the end.
To measure a running service instead: --service PORT:TOKEN:PID:DATABASE, routed to the gateway of --gateway-port.
--peers FOLDER: beside the gateways of peers/package.json, which `npm ci` has put into that folder.
--only flat: a million requests in ten parts, and whether the last is like the first.
Needs nginx, haproxy and taskset. Prints a table with versions and commands, and how it compares with each aim.
"""
import argparse
import collections
import json
import os
import platform
import shutil
import sqlite3
import socket
import statistics
import subprocess
import sys
import tempfile
import time

TOKEN = "local-token-of-a-benchmark"
NGINX = """daemon off; master_process off; worker_processes 1; pid {dir}/nginx.pid; error_log {dir}/nginx.log crit;
events {{ worker_connections 8192; }}
http {{ access_log off; client_body_temp_path {dir}/body; proxy_temp_path {dir}/proxy; fastcgi_temp_path {dir}/f;
uwsgi_temp_path {dir}/u; scgi_temp_path {dir}/s; client_max_body_size 0; keepalive_requests 100000000; tcp_nodelay on;
upstream gateway {{ server 127.0.0.1:{gateway}; keepalive 512; keepalive_requests 100000000; }}
server {{ listen 127.0.0.1:{port}; location / {{ proxy_pass http://gateway; proxy_http_version 1.1; proxy_set_header Connection "";
proxy_set_header Authorization ""; proxy_buffering off; proxy_request_buffering off; proxy_read_timeout 600s; }} }} }}
"""
HAPROXY = """global
  nbthread 1
  maxconn 4096
defaults
  mode http
  option http-no-delay
  timeout connect 10s
  timeout client 600s
  timeout server 600s
frontend agents
  bind 127.0.0.1:{port}
  http-request del-header authorization
  default_backend gateway
backend gateway
  http-reuse always
  server gateway 127.0.0.1:{gateway}
"""


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_for_port(port):
    for _ in range(500):
        with socket.socket() as s:
            if s.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.01)
    sys.exit(f"nothing listens on port {port}")


class Process:
    """One proxy (or none): where to send requests, and what it costs."""

    def __init__(self, name, port, path, child=None, pid=None, database=None):
        self.name, self.port, self.path, self.child = name, port, path, child
        self.pid = pid or (child.pid if child else None)
        self.database, self.requests, self.token = database, 0, TOKEN

    def cpu_ns(self, thread=None):
        """Of all threads, or of the one with that name."""
        total = 0
        for task in os.listdir(f"/proc/{self.pid}/task") if self.pid else []:
            folder = f"/proc/{self.pid}/task/{task}"
            if thread is None or open(f"{folder}/comm").read().strip() == thread:
                total += int(open(f"{folder}/schedstat").read().split()[0])
        return total

    def pin(self, strict):
        for task in os.listdir(f"/proc/{self.pid}/task"):
            name = open(f"/proc/{self.pid}/task/{task}/comm").read().strip()
            core = "0" if strict or name == "forwarding" else "1"
            subprocess.run(["taskset", "-cp", core, task], stdout=subprocess.DEVNULL, check=True)

    def resident_kb(self):
        with open(f"/proc/{self.pid}/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))


class Bench:
    def __init__(self, options):
        self.options = options
        self.bin = os.path.join(options.build, "bench")
        self.dir = tempfile.mkdtemp(prefix="spotmeter-bench-")
        self.children = []

    def spawn(self, core, *command, **more):
        child = subprocess.Popen(["taskset", "-c", str(core), *command], text=True, **more)
        self.children.append(child)
        return child

    def start(self):
        extra = [str(self.options.gateway_port)] if self.options.gateway_port else []
        upstream = self.spawn(1, f"{self.bin}/bench_upstream", *extra, stdout=subprocess.PIPE)
        self.gateway = int(upstream.stdout.readline())
        targets = [Process("direct", self.gateway, "/v1/messages"), self.start_ours()]
        for name, template, command in (("nginx", NGINX, ["nginx", "-c"]), ("haproxy", HAPROXY, ["haproxy", "-f"])):
            if shutil.which(name) is None:
                print(f"{name} is not installed: left out", file=sys.stderr)
                continue
            port = free_port()
            config = f"{self.dir}/{name}.conf"
            with open(config, "w") as file:
                file.write(template.format(dir=self.dir, port=port, gateway=self.gateway))
            child = self.spawn(0, *command, config, stderr=subprocess.DEVNULL)
            wait_for_port(port)
            targets.append(Process(name, port, "/v1/messages", child))
        return targets

    def start_peers(self, folder):
        """The gateways that npm has: far dearer, so they are measured by themselves."""
        upstream = f"http://127.0.0.1:{self.gateway}/v1"
        portkey, router = free_port(), free_port()
        os.makedirs(f"{self.dir}/.claude-code-router")
        with open(f"{self.dir}/.claude-code-router/config.json", "w") as file:
            json.dump({"LOG": False, "HOST": "127.0.0.1", "PORT": router, "APIKEY": "", "NON_INTERACTIVE_MODE": True,
                       "Providers": [{"name": "bench", "api_base_url": f"{upstream}/messages", "api_key": "bench",
                                      "models": ["claude-sonnet-4-6"], "transformer": {"use": ["Anthropic"]}}],
                       "Router": {"default": "bench,claude-sonnet-4-6"}}, file)
        modules = os.path.join(os.path.abspath(folder), "node_modules")
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "stdin": subprocess.DEVNULL,
                 "env": {**os.environ, "HOME": self.dir}}
        commands = {"portkey": [f"{modules}/@portkey-ai/gateway/build/start-server.js", f"--port={portkey}", "--headless"],
                    "ccr": [f"{modules}/@musistudio/claude-code-router/dist/cli.js", "start"]}
        peers = []
        for name, port in (("portkey", portkey), ("ccr", router)):
            child = self.spawn(0, "node", *commands[name], **quiet)
            wait_for_port(port)
            peers.append(Process(name, port, "/v1/messages", child))
        os.environ["BENCH_FIELDS"] = f"x-portkey-provider: anthropic\r\nx-portkey-custom-host: {upstream}\r\n"
        return peers

    def start_ours(self):
        if self.options.service:
            port, token, pid, database = self.options.service.split(":", 3)
            ours = Process("spotmeter", int(port), "/a/claude-code/v1/messages", None, int(pid), database)
            ours.token = token
            ours.pin(self.options.strict)
            return ours
        database = f"{self.dir}/history.sqlite"
        child = self.spawn(0, f"{self.bin}/bench_forwarder", str(self.gateway), TOKEN, database,
                           *([self.options.guard] if self.options.guard else []),
                           stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        port = int(child.stdout.readline())
        ours = Process("spotmeter", port, "/a/claude-code/v1/messages", child, None, database)
        ours.pin(self.options.strict)
        return ours

    def load(self, target, mode, *arguments, requests=0):
        command = [f"{self.bin}/bench_load", mode, str(target.port), target.path, target.token, *map(str, arguments)]
        done = subprocess.run(["taskset", "-c", "1", *command], capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"{target.name}: {mode} {arguments}: {done.stdout} {done.stderr}")
        answer = json.loads(done.stdout)
        target.requests += answer.get("requests", requests)
        return answer

    def finish(self, target):
        """Stops ours and returns how many rows it recorded."""
        if target.child:
            target.child.stdin.close()
            target.child.wait()
        with sqlite3.connect(f"file:{target.database}?mode=ro", uri=True) as db:
            return db.execute("SELECT count(*) FROM exchange").fetchone()[0]

    def stop(self):
        for child in self.children:
            if child.poll() is None:
                child.terminate()
        shutil.rmtree(self.dir, ignore_errors=True)


def measure_rate(bench, target, results, connections, seconds):
    total, own = target.cpu_ns(), target.cpu_ns("forwarding")
    answer = bench.load(target, "rate", connections, seconds, 2000)
    results[f"rate {connections}"].append(answer["per_second"])
    if target.pid:
        total, own = target.cpu_ns() - total, target.cpu_ns("forwarding") - own
        results[f"cpu {connections}"].append((own or total) / answer["requests"] / 1e3)
        results[f"cpu all {connections}"].append(total / answer["requests"] / 1e3)
    settle(target)


def settle(target):
    """Waits until a process has nothing left to do, so that it does not disturb the next one's turn."""
    while target.pid:
        before = target.cpu_ns()
        time.sleep(0.05)
        if target.cpu_ns() - before < 1_000_000:
            return


def measure(bench, target, results, scale):
    wanted = lambda name: not bench.options.only or name in bench.options.only.split(",")
    if wanted("rate"):
        for connections in (1, 32, 256):
            measure_rate(bench, target, results, connections, 2 * scale)
    if wanted("latency"):
        for name, size, count, kind in (("2 KB", 2_000, 2000, ""), ("128 KB", 128_000, 500, ""),
                                        ("300 KB", 300_000, 300, ""), ("500 KB words", 500_000, 200, ""),
                                        ("500 KB same", 500_000, 200, "same")):
            n = int(count * scale)
            answer = bench.load(target, "latency", n, size, kind, requests=n + 1)
            results[f"p50 {name}"].append(answer["us_p50"])
            results[f"p99 {name}"].append(answer["us_p99"])
            results[f"max {name}"].append(answer["us_max"])
    if wanted("first"):
        n = int(500 * scale)
        results["first"].append(bench.load(target, "first", n, requests=n)["us_p50"])
    if wanted("lag"):
        answer = bench.load(target, "lag", 200, int(40 * scale), 50_000, requests=200)
        results["lag"].append(answer["us_p50"])
        results["lag p99"].append(answer["us_p99"])
    if wanted("drain"):
        for name, events, size in (("200", 500_000, 200), ("16k", 12_000, 16_384)):
            before = target.cpu_ns("forwarding") or target.cpu_ns()
            answer = bench.load(target, "drain", int(events * scale), size, requests=1)
            results[f"drain {name}"].append(answer["mb_per_second"])
            if target.pid:
                spent = (target.cpu_ns("forwarding") or target.cpu_ns()) - before
                results[f"drain cpu {name}"].append(answer["bytes"] / 1e6 / (spent / 1e9))
    settle(target)


def measure_idle(bench, target, results):
    if not target.pid:
        return
    results["rss idle"].append(target.resident_kb() / 1000)
    before = target.resident_kb()
    quiet = bench.load(target, "latency", 500, 2000, requests=501)["us_p50"]
    holder = subprocess.Popen([f"{bench.bin}/bench_load", "hold", str(target.port), target.path, target.token, "1000"],
                              text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    if holder.stdout.readline().strip() != "ready":
        sys.exit(f"{target.name}: 1,000 streams did not open")
    target.requests += 1000
    results["kb per stream"].append((target.resident_kb() - before) / 1000)
    results["p50 with 1000 idle / without"].append(
        bench.load(target, "latency", 500, 2000, requests=501)["us_p50"] / quiet)
    holder.stdin.close()
    holder.wait()
    settle(target)


def measure_peers(bench, targets):
    """2 KB JSON, one after the other and at 32 connections, in rounds."""
    found = {target.name: collections.defaultdict(list) for target in targets}
    for _ in range(bench.options.rounds):
        for target in targets:
            results = found[target.name]
            before = target.cpu_ns()
            results["p50 µs"].append(bench.load(target, "latency", 100, 2000, "", requests=101)["us_p50"])
            if target.pid:
                results["CPU µs/request"].append((target.cpu_ns() - before) / 101e3)
            results["requests/s at 32"].append(bench.load(target, "rate", 32, 1, 2000)["per_second"])
            if target.pid:
                results["resident MB"].append(target.resident_kb() / 1000)
            settle(target)
    print("| 2 KB JSON, median | " + " | ".join(target.name for target in targets) + " |")
    print("|---|" + "---:|" * len(targets))
    for row in ("p50 µs", "CPU µs/request", "requests/s at 32", "resident MB"):
        cells = [f"{statistics.median(found[t.name][row]):.0f}" if found[t.name][row] else "" for t in targets]
        print(f"| {row} | " + " | ".join(cells) + " |")


def measure_flat(bench, target):
    print("| requests so far | requests/s | p50 µs | resident MB |\n|---:|---:|---:|---:|")
    while target.requests < 1_000_000:
        goal, rates = target.requests + 100_000, []
        while target.requests < goal:
            rates.append(bench.load(target, "rate", 32, 1, 2000)["per_second"])
        settle(target)
        p50 = bench.load(target, "latency", 500, 2000, requests=501)["us_p50"]
        print(f"| {target.requests} | {statistics.median(rates):.0f} | {p50:.0f} | {target.resident_kb() / 1000:.1f} |")


ROWS = [("rate 1", "requests/s, 1 connection"), ("rate 32", "requests/s, 32"), ("rate 256", "requests/s, 256"),
        ("cpu 1", "CPU µs/request at 1 (ours: forwarding thread)"), ("cpu 32", "… at 32"), ("cpu 256", "… at 256"),
        ("cpu all 32", "CPU µs/request at 32, whole process"),
        ("p50 2 KB", "2 KB JSON, p50 µs"), ("p99 2 KB", "… p99 µs"), ("p50 128 KB", "128 KB prompt, p50 µs"),
        ("p50 300 KB", "300 KB prompt, p50 µs"), ("p50 500 KB words", "500 KB of words, p50 µs"),
        ("p50 500 KB same", "500 KB of one character, p50 µs"), ("max 2 KB", "2 KB JSON, slowest µs"),
        ("first", "first SSE byte, p50 µs"), ("lag", "lag per event, 200 streams, p50 µs"), ("lag p99", "… p99 µs"),
        ("drain 200", "one stream, 200-byte chunks, MB/s"), ("drain cpu 200", "… MB per second of CPU"),
        ("drain 16k", "one stream, 16 KB chunks, MB/s"), ("drain cpu 16k", "… MB per second of CPU"),
        ("rss idle", "resident before load, MB"), ("kb per stream", "resident per idle stream, KB"),
        ("p50 with 1000 idle / without", "p50 with 1,000 idle streams ÷ without")]


def aims(m):
    """(aim, met or not) for what was measured; m(row, target) is a median."""
    ours, nginx, direct = (lambda r: m(r, "spotmeter")), (lambda r: m(r, "nginx")), (lambda r: m(r, "direct"))
    for c in (1, 32, 256):
        yield f"requests/s at {c} ≥ nginx", lambda c=c: ours(f"rate {c}") / nginx(f"rate {c}"), lambda x: x >= 1
    for c in (32, 256):
        yield f"CPU of the thread at {c} ≤ 1.15 × nginx", lambda c=c: ours(f"cpu {c}") / nginx(f"cpu {c}"), lambda x: x <= 1.15
    yield ("added p50 for 2 KB ≤ 1.2 × nginx's", lambda: (ours("p50 2 KB") - direct("p50 2 KB")) /
           (nginx("p50 2 KB") - direct("p50 2 KB")), lambda x: x <= 1.2)
    for size in ("128 KB", "300 KB"):
        yield f"{size} prompt ≤ nginx", lambda s=size: ours(f"p50 {s}") / nginx(f"p50 {s}"), lambda x: x <= 1
    yield "500 KB of one character ≤ 1.1 × words", lambda: ours("p50 500 KB same") / ours("p50 500 KB words"), lambda x: x <= 1.1
    yield "first SSE byte ≤ nginx", lambda: ours("first") / nginx("first"), lambda x: x <= 1
    yield "lag per event ≤ nginx", lambda: ours("lag") / nginx("lag"), lambda x: x <= 1
    yield "200-byte chunks ≥ 3 × nginx", lambda: ours("drain 200") / nginx("drain 200"), lambda x: x >= 3
    yield "resident per idle stream ≤ 10 KB", lambda: ours("kb per stream"), lambda x: x <= 10
    yield "p50 unchanged by 1,000 idle streams (≤ 1.1)", lambda: ours("p50 with 1000 idle / without"), lambda x: x <= 1.1
    yield "idle process ≤ 25 MB", lambda: ours("rss idle"), lambda x: x <= 25
    yield "no 40 ms step (p99 of 2 KB < 10 ms)", lambda: ours("p99 2 KB") / 1e3, lambda x: x < 10


def version(*command):
    try:
        out = subprocess.run(command, capture_output=True, text=True)
        return (out.stdout + out.stderr).strip().splitlines()[0]
    except (OSError, IndexError):
        return "not installed"


def report(targets, results, rows, sent):
    median = lambda row, name: statistics.median(results[name][row])
    print(f"\n{platform.platform()}, {os.cpu_count()} cores; {version('nginx', '-v')}; {version('haproxy', '-v')}")
    print(f"command: {' '.join(sys.argv)}\n")
    print(f"| {'median of the rounds':<48} | " + " | ".join(f"{t.name:>9}" for t in targets) + " |")
    print("|" + "-" * 50 + "|" + "|".join(["----------:"] * len(targets)) + "|")
    for row, text in ROWS:
        cells = [f"{median(row, t.name):>9.1f}" if results[t.name].get(row) else f"{'':>9}" for t in targets]
        if any(cell.strip() for cell in cells):
            print(f"| {text:<48} | " + " | ".join(cells) + " |")
    print()
    for text, figure, good in aims(median):
        try:
            value = figure()
        except (KeyError, statistics.StatisticsError, ZeroDivisionError):
            continue
        print(f"{'met    ' if good(value) else 'NOT MET'}  {value:7.2f}  {text}")
    print(f"{'met    ' if rows == sent else 'NOT MET'}  {rows:7d}  rows recorded of {sent} requests sent")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--only", default="")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--strict", action="store_true")
    parser.add_argument("--guard", choices=["warn", "block"])
    parser.add_argument("--service")
    parser.add_argument("--gateway-port", type=int)
    parser.add_argument("--peers")
    options = parser.parse_args()
    bench = Bench(options)
    try:
        targets = bench.start()
        ours = next(t for t in targets if t.name == "spotmeter")
        if options.only == "flat":
            measure_flat(bench, ours)
            sent = ours.requests
            return print(f"{bench.finish(ours)} rows recorded of {sent} requests sent")
        if options.peers:
            return measure_peers(bench, targets + bench.start_peers(options.peers))
        results = {target.name: collections.defaultdict(list) for target in targets}
        if not options.only or "idle" in options.only.split(","):
            for target in targets:
                measure_idle(bench, target, results[target.name])
        for round_number in range(options.rounds):
            print(f"round {round_number + 1} of {options.rounds}", file=sys.stderr)
            turn = round_number % len(targets)
            for target in targets[turn:] + targets[:turn]:
                measure(bench, target, results[target.name], 0.3 if options.quick else 1)
        report(targets, results, bench.finish(ours), ours.requests)
    finally:
        bench.stop()


if __name__ == "__main__":
    main()
