// SPDX-License-Identifier: GPL-3.0-or-later
#include "tailnet/Notify.h"

#include "tailnet/LocalApi.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace tailnet {

namespace {

using core::TailnetState;

constexpr int initialState = 1 << 1;
constexpr int initialPrefs = 1 << 2;
constexpr int initialHealth = 1 << 7;
constexpr int peerChanges = 1 << 12;
constexpr int noNetMap = 1 << 13;

constexpr std::size_t longestLine = 64 * 1024;

/// In the order of ipn.State.
constexpr std::array<TailnetState, 7> states{
    TailnetState::Starting, TailnetState::NoPermission, TailnetState::NeedsLogin, TailnetState::NeedsApproval,
    TailnetState::Down,     TailnetState::Starting,     TailnetState::Running};

Notify read(const std::string &line)
{
    const QByteArray bytes = QByteArray::fromRawData(line.data(), qsizetype(line.size()));
    const int state = QJsonDocument::fromJson(bytes).object()[QLatin1String("State")].toInt(-1);
    if (state < 0 || std::size_t(state) >= states.size())
        return {};
    return {states[std::size_t(state)]};
}

}  // namespace

std::string watchRequest()
{
    constexpr int mask = initialState | initialPrefs | initialHealth | peerChanges | noNetMap;
    return request("GET", "/localapi/v0/watch-ipn-bus?mask=" + std::to_string(mask));
}

std::vector<Notify> NotifyReader::feed(std::string_view bytes)
{
    std::vector<Notify> messages;
    while (!bytes.empty()) {
        const std::size_t end = bytes.find('\n');
        const std::string_view piece = bytes.substr(0, end);
        m_tooLong = m_tooLong || m_line.size() + piece.size() > longestLine;
        if (m_tooLong)
            m_line.clear();
        else
            m_line.append(piece);
        if (end == std::string_view::npos)
            break;
        bytes.remove_prefix(end + 1);
        if (m_tooLong || !m_line.empty())
            messages.push_back(read(m_line));
        m_tooLong = false;
        m_line.clear();
    }
    return messages;
}

}  // namespace tailnet
