// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/Changes.h"
#include "agents/Tokens.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

inline const QString baseUrl = QStringLiteral("http://127.0.0.1:4117");

/// Everything below a folder: path → kind, mode and bytes.
using Tree = QMap<QString, QByteArray>;
Tree treeOf(const QString &folder);

QByteArray content(const QString &path);
void write(const QString &path, const QByteArray &bytes);

/// A scratch home, whose agents the real catalogue describes, and what routes them. Each test begins with an empty one.
class RoutingTest : public QObject {
    Q_OBJECT

protected Q_SLOTS:
    void init();

protected:
    agents::Inspector inspector() const { return agents::Inspector(m_catalogue, m_surroundings, journal()); }
    agents::Tokens tokens() const { return agents::Tokens(m_catalogue, journal()); }
    /// Calls with a router for that which the gateway offers in these tests.
    template <class Use> auto withRouter(Use use) const
    {
        const agents::Inspector looking = inspector();
        agents::Router router(m_catalogue, m_surroundings, looking, journal());
        router.setModels({{QStringLiteral("claude-opus-5-5"), {}, {QStringLiteral("/v1/messages")}, false, {}},
                          {QStringLiteral("gpt-5.5"), {}, {QStringLiteral("/v1/chat/completions")}, false, {}}});
        return use(router);
    }
    core::Result<std::vector<core::FilePreview>> previewed(const agents::Wish &wish, agents::Direction direction) const;
    /// With replaced secrets in a file, so that everything happens at once. TestChanges has the keyring.
    core::Result<agents::Routing> tryRoute(const agents::Wish &wish) const;
    core::Result<agents::Routing> tryRoute(const QString &id) const { return tryRoute({id, baseUrl}); }
    core::Result<agents::Routing>
    finish(const std::function<void(const agents::Changes &, QObject *, agents::Changes::Callback)> &change) const;
    QString home(const char *path) const { return m_surroundings.home + u'/' + QLatin1String(path); }
    QString journal() const { return m_root->filePath(QStringLiteral("journal")); }
    core::AgentInfo info(const char *id) const;
    void route(const char *id, const QString &url = baseUrl) const;
    void restore(const char *id) const;

    agents::Catalogue m_catalogue = *agents::loadCatalogue();
    std::unique_ptr<QTemporaryDir> m_root;
    agents::Surroundings m_surroundings;
};
