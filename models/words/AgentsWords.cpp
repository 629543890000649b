// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/Words.h"

#include <QtGlobal>

namespace models::words {

namespace {

/// What is said of the coding agents: app/agents, and the agents' calls of app/service.
constexpr const char *all[] = {
    QT_TRANSLATE_NOOP("models::ServiceText", "It talks to its provider itself."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Route it to use the gateway's key and to see what it uses."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Its requests go through Spotmeter."),
    QT_TRANSLATE_NOOP(
        "models::ServiceText",
        "It has been running since before it was routed (process %1), so it may still talk to its provider itself."),
    QT_TRANSLATE_NOOP("models::ServiceText", "End %1 and start it again."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Route it again, or restore it to keep what is there now."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "Route it, and they go through Spotmeter; restoring it gives this address back."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Once that is put right, it is looked at again."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Use another agent where requests must go through the gateway."),
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 was not found on this machine."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Once it is installed, it can be routed here."),
    //: a file with the values that are entered by hand
    QT_TRANSLATE_NOOP("models::ServiceText", "The values file is %1."),
    //: %1: "a setting" in a file
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 sends its requests to another provider."),
    //: %2: "a setting" in a file
    QT_TRANSLATE_NOOP("models::ServiceText", "Its requests go to %1, as %2 says."),
    //: a setting in a file
    QT_TRANSLATE_NOOP("models::ServiceText", "\"%1\" in %2"),
    QT_TRANSLATE_NOOP("models::ServiceText", "It was routed to an address that Spotmeter no longer has."),
    //: %1: "a setting" in a file
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 was changed since Spotmeter routed it."),
    //: %2: a path such as /v1/messages
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "The settings of %1 must name a model, and the gateway has named none that offers %2."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Check the gateway, then try again."),
    QT_TRANSLATE_NOOP("models::ServiceText", "It now reads %1, which Spotmeter has not changed."),
    //: %1 is a file
    QT_TRANSLATE_NOOP("models::ServiceText", "%1, which an administrator manages, is stronger than your settings."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Ask your administrator to route %1 there."),
    //: %1 is a file; the agent is not routed
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "%1 is stronger than its own settings, so it is not routed in that folder."),
    //: %1 is a file
    QT_TRANSLATE_NOOP("models::ServiceText", "Take the address and the key out of %1."),
    //: %1 is a variable; the agent's settings
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 is set in %2 and is stronger than its settings."),
    //: %1 is a variable, %2 an agent
    QT_TRANSLATE_NOOP("models::ServiceText", "Remove %1 there, and start %2 from a new shell."),
    //: %1 is a variable; the agent's requests
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "%1 is set in %2, so its requests to this machine would go through the proxy."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "Set NO_PROXY=127.0.0.1,localhost beside it, and start %1 from a new shell."),
    //: where a variable is set
    QT_TRANSLATE_NOOP("models::ServiceText", "the environment"),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "%1 runs in a container (process %2), whose 127.0.0.1 is not this machine's, so it does not go "
                      "through Spotmeter."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "Run the container with the host's network, and route the agent in there by hand; or run the "
                      "agent outside of it."),
    //: %1 is a folder
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 has a dev container."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "Agents inside it have a 127.0.0.1 of their own and do not go through Spotmeter."),
    QT_TRANSLATE_NOOP(
        "models::ServiceText",
        "Add \"runArgs\": [\"--network=host\"] to its devcontainer.json, and route the agents in there by hand."),
    //: the Windows Subsystem for Linux
    QT_TRANSLATE_NOOP("models::ServiceText", "This is a WSL."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Agents on the Windows side are not routed from here."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Install Spotmeter there too, or run the agents in the WSL."),
    QT_TRANSLATE_NOOP("models::ServiceText", "An editor works on this machine over SSH."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "Its agents run here and are routed here; those on the machine in front of you are not."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Install Spotmeter on that machine too."),
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 cannot be routed."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "The settings hold a key that has to be kept until you restore them, so nothing was changed."),
    QT_TRANSLATE_NOOP(
        "models::ServiceText",
        "You can also let Spotmeter keep it in a file that only you can read (`--keep-secrets-in-file`)."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "The key that stands there now is kept in your keyring until you restore it."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "The key that stands there now can be kept in a file that only you can read instead."),
    QT_TRANSLATE_NOOP("models::ServiceText", "What is kept in %1 is not what Spotmeter put there."),
    //: %1: an entry of the keyring, or a file
    QT_TRANSLATE_NOOP("models::ServiceText", "There is no %1."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The settings of %1 hold no token of Spotmeter."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The forwarder does not listen, so no agent can be routed to it."),
};

}  // namespace

std::span<const char *const> agents()
{
    return all;
}

}  // namespace models::words
