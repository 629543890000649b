// SPDX-License-Identifier: GPL-3.0-or-later
#include "Torture.h"

namespace torture {

namespace {

using Manner = RecordingGateway::Manner;

const QByteArray plain = post("Content-Length: 5\r\n", "hello");
const QByteArray ok = Case::plainAnswer();
const QByteArray early = "HTTP/1.1 413 Content Too Large\r\nContent-Length: 2\r\n\r\nno";

QByteArray with(const QByteArray &fields)
{
    return post(fields + "Content-Length: 5\r\n", "hello");
}

QList<Case> connections()
{
    return {
        {"two requests in one packet", plain + plain},
        {"a HEAD and a GET in one packet", post("", "", "HEAD") + post("", "", "GET")},
        {"Connection: close", with("Connection: close\r\n")},
        {"a request behind Connection: close", with("Connection: close\r\n") + plain},
        {"HTTP/1.0", QByteArray(plain).replace("HTTP/1.1", "HTTP/1.0")},
        {"HTTP/1.0 with keep-alive", with("Connection: keep-alive\r\n").replace("HTTP/1.1", "HTTP/1.0")},
        {"Connection names a field", with("Connection: keep-alive, X-Mine\r\nX-Mine: 1\r\n")},
        {"Connection names the length", with("Connection: keep-alive, Content-Length\r\n")},
        {"Keep-Alive, TE and Proxy-Connection",
         with("Keep-Alive: 5\r\nTE: trailers\r\nProxy-Connection: keep-alive\r\n")},
        {"Upgrade: websocket",
         post("Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n", "", "GET")},
        {"Upgrade: h2c",
         post("Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n", "",
              "GET")},
    };
}

QList<Case> waits()
{
    return {
        {"Expect: 100-continue, the body only after the leave",
         post("Expect: 100-continue\r\nContent-Length: 5\r\n") + pause + "hello", ok, Manner::GivesLeave},
        {"Expect: 100-continue, refused by the gateway", post("Expect: 100-continue\r\nContent-Length: 5\r\n") + pause,
         early, Manner::AnswersHeads},
        {"Expect: 100-continue, the body sent at once", with("Expect: 100-continue\r\n")},
        {"Expect: something else", with("Expect: tea\r\n")},
        {"an answer before the body is sent", post("Content-Length: 5\r\n", "he") + pause, early, Manner::AnswersHeads},
        {"an answer before the body, which is then sent", post("Content-Length: 5\r\n", "he") + pause + "llo", early,
         Manner::AnswersHeads},
        {"an answer before the last chunk", post("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n") + pause, ok,
         Manner::AnswersHeads},
    };
}

QList<Case> ends()
{
    return {
        {"no more from the client, behind a whole request", plain + pause, "", Manner::AnswersRequests,
         Client::HalfCloses},
        {"no more from the client, within the body", post("Content-Length: 5\r\n", "he") + pause, ok,
         Manner::AnswersRequests, Client::HalfCloses},
        {"no more from the client, within the head", "POST /a/claude-code/v1/mess", ok, Manner::AnswersRequests,
         Client::HalfCloses},
        {"the client leaves before the answer", plain, "", Manner::AnswersRequests, Client::Leaves},
        {"the client leaves within the body", post("Content-Length: 5\r\n", "he"), ok, Manner::AnswersRequests,
         Client::Leaves},
        {"a head that comes a byte at a time and never ends", "POST /a/claude-code/" + QByteArray(9'000, 'x'), ok,
         Manner::AnswersRequests, Client::Drips},
        {"a body that stops coming", post("Content-Length: 5\r\n", "he"), ok},
    };
}

}  // namespace

QList<Case> turns()
{
    return connections() + waits() + ends();
}

}  // namespace torture
