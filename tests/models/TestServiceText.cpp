// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Settings.h"
#include "models/ServiceText.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

namespace {

QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Literals that stand one after the other are one text.
QString joined(QString source)
{
    static const QRegularExpression seam(QStringLiteral("\"\\s*\n\\s*\""));
    return source.replace(seam, QString());
}

/// The service's sources, by their paths below app/.
QMap<QString, QString> serviceSources()
{
    const QString app = QStringLiteral(SOURCES "/app/");
    QMap<QString, QString> sources;
    for (QDirIterator it(app, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        const QString path = it.next();
        sources[path.mid(app.size())] = joined(contentsOf(path));
    }
    return sources;
}

/// The sentences of models/words as the source has them, escapes included.
QStringList knownSentences()
{
    QStringList known;
    for (QDirIterator it(QStringLiteral(SOURCES "/models/words"), {QStringLiteral("*.cpp")}, QDir::Files);
         it.hasNext();) {
        static const QRegularExpression entry(
            QStringLiteral("NOOP\\(\\s*\"models::ServiceText\",\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\)"));
        const QString words = joined(contentsOf(it.next()));
        for (auto match = entry.globalMatch(words); match.hasNext();)
            known << match.next().captured(1);
    }
    return known;
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("(?<=[.?]) |(?<=%[0-9]) (?=[A-Z])|^;? "));
    return text.split(end, Qt::SkipEmptyParts);
}

QJsonObject jsonOf(const QString &path)
{
    return QJsonDocument::fromJson(contentsOf(path).toUtf8()).object();
}

/// Of the agents' catalogue and the scan rules.
QStringList sentencesOfTheData()
{
    QStringList texts;
    for (QDirIterator it(QStringLiteral(SOURCES "/resources/agents"), {QStringLiteral("*.json")}); it.hasNext();) {
        const QJsonObject agent = jsonOf(it.next());
        for (const char *key : {"way", "note", "cannot"})
            texts << agent[QLatin1String(key)].toString();
        for (const QJsonValue &way : agent[QLatin1String("other_ways")].toArray())
            texts << way[QLatin1String("sentence")].toString();
        for (const QJsonValue &step : agent[QLatin1String("steps")].toArray())
            texts << step.toString();
    }
    for (const QJsonValue &rule : jsonOf(QStringLiteral(SOURCES "/resources/scan-rules.json"))["rules"].toArray())
        texts << rule[QLatin1String("why")].toString();
    QStringList sentences;
    for (const QString &text : texts)
        sentences += sentencesOf(text);
    return sentences;
}

/// Whose sentences the window may show.
bool speaksToTheWindow(const QString &path)
{
    static const QRegularExpression folders(QStringLiteral(
        "^((agents|configuring|gateway|keyring|remedying|service|storing|tailnet)/.*|control/(Api|Client|Launcher)|"
        "core/(Policy|Settings)|desktop/Autostart|scanning/(Allowlist|Reach|ReportMaker|Scanner))\\.cpp$"));
    return folders.match(path).hasMatch();
}

QString withoutNumbers(QString sentence)
{
    static const QRegularExpression place(QStringLiteral("%[0-9n]"));
    return sentence.replace(place, QStringLiteral("%"));
}

/// Each text that is known turned into capitals, its places kept: a language of our own.
class Capitals : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (QLatin1String(context) != QLatin1String("models::ServiceText"))
            return {};
        static const QSet<QString> known = [] {
            const QStringList sentences = knownSentences();
            return QSet<QString>(sentences.begin(), sentences.end());
        }();
        const QString sentence = QString::fromUtf8(text);
        return known.contains(sentence) ? sentence.toUpper().replace(QStringLiteral("%N"), QStringLiteral("%n"))
                                        : QString();
    }
};

}  // namespace

