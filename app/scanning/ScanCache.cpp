// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/ScanCache.h"

#include "scanning/Fingerprint.h"

#include <QDataStream>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace scanning {

namespace {

constexpr char magic[] = "spotmeter scan cache 2\n";
constexpr qint64 mostNumbers = 4'000'000;  // 32 MB
constexpr std::size_t mostEntries = 50'000;
constexpr int bucketBits = 12;  // an index that stays in the processor's nearest cache

/// The finaliser of MurmurHash3: each bit of the input changes about half of the output's.
std::uint64_t mixed(std::uint64_t value)
{
    value ^= value >> 33;
    value *= 0xff51afd7ed558ccdULL;
    value ^= value >> 33;
    value *= 0xc4ceb9fe1a85ec53ULL;
    return value ^ (value >> 33);
}

std::string versionOf(const std::vector<Rule> &rules)
{
    std::string all;
    for (const Rule &rule : rules) {
        all += rule.id + '\n' + rule.pattern + '\n' + std::to_string(int(rule.level)) + std::to_string(rule.entropy);
        for (const auto *texts : {&rule.names, &rule.words, &rule.hints}) {
            for (const std::string &text : *texts)
                all += '\n' + text;
        }
        for (const Check check : rule.checks)
            all += '\t' + std::to_string(int(check));
    }
    return all;
}

QByteArray toBytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

void write(QDataStream &stream, const std::vector<Hit> &hits)
{
    stream << quint32(hits.size());
    for (const Hit &hit : hits)
        stream << toBytes(hit.rule->id) << qint32(hit.level) << toBytes(hit.fingerprint) << toBytes(hit.masked)
               << toBytes(hit.baseline) << hit.allowed << qint32(hit.line) << qint32(hit.column) << toBytes(hit.object);
}

std::vector<Hit> read(QDataStream &stream, const std::unordered_map<std::string, const Rule *> &rules)
{
    quint32 count = 0;
    stream >> count;
    std::vector<Hit> hits;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QByteArray rule, fingerprint, masked, baseline, object;
        qint32 level = 0, line = 0, column = 0;
        Hit hit;
        stream >> rule >> level >> fingerprint >> masked >> baseline >> hit.allowed >> line >> column >> object;
        const auto known = rules.find(rule.toStdString());
        if (known == rules.end() || level < 0 || level > int(core::FindingLevel::Critical)) {
            stream.setStatus(QDataStream::ReadCorruptData);
            break;
        }
        hit.rule = known->second;
        hit.level = core::FindingLevel(level);
        hit.fingerprint = fingerprint.toStdString();
        hit.masked = masked.toStdString();
        hit.baseline = baseline.toStdString();
        hit.object = object.toStdString();
        hit.line = line;
        hit.column = column;
        hits.push_back(std::move(hit));
    }
    return hits;
}

}  // namespace

ScanCache::ScanCache(QString path, std::string_view salt, const std::vector<Rule> &rules) : m_path(std::move(path))
{
    m_salt = std::stoull(fingerprint(versionOf(rules), salt).substr(0, 16), nullptr, 16);
    load(rules);
    index();
}

/// What was written by a scan with another salt or other rules holds numbers that no file has.
void ScanCache::load(const std::vector<Rule> &rules)
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    QDataStream stream(&file);
    QByteArray head(sizeof magic - 1, ' ');
    quint64 madeFor = 0;
    qint64 count = 0;
    if (stream.readRawData(head.data(), int(head.size())) != head.size() || head != magic)
        return;
    stream >> madeFor >> count;
    if (madeFor != mixed(m_salt) || count < 0 || count > mostNumbers)
        return;
    m_known.resize(std::size_t(count));
    const int bytes = int(count * qint64(sizeof(std::uint64_t)));
    if (stream.readRawData(reinterpret_cast<char *>(m_known.data()), bytes) != bytes
        || !std::is_sorted(m_known.begin(), m_known.end())) {
        m_known.clear();
        return;
    }
    std::unordered_map<std::string, const Rule *> byId;
    for (const Rule &rule : rules)
        byId.emplace(rule.id, &rule);
    while (!stream.atEnd() && stream.status() == QDataStream::Ok) {
        quint64 number = 0;
        stream >> number;
        m_entries[number] = read(stream, byId);
    }
    if (stream.status() == QDataStream::Ok)
        return;
    m_known.clear();
    m_entries.clear();
}

void ScanCache::index()
{
    if (m_known.empty())
        return;
    m_begin.assign((1U << bucketBits) + 1, std::uint32_t(m_known.size()));
    for (std::size_t i = m_known.size(); i-- > 0;)
        m_begin[m_known[i] >> (64 - bucketBits)] = std::uint32_t(i);
    for (std::size_t bucket = m_begin.size() - 1; bucket-- > 0;)
        m_begin[bucket] = std::min(m_begin[bucket], m_begin[bucket + 1]);
}

std::uint64_t ScanCache::number(const FileState &state) const
{
    std::uint64_t number = m_salt;
    for (const std::uint64_t part : {std::uint64_t(state.device), std::uint64_t(state.inode), std::uint64_t(state.size),
                                     std::uint64_t(state.modifiedNs), std::uint64_t(state.changedNs)})
        number = mixed(number ^ part) + 0x9e3779b97f4a7c15ULL;
    return marked(number, Known::Nothing);
}

ScanCache::Known ScanCache::find(std::uint64_t number) const
{
    if (m_known.empty())
        return Known::Nothing;
    const std::size_t bucket = number >> (64 - bucketBits);
    const auto end = m_known.begin() + m_begin[bucket + 1];
    const auto found = std::lower_bound(m_known.begin() + m_begin[bucket], end, number);
    if (found == end || marked(*found, Known::Nothing) != number)
        return Known::Nothing;
    const auto known = Known(*found & 3U);
    return known == Known::Keys && !m_entries.contains(number) ? Known::Nothing : known;
}

core::Result<void> ScanCache::save(std::vector<std::uint64_t> numbers, Entries entries) const
{
    if (m_path.isEmpty() || numbers.empty())
        return {};
    if (numbers.size() + m_known.size() <= std::size_t(mostNumbers))
        numbers.insert(numbers.end(), m_known.begin(), m_known.end());
    if (entries.size() + m_entries.size() <= mostEntries)
        entries.insert(m_entries.begin(), m_entries.end());
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return core::Error{core::ErrorKind::Internal,
                           QStringLiteral("Cannot write %1: %2.").arg(m_path, file.errorString())};
    QDataStream stream(&file);
    stream.writeRawData(magic, int(sizeof magic - 1));
    stream << quint64(mixed(m_salt)) << qint64(numbers.size());
    stream.writeRawData(reinterpret_cast<const char *>(numbers.data()), int(numbers.size() * sizeof(std::uint64_t)));
    for (const auto &[number, hits] : entries) {
        stream << quint64(number);
        write(stream, hits);
    }
    if (stream.status() != QDataStream::Ok || !file.commit())
        return core::Error{core::ErrorKind::Internal,
                           QStringLiteral("Cannot write %1: %2.").arg(m_path, file.errorString())};
    return {};
}

}  // namespace scanning
