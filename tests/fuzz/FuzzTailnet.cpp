// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: what tailscaled answers. Addresses and states are plausible whatever stands there, and the messages
// of a watch are the same whole and byte by byte.
#include "Must.h"
#include "tailnet/Notify.h"
#include "tailnet/Status.h"
#include "tailnet/Whois.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = textOf(data, size);
    const QByteArray json(text.data(), qsizetype(text.size()));
    if (const auto status = tailnet::parseStatus(json, 1'800'000'000'000)) {
        for (const tailnet::Peer &peer : status->peers) {
            must(!peer.name.endsWith(u'.'));
            for (const QHostAddress &address : peer.addresses)
                must(!address.isNull());
        }
    }
    (void)tailnet::parseWhois(json);
    tailnet::NotifyReader whole;
    tailnet::NotifyReader bytes;
    const auto told = whole.feed(text);
    std::size_t count = 0;
    for (const char &byte : text)
        count += bytes.feed({&byte, 1}).size();
    must(count == told.size());
    return 0;
}
