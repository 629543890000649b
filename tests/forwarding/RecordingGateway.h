// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wire.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <vector>

/// A gateway on loopback that keeps every byte it gets and answers with bytes as they are given, right or wrong.
/// Requests whose target ends with "/probe" are answered by themselves and not told of.
class RecordingGateway : public QTcpServer {
    Q_OBJECT

public:
    enum class Manner {
        AnswersRequests,  ///< once the whole request is there
        AnswersHeads,  ///< once the head is there
        AnswersAndCloses,
        GivesLeave,  ///< says 100 Continue to the head, then answers the whole request
    };

    RecordingGateway();

    /// Forgets what came and answers like that from now on.
    void reset(const QByteArray &answer, Manner manner);
    /// The requests since then, in the order in which they began.
    QList<wire::Message> arrived() const;
    /// Nothing is half-way: each connection is closed or between two requests.
    bool isQuiet() const;

    static const QByteArray probeBody;

private:
    struct Connection {
        QTcpSocket *socket;
        QByteArray bytes;
        qsizetype answered = 0;
        qsizetype begun = 0;  ///< heads seen
        QList<qsizetype> places;  ///< in m_order, of each request
        bool open = true;
    };
    void accept();
    void look(Connection &connection);
    void answer(Connection &connection, const wire::Message &message);

    QByteArray m_answer;
    Manner m_manner = Manner::AnswersRequests;
    std::vector<std::shared_ptr<Connection>> m_connections;
    QList<std::pair<std::shared_ptr<Connection>, qsizetype>> m_order;
};
