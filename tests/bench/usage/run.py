#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading agents' logs beside ccusage 20.0.24: the same tokens, and what it costs.

    cmake --build --preset dev --target bench_import spotmeter-worker spotmeterd spotmeter
    tests/bench/usage/run.py --build build/dev --logs /var/tmp/spotmeter-logs [--sets S,L] [--rounds 5]

The sets are generated once into --logs (S: 251 MB, L: 1.25 GB) and never kept in the repository; ccusage is installed there
from npm. The page cache is warm: each figure is the best of the rounds, as CPU seconds of all processes that worked.
Deliberate differences from ccusage stand in README.md beside this file.
"""
import argparse
import json
import os
import platform
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
SETS = {"S": (201, 50), "L": (1000, 250)}
CCUSAGE = "20.0.24"


def prepare(folder, names):
    os.makedirs(folder, exist_ok=True)
    for name in names:
        home = os.path.join(folder, name)
        if not os.path.isdir(home):
            claude, codex = SETS[name]
            print(f"generating {name} …", file=sys.stderr)
            subprocess.run([sys.executable, f"{HERE}/generate.py", home, str(claude), str(codex)], check=True,
                           stdout=subprocess.DEVNULL)
    program = f"{folder}/npm/node_modules/@ccusage/ccusage-linux-x64/bin/ccusage"
    if not os.path.exists(program):
        os.makedirs(f"{folder}/npm", exist_ok=True)
        subprocess.run(["npm", "install", "--no-audit", "--no-fund", f"ccusage@{CCUSAGE}"], cwd=f"{folder}/npm", check=True,
                       stdout=subprocess.DEVNULL)
    os.chmod(program, 0o755)
    return program


def run(command, env=None):
    """What a command printed, its CPU seconds and its peak in MB."""
    began = time.perf_counter()
    with tempfile.TemporaryFile() as out:
        child = subprocess.Popen(command, env=env, stdout=out, stderr=subprocess.DEVNULL)
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        text = out.read()
    if child.returncode != 0:
        sys.exit(f"{command[0]} failed with {child.returncode}")
    return text, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, time.perf_counter() - began


def ccusage_totals(program, home):
    env = {**os.environ, "HOME": home, "CLAUDE_CONFIG_DIR": f"{home}/.claude", "CODEX_HOME": f"{home}/.codex"}
    totals = {}
    for kind, agent in (("claude", "claude-code"), ("codex", "codex")):
        told = json.loads(run([program, kind, "daily", "--offline", "--json"], env)[0])["totals"]
        totals[agent] = {"input": told["inputTokens"], "output": told["outputTokens"], "cache_read": told["cacheReadTokens"],
                         "cache_write": told["cacheCreationTokens"], "total": told["totalTokens"]}
    return totals


def best(rounds, measure):
    return min((measure() for _ in range(rounds)), key=lambda figure: figure[0])


def call(path, method, target):
    with socket.socket(socket.AF_UNIX) as s:
        s.connect(path)
        s.sendall(f"{method} {target} HTTP/1.1\r\nHost: spotmeter\r\nContent-Length: 0\r\n\r\n".encode())
        answer = b""
        while b"\r\n\r\n" not in answer or len(answer.split(b"\r\n\r\n", 1)[1]) < length(answer):
            piece = s.recv(65536)
            if not piece:
                break
            answer += piece
    return json.loads(answer.split(b"\r\n\r\n", 1)[1])


def length(answer):
    head = answer.split(b"\r\n\r\n", 1)[0].decode().lower()
    return int(head.split("content-length:")[1].split("\r\n")[0])


def ticks(pid):
    """CPU seconds of a process and of its children that ended."""
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return sum(int(fields[i]) for i in (11, 12, 13, 14)) / os.sysconf("SC_CLK_TCK")


class Service:
    """The real spotmeterd on a home; its own things lie elsewhere."""

    def __init__(self, build, home):
        self.state = tempfile.mkdtemp(prefix="spotmeter-bench-")
        os.makedirs(f"{self.state}/spotmeter", exist_ok=True)
        env = {"PATH": os.environ["PATH"], "HOME": home, "SPOTMETER_HOME": self.state, "LC_ALL": "C.UTF-8",
               "SPOTMETER_TAILSCALED_SOCKET": f"{self.state}/none"}
        subprocess.run([f"{build}/bin/spotmeter", "--version"], env=env, stdout=subprocess.DEVNULL, check=True)
        self.process = subprocess.Popen([f"{build}/bin/spotmeterd"], env=env, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        self.socket = f"{self.state}/spotmeter/service.sock"
        while not os.path.exists(self.socket):
            time.sleep(0.01)

    def import_now(self):
        began, cpu = time.perf_counter(), ticks(self.process.pid)
        answer = call(self.socket, "POST", "/v1/import")
        return answer, time.perf_counter() - began, ticks(self.process.pid) - cpu

    def stop(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.state, ignore_errors=True)


def worker_pass(build, home, database, paths=()):
    """One start of the worker, as the service does it, that finds little or nothing: wall seconds and CPU seconds."""
    request = json.dumps({"import": {"home": home, "database": database, **({"paths": list(paths)} if paths else {})}})
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    child = subprocess.Popen([f"{build}/bin/spotmeter-worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    child.stdin.write(request.encode() + b"\n")
    child.stdin.flush()
    while True:
        line = json.loads(child.stdout.readline())
        if "batch" in line:
            child.stdout.read(line["batch"])
            child.stdin.write(b"\n")
            child.stdin.flush()
        elif "imported" in line:
            break
        else:
            sys.exit(str(line))
    child.wait()
    wall = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, line["imported"]


def compare_real(program, build, out):
    """The logs in tests/data/logs, which the real agents wrote."""
    logs = f"{HERE}/../../data/logs"
    places = {"claude.jsonl": ".claude/projects/-home-user-project/00000000-0000-4000-8000-000000000003.jsonl",
              "codex.jsonl": ".codex/sessions/2026/11/21/rollout-2026-11-21T22-25-33-00000000-0000-4000-8000-000000000003.jsonl"}
    with tempfile.TemporaryDirectory() as home:
        for log, place in places.items():
            os.makedirs(os.path.dirname(f"{home}/{place}"))
            shutil.copy(f"{logs}/{log}", f"{home}/{place}")
        ours = json.loads(run([f"{build}/bench/bench_import", home], {**os.environ, "BENCH_SUMS": "1"})[0])
        for agent, totals in ccusage_totals(program, home).items():
            equal = "equal" if ours[agent] == totals else f"DIFFERENT: ours {ours[agent]}, theirs {totals}"
            out(f"real logs, tokens, {agent}", f"{totals['total']:,}", equal)


def measure_set(name, home, program, build, rounds, out):
    env = {**os.environ, "BENCH_SUMS": "1"}
    ours = json.loads(run([f"{build}/bench/bench_import", home], env)[0])
    theirs = ccusage_totals(program, home)
    for agent, totals in theirs.items():
        equal = "equal" if ours[agent] == totals else f"DIFFERENT: ours {ours[agent]}, theirs {totals}"
        out(f"{name} tokens, {agent}", f"{totals['total']:,}", equal)
    peer_env = {**os.environ, "HOME": home, "CLAUDE_CONFIG_DIR": f"{home}/.claude", "CODEX_HOME": f"{home}/.codex"}
    peer = best(rounds, lambda: run([program, "daily", "--offline", "--json"], peer_env)[1:3])
    read = best(rounds, lambda: run([f"{build}/bench/bench_import", home])[1:3])
    out(f"{name} read, all logs", f"{read[0]:.2f} CPU-s, {read[1]:.0f} MB",
        f"ccusage {peer[0]:.2f} CPU-s, {peer[1]:.0f} MB: {peer[0] / read[0]:.1f} times faster")

    def stored():
        with tempfile.TemporaryDirectory() as folder:
            told = json.loads(run([f"{build}/bench/bench_import", home, f"{folder}/spotmeter.db"])[0])
            return told["storing_cpu_s"], told["rows"], told["peak_mb"], told["cpu_s"]

    kept = best(rounds, stored)
    out(f"{name} stored", f"{kept[1]:,} rows, {kept[1] / kept[0]:,.0f} a CPU-second", f"{kept[3]:.2f} CPU-s with reading, {kept[2]} MB")


def measure_service(name, home, build, rounds, out):
    """On a copy that grows: the service, its worker and its database, as they work at home."""
    scratch = tempfile.mkdtemp(prefix="spotmeter-logs-", dir=os.path.dirname(home))
    copy = f"{scratch}/home"
    shutil.copytree(home, copy)
    service = Service(build, copy)
    try:
        answer, wall, cpu = service.import_now()
        cold = ticks(service.process.pid)
        peak = int(open(f"/proc/{service.process.pid}/status").read().split("VmHWM:")[1].split()[0]) / 1024
        out(f"{name} cold, service and worker", f"{cold:.2f} CPU-s", f"{peak:.0f} MB in the service; {answer['files']} files")
        database = f"{service.state}/spotmeter/spotmeter.db"
        same = best(rounds, lambda: worker_pass(build, copy, database)[:2])
        out(f"{name} nothing changed", f"{same[0] * 1000:.1f} ms", f"{same[1] * 1000:.1f} ms CPU, {answer['files']} files")
        log = next(os.path.join(folder, file) for folder, _, files in os.walk(f"{copy}/.claude/projects") for file in files)
        line = next(text for text in reversed(open(log, encoding="utf-8").read().splitlines()) if '"usage":{' in text)
        known = json.loads(line)["message"]["id"]

        def append(i=[0]):
            i[0] += 1
            with open(log, "a", encoding="utf-8") as file:
                file.write(line.replace(known, f"msg_appended_{i[0]:08d}") + "\n")
            wall, cpu, told = worker_pass(build, copy, database, [log])
            return wall, cpu, told["bytes"]

        more = best(rounds, append)
        out(f"{name} one line appended", f"{more[0] * 1000:.1f} ms", f"{more[1] * 1000:.1f} ms CPU, {more[2]:,} bytes read")
    finally:
        service.stop()
        shutil.rmtree(scratch, ignore_errors=True)


def measure_idle(name, home, build, seconds, out):
    """The service that watches all logs of a set and has read them, while nothing happens."""
    service = Service(build, home)
    try:
        service.import_now()
        time.sleep(5)  # what follows an import is over
        before = ticks(service.process.pid)
        time.sleep(seconds)
        used = round((ticks(service.process.pid) - before) * os.sysconf("SC_CLK_TCK"))
        out(f"{name} idle, logs watched", f"{used} CPU ticks in {seconds} s", "1 at most")
    finally:
        service.stop()


def measure_statusline(build, rounds, out):
    with tempfile.TemporaryDirectory() as home:
        env = {"PATH": os.environ["PATH"], "HOME": home, "SPOTMETER_HOME": home, "LC_ALL": "C.UTF-8"}
        figure = best(rounds * 10, lambda: run([f"{build}/bin/spotmeter", "statusline"], env)[3:0:-2])
        out("statusline, no history", f"{figure[0] * 1000:.1f} ms", f"{figure[1] * 1000:.1f} ms CPU")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build/dev")
    parser.add_argument("--logs", required=True)
    parser.add_argument("--sets", default="S,L")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--idle", type=int, default=60, help="seconds for which an idle service is watched")
    asked = parser.parse_args()
    names = [name for name in asked.sets.split(",") if name]
    program = prepare(asked.logs, names)
    rows = []

    def out(what, figure, beside):
        rows.append((what, figure, beside))
        print(f"{what:34} {figure:38} {beside}", flush=True)

    print(f"{platform.machine()}, {os.cpu_count()} cores, {platform.release()}; ccusage {CCUSAGE}")
    compare_real(program, asked.build, out)
    for name in names:
        home = os.path.join(os.path.abspath(asked.logs), name)
        measure_set(name, home, program, asked.build, asked.rounds, out)
        measure_service(name, home, asked.build, asked.rounds, out)
        measure_idle(name, home, asked.build, asked.idle, out)
    measure_statusline(asked.build, asked.rounds, out)
    return 1 if any("DIFFERENT" in beside for _, _, beside in rows) else 0


sys.exit(main())
