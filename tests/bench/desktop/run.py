#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of the window, printed beside what is promised.

    tests/bench/desktop/run.py BUILD [--exchanges N] [--idle SECONDS]

Everything runs on a screen and a session bus of its own (tests/e2e/with-screen.sh). The start is measured from before the
process is made, with files in the system's cache (the second start counts).
"""
import argparse
import os
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PROMISED = [
    ("tray_ms", "start to the icon in the tray", 200, "ms"),
    ("overview_painted_ms", "start to the painted Overview", 400, "ms"),
    ("pss_shown_mb", "memory with the window (PSS)", 120, "MB"),
    ("pss_hidden_mb", "memory in the tray alone (PSS)", 80, "MB"),
    ("making_longest_block_ms", "longest block while the pages are made", 10, "ms"),
    ("page_switch_first_ms", "a page for the first time, the slowest", 50, "ms"),
    ("page_switch_again_ms", "a page again, the slowest", 50, "ms"),
    ("tour_first_longest_block_ms", "longest block, every page for the first time", 10, "ms"),
    ("tour_longest_block_ms", "longest block, every page again", 10, "ms"),
    ("stream_runs_longest_ms", "longest turn, Runs with 50 exchanges/s", 16, "ms"),
    ("stream_overview_longest_ms", "longest turn, Overview with 50 exchanges/s", 16, "ms"),
    ("idle_ticks", "CPU of 60 s idle in the tray", 1, "ticks"),
    ("idle_switches", "context switches of 60 s idle in the tray", 6, ""),
]


def now_ns():
    return time.clock_gettime_ns(time.CLOCK_MONOTONIC)


def around(bench, folder):
    process = subprocess.Popen([bench, "serve", folder, "50"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "ready\n"
    return process


def window(bench, folder):
    service = around(bench, folder)
    started = now_ns()
    run = subprocess.run([bench, "window", folder, str(started)], stdout=subprocess.PIPE, text=True, timeout=120)
    registered = service.stdout.readline().split()
    service.stdin.close()
    service.wait()
    figures = {name: float(value) for name, value in (line.split() for line in run.stdout.splitlines())}
    figures["tray_ms"] = (int(registered[1]) - started) / 1e6
    return figures


def numbers(pid):
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    ticks = int(fields[11]) + int(fields[12])
    switches = 0
    for task in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{task}/status") as file:
            switches += sum(int(line.split()[1]) for line in file if "ctxt_switches" in line)
    with open(f"/proc/{pid}/smaps_rollup") as file:
        pss = next(int(line.split()[1]) for line in file if line.startswith("Pss:")) / 1024
    return ticks, switches, pss


def idle(build, bench, folder, seconds):
    service = around(bench, folder)
    # The program itself, with this folder as its home.
    home = os.path.join(folder, "home")
    os.makedirs(home, exist_ok=True)
    link = os.path.join(home, "spotmeter")
    if not os.path.islink(link):
        os.symlink(folder, link)
    program = subprocess.Popen([os.path.join(build, "bin/spotmeter-desktop"), "--hidden"],
                               env=dict(os.environ, SPOTMETER_HOME=home))
    service.stdout.readline()
    time.sleep(4)
    before = numbers(program.pid)
    time.sleep(seconds)
    after = numbers(program.pid)
    program.terminate()
    program.wait()
    service.stdin.close()
    service.wait()
    scale = 60 / seconds
    return {"idle_ticks": (after[0] - before[0]) * scale, "idle_switches": (after[1] - before[1]) * scale,
            "pss_hidden_mb": after[2]}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("--exchanges", type=int, default=1_000_000)
    parser.add_argument("--idle", type=int, default=60)
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if not args.inside:
        screen = os.path.join(HERE, "../../e2e/with-screen.sh")
        sys.exit(subprocess.run(["bash", screen, sys.executable, os.path.abspath(__file__), *sys.argv[1:], "--inside"]).returncode)
    bench = os.path.join(args.build, "tests/BenchDesktop")
    folder = os.path.join(tempfile.gettempdir(), f"spotmeter-bench-desktop-{args.exchanges}")
    os.makedirs(folder, exist_ok=True)
    subprocess.run([bench, "fill", folder, str(args.exchanges)], check=True)
    window(bench, folder)  # warm
    figures = window(bench, folder)
    if args.idle > 0:
        figures |= idle(args.build, bench, folder, args.idle)
    print(f"{args.exchanges} exchanges in the history")
    for name, title, limit, unit in PROMISED:
        if name in figures:
            verdict = "" if figures[name] <= limit else "  OVER"
            own = figures.get(name.replace("_ms", "_cpu_ms"))
            own = f", own time {own:.1f}" if own is not None and name.endswith("_ms") and name != "tray_ms" else ""
            print(f"{title:52} {figures[name]:9.1f} {unit:6} (at most {limit}{own}){verdict}")
    print(f"{'the machine: turns of 5 ms without work took up to':52} {figures['noise_ms']:9.1f} ms     (longer than that)")
    for name in ("stream_runs_over_16ms", "stream_overview_over_16ms"):
        print(f"{name:52} {figures[name]:9.0f}")


if __name__ == "__main__":
    main()
