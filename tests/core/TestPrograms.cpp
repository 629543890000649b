// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Programs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// A folder somewhere with Spotmeter in it: what is installed may lie anywhere.
class TestPrograms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void inOneFolderTheyFindEachOther();
    void whatNobodyTypesIsInLibexecBesideBin();
    void whatIsInLibexecFindsTheService();
    void aProgramBesideComesFirst();
    void whatIsMissingIsNamedWhereItBelongs();

private:
    QString at(const QString &path) const { return m_folder->filePath(path); }
    void program(const QString &path) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPrograms::program(const QString &path) const
{
    QFile file(at(path));
    QVERIFY(QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
}

void TestPrograms::inOneFolderTheyFindEachOther()
{
    program(QStringLiteral("here/spotmeter-worker"));
    QCOMPARE(core::programPath(QStringLiteral("spotmeter-worker"), at(QStringLiteral("here"))),
             at(QStringLiteral("here/spotmeter-worker")));
}

void TestPrograms::whatNobodyTypesIsInLibexecBesideBin()
{
    program(QStringLiteral("libexec/spotmeter/spotmeter-worker"));
    QCOMPARE(core::programPath(QStringLiteral("spotmeter-worker"), at(QStringLiteral("bin"))),
             at(QStringLiteral("libexec/spotmeter/spotmeter-worker")));
}

void TestPrograms::whatIsInLibexecFindsTheService()
{
    program(QStringLiteral("bin/spotmeterd"));
    QCOMPARE(core::programPath(QStringLiteral("spotmeterd"), at(QStringLiteral("libexec/spotmeter"))),
             at(QStringLiteral("bin/spotmeterd")));
}

void TestPrograms::aProgramBesideComesFirst()
{
    program(QStringLiteral("bin/spotmeter-worker"));
    program(QStringLiteral("libexec/spotmeter/spotmeter-worker"));
    QCOMPARE(core::programPath(QStringLiteral("spotmeter-worker"), at(QStringLiteral("bin"))),
             at(QStringLiteral("bin/spotmeter-worker")));
}

void TestPrograms::whatIsMissingIsNamedWhereItBelongs()
{
    QCOMPARE(core::programPath(QStringLiteral("spotmeter-worker"), QStringLiteral("/usr/bin")),
             QStringLiteral("/usr/libexec/spotmeter/spotmeter-worker"));
}

QTEST_GUILESS_MAIN(TestPrograms)
#include "TestPrograms.moc"
