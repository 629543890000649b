// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/UsageControls.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/SegmentedControl.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

namespace ui {

namespace {

constexpr int dayWidth = 140;  // a date, its border and its arrow

SegmentedControl *makeRanges()
{
    QStringList titles;
    for (const models::Range range : models::allRanges)
        titles << models::title(range);
    titles << models::title(models::Range::Custom);
    return new SegmentedControl(UsageControls::tr("Range"), titles);
}

QDateEdit *makeDay(const QString &name)
{
    auto *day = new QDateEdit(QDate::currentDate());
    day->setAccessibleName(name);
    day->setCalendarPopup(true);
    day->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    day->setMaximumDate(QDate::currentDate());
    day->setMinimumWidth(dayWidth);
    return day;
}

}  // namespace

UsageControls::UsageControls(QWidget *parent)
    : QWidget(parent), m_range(makeRanges()), m_days(new QWidget(this)), m_first(makeDay(tr("First day"))),
      m_last(makeDay(tr("Last day"))), m_compare(new QPushButton(tr("Compare")))
{
    m_compare->setCheckable(true);
    m_compare->setToolTip(tr("Also show the same number of days before."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::tight);
    for (QWidget *part :
         {static_cast<QWidget *>(m_range), static_cast<QWidget *>(m_compare), static_cast<QWidget *>(makeExport())})
        row->addWidget(part);
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(metrics::tight);
    days->addStretch();
    days->addWidget(m_first);
    days->addWidget(m_last);
    m_days->hide();
    connect(m_range, &SegmentedControl::chosen, this, &UsageControls::changed);
    connect(m_compare, &QPushButton::toggled, this, &UsageControls::changed);
    connect(m_first, &QDateEdit::dateChanged, this, &UsageControls::changed);
    connect(m_last, &QDateEdit::dateChanged, this, &UsageControls::changed);
}

QPushButton *UsageControls::makeExport()
{
    auto *button = new QPushButton(tr("Export"));
    auto *menu = new QMenu(button);
    for (const auto &[format, title] : {std::pair{Export::Csv, tr("Table as CSV…")},
                                        {Export::Json, tr("Table as JSON…")},
                                        {Export::Png, tr("Picture of the page…")}})
        connect(menu->addAction(title), &QAction::triggered, this,
                [this, format = format] { Q_EMIT exportAsked(format); });
    button->setMenu(menu);
    button->setProperty("menu", true);
    return button;
}

void UsageControls::set(models::Range range, core::TimeSpan span, bool compares)
{
    const QSignalBlocker silent[] = {QSignalBlocker(m_first), QSignalBlocker(m_last), QSignalBlocker(m_compare)};
    m_range->setCurrentIndex(int(range));
    m_compare->setChecked(compares);
    m_days->setVisible(range == models::Range::Custom);
    if (span.to <= span.from)
        return;
    for (QDateEdit *day : {m_first, m_last})
        day->setMaximumDate(QDate::currentDate());
    m_first->setDate(QDateTime::fromMSecsSinceEpoch(span.from).date());
    m_last->setDate(QDateTime::fromMSecsSinceEpoch(span.to - 1).date());
}

models::Range UsageControls::range() const
{
    return models::Range(m_range->currentIndex());
}

core::TimeSpan UsageControls::customSpan() const
{
    const QDate first = std::min(m_first->date(), m_last->date());
    const QDate last = std::max(m_first->date(), m_last->date());
    return {first.startOfDay().toMSecsSinceEpoch(), last.addDays(1).startOfDay().toMSecsSinceEpoch()};
}

bool UsageControls::compares() const
{
    return m_compare->isChecked();
}

}  // namespace ui
