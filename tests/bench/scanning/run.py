#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times the scanner against merely reading, ripgrep, gitleaks 8.18.4 and secretlint 13.

run.py BenchScan CORPUS [--rounds N] [--quick] [--ripgrep FILE] [--secretlint FILE] [--gitleaks FILE]

Peers are looked for in PATH unless they are named; one that is missing is said to be. --quick runs ripgrep once and leaves
out gitleaks and secretlint, which take minutes. They are had by
    GOBIN=FOLDER go install github.com/zricethezav/gitleaks/v8@v8.18.4
    npm install --prefix FOLDER secretlint@13 @secretlint/secretlint-rule-preset-recommend@13

BenchScan is that of a release build, as users get it: cmake --preset release -B build/bench -DBUILD_TESTING=ON. The processes
that are timed are the only ones that should run; as root, `chrt -f 10 tests/bench/scanning/run.py …` keeps others from the
processors meanwhile.

Rounds are interleaved and the least time of each counts, so that another job's noise hits all alike. corpus.py makes the
corpus. Prints a table and exits with 1 if a promise is broken.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time


def bench(program, *arguments):
    said = subprocess.run([program, *arguments], check=True, capture_output=True, text=True).stdout
    found = re.search(r"seconds ([\d.]+) peak_mb ([\d.]+)", said)
    return float(found[1]), float(found[2]), said.splitlines()[0]


def timed(command, folder=None):
    begin = time.monotonic()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder)
    return time.monotonic() - begin


def version_of(program, question):
    """What a peer says of itself; none if it is not there. gitleaks that `go install` built knows no version."""
    found = shutil.which(program) if program else None
    if not found:
        return None
    said = subprocess.run([found, question], capture_output=True, text=True)
    return (said.stdout.strip() or said.stderr.strip() or "?").splitlines()[0]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bench")
    parser.add_argument("corpus")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--ripgrep", default="rg")
    parser.add_argument("--secretlint", default="secretlint")
    parser.add_argument("--gitleaks", default="gitleaks")
    wanted = parser.parse_args()
    if wanted.quick:
        wanted.rounds, wanted.secretlint, wanted.gitleaks = 6, None, None
    for peer in ("ripgrep", "gitleaks", "secretlint"):
        program = getattr(wanted, peer)
        version = version_of(program, "version" if peer == "gitleaks" else "--version")
        print(f"{peer:18} {version or ('left out' if not program else 'not installed: not compared')}")
        setattr(wanted, peer, shutil.which(program) if version else None)
    least, peak = {}, 0.0

    def note(name, seconds):
        least[name] = min(least.get(name, seconds), seconds)

    with tempfile.TemporaryDirectory() as scratch:
        cache = os.path.join(scratch, "cache")
        patterns = os.path.join(scratch, "patterns")
        with open(patterns, "w") as file:
            subprocess.run([wanted.bench, "patterns"], stdout=file, check=True)
        engine = os.path.join(scratch, "engine")
        bench(wanted.bench, "scan", wanted.corpus, engine, cache)
        for turn in range(wanted.rounds):
            note("walk and stat", bench(wanted.bench, "stat", wanted.corpus)[0])
            note("read", bench(wanted.bench, "read", wanted.corpus)[0])
            seconds, memory, said = bench(wanted.bench, "scan", wanted.corpus, engine)
            note("scan", seconds)
            peak = max(peak, memory)
            seconds, memory, again = bench(wanted.bench, "scan", wanted.corpus, engine, cache)
            note("unchanged rescan", seconds)
            if os.path.exists(wanted.bench + "_portable"):
                note("scan, portable", bench(wanted.bench + "_portable", "scan", wanted.corpus)[0])
            if wanted.ripgrep and (turn == 0 or not wanted.quick):  # it takes longest
                note("ripgrep", timed([wanted.ripgrep, "-j2", "--no-ignore", "--hidden", "-c", "-f", patterns,
                                       wanted.corpus]))
        if wanted.gitleaks:
            note("gitleaks", timed([wanted.gitleaks, "detect", "--no-git", "--source", wanted.corpus, "--no-banner",
                                    "--report-path", os.path.join(scratch, "report.json")]))
        if wanted.secretlint:
            # FOLDER/node_modules/.bin/secretlint; its preset and its .secretlintrc.json are looked for in FOLDER.
            folder = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(wanted.secretlint))))
            note("secretlint", timed([os.path.abspath(wanted.secretlint), "--no-gitignore",
                                      os.path.join(os.path.abspath(wanted.corpus), "**/*")], folder))

    print(said)
    print(again)
    for name, seconds in least.items():
        print(f"{name:18} {seconds:8.3f} s  {seconds / least['read']:7.2f} × read  scan is {least['scan'] / seconds:.4f} of it")
    print(f"unchanged rescan {least['unchanged rescan'] / least['walk and stat']:.2f} × walk and stat")
    print(f"peak {peak:.1f} MB")
    promises = [("scan ≤ 1.8 × read", least["scan"] <= 1.8 * least["read"]),
                ("unchanged rescan ≤ 1.2 × walk and stat", least["unchanged rescan"] <= 1.2 * least["walk and stat"]),
                ("peak ≤ 80 MB", peak <= 80), ("a home of 100,000 files ≤ 3 s", least["scan"] <= 3)]
    if "ripgrep" in least:
        promises.append(("scan ≤ 0.3 × ripgrep", least["scan"] <= 0.3 * least["ripgrep"]))
    for other in ("gitleaks", "secretlint"):
        if other in least:
            promises.append((f"scan ≤ 1/50 of {other}", least["scan"] * 50 <= least[other]))
    for sentence, kept in promises:
        print("kept  " if kept else "BROKEN", sentence)
    sys.exit(0 if all(kept for _, kept in promises) else 1)


if __name__ == "__main__":
    main()
