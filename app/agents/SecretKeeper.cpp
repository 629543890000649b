// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/SecretKeeper.h"

#include "configuring/ConfigFile.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace agents {

namespace {

using configuring::ConfigFile;

constexpr QLatin1String inKeyring("keyring entry ");
constexpr QLatin1String inFile("file ");

std::string toText(const SecretKeeper::Texts &texts)
{
    QJsonArray array;
    for (const std::string &text : texts)
        array.append(QString::fromStdString(text));
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

core::Result<SecretKeeper::Texts> fromText(const QString &reference, std::string_view text)
{
    const QJsonDocument json = QJsonDocument::fromJson(QByteArray(text.data(), qsizetype(text.size())));
    if (!json.isArray())
        return core::Error{core::ErrorKind::NotFound,
                           QStringLiteral("What is kept in %1 is not what Spotmeter put there.").arg(reference)};
    SecretKeeper::Texts texts;
    const QJsonArray array = json.array();
    for (const QJsonValue &entry : array)
        texts.push_back(entry.toString().toStdString());
    return texts;
}

core::Result<SecretKeeper::Texts> readFile(const QString &reference)
{
    const auto file = ConfigFile::read(reference.mid(inFile.size()));
    if (!file)
        return file.error();
    if (!file->exists())
        return core::Error{core::ErrorKind::NotFound, QStringLiteral("There is no %1.").arg(reference)};
    return fromText(reference, file->bytes());
}

}  // namespace

void SecretKeeper::check(QObject *context, Callback<void> done) const
{
    m_keyring.read(QStringLiteral("is-there"), context,
                   [done = std::move(done)](const core::Result<core::Secret> &any) {
                       const bool open = any || any.error().kind == core::ErrorKind::NotFound;
                       done(open ? core::Result<void>() : core::Result<void>(any.error()));
                   });
}

void SecretKeeper::keep(KeepIn place, const QString &agent, const Texts &texts, QObject *context,
                        Callback<QString> done) const
{
    const QString name = agent + u'-' + QString::fromStdString(core::randomHex(8));
    if (place == KeepIn::Keyring) {
        m_keyring.write(name, core::Secret(toText(texts)), context,
                        [reference = inKeyring + name, done = std::move(done)](const core::Result<void> &kept) {
                            done(kept ? core::Result<QString>(reference) : core::Result<QString>(kept.error()));
                        });
        return;
    }
    const QString path = m_folder + u'/' + name + QStringLiteral(".json");
    const auto file = ConfigFile::read(path);
    const auto written = file ? file->replace(toText(texts)) : core::Result<void>(file.error());
    done(written ? core::Result<QString>(inFile + path) : core::Result<QString>(written.error()));
}

void SecretKeeper::open(const QString &reference, QObject *context, Callback<Texts> done) const
{
    if (!reference.startsWith(inKeyring))
        return done(readFile(reference));
    m_keyring.read(reference.mid(inKeyring.size()), context,
                   [reference, done = std::move(done)](const core::Result<core::Secret> &secret) {
                       done(secret ? fromText(reference, secret->expose()) : core::Result<Texts>(secret.error()));
                   });
}

bool SecretKeeper::isFile(const QString &reference)
{
    return reference.startsWith(inFile);
}

void SecretKeeper::forget(const QString &reference, QObject *context) const
{
    if (reference.startsWith(inKeyring))
        return m_keyring.remove(reference.mid(inKeyring.size()), context, [](const core::Result<void> &) { });
    if (const auto file = ConfigFile::read(reference.mid(inFile.size())); file && !file->remove())
        qWarning("a file of kept secrets could not be removed");
}

}  // namespace agents
