// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QJsonObject>

#include <string>

// clang-format off
/// The one list of calls on the service's own socket: HTTP/1.1 over a Unix-domain socket (0600, peer uid checked),
/// JSON bodies, usable with `curl --unix-socket`. History is not in here: it is read from the database file, opened
/// read-only. Every error is {"error":{"kind":"…","message":"one sentence"}} with 400 bad_input, 403 denied,
/// 404 not_found, 409 conflict, 503 unavailable or 500 internal.
///
/// GET  /v1/status                           → Status, below
/// GET  /v1/watch                            → one JSON event a line until the client goes:
///                                             {"event":"status","status":Status}, {"event":"exchange","exchange":Exchange},
///                                             {"event":"history"}: rows came from the agents' logs,
///                                             {"event":"budget","passed":50|80|100,"budget":Budget},
///                                             {"event":"budget","projected_nanodollars":int,"budget":Budget},
///                                             {"event":"settings","settings":Settings}: somebody changed them,
///                                             {"event":"policy","policy":…,"settings":Settings} when that changes,
///                                             {"event":"agents","agents":[AgentInfo]},
///                                             {"event":"scan","files":int,"bytes":int} while one runs,
///                                             {"event":"key","findings":[Finding]}: new ones, in a file just saved,
///                                             {"event":"guard","key":GuardedKey}: in an agent's request, which is stopped or not
/// GET  /v1/agents                           → {"agents":[AgentInfo],"elsewhere":[{"sentence","action"}]}
/// GET  /v1/agents/<id>/preview?route=on|off&way=… → {"files":[FilePreview],"way","secrets","only_in_file":bool}
/// PUT  /v1/agents/<id>   {"routed":bool,"way","keep_secrets":"keyring|file"}
///                                           → {"agent":AgentInfo,"files":[FilePreview],"conflicts":["…"]}; the way may
///                                             be left out; replaced keys go to the keyring unless told otherwise
/// POST /v1/agents/<id>/run                  → {"programs":["…"],"binary","variables":{…},"arguments":["…"]}: a stream of
///                                             one line; the token in it is admitted until the client hangs up
/// POST /v1/agents/<id>/rotate               → the same: a new token in place of the old
/// POST /v1/agents/<id>/proof                → {"stages":[{"name","ok","sentence"}]}: a request as the agent would send it
/// POST /v1/agents/restore                   → {"restored":[the same],"failed":[{"agent","error"}]}: every changed agent
/// GET  /v1/settings                         → Settings
/// GET  /v1/policy                           → {"source","problem","locked":["port",…],"allowed_agents":["…"]|null}: what an
///                                             administrator has set; a problem stops the forwarding
/// PUT  /v1/settings      some keys          → Settings
/// POST /v1/scan          {"paths":["…"],"history"?:bool} → {"findings":[Finding],"coverage":{…}}; no paths = the home
///                                             folder; hanging up cancels; history: of the git repositories there
/// POST /v1/import                           → {"files","changed","bytes","exchanges","unreadable":["…"]}: reads the agents'
///                                             own logs now; otherwise they are read as they are written
/// GET  /v1/keys                             → the last scan of the home folder, with {"scanned_at"}
/// POST /v1/keys/preview  {"fingerprint","path","remedy":"keychain|remove|redact|tighten|gitignore","name"?}
///                                           → {"what":sentence,"diff","next":sentence,"name"}; nothing is changed
/// POST /v1/keys/remedy   the same           → {"what","next","undo":id,"name","gone":bool}: carried out and looked at
/// POST /v1/keys/allow    {"fingerprint"|"path"|"rule","reason","until"?:"2027-01-31"} → {"what"}: let it be
/// GET  /v1/keys/changes                     → {"changes":[{"id","at","path","what"}]}: what can be undone
/// POST /v1/keys/undo     {"id"}             → {"what":sentence}
/// PUT  /v1/forwarding    {"paused":bool}    → Status
/// POST /v1/identity/login                   → {"url":"https://…"}: where to log in or renew the key; nobody opens it
/// GET  /v1/doctor                           → asks the gateway anew: {"stages":[{"title","verdict":"pass|fail|skip","sentence","remedy"}],
///                                             "report":text for an admin}
/// GET  /v1/doctor/raw                       → {"answers":[{"from","text"}]}: what tailscaled and the gateway answer right
///                                             now, without secrets and other people's names
/// GET  /v1/gateway/changes                  → {"changes":[{"at","gateway","gained":[…],"lost":[…],"limits":[…]}]}
/// GET  /v1/gateway/credentials              → {"header","credentials":[{"gateway","stored":bool,"sentence"}]}: keys of
///                                             gateways that want one of their own; asks the keyring again
/// PUT  /v1/gateway/credentials {"gateway":"http://…","value":"…"} → the same; an empty value is taken out
/// GET  /v1/log                              → {"entries":[{"at":time,"what":sentence,…}]}: what Spotmeter changed here
/// POST /v1/upgrade                          → 202; the program that is installed now takes over, no connection breaks
/// POST /v1/handover                         → {"paused","managed","listeners":int,"runs":[{"agent","token"}]} and, beside it
///                                             (SCM_RIGHTS), so many listening sockets and the connection of each run's
///                                             client: for a newer service, which hangs up when it is ready; see
///                                             service/HandOver.h
/// POST /v1/drain                            → 202; running streams finish, then the service ends
///
/// Status: {"version","pid","demo":bool,"started_at","home",
///   "forwarder":{"state":"listening|paused|failed|draining","address":"127.0.0.1:4117","sentence","open_streams","refused",
///     "refusals":[{"reason","count","last_at","sentence","remedy"}]},
///   "gateways":[{"url","address","state","reachable":bool,"in_use":bool,"since","sentence"}], the preferred one first,
///   "identity":Identity,"gateway":GatewayInfo,"recording":{"ok":bool,"sentence"},"budgets":[Budget],
///   "telemetry":{"on","waiting","sent","dropped","sentence"},"price_list_date":text,"active_agents":int,
///   "guard":{"mode":"off|warn|block","keys":[GuardedKey],"stopped":int,"unread":int,"unread_sentence"}} since the start
/// GatewayInfo: {"state","url","address","known_as","path":"unknown|direct|relayed","latency_ms","models","quotas",…}
/// GuardedKey: {"provider","rule","masked","fingerprint","agent","stopped":bool,"times":int,"last_at"}
// clang-format on

