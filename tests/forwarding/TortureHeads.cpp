// SPDX-License-Identifier: GPL-3.0-or-later
#include "Torture.h"

namespace torture {

namespace {

/// A whole request with one more line.
QByteArray with(const QByteArray &line)
{
    return post(line + "\r\nContent-Length: 2\r\n", "{}");
}

/// A whole request with another first line.
QByteArray first(const QByteArray &line)
{
    return line + "\r\nHost: 127.0.0.1:PORT\r\nx-api-key: TOKEN\r\nContent-Length: 2\r\n\r\n{}";
}

QByteArray target(const QByteArray &target)
{
    return first("POST " + target + " HTTP/1.1");
}

QList<Case> lines()
{
    return {
        {"a folded field", with("X-Note: a\r\n b")},
        {"a folded empty field", with("X-Note:\r\n\tb")},
        {"a fold before the first field",
         first("POST /a/claude-code/v1/messages HTTP/1.1").replace("\r\nHost", "\r\n Host")},
        {"line feeds alone throughout the head", QByteArray(with("X-Note: a")).replace("\r\n", "\n")},
        {"a line feed alone behind a field", with("X-Note: a\nX-Other: b")},
        {"a carriage return in a value", with("X-Note: a\rX-Other: b")},
        {"two carriage returns behind a field", with("X-Note: a\r")},
        {"a zero byte in a value", with(QByteArray("X-Note: a\0b", 11))},
        {"a control character in a value",
         with("X-Note: a\x01"
              "b")},
        {"bytes above 127 in a value", with("X-Note: gr\xc3\xbc\xc3\x9f")},
        {"blanks and tabs around a value", with("X-Note: \t a \t ")},
        {"no blank before a value", with("X-Note:a")},
        {"an empty value", with("X-Note:")},
        {"an empty field name", with(": a")},
        {"a field without a colon", with("X-Note")},
        {"a blank before the colon", with("X-Note : a")},
        {"a blank in a field name", with("X Note: a")},
        {"a zero byte in a field name", with(QByteArray("X\0Note: a", 9))},
        {"an underscore in a field name", with("session_id: 1")},
        {"a slash in a field name", with("X/Note: a")},
        {"a field of 20 KB", with("X-Note: " + QByteArray(20'000, 'x'))},
        {"a field of 70 KB", with("X-Note: " + QByteArray(70'000, 'x'))},
        {"5,000 fields", with(QByteArray("X-Note: abcdefgh\r\n").repeated(5'000).chopped(2))},
        {"an empty line before the request", "\r\n" + with("X-Note: a")},
        {"a line feed before the request", "\n" + with("X-Note: a")},
    };
}

QList<Case> firstLines()
{
    return {
        {"an unknown method", first("BREW /a/claude-code/v1/messages HTTP/1.1")},
        {"a method in small letters", first("post /a/claude-code/v1/messages HTTP/1.1")},
        {"no version", first("POST /a/claude-code/v1/messages")},
        {"HTTP/1.2", first("POST /a/claude-code/v1/messages HTTP/1.2")},
        {"HTTP/2.0 in plain text", first("POST /a/claude-code/v1/messages HTTP/2.0")},
        {"HTTP/1.1 in small letters", first("POST /a/claude-code/v1/messages http/1.1")},
        {"a version with a tail", first("POST /a/claude-code/v1/messages HTTP/1.1x")},
        {"two blanks in the first line", first("POST  /a/claude-code/v1/messages HTTP/1.1")},
        {"a tab in the first line", first("POST\t/a/claude-code/v1/messages HTTP/1.1")},
        {"the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"},
        {"a TLS greeting", QByteArray::fromHex("16030100050100000103030d0a0d0a")},
        {"CONNECT", "CONNECT api.example:443 HTTP/1.1\r\nHost: api.example:443\r\n\r\n"},
    };
}

QList<Case> targets()
{
    return {
        {"a query", target("/a/claude-code/v1/messages?beta=true&a=%20b")},
        {"the whole address of ours", target("http://127.0.0.1:PORT/a/claude-code/v1/messages")},
        {"the whole address of another host", target("http://api.example/a/claude-code/v1/messages")},
        {"the star", target("*")},
        {"a target without a slash", target("a/claude-code/v1/messages")},
        {"a fragment", target("/a/claude-code/v1/messages#part")},
        {"a blank in the target", target("/a/claude-code/v1/mess ages")},
        {"an encoded zero byte in the target", target("/a/claude-code/v1/%00")},
        {"a zero byte in the target", target(QByteArray("/a/claude-code/v1/\0x", 20))},
        {"bytes above 127 in the target", target("/a/claude-code/v1/gr\xc3\xbc\xc3\x9f")},
        {"two slashes in the target", target("/a/claude-code//v1/messages")},
        {"a target that climbs within", target("/a/claude-code/v1/../v2/messages")},
        {"a target that climbs out", target("/a/claude-code/../../v1/messages")},
        {"a target that climbs out, encoded", target("/a/claude-code/%2e%2e/%2e%2e/v1/messages")},
        {"a target of 70 KB", target("/a/claude-code/v1/" + QByteArray(70'000, 'x'))},
        {"no Host", with("X-Note: a").replace("Host: 127.0.0.1:PORT\r\n", "")},
        {"two Hosts", with("Host: 127.0.0.1:PORT")},
        {"an empty Host", with("X-Note: a").replace("Host: 127.0.0.1:PORT", "Host:")},
        {"the name of another host", with("X-Note: a").replace("127.0.0.1:PORT", "evil.example:PORT")},
        {"a path outside", target("/v1/messages")},
    };
}

}  // namespace

QList<Case> heads()
{
    return lines() + firstLines() + targets();
}

}  // namespace torture
