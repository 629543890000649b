// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QChartView;

namespace ui {

class Legend;
class Text;

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

    void set(std::vector<Part> parts, const QString &whole, const QString &caption);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    std::vector<Part> m_parts;
    QChartView *m_view;
    Text *m_whole;
    Text *m_caption;
    Legend *m_legend;
};

}  // namespace ui