namespace control::api {

inline constexpr char status[] = "/v1/status";
inline constexpr char watch[] = "/v1/watch";
inline constexpr char agents[] = "/v1/agents";
inline constexpr char settings[] = "/v1/settings";
inline constexpr char policy[] = "/v1/policy";
inline constexpr char scan[] = "/v1/scan";
inline constexpr char import[] = "/v1/import";
inline constexpr char keys[] = "/v1/keys";
inline constexpr char keyPreview[] = "/v1/keys/preview";
inline constexpr char keyRemedy[] = "/v1/keys/remedy";
inline constexpr char keyAllow[] = "/v1/keys/allow";
inline constexpr char keyChanges[] = "/v1/keys/changes";
inline constexpr char keyUndo[] = "/v1/keys/undo";
inline constexpr char forwarding[] = "/v1/forwarding";
inline constexpr char login[] = "/v1/identity/login";
inline constexpr char doctor[] = "/v1/doctor";
inline constexpr char rawAnswers[] = "/v1/doctor/raw";
inline constexpr char gatewayChanges[] = "/v1/gateway/changes";
inline constexpr char credentials[] = "/v1/gateway/credentials";
inline constexpr char log[] = "/v1/log";
inline constexpr char upgrade[] = "/v1/upgrade";
inline constexpr char handover[] = "/v1/handover";
inline constexpr char drain[] = "/v1/drain";

/// The bytes of one call, as curl would send them.
std::string requestBytes(std::string_view method, std::string_view path, const QJsonObject &body);
/// What an answer means: its JSON object, or the error it carries.
core::Result<QJsonObject> readAnswer(int code, const std::string &body);
/// The error every client reports when the socket does not answer.
core::Error notRunning(const QString &socketPath);

int statusOf(core::ErrorKind kind);
QJsonObject errorJson(const core::Error &error);

}  // namespace control::api
