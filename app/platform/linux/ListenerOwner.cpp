// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/PeerProcess.h"

#include <QFile>

namespace platform {

// /proc/net/tcp, see proc(5): "sl local_address rem_address st … uid timeout inode"; state 0A listens.
core::Result<SocketOwner> listenerOwner(quint16 port)
{
    QFile table(QStringLiteral("/proc/net/tcp"));
    if (!table.open(QIODevice::ReadOnly))
        return core::Error{core::ErrorKind::Unavailable,
                           QStringLiteral("This system does not tell who holds port %1.").arg(port)};
    const QByteArray portHex = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    const QList<QByteArray> lines = table.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        const bool anyOrLoopback = fields.value(1).startsWith("00000000:") || fields.value(1).startsWith("0100007F:");
        if (anyOrLoopback && fields.value(1).endsWith(portHex) && fields.value(3) == "0A")
            return SocketOwner{fields.value(9).toULongLong(), fields.value(7).toUInt()};
    }
    return core::Error{core::ErrorKind::NotFound, QStringLiteral("Nobody listens on port %1.").arg(port)};
}

}  // namespace platform
