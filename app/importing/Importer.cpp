// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/Importer.h"

#include "importing/OpenCodeDatabase.h"

#include <utility>

namespace importing {

namespace {

constexpr qint64 mostReadAgain = 1024 * 1024;
constexpr qint64 longestDocument = 64 * 1024 * 1024;  ///< a longer one is passed over

bool isUnchanged(const core::LogFile &now, const core::LogFile &known)
{
    return now.node == known.node && now.size == known.size && now.changedAt == known.changedAt;
}

}  // namespace

Importer::Importer(LogPlaces places, Known known, Collector::Deliver deliver)
    : m_places(std::move(places)), m_known(std::move(known)), m_collector(std::move(deliver))
{
}

Importer::Outcome Importer::importAll()
{
    for (const LogPlace &place : m_places.folders) {
        for (const FoundLog &log : findLogs(place))
            importFile(log);
    }
    for (const LogDatabase &database : m_places.databases)
        importDatabase(database);
    m_collector.finish();
    return std::exchange(m_outcome, {});
}

Importer::Outcome Importer::import(const std::vector<std::string> &paths)
{
    for (const std::string &path : paths) {
        for (const LogPlace &place : m_places.folders) {
            if (belongsTo(place, path))
                importFile({&place, factsOf(path)});
        }
        for (const LogDatabase &database : m_places.databases) {
            if (belongsTo(database, path))
                importDatabase(database);
        }
    }
    m_collector.finish();
    return std::exchange(m_outcome, {});
}

void Importer::importFile(const FoundLog &log)
{
    if (log.file.size < 0)
        return;
    ++m_outcome.files;
    const auto known = m_known.find(log.file.path);
    if (known != m_known.end() && isUnchanged(log.file, known->second))
        return;
    ++m_outcome.changed;
    const auto file = LineFile::open(log.file.path);
    if (file && isDocument(log.place->format))
        readDocument(log, *file);
    else if (file)
        readLines(log, *file);
    else if (file.error().kind != core::ErrorKind::NotFound)
        m_outcome.unreadable.push_back(file.error().message.toStdString());
}

void Importer::readDocument(const FoundLog &log, const LineFile &file)
{
    std::string text;
    const qint64 size = file.facts().size;
    if (size <= longestDocument) {
        text.reserve(std::size_t(size) + linePadding);
        file.read(0, LineFile::Unfinished::Tell,
                  [&text](std::string_view line, qint64) { text.append(line).append(1, ' '); });
    }
    text.reserve(text.size() + linePadding);
    m_collector.beginFile();
    makeLogReader(log.place->format, factsOf(log))->line(text, m_collector);
    m_outcome.bytes += qint64(text.size());
    m_collector.endFile(file.factsAt(size));
}

void Importer::readLines(const FoundLog &log, const LineFile &file)
{
    const auto reader = makeLogReader(log.place->format, factsOf(log));
    qint64 from = 0;
    if (const auto known = m_known.find(log.file.path); known != m_known.end() && file.continues(known->second)) {
        from = known->second.offset;
        reader->restore(known->second.state);
    }
    m_collector.beginFile();
    // Codex counts on: its lines are read once, when they are whole. Elsewhere the latest answer may still grow, so its
    // lines are read again, and a last line without an end is read too, for it may be all there ever is.
    const bool isCounted = log.place->format == LogFormat::Codex;
    quint64 lastKey = 0;
    qint64 lastBegin = -1;
    const auto unfinished = isCounted ? LineFile::Unfinished::Leave : LineFile::Unfinished::Tell;
    const qint64 to = file.read(from, unfinished, [&](std::string_view line, qint64 at) {
        reader->line(line, m_collector);
        if (m_collector.lastKey() != lastKey) {
            lastKey = m_collector.lastKey();
            lastBegin = at;
        }
    });
    m_outcome.bytes += to - from;
    const bool readsAgain = !isCounted && lastBegin >= 0 && lastBegin < to && to - lastBegin < mostReadAgain;
    core::LogFile facts = file.factsAt(readsAgain ? lastBegin : to);
    facts.state = reader->state();
    m_collector.endFile(std::move(facts));
}

void Importer::importDatabase(const LogDatabase &database)
{
    const core::LogFile now = factsOf(database);
    if (now.size < 0)
        return;
    ++m_outcome.files;
    const auto known = m_known.find(database.path);
    if (known != m_known.end() && isUnchanged(now, known->second))
        return;
    ++m_outcome.changed;
    m_collector.beginFile();
    const auto read = readOpenCode(database, known == m_known.end() ? core::LogFile{} : known->second, m_collector);
    if (read)
        m_collector.endFile(*read);
    else
        m_outcome.unreadable.push_back(read.error().message.toStdString());
}

}  // namespace importing
