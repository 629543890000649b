// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/GitCommand.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <memory>

extern char **environ;

namespace scanning {

namespace {

constexpr std::size_t mostOutput = 64 * 1024 * 1024;

struct CloseFile {
    void operator()(FILE *file) const { std::fclose(file); }
};
using File = std::unique_ptr<FILE, CloseFile>;

/// A file without a name: git may read as slowly as it likes while we read what it writes.
File fileOf(std::string_view bytes)
{
    File file(std::tmpfile());
    // fwrite(3) takes no null pointer, which no bytes may have.
    const bool isWritten = bytes.empty()
        || (file && std::fwrite(bytes.data(), 1, bytes.size(), file.get()) == bytes.size()
            && std::fflush(file.get()) == 0);
    if (!isWritten)
        file.reset();
    if (file)
        lseek(fileno(file.get()), 0, SEEK_SET);
    return file;
}

/// git, its input and the pipe it writes to; -1 if it cannot be started.
pid_t start(std::vector<std::string> words, int input, const std::array<int, 2> &pipe)
{
    std::vector<char *> pointers;
    for (std::string &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    std::vector<std::string> more{"GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1",
                                  "GIT_NO_REPLACE_OBJECTS=1", "LC_ALL=C"};
    std::vector<char *> environment;
    for (char **entry = environ; *entry; ++entry) {
        if (!std::string_view(*entry).starts_with("GIT_") && !std::string_view(*entry).starts_with("LC_ALL="))
            environment.push_back(*entry);
    }
    for (std::string &entry : more)
        environment.push_back(entry.data());
    environment.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, pipe[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = -1;
    const int failed = posix_spawnp(&child, "git", &actions, nullptr, pointers.data(), environment.data());
    posix_spawn_file_actions_destroy(&actions);
    return failed == 0 ? child : -1;
}

}  // namespace

bool runGit(const std::string &gitFolder, const std::vector<std::string> &arguments, std::string_view input,
            const std::function<bool(std::string_view)> &onOutput)
{
    const File file = fileOf(input);
    std::array<int, 2> pipe{};
    if (!file || pipe2(pipe.data(), O_CLOEXEC) != 0)
        return false;
    std::vector<std::string> words{"git", "-c", "safe.directory=*", "--git-dir=" + gitFolder};
    words.insert(words.end(), arguments.begin(), arguments.end());
    const pid_t child = start(std::move(words), fileno(file.get()), pipe);
    close(pipe[1]);
    bool goesOn = child > 0;
    const auto buffer = std::make_unique<std::array<char, 256 * 1024>>();
    while (goesOn) {
        const ssize_t size = read(pipe[0], buffer->data(), buffer->size());
        if (size == 0)
            break;
        if (size > 0)
            goesOn = onOutput({buffer->data(), std::size_t(size)});
        else
            goesOn = errno == EINTR;
    }
    close(pipe[0]);
    if (child <= 0)
        return false;
    if (!goesOn)
        kill(child, SIGTERM);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    return goesOn && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

std::string gitOutput(const std::string &gitFolder, const std::vector<std::string> &arguments, std::string_view input)
{
    std::string output;
    const bool done = runGit(gitFolder, arguments, input, [&output](std::string_view bytes) {
        output += bytes;
        return output.size() < mostOutput;
    });
    return done ? output : std::string();
}

}  // namespace scanning
