// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/GuardedBody.h"

#include "core/Secret.h"
#include "scanning/Fingerprint.h"

#include <algorithm>

namespace forwarding {

namespace {

constexpr std::size_t smallBody = 64 * 1024;  ///< is searched where it lies

constexpr char unknownEncoding[] = "Its Content-Encoding is none that Spotmeter can read.";
constexpr char brokenEncoding[] = "It does not decode as its Content-Encoding says.";

}  // namespace

GuardedBody::GuardedBody(std::shared_ptr<const GuardPolicy> policy, std::string agent,
                         std::optional<metering::Encoding> encoding)
    : m_policy(std::move(policy)), m_agent(std::move(agent))
{
    if (!encoding)
        m_problem = unknownEncoding;
    else if (*encoding != metering::Encoding::Identity)
        m_decoder = std::make_unique<metering::Decoder>(*encoding);
}

void GuardedBody::look(std::string_view bytes, Piece piece, scanning::KeyFinder &finder)
{
    if (!m_problem.empty())
        return;
    if (piece == Piece::Last && !m_stream && !m_decoder && bytes.size() <= smallBody) {
        for (const scanning::FoundKey &found : finder.find(bytes))
            note(found);
        return;
    }
    if (!m_stream)
        m_stream.emplace(finder, [this](const scanning::FoundKey &found) { note(found); });
    if (!m_decoder)
        take(bytes);
    else if (!m_decoder->feed(bytes, [this](std::string_view plain) { take(plain); }))
        m_problem = brokenEncoding;
    if (piece == Piece::Last)
        m_stream->finish();
}

void GuardedBody::take(std::string_view plain)
{
    m_size += plain.size();
    if (m_policy->mode == Guarding::Warn || !isTooLarge())
        m_stream->feed(plain);
}

void GuardedBody::note(const scanning::FoundKey &found)
{
    if (found.level < core::FindingLevel::Medium)
        return;
    const std::string key = scanning::canonical(found);
    std::string fingerprint = scanning::fingerprint(key, m_policy->salt);
    const auto isThis = [&fingerprint](const GuardNote &note) { return note.fingerprint == fingerprint; };
    if (std::any_of(m_keys.begin(), m_keys.end(), isThis)
        || m_policy->allowed.covers(fingerprint, {}, found.rule->id, QDate::currentDate()))
        return;
    GuardNote note{m_agent, found.rule->id, found.rule->provider, core::masked(key), std::move(fingerprint)};
    note.stopped = m_policy->mode == Guarding::Block;
    m_keys.push_back(std::move(note));
}

std::vector<GuardNote> GuardedBody::notes() const
{
    std::vector<GuardNote> notes = m_keys;
    if (!m_problem.empty()) {
        GuardNote note{m_agent};
        note.problem = m_problem;
        note.stopped = m_policy->mode == Guarding::Block;
        notes.push_back(std::move(note));
    }
    return notes;
}

}  // namespace forwarding
