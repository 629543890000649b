// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoGateway.h"

#include "demo/Catalogue.h"
#include "demo/Prompt.h"
#include "demo/Reply.h"

#include "metering/ApiError.h"
#include "metering/Pricing.h"

namespace demo {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

RequestHead headOf(const http::Head &head)
{
    RequestHead seen{bytes(head.method()), bytes(head.target()), {}};
    for (std::size_t i = 0; i < head.fieldCount(); ++i)
        seen.headers.append({bytes(head.field(i).name), bytes(head.field(i).value)});
    return seen;
}

WireAnswer failure(core::ApiFormat format, int status, const QString &message)
{
    const metering::ErrorBody error = metering::errorBody(format, status, message.toStdString());
    WireAnswer answer;
    answer.status = status;
    answer.contentType = QByteArray::fromStdString(error.contentType);
    answer.pieces = {QByteArray::fromStdString(error.body)};
    return answer;
}

WireAnswer body(const QByteArray &json)
{
    WireAnswer answer;
    answer.pieces = {json};
    return answer;
}

WireAnswer tokenCount(const http::MessageReader &request)
{
    const auto prompt = readPrompt(core::ApiFormat::AnthropicMessages, request.head().target(), request.body());
    if (!prompt)
        return failure(core::ApiFormat::AnthropicMessages, 400, prompt.error().message);
    const core::TokenUsage usage = replyTo(*prompt).usage;
    return jsonAnswer({{"input_tokens"_L1, usage.total() - usage.output}});
}

}  // namespace

QByteArray RequestHead::header(const QByteArray &name) const
{
    for (const auto &[field, value] : headers) {
        if (field.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

DemoGateway::DemoGateway(const core::Clock &clock, Pace pace, QObject *parent)
    : QObject(parent), m_pace(pace), m_prices(prices()), m_quotas(clock)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            new DemoConnection(
                socket, m_pace, [this](const http::MessageReader &request) { return handle(request); }, this);
    });
}

core::Result<void> DemoGateway::listen(quint16 port)
{
    if (m_server.listen(QHostAddress::LocalHost, port))
        return {};
    return core::Error{
        core::ErrorKind::Conflict,
        u"The demo gateway cannot listen on 127.0.0.1:%1: %2. Free that port and try again."_s.arg(port).arg(
            m_server.errorString())};
}

QString DemoGateway::url() const
{
    return u"http://127.0.0.1:%1"_s.arg(port());
}

WireAnswer DemoGateway::handle(const http::MessageReader &request)
{
    const http::Head &head = request.head();
    Q_EMIT requestSeen(headOf(head));
    const std::string_view path = head.target().substr(0, head.target().find('?'));
    const core::ApiFormat format = core::apiFormatOfPath(head.target());
    if (head.find("upgrade"))  // Codex falls back to plain HTTP at once on 426, and only on that
        return failure(format, 426, u"The demo gateway has no websockets."_s);
    if (head.method() == "POST" && path.ends_with("/v1/messages/count_tokens"))
        return tokenCount(request);
    if (head.method() == "POST" && format != core::ApiFormat::Unknown)
        return complete(format, request);
    if (format != core::ApiFormat::Unknown)
        return failure(format, 405, u"This path takes POST only."_s);
    if (head.method() == "GET" && path == "/v1/models")
        return body(modelsJson(m_wantingLogin));
    if (head.method() == "GET" && path == "/api/providers")
        return body(providersJson());
    if (head.method() == "GET" && path == "/api/quotas")
        return body(m_quotas.json());
    return failure(format, 404, u"The demo gateway does not have this path."_s);
}

WireAnswer DemoGateway::complete(core::ApiFormat format, const http::MessageReader &request)
{
    const auto prompt = readPrompt(format, request.head().target(), request.body());
    if (!prompt)
        return failure(format, 400, prompt.error().message);
    if (!serves(prompt->model.toStdString())) {
        return failure(
            format, 404,
            u"The demo gateway has no model named \"%1\". GET /v1/models lists those it has."_s.arg(prompt->model));
    }
    if (isServedBy(prompt->model.toStdString(), m_wantingLogin) && !request.head().find("authorization")
        && !request.head().find("x-api-key"))
        return failure(format, 401, u"This model wants your own login."_s);
    const Reply reply = replyTo(*prompt);
    charge(reply);
    return answerIn(format, reply, prompt->streamed);
}

void DemoGateway::charge(const Reply &reply)
{
    const core::ModelPrice *price = metering::findPrice(m_prices, reply.model.toStdString());
    if (const auto cost = price ? metering::cost(reply.usage, *price) : std::nullopt)
        m_quotas.charge(*cost);
}

}  // namespace demo