class TestServiceText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKnownSentenceIsSaidByTheService();
    void everySentenceOfTheServiceIsKnown();
    void everyLanguageHasEverySentence_data();
    void everyLanguageHasEverySentence();
    void knownSentencesAreTranslatedWithTheirPlaces_data();
    void knownSentencesAreTranslatedWithTheirPlaces();
    void whatIsNotKnownStaysAsItIs();
    void aNumberDecidesTheForm();
    void itIsCheapEnoughToBeAskedWheneverATextIsShown();
};

void TestServiceText::everyKnownSentenceIsSaidByTheService()
{
    const QString said = serviceSources().values().join(u'\n');
    const QStringList known = knownSentences();
    QVERIFY(known.size() > 400);
    QStringList missing;
    for (QString sentence : known) {
        if (sentence.endsWith(u'.'))
            sentence.chop(1);  // it may be put at the end where a sentence is joined from parts
        static const QRegularExpression place(QStringLiteral("%[0-9n]"));
        for (const QString &part : sentence.split(place)) {
            if (!said.contains(part.trimmed()))
                missing << sentence;
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

/// A new sentence of the service is put into models/words, or here if nobody sees it in the window.
void TestServiceText::everySentenceOfTheServiceIsKnown()
{
    QSet<QString> known;
    for (const QString &sentence : knownSentences())
        known << withoutNumbers(sentence) << withoutNumbers(sentence).section(QStringLiteral("% "), 1);
    const QString elsewhere = contentsOf(QStringLiteral(SOURCES "/tests/models/not-in-the-window.txt"));
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\\n]|\\\\.)+)\""));
    static const QRegularExpression comment(QStringLiteral("^\\s*//.*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression words(QStringLiteral("[a-z]{2,} [a-z]+.*\\.$"));
    const QMap<QString, QString> sources = serviceSources();
    QStringList missing;
    int found = 0;
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        if (!speaksToTheWindow(source.key()))
            continue;
        for (auto match = literal.globalMatch(QString(*source).remove(comment)); match.hasNext();) {
            const QString text = match.next().captured(1);
            for (const QString &sentence : words.match(text).hasMatch() ? sentencesOf(text) : QStringList()) {
                ++found;
                if (!known.contains(withoutNumbers(sentence)) && !elsewhere.contains(sentence))
                    missing << source.key() + QStringLiteral(": ") + sentence;
            }
        }
    }
    QVERIFY(found > 300);
    for (const QString &sentence : missing)
        qWarning("%s", qPrintable(sentence));
    QVERIFY(missing.isEmpty());
}

void TestServiceText::everyLanguageHasEverySentence_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : core::languageNames())
        QTest::newRow(qPrintable(language)) << language;
}

