// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/StyleSheet.h"

#include "ui/theme/Tokens.h"

#include <QHash>
#include <QString>

namespace ui {

namespace {

constexpr char sheet[] = R"(
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 5px 7px; }
QScrollArea, QScrollArea > QWidget > QWidget#pageBody { background: transparent; border: none; }

QLabel[textStyle="title"] { font-size: @titlepx; font-weight: 700; }
QLabel[textStyle="heading"] { font-size: @headingpx; font-weight: 600; }
QLabel[textStyle="figure"] { font-size: @figurepx; font-weight: 700; }
QLabel[textStyle="strong"] { font-weight: 600; }
QLabel[textStyle="muted"] { color: @muted; }
QLabel[textStyle="small"] { color: @muted; font-size: @smallpx; }
QLabel[textStyle="good"] { color: @good; font-weight: 600; }
QLabel[textStyle="warning"] { color: @warning; font-weight: 600; }
QLabel[textStyle="bad"] { color: @bad; font-weight: 600; }

QPushButton { background: @surface; color: @text; border: 1px solid @border; border-radius: @radiuspx;
  padding: 0 15px; min-height: @controlpx; font-weight: 600; }
QPushButton:hover { background: @raised; }
QPushButton:pressed { background: @border; }
QPushButton:focus { border: 2px solid @accent; padding: 0 14px; }
QPushButton:disabled { color: @disabled; }
QPushButton::menu-indicator { image: url(:/icons/chevron.svg); subcontrol-origin: padding;
  subcontrol-position: center right; right: 10px; width: 12px; height: 12px; }
QPushButton[menu="true"] { padding-right: 30px; }
QPushButton[kind="primary"] { background: @button; color: @onButton; border-color: @button; }
QPushButton[kind="primary"]:hover { background: @buttonHover; }
QPushButton[kind="primary"]:focus { border-color: @text; }
QPushButton[kind="primary"]:disabled { background: @raised; color: @disabled; border-color: @raised; }
QPushButton[kind="quiet"] { min-height: 22px; background: transparent; border-color: transparent; color: @accent; padding: 0 8px; }
QPushButton[kind="quiet"]:hover { background: @raised; }
QPushButton[kind="quiet"]:focus { border: 2px solid @accent; padding: 0 7px; }
QPushButton[kind="link"] { min-height: 22px; background: transparent; border-color: transparent; color: @accent; padding: 0; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 1px solid @accent; padding: 0; }
QPushButton[kind="link"]:disabled { color: @disabled; }

QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox { background: @window; color: @text; border: 1px solid @fieldBorder; border-radius: @radiuspx;
  padding: 0 10px; min-height: @controlpx; selection-background-color: @button; selection-color: @onButton; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus { border: 2px solid @accent; padding: 0 9px; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled { background: transparent;
  color: @disabled; border-color: @border; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; border: none; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url(:/icons/chevron.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @border; outline: none;
  selection-background-color: @raised; selection-color: @text; }
QCheckBox, QRadioButton { spacing: 7px; }
QCheckBox::indicator, QRadioButton::indicator { width: 15px; height: 15px; border: 1px solid @edge; border-radius: 4px; background: @window; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus, QRadioButton::indicator:hover, QRadioButton::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked { background: @button; border-color: @button; image: url(:/icons/@checkmark.svg); }
QRadioButton::indicator:checked { width: 7px; height: 7px; background: @onButton; border: 5px solid @button; }
QCheckBox::indicator:disabled { background: transparent; border-color: @border; }
QPlainTextEdit { background: @window; border: 1px solid @border; border-radius: @radiuspx; padding: 6px; }

QTableView { background: transparent; border: 2px solid transparent; border-radius: @radiuspx; outline: none; }
QTableView:focus { border-color: @accent; }
QHeaderView, QHeaderView::section { background: transparent; font-size: @smallpx; font-weight: 500; }
QHeaderView::section { color: @muted; border: none; border-bottom: 1px solid @border; padding: 0 10px; }
QHeaderView::down-arrow, QHeaderView::up-arrow { width: 0; height: 0; }

QScrollBar:vertical { background: transparent; width: @scrollBarpx; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: @scrollBarpx; margin: 2px; }
QScrollBar::handle { background: @scroll; border-radius: 3px; min-height: 30px; min-width: 30px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: @surface; border: 1px solid @border; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 22px; border-radius: @radiusSmallpx; }
QMenu::item:selected { background: @raised; color: @text; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: 5px 6px; }
QProgressBar { background: @raised; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QDialog { background: @surface; }
)";

QHash<QString, QString> valuesOf(const Tokens &t)
{
    const auto px = [](int length) { return QString::number(length); };
    return {{"window", t.window.name()},
            {"surface", t.surface.name()},
            {"raised", t.raised.name()},
            {"border", t.border.name()},
            {"fieldBorder", mixed(t.muted, t.surface, 0.45).name()},
            {"scroll", mixed(t.muted, t.surface, 0.4).name()},
            {"edge", controlEdge(t).name()},
            {"checkmark", t.onButton.lightness() < 128 ? "check-black" : "check-white"},
            {"text", t.text.name()},
            {"muted", t.muted.name()},
            {"disabled", mixed(t.muted, t.surface, 0.6).name()},
            {"accent", t.accent.name()},
            {"button", t.button.name()},
            {"buttonHover", mixed(t.button, t.text, 0.88).name()},
            {"onButton", t.onButton.name()},
            {"good", t.good.name()},
            {"warning", t.warning.name()},
            {"bad", t.bad.name()},
            {"titlepx", px(type::title) + "px"},
            {"headingpx", px(type::heading) + "px"},
            {"figurepx", px(type::figure) + "px"},
            {"smallpx", px(type::small) + "px"},
            {"radiuspx", px(metrics::radius) + "px"},
            {"radiusSmallpx", px(metrics::radiusSmall) + "px"},
            {"scrollBarpx", px(metrics::scrollBar) + "px"},
            {"controlpx", px(metrics::control - 2) + "px"}};
}

}  // namespace

QString styleSheet(const Tokens &tokens)
{
    const QHash<QString, QString> values = valuesOf(tokens);
    const QString source = QString::fromUtf8(sheet);
    QString result;
    qsizetype at = 0;
    while (at < source.size()) {
        const qsizetype mark = source.indexOf(u'@', at);
        if (mark < 0)
            break;
        result += source.mid(at, mark - at);
        at = mark + 1;
        while (at < source.size() && source[at].isLetter())
            ++at;
        result += values.value(source.mid(mark + 1, at - mark - 1));
    }
    return result + source.mid(at);
}

}  // namespace ui
