// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

/// A rounded surface with an optional heading, to put things on.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    QHBoxLayout &header() { return *m_header; }  ///< right of the heading
    QVBoxLayout &body() { return *m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
};

}  // namespace ui
