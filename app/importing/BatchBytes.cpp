// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/BatchBytes.h"

#include <algorithm>
#include <type_traits>

namespace importing {

namespace {

// One description of the fields serves both ways: a Writer appends them, a Reader takes them.

class Writer {
public:
    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            bytes.push_back(char(value | 0x80));
        bytes.push_back(char(value));
    }
    void field(const quint64 &value) { number(value); }
    void field(const qint64 &value) { number((quint64(value) << 1) ^ quint64(value >> 63)); }
    void field(const int &value) { field(qint64(value)); }
    void field(const std::string &text)
    {
        number(text.size());
        bytes += text;
    }
    template <class T> void list(const std::vector<T> &values)
    {
        number(values.size());
        for (const T &value : values)
            fields(*this, value);
    }
    std::string bytes;
};

class Reader {
public:
    explicit Reader(std::string_view bytes) : rest(bytes) { }

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (rest.empty())
                return fail();
            const auto byte = quint8(rest.front());
            rest.remove_prefix(1);
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        return fail();
    }
    void field(quint64 &value) { value = number(); }
    void field(qint64 &value)
    {
        const quint64 folded = number();
        value = qint64(folded >> 1) ^ -qint64(folded & 1);
    }
    void field(int &value)
    {
        qint64 wide = 0;
        field(wide);
        value = int(wide);
    }
    void field(std::string &text)
    {
        const quint64 size = number();
        if (size > rest.size()) {
            fail();
            return;
        }
        text = rest.substr(0, size);
        rest.remove_prefix(size);
    }
    template <class T> void list(std::vector<T> &values)
    {
        const quint64 count = number();
        values.reserve(std::min<quint64>(count, rest.size()));
        for (quint64 i = 0; i < count && !isBroken; ++i)
            fields(*this, values.emplace_back());
    }
    std::string_view rest;
    bool isBroken = false;

private:
    quint64 fail()
    {
        isBroken = true;
        return 0;
    }
};

template <class Way, class Tool>
    requires std::is_same_v<std::remove_const_t<Tool>, core::ToolCalls>
void fields(Way &way, Tool &tool)
{
    way.field(tool.name);
    way.field(tool.count);
}

template <class Way, class Logged>
    requires std::is_same_v<std::remove_const_t<Logged>, core::LoggedExchange>
void fields(Way &way, Logged &logged)
{
    auto &e = logged.exchange;
    way.field(logged.key);
    for (auto *text : {&e.agent, &e.session, &e.subAgent, &e.project, &e.modelServed, &e.responseId, &e.requestId,
                       &e.stopReason, &e.serviceTier})
        way.field(*text);
    for (auto *number :
         {&e.startedAt, &e.durationMs, &e.usage.input, &e.usage.output, &e.usage.cacheRead, &e.usage.cacheWrite5m,
          &e.usage.cacheWrite1h, &e.usage.reasoning, &e.usage.webSearches, &e.usage.image})
        way.field(*number);
    way.field(e.status);
    int format = int(e.format);
    way.field(format);
    if constexpr (std::is_same_v<Way, Reader>)
        e.format = format >= 0 && format <= int(core::ApiFormat::BedrockConverse) ? core::ApiFormat(format)
                                                                                  : core::ApiFormat::Unknown;
    way.list(e.tools);
}

template <class Way, class File>
    requires std::is_same_v<std::remove_const_t<File>, core::LogFile>
void fields(Way &way, File &file)
{
    way.field(file.path);
    way.field(file.node);
    for (auto *number : {&file.size, &file.changedAt, &file.offset})
        way.field(*number);
    way.field(file.check);
    way.field(file.state);
}

}  // namespace

std::string toBytes(const core::LogBatch &batch)
{
    Writer writer;
    writer.list(batch.exchanges);
    writer.list(batch.files);
    return std::move(writer.bytes);
}

core::Result<core::LogBatch> batchFromBytes(std::string_view bytes)
{
    Reader reader(bytes);
    core::LogBatch batch;
    reader.list(batch.exchanges);
    reader.list(batch.files);
    if (reader.isBroken || !reader.rest.empty())
        return core::Error{core::ErrorKind::BadInput,
                           QStringLiteral("What the worker read of the agents' logs arrived damaged.")};
    return batch;
}

}  // namespace importing
