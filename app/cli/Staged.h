// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Finding.h"
#include "core/Result.h"

#include <QTemporaryDir>

#include <memory>

namespace cli {

/// What the next commit of the repository in the current folder would take along, as git has it staged: copied into a
/// folder of its own, which goes with this object. Runs git.
class StagedFiles {
public:
    static core::Result<std::unique_ptr<StagedFiles>> checkOut();

    QString folder() const { return m_folder.path(); }
    bool isEmpty() const { return m_empty; }
    /// The places of a report on the copies, as they are called in the work tree.
    void rename(core::ScanReport &report) const;

private:
    QTemporaryDir m_folder;
    QString m_top;
    bool m_empty = true;
};

}  // namespace cli
