// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/SaveAs.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>
#include <QStandardPaths>

namespace desktop {

namespace {

void write(QWidget &window, const QString &path, const QByteArray &contents)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size() && file.commit())
        return;
    auto *message = new QMessageBox(QMessageBox::Warning, QFileDialog::tr("Export"),
                                    QFileDialog::tr("%1 cannot be written: %2. Choose another place.")
                                        .arg(QDir::toNativeSeparators(path), file.errorString()),
                                    QMessageBox::Ok, &window);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->open();
}

}  // namespace

void saveAs(QWidget &window, const QString &name, const QByteArray &contents)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(&window, QFileDialog::tr("Export"), folder.filePath(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, &window,
                     [&window, contents](const QString &path) { write(window, path, contents); });
    dialog->open();
}

}  // namespace desktop
