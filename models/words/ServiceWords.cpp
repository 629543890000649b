// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/Words.h"

#include <QtGlobal>

namespace models::words {

namespace {

/// What the service says of itself, its settings and its records: app/service, app/forwarding, app/storing,
/// app/control, app/core.
constexpr const char *all[] = {
    QT_TRANSLATE_NOOP("models::ServiceText", "A request had no token of Spotmeter's, or an old one."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Restart the agent."),
    QT_TRANSLATE_NOOP("models::ServiceText", "If it goes on, route it again on the Agents page."),
    QT_TRANSLATE_NOOP("models::ServiceText", "What came was not HTTP."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Some other program speaks to this port."),
    //: a port
    QT_TRANSLATE_NOOP("models::ServiceText", "Point only agents at it."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Another user of this machine tried to use your gateway."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Nothing to do here: they need a Spotmeter of their own."),
    QT_TRANSLATE_NOOP("models::ServiceText", "A program asked for a tunnel, as from a proxy."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Spotmeter is no proxy."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Take its address out of HTTP_PROXY and HTTPS_PROXY."),
    QT_TRANSLATE_NOOP("models::ServiceText", "A request named another host than this machine."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "Give the agent the address that Spotmeter listens at, by 127.0.0.1 and not by another name."),
    QT_TRANSLATE_NOOP("models::ServiceText", "A web page tried to call the gateway through your browser."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Nothing to do here: nothing was sent."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Close the page if you do not trust it."),
    QT_TRANSLATE_NOOP("models::ServiceText", "A request named no agent in its address."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "Route the agent on the Agents page instead of setting its address by hand."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Port %1 on %2 is in use by another program."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Cannot listen on port %1 of %2: %3."),
    //: a port
    QT_TRANSLATE_NOOP("models::ServiceText", "It belongs to another user (uid %1)."),
    //: a port, by a program
    QT_TRANSLATE_NOOP("models::ServiceText", "It is held by %1 (process %2)."),
    //: a program that holds the port
    QT_TRANSLATE_NOOP("models::ServiceText", "End it, or choose another port in Settings."),
    //: %2: the reason, a sentence
    QT_TRANSLATE_NOOP("models::ServiceText", "The policy %1 cannot be used: %2"),
    QT_TRANSLATE_NOOP("models::ServiceText", "Nothing is forwarded until your administrator corrects it."),
    //: the policy
    QT_TRANSLATE_NOOP("models::ServiceText", "it cannot be read (%1)."),
    //: the policy
    QT_TRANSLATE_NOOP("models::ServiceText", "it must belong to root, and nobody else may write it."),
    //: the policy
    QT_TRANSLATE_NOOP("models::ServiceText", "it is not a JSON object (%1 at byte %2)."),
    //: in the policy
    QT_TRANSLATE_NOOP("models::ServiceText", "\"%1\" is neither an object \"settings\" nor a list \"allowed_agents\"."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The setting \"%1\" is set by your administrator, in %2."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Routing \"%1\" is not allowed by your administrator, in %2."),
    //: %2: what it may be
    QT_TRANSLATE_NOOP("models::ServiceText", "The setting \"%1\" must be %2."),
    QT_TRANSLATE_NOOP("models::ServiceText", "There is no setting called \"%1\"."),
    //: what a setting may be
    QT_TRANSLATE_NOOP("models::ServiceText", "a text"),
    //: what a setting may be
    QT_TRANSLATE_NOOP("models::ServiceText", "true or false"),
    //: what a setting may be
    QT_TRANSLATE_NOOP("models::ServiceText", "a list of gateway URLs"),
    //: what a setting may be
    QT_TRANSLATE_NOOP("models::ServiceText", "a list of budgets"),
    //: what a setting may be
    QT_TRANSLATE_NOOP("models::ServiceText", "an object with a price for each model"),
    //: what a setting may be
    QT_TRANSLATE_NOOP("models::ServiceText", "a list of some of: %1"),
    //: what a setting may be
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "the name of a header, such as Authorization or x-api-key, or empty for none"),
    //: what a setting may be
    QT_TRANSLATE_NOOP("models::ServiceText", "the name of a header, such as X-Coding-Agent, or empty for none"),
    //: what a setting may be
    QT_TRANSLATE_NOOP("models::ServiceText", "the full path of a PEM file, or empty for the system's certificates"),
    //: what a setting may be
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "the address of an OpenTelemetry collector, such as http://collector:4318, or empty for none"),
    //: what a setting may be
    QT_TRANSLATE_NOOP("models::ServiceText", "a port number from 1 to 65535, or 0 for any free one"),
    //: what a setting may be
    QT_TRANSLATE_NOOP("models::ServiceText", "a number of seconds from 1 to 300"),
    //: what a setting may be
    QT_TRANSLATE_NOOP("models::ServiceText", "a number of seconds from 1 to 86400"),
    //: what a setting may be
    QT_TRANSLATE_NOOP("models::ServiceText", "a number of days up to 36500, or 0 to keep all"),
    //: the file of settings
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 is not a JSON object (%2 at byte %3)."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Correct it, or move it away to start with the defaults."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Cannot create the folder of %1."),
    //: a model, and a sentence
    QT_TRANSLATE_NOOP("models::ServiceText", "The price of \"%1\": %2"),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "A price must be a number of dollars from 0 to 1,000,000 per million tokens."),
    //: the history
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 cannot be written to (%2)."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Is the disk full, or a limit reached?"),
    QT_TRANSLATE_NOOP("models::ServiceText", "What was recorded before is kept."),
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 is damaged or not a history of Spotmeter (%2)."),
    QT_TRANSLATE_NOOP("models::ServiceText", "It was left as it is; move it away to start a new one."),
    //: the history
    QT_TRANSLATE_NOOP("models::ServiceText", "Another program holds %1."),
    //: a program
    QT_TRANSLATE_NOOP("models::ServiceText", "Close it."),
    //: the history
    QT_TRANSLATE_NOOP("models::ServiceText", "There is no room left for %1."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Free some space."),
    //: the history
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 cannot be opened or written (%2)."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Check who may write the file and its folder."),
    QT_TRANSLATE_NOOP("models::ServiceText", "%1: the database says \"%2\"."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Nothing has been recorded yet: %1 does not exist."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Nothing has been recorded yet: %1 is empty."),
    //: the history
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 was written by an older Spotmeter."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Start the service once; it brings the file up to date."),
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 is a database of another program."),
    QT_TRANSLATE_NOOP("models::ServiceText", "It was left as it is; move it away to start a history."),
    //: the history
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 was written by a newer Spotmeter (schema %2, this one knows %3)."),
    QT_TRANSLATE_NOOP("models::ServiceText", "It was left as it is; install the newer version again."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The folder %1 cannot be made."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Check who may write there."),
    //: the history
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 cannot be made: %2."),
    //: the history
    QT_TRANSLATE_NOOP(
        "models::ServiceText",
        "%1 lies on a file system that cannot be read and written at the same time (no write-ahead log)."),
    //: the history
    QT_TRANSLATE_NOOP("models::ServiceText", "Keep it on a local disk."),
    //: the history
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 cannot be opened, so what the agents' logs tell is not recorded."),
    QT_TRANSLATE_NOOP("models::ServiceText", "It is read again later."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The Spotmeter service does not answer at %1."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Start it with `spotmeterd`."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The service answered with status %1."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The service's answer could not be read."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The Spotmeter service hung up before it answered."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The Spotmeter service did not start."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The Spotmeter service did not start within %1 seconds."),
    QT_TRANSLATE_NOOP("models::ServiceText", "spotmeterd is neither beside this program nor on PATH."),
    //: a program
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 is missing."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Install Spotmeter again."),
};

}  // namespace

std::span<const char *const> service()
{
    return all;
}

}  // namespace models::words
