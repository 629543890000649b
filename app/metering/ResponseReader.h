// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ApiFormat.h"
#include "metering/JsonPicker.h"
#include "metering/Reading.h"

#include <memory>

namespace metering {

/// What the values of one API format mean: collects them, from one document or from those of a stream's
/// events, into a Reading. Memory is bounded whatever the response says. One thread.
class ResponseReader : public JsonPicker::Sink {
public:
    virtual ~ResponseReader() = default;

    virtual const JsonPaths &paths() const = 0;
    /// False for a stream's events that never say anything to count.
    virtual bool wantsEvent(std::string_view name) const;
    /// What was collected so far; partial until the counts that a stream ends with have come.
    virtual Reading reading() const = 0;

    /// Takes what most formats have; a reader with values of its own hands the rest to this.
    void value(int id, const JsonScalar &value) override;

protected:
    /// Values that most formats have; those of a reader's own begin at Own.
    enum CommonId {
        Model,
        ResponseId,
        StopReason,
        Input,
        Output,
        CacheRead,
        Reasoning,
        ImageRead,
        ImageMade,
        ToolName,
        Tier,
        Own
    };
    void countTool(std::string_view name);
    void addTier(const JsonScalar &word);  ///< how it was served, unless that is the standard way

    core::TokenUsage m_usage;  ///< as it was sent
    qint64 m_imageRead = 0;
    qint64 m_imageMade = 0;
    std::string m_model;
    std::string m_responseId;
    std::string m_stopReason;
    std::string m_serviceTier;
    std::vector<core::ToolCalls> m_tools;
};

/// The reader of a format; null for core::ApiFormat::Unknown.
std::unique_ptr<ResponseReader> makeReader(core::ApiFormat format);

/// Takes over a count that is plausible; zero, which some gateways send for "not said", changes nothing.
/// Counts of a stream are cumulative, so the last one holds.
void takeCount(qint64 &into, const JsonScalar &value);
void takeText(std::string &into, const JsonScalar &value);

}  // namespace metering
