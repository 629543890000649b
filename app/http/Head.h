// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// HTTP/1.1 messages as pure bytes: no sockets, no Qt, usable from any thread, one object one thread.
namespace http {

/// A header field as it stood on the wire: name's case and the value's inner bytes untouched.
struct Field {
    std::string_view name;
    std::string_view value;
};

bool equalIgnoringCase(std::string_view a, std::string_view b);

/// The head of a request or a response. All text lies in one buffer, so a head costs two allocations
/// however many fields it has; views are valid as long as the head is neither changed nor destroyed.
class Head {
public:
    std::string_view method() const { return view(m_method); }  ///< requests
    std::string_view target() const { return view(m_target); }  ///< requests: path and query as sent
    int status() const { return m_status; }  ///< responses
    std::string_view reason() const { return view(m_reason); }  ///< responses
    int minorVersion() const { return m_minorVersion; }  ///< of HTTP/1.x

    std::size_t fieldCount() const { return m_fields.size(); }
    Field field(std::size_t index) const { return {view(m_fields[index].name), view(m_fields[index].value)}; }
    /// The first field of that name, whatever its case.
    std::optional<std::string_view> find(std::string_view name) const;

private:
    friend class Framer;

    struct Span {
        std::uint32_t at = 0;
        std::uint32_t size = 0;
    };
    struct FieldSpan {
        Span name;
        Span value;
    };

    std::string_view view(Span span) const { return std::string_view(m_text).substr(span.at, span.size); }
    void append(Span &span, std::string_view bytes);
    void clear();

    std::string m_text;
    Span m_method;
    Span m_target;
    Span m_reason;
    std::vector<FieldSpan> m_fields;
    int m_status = 0;
    int m_minorVersion = 1;
};

}  // namespace http
