// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Text.h"

#include <QPainter>
#include <QStyle>
#include <QVariant>

namespace ui {

Text::Text(Style style, const QString &text, Overflow overflow, QWidget *parent) : QLabel(parent), m_overflow(overflow)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(overflow == Overflow::Wrap);
    setText(text);
    setStyle(style);
}

void Text::setStyle(Style style)
{
    static constexpr const char *names[] = {"body",  "title", "heading", "figure",  "strong",
                                            "muted", "small", "good",    "warning", "bad"};
    const QString name = QLatin1String(names[int(style)]);
    if (property("textStyle") == name)
        return;
    setProperty("textStyle", name);
    if (!testAttribute(Qt::WA_WState_Polished))
        return;  // the style sheet looks at it when it is shown
    this->style()->unpolish(this);
    this->style()->polish(this);
}

void Text::setTone(models::Tone tone)
{
    switch (tone) {
    case models::Tone::Good:
        return setStyle(Style::Good);
    case models::Tone::Warning:
        return setStyle(Style::Warning);
    case models::Tone::Bad:
        return setStyle(Style::Bad);
    case models::Tone::Neutral:
    case models::Tone::Accent:
        return setStyle(Style::Muted);
    }
}

QSize Text::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_overflow == Overflow::Elide ? QSize(40, hint.height()) : hint;
}

int Text::heightForWidth(int width) const
{
    if (!wordWrap())
        return QLabel::heightForWidth(width);
    if (m_wrapped.text != text() || m_wrapped.font != font())
        m_wrapped = {text(), font(), {}};
    const auto known = m_wrapped.heights.constFind(width);
    if (known != m_wrapped.heights.cend())
        return *known;
    return *m_wrapped.heights.insert(width, QLabel::heightForWidth(width));
}

void Text::paintEvent(QPaintEvent *event)
{
    if (m_overflow != Overflow::Elide)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QString elided = fontMetrics().elidedText(text(), Qt::ElideMiddle, width());
    style()->drawItemText(&painter, rect(), int(alignment()), palette(), isEnabled(), elided, foregroundRole());
}

}  // namespace ui
