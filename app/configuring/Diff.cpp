// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuring/Diff.h"

#include <algorithm>
#include <vector>

namespace configuring {

namespace {

constexpr int contextLines = 3;
constexpr int mostChanges = 2000;

using Lines = std::vector<std::string_view>;

Lines linesOf(std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        const std::size_t length = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    return lines;
}

struct Row {
    char sign;
    std::string_view line;
};

std::vector<Row> replacedWholly(const Lines &a, const Lines &b)
{
    std::vector<Row> rows;
    for (const auto line : a)
        rows.push_back({'-', line});
    for (const auto line : b)
        rows.push_back({'+', line});
    return rows;
}

/// Walks Myers' furthest-reaching points back from the end to the beginning.
std::vector<Row> walkBack(const Lines &a, const Lines &b, const std::vector<std::vector<int>> &trace)
{
    std::vector<Row> rows;
    int x = int(a.size());
    int y = int(b.size());
    for (int d = int(trace.size()) - 1; d >= 0; --d) {
        const std::vector<int> &reach = trace[std::size_t(d)];  // of step d - 1, diagonal k at [k + d]
        const int k = x - y;
        const auto at = [&](int diagonal) { return reach[std::size_t(diagonal + d)]; };
        const bool down = d > 0 && (k == -d || (k != d && at(k - 1) < at(k + 1)));
        const int fromX = d == 0 ? 0 : down ? at(k + 1) : at(k - 1) + 1;
        const int fromY = fromX - k;
        while (x > fromX && y > fromY) {
            --x;
            --y;
            rows.push_back({' ', a[std::size_t(x)]});
        }
        if (d == 0)
            break;
        if (down)
            rows.push_back({'+', b[std::size_t(--y)]});
        else
            rows.push_back({'-', a[std::size_t(--x)]});
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

/// E. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), the greedy form.
std::vector<Row> compare(const Lines &a, const Lines &b)
{
    const int n = int(a.size());
    const int m = int(b.size());
    std::vector<std::vector<int>> trace;
    std::vector<int> reach{0, 0, 0};
    for (int d = 0; d <= std::min(n + m, mostChanges); ++d) {
        // `reach` holds diagonals -d … d of the step before; `next` gets one more on each side.
        trace.push_back(reach);
        std::vector<int> next(std::size_t(2 * d + 3), -1);
        for (int k = -d; k <= d; k += 2) {
            const auto at = [&](int diagonal) { return reach[std::size_t(diagonal + d)]; };
            int x = 0;
            if (d > 0)
                x = k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
            while (x < n && x - k < m && a[std::size_t(x)] == b[std::size_t(x - k)])
                ++x;
            next[std::size_t(k + d + 1)] = x;
            if (x >= n && x - k >= m)
                return walkBack(a, b, trace);
        }
        reach = std::move(next);
    }
    return replacedWholly(a, b);
}

void writeHunk(const std::vector<Row> &rows, std::size_t begin, std::size_t end, int oldLine, int newLine,
               std::string &out)
{
    int oldCount = 0;
    int newCount = 0;
    std::string body;
    for (std::size_t i = begin; i < end; ++i) {
        oldCount += rows[i].sign != '+';
        newCount += rows[i].sign != '-';
        body += rows[i].sign;
        body += rows[i].line;
        if (!rows[i].line.ends_with('\n'))
            body += "\n\\ No newline at end of file\n";
    }
    const auto range = [](int line, int count) {
        return std::to_string(count == 0 ? line - 1 : line) + (count == 1 ? "" : ',' + std::to_string(count));
    };
    out += "@@ -" + range(oldLine, oldCount) + " +" + range(newLine, newCount) + " @@\n" + body;
}

}  // namespace

std::string unifiedDiff(std::string_view before, std::string_view after)
{
    if (before == after)
        return {};
    const std::vector<Row> rows = compare(linesOf(before), linesOf(after));
    std::vector<char> shown(rows.size(), 0);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].sign == ' ')
            continue;
        const std::size_t first = i >= contextLines ? i - contextLines : 0;
        std::fill(shown.begin() + std::ptrdiff_t(first),
                  shown.begin() + std::ptrdiff_t(std::min(rows.size(), i + contextLines + 1)), 1);
    }
    std::string out;
    int oldLine = 1;
    int newLine = 1;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i;
        while (end < rows.size() && shown[end] == shown[i])
            ++end;
        if (shown[i])
            writeHunk(rows, i, end, oldLine, newLine, out);
        for (; i < end; ++i) {
            oldLine += rows[i].sign != '+';
            newLine += rows[i].sign != '-';
        }
    }
    return out;
}

}  // namespace configuring
