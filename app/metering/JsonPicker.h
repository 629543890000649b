// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metering/JsonPaths.h"

#include <QtGlobal>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace metering {

/// A string (unescaped), number or bool of a document; nulls are not reported. Valid during the call that hands it
/// over.
struct JsonScalar {
    enum class Type { Bool, Number, String };
    Type type = Type::String;
    std::string_view text;
    qint64 number = 0;  ///< rounded towards zero; 1 for true
};

/// Picks the values at a few wanted paths out of a JSON document that arrives in pieces cut anywhere.
/// Memory is constant: what is not wanted is passed over at memory speed, unlooked at except for its
/// strings and brackets; so is a wanted string of more than 4 KiB, unless its beginning is asked for, or one whose key
/// is written with escapes.
/// What is not JSON where it matters makes the rest of the document ignored. One thread; paths and sink outlive it.
class JsonPicker {
public:
    class Sink {
    public:
        virtual void value(int id, const JsonScalar &value) = 0;
        /// An object or array at a wanted path, with wanted paths below it, has ended.
        virtual void closed(int id) = 0;

    protected:
        ~Sink() = default;
    };

    enum class LongStrings { Skip, Cut };
    JsonPicker(const JsonPaths &paths, Sink &sink, LongStrings longStrings = LongStrings::Skip);
    Q_DISABLE_COPY_MOVE(JsonPicker)

    void feed(std::string_view bytes);
    void reset();  ///< a new document begins
    bool isComplete() const { return m_state == State::Done; }  ///< one whole object or array was read

private:
    enum class State {
        // between strings, numbers and what is skipped: the next byte decides
        Value,
        FirstElement,  ///< after '[': a value or ']'
        FirstKey,  ///< after '{': a key or '}'
        Key,
        Colon,
        AfterValue,
        Done,
        // inside of them
        String,  ///< inside a key or a wanted string
        Scalar,  ///< inside a number or literal
        SkippedString,
        SkippedTree,  ///< inside an object or array without wanted places
        SkippedTreeString,
        Bad,
    };
    struct Container {
        int place;
        bool isArray;
    };

    const char *structure(const char *p, const char *end);
    void structural(char c);
    void beginValue(char first);
    void beginContainer(bool isArray);
    void endContainer(char bracket);
    void afterComma();
    void endValue() { m_state = m_open.empty() ? State::Done : State::AfterValue; }
    const char *string(const char *p, const char *end);
    void endString(std::string_view text);
    void reportEscaped(std::string_view text);
    const char *scalar(const char *p, const char *end);
    void report(std::string_view literal);
    const char *skippedString(const char *p, const char *end);
    const char *skippedTree(const char *p, const char *end);
    const char *closingQuote(const char *p, const char *end);
    bool isEscaped(const char *begin, const char *at) const;
    void keep(std::string_view part, std::size_t limit);

    const JsonPaths &m_paths;
    Sink &m_sink;
    LongStrings m_longStrings;
    State m_state = State::Value;
    int m_place = JsonPaths::root;  ///< of the value that is read or comes next
    std::vector<Container> m_open;  ///< never more than the longest path has segments
    std::uint64_t m_skippedDepth = 0;
    std::string m_text;  ///< a wanted string, key or literal that is cut by the border of a piece
    bool m_isKey = false;
    bool m_tooLong = false;
    bool m_escaped = false;  ///< the piece ended inside a string after an odd number of backslashes
};

}  // namespace metering
