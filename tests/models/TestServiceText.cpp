// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ServiceText.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

namespace {

/// Each text turned into capitals, its places kept: a language of our own.
class Capitals : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (QLatin1String(context) != QLatin1String("models::ServiceText"))
            return {};
        return QString::fromUtf8(text).toUpper();
    }
};

QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Literals that stand one after the other are one text.
QString joined(QString source)
{
    static const QRegularExpression seam(QStringLiteral("\"\\s*\""));
    return source.replace(seam, QString());
}

}  // namespace

class TestServiceText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKnownSentenceIsSaidByTheService();
    void knownSentencesAreTranslatedWithTheirPlaces();
    void whatIsNotKnownStaysAsItIs();
};

void TestServiceText::everyKnownSentenceIsSaidByTheService()
{
    QString said;
    for (QDirIterator it(QStringLiteral(SOURCES "/app"), {QStringLiteral("*.cpp")}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();)
        said += joined(contentsOf(it.next()));
    static const QRegularExpression entry(QStringLiteral("NOOP\\(\"models::ServiceText\",\\s*\"([^\"]*)\""));
    const QString words = contentsOf(QStringLiteral(SOURCES "/models/ServiceText.cpp"));
    static const QRegularExpression wrapped(QStringLiteral("([^,(\\s])\"\\s*\n\\s*\""));
    int found = 0;
    for (auto match = entry.globalMatch(QString(words).replace(wrapped, QStringLiteral("\\1"))); match.hasNext();
         ++found) {
        const QString sentence = match.next().captured(1);
        QVERIFY2(said.contains(sentence), qPrintable(sentence));
    }
    QVERIFY(found > 20);
}

void TestServiceText::knownSentencesAreTranslatedWithTheirPlaces()
{
    Capitals capitals;
    QCoreApplication::installTranslator(&capitals);
    QCOMPARE(
        models::serviceText(QStringLiteral("It talks to its provider itself. Route it to use the gateway's key and "
                                           "to see what it uses.")),
        QStringLiteral("IT TALKS TO ITS PROVIDER ITSELF. ROUTE IT TO USE THE GATEWAY'S KEY AND TO SEE WHAT IT "
                       "USES."));
    QCOMPARE(
        models::serviceText(QStringLiteral("The gateway http://ai.example.ts.net (100.64.0.7:80) is not reachable: "
                                           "Connection refused.")),
        QStringLiteral("THE GATEWAY http://ai.example.ts.net (100.64.0.7:80) IS NOT REACHABLE: Connection refused."));
    QCOMPARE(models::serviceText(QStringLiteral("Log in with: sudo tailscale up")),
             QStringLiteral("LOG IN WITH: SUDO TAILSCALE UP"));
}

void TestServiceText::whatIsNotKnownStaysAsItIs()
{
    Capitals capitals;
    QCoreApplication::installTranslator(&capitals);
    const QString note = QStringLiteral("A crush.json in a project is stronger. End of it.");
    QCOMPARE(models::serviceText(note), note);
    QCOMPARE(models::serviceText(QStringLiteral("Its requests go through Spotmeter. ") + note),
             QStringLiteral("ITS REQUESTS GO THROUGH SPOTMETER. ") + note);
    QCOMPARE(models::serviceText({}), QString());
}

QTEST_GUILESS_MAIN(TestServiceText)
#include "TestServiceText.moc"
