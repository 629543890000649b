# SPDX-License-Identifier: GPL-3.0-or-later
"""python-http.py BASE TOKEN BODY ZSTD: see TestForeignClients.cpp for what is asked and printed."""
import http.client
import sys
import urllib.parse

base, token, body, zstd = sys.argv[1:]
url = urllib.parse.urlsplit(base)


def connect():
    return http.client.HTTPConnection(url.hostname, url.port, timeout=20)


def ask(connection, method, path, data=None, headers=None, **more):
    connection.request(method, url.path + path, data, {"x-api-key": token, **(headers or {})}, **more)
    return connection.getresponse()


def show(name, response):
    print(name, response.read().decode(), response.status)


one = connect()
show("plain", ask(one, "POST", "/echo", b"hello"))
content = open(body, "rb").read()
show("chunked", ask(one, "POST", "/echo", iter([content[:1000], content[1000:]]), encode_chunked=True))
show("zstd", ask(one, "POST", "/echo", open(zstd, "rb").read(), {"Content-Encoding": "zstd"}))
head = ask(one, "HEAD", "/echo")
head.read()
print("head", head.getheader("content-length"), head.status)
empty = ask(one, "GET", "/empty")
print(f"empty {empty.read().decode()}{empty.status}")
socket = one.sock
again = ""
for _ in range(3):
    ask(one, "GET", "/empty").read()
    again += "0" if one.sock is socket else "1"
print("again", again)

other = connect()
stream = ask(other, "GET", "/stream")
first = stream.readline().decode().strip()
stream.readline()
ask(one, "GET", "/next").read()
second = stream.readline().decode().strip()
stream.read()
print("stream", first[6:], second[6:])

hold = ask(other, "GET", "/hold")
first = hold.readline().decode().strip()
hold.close()
other.close()
print("abort", first[6:], ask(one, "GET", "/left").read().decode())
