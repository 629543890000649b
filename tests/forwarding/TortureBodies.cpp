// SPDX-License-Identifier: GPL-3.0-or-later
#include "Torture.h"

namespace torture {

namespace {

const QByteArray chunkedField = "Transfer-Encoding: chunked\r\n";
const QByteArray hidden = "POST /a/claude-code/v1/hidden HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nx-api-key: TOKEN\r\n"
                          "Content-Length: 0\r\n\r\n";

QByteArray chunked(const QByteArray &chunks)
{
    return post(chunkedField, chunks);
}

QList<Case> lengths()
{
    return {
        {"a length", post("Content-Length: 5\r\n", "hello")},
        {"a length with zeros before it", post("Content-Length: 0005\r\n", "hello")},
        {"a GET with a body", post("Content-Length: 5\r\n", "hello", "GET")},
        {"a POST without a length", post("")},
        {"two different lengths", post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello!")},
        {"the same length twice", post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello")},
        {"a list of lengths", post("Content-Length: 5, 5\r\n", "hello")},
        {"a length with a plus", post("Content-Length: +5\r\n", "hello")},
        {"a negative length", post("Content-Length: -5\r\n", "hello")},
        {"a length in hexadecimal", post("Content-Length: 0x5\r\n", "hello")},
        {"a length of two numbers", post("Content-Length: 5 5\r\n", "hello")},
        {"an empty length", post("Content-Length:\r\n", "hello")},
        {"a length over 64 bits", post("Content-Length: 18446744073709551621\r\n", "hello")},
        {"a length, then chunked (CL.TE smuggling)",
         post("Content-Length: 6\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\nX" + hidden)},
        {"chunked, then a length (TE.CL smuggling)",
         post("Transfer-Encoding: chunked\r\nContent-Length: 4\r\n", "0\r\n\r\n" + hidden)},
        {"more bytes than the length says, which make a request", post("Content-Length: 5\r\n", "hello" + hidden)},
    };
}

QList<Case> codings()
{
    const auto coding = [](const QByteArray &field) { return post(field, "5\r\nhello\r\n0\r\n\r\n"); };
    return {
        {"Transfer-Encoding: Chunked", coding("Transfer-Encoding: Chunked\r\n")},
        {"Transfer-Encoding twice", coding(chunkedField + chunkedField)},
        {"Transfer-Encoding: chunked, chunked", coding("Transfer-Encoding: chunked, chunked\r\n")},
        {"Transfer-Encoding: gzip, chunked", coding("Transfer-Encoding: gzip, chunked\r\n")},
        {"Transfer-Encoding: chunked, gzip", coding("Transfer-Encoding: chunked, gzip\r\n")},
        {"Transfer-Encoding: identity", coding("Transfer-Encoding: identity\r\n")},
        {"Transfer-Encoding: xchunked", coding("Transfer-Encoding: xchunked\r\n")},
        {"Transfer-Encoding: \"chunked\"", coding("Transfer-Encoding: \"chunked\"\r\n")},
        {"a vertical tab before chunked",
         coding("Transfer-Encoding: \x0b"
                "chunked\r\n")},
        {"a blank before the colon of Transfer-Encoding", coding("Transfer-Encoding : chunked\r\n")},
        {"chunked in HTTP/1.0", coding(chunkedField).replace("HTTP/1.1", "HTTP/1.0")},
    };
}

QList<Case> chunks()
{
    return {
        {"chunks", chunked("5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n")},
        {"chunk sizes in capitals and with zeros", chunked("0000A\r\nhellohello\r\n000\r\n\r\n")},
        {"chunk extensions", chunked("5;a=b;c=\"d\"\r\nhello\r\n0;last\r\n\r\n")},
        {"a chunk extension of 20 KB", chunked("5;a=" + QByteArray(20'000, 'x') + "\r\nhello\r\n0\r\n\r\n")},
        {"a line feed in a chunk extension", chunked("5;a\nb\r\nhello\r\n0\r\n\r\n")},
        {"a chunk size over 64 bits", chunked("10000000000000005\r\nhello\r\n0\r\n\r\n")},
        {"a chunk size of twenty digits", chunked("ffffffffffffffffffff\r\nhello\r\n0\r\n\r\n")},
        {"a negative chunk size", chunked("-5\r\nhello\r\n0\r\n\r\n")},
        {"a chunk size with 0x", chunked("0x5\r\nhello\r\n0\r\n\r\n")},
        {"a blank before the chunk size", chunked(" 5\r\nhello\r\n0\r\n\r\n")},
        {"a blank behind the chunk size", chunked("5 \r\nhello\r\n0\r\n\r\n")},
        {"an empty chunk size", chunked("\r\nhello\r\n0\r\n\r\n")},
        {"a line feed alone behind the chunk size", chunked("5\nhello\r\n0\r\n\r\n")},
        {"a chunk longer than it says", chunked("5\r\nhello!\r\n0\r\n\r\n")},
        {"a chunk shorter than it says", chunked("6\r\nhello\r\n0\r\n\r\n")},
        {"no line end behind a chunk", chunked("5\r\nhello0\r\n\r\n")},
        {"trailers", post(chunkedField + "Trailer: X-Sum\r\n", "5\r\nhello\r\n0\r\nX-Sum: 5\r\n\r\n")},
        {"a length among the trailers", chunked("5\r\nhello\r\n0\r\nContent-Length: 9\r\n\r\n")},
        {"a trailer without a colon", chunked("5\r\nhello\r\n0\r\nX-Sum\r\n\r\n")},
        {"line feeds alone behind the last chunk", chunked("5\r\nhello\r\n0\n\n")},
        {"a request behind the last chunk", chunked("5\r\nhello\r\n0\r\n\r\n" + hidden)},
        {"chunks that never end", chunked("5\r\nhello\r\n") + pause, Case::plainAnswer(),
         RecordingGateway::Manner::AnswersRequests, Client::HalfCloses},
    };
}

}  // namespace

QByteArray post(const QByteArray &fields, const QByteArray &body, const QByteArray &method)
{
    return method + " /a/claude-code/v1/messages HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nx-api-key: TOKEN\r\n" + fields
        + "\r\n" + body;
}

QList<Case> bodies()
{
    return lengths() + codings() + chunks();
}

}  // namespace torture
