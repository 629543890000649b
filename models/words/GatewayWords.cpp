// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/Words.h"

#include <QtGlobal>

namespace models::words {

namespace {

/// What is said of the gateway and the steps to it: app/gateway, and the gateways of app/service.
constexpr const char *all[] = {
    //: a step of the diagnosis
    QT_TRANSLATE_NOOP("models::ServiceText", "Logged in"),
    //: a step of the diagnosis
    QT_TRANSLATE_NOOP("models::ServiceText", "Gateway found"),
    //: a step of the diagnosis
    QT_TRANSLATE_NOOP("models::ServiceText", "Connection"),
    //: a step of the diagnosis
    QT_TRANSLATE_NOOP("models::ServiceText", "Answer"),
    //: a step of the diagnosis
    QT_TRANSLATE_NOOP("models::ServiceText", "Role"),
    //: a step of the diagnosis
    QT_TRANSLATE_NOOP("models::ServiceText", "Models"),
    //: a step of the diagnosis
    QT_TRANSLATE_NOOP("models::ServiceText", "Quota"),
    //: a step of the diagnosis
    QT_TRANSLATE_NOOP("models::ServiceText", "Forwarder"),
    //: tailscaled
    QT_TRANSLATE_NOOP("models::ServiceText", "It answers, version %1."),
    //: logged in as a person, on a machine
    QT_TRANSLATE_NOOP("models::ServiceText", "As %1, on %2."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The tailnet's names end in %1."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "MagicDNS is switched off in this tailnet, so its machines have no names."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "Ask an admin to switch it on, or set the gateway's URL to its tailnet address."),
    //: %1 is the gateway's URL
    QT_TRANSLATE_NOOP("models::ServiceText", "%1, trusted by your setting."),
    //: an address, and whose it is
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 belongs to %2."),
    //: an address accepts the connection
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 accepts it."),
    //: the gateway answers
    QT_TRANSLATE_NOOP("models::ServiceText", "In %1 ms."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The gateway admits this machine."),
    QT_TRANSLATE_N_NOOP("models::ServiceText", "%n models may be used."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The quota %1 is used up."),
    //: %1: $5.00/day
    QT_TRANSLATE_NOOP("models::ServiceText", "It refills all the time (%1); wait, or ask your gateway's admin."),
    QT_TRANSLATE_NOOP("models::ServiceText", "It refills all the time; wait, or ask your gateway's admin."),
    //: %1: why there are no quotas
    QT_TRANSLATE_NOOP("models::ServiceText", "Not told by the gateway: %1."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Every quota has something left."),
    //: the forwarder
    QT_TRANSLATE_NOOP("models::ServiceText", "It listens on %1."),
    //: an agent
    QT_TRANSLATE_NOOP("models::ServiceText", "It goes through the forwarder."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Route it again with: spotmeter agents enable %1"),
    //: quotas
    QT_TRANSLATE_NOOP("models::ServiceText", "not offered"),
    //: of quotas
    QT_TRANSLATE_NOOP("models::ServiceText", "format not recognised"),
    QT_TRANSLATE_NOOP("models::ServiceText", "no quota applies"),
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 of %2 quotas not recognised"),
    //: a connector of the gateway, such as github
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 (connected)"),
    //: an amount of money
    QT_TRANSLATE_NOOP("models::ServiceText", "%1/day"),
    //: a quota's name, what it is now, and what it was
    QT_TRANSLATE_NOOP("models::ServiceText", "%1: %2, was %3."),
    //: no quota before, or none now
    QT_TRANSLATE_NOOP("models::ServiceText", "none"),
    QT_TRANSLATE_NOOP("models::ServiceText", "The gateway %1 (%2) is not reachable: %3."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "Check that it is running, and that the tailnet's access rules let this machine in."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The gateway %1 grants no model to %2."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Ask your gateway's admin for a model grant."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The address of the gateway %1 cannot be found: %2."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Check the gateway's URL and this machine's internet connection."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The gateway %1 refused with status %2."),
    //: %3: in its own words
    QT_TRANSLATE_NOOP("models::ServiceText", "The gateway %1 refused with status %2: %3"),
    QT_TRANSLATE_NOOP("models::ServiceText", "Ask your gateway's admin for a role and a model grant for %1."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The gateway %1 failed with status %2."),
    //: %3: in its own words
    QT_TRANSLATE_NOOP("models::ServiceText", "The gateway %1 failed with status %2: %3"),
    QT_TRANSLATE_NOOP("models::ServiceText", "Try again in a moment."),
    QT_TRANSLATE_NOOP("models::ServiceText", "If it stays, tell your gateway's admin."),
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 (%2) answered with %3, so it is not an AI gateway."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "%1 (%2) answered with status 404 and no list of models, so it is not an AI gateway."),
    QT_TRANSLATE_NOOP("models::ServiceText", "a web page"),
    QT_TRANSLATE_NOOP("models::ServiceText", "status %1 and no list of models"),
    QT_TRANSLATE_NOOP("models::ServiceText", "Set the gateway's URL to the one your admin gave you."),
    QT_TRANSLATE_N_NOOP("models::ServiceText", "%n models of the gateway's list could not be read."),
    //: %3: the reason, a sentence
    QT_TRANSLATE_NOOP("models::ServiceText", "tailscaled does not confirm that %1 is the gateway %2: %3"),
    //: an address
    QT_TRANSLATE_NOOP("models::ServiceText", "it says that it belongs to %1."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Nothing was sent there."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Check it with: tailscale whois %1"),
    QT_TRANSLATE_NOOP("models::ServiceText", "no answer within %1 seconds"),
    QT_TRANSLATE_NOOP("models::ServiceText", "tailscaled did not connect to it"),
    QT_TRANSLATE_NOOP("models::ServiceText", "tailscaled says that this address is not in the tailnet"),
    QT_TRANSLATE_NOOP("models::ServiceText", "its answer is not HTTP as we know it (%1)"),
    QT_TRANSLATE_NOOP("models::ServiceText", "it closed the connection before its answer was complete"),
    QT_TRANSLATE_NOOP("models::ServiceText", "The answer to /v1/models is not a list of models."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The answer to /api/providers is not a list of providers."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Tailscale has not answered yet."),
    //: %2: the reason, a sentence
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "The gateway \"%1\" is looked up in the tailnet, and that is not reachable: %2"),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "Set the gateway's URL to the name your admin gave you, such as http://ai.%1."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Is it %1?"),
    QT_TRANSLATE_NOOP("models::ServiceText", "Then set the gateway's URL to that."),
    QT_TRANSLATE_NOOP("models::ServiceText", "No machine named \"%1\" is visible in the tailnet %2."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "tailscaled has no network interface here, so %1 is not reached by https."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Write http: the tailnet encrypts already."),
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 is not the address of a machine in your tailnet."),
    QT_TRANSLATE_NOOP(
        "models::ServiceText",
        "If you trust this gateway, set \"gateway_trusted\"; else set \"gateway_url\" to a machine of the tailnet."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The gateway URL begins with https."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Write http if it is a machine of the tailnet, which encrypts already."),
    QT_TRANSLATE_NOOP("models::ServiceText",
                      "If it is elsewhere and you trust it, give its full name and set \"gateway_trusted\"."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The gateway URL \"%1\" is not a URL."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Write it like http://ai."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The gateway URL \"%1\" does not begin with http://."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The gateway URL holds a user name or password."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Take it out: the gateway knows you by your machine."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The gateway URL must end after the host: write %1://%2, without \"%3\"."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The gateway %1 wants a key of its own."),
    //: for the gateway
    QT_TRANSLATE_NOOP("models::ServiceText", "The keyring holds no key for it."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Store it with: spotmeter credential set"),
    QT_TRANSLATE_NOOP("models::ServiceText", "Then run: spotmeter credential"),
    //: a gateway
    QT_TRANSLATE_NOOP("models::ServiceText", "It could not be reached, so requests go to %1 until it answers again."),
    //: a gateway
    QT_TRANSLATE_NOOP("models::ServiceText", "It could not be reached."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Check Tailscale and the gateway."),
    //: a gateway
    QT_TRANSLATE_NOOP("models::ServiceText", "In use because %1 cannot be used now."),
    QT_TRANSLATE_NOOP("models::ServiceText", "the preferred gateway"),
    QT_TRANSLATE_NOOP("models::ServiceText", "Spotmeter is still looking for the gateway."),
    QT_TRANSLATE_NOOP("models::ServiceText", "The certificates in %1 cannot be read: %2."),
    QT_TRANSLATE_NOOP("models::ServiceText", "%1 holds no certificate in PEM format."),
    QT_TRANSLATE_NOOP("models::ServiceText", "Ask your admin for the file that begins with BEGIN CERTIFICATE."),
};

}  // namespace

std::span<const char *const> gateway()
{
    return all;
}

}  // namespace models::words
