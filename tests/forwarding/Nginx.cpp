// SPDX-License-Identifier: GPL-3.0-or-later
#include "Nginx.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

Nginx::Nginx(std::uint16_t gatewayPort) : m_gatewayPort(gatewayPort)
{
}

Nginx::~Nginx()
{
    m_process.terminate();
    m_process.waitForFinished();
}

QString Nginx::program()
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("nginx"));
    return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin")})
                           : found;
}

QByteArray Nginx::configuration() const
{
    const QByteArray text = R"(daemon off; master_process off; worker_processes 1; pid DIR/pid; error_log stderr crit;
events { worker_connections 512; }
http {
    access_log off; tcp_nodelay on; underscores_in_headers on;
    client_body_temp_path DIR/b; proxy_temp_path DIR/p; fastcgi_temp_path DIR/f; uwsgi_temp_path DIR/u;
    scgi_temp_path DIR/s;
    client_max_body_size 0; large_client_header_buffers 8 64k;
    client_header_timeout 1s; client_body_timeout 2s;
    upstream gateway { server 127.0.0.1:GATEWAY; keepalive 64; }
    server {
        listen 127.0.0.1:PORT;
        location / { return 404; }
        location /a/claude-code/ {
            proxy_pass http://gateway; proxy_http_version 1.1;
            proxy_set_header Connection ""; proxy_set_header x-api-key "";
            proxy_buffering off; proxy_request_buffering off; proxy_buffer_size 64k; proxy_buffers 8 64k; proxy_read_timeout 2s;
        }
    }
})";
    return QByteArray(text)
        .replace("DIR", m_folder.path().toUtf8())
        .replace("GATEWAY", QByteArray::number(m_gatewayPort))
        .replace("PORT", QByteArray::number(m_port));
}

bool Nginx::start()
{
    QTcpServer free;
    if (!free.listen(QHostAddress::LocalHost, 0))
        return false;
    m_port = free.serverPort();
    free.close();
    QFile file(m_folder.filePath(QStringLiteral("nginx.conf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration()) < 0)
        return false;
    file.close();
    m_process.start(program(),
                    {QStringLiteral("-p"), m_folder.path(), QStringLiteral("-e"), QStringLiteral("stderr"),
                     QStringLiteral("-c"), file.fileName()});
    return QTest::qWaitFor([this] {
               QTcpSocket socket;
               socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
               return m_process.state() == QProcess::NotRunning || socket.waitForConnected(100);
           })
        && m_process.state() == QProcess::Running;
}
