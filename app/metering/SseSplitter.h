// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace metering {

/// Splits an event stream (text/event-stream, WHATWG HTML §9.2) that arrives in pieces cut anywhere into
/// the payloads of its events, handed on as they come and never buffered. Line ends are LF, CR LF or CR.
/// Memory is constant. One thread; the sink outlives it.
class SseSplitter {
public:
    class Sink {
    public:
        /// An event with data begins; `name` is that of its "event:" line, if one came before the data.
        /// False passes over the event: its data will not be reported.
        virtual bool beginEvent(std::string_view name) = 0;
        virtual void eventData(std::string_view bytes) = 0;

    protected:
        ~Sink() = default;
    };

    explicit SseSplitter(Sink &sink) : m_sink(sink) { }
    Q_DISABLE_COPY_MOVE(SseSplitter)

    void feed(std::string_view bytes);

private:
    enum class Field { Unread, Data, Name, Other };

    void partOfLine(std::string_view part);
    std::string_view fieldName(std::string_view part);
    void endLine();
    void beginData();

    Sink &m_sink;
    Field m_field = Field::Unread;
    std::string m_fieldName;  ///< while unread; no longer than the longest name that we know
    std::string m_name;
    bool m_atValue = false;  ///< the colon was the last byte: one space may follow
    bool m_afterCr = false;
    bool m_inEvent = false;
    bool m_isWanted = false;
};

}  // namespace metering
