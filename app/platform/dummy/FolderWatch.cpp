// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/FolderWatch.h"

namespace platform {

class FolderWatch::Kernel { };

FolderWatch::FolderWatch(QObject *parent) : QObject(parent)
{
}

FolderWatch::~FolderWatch() = default;

void FolderWatch::watch(const QStringList &)
{
}

}  // namespace platform
