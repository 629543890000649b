// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Console.h"

#include <QJsonDocument>

#include <cstdio>

#include <unistd.h>

namespace cli {

namespace {

QString harmless(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    }
    return text;
}

}  // namespace

Console::Console()
    : m_out(stdout), m_err(stderr), m_styled(isatty(STDOUT_FILENO) != 0 && qEnvironmentVariableIsEmpty("NO_COLOR"))
{
}

void Console::print(const QString &line)
{
    m_out << harmless(line) << Qt::endl;
}

void Console::printHeading(const QString &line)
{
    if (m_styled)
        m_out << "\x1b[1m" << harmless(line) << "\x1b[0m" << Qt::endl;
    else
        print(line);
}

void Console::printJson(const QJsonObject &json)
{
    m_out << QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented));
    m_out.flush();
}

void Console::complain(const QString &sentence)
{
    m_err << "spotmeter: " << harmless(sentence) << Qt::endl;
}

void Console::showProgress(const QString &line)
{
    if (isatty(STDERR_FILENO) == 0)
        return;
    m_err << "\r\x1b[K" << harmless(line);
    m_err.flush();
}

}  // namespace cli
