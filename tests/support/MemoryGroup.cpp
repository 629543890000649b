// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/MemoryGroup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace support {

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString ownGroup()
{
    const QList<QByteArray> lines = read(QStringLiteral("/proc/self/cgroup")).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype at = line.indexOf(":memory:");
        if (at > 0)
            return QStringLiteral("/sys/fs/cgroup/memory") + QString::fromLocal8Bit(line.mid(at + 8));
    }
    return {};
}

bool write(const QString &path, qint64 number)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(QByteArray::number(number)) > 0;
}

}  // namespace

std::unique_ptr<MemoryGroup> MemoryGroup::create(qint64 bytes)
{
    const QString own = ownGroup();
    const QString path = QStringLiteral("%1/spotmeter-test-%2").arg(own).arg(QCoreApplication::applicationPid());
    if (own.isEmpty() || !QDir().mkdir(path))
        return nullptr;
    std::unique_ptr<MemoryGroup> group(new MemoryGroup(path));
    return write(path + QStringLiteral("/memory.limit_in_bytes"), bytes) ? std::move(group) : nullptr;
}

MemoryGroup::~MemoryGroup()
{
    QDir().rmdir(m_path);
}

bool MemoryGroup::add(qint64 pid) const
{
    return write(m_path + QStringLiteral("/cgroup.procs"), pid);
}

bool MemoryGroup::isEmpty() const
{
    return read(m_path + QStringLiteral("/cgroup.procs")).isEmpty();
}

int MemoryGroup::kills() const
{
    const QByteArray said = read(m_path + QStringLiteral("/memory.oom_control"));
    const qsizetype at = said.indexOf("oom_kill ");
    return at < 0 ? 0 : said.mid(at + 9).split('\n')[0].toInt();
}

}  // namespace support
