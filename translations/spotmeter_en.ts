<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>models::Attention</name>
    <message numerus="yes">
        <source>%n stray key(s) on this machine.</source>
        <translation>
            <numerusform>%n stray key on this machine.</numerusform>
            <numerusform>%n stray keys on this machine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::FindingModel</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>age of a key</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>age of a key</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age of a key</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::FirstRun</name>
    <message numerus="yes">
        <source>%n agent(s) found that still use a key of their own.</source>
        <translation>
            <numerusform>%n agent was found that still uses a key of its own.</numerusform>
            <numerusform>%n agents were found that still use keys of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) go through the gateway. No key is needed here.</source>
        <translation>
            <numerusform>%n agent goes through the gateway. No key is needed here.</numerusform>
            <numerusform>%n agents go through the gateway. No key is needed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::ForwarderText</name>
    <message numerus="yes">
        <source>Refused %n times, last at %1</source>
        <translation>
            <numerusform>Refused once, last at %1</numerusform>
            <numerusform>Refused %n times, last at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Notices</name>
    <message numerus="yes">
        <source>%n new stray key(s)</source>
        <translation>
            <numerusform>%n new stray key</numerusform>
            <numerusform>%n new stray keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::RunModel</name>
    <message numerus="yes">
        <source>%n request(s) used a model whose price is not known.</source>
        <translation>
            <numerusform>%n request used a model whose price is not known.</numerusform>
            <numerusform>%n requests used a model whose price is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::ServiceText</name>
    <message numerus="yes">
        <source>%n models may be used.</source>
        <translation>
            <numerusform>%n model may be used.</numerusform>
            <numerusform>%n models may be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models of the gateway&apos;s list could not be read.</source>
        <translation>
            <numerusform>%n model of the gateway&apos;s list could not be read.</numerusform>
            <numerusform>%n models of the gateway&apos;s list could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was written %n minutes ago and may still be in use.</source>
        <extracomment>a file</extracomment>
        <translation>
            <numerusform>%1 was written %n minute ago and may still be in use.</numerusform>
            <numerusform>%1 was written %n minutes ago and may still be in use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s Tailscale key expires in %n hours.</source>
        <translation>
            <numerusform>This machine&apos;s Tailscale key expires in %n hour.</numerusform>
            <numerusform>This machine&apos;s Tailscale key expires in %n hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::StatusModel</name>
    <message numerus="yes">
        <source>%n agent(s) active</source>
        <translation>
            <numerusform>%n agent active</numerusform>
            <numerusform>%n agents active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::UsageModel</name>
    <message numerus="yes">
        <source>%n request(s) used a model whose price is not known.</source>
        <translation>
            <numerusform>%n request used a model whose price is not known.</numerusform>
            <numerusform>%n requests used a model whose price is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n answer(s) that came through Spotmeter.</source>
        <translation>
            <numerusform>Of the one answer that came through Spotmeter.</numerusform>
            <numerusform>The mean of %n answers that came through Spotmeter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AllAgentsDialog</name>
    <message numerus="yes">
        <source>Route %n agent(s)</source>
        <translation>
            <numerusform>Route %n agent</numerusform>
            <numerusform>Route %n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n agent(s)</source>
        <translation>
            <numerusform>Restore %n agent</numerusform>
            <numerusform>Restore %n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AttentionCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DayChart</name>
    <message numerus="yes">
        <source>Stacked bars. %n bar(s), %1 in all. The arrow keys tell each.</source>
        <translation>
            <numerusform>Stacked bars. %n bar, %1 in all. The arrow keys tell each.</numerusform>
            <numerusform>Stacked bars. %n bars, %1 in all. The arrow keys tell each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IdentityPage</name>
    <message numerus="yes">
        <source>%1 (in %n day(s))</source>
        <translation>
            <numerusform>%1 (in %n day)</numerusform>
            <numerusform>%1 (in %n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), prices per million tokens</source>
        <translation>
            <numerusform>%n model, prices per million tokens</numerusform>
            <numerusform>%n models, prices per million tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NavButton</name>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RunTimeline</name>
    <message numerus="yes">
        <source>Timeline of the run. %n exchange(s); the arrow keys go through them.</source>
        <translation>
            <numerusform>Timeline of the run. %n exchange; the arrow keys go through them.</numerusform>
            <numerusform>Timeline of the run. %n exchanges; the arrow keys go through them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RunsPage</name>
    <message numerus="yes">
        <source>The newest %n run(s), each with what it used and cost. Choose one to see its exchanges.</source>
        <translation>
            <numerusform>The newest %n run, with what it used and cost. Choose it to see its exchanges.</numerusform>
            <numerusform>The newest %n runs, each with what it used and cost. Choose one to see its exchanges.</numerusform>
        </translation>
    </message>
</context>
</TS>
