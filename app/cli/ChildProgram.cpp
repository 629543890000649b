// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ChildProgram.h"

#include <QFile>
#include <QProcessEnvironment>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <vector>

#include <spawn.h>
#include <sys/wait.h>

namespace cli {

namespace {

/// Texts as the system wants them: an array of pointers that ends with a null.
class Words {
public:
    explicit Words(const QStringList &words)
    {
        for (const QString &word : words)
            m_bytes.push_back(QFile::encodeName(word));
        for (QByteArray &bytes : m_bytes)
            m_pointers.push_back(bytes.data());
        m_pointers.push_back(nullptr);
    }
    char *const *get() const { return m_pointers.data(); }

private:
    std::vector<QByteArray> m_bytes;
    std::vector<char *> m_pointers;
};

/// While it lives, the keys of the terminal interrupt the child alone.
class IgnoredKeys {
public:
    IgnoredKeys() : m_interrupt(std::signal(SIGINT, SIG_IGN)), m_quit(std::signal(SIGQUIT, SIG_IGN)) { }
    ~IgnoredKeys()
    {
        std::signal(SIGINT, m_interrupt);
        std::signal(SIGQUIT, m_quit);
    }
    Q_DISABLE_COPY_MOVE(IgnoredKeys)

private:
    void (*m_interrupt)(int);
    void (*m_quit)(int);
};

int spawn(const QString &program, const Words &arguments, const Words &environment, pid_t &pid)
{
    posix_spawnattr_t attributes;
    ::posix_spawnattr_init(&attributes);
    sigset_t keys;
    ::sigemptyset(&keys);
    ::sigaddset(&keys, SIGINT);
    ::sigaddset(&keys, SIGQUIT);
    ::posix_spawnattr_setsigdefault(&attributes, &keys);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    const int error = ::posix_spawn(&pid, QFile::encodeName(program).constData(), nullptr, &attributes, arguments.get(),
                                    environment.get());
    ::posix_spawnattr_destroy(&attributes);
    return error;
}

}  // namespace

core::Result<int> runInTerminal(const QString &program, const QStringList &arguments,
                                const QMap<QString, QString> &variables)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    const Words words(QStringList{program} + arguments);
    const Words settings(environment.toStringList());
    const IgnoredKeys ignored;
    pid_t pid = 0;
    if (const int error = spawn(program, words, settings, pid); error != 0)
        return core::Error{core::ErrorKind::Internal,
                           QStringLiteral("Cannot start %1: %2.")
                               .arg(program, QString::fromLocal8Bit(std::strerror(error)))};
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) { }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace cli
