// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

/// HTTP/1.1 read by the plain words of RFC 9112 and by nothing of the product's: what a second reader makes of the
/// bytes that a proxy passed on.
namespace wire {

enum class Side { Requests, Responses };

struct Message {
    QByteArray start;  ///< the first line
    QList<std::pair<QByteArray, QByteArray>> fields;  ///< values without blanks at their ends
    QByteArray body;  ///< chunk framing removed
    QByteArray framing = "none";  ///< "none", "length", "chunked" or "close"
    QByteArray trailers;  ///< as they stood behind the last chunk
    bool headDone = false;
    bool complete = false;

    int status() const { return start.mid(9, 3).toInt(); }
    QByteArray target() const { return start.split(' ').value(1); }
    QByteArray value(const QByteArray &lowerName) const;  ///< of the last such field
};

/// The messages in these bytes, the last of which may be incomplete. `heads` says for each final response in order
/// whether it answers a HEAD; `closed`: nothing more will come.
QList<Message> read(const QByteArray &bytes, Side side, bool closed = false, const QList<bool> &heads = {});

}  // namespace wire
