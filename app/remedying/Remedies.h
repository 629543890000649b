// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyring/Keyring.h"
#include "remedying/KeyLocator.h"
#include "remedying/UndoRecord.h"
#include "scanning/PatternEngine.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace remedying {

struct RemedyRequest {
    Remedy remedy = Remedy::Keychain;
    std::string path;
    std::string fingerprint;
    QString name;  ///< wanted for the key in the keyring; empty: the variable's
};

/// What a remedy would do. No key is in it beyond its masked preview.
struct RemedyPreview {
    QString what;  ///< a question
    QString diff;
    QString next;
    QString name;
};

struct RemedyDone {
    QString what;  ///< a sentence
    QString next;
    QString id;  ///< for undo
    QString name;  ///< of the key in the keyring, if it was moved there
    bool gone = false;  ///< the file was read again, and the key is not in it
};

/// Takes stray keys away, provably and reversibly: the key goes to the keyring first, then a record for the undo to the
/// disk, then the file is replaced, then it is read again. A failure at any step leaves the file as it was.
/// Main thread; the keyring answers later. Engine and keyring outlive it.
class Remedies {
public:
    template <class T> using Callback = std::function<void(core::Result<T>)>;

    /// `folder` keeps the records of what was done.
    Remedies(const scanning::PatternEngine &engine, const keyring::Keyring &keyring, QString folder, std::string salt);

    core::Result<RemedyPreview> preview(const RemedyRequest &request) const;
    void apply(const RemedyRequest &request, QObject *context, Callback<RemedyDone> done) const;

    std::vector<UndoRecord> records() const { return m_records.all(); }
    /// Answers with a sentence. Conflict if the file was changed since.
    void undo(const QString &id, QObject *context, Callback<QString> done) const;

private:
    /// A remedy worked out: what becomes of which file.
    struct Plan {
        configuring::ConfigFile file;
        std::string bytes;
        UndoRecord record;
        core::Secret secret;
        RemedyPreview preview;
        bool changesMode = false;
    };

    core::Result<std::unique_ptr<Plan>> plan(const RemedyRequest &request) const;
    core::Result<void> planText(const RemedyRequest &request, LocatedKey &located, Plan &plan) const;
    core::Result<void> planMode(const RemedyRequest &request, Plan &plan) const;
    core::Result<void> planGitignore(const RemedyRequest &request, Plan &plan) const;
    core::Result<RemedyDone> carryOut(const RemedyRequest &request, Plan &plan) const;
    core::Result<QString> takeBack(const UndoRecord &record, std::string_view secret) const;

    const scanning::PatternEngine &m_engine;
    const keyring::Keyring &m_keyring;
    UndoRecords m_records;
    std::string m_salt;
};

}  // namespace remedying
