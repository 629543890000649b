// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/ScanCache.h"

#include "scanning/Fingerprint.h"

#include <QDataStream>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <bit>
#include <cstring>
#include <iterator>

namespace scanning {

namespace {

// With its zero a multiple of eight bytes, so that the numbers behind it are aligned.
constexpr char magic[] = "spotmeter scan cache 3\n";
constexpr std::size_t mostNumbers = 4'000'000;  // 32 MB
constexpr std::size_t mostEntries = 50'000;
constexpr std::size_t bucketSize = 4;  // numbers, about: one line of the processor's cache holds eight

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

QByteArray written(const std::vector<Hit> &hits)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const Hit &hit : hits)
        stream << toBytes(hit.rule->id) << qint32(hit.level) << toBytes(hit.fingerprint) << toBytes(hit.masked)
               << toBytes(hit.baseline) << hit.allowed << qint32(hit.line) << qint32(hit.column) << toBytes(hit.object);
    return bytes;
}

template <class Number> bool take(const QByteArray &bytes, std::size_t &at, Number &number)
{
    if (std::size_t(bytes.size()) < at + sizeof number)
        return false;
    std::memcpy(&number, bytes.constData() + at, sizeof number);
    at += sizeof number;
    return true;
}

void append(QByteArray &bytes, std::uint64_t number)
{
    bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
}

}  // namespace

ScanCache::ScanCache(QString path, std::string_view salt, const std::vector<Rule> &rules) : m_path(std::move(path))
{
    m_salt = std::stoull(fingerprint(versionOf(rules), salt).substr(0, 16), nullptr, 16);
    for (const Rule &rule : rules)
        m_rules.emplace(rule.id, &rule);
    if (!load()) {
        m_known = {};
        m_entries.clear();
    }
    index();
}

/// What was written by a scan with another salt or other rules holds numbers that no file has.
bool ScanCache::load()
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return false;
    m_file = file.readAll();
    std::size_t at = sizeof magic;
    std::uint64_t madeFor = 0;
    std::uint64_t count = 0;
    if (!m_file.startsWith(QByteArray::fromRawData(magic, sizeof magic)) || !take(m_file, at, madeFor)
        || !take(m_file, at, count) || madeFor != mixed(m_salt) || count > mostNumbers)
        return false;
    const std::size_t end = at + std::size_t(count) * sizeof(std::uint64_t);
    if (std::size_t(m_file.size()) < end)
        return false;
    m_known = {reinterpret_cast<const std::uint64_t *>(m_file.constData() + at), std::size_t(count)};
    return std::is_sorted(m_known.begin(), m_known.end()) && readEntries(end);
}

bool ScanCache::readEntries(std::size_t from)
{
    std::uint64_t number = 0;
    std::uint64_t size = 0;
    for (std::size_t at = from; at < std::size_t(m_file.size()); at += std::size_t(size)) {
        if (!take(m_file, at, number) || !take(m_file, at, size) || size > std::size_t(m_file.size()) - at)
            return false;
        m_entries.emplace(number, QByteArray::fromRawData(m_file.constData() + at, qsizetype(size)));
    }
    return true;
}

void ScanCache::index()
{
    if (m_known.empty())
        return;
    const int bits = std::max(1, int(std::bit_width(m_known.size() / bucketSize)));
    m_shift = 64 - bits;
    m_begin.resize((std::size_t(1) << bits) + 1);
    std::size_t at = 0;
    for (std::size_t bucket = 0; bucket < m_begin.size(); ++bucket) {
        while (at < m_known.size() && m_known[at] >> m_shift < bucket)
            ++at;
        m_begin[bucket] = std::uint32_t(at);
    }
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
    const std::size_t bucket = number >> m_shift;
    const auto end = m_known.begin() + m_begin[bucket + 1];
    const auto found = std::find_if(m_known.begin() + m_begin[bucket], end,
                                    [number](std::uint64_t known) { return marked(known, Known::Nothing) == number; });
    if (found == end)
        return Known::Nothing;
    const auto known = Known(*found & 3U);
    return known == Known::Keys && !m_entries.contains(number) ? Known::Nothing : known;
}

std::vector<Hit> ScanCache::hits(std::uint64_t number) const
{
    std::vector<Hit> hits;
    for (QDataStream stream(m_entries.at(number)); !stream.atEnd();) {
        QByteArray rule, fingerprint, masked, baseline, object;
        qint32 level = 0, line = 0, column = 0;
        Hit hit;
        stream >> rule >> level >> fingerprint >> masked >> baseline >> hit.allowed >> line >> column >> object;
        const auto known = m_rules.find(std::string_view(rule.constData(), std::size_t(rule.size())));
        if (stream.status() != QDataStream::Ok || known == m_rules.end() || level < 0
            || level > int(core::FindingLevel::Critical))
            return {};
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

core::Result<void> ScanCache::save(std::vector<std::uint64_t> numbers, const Entries &entries) const
{
    if (m_path.isEmpty() || numbers.empty())
        return {};
    if (numbers.size() + m_known.size() <= mostNumbers)
        std::copy(m_known.begin(), m_known.end(), std::back_inserter(numbers));
    std::unordered_map<std::uint64_t, QByteArray> all;
    if (entries.size() + m_entries.size() <= mostEntries)
        all = m_entries;
    for (const auto &[number, hits] : entries)
        all[number] = written(hits);
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    QByteArray bytes(magic, sizeof magic);
    append(bytes, mixed(m_salt));
    append(bytes, numbers.size());
    bytes.append(reinterpret_cast<const char *>(numbers.data()), qsizetype(numbers.size() * sizeof(std::uint64_t)));
    for (const auto &[number, hits] : all) {
        append(bytes, number);
        append(bytes, std::uint64_t(hits.size()));
        bytes.append(hits);
    }
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return core::Error{core::ErrorKind::Internal,
                           QStringLiteral("Cannot write %1: %2.").arg(m_path, file.errorString())};
    return {};
}

}  // namespace scanning
