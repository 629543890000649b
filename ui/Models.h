// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "models/AgentModel.h"
#include "models/DoctorModel.h"
#include "models/ExchangeModel.h"
#include "models/FindingModel.h"
#include "models/FirstRun.h"
#include "models/GrantModel.h"
#include "models/LoginModel.h"
#include "models/RunModel.h"
#include "models/SettingsModel.h"
#include "models/Stats.h"
#include "models/StatusModel.h"
#include "models/UsageModel.h"

namespace ui {

/// The models that window and tray render. They outlive both.
struct Models {
    models::StatusModel &status;
    models::AgentModel &agents;
    models::FindingModel &findings;
    models::SettingsModel &settings;
    models::UsageState &overview;  ///< of the range chosen on the Overview page
    models::UsageState &usage;  ///< of the range chosen on the Usage page
    models::UsageModel &usageRows;
    models::RunModel &runs;
    models::ExchangeModel &exchanges;  ///< of the run chosen on the Runs page
    models::DoctorModel &doctor;
    models::GrantModel &grants;
    models::LoginModel &login;
    models::FirstRun &firstRun;
    const core::Clock &clock;
};

}  // namespace ui
