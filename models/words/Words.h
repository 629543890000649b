// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// The sentences of the service, in English as it says them; %1, %2, … and %n (a number) in this order are its places.
/// TestServiceText compares them with the sources of the service, in both directions. What stands in the agents'
/// catalogue and in the scan rules is not here: translations/update.sh takes it from there.
namespace models::words {

std::span<const char *const> agents();
std::span<const char *const> files();
std::span<const char *const> gateway();
std::span<const char *const> tailnet();
std::span<const char *const> keys();
std::span<const char *const> service();

}  // namespace models::words
