// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace ui {

class Legend;
class Ring;

/// Parts of a whole as a ring, the whole in its middle, names and figures beside it.
class ShareRing : public QWidget {
    Q_OBJECT

public:
    struct Part {
        QString name;
        QString figure;
        double value = 0;
        int series = -1;  ///< −1 = other
    };

    explicit ShareRing(QWidget *parent = nullptr);

    void set(const std::vector<Part> &parts, const QString &whole, const QString &caption);

private:
    Ring *m_ring;
    Legend *m_legend;
};

}  // namespace ui