/// Else translations/update.sh is to be run, and what it adds to be translated.
void TestServiceText::everyLanguageHasEverySentence()
{
    QFETCH(QString, language);
    const QString file = contentsOf(QStringLiteral(SOURCES "/translations/spotmeter_%1.ts").arg(language));
    QVERIFY(!file.isEmpty());
    const bool isEnglish = language == QLatin1String("en");  // has what depends on a number alone
    QStringList missing;
    for (QString sentence : knownSentences() + sentencesOfTheData()) {
        if (isEnglish && !sentence.contains(QStringLiteral("%n")))
            continue;
        sentence.replace(QStringLiteral("\\\""), QStringLiteral("\""));
        const QString written = sentence.toHtmlEscaped().replace(u'\'', QStringLiteral("&apos;"));
        if (!file.contains(QStringLiteral("<source>%1</source>").arg(written)))
            missing << sentence;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestServiceText::knownSentencesAreTranslatedWithTheirPlaces_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("shown");
    QTest::newRow("two sentences")
        << "It talks to its provider itself. Route it to use the gateway's key and to see what it uses."
        << "IT TALKS TO ITS PROVIDER ITSELF. ROUTE IT TO USE THE GATEWAY'S KEY AND TO SEE WHAT IT USES.";
    QTest::newRow("a reason that is not known")
        << "The gateway http://ai.example.ts.net (100.64.0.7:80) is not reachable: it is Sunday."
        << "THE GATEWAY http://ai.example.ts.net (100.64.0.7:80) IS NOT REACHABLE: it is Sunday.";
    QTest::newRow("a reason that is known")
        << "The gateway http://ai.example.ts.net (100.64.0.7:80) is not reachable: no answer within 2.5 seconds."
        << "THE GATEWAY http://ai.example.ts.net (100.64.0.7:80) IS NOT REACHABLE: NO ANSWER WITHIN 2.5 SECONDS.";
    QTest::newRow("a command") << "Log in with: sudo tailscale up"
                               << "LOG IN WITH: SUDO TAILSCALE UP";
    QTest::newRow("a question") << "Is it http://ai-box? Then set the gateway's URL to that."
                                << "IS IT http://ai-box? THEN SET THE GATEWAY'S URL TO THAT.";
    QTest::newRow("clauses") << "Only you can read it; git tracks it; Dropbox copies it to other machines."
                             << "ONLY YOU CAN READ IT. GIT TRACKS IT. Dropbox COPIES IT TO OTHER MACHINES.";
    QTest::newRow("a file that is broken at a place")
        << "/home/al/.claude.json: Line 3, column 7: expected a value. Once that is put right, it is looked at again."
        << "/home/al/.claude.json: LINE 3, COLUMN 7: EXPECTED A VALUE. ONCE THAT IS PUT RIGHT, IT IS LOOKED AT AGAIN.";
    QTest::newRow("a sentence within another") << "Undone: Removed the key sk-a… from /home/al/.env."
                                               << "UNDONE: REMOVED THE KEY sk-a… FROM /home/al/.env.";
    QTest::newRow("a text that looks like a place") << "%1 was not found on this machine."
                                                    << "%1 WAS NOT FOUND ON THIS MACHINE.";
}

void TestServiceText::knownSentencesAreTranslatedWithTheirPlaces()
{
    Capitals capitals;
    QCoreApplication::installTranslator(&capitals);
    QFETCH(QString, said);
    QTEST(models::serviceText(said), "shown");
}

void TestServiceText::whatIsNotKnownStaysAsItIs()
{
    const QString clauses = QStringLiteral("Only you can read it; git tracks it.");
    QCOMPARE(models::serviceText(clauses), clauses);
    Capitals capitals;
    QCoreApplication::installTranslator(&capitals);
    const QString note = QStringLiteral("A moon.json in a project is rounder; nobody knows. End of it.");
    QCOMPARE(models::serviceText(note), note);
    QCOMPARE(models::serviceText(QStringLiteral("Its requests go through Spotmeter. ") + note),
             QStringLiteral("ITS REQUESTS GO THROUGH SPOTMETER. ") + note);
    QCOMPARE(models::serviceText({}), QString());
}

void TestServiceText::aNumberDecidesTheForm()
{
    QCOMPARE(models::serviceText(QStringLiteral("12 models may be used.")), QStringLiteral("12 models may be used."));
    const QString noNumber = QStringLiteral("Many models may be used.");
    QCOMPARE(models::serviceText(noNumber), noNumber);
    Capitals capitals;
    QCoreApplication::installTranslator(&capitals);
    QCOMPARE(models::serviceText(QStringLiteral("12 models may be used.")), QStringLiteral("12 MODELS MAY BE USED."));
    QCOMPARE(models::serviceText(noNumber), noNumber);
}

void TestServiceText::itIsCheapEnoughToBeAskedWheneverATextIsShown()
{
    const QString known = QStringLiteral("The quota weekly is used up.");
    const QString unknown = QStringLiteral("A moon.json in a project is rounder than these settings.");
    QBENCHMARK
    {
        (void)models::serviceText(known);
        (void)models::serviceText(unknown);
    }
}

QTEST_GUILESS_MAIN(TestServiceText)
#include "TestServiceText.moc"
