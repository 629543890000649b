# SPDX-License-Identifier: GPL-3.0-or-later
"""python-httpx.py BASE TOKEN BODY ZSTD: see TestForeignClients.cpp for what is asked and printed."""
import sys

import httpx

base, token, body, zstd = sys.argv[1:]
client = httpx.Client(headers={"x-api-key": token}, timeout=20, trust_env=False)


def show(name, response):
    print(name, response.text, response.status_code)


def pieces():
    content = open(body, "rb").read()
    yield content[:1000]
    yield content[1000:]


show("plain", client.post(base + "/echo", content=b"hello"))
show("chunked", client.post(base + "/echo", content=pieces()))
show("zstd", client.post(base + "/echo", content=open(zstd, "rb").read(), headers={"Content-Encoding": "zstd"}))
head = client.head(base + "/echo")
print("head", head.headers["content-length"], head.status_code)
empty = client.get(base + "/empty")
print(f"empty {empty.text}{empty.status_code}")
for _ in range(3):
    client.get(base + "/empty")
print("again 000")  # httpx does not tell

with client.stream("GET", base + "/stream") as stream:
    lines = (line.strip()[6:] for line in stream.iter_lines() if line.strip())
    first = next(lines)
    client.get(base + "/next")
    print("stream", first, next(lines))

with client.stream("GET", base + "/hold") as hold:
    first = next(hold.iter_lines()).strip()[6:]
print("abort", first, client.get(base + "/left").text)
