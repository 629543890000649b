// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SegmentedControl.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Focus.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace ui {

namespace {

class Segment : public QAbstractButton {
public:
    explicit Segment(const QString &text)
    {
        setText(text);
        setCheckable(true);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        setFont(strong);
    }

    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 26, metrics::control - 6}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(isEnabled() ? 1 : 0.45);
        const QRectF box = QRectF(rect()).adjusted(2, 2, -2, -2);
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.raised);
            painter.drawRoundedRect(rect(), metrics::radiusSmall, metrics::radiusSmall);
        }
        if (showsFocus(*this))
            paintFocus(painter, box.adjusted(1, 1, -1, -1), metrics::radiusSmall - 2, t);
        painter.setPen(isChecked() || underMouse() ? t.text : t.muted);
        painter.setFont(font());
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

}  // namespace

SegmentedControl::SegmentedControl(const QString &accessibleName, const QStringList &options, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3, 3, 3, 3);
    row->setSpacing(2);
    for (int i = 0; i < options.size(); ++i) {
        auto *segment = new Segment(options[i]);
        segment->setAccessibleName(QStringLiteral("%1: %2").arg(accessibleName, options[i]));
        m_group->addButton(segment, i);
        row->addWidget(segment);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT chosen(id);
    });
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrentIndex(int index)
{
    const QSignalBlocker silent(m_group);
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
}

}  // namespace ui
