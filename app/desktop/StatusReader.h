// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AgentInfo.h"
#include "core/Budget.h"
#include "models/DoctorModel.h"
#include "models/GrantModel.h"
#include "models/StatusModel.h"

#include <QJsonObject>

#include <vector>

/// The window's program: a client of the service. It renders what it is told and hands on what is asked.
namespace desktop {

/// The service's answers as values. Tolerant: what is missing keeps its default. The shapes stand in control/Api.h.
models::ServiceStatus statusFromJson(const QJsonObject &json);
std::vector<core::AgentInfo> agentsFromJson(const QJsonObject &json);  ///< {"agents":[…]}
models::Diagnosis diagnosisFromJson(const QJsonObject &json);
std::vector<models::RawAnswer> rawAnswersFromJson(const QJsonObject &json);  ///< {"answers":[…]}
std::vector<models::GrantChange> grantChangesFromJson(const QJsonObject &json);  ///< {"changes":[…]}
core::Budget budgetFromEvent(const QJsonObject &json);  ///< whose it is and for how long; not how much
QString elsewhereFromJson(const QJsonObject &json);  ///< {"elsewhere":[…]}, as one text

}  // namespace desktop
