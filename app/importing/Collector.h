// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/LogReader.h"

#include <functional>
#include <unordered_map>

namespace importing {

/// Gathers what readers find into batches of some thousand requests. Lines of one file about one request become one:
/// tool calls are summed, of the counts the larger hold, as later snapshots of a stream are. One thread.
class Collector final : public LogSink {
public:
    using Deliver = std::function<void(core::LogBatch &&)>;
    explicit Collector(Deliver deliver) : m_deliver(std::move(deliver)) { }

    void beginFile();
    void add(core::LoggedExchange logged) override;
    /// What was read of the file is part of the same batch as the last of its requests, or of a later one.
    void endFile(core::LogFile file);
    void finish();  ///< hands on what is left

    quint64 lastKey() const { return m_lastKey; }  ///< of the file; 0 if it had none

private:
    struct Place {
        std::size_t index;
        int file;
    };
    void deliver();

    Deliver m_deliver;
    core::LogBatch m_batch;
    std::unordered_map<quint64, Place> m_places;
    int m_file = 0;
    quint64 m_lastKey = 0;
};

}  // namespace importing
