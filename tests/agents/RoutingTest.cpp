// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoutingTest.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using core::AgentState;

Tree treeOf(const QString &folder)
{
    Tree tree;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        const QFileInfo info = it.fileInfo();
        QByteArray what = info.isSymLink() ? "link" : info.isDir() ? "folder" : "file";
        what += info.symLinkTarget().toUtf8() + ' ' + QByteArray::number(int(info.permissions()), 16) + ' ';
        QFile file(info.filePath());
        if (info.isFile() && file.open(QIODevice::ReadOnly))
            what += file.readAll();
        tree.insert(info.filePath().mid(folder.size()), what);
    }
    return tree;
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void RoutingTest::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_surroundings = {m_root->filePath(QStringLiteral("home")), {}, {}};
    QVERIFY(QDir().mkpath(m_surroundings.home));
}

core::AgentInfo RoutingTest::info(const char *id) const
{
    for (const core::AgentInfo &info : inspector().inspect(baseUrl)) {
        if (info.id == QLatin1String(id))
            return info;
    }
    return {};
}

core::Result<std::vector<core::FilePreview>> RoutingTest::previewed(const agents::Wish &wish,
                                                                    agents::Direction direction) const
{
    return withRouter([&](const agents::Router &router) { return router.preview(wish, direction); });
}

core::Result<agents::Routing> RoutingTest::finish(
    const std::function<void(const agents::Changes &, QObject *, agents::Changes::Callback)> &change) const
{
    const keyring::Keyring keyring;
    const agents::SecretKeeper keeper(m_root->filePath(QStringLiteral("kept")), keyring);
    core::Result<agents::Routing> result(
        core::Error{core::ErrorKind::Internal, QStringLiteral("nothing was reported")});
    withRouter([&](const agents::Router &router) {
        const agents::Inspector looking = inspector();
        const agents::Changes changes(router, looking, keeper);
        QObject context;
        change(changes, &context, [&result](core::Result<agents::Routing> reported) { result = std::move(reported); });
    });
    return result;
}

core::Result<agents::Routing> RoutingTest::tryRoute(const agents::Wish &wish) const
{
    return finish([&wish](const agents::Changes &changes, QObject *context, agents::Changes::Callback done) {
        changes.route(wish, agents::KeepIn::File, context, std::move(done));
    });
}

void RoutingTest::route(const char *id, const QString &url) const
{
    const auto routed = tryRoute({QLatin1String(id), url});
    QVERIFY2(routed.ok(), routed ? "" : qPrintable(routed.error().message));
    QVERIFY2(routed->agent.state == AgentState::Routed, qPrintable(routed->agent.sentence));
}

void RoutingTest::restore(const char *id) const
{
    const auto restored =
        finish([id](const agents::Changes &changes, QObject *context, agents::Changes::Callback done) {
            changes.restore(QLatin1String(id), context, std::move(done));
        });
    QVERIFY2(restored.ok(), restored ? "" : qPrintable(restored.error().message));
    QCOMPARE(restored->conflicts, QStringList());
}
