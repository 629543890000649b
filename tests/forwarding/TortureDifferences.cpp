// SPDX-License-Identifier: GPL-3.0-or-later
#include "Torture.h"

namespace torture {

namespace {

constexpr char coding[] = "both refuse; nginx calls a coding it does not know 501";
constexpr char lenient[] = "nginx repairs it; Spotmeter forwards nothing that two readers may read differently";
constexpr char trailers[] = "nginx drops trailers, Spotmeter passes them on";
constexpr char kept[] = "both refuse; a refusal of Spotmeter's own closes the connection";
constexpr char thisMachine[] =
    "only this machine's own name is served, so that no web page can come in by a name of its own";
constexpr char handshake[] = "Codex tries a websocket first and falls back at once on 426, and only then";
constexpr char strictGateway[] = "an answer whose end two readers may see in different places is not passed on";
constexpr char bodyBroke[] = "the head had gone on at once, before the body came; nginx had still held it back";

QList<Difference> ofBodies()
{
    return {
        {"Transfer-Encoding: chunked, chunked", coding},
        {"Transfer-Encoding: chunked, gzip", coding},
        {"Transfer-Encoding: identity", coding},
        {"Transfer-Encoding: xchunked", coding},
        {"Transfer-Encoding: \"chunked\"", coding},
        {"a vertical tab before chunked", coding},
        {"Transfer-Encoding: gzip, chunked", "its end is certain, so it goes on as it is; nginx knows chunked alone"},
        {"chunk extensions", "llhttp, as in Node, reads no quoted value in an extension; agents send no extensions"},
        {"a blank behind the chunk size", lenient},
        {"a line feed alone behind the chunk size", lenient},
        {"a chunk shorter than it says", "nginx took what followed for the missing byte and the line's end"},
        {"a trailer without a colon", lenient},
        {"line feeds alone behind the last chunk", lenient},
        {"trailers", trailers},
        {"a length among the trailers", trailers},
    };
}

QList<Difference> ofHeads()
{
    return {
        {"line feeds alone throughout the head", lenient},
        {"a line feed alone behind a field", lenient},
        {"two carriage returns behind a field", lenient},
        {"a control character in a value", lenient},
        {"a field without a colon", "nginx drops the field; Spotmeter drops nothing that it does not know"},
        {"a slash in a field name", "nginx drops the field; Spotmeter drops nothing that it does not know"},
        {"an unknown method", "agents send only methods that are known; nginx passes any on"},
        {"no version", "nginx answers as HTTP/0.9 did, without a head"},
        {"HTTP/1.2", "there is no such version"},
        {"HTTP/2.0 in plain text", "both refuse; nginx with 505"},
        {"the whole address of another host", thisMachine},
        {"the name of another host", thisMachine},
        {"an encoded zero byte in the target", "a path is the gateway's to read: Spotmeter passes it on as it is"},
        {"bytes above 127 in the target", "RFC 3986 knows no such bytes in a path"},
        {"a target that climbs out", "a path is the gateway's to read; nginx resolves it to choose a location"},
        {"a target that climbs out, encoded",
         "a path is the gateway's to read; nginx resolves it to choose a location"},
        {"a path outside", kept},
    };
}

QList<Difference> ofTurns()
{
    return {
        {"HTTP/1.0 with keep-alive", "Spotmeter closes behind HTTP/1.0, which nobody who keeps connections speaks"},
        {"Connection names a field", "RFC 9110 §7.6.1: such fields end at the first proxy; nginx passes them on"},
        {"Keep-Alive, TE and Proxy-Connection", "Proxy-Connection is hop-by-hop too; nginx passes it on"},
        {"Upgrade: websocket", handshake},
        {"Upgrade: h2c", "no other protocol is spoken here; nginx drops the wish, Spotmeter says 426 as to websockets"},
        {"Expect: 100-continue, the body only after the leave",
         "the leave is the gateway's to give; nginx gives it by itself and then passes on the gateway's too"},
        {"Expect: 100-continue, refused by the gateway", "nginx lets the body come although the gateway will refuse"},
        {"Expect: 100-continue, the body sent at once", "the leave is the gateway's to give, and this one gave none"},
        {"Expect: something else", "an expectation is the gateway's to answer; nginx drops it"},
        {"a body that stops coming", "Spotmeter says 408 and why; nginx only closes"},
    };
}

QList<Difference> ofAnswers()
{
    return {
        {"answer: chunks with extensions and a trailer", trailers},
        {"answer: until the end of the connection", "it ends as the gateway ended it; nginx puts it into chunks"},
        {"answer: HTTP/1.0", "it ends as the gateway ended it; nginx puts it into chunks"},
        {"answer: 103, then 200", "interim answers are passed on; this nginx takes the first for the final one"},
        {"answer: 100 that nobody asked for, then 200",
         "interim answers are passed on; this nginx takes the first for the final one"},
        {"answer: nothing",
         "a kept connection that dies without a byte of an answer: Spotmeter asks once more on a new one, nginx does "
         "not for a POST"},
        {"answer: garbage", "nginx takes it for HTTP/0.9 and passes it on"},
        {"answer: cut in the head", kept},
        {"answer: 101 that nobody asked for", "nobody asked for another protocol, so it is an error"},
        {"answer: two different lengths", strictGateway},
        {"answer: a length and chunks", strictGateway},
        {"answer: chunked is not the last coding", strictGateway},
        {"answer: a length with a plus", strictGateway},
        {"answer: a chunk size that is no number", bodyBroke},
        {"answer: a chunk size of twenty digits", bodyBroke},
        {"answer: a chunk longer than it says", bodyBroke},
        {"answer: a folded field", kept},
        {"answer: line feeds alone", strictGateway},
        {"answer: a carriage return in a value", kept},
        {"answer: a zero byte in a value", kept},
        {"answer: a blank before the colon", kept},
        {"answer: a status of two digits", strictGateway},
        {"answer: HTTP/2.0", "there is no such answer to HTTP/1.1"},
        {"answer: a head of 70 KB", kept},
    };
}

}  // namespace

QList<Difference> differences()
{
    return ofBodies() + ofHeads() + ofTurns() + ofAnswers();
}

}  // namespace torture
