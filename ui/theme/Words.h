// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <memory>
#include <vector>

class QCoreApplication;
class QTranslator;

namespace ui {

/// The application's language: its texts, its numbers, dates and its direction. The texts are English in the source;
/// their plural forms come from a translation too, which also stands in for what another language lacks.
/// Construct once, before the first window; main thread; the application outlives it.
class Words {
public:
    explicit Words(QCoreApplication &application);
    ~Words();
    Words(const Words &) = delete;
    Words &operator=(const Words &) = delete;

    /// One of core::languageNames(); empty = the system's, or English if we do not speak it. Texts that stand in
    /// widgets already stay as they are: windows are made anew.
    void speak(const QString &language);

    QLocale locale() const { return m_locale; }

private:
    bool load(const QString &name, const QString &folder);

    QCoreApplication &m_application;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_english;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/// How a language calls itself: "Deutsch".
QString nativeName(const QString &language);

}  // namespace ui
