// SPDX-License-Identifier: GPL-3.0-or-later
#include "Torture.h"

namespace torture {

namespace {

using Manner = RecordingGateway::Manner;

Case answer(const char *name, const QByteArray &bytes, Manner manner = Manner::AnswersRequests,
            const QByteArray &method = "POST")
{
    return {name, post("Content-Length: 2\r\n", "{}", method), bytes, manner};
}

Case cut(const char *name, const QByteArray &bytes)
{
    return answer(name, bytes, Manner::AnswersAndCloses);
}

const QByteArray ok = "HTTP/1.1 200 OK\r\n";
const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";

QList<Case> wellFormed()
{
    return {
        answer("answer: chunks with extensions and a trailer", chunked + "5;a=b\r\nhello\r\n0\r\nX-Sum: 5\r\n\r\n"),
        cut("answer: until the end of the connection", ok + "\r\nhello"),
        cut("answer: HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\nhello"),
        answer("answer: to HEAD, with a length", ok + "Content-Length: 500\r\n\r\n", Manner::AnswersRequests, "HEAD"),
        answer("answer: to HEAD, chunked", chunked, Manner::AnswersRequests, "HEAD"),
        answer("answer: 204", "HTTP/1.1 204 No Content\r\n\r\n"),
        answer("answer: 204 with a length", "HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n"),
        answer("answer: 304 with a length", "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n"),
        answer("answer: no reason", "HTTP/1.1 200 \r\nContent-Length: 2\r\n\r\nok"),
        answer("answer: a status nobody knows", "HTTP/1.1 299 Odd\r\nContent-Length: 2\r\n\r\nok"),
        answer("answer: 103, then 200", "HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n" + Case::plainAnswer()),
        answer("answer: 100 that nobody asked for, then 200", "HTTP/1.1 100 Continue\r\n\r\n" + Case::plainAnswer()),
        answer("answer: Connection names a field",
               ok + "Connection: keep-alive, X-Hop\r\nX-Hop: 1\r\nContent-Length: 2\r\n\r\nok"),
        cut("answer: Connection: close", ok + "Connection: close\r\nContent-Length: 2\r\n\r\nok"),
    };
}

QList<Case> malformed()
{
    return {
        cut("answer: nothing", ""),
        cut("answer: garbage", "what is this\r\n\r\n"),
        cut("answer: cut in the head", ok + "Content-Len"),
        cut("answer: cut before its length", ok + "Content-Length: 5\r\n\r\nhe"),
        cut("answer: cut between chunks", chunked + "5\r\nhello\r\n"),
        cut("answer: cut within a chunk", chunked + "5\r\nhe"),
        answer("answer: 101 that nobody asked for",
               "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\nraw"),
        answer("answer: two different lengths", ok + "Content-Length: 2\r\nContent-Length: 5\r\n\r\nokay!"),
        answer("answer: a length and chunks",
               ok + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n"),
        cut("answer: chunked is not the last coding",
            ok + "Transfer-Encoding: chunked, gzip\r\n\r\n2\r\nok\r\n0\r\n\r\n"),
        cut("answer: a length with a plus", ok + "Content-Length: +2\r\n\r\nok"),
        answer("answer: more bytes than its length says", Case::plainAnswer() + "more"),
        answer("answer: two answers to one request", Case::plainAnswer() + Case::plainAnswer()),
        cut("answer: a chunk size that is no number", chunked + "zz\r\nhello\r\n0\r\n\r\n"),
        cut("answer: a chunk size of twenty digits", chunked + "ffffffffffffffffffff\r\nhello\r\n0\r\n\r\n"),
        cut("answer: a chunk longer than it says", chunked + "2\r\nhello\r\n0\r\n\r\n"),
        cut("answer: a folded field", ok + "X-Note: a\r\n b\r\nContent-Length: 2\r\n\r\nok"),
        cut("answer: line feeds alone", "HTTP/1.1 200 OK\nContent-Length: 2\n\nok"),
        cut("answer: a carriage return in a value", ok + "X-Note: a\rX-Other: b\r\nContent-Length: 2\r\n\r\nok"),
        cut("answer: a zero byte in a value", ok + QByteArray("X-Note: a\0b\r\n", 13) + "Content-Length: 2\r\n\r\nok"),
        cut("answer: a blank before the colon", ok + "Content-Length : 2\r\n\r\nok"),
        cut("answer: a status of two digits", "HTTP/1.1 20 OK\r\nContent-Length: 2\r\n\r\nok"),
        cut("answer: HTTP/2.0", "HTTP/2.0 200 OK\r\nContent-Length: 2\r\n\r\nok"),
        cut("answer: a head of 70 KB", ok + "X-Note: " + QByteArray(70'000, 'x') + "\r\nContent-Length: 2\r\n\r\nok"),
    };
}

}  // namespace

QList<Case> answers()
{
    return wellFormed() + malformed();
}

}  // namespace torture
