// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/KnownPlaces.h"

#include "scanning/FileNames.h"
#include "scanning/Rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <fnmatch.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace fs = std::filesystem;

namespace scanning {

namespace {

constexpr std::string_view everything = "/**";

bool hasWildcard(std::string_view text)
{
    return text.find('*') != std::string_view::npos;
}

/// Names of a folder that match one part of a pattern; the part itself if it says no more than a name.
std::vector<std::string> matchingNames(const std::string &folder, const std::string &part)
{
    if (!hasWildcard(part))
        return {part};
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        std::string name = entry->path().filename().native();
        if (fnmatch(part.c_str(), name.c_str(), FNM_PERIOD) == 0)
            names.push_back(std::move(name));
    }
    std::sort(names.begin(), names.end());
    return names;
}

void expandFrom(const std::string &folder, std::string_view rest, KnownPlaces::Found &found)
{
    const std::size_t slash = rest.find('/');
    const std::string part(rest.substr(0, slash));
    for (const std::string &name : matchingNames(folder, part)) {
        const std::string path = folder + '/' + name;
        std::error_code error;
        if (slash != std::string_view::npos && rest.substr(slash) == everything) {
            if (fs::is_directory(path, error))
                found.folders.push_back(path);
        } else if (slash != std::string_view::npos) {
            expandFrom(path, rest.substr(slash + 1), found);
        } else if (fs::exists(fs::symlink_status(path, error)) && !fs::is_directory(path, error)) {
            found.files.push_back(path);
        }
    }
}

QLatin1String keyOf(KnownPlaces::System system)
{
    switch (system) {
    case KnownPlaces::System::Linux:
        return QLatin1String("linux");
    case KnownPlaces::System::Macos:
        return QLatin1String("macos");
    case KnownPlaces::System::Windows:
        break;
    }
    return QLatin1String("windows");
}

}  // namespace

bool KnownPlaces::matches(const Place &place, const std::string &path)
{
    const std::string_view pattern = place.pattern;
    if (!path.starts_with(pattern.substr(0, place.certain)))
        return false;
    if (place.certain == pattern.size())
        return path.size() == pattern.size();
    if (!pattern.ends_with(everything))
        return fnmatch(place.pattern.c_str(), path.c_str(), FNM_PATHNAME) == 0;
    const std::string folder(pattern.substr(0, pattern.size() - 1));  // fnmatch's * crosses slashes here
    return fnmatch(folder.c_str(), path.c_str(), 0) == 0;
}

core::Result<KnownPlaces> KnownPlaces::fromJson(const QByteArray &json, System system)
{
    const QJsonArray places = QJsonDocument::fromJson(json).object()[QLatin1String("places")].toArray();
    KnownPlaces result;
    for (const QJsonValue &place : places) {
        const std::string name = place[QLatin1String("class")].toString().toStdString();
        const auto kind = core::placeKindFromName(name);
        if (!kind)
            return core::Error{core::ErrorKind::BadInput,
                               QStringLiteral("The list of known places has a class \"%1\" that does not exist.")
                                   .arg(QString::fromStdString(name))};
        const QJsonArray patterns = place[keyOf(system)].toArray();
        for (const QJsonValue &pattern : patterns) {
            const std::string text = pattern.toString().toStdString();
            result.m_places.push_back({text, *kind, std::min(text.find('*'), text.size())});
        }
    }
    if (result.m_places.empty())
        return core::Error{core::ErrorKind::BadInput, QStringLiteral("The list of known places names no place.")};
    return result;
}

KnownPlaces KnownPlaces::builtIn()
{
#if defined(Q_OS_MACOS)
    constexpr System system = System::Macos;
#elif defined(Q_OS_WIN)
    constexpr System system = System::Windows;
#else
    constexpr System system = System::Linux;
#endif
    auto places = fromJson(builtInPlaces(), system);
    Q_ASSERT_X(places.ok(), "KnownPlaces", "the list is linked in and tested");
    return *std::move(places);
}

KnownPlaces::Found KnownPlaces::expand(const std::string &home) const
{
    Found found;
    for (const Place &place : m_places) {
        if (place.pattern.starts_with('/'))
            expandFrom({}, std::string_view(place.pattern).substr(1), found);
        else
            expandFrom(home, place.pattern, found);
    }
    return found;
}

core::PlaceKind KnownPlaces::kindOf(std::string_view path, std::string_view home) const
{
    const bool inHome = path.starts_with(home) && path.size() > home.size() && path[home.size()] == '/';
    const std::string inside(inHome ? path.substr(home.size() + 1) : path);
    const auto place =
        std::find_if(m_places.begin(), m_places.end(), [&](const Place &one) { return matches(one, inside); });
    if (place != m_places.end())
        return place->kind;
    const std::string_view name = path.substr(path.rfind('/') + 1);
    if (isHistoryName(name))
        return core::PlaceKind::History;
    return isRepositoryName(path) ? core::PlaceKind::Repository : core::PlaceKind::Stray;
}

}  // namespace scanning
