// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoutingTest.h"
#include "agents/Routes.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

using configuring::Format;
using configuring::Leaf;

namespace {

enum class Layout { AsItIs, Crlf, ByteOrderMark, NoLastLineEnd };

/// The same text as other editors would have saved it.
QByteArray laidOut(QByteArray text, Layout layout)
{
    const QByteArray mark = "\xEF\xBB\xBF";
    if (layout == Layout::Crlf && !text.contains("\r\n"))
        text.replace("\n", "\r\n");
    if (layout == Layout::ByteOrderMark && !text.startsWith(mark))
        text.prepend(mark);
    while (layout == Layout::NoLastLineEnd && text.endsWith('\n'))
        text.chop(text.endsWith("\r\n") ? 2 : 1);
    return text;
}

/// What another program writes into a file of this format.
configuring::Edit foreignEdit(const configuring::KeyPath &someKeyOfOurs)
{
    const bool isList = someKeyOfOurs.front().starts_with('[');
    return {isList ? configuring::KeyPath{"[name=THEIRS]", "name"} : configuring::KeyPath{"THEIRS"}, "THEIRS"};
}

std::vector<Leaf> sortedLeaves(Format format, const QByteArray &bytes)
{
    auto leaves = configuring::readLeaves(format, bytes.toStdString());
    if (!leaves)
        return {{{"does not parse"}, Leaf::Kind::Text, leaves.error().message.toStdString()}};
    std::stable_sort(leaves->begin(), leaves->end(), [](const Leaf &a, const Leaf &b) { return a.path < b.path; });
    return *leaves;
}

}  // namespace

/// The files of real-looking users in tests/data/configs, in every layout that editors leave behind.
class TestConfigs : public RoutingTest {
    Q_OBJECT

private Q_SLOTS:
    void everyLayoutComesBack_data() { users(); }
    void everyLayoutComesBack();
    void whatAnotherProgramWroteMeanwhileStays_data() { users(); }
    void whatAnotherProgramWroteMeanwhileStays();

private:
    void users();
    void moveIn(const QString &user, Layout layout);
    const agents::Agent &agent(const QString &id) const;
};

void TestConfigs::users()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("user");
    const QDir all(QStringLiteral(TEST_DATA "/configs"));
    const QStringList ids = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &id : ids) {
        const QDir users(all.filePath(id));
        const QStringList names = users.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &name : names)
            QTest::newRow(qPrintable(id + QStringLiteral(", ") + name)) << id << users.filePath(name);
    }
}

void TestConfigs::moveIn(const QString &user, Layout layout)
{
    QDirIterator it(user, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        write(m_surroundings.home + file.mid(user.size()), laidOut(content(file), layout));
    }
}

const agents::Agent &TestConfigs::agent(const QString &id) const
{
    return *std::find_if(m_catalogue.begin(), m_catalogue.end(),
                         [&id](const agents::Agent &known) { return known.id == id; });
}

void TestConfigs::everyLayoutComesBack()
{
    QFETCH(QString, id);
    QFETCH(QString, user);
    for (const Layout layout : {Layout::AsItIs, Layout::Crlf, Layout::ByteOrderMark, Layout::NoLastLineEnd}) {
        init();
        moveIn(user, layout);
        const Tree before = treeOf(m_surroundings.home);
        route(qPrintable(id));
        if (QTest::currentTestFailed())
            return;
        QVERIFY(treeOf(m_surroundings.home) != before);
        restore(qPrintable(id));
        QCOMPARE(treeOf(m_surroundings.home), before);
    }
}

void TestConfigs::whatAnotherProgramWroteMeanwhileStays()
{
    QFETCH(QString, id);
    QFETCH(QString, user);
    moveIn(user, Layout::AsItIs);
    QMap<QString, std::pair<Format, QByteArray>> expected;
    std::map<QString, QByteArray> original;
    for (const agents::AgentFile &file : agent(id).files) {
        const QString path = agents::pathOf(file, m_surroundings);
        original[path] = QFile::exists(path) ? content(path) : QByteArray();
        const auto edit = foreignEdit(file.set.front().key);
        const auto edited = configuring::applyEdits(file.format, original[path].toStdString(), std::span(&edit, 1));
        QVERIFY2(edited.ok(), edited ? "" : qPrintable(edited.error().message));
        expected[path] = {file.format, QByteArray::fromStdString(edited->bytes)};
    }
    route(qPrintable(id));
    if (QTest::currentTestFailed())
        return;
    for (const agents::AgentFile &file : agent(id).files) {
        const QString path = agents::pathOf(file, m_surroundings);
        const auto edit = foreignEdit(file.set.front().key);
        const auto edited = configuring::applyEdits(file.format, content(path).toStdString(), std::span(&edit, 1));
        QVERIFY2(edited.ok(), edited ? "" : qPrintable(edited.error().message));
        write(path, QByteArray::fromStdString(edited->bytes));
    }
    restore(qPrintable(id));
    for (auto file = expected.begin(); file != expected.end(); ++file) {
        const auto &[format, bytes] = file.value();
        QVERIFY2(sortedLeaves(format, content(file.key())) == sortedLeaves(format, bytes),
                 content(file.key()) + "\n--- expected\n" + bytes);
        // Every line of the user's own, comments and all, is still there.
        const QList<QByteArray> lines = original[file.key()].split('\n');
        for (const QByteArray &line : lines) {
            if (line.trimmed().startsWith('#') || line.trimmed().startsWith("//"))
                QVERIFY2(content(file.key()).contains(line), line);
        }
    }
    QVERIFY(tokens().hashes().empty());
}

QTEST_APPLESS_MAIN(TestConfigs)
#include "TestConfigs.moc"
