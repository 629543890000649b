// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SampleModels.h"
#include "ui/MainWindow.h"
#include "ui/theme/Theming.h"
#include "ui/theme/Words.h"

#include <QApplication>
#include <QVariant>

inline constexpr const char *pageNames[] = {"overview", "agents", "usage", "runs", "keys", "identity", "settings"};

/// What the application sets up before its first window.
struct Look {
    ui::Words words{*qApp};
    ui::Theming theming{*qApp};

    Look() { theming.apply(core::Theme::Dark); }
};

/// The descendant that is called or says so; null if there is none.
template <class T> T *named(QWidget &parent, const QString &accessibleName)
{
    for (T *child : parent.findChildren<T *>()) {
        if (child->accessibleName() == accessibleName || child->property("text").toString() == accessibleName)
            return child;
    }
    return nullptr;
}

/// Goes there, as the rail would.
QWidget &page(ui::MainWindow &window, models::Page page);

core::AgentInfo agentNamed(const char *name);
core::AgentPreview somePreview();

/// What the event loop would do with a page whose content has grown.
void layOut();
