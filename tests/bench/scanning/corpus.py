#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the scanner's benchmark corpus from what this machine has: corpus.py FOLDER

At least 90,000 files and 1 GB: copies of the installed headers, libraries of Python, Node, Go and Rust, and small files
with planted keys, which are made at random from the examples of the rules. Copies of one tree are taken again under
another name until there is enough.
"""
import json
import os
import random
import re
import shutil
import sys

FILES, BYTES = 90_000, 1_000_000_000
SOURCES = ["/usr/include", "/usr/lib/python3", "/usr/lib/python3.11", "/usr/lib/node_modules", "/usr/share/nodejs",
           "/usr/share/cmake-3.25", "/usr/share/perl", "/usr/local/go/src", "~/.pyenv/versions", "~/go/pkg/mod"]
ALPHABETS = {"digits": "0123456789", "upper": "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
             "lower": "abcdefghijklmnopqrstuvwxyz0123456789", "hex": "0123456789abcdef",
             "letters": "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"}
OTHER = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def key(drawing, chance):
    return re.sub(r"\{([a-z0-9-]+):(\d+)\}",
                  lambda part: "".join(chance.choices(ALPHABETS.get(part[1], OTHER), k=int(part[2]))),
                  drawing.replace("[[", "").replace("]]", ""))


def plant(folder, chance):
    rules = json.load(open(os.path.join(os.path.dirname(__file__), "../../../resources/scan-rules.json")))["rules"]
    rules = [rule for rule in rules if "names" not in rule and "jwt" not in rule["example"]]
    frames = [("{}.env", "A=1\nSOME_KEY={}\nB=2\n"), ("{}.json", '{{"a": [1, 2], "key": "{}"}}\n'),
              ("{}.jsonl", '{{"text": "use this:\\n{}\\nnow"}}\n'), ("{}.sh", "export SOME_KEY='{}'\n")]
    for number in range(900):
        name, text = frames[number % len(frames)]
        folder_of = os.path.join(folder, "planted", str(number % 30))
        os.makedirs(folder_of, exist_ok=True)
        with open(os.path.join(folder_of, name.format(number)), "w") as file:
            for _ in range(3):
                file.write(text.format(key(chance.choice(rules)["example"], chance)))


def copy(source, target, left):
    for top, folders, names in os.walk(source):
        folders[:] = [folder for folder in folders if folder not in (".git", "__pycache__")]
        # Names that a scan leaves out would make the corpus smaller than it looks.
        inside = os.path.relpath(top, source).replace("node_modules", "modules").replace("site-packages", "packages")
        place = os.path.join(target, inside)
        os.makedirs(place, exist_ok=True)
        for name in names:
            path = os.path.join(top, name)
            if not os.path.isfile(path) or os.path.islink(path) or os.path.getsize(path) > 4_000_000:
                continue
            try:
                shutil.copyfile(path, os.path.join(place, name))
            except OSError:
                continue
            left[0] -= 1
            left[1] -= os.path.getsize(path)
        if left[0] <= 0 and left[1] <= 0:
            return


def main():
    folder = sys.argv[1]
    os.makedirs(folder)
    plant(folder, random.Random(7))
    left = [FILES, BYTES]
    for turn in range(20):
        for source in SOURCES:
            source = os.path.expanduser(source)
            if (left[0] > 0 or left[1] > 0) and os.path.isdir(source):
                copy(source, os.path.join(folder, str(turn), os.path.basename(source)), left)
    print("still missing:", max(0, left[0]), "files,", max(0, left[1]), "bytes")


if __name__ == "__main__":
    main()
