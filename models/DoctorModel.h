// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Tone.h"

#include <QObject>
#include <QString>

#include <vector>

namespace models {

enum class Verdict { Pass, Fail, Skip };

/// One step on the way from this machine to a model.
struct Stage {
    QString title;
    Verdict verdict = Verdict::Skip;
    QString sentence;
    QString remedy;
};

struct Diagnosis {
    std::vector<Stage> stages;
    QString report;  ///< for an admin
};

/// What tailscaled or the gateway answered to one question, as it may be shown.
struct RawAnswer {
    QString from;
    QString text;
};

/// The last diagnosis, and the answers it rests on. Main thread.
class DoctorModel : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void setRunning();
    void set(Diagnosis diagnosis);
    void setFailed(const QString &sentence);
    void setRawAnswers(const std::vector<RawAnswer> &answers);

    bool isRunning() const { return m_running; }
    const Diagnosis &diagnosis() const { return m_diagnosis; }
    QString error() const;  ///< why there is none; empty if there is
    const QString &rawText() const { return m_rawText; }

    QString summary() const;  ///< "Every step works", "Stops at: Gateway found"
    Tone tone() const;

Q_SIGNALS:
    void changed();

private:
    bool m_running = false;
    Diagnosis m_diagnosis;
    QString m_error;
    QString m_rawText;
};

Tone toneOf(Verdict verdict);

}  // namespace models
