// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Models.h"

namespace testing {

/// A clock that stands still: 22 November 2026, 14:21:26 UTC.
struct StillClock final : core::Clock {
    qint64 nowMs() const override { return 1'795'357'286'000; }
};

/// All models of the window, empty at first. fill() gives them a plausible month of a developer.
struct SampleModels {
    SampleModels();

    void fill();
    ui::Models all();

    StillClock clock;
    models::StatusModel status;
    models::AgentModel agents;
    models::FindingModel findings;
    models::SettingsModel settings;
    models::UsageState overview;
    models::UsageState usage;
    models::UsageModel usageRows;
    models::RunModel runs;
    models::ExchangeModel exchanges;
    models::DoctorModel doctor;
    models::GrantModel grants;
    models::LoginModel login;
    models::FirstRun firstRun;

private:
    void fillStatus();
    void fillDiagnosis();
    void fillAgents();
    void fillUsage();
    void fillUsagePage(models::Usage &usage);
    void fillRuns();
    void fillFindings();
};

}  // namespace testing
