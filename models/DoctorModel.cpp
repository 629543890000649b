// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DoctorModel.h"

#include "models/ServiceText.h"

#include <QStringList>

#include <algorithm>

namespace models {

void DoctorModel::setRunning()
{
    m_running = true;
    Q_EMIT changed();
}

void DoctorModel::set(Diagnosis diagnosis)
{
    m_running = false;
    m_error.clear();
    m_diagnosis = std::move(diagnosis);
    Q_EMIT changed();
}

void DoctorModel::setFailed(const QString &sentence)
{
    m_running = false;
    m_error = sentence;
    Q_EMIT changed();
}

void DoctorModel::setRawAnswers(const std::vector<RawAnswer> &answers)
{
    QStringList texts;
    for (const RawAnswer &answer : answers)
        texts.append(answer.from + u'\n' + answer.text);
    m_rawText = texts.isEmpty() ? tr("Nobody answers.") : texts.join(QStringLiteral("\n\n"));
    Q_EMIT changed();
}

QString DoctorModel::error() const
{
    return serviceText(m_error);
}

QString DoctorModel::summary() const
{
    if (m_running)
        return tr("Checking…");
    if (!m_error.isEmpty())
        return tr("Could not check");
    const std::vector<Stage> &stages = m_diagnosis.stages;
    if (stages.empty())
        return tr("Not checked yet");
    const auto failed =
        std::find_if(stages.begin(), stages.end(), [](const Stage &stage) { return stage.verdict == Verdict::Fail; });
    return failed == stages.end() ? tr("Every step works") : tr("Stops at: %1").arg(serviceText(failed->title));
}

Tone DoctorModel::tone() const
{
    if (m_running || (m_error.isEmpty() && m_diagnosis.stages.empty()))
        return Tone::Neutral;
    const auto isFailure = [](const Stage &stage) { return stage.verdict == Verdict::Fail; };
    const bool failed = std::any_of(m_diagnosis.stages.begin(), m_diagnosis.stages.end(), isFailure);
    return failed || !m_error.isEmpty() ? Tone::Bad : Tone::Good;
}

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return Tone::Good;
    case Verdict::Fail:
        return Tone::Bad;
    case Verdict::Skip:
        break;
    }
    return Tone::Neutral;
}

}  // namespace models
