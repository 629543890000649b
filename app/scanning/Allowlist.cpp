// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/Allowlist.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <fnmatch.h>

#include <algorithm>

namespace scanning {

namespace {

core::Error bad(const QString &sentence)
{
    return {core::ErrorKind::BadInput, sentence};
}

bool hasAny(std::string_view line, std::initializer_list<std::string_view> marks)
{
    return std::any_of(marks.begin(), marks.end(),
                       [line](std::string_view mark) { return line.find(mark) != std::string_view::npos; });
}

}  // namespace

core::Result<void> Allowlist::add(Entry entry)
{
    if (entry.fingerprint.empty() && entry.path.empty() && entry.rule.empty())
        return bad(QStringLiteral("Say what is to be ignored: a fingerprint, a path or a rule."));
    if (entry.reason.trimmed().isEmpty())
        return bad(QStringLiteral("Say why it is to be ignored: whoever looks again will want to know."));
    m_entries.push_back(std::move(entry));
    return {};
}

core::Result<Allowlist> Allowlist::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject file = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError || file[QLatin1String("version")].toInt() != 1)
        return bad(QStringLiteral("it is not a JSON file of version 1"));
    Allowlist list;
    const QJsonArray entries = file[QLatin1String("allow")].toArray();
    for (const QJsonValue &entry : entries) {
        const QString until = entry[QLatin1String("until")].toString();
        const QDate day = QDate::fromString(until, Qt::ISODate);
        if (!until.isEmpty() && !day.isValid())
            return bad(QStringLiteral("\"%1\" is no day; write it as 2027-01-31").arg(until));
        const auto added = list.add({entry[QLatin1String("fingerprint")].toString().toStdString(),
                                     entry[QLatin1String("path")].toString().toStdString(),
                                     entry[QLatin1String("rule")].toString().toStdString(),
                                     entry[QLatin1String("reason")].toString(), day});
        if (!added)
            return added.error();
    }
    return list;
}

core::Result<Allowlist> Allowlist::load(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return Allowlist();
    auto list = fromJson(file.readAll());
    if (!list)
        return bad(QStringLiteral("%1 cannot be used: %2.").arg(path, list.error().message));
    return list;
}

core::Result<void> Allowlist::save(const QString &path) const
{
    QJsonArray entries;
    for (const Entry &entry : m_entries) {
        QJsonObject json{{QStringLiteral("reason"), entry.reason}};
        if (!entry.fingerprint.empty())
            json[QStringLiteral("fingerprint")] = QString::fromStdString(entry.fingerprint);
        if (!entry.path.empty())
            json[QStringLiteral("path")] = QString::fromStdString(entry.path);
        if (!entry.rule.empty())
            json[QStringLiteral("rule")] = QString::fromStdString(entry.rule);
        if (entry.until.isValid())
            json[QStringLiteral("until")] = entry.until.toString(Qt::ISODate);
        entries.append(json);
    }
    const QJsonObject all{{QStringLiteral("version"), 1}, {QStringLiteral("allow"), entries}};
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(QJsonDocument(all).toJson()) < 0 || !file.commit())
        return core::Error{core::ErrorKind::Internal,
                           QStringLiteral("Cannot write %1: %2.").arg(path, file.errorString())};
    return {};
}

bool Allowlist::covers(std::string_view fingerprint, std::string_view path, std::string_view rule,
                       const QDate &today) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return (!entry.until.isValid() || today <= entry.until)
            && (entry.fingerprint.empty() || entry.fingerprint == fingerprint)
            && (entry.rule.empty() || entry.rule == rule)
            && (entry.path.empty() || fnmatch(entry.path.c_str(), std::string(path).c_str(), 0) == 0);
    });
}

bool isAllowedByComment(std::string_view text, std::size_t from, std::size_t to)
{
    constexpr std::size_t farthest = 400;  // in a file of one line a comment speaks of what is near it
    const std::size_t begin = from == 0 ? 0 : text.rfind('\n', from - 1) + 1;
    const std::size_t end = std::min({text.find('\n', to), text.size(), to + farthest});
    const std::size_t near = std::max(begin, from - std::min(from, farthest));
    if (hasAny(text.substr(near, end - near),
               {"gitleaks:allow", "betterleaks:allow", "trufflehog:ignore", "pragma: allowlist secret",
                "pragma: whitelist secret", "secretlint-disable-line", "spotmeter:allow"}))
        return true;
    if (begin < 2)
        return false;
    const std::size_t above = text.rfind('\n', begin - 2) + 1;
    return hasAny(
        text.substr(above, std::min(begin - above, farthest)),
        {"pragma: allowlist nextline secret", "pragma: whitelist nextline secret", "secretlint-disable-next-line"});
}

}  // namespace scanning
