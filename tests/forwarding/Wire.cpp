// SPDX-License-Identifier: GPL-3.0-or-later
#include "Wire.h"

namespace wire {

namespace {

class Reader {
public:
    Reader(const QByteArray &bytes, Side side, bool closed) : m_bytes(bytes), m_side(side), m_closed(closed) { }

    bool atEnd() const { return m_at >= m_bytes.size(); }

    Message next(bool answersHead)
    {
        Message message;
        const qsizetype end = m_bytes.indexOf("\r\n\r\n", m_at);
        if (end < 0) {
            message.start = m_bytes.mid(m_at);
            m_at = m_bytes.size();
            return message;
        }
        readHead(message, m_bytes.mid(m_at, end - m_at));
        m_at = end + 4;
        message.headDone = true;
        readBody(message, answersHead);
        return message;
    }

private:
    static void readHead(Message &message, const QByteArray &head)
    {
        qsizetype from = head.indexOf("\r\n");
        message.start = from < 0 ? head : head.left(from);
        while (from >= 0) {
            const qsizetype to = head.indexOf("\r\n", from + 2);
            const QByteArray line = head.mid(from + 2, to < 0 ? -1 : to - from - 2);
            const qsizetype colon = line.indexOf(':');
            message.fields.append({line.left(colon), colon < 0 ? QByteArray() : line.mid(colon + 1).trimmed()});
            from = to;
        }
    }

    void readBody(Message &message, bool answersHead)
    {
        const int status = m_side == Side::Responses ? message.status() : 200;
        const QByteArray length = message.value("content-length");
        if (answersHead || status < 200 || status == 204 || status == 304) {
            message.complete = true;
        } else if (message.value("transfer-encoding").toLower().endsWith("chunked")) {
            message.framing = "chunked";
            readChunks(message);
        } else if (!length.isEmpty()) {
            message.framing = "length";
            message.body = m_bytes.mid(m_at, length.toLongLong());
            m_at += message.body.size();
            message.complete = message.body.size() == length.toLongLong();
        } else if (m_side == Side::Responses) {
            message.framing = "close";
            message.body = m_bytes.mid(std::exchange(m_at, m_bytes.size()));
            message.complete = m_closed;
        } else {
            message.complete = true;
        }
    }

    void readChunks(Message &message)
    {
        for (;;) {
            const qsizetype line = m_bytes.indexOf("\r\n", m_at);
            bool isNumber = false;
            const qint64 size = m_bytes.mid(m_at, line - m_at).split(';')[0].toLongLong(&isNumber, 16);
            if (line < 0 || !isNumber)
                break;
            m_at = line + 2;
            if (size == 0) {
                const qsizetype end = m_bytes.indexOf("\r\n\r\n", m_at - 2);
                if (end < 0)
                    break;
                message.trailers = m_bytes.mid(m_at, std::max<qsizetype>(0, end - m_at));
                m_at = end + 4;
                message.complete = true;
                return;
            }
            message.body += m_bytes.mid(m_at, qsizetype(size));
            m_at += size + 2;
            if (m_at > m_bytes.size())
                break;
        }
        m_at = m_bytes.size();
    }

    const QByteArray &m_bytes;
    Side m_side;
    bool m_closed;
    qsizetype m_at = 0;
};

}  // namespace

QByteArray Message::value(const QByteArray &lowerName) const
{
    QByteArray found;
    for (const auto &[name, value] : fields) {
        if (name.toLower() == lowerName)
            found = value;
    }
    return found;
}

QList<Message> read(const QByteArray &bytes, Side side, bool closed, const QList<bool> &heads)
{
    Reader reader(bytes, side, closed);
    QList<Message> messages;
    qsizetype finals = 0;
    while (!reader.atEnd()) {
        messages.append(reader.next(heads.value(finals)));
        if (side == Side::Responses && messages.last().status() >= 200)
            ++finals;
    }
    return messages;
}

}  // namespace wire
