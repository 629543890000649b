// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/ScanCache.h"

#include "scanning/Fingerprint.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace scanning {

namespace {

constexpr char magic[] = "spotmeter scan cache 1\n";
constexpr std::size_t mostNumbers = 4'000'000;  // 32 MB

/// The finaliser of MurmurHash3: each bit of the input changes about half of the output's.
quint64 mixed(quint64 value)
{
    value ^= value >> 33;
    value *= 0xff51afd7ed558ccdULL;
    value ^= value >> 33;
    value *= 0xc4ceb9fe1a85ec53ULL;
    return value ^ (value >> 33);
}

}  // namespace

ScanCache ScanCache::load(const QString &path, std::string_view salt, std::string_view version)
{
    ScanCache cache;
    cache.m_path = path;
    cache.m_salt = std::stoull(fingerprint(version, salt).substr(0, 16), nullptr, 16);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return cache;
    const qint64 head = qint64(sizeof magic - 1);
    const qint64 body = file.size() - head;
    if (file.read(head) != QByteArray(magic) || body % qint64(sizeof(quint64)) != 0
        || body > qint64(mostNumbers * sizeof(quint64)))
        return cache;
    cache.m_known.resize(std::size_t(body) / sizeof(quint64));
    if (file.read(reinterpret_cast<char *>(cache.m_known.data()), body) != body
        || !std::is_sorted(cache.m_known.begin(), cache.m_known.end()))
        cache.m_known.clear();
    return cache;
}

quint64 ScanCache::number(const FileState &state, Known known) const
{
    quint64 number = m_salt + (known == Known::Clean ? 1 : 2);
    for (const quint64 part :
         {state.device, state.inode, quint64(state.size), quint64(state.modifiedNs), quint64(state.changedNs)})
        number = mixed(number ^ part) + 0x9e3779b97f4a7c15ULL;
    return number;
}

std::optional<ScanCache::Known> ScanCache::find(const FileState &state) const
{
    for (const Known known : {Known::Clean, Known::Skipped}) {
        if (std::binary_search(m_known.begin(), m_known.end(), number(state, known)))
            return known;
    }
    return {};
}

core::Result<void> ScanCache::save(std::vector<quint64> numbers) const
{
    if (m_path.isEmpty() || numbers.empty())
        return {};
    if (numbers.size() + m_known.size() <= mostNumbers)
        numbers.insert(numbers.end(), m_known.begin(), m_known.end());
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    if (numbers == m_known)
        return {};
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(magic) < 0
        || file.write(reinterpret_cast<const char *>(numbers.data()), qint64(numbers.size() * sizeof(quint64))) < 0
        || !file.commit())
        return core::Error{core::ErrorKind::Internal,
                           QStringLiteral("Cannot write %1: %2.").arg(m_path, file.errorString())};
    return {};
}

}  // namespace scanning
