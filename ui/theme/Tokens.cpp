// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}  // namespace

const Tokens &darkTokens()
{
    static const Tokens dark{
        .window = QColor(0x0e1116),
        .rail = QColor(0x151920),
        .surface = QColor(0x171b23),
        .raised = QColor(0x232936),
        .border = QColor(0x2a303c),
        .text = QColor(0xeef1f6),
        .muted = QColor(0x9aa4b5),
        .accent = QColor(0x8aa2ff),
        .button = QColor(0x4564e6),
        .onButton = QColor(0xffffff),
        .good = QColor(0x41cf8f),
        .warning = QColor(0xf4b14e),
        .bad = QColor(0xff7088),
        .series = {{QColor(0x6b8afd), QColor(0x3dd0b2), QColor(0xf4b04c), QColor(0xbb80fb), QColor(0xff7a90),
                    QColor(0x58bdf0)}},
        .other = QColor(0x667085),
    };
    return dark;
}

const Tokens &lightTokens()
{
    static const Tokens light{
        .window = QColor(0xf4f5f8),
        .rail = QColor(0xfcfcfd),
        .surface = QColor(0xffffff),
        .raised = QColor(0xebeef3),
        .border = QColor(0xe0e4ea),
        .text = QColor(0x161a22),
        .muted = QColor(0x596274),
        .accent = QColor(0x3656d4),
        .button = QColor(0x3b5be0),
        .onButton = QColor(0xffffff),
        .good = QColor(0x0d7a4d),
        .warning = QColor(0x955f06),
        .bad = QColor(0xc62746),
        .series = {{QColor(0x5070f2), QColor(0x18a98f), QColor(0xeb9a35), QColor(0x9d62e6), QColor(0xe65873),
                    QColor(0x2f9dd6)}},
        .other = QColor(0x98a1b0),
    };
    return light;
}

const Tokens &darkContrastTokens()
{
    static const Tokens dark{
        .window = QColor(0, 0, 0),
        .rail = QColor(0, 0, 0),
        .surface = QColor(0x0a0a0a),
        .raised = QColor(0x26282d),
        .border = QColor(0x9aa0ac),
        .text = QColor(0xffffff),
        .muted = QColor(0xd6dae3),
        .accent = QColor(0xb7c6ff),
        .button = QColor(0xc4d0ff),
        .onButton = QColor(0, 0, 0),
        .good = QColor(0x6ff0b4),
        .warning = QColor(0xffd27a),
        .bad = QColor(0xffa9b8),
        .series = {{QColor(0x9db2ff), QColor(0x5ff0d2), QColor(0xffc66b), QColor(0xd9b3ff), QColor(0xff9fb0),
                    QColor(0x8ad6ff)}},
        .other = QColor(0xb4bac6),
    };
    return dark;
}

const Tokens &lightContrastTokens()
{
    static const Tokens light{
        .window = QColor(0xffffff),
        .rail = QColor(0xffffff),
        .surface = QColor(0xfefefe),
        .raised = QColor(0xe6e8ed),
        .border = QColor(0x565c68),
        .text = QColor(0, 0, 0),
        .muted = QColor(0x30343c),
        .accent = QColor(0x10299a),
        .button = QColor(0x10299a),
        .onButton = QColor(0xffffff),
        .good = QColor(0x004d2c),
        .warning = QColor(0x5f3a00),
        .bad = QColor(0x8c0d28),
        .series = {{QColor(0x2743c4), QColor(0x00614f), QColor(0x8a5200), QColor(0x6a26bd), QColor(0xa81f3f),
                    QColor(0x005f92)}},
        .other = QColor(0x4d535e),
    };
    return light;
}

QColor Tokens::of(models::Tone tone) const
{
    switch (tone) {
    case models::Tone::Accent:
        return accent;
    case models::Tone::Good:
        return good;
    case models::Tone::Warning:
        return warning;
    case models::Tone::Bad:
        return bad;
    case models::Tone::Neutral:
        break;
    }
    return muted;
}

QColor Tokens::ofSeries(int index) const
{
    return index < 0 ? other : series[size_t(index) % series.size()];
}

const Tokens &tokens()
{
    const QColor window = QGuiApplication::palette().color(QPalette::Window);
    for (const Tokens *known : {&lightTokens(), &darkContrastTokens(), &lightContrastTokens()}) {
        if (known->window == window)
            return *known;
    }
    return window.lightness() < 128 ? darkTokens() : lightTokens();
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return int(std::lround(x * share + y * (1 - share))); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QColor pillBackground(const Tokens &tokens, const QColor &hue)
{
    return mixed(hue, tokens.surface, 0.16);
}

QColor pillText(const Tokens &tokens, const QColor &hue)
{
    return mixed(hue, tokens.text, 0.55);
}

QColor controlEdge(const Tokens &tokens)
{
    return mixed(tokens.muted, tokens.surface, 0.72);
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

}  // namespace ui
