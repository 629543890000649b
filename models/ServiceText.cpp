// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ServiceText.h"

#include "models/words/Words.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <vector>

namespace models {

namespace {

constexpr char context[] = "models::ServiceText";

/// A sentence with places: the texts around them, and which each is: '1', '2', … in this order, or 'n' for a number.
struct Pattern {
    const char *sentence;
    QStringList parts;
    QString marks;
    qsizetype length = 0;  ///< of its own words
};

bool isPlace(const QString &text, qsizetype at)
{
    return text[at] == u'%' && at + 1 < text.size() && (text[at + 1].isDigit() || text[at + 1] == u'n');
}

Pattern patternOf(const char *sentence)
{
    Pattern pattern{sentence, {QString()}, {}};
    const QString text = QString::fromUtf8(sentence);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPlace(text, i)) {
            pattern.marks += text[++i];
            pattern.parts.append(QString());
        } else {
            pattern.parts.last() += text[i];
            ++pattern.length;
        }
    }
    return pattern;
}

/// What says most comes first. Sentences without places need no pattern: the translator finds them.
std::vector<Pattern> makePatterns()
{
    std::vector<Pattern> patterns;
    for (const auto story :
         {words::agents(), words::files(), words::gateway(), words::tailnet(), words::keys(), words::service()}) {
        for (const char *sentence : story) {
            if (Pattern pattern = patternOf(sentence); !pattern.marks.isEmpty())
                patterns.push_back(std::move(pattern));
        }
    }
    std::stable_sort(patterns.begin(), patterns.end(),
                     [](const Pattern &a, const Pattern &b) { return a.length > b.length; });
    return patterns;
}

/// What stands at a pattern's places; nothing if the sentence is another one. A place holds no clause of its own.
std::optional<QStringList> placesIn(const QString &sentence, const QStringList &parts)
{
    if (!sentence.startsWith(parts.first()) || !sentence.endsWith(parts.last()))
        return std::nullopt;
    QStringList places;
    qsizetype from = parts.first().size();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const bool last = i == parts.size() - 1;
        const qsizetype at = last ? sentence.size() - parts[i].size() : sentence.indexOf(parts[i], from);
        if (at <= from)
            return std::nullopt;
        places << sentence.mid(from, at - from);
        if (places.last().contains(QStringLiteral("; ")))
            return std::nullopt;
        from = at + parts[i].size();
    }
    return places;
}

std::optional<QString> translationOf(const QString &sentence);

/// A reason in the middle of a sentence is translated, too; names and paths are not.
QString placeText(const QString &place)
{
    return place.contains(u' ') || place.front().isLower() ? translationOf(place).value_or(place) : place;
}

std::optional<QString> filled(const Pattern &pattern, const QStringList &places)
{
    int number = -1;
    if (const qsizetype at = pattern.marks.indexOf(u'n'); at >= 0) {
        bool isNumber = false;
        number = places[at].toInt(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    const QString translated = QCoreApplication::translate(context, pattern.sentence, nullptr, number);
    QString text;
    for (qsizetype i = 0; i < translated.size(); ++i) {
        const qsizetype mark = isPlace(translated, i) ? pattern.marks.indexOf(translated[i + 1]) : -1;
        if (mark >= 0)
            text += placeText(places[mark]);
        else
            text += translated[i];
        i += mark >= 0 ? 1 : 0;
    }
    return text;
}

/// Nothing if we do not know it. Why a connection failed, Qt says in words of its own, which it has translated.
std::optional<QString> translationOf(const QString &sentence)
{
    static const std::vector<Pattern> patterns = makePatterns();
    const QByteArray utf8 = sentence.toUtf8();
    for (const char *whose : {context, "QAbstractSocket"}) {
        if (QString translated = QCoreApplication::translate(whose, utf8); translated != sentence)
            return translated;
    }
    for (const Pattern &pattern : patterns) {
        const auto places = placesIn(sentence, pattern.parts);
        if (!places)
            continue;
        if (auto text = filled(pattern, *places))
            return text;
    }
    return std::nullopt;
}

/// Sentences follow one another after a space, but not after a full stop of Chinese and Japanese.
void append(QString &text, const QString &sentence)
{
    if (!text.isEmpty() && !text.endsWith(QChar(0x3002)))
        text += u' ';
    text += sentence;
}

/// "Only you can read it; git tracks it." as two sentences, since each language joins them in its own way.
QString clausesText(const QString &sentence)
{
    QString text;
    bool isKnown = false;
    for (QString clause : sentence.split(QStringLiteral("; "))) {
        if (!clause.endsWith(u'.'))
            clause += u'.';
        const QString translated = translationOf(clause).value_or(clause);
        isKnown = isKnown || translated != clause;
        append(text, translated);
    }
    return isKnown ? text : sentence;
}

QString sentenceText(const QString &sentence)
{
    if (const auto translated = translationOf(sentence))
        return *translated;
    return sentence.contains(QStringLiteral("; ")) ? clausesText(sentence) : sentence;
}

}  // namespace

QString serviceText(const QString &text)
{
    QString translated;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool ends = (text[i] == u'.' || text[i] == u'?') && i + 1 < text.size() && text[i + 1] == u' ';
        if (!ends && i + 1 < text.size())
            continue;
        append(translated, sentenceText(text.mid(from, i + 1 - from)));
        from = i + 2;
        ++i;
    }
    return translated;
}

}  // namespace models
