// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ServiceText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>
#include <vector>

namespace models {

namespace {

constexpr char context[] = "models::ServiceText";

/// As the service says them: TestServiceText compares them with its sources.
constexpr const char *known[] = {
    QT_TRANSLATE_NOOP("models::ServiceText", "It talks to its provider itself."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Route it to use the gateway's key and to see what it uses."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Its requests go through Spotmeter."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "It has been running since before it was routed (process %1), so it may still talk to its "
                      "provider itself."),
    QT_TRANSLATE_NOOP("models::ServiceText", "End %1 and start it again."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Route it again, or restore it to keep what is there now."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "Route it, and they go through Spotmeter; restoring it gives this address back."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Once that is put right, it is looked at again."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Use another agent where requests must go through the gateway."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The gateway %1 (%2) is not reachable: %3."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "Check that it is running, and that the tailnet's access rules let this machine in."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The gateway %1 grants no model to %2."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Ask your gateway's admin for a model grant."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The address of the gateway %1 cannot be found: %2."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Check the gateway's URL and this machine's internet connection."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Tailscale is not installed on this machine."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Install it from https://tailscale.com/download and log in."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Tailscale's daemon is not running."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Start it with: sudo systemctl start tailscaled"),
    QT_TRANSLATE_NOOP("models::ServiceText", "This machine is logged out of Tailscale."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Log in with: sudo tailscale up"),
    QT_TRANSLATE_NOOP("models::ServiceText", "The Tailscale key of this machine has expired."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Renew it with: sudo tailscale up --force-reauth"),
    QT_TRANSLATE_NOOP("models::ServiceText", "Tailscale is switched off on this machine."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Switch it on with: tailscale up"),
    QT_TRANSLATE_NOOP("models::ServiceText", "Tailscale is on, but has lost its coordination server."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Check this machine's internet connection."),
    QT_TRANSLATE_NOOP("models::ServiceText", "It could not be reached, so requests go to %1 until it answers again."),
    QT_TRANSLATE_NOOP("models::ServiceText", "It could not be reached."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Check Tailscale and the gateway."),
    QT_TRANSLATE_NOOP("models::ServiceText", "In use because %1 cannot be used now."),
    QT_TRANSLATE_NOOP("models::ServiceText", "A request had no token of Spotmeter's, or an old one."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Restart the agent."),
    QT_TRANSLATE_NOOP("models::ServiceText", "If it goes on, route it again on the Agents page."),
};

/// The parts of a pattern around its places, which are %1, %2, … in this order.
using Parts = QStringList;

const std::vector<Parts> &patterns()
{
    static const std::vector<Parts> all = [] {
        const QRegularExpression place(QStringLiteral("%\\d"));
        std::vector<Parts> parts;
        for (const char *sentence : known)
            parts.push_back(QString::fromUtf8(sentence).split(place));
        return parts;
    }();
    return all;
}

/// What stands at a pattern's places; nothing if the sentence is another one.
std::optional<QStringList> placesIn(const QString &sentence, const Parts &parts)
{
    if (!sentence.startsWith(parts.first()))
        return std::nullopt;
    QStringList places;
    qsizetype from = parts.first().size();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const bool last = i == parts.size() - 1;
        const qsizetype at = last ? sentence.size() - parts[i].size() : sentence.indexOf(parts[i], from);
        if (at < from || QStringView(sentence).mid(at, parts[i].size()) != parts[i])
            return std::nullopt;
        places << sentence.mid(from, at - from);
        from = at + parts[i].size();
    }
    return from == sentence.size() ? std::optional(places) : std::nullopt;
}

QString sentenceText(const QString &sentence)
{
    for (size_t i = 0; i < patterns().size(); ++i) {
        const auto places = placesIn(sentence, patterns()[i]);
        if (!places)
            continue;
        QString translated = QCoreApplication::translate(context, known[i]);
        for (qsizetype n = 0; n < places->size(); ++n)
            translated.replace(QStringLiteral("%%1").arg(n + 1), (*places)[n]);
        return translated;
    }
    return sentence;
}

}  // namespace

QString serviceText(const QString &text)
{
    QStringList sentences;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype end = text.indexOf(QStringLiteral(". "), from);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        sentences << sentenceText(text.mid(from, next - from));
        from = end < 0 ? next : next + 1;
    }
    return sentences.join(u' ');
}

}  // namespace models
