// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

class QComboBox;
class QLineEdit;

namespace ui {

/// Asks why a key is to be let be, and until when. It cannot be accepted without a reason.
class IgnoreDialog : public QDialog {
    Q_OBJECT

public:
    explicit IgnoreDialog(const QString &key, QWidget *parent = nullptr);

    QString reason() const;
    QString until() const;  ///< "2027-01-31"; empty = for ever

private:
    QLineEdit *m_reason;
    QComboBox *m_until;
};

}  // namespace ui
