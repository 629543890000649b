<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QFileDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core::Format</name>
    <message>
        <source>unknown</source>
        <comment>a cost</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::Notifier</name>
    <message>
        <source>Do not tell me</source>
        <comment>a notification&apos;s button: silences this kind of notification</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desktop::ServiceLink</name>
    <message>
        <source>%1 goes through the gateway now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Spotmeter service stopped. Looking for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Spotmeter service does not answer. Trying again; routed agents cannot work until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 key %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled the scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the key out of the file. You can undo it: the keychain keeps the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the key in the keychain and look it up from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make private…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let only the file&apos;s owner read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore in git…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell git to ignore the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blot out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put stars in the key&apos;s place. Nothing else in the file changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway already serves %1: this key can go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in a history or transcript. Revoke it first, then blot it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses this key past the gateway, which serves %2. Route it, then the key can go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses this key past the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in git&apos;s history, which is hard to change. Revoke it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::AgentModel</name>
    <message>
        <source>Not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be routed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::Attention</name>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. Requests go to another gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stray key(s) on this machine.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::DoctorModel</name>
    <message>
        <source>Nobody answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops at: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ExchangeModel</name>
    <message>
        <source>Input %1 · cache read %2 · cache write %3 · output %4 (thinking %5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by the sub-agent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for %1, served by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway lists no price for this model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::FindingModel</name>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan did not finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stray keys found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1 files at %2. Could not read: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped as too large or binary: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown, since they lie in tests, manuals and packages: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored as you said: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>age of a key</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>age of a key</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age of a key</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning… %1 files, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::FirstRun</name>
    <message>
        <source>Who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are %1. The gateway answers and knows you by that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route your agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) found that still use a key of their own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) go through the gateway. No key is needed here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No coding agent was found yet. One that you install later appears on the Agents page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for stray keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your files. Nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan reads the places where keys usually lie. It changes nothing and sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ForwarderText</name>
    <message>
        <source>Preferred gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not reached since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · stands by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Refused %n times, last at %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::GrantModel</name>
    <message>
        <source>New: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::LoginModel</name>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::Notices</name>
    <message>
        <source>A budget is crossed</source>
        <comment>a kind of notification</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s key expires soon</source>
        <comment>a kind of notification: the tailnet node key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway is away for a minute</source>
        <comment>a kind of notification</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new stray key is found</source>
        <comment>a kind of notification</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A budget is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A budget is nearly used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 % is spent.</source>
        <comment>%1 is a budget, such as &quot;Claude Code, each week&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new stray key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routed agents get no answers until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s tailnet key expires soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1. After that no agent reaches the gateway until you log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard sees a secret</source>
        <comment>a kind of notification</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was about to send a %2 key (%3) to the gateway. The request was not sent on.</source>
        <comment>%1 is an agent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a %2 key (%3) to the gateway. Revoke it, or have the guard block such requests.</source>
        <comment>%1 is an agent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret was sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::PlaceModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::Range</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a range of days that the user names</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::RunModel</name>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) used a model whose price is not known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::StatusModel</name>
    <message>
        <source>Connecting to the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarding on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarding is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing running streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not forwarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on a tailnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1 · %2 tokens · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) active</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::Text</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>403 denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>429 quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent hung up before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tailnet or the gateway could not be reached. See the Identity page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway broke the answer off. The provider or the connection behind it failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotmeter did not let this request in. See the Settings page for the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s policy does not allow this. Ask its administrator for a grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quota is used up, at the gateway or at the provider. It refills with time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway does not serve this model or path to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider behind the gateway failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not accept what the agent asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date&apos;s pattern, see QLocale; in Japanese M月d日</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date&apos;s pattern, see QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date&apos;s pattern, see QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a date&apos;s pattern, see QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget used up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::TrayMenu</name>
    <message>
        <source>Keys: %1</source>
        <comment>in the tray&apos;s menu; %1 is &quot;3 keys in 5 places&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::UsageModel</name>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) used a model whose price is not known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First byte</source>
        <comment>mean time until the first byte of an answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the cost in the days before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n answer(s) that came through Spotmeter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it for an hour, which costs more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it reasoning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each request by the price of its day: the gateway&apos;s own, else yours, else the bundled list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundled list is of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <comment>this group had no cost in the days before</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::UsageState</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no earlier data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vs before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache hit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pt vs before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the tokens (%2) went past the gateway, by %3: only the agents&apos; own logs tell of them. Turn routing on for them on the Agents page.</source>
        <extracomment>%1 a percentage, %2 tokens and cost, %3 the names of agents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 0.1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AgentCard</name>
    <message>
        <source>Route %1 through the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1&apos;s own settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what routing would change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agents known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list appears as soon as the Spotmeter service answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 found agents go through the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent that you install appears above by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AllAgentsDialog</name>
    <message>
        <source>Route agents through the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the lines that name the address change in these files. Each file is written at once or not at all, and you can undo it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our lines are taken back. What you changed since then stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Route %n agent(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n agent(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BarPlot</name>
    <message>
        <source>In all: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DayChart</name>
    <message>
        <source>d MMM</source>
        <comment>pattern of a day and its month, see QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>pattern of a month and its year, see QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>pattern of a month and its year, see QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stacked bars. %n bar(s), %1 in all. The arrow keys tell each.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <comment>shows the figures of a chart as a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>shows figures as a chart again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart&apos;s figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DoctorCard</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried, because of the step that fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here to a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your gateway&apos;s admin: names, tags and addresses, no secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What tailscaled and the gateway answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests each step: Tailscale, the gateway, your rights there, the forwarder and each routed agent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ForwarderCard</name>
    <message>
        <source>Forwarder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request was refused since the service started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::GuardCard</name>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <comment>the guard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn</source>
        <comment>the guard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <comment>the guard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for keys in what your agents send. Warn never delays a request. Block holds each one until it was searched, and refuses it for a key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HeatMap</name>
    <message>
        <source>Usage by weekday and hour. Nothing in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage by weekday and hour. Most on %1 at %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::IdentityPage</name>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n day(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You may log in and renew the key from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only. To renew the key from here: sudo tailscale set --operator=$USER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 used since Spotmeter runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in, %2 out per million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models you may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the gateway records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An AI gateway on a tailnet usually keeps each request with who sent it: headers, the whole prompt, the whole answer, tokens and cost. Its administrators may read them, depending on how long it retains them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotmeter on this machine keeps counts only: model, tokens, cost, times, names of tools, status and project folder. It never stores a prompt, an answer or a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialled at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows you as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo gateway inside Spotmeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has not listed any model for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model or limit has changed since Spotmeter runs here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::IgnoreDialog</name>
    <message>
        <source>Ignore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as: a key of the training course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why may %1 stay where it is? Whoever looks at this list later wants to know.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stray keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys that lie in files on this machine. The keys themselves are never kept or shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else changes, and you can undo it. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan reads the places where keys usually lie: shell files, .env files, agents&apos; settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean, as far as could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file that was read holds a key in a format Spotmeter knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a scan. It reads files, changes nothing and sends nothing anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open revoke page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file in your editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the key be, for a reason and a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Legend</name>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LoginRow</name>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in at this page. Spotmeter shows the new state by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Tailscale for the page…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LookCard</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <comment>the theme of the desktop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System follows the light or dark setting of your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <comment>the language of the desktop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service reports about its work stays in English.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every agent that was found is routed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent is routed. There is nothing to restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotmeter (Demo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotmeter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NavButton</name>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NoticesCard</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share by agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per day by model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usage in these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route an agent on the Agents page and use it. What it costs shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PreviewDialog</name>
    <message>
        <source>%1 (new file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (will be removed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route %1 through the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file needs to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines change. Everything else in the file stays as it is, and you can undo it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our lines are taken back. What you changed since then stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your own login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in a file that only I can read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QuotaCard</name>
    <message>
        <source>Quota left at the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>what is left of a quota</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refills at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has not told any quotas.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RunTimeline</name>
    <message numerus="yes">
        <source>Timeline of the run. %n exchange(s); the arrow keys go through them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route an agent on the Agents page and use it. Its run appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its exchanges with the gateway are listed here, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest %n run(s), each with what it used and cost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SegmentedControl</name>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SeriesTable</name>
    <message>
        <source>Day</source>
        <comment>heading of a table of figures by day, week or month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway outside the tailnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved settings apply at once, without a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer named “ai” in your tailnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your agents&apos; requests go. Leave it empty to let Spotmeter find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked in this order while the first cannot be reached. Write commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for an address that is not on your tailnet. Only allow a host that you trust with your prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header for its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a gateway outside the tailnet that wants a key, such as Authorization. The key itself goes into the keyring with “spotmeter credential set”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this time the next gateway is tried, or the agent is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience with silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request without a byte in either direction for so long is given up. There is no limit on the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file of your company&apos;s, for a gateway with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header for the agent&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the gateway which agent asks, such as X-Coding-Agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the system keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents reach Spotmeter at 127.0.0.1 and this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale&apos;s socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a tailscaled that runs in an unusual place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts Spotmeter into the tray when you log in. This applies at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator has set this in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ShareRing</name>
    <message>
        <source>%1: %2, %3 %</source>
        <comment>a part of the whole: name, figure, percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of %1, %2. The arrow keys tell each.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Skeleton</name>
    <message>
        <source>Reading…</source>
        <comment>shown while a page&apos;s contents are read</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan now</source>
        <comment>for stray keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Spotmeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause forwarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit (keeps forwarding)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit and restore agents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::UsageControls</name>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also show the same number of days before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the page…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 for %3 tokens in %4 requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time to the first byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 with the highest cost, of %2. `spotmeter usage --by session` lists all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request that called several tools is in the row of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: %1</source>
        <comment>the cost of the days before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All requests that came through Spotmeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WelcomeCard</name>
    <message>
        <source>Three steps to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
