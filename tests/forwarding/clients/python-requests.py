# SPDX-License-Identifier: GPL-3.0-or-later
"""python-requests.py BASE TOKEN BODY ZSTD: see TestForeignClients.cpp for what is asked and printed."""
import sys

import requests

base, token, body, zstd = sys.argv[1:]
session = requests.Session()
session.trust_env = False
session.headers["x-api-key"] = token


def show(name, response):
    print(name, response.text, response.status_code)


def pieces():
    content = open(body, "rb").read()
    yield content[:1000]
    yield content[1000:]


show("plain", session.post(base + "/echo", data=b"hello"))
show("chunked", session.post(base + "/echo", data=pieces()))
show("zstd", session.post(base + "/echo", data=open(zstd, "rb").read(), headers={"Content-Encoding": "zstd"}))
head = session.head(base + "/echo")
print("head", head.headers["content-length"], head.status_code)
empty = session.get(base + "/empty")
print(f"empty {empty.text}{empty.status_code}")
for _ in range(3):
    session.get(base + "/empty")
print("again 000")  # requests does not tell

with session.get(base + "/stream", stream=True) as stream:
    lines = (line.decode()[6:] for line in stream.iter_lines(chunk_size=1) if line)
    first = next(lines)
    session.get(base + "/next")
    print("stream", first, next(lines))

hold = session.get(base + "/hold", stream=True)
first = next(hold.iter_lines(chunk_size=1)).decode()[6:]
hold.close()
print("abort", first, session.get(base + "/left").text)
