// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

/// The strip at the left of the window: mark and name, entries, a footer.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    QHBoxLayout &head() { return *m_head; }  ///< right of the name
    QVBoxLayout &entries() { return *m_entries; }
    QVBoxLayout &foot() { return *m_foot; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width(), QWidget::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_head;
    QVBoxLayout *m_entries;
    QVBoxLayout *m_foot;
};

}  // namespace ui
