// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pages.h"

#include <QCoreApplication>
#include <QStackedWidget>

QWidget &page(ui::MainWindow &window, models::Page page)
{
    window.showPage(page);
    return *window.findChild<QStackedWidget *>()->currentWidget();
}

core::AgentInfo agentNamed(const char *name)
{
    core::AgentInfo agent;
    agent.name = QLatin1String(name);
    return agent;
}

core::AgentPreview somePreview()
{
    return {{{"~/.claude/settings.json", false, false,
              "--- ~/.claude/settings.json\n+++ ~/.claude/settings.json\n@@ -1,4 +1,8 @@\n {\n-  \"model\": \"opus\"\n"
              "+  \"model\": \"opus\",\n+  \"env\": {\n+    \"ANTHROPIC_BASE_URL\": \"http://127.0.0.1:4117\",\n"
              "+    \"ANTHROPIC_AUTH_TOKEN\": \"****\"\n+  }\n }\n"}}};
}

void layOut()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::sendPostedEvents();
}
