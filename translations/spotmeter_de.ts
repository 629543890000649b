<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QFileDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>core::Format</name>
    <message>
        <source>unknown</source>
        <comment>a cost</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>B</source>
        <comment>thousand millions, after a number: 2.1 B</comment>
        <translation>Mrd.</translation>
    </message>
</context>
<context>
    <name>desktop::Notifier</name>
    <message>
        <source>Do not tell me</source>
        <comment>a notification&apos;s button: silences this kind of notification</comment>
        <translation>Nicht mehr melden</translation>
    </message>
</context>
<context>
    <name>desktop::ServiceLink</name>
    <message>
        <source>%1 goes through the gateway now.</source>
        <translation>%1 läuft jetzt über das Gateway.</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>The Spotmeter service stopped. Looking for it again.</source>
        <translation>Der Spotmeter-Dienst wurde beendet. Spotmeter sucht ihn erneut.</translation>
    </message>
    <message>
        <source>The Spotmeter service does not answer. Trying again; routed agents cannot work until then.</source>
        <translation>Der Spotmeter-Dienst antwortet nicht. Spotmeter versucht es weiter; bis dahin funktionieren umgeleitete Agenten nicht.</translation>
    </message>
    <message>
        <source>%1 key %2 in %3</source>
        <translation>Schlüssel für %1 (%2) in %3</translation>
    </message>
    <message>
        <source>You cancelled the scan.</source>
        <translation>Sie haben den Scan abgebrochen.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Take the key out of the file. You can undo it: the keychain keeps the key.</source>
        <translation>Entfernt den Schlüssel aus der Datei. Das lässt sich rückgängig machen: Der Schlüsselbund bewahrt den Schlüssel auf.</translation>
    </message>
    <message>
        <source>Move to keychain…</source>
        <translation>In den Schlüsselbund&#xa0;…</translation>
    </message>
    <message>
        <source>Keep the key in the keychain and look it up from there.</source>
        <translation>Bewahrt den Schlüssel im Schlüsselbund auf und liest ihn von dort.</translation>
    </message>
    <message>
        <source>Make private…</source>
        <translation>Zugriff beschränken&#xa0;…</translation>
    </message>
    <message>
        <source>Let only the file&apos;s owner read it.</source>
        <translation>Nur der Eigentümer der Datei darf sie noch lesen.</translation>
    </message>
    <message>
        <source>Ignore in git…</source>
        <translation>In Git ignorieren&#xa0;…</translation>
    </message>
    <message>
        <source>Tell git to ignore the file.</source>
        <translation>Weist Git an, die Datei zu ignorieren.</translation>
    </message>
    <message>
        <source>Blot out…</source>
        <translation>Schwärzen&#xa0;…</translation>
    </message>
    <message>
        <source>Put stars in the key&apos;s place. Nothing else in the file changes.</source>
        <translation>Ersetzt den Schlüssel durch Sternchen. Sonst ändert sich in der Datei nichts.</translation>
    </message>
    <message>
        <source>The gateway already serves %1: this key can go.</source>
        <translation>Das Gateway bietet %1 bereits an: Dieser Schlüssel wird nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>It stands in a history or transcript. Revoke it first, then blot it out.</source>
        <translation>Der Schlüssel steht in einem Verlauf oder Protokoll. Widerrufen Sie ihn zuerst und schwärzen Sie ihn dann.</translation>
    </message>
    <message>
        <source>%1 uses this key past the gateway, which serves %2. Route it, then the key can go.</source>
        <translation>%1 nutzt diesen Schlüssel am Gateway vorbei, obwohl es %2 anbietet. Nach dem Umleiten wird der Schlüssel nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>%1 uses this key past the gateway.</source>
        <translation>%1 nutzt diesen Schlüssel am Gateway vorbei.</translation>
    </message>
    <message>
        <source>It stands in git&apos;s history, which is hard to change. Revoke it.</source>
        <translation>Der Schlüssel steht in der Git-Historie, die sich nur schwer ändern lässt. Widerrufen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>models::AgentModel</name>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Umgeleitet</translation>
    </message>
    <message>
        <source>Routed elsewhere</source>
        <translation>Anderes Ziel</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Überschrieben</translation>
    </message>
    <message>
        <source>Needs restart</source>
        <translation>Neustart nötig</translation>
    </message>
    <message>
        <source>Cannot be routed</source>
        <translation>Nicht umleitbar</translation>
    </message>
    <message>
        <source>File unreadable</source>
        <translation>Datei unlesbar</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>models::Attention</name>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Requests go to another gateway.</source>
        <translation>%1 ist nicht erreichbar. Anfragen gehen an ein anderes Gateway.</translation>
    </message>
    <message numerus="yes">
        <source>%n stray key(s) on this machine.</source>
        <translation>
            <numerusform>%n herumliegender Schlüssel auf diesem Rechner.</numerusform>
            <numerusform>%n herumliegende Schlüssel auf diesem Rechner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::BudgetText</name>
    <message>
        <source>All agents</source>
        <translation>Alle Agenten</translation>
    </message>
    <message>
        <source>%1, each day</source>
        <comment>%1 is an agent or a project</comment>
        <translation>%1, pro Tag</translation>
    </message>
    <message>
        <source>%1, each week</source>
        <comment>%1 is an agent or a project</comment>
        <translation>%1, pro Woche</translation>
    </message>
    <message>
        <source>%1, each month</source>
        <comment>%1 is an agent or a project</comment>
        <translation>%1, pro Monat</translation>
    </message>
</context>
<context>
    <name>models::DoctorModel</name>
    <message>
        <source>Nobody answers.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Prüfung nicht möglich</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Every step works</source>
        <translation>Alle Schritte in Ordnung</translation>
    </message>
    <message>
        <source>Stops at: %1</source>
        <translation>Scheitert bei: %1</translation>
    </message>
</context>
<context>
    <name>models::ExchangeModel</name>
    <message>
        <source>Input %1 · cache read %2 · cache write %3 · output %4 (reasoning %5)</source>
        <translation>Eingabe %1 · Cache-Lesen %2 · Cache-Schreiben %3 · Ausgabe %4 (Reasoning %5)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Tool-Aufrufe</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Sent by the sub-agent %1</source>
        <translation>Gesendet vom Unteragenten %1</translation>
    </message>
    <message>
        <source>Asked for %1, served by %2</source>
        <translation>%1 angefragt, %2 hat geantwortet</translation>
    </message>
    <message>
        <source>The gateway lists no price for this model.</source>
        <translation>Das Gateway nennt für dieses Modell keinen Preis.</translation>
    </message>
</context>
<context>
    <name>models::FindingModel</name>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Noch nicht gescannt</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Scan läuft&#xa0;…</translation>
    </message>
    <message>
        <source>The scan did not finish</source>
        <translation>Der Scan wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <source>No stray keys found</source>
        <translation>Keine herumliegenden Schlüssel gefunden</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1 files at %2. Could not read: %3.</source>
        <translation>%1 Dateien um %2 gelesen. Nicht lesbar: %3.</translation>
    </message>
    <message>
        <source>Skipped as too large or binary: %1.</source>
        <translation>Als zu groß oder binär übersprungen: %1.</translation>
    </message>
    <message>
        <source>Not shown, since they lie in tests, manuals and packages: %1.</source>
        <translation>Nicht angezeigt, da in Tests, Handbüchern oder Paketen: %1.</translation>
    </message>
    <message>
        <source>Ignored as you said: %1.</source>
        <translation>Auf Ihren Wunsch ignoriert: %1.</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Erste Stelle</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>age of a key</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>age of a key</comment>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age of a key</comment>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning… %1 files, %2</source>
        <translation>Scan läuft&#xa0;… %1 Dateien, %2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>models::FirstRun</name>
    <message>
        <source>Who you are</source>
        <translation>Wer Sie sind</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>You are %1. The gateway answers and knows you by that name.</source>
        <translation>Sie sind %1. Das Gateway antwortet und kennt Sie unter diesem Namen.</translation>
    </message>
    <message>
        <source>Route your agents</source>
        <translation>Agenten umleiten</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) found that still use a key of their own.</source>
        <translation>
            <numerusform>%n Agent gefunden, der noch einen eigenen Schlüssel nutzt.</numerusform>
            <numerusform>%n Agenten gefunden, die noch eigene Schlüssel nutzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) go through the gateway. No key is needed here.</source>
        <translation>
            <numerusform>%n Agent läuft über das Gateway. Hier wird kein Schlüssel gebraucht.</numerusform>
            <numerusform>%n Agenten laufen über das Gateway. Hier wird kein Schlüssel gebraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No coding agent was found yet. One that you install later appears on the Agents page.</source>
        <translation>Noch kein Coding-Agent gefunden. Wenn Sie später einen installieren, erscheint er auf der Seite „Agenten“.</translation>
    </message>
    <message>
        <source>Look for stray keys</source>
        <translation>Schlüssel aufspüren</translation>
    </message>
    <message>
        <source>Reading your files. Nothing leaves this machine.</source>
        <translation>Ihre Dateien werden gelesen. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>A scan reads the places where keys usually lie. It changes nothing and sends nothing.</source>
        <translation>Ein Scan liest die Stellen, an denen Schlüssel üblicherweise liegen. Er ändert nichts und sendet nichts.</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Jetzt scannen</translation>
    </message>
</context>
<context>
    <name>models::ForwarderText</name>
    <message>
        <source>Preferred gateway</source>
        <translation>Bevorzugtes Gateway</translation>
    </message>
    <message>
        <source>%1 · not reached since %2</source>
        <translation>%1 · nicht erreicht seit %2</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · in Verwendung</translation>
    </message>
    <message>
        <source>%1 · not usable</source>
        <translation>%1 · nicht nutzbar</translation>
    </message>
    <message>
        <source>%1 · stands by</source>
        <translation>%1 · in Bereitschaft</translation>
    </message>
    <message>
        <source>Refused at %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Refused %n times, last at %1</source>
        <translation>
            <numerusform>%n-mal abgelehnt, zuletzt: %1</numerusform>
            <numerusform>%n-mal abgelehnt, zuletzt: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::GrantModel</name>
    <message>
        <source>New: %1.</source>
        <translation>Neu: %1.</translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <translation>Entfallen: %1.</translation>
    </message>
</context>
<context>
    <name>models::LoginModel</name>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Renew key</source>
        <translation>Schlüssel erneuern</translation>
    </message>
</context>
<context>
    <name>models::Notices</name>
    <message>
        <source>A budget is crossed</source>
        <comment>a kind of notification</comment>
        <translation>Budgetschwelle überschritten</translation>
    </message>
    <message>
        <source>This machine&apos;s key expires soon</source>
        <comment>a kind of notification: the tailnet node key</comment>
        <translation>Schlüssel dieses Rechners läuft bald ab</translation>
    </message>
    <message>
        <source>The gateway is away for a minute</source>
        <comment>a kind of notification</comment>
        <translation>Gateway seit einer Minute nicht erreichbar</translation>
    </message>
    <message>
        <source>A new stray key is found</source>
        <comment>a kind of notification</comment>
        <translation>Neuer herumliegender Schlüssel gefunden</translation>
    </message>
    <message>
        <source>A budget is used up</source>
        <translation>Ein Budget ist aufgebraucht</translation>
    </message>
    <message>
        <source>A budget is nearly used up</source>
        <translation>Ein Budget ist fast aufgebraucht</translation>
    </message>
    <message>
        <source>%1: %2 % is spent.</source>
        <comment>%1 is a budget, such as &quot;Claude Code, each week&quot;</comment>
        <translation>%1: %2 % sind verbraucht.</translation>
    </message>
    <message>
        <source>Show usage</source>
        <translation>Nutzung anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n new stray key(s)</source>
        <translation>
            <numerusform>%n neuer herumliegender Schlüssel</numerusform>
            <numerusform>%n neue herumliegende Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>A secret was stopped</source>
        <translation>Ein Geheimnis wurde abgefangen</translation>
    </message>
    <message>
        <source>The gateway is lost</source>
        <translation>Das Gateway ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Routed agents get no answers until it is back.</source>
        <translation>Umgeleitete Agenten erhalten keine Antworten, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Grund anzeigen</translation>
    </message>
    <message>
        <source>This machine&apos;s tailnet key expires soon</source>
        <translation>Der Tailnet-Schlüssel dieses Rechners läuft bald ab</translation>
    </message>
    <message>
        <source>On %1. After that no agent reaches the gateway until you log in again.</source>
        <translation>Am %1. Danach erreicht kein Agent das Gateway, bis Sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>Renew key</source>
        <translation>Schlüssel erneuern</translation>
    </message>
    <message>
        <source>The guard sees a secret</source>
        <comment>a kind of notification</comment>
        <translation>Der Wächter entdeckt ein Geheimnis</translation>
    </message>
    <message>
        <source>%1 was about to send a %2 key (%3) to the gateway. The request was not sent on.</source>
        <comment>%1 is an agent</comment>
        <translation>%1 wollte einen Schlüssel für %2 (%3) an das Gateway senden. Die Anfrage wurde nicht weitergeleitet.</translation>
    </message>
    <message>
        <source>%1 sent a %2 key (%3) to the gateway. Revoke it, or have the guard block such requests.</source>
        <comment>%1 is an agent</comment>
        <translation>%1 hat einen Schlüssel für %2 (%3) an das Gateway gesendet. Widerrufen Sie ihn oder lassen Sie den Wächter solche Anfragen blockieren.</translation>
    </message>
    <message>
        <source>A secret was sent</source>
        <translation>Ein Geheimnis wurde gesendet</translation>
    </message>
    <message>
        <source>A budget will not last</source>
        <translation>Ein Budget wird nicht reichen</translation>
    </message>
    <message>
        <source>%1: about %2 at its end, if spending goes on like this.</source>
        <comment>%1 is a budget</comment>
        <translation>%1: etwa %2 am Ende, wenn es so weitergeht.</translation>
    </message>
</context>
<context>
    <name>models::PlaceModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Lesbar für</translation>
    </message>
</context>
<context>
    <name>models::Range</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a range of days that the user names</comment>
        <translation>Individuell</translation>
    </message>
</context>
<context>
    <name>models::RunModel</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Tool-Aufrufe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) used a model whose price is not known.</source>
        <translation>
            <numerusform>%n Anfrage nutzte ein Modell mit unbekanntem Preis.</numerusform>
            <numerusform>%n Anfragen nutzten ein Modell mit unbekanntem Preis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::ServiceText</name>
    <message>
        <source>It talks to its provider itself.</source>
        <translation>Er spricht selbst mit seinem Anbieter.</translation>
    </message>
    <message>
        <source>Route it to use the gateway&apos;s key and to see what it uses.</source>
        <translation>Leiten Sie ihn um, um den Schlüssel des Gateways zu nutzen und seinen Verbrauch zu sehen.</translation>
    </message>
    <message>
        <source>Its requests go through Spotmeter.</source>
        <translation>Seine Anfragen gehen über Spotmeter.</translation>
    </message>
    <message>
        <source>It has been running since before it was routed (process %1), so it may still talk to its provider itself.</source>
        <translation>Er lief schon vor der Umleitung (Prozess %1) und spricht daher möglicherweise noch selbst mit seinem Anbieter.</translation>
    </message>
    <message>
        <source>End %1 and start it again.</source>
        <translation>Beenden Sie %1 und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Route it again, or restore it to keep what is there now.</source>
        <translation>Leiten Sie ihn erneut um, oder stellen Sie ihn wieder her, um den jetzigen Stand zu behalten.</translation>
    </message>
    <message>
        <source>Route it, and they go through Spotmeter; restoring it gives this address back.</source>
        <translation>Leiten Sie ihn um, dann gehen sie über Spotmeter; das Wiederherstellen bringt diese Adresse zurück.</translation>
    </message>
    <message>
        <source>Once that is put right, it is looked at again.</source>
        <translation>Sobald das behoben ist, wird erneut nachgesehen.</translation>
    </message>
    <message>
        <source>Use another agent where requests must go through the gateway.</source>
        <translation>Nutzen Sie einen anderen Agenten, wo Anfragen über das Gateway gehen müssen.</translation>
    </message>
    <message>
        <source>The gateway %1 (%2) is not reachable: %3.</source>
        <translation>Das Gateway %1 (%2) ist nicht erreichbar: %3.</translation>
    </message>
    <message>
        <source>Check that it is running, and that the tailnet&apos;s access rules let this machine in.</source>
        <translation>Prüfen Sie, ob es läuft und ob die Zugriffsregeln des Tailnets diesen Rechner zulassen.</translation>
    </message>
    <message>
        <source>The gateway %1 grants no model to %2.</source>
        <translation>Das Gateway %1 gibt %2 kein Modell frei.</translation>
    </message>
    <message>
        <source>Ask your gateway&apos;s admin for a model grant.</source>
        <translation>Bitten Sie den Administrator Ihres Gateways um die Freigabe eines Modells.</translation>
    </message>
    <message>
        <source>The address of the gateway %1 cannot be found: %2.</source>
        <translation>Die Adresse des Gateways %1 ist nicht zu finden: %2.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s URL and this machine&apos;s internet connection.</source>
        <translation>Prüfen Sie die URL des Gateways und die Internetverbindung dieses Rechners.</translation>
    </message>
    <message>
        <source>Tailscale is not installed on this machine.</source>
        <translation>Tailscale ist auf diesem Rechner nicht installiert.</translation>
    </message>
    <message>
        <source>Install it from https://tailscale.com/download and log in.</source>
        <translation>Installieren Sie es von https://tailscale.com/download und melden Sie sich an.</translation>
    </message>
    <message>
        <source>Tailscale&apos;s daemon is not running.</source>
        <translation>Der Tailscale-Dienst läuft nicht.</translation>
    </message>
    <message>
        <source>Start it with: sudo systemctl start tailscaled</source>
        <translation>Starten Sie ihn mit: sudo systemctl start tailscaled</translation>
    </message>
    <message>
        <source>This machine is logged out of Tailscale.</source>
        <translation>Dieser Rechner ist bei Tailscale abgemeldet.</translation>
    </message>
    <message>
        <source>Log in with: sudo tailscale up</source>
        <translation>Melden Sie sich an mit: sudo tailscale up</translation>
    </message>
    <message>
        <source>The Tailscale key of this machine has expired.</source>
        <translation>Der Tailscale-Schlüssel dieses Rechners ist abgelaufen.</translation>
    </message>
    <message>
        <source>Renew it with: sudo tailscale up --force-reauth</source>
        <translation>Erneuern Sie ihn mit: sudo tailscale up --force-reauth</translation>
    </message>
    <message>
        <source>Tailscale is switched off on this machine.</source>
        <translation>Tailscale ist auf diesem Rechner ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on with: tailscale up</source>
        <translation>Schalten Sie es ein mit: tailscale up</translation>
    </message>
    <message>
        <source>Tailscale is on, but has lost its coordination server.</source>
        <translation>Tailscale ist an, hat aber die Verbindung zu seinem Koordinationsserver verloren.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s internet connection.</source>
        <translation>Prüfen Sie die Internetverbindung dieses Rechners.</translation>
    </message>
    <message>
        <source>It could not be reached, so requests go to %1 until it answers again.</source>
        <extracomment>a gateway</extracomment>
        <translation>Es war nicht erreichbar, daher gehen Anfragen an %1, bis es wieder antwortet.</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <extracomment>a gateway</extracomment>
        <translation>Es war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check Tailscale and the gateway.</source>
        <translation>Prüfen Sie Tailscale und das Gateway.</translation>
    </message>
    <message>
        <source>In use because %1 cannot be used now.</source>
        <extracomment>a gateway</extracomment>
        <translation>In Verwendung, weil %1 gerade nicht nutzbar ist.</translation>
    </message>
    <message>
        <source>A request had no token of Spotmeter&apos;s, or an old one.</source>
        <translation>Eine Anfrage hatte kein Token von Spotmeter oder ein altes.</translation>
    </message>
    <message>
        <source>Restart the agent.</source>
        <translation>Starten Sie den Agenten neu.</translation>
    </message>
    <message>
        <source>If it goes on, route it again on the Agents page.</source>
        <translation>Hält es an, leiten Sie ihn auf der Seite „Agenten“ erneut um.</translation>
    </message>
    <message>
        <source>%1 was not found on this machine.</source>
        <translation>%1 wurde auf diesem Rechner nicht gefunden.</translation>
    </message>
    <message>
        <source>Once it is installed, it can be routed here.</source>
        <translation>Sobald er installiert ist, kann er hier umgeleitet werden.</translation>
    </message>
    <message>
        <source>The values file is %1.</source>
        <extracomment>a file with the values that are entered by hand</extracomment>
        <translation>Die Datei mit den Werten ist %1.</translation>
    </message>
    <message>
        <source>%1 sends its requests to another provider.</source>
        <extracomment>%1: &quot;a setting&quot; in a file</extracomment>
        <translation>%1 schickt seine Anfragen an einen anderen Anbieter.</translation>
    </message>
    <message>
        <source>Its requests go to %1, as %2 says.</source>
        <extracomment>%2: &quot;a setting&quot; in a file</extracomment>
        <translation>Seine Anfragen gehen laut %2 an %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2</source>
        <extracomment>a setting in a file</extracomment>
        <translation>„%1“ in %2</translation>
    </message>
    <message>
        <source>It was routed to an address that Spotmeter no longer has.</source>
        <translation>Er war an eine Adresse umgeleitet, die Spotmeter nicht mehr hat.</translation>
    </message>
    <message>
        <source>%1 was changed since Spotmeter routed it.</source>
        <extracomment>%1: &quot;a setting&quot; in a file</extracomment>
        <translation>%1 wurde geändert, seit Spotmeter ihn umgeleitet hat.</translation>
    </message>
    <message>
        <source>The settings of %1 must name a model, and the gateway has named none that offers %2.</source>
        <extracomment>%2: a path such as /v1/messages</extracomment>
        <translation>Die Einstellungen von %1 müssen ein Modell nennen, aber das Gateway hat keines genannt, das %2 anbietet.</translation>
    </message>
    <message>
        <source>Check the gateway, then try again.</source>
        <translation>Prüfen Sie das Gateway und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It now reads %1, which Spotmeter has not changed.</source>
        <translation>Er liest jetzt %1, und diese Datei hat Spotmeter nicht geändert.</translation>
    </message>
    <message>
        <source>%1, which an administrator manages, is stronger than your settings.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 wird von einem Administrator verwaltet und hat Vorrang vor Ihren Einstellungen.</translation>
    </message>
    <message>
        <source>Ask your administrator to route %1 there.</source>
        <translation>Bitten Sie Ihren Administrator, %1 dort umzuleiten.</translation>
    </message>
    <message>
        <source>%1 is stronger than its own settings, so it is not routed in that folder.</source>
        <extracomment>%1 is a file; the agent is not routed</extracomment>
        <translation>%1 hat Vorrang vor seinen eigenen Einstellungen, daher ist er in diesem Ordner nicht umgeleitet.</translation>
    </message>
    <message>
        <source>Take the address and the key out of %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Entfernen Sie die Adresse und den Schlüssel aus %1.</translation>
    </message>
    <message>
        <source>%1 is set in %2 and is stronger than its settings.</source>
        <extracomment>%1 is a variable; the agent&apos;s settings</extracomment>
        <translation>%1 ist in %2 gesetzt und hat Vorrang vor seinen Einstellungen.</translation>
    </message>
    <message>
        <source>Remove %1 there, and start %2 from a new shell.</source>
        <extracomment>%1 is a variable, %2 an agent</extracomment>
        <translation>Entfernen Sie %1 dort und starten Sie %2 aus einer neuen Shell.</translation>
    </message>
    <message>
        <source>%1 is set in %2, so its requests to this machine would go through the proxy.</source>
        <extracomment>%1 is a variable; the agent&apos;s requests</extracomment>
        <translation>%1 ist in %2 gesetzt, daher gingen seine Anfragen an diesen Rechner über den Proxy.</translation>
    </message>
    <message>
        <source>Set NO_PROXY=127.0.0.1,localhost beside it, and start %1 from a new shell.</source>
        <translation>Setzen Sie daneben NO_PROXY=127.0.0.1,localhost und starten Sie %1 aus einer neuen Shell.</translation>
    </message>
    <message>
        <source>the environment</source>
        <extracomment>where a variable is set</extracomment>
        <translation>der Umgebung</translation>
    </message>
    <message>
        <source>%1 runs in a container (process %2), whose 127.0.0.1 is not this machine&apos;s, so it does not go through Spotmeter.</source>
        <translation>%1 läuft in einem Container (Prozess %2), dessen 127.0.0.1 nicht die dieses Rechners ist, und geht daher nicht über Spotmeter.</translation>
    </message>
    <message>
        <source>Run the container with the host&apos;s network, and route the agent in there by hand; or run the agent outside of it.</source>
        <translation>Starten Sie den Container mit dem Netzwerk des Hosts und leiten Sie den Agenten darin von Hand um, oder starten Sie den Agenten außerhalb.</translation>
    </message>
    <message>
        <source>%1 has a dev container.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 hat einen Dev-Container.</translation>
    </message>
    <message>
        <source>Agents inside it have a 127.0.0.1 of their own and do not go through Spotmeter.</source>
        <translation>Agenten darin haben ein eigenes 127.0.0.1 und gehen nicht über Spotmeter.</translation>
    </message>
    <message>
        <source>Add &quot;runArgs&quot;: [&quot;--network=host&quot;] to its devcontainer.json, and route the agents in there by hand.</source>
        <translation>Fügen Sie &quot;runArgs&quot;: [&quot;--network=host&quot;] in dessen devcontainer.json ein und leiten Sie die Agenten darin von Hand um.</translation>
    </message>
    <message>
        <source>This is a WSL.</source>
        <extracomment>the Windows Subsystem for Linux</extracomment>
        <translation>Dies ist ein WSL.</translation>
    </message>
    <message>
        <source>Agents on the Windows side are not routed from here.</source>
        <translation>Agenten auf der Windows-Seite werden von hier aus nicht umgeleitet.</translation>
    </message>
    <message>
        <source>Install Spotmeter there too, or run the agents in the WSL.</source>
        <translation>Installieren Sie Spotmeter auch dort, oder starten Sie die Agenten im WSL.</translation>
    </message>
    <message>
        <source>An editor works on this machine over SSH.</source>
        <translation>Ein Editor arbeitet über SSH auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Its agents run here and are routed here; those on the machine in front of you are not.</source>
        <translation>Seine Agenten laufen hier und werden hier umgeleitet; die auf dem Rechner vor Ihnen nicht.</translation>
    </message>
    <message>
        <source>Install Spotmeter on that machine too.</source>
        <translation>Installieren Sie Spotmeter auch auf jenem Rechner.</translation>
    </message>
    <message>
        <source>%1 cannot be routed.</source>
        <translation>%1 kann nicht umgeleitet werden.</translation>
    </message>
    <message>
        <source>The settings hold a key that has to be kept until you restore them, so nothing was changed.</source>
        <translation>Die Einstellungen enthalten einen Schlüssel, der aufbewahrt werden muss, bis Sie sie wiederherstellen; daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>You can also let Spotmeter keep it in a file that only you can read (`--keep-secrets-in-file`).</source>
        <translation>Sie können ihn auch in einer Datei aufbewahren lassen, die nur Sie lesen können (`--keep-secrets-in-file`).</translation>
    </message>
    <message>
        <source>The key that stands there now is kept in your keyring until you restore it.</source>
        <translation>Der Schlüssel, der jetzt dort steht, bleibt in Ihrem Schlüsselbund, bis Sie ihn wiederherstellen.</translation>
    </message>
    <message>
        <source>The key that stands there now can be kept in a file that only you can read instead.</source>
        <translation>Der Schlüssel, der jetzt dort steht, kann stattdessen in einer Datei bleiben, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>What is kept in %1 is not what Spotmeter put there.</source>
        <translation>In %1 steht nicht das, was Spotmeter dort abgelegt hat.</translation>
    </message>
    <message>
        <source>The settings of %1 hold no token of Spotmeter.</source>
        <translation>Die Einstellungen von %1 enthalten kein Token von Spotmeter.</translation>
    </message>
    <message>
        <source>The forwarder does not listen, so no agent can be routed to it.</source>
        <translation>Die Weiterleitung nimmt keine Verbindungen an, daher kann kein Agent auf sie umgeleitet werden.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Cannot write beside %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>Neben %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Cannot replace %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>%1 kann nicht ersetzt werden: %2.</translation>
    </message>
    <message>
        <source>Cannot remove %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>%1 kann nicht gelöscht werden: %2.</translation>
    </message>
    <message>
        <source>Cannot remove %1.</source>
        <translation>%1 kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <translation>Löschen Sie die Datei von Hand.</translation>
    </message>
    <message>
        <source>Cannot save the folder %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>Der Ordner %1 kann nicht gesichert werden: %2.</translation>
    </message>
    <message>
        <source>Cannot create the folder %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>Cannot keep owner and mode of %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>Eigentümer und Zugriffsrechte von %1 lassen sich nicht erhalten: %2.</translation>
    </message>
    <message>
        <source>Cannot keep a copy of %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>Von %1 kann keine Kopie aufbewahrt werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 8 MB.</source>
        <translation>%1 ist größer als 8 MB.</translation>
    </message>
    <message>
        <source>Spotmeter does not edit such a file.</source>
        <translation>Spotmeter bearbeitet eine solche Datei nicht.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link that leads nowhere.</source>
        <translation>%1 ist ein symbolischer Link, der ins Leere führt.</translation>
    </message>
    <message>
        <source>Create its target, or remove the link.</source>
        <translation>Legen Sie sein Ziel an, oder entfernen Sie den Link.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Verschieben Sie sie an einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 text.</source>
        <translation>%1 ist kein gültiger UTF-8-Text.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Die Datei wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>%1 was changed by another program just now.</source>
        <translation>%1 wurde gerade von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Make it writable, and try again.</source>
        <translation>Machen Sie die Datei beschreibbar und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The undo record %1 cannot be used: %2</source>
        <extracomment>%1 is a file, %2 the reason, a sentence</extracomment>
        <translation>Die Sicherung %1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>Move it away to go on without it.</source>
        <translation>Verschieben Sie sie, um ohne sie weiterzumachen.</translation>
    </message>
    <message>
        <source>%1 is changed already.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 ist bereits geändert.</translation>
    </message>
    <message>
        <source>Undo that first.</source>
        <translation>Nehmen Sie das zuerst zurück.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 was changed since, so it was left as it is.</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>„%1“ in %2 wurde seither geändert und blieb daher, wie es ist.</translation>
    </message>
    <message>
        <source>/%1: %2</source>
        <extracomment>the path of a file, and a sentence on it</extracomment>
        <translation>/%1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <extracomment>%3: what is wrong there</extracomment>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>something follows after the end of the value</source>
        <translation>nach dem Ende des Wertes folgt noch etwas</translation>
    </message>
    <message>
        <source>a comment, which this file may not have</source>
        <translation>ein Kommentar, den diese Datei nicht haben darf</translation>
    </message>
    <message>
        <source>a comment that is not closed</source>
        <translation>ein Kommentar, der nicht geschlossen ist</translation>
    </message>
    <message>
        <source>values nested too deeply</source>
        <translation>zu tief verschachtelte Werte</translation>
    </message>
    <message>
        <source>expected a key in double quotes</source>
        <translation>ein Schlüsselname in doppelten Anführungszeichen wird erwartet</translation>
    </message>
    <message>
        <source>a text that is not closed on its line, or has a control character</source>
        <translation>ein Text, der in seiner Zeile nicht geschlossen ist oder ein Steuerzeichen enthält</translation>
    </message>
    <message>
        <source>a text that is not closed</source>
        <translation>ein Text, der nicht geschlossen ist</translation>
    </message>
    <message>
        <source>an unknown escape in a text</source>
        <translation>eine unbekannte Escape-Sequenz in einem Text</translation>
    </message>
    <message>
        <source>the file ends in the middle of a value</source>
        <translation>die Datei endet mitten in einem Wert</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>a key that is no text</source>
        <translation>ein Schlüsselname, der kein Text ist</translation>
    </message>
    <message>
        <source>The file does not hold a JSON object.</source>
        <translation>Die Datei enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an object, so &quot;%2&quot; cannot be set in it.</source>
        <translation>„%1“ ist kein Objekt, daher kann „%2“ darin nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in the same object.</source>
        <translation>Der Schlüsselname „%1“ steht zweimal im selben Objekt.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Entfernen Sie einen der beiden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of tables, so &quot;%2&quot; cannot be set in it.</source>
        <translation>„%1“ ist eine Liste von Tabellen, daher kann „%2“ darin nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list in this file.</source>
        <translation>„%1“ ist in dieser Datei keine Liste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be removed as a whole, since it stands in the middle of an inline table.</source>
        <translation>„%1“ kann nicht als Ganzes entfernt werden, da es mitten in einer Inline-Tabelle steht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a table in this file, but must be a single value.</source>
        <translation>„%1“ ist in dieser Datei eine Tabelle, muss aber ein einzelner Wert sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a table, so &quot;%2&quot; cannot be set in it.</source>
        <translation>„%1“ ist keine Tabelle, daher kann „%2“ darin nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no single value, so it cannot be changed as a whole.</source>
        <translation>„%1“ ist kein einzelner Wert und kann daher nicht als Ganzes geändert werden.</translation>
    </message>
    <message>
        <source>The file does not hold a YAML mapping.</source>
        <translation>Die Datei enthält kein YAML-Mapping.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a mapping, so &quot;%2&quot; cannot be set in it.</source>
        <translation>„%1“ ist kein Mapping, daher kann „%2“ darin nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in the same mapping.</source>
        <translation>Der Schlüsselname „%1“ steht zweimal im selben Mapping.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value to set anything in.</source>
        <translation>„%1“ hat keinen Wert, in dem etwas gesetzt werden könnte.</translation>
    </message>
    <message>
        <source>A list inside a list cannot be edited.</source>
        <translation>Eine Liste in einer Liste kann nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be removed on its own.</source>
        <translation>„%1“ kann nicht für sich allein entfernt werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no single value that could be replaced.</source>
        <translation>„%1“ ist kein einzelner Wert, der ersetzt werden könnte.</translation>
    </message>
    <message>
        <source>The file is nested too deeply or is far too large.</source>
        <translation>Die Datei ist zu tief verschachtelt oder viel zu groß.</translation>
    </message>
    <message>
        <source>The file holds more than one YAML document, or something behind its end.</source>
        <translation>Die Datei enthält mehr als ein YAML-Dokument oder etwas hinter ihrem Ende.</translation>
    </message>
    <message>
        <source>An .env file holds texts only.</source>
        <translation>Eine .env-Datei enthält nur Texte.</translation>
    </message>
    <message>
        <source>A value with all kinds of quotes cannot be written into an .env file.</source>
        <translation>Ein Wert mit allen Arten von Anführungszeichen kann nicht in eine .env-Datei geschrieben werden.</translation>
    </message>
    <message>
        <source>An .env file has no &quot;%1&quot;: it knows no tables.</source>
        <translation>Eine .env-Datei hat kein „%1“: Sie kennt keine Tabellen.</translation>
    </message>
    <message>
        <source>%1 stands in the file more than once.</source>
        <extracomment>%1 is a variable</extracomment>
        <translation>%1 steht mehr als einmal in der Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be set without changing something else, because of the way the file is laid out.</source>
        <translation>So wie die Datei aufgebaut ist, kann „%1“ nicht gesetzt werden, ohne dass sich etwas anderes ändert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Setting &quot;%1&quot; would have changed something else in the file, so nothing was changed.</source>
        <translation>Mit „%1“ hätte sich noch etwas anderes in der Datei geändert, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>Entries of lists cannot be edited in this format.</source>
        <translation>Einträge von Listen können in diesem Format nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>There is no list entry %1.</source>
        <translation>Es gibt keinen Listeneintrag %1.</translation>
    </message>
    <message>
        <source>The recorded steps do not fit the file as it is now.</source>
        <translation>Die aufgezeichneten Schritte passen nicht zur jetzigen Datei.</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8 text.</source>
        <translation>Die Datei ist kein gültiger UTF-8-Text.</translation>
    </message>
    <message>
        <source>This is not a record of a change.</source>
        <translation>Dies ist keine Aufzeichnung einer Änderung.</translation>
    </message>
    <message>
        <source>What is kept in %1 does not belong to the change of %2.</source>
        <translation>Was in %1 aufbewahrt wird, gehört nicht zur Änderung von %2.</translation>
    </message>
    <message>
        <source>The former value of &quot;%1&quot; in %2 is no longer in %3.</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>Der frühere Wert von „%1“ in %2 ist nicht mehr in %3.</translation>
    </message>
    <message>
        <source>Set it again if you need it.</source>
        <translation>Setzen Sie ihn neu, falls Sie ihn brauchen.</translation>
    </message>
    <message>
        <source>Logged in</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Gateway found</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Gateway gefunden</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Quota</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Forwarder</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>It answers, version %1.</source>
        <extracomment>tailscaled</extracomment>
        <translation>Er antwortet, Version %1.</translation>
    </message>
    <message>
        <source>As %1, on %2.</source>
        <extracomment>logged in as a person, on a machine</extracomment>
        <translation>Als %1, auf %2.</translation>
    </message>
    <message>
        <source>The tailnet&apos;s names end in %1.</source>
        <translation>Die Namen im Tailnet enden auf %1.</translation>
    </message>
    <message>
        <source>MagicDNS is switched off in this tailnet, so its machines have no names.</source>
        <translation>MagicDNS ist in diesem Tailnet abgeschaltet, daher haben seine Rechner keine Namen.</translation>
    </message>
    <message>
        <source>Ask an admin to switch it on, or set the gateway&apos;s URL to its tailnet address.</source>
        <translation>Bitten Sie einen Administrator, es einzuschalten, oder geben Sie als URL des Gateways dessen Tailnet-Adresse an.</translation>
    </message>
    <message>
        <source>%1, trusted by your setting.</source>
        <extracomment>%1 is the gateway&apos;s URL</extracomment>
        <translation>%1, laut Ihrer Einstellung vertrauenswürdig.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <extracomment>an address, and whose it is</extracomment>
        <translation>%1 gehört zu %2.</translation>
    </message>
    <message>
        <source>%1 accepts it.</source>
        <extracomment>an address accepts the connection</extracomment>
        <translation>%1 nimmt sie an.</translation>
    </message>
    <message>
        <source>In %1 ms.</source>
        <extracomment>the gateway answers</extracomment>
        <translation>In %1 ms.</translation>
    </message>
    <message>
        <source>The gateway admits this machine.</source>
        <translation>Das Gateway lässt diesen Rechner zu.</translation>
    </message>
    <message numerus="yes">
        <source>%n models may be used.</source>
        <translation>
            <numerusform>%n Modell darf genutzt werden.</numerusform>
            <numerusform>%n Modelle dürfen genutzt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quota %1 is used up.</source>
        <translation>Das Kontingent %1 ist aufgebraucht.</translation>
    </message>
    <message>
        <source>It refills all the time (%1); wait, or ask your gateway&apos;s admin.</source>
        <extracomment>%1: $5.00/day</extracomment>
        <translation>Es füllt sich laufend wieder auf (%1); warten Sie, oder fragen Sie den Administrator Ihres Gateways.</translation>
    </message>
    <message>
        <source>It refills all the time; wait, or ask your gateway&apos;s admin.</source>
        <translation>Es füllt sich laufend wieder auf; warten Sie, oder fragen Sie den Administrator Ihres Gateways.</translation>
    </message>
    <message>
        <source>Not told by the gateway: %1.</source>
        <extracomment>%1: why there are no quotas</extracomment>
        <translation>Vom Gateway nicht mitgeteilt: %1.</translation>
    </message>
    <message>
        <source>Every quota has something left.</source>
        <translation>In jedem Kontingent ist noch etwas übrig.</translation>
    </message>
    <message>
        <source>It listens on %1.</source>
        <extracomment>the forwarder</extracomment>
        <translation>Sie nimmt Verbindungen an %1 an.</translation>
    </message>
    <message>
        <source>It goes through the forwarder.</source>
        <extracomment>an agent</extracomment>
        <translation>Er geht über die Weiterleitung.</translation>
    </message>
    <message>
        <source>Route it again with: spotmeter agents enable %1</source>
        <translation>Leiten Sie ihn erneut um mit: spotmeter agents enable %1</translation>
    </message>
    <message>
        <source>not offered</source>
        <extracomment>quotas</extracomment>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>format not recognised</source>
        <extracomment>of quotas</extracomment>
        <translation>Format nicht erkannt</translation>
    </message>
    <message>
        <source>no quota applies</source>
        <translation>kein Kontingent gilt</translation>
    </message>
    <message>
        <source>%1 of %2 quotas not recognised</source>
        <translation>%1 von %2 Kontingenten nicht erkannt</translation>
    </message>
    <message>
        <source>%1 (connected)</source>
        <extracomment>a connector of the gateway, such as github</extracomment>
        <translation>%1 (verbunden)</translation>
    </message>
    <message>
        <source>%1/day</source>
        <extracomment>an amount of money</extracomment>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>%1: %2, was %3.</source>
        <extracomment>a quota&apos;s name, what it is now, and what it was</extracomment>
        <translation>%1: %2, vorher %3.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>no quota before, or none now</extracomment>
        <translation>keines</translation>
    </message>
    <message>
        <source>The gateway %1 refused with status %2.</source>
        <translation>Das Gateway %1 hat mit Status %2 abgelehnt.</translation>
    </message>
    <message>
        <source>The gateway %1 refused with status %2: %3</source>
        <extracomment>%3: in its own words</extracomment>
        <translation>Das Gateway %1 hat mit Status %2 abgelehnt: %3</translation>
    </message>
    <message>
        <source>Ask your gateway&apos;s admin for a role and a model grant for %1.</source>
        <translation>Bitten Sie den Administrator Ihres Gateways um eine Rolle und die Freigabe eines Modells für %1.</translation>
    </message>
    <message>
        <source>The gateway %1 failed with status %2.</source>
        <translation>Das Gateway %1 ist mit Status %2 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The gateway %1 failed with status %2: %3</source>
        <extracomment>%3: in its own words</extracomment>
        <translation>Das Gateway %1 ist mit Status %2 fehlgeschlagen: %3</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>If it stays, tell your gateway&apos;s admin.</source>
        <translation>Bleibt es dabei, sagen Sie es dem Administrator Ihres Gateways.</translation>
    </message>
    <message>
        <source>%1 (%2) answered with %3, so it is not an AI gateway.</source>
        <translation>%1 (%2) hat mit %3 geantwortet, ist also kein KI-Gateway.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>einer Webseite</translation>
    </message>
    <message>
        <source>status %1 and no list of models</source>
        <translation>Status %1 und ohne Modellliste</translation>
    </message>
    <message>
        <source>Set the gateway&apos;s URL to the one your admin gave you.</source>
        <translation>Geben Sie als URL des Gateways die an, die Sie von Ihrem Administrator haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n models of the gateway&apos;s list could not be read.</source>
        <translation>
            <numerusform>%n Modell aus der Liste des Gateways konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Modelle aus der Liste des Gateways konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>tailscaled does not confirm that %1 is the gateway %2: %3</source>
        <extracomment>%3: the reason, a sentence</extracomment>
        <translation>tailscaled bestätigt nicht, dass %1 das Gateway %2 ist: %3</translation>
    </message>
    <message>
        <source>it says that it belongs to %1.</source>
        <extracomment>an address</extracomment>
        <translation>es meldet, dass die Adresse zu %1 gehört.</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check it with: tailscale whois %1</source>
        <translation>Prüfen Sie es mit: tailscale whois %1</translation>
    </message>
    <message>
        <source>no answer within %1 seconds</source>
        <translation>keine Antwort innerhalb von %1 Sekunden</translation>
    </message>
    <message>
        <source>tailscaled did not connect to it</source>
        <translation>tailscaled hat die Verbindung nicht hergestellt</translation>
    </message>
    <message>
        <source>tailscaled says that this address is not in the tailnet</source>
        <translation>tailscaled zufolge liegt diese Adresse nicht im Tailnet</translation>
    </message>
    <message>
        <source>its answer is not HTTP as we know it (%1)</source>
        <translation>die Antwort ist kein HTTP, wie wir es kennen (%1)</translation>
    </message>
    <message>
        <source>it closed the connection before its answer was complete</source>
        <translation>die Verbindung wurde geschlossen, bevor die Antwort vollständig war</translation>
    </message>
    <message>
        <source>The answer to /v1/models is not a list of models.</source>
        <translation>Die Antwort auf /v1/models ist keine Liste von Modellen.</translation>
    </message>
    <message>
        <source>The answer to /api/providers is not a list of providers.</source>
        <translation>Die Antwort auf /api/providers ist keine Liste von Anbietern.</translation>
    </message>
    <message>
        <source>Tailscale has not answered yet.</source>
        <translation>Tailscale hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>The gateway &quot;%1&quot; is looked up in the tailnet, and that is not reachable: %2</source>
        <extracomment>%2: the reason, a sentence</extracomment>
        <translation>Das Gateway „%1“ wird im Tailnet gesucht, und das ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>Set the gateway&apos;s URL to the name your admin gave you, such as http://ai.%1.</source>
        <translation>Geben Sie als URL des Gateways den Namen an, den Sie von Ihrem Administrator haben, etwa http://ai.%1.</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>Ist es %1?</translation>
    </message>
    <message>
        <source>Then set the gateway&apos;s URL to that.</source>
        <translation>Dann geben Sie das als URL des Gateways an.</translation>
    </message>
    <message>
        <source>No machine named &quot;%1&quot; is visible in the tailnet %2.</source>
        <translation>Im Tailnet %2 ist kein Rechner namens „%1“ zu sehen.</translation>
    </message>
    <message>
        <source>tailscaled has no network interface here, so %1 is not reached by https.</source>
        <translation>tailscaled hat hier keine Netzwerkschnittstelle, daher ist %1 nicht über https erreichbar.</translation>
    </message>
    <message>
        <source>Write http: the tailnet encrypts already.</source>
        <translation>Schreiben Sie http: Das Tailnet verschlüsselt bereits.</translation>
    </message>
    <message>
        <source>%1 is not the address of a machine in your tailnet.</source>
        <translation>%1 ist keine Adresse eines Rechners in Ihrem Tailnet.</translation>
    </message>
    <message>
        <source>If you trust this gateway, set &quot;gateway_trusted&quot;; else set &quot;gateway_url&quot; to a machine of the tailnet.</source>
        <translation>Wenn Sie diesem Gateway vertrauen, setzen Sie „gateway_trusted“; sonst setzen Sie „gateway_url“ auf einen Rechner des Tailnets.</translation>
    </message>
    <message>
        <source>The gateway URL begins with https.</source>
        <translation>Die URL des Gateways beginnt mit https.</translation>
    </message>
    <message>
        <source>Write http if it is a machine of the tailnet, which encrypts already.</source>
        <translation>Schreiben Sie http, wenn es ein Rechner des Tailnets ist, das bereits verschlüsselt.</translation>
    </message>
    <message>
        <source>If it is elsewhere and you trust it, give its full name and set &quot;gateway_trusted&quot;.</source>
        <translation>Liegt es anderswo und vertrauen Sie ihm, geben Sie seinen vollen Namen an und setzen Sie „gateway_trusted“.</translation>
    </message>
    <message>
        <source>The gateway URL &quot;%1&quot; is not a URL.</source>
        <translation>Die URL des Gateways „%1“ ist keine URL.</translation>
    </message>
    <message>
        <source>Write it like http://ai.</source>
        <translation>Schreiben Sie sie wie http://ai.</translation>
    </message>
    <message>
        <source>The gateway URL &quot;%1&quot; does not begin with http://.</source>
        <translation>Die URL des Gateways „%1“ beginnt nicht mit http://.</translation>
    </message>
    <message>
        <source>The gateway URL holds a user name or password.</source>
        <translation>Die URL des Gateways enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>Take it out: the gateway knows you by your machine.</source>
        <translation>Entfernen Sie das: Das Gateway kennt Sie anhand Ihres Rechners.</translation>
    </message>
    <message>
        <source>The gateway URL must end after the host: write %1://%2, without &quot;%3&quot;.</source>
        <translation>Die URL des Gateways muss nach dem Host enden: Schreiben Sie %1://%2, ohne „%3“.</translation>
    </message>
    <message>
        <source>The gateway %1 wants a key of its own.</source>
        <translation>Das Gateway %1 verlangt einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>The keyring holds no key for it.</source>
        <extracomment>for the gateway</extracomment>
        <translation>Der Schlüsselbund enthält keinen Schlüssel dafür.</translation>
    </message>
    <message>
        <source>Store it with: spotmeter credential set</source>
        <translation>Speichern Sie ihn mit: spotmeter credential set</translation>
    </message>
    <message>
        <source>Then run: spotmeter credential</source>
        <translation>Führen Sie dann aus: spotmeter credential</translation>
    </message>
    <message>
        <source>the preferred gateway</source>
        <translation>das bevorzugte Gateway</translation>
    </message>
    <message>
        <source>Spotmeter is still looking for the gateway.</source>
        <translation>Spotmeter sucht das Gateway noch.</translation>
    </message>
    <message>
        <source>The certificates in %1 cannot be read: %2.</source>
        <translation>Die Zertifikate in %1 können nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM format.</source>
        <translation>%1 enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>Ask your admin for the file that begins with BEGIN CERTIFICATE.</source>
        <translation>Fragen Sie Ihren Administrator nach der Datei, die mit BEGIN CERTIFICATE beginnt.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Nur Sie können es lesen.</translation>
    </message>
    <message>
        <source>Only %1 can read it.</source>
        <extracomment>a person</extracomment>
        <translation>Nur %1 kann es lesen.</translation>
    </message>
    <message>
        <source>Everyone on this machine can read it.</source>
        <translation>Alle an diesem Rechner können es lesen.</translation>
    </message>
    <message>
        <source>Members of the group %1 can read it.</source>
        <translation>Mitglieder der Gruppe %1 können es lesen.</translation>
    </message>
    <message>
        <source>You and %1 can read it.</source>
        <translation>Sie und %1 können es lesen.</translation>
    </message>
    <message>
        <source>%1 and %2 can read it.</source>
        <extracomment>persons</extracomment>
        <translation>%1 und %2 können es lesen.</translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation>die Gruppe %1</translation>
    </message>
    <message>
        <source>Who can read it is not known.</source>
        <translation>Wer es lesen kann, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>git ignores it.</source>
        <translation>Git ignoriert die Datei.</translation>
    </message>
    <message>
        <source>git does not ignore it, so that the next commit may take it along.</source>
        <translation>Git ignoriert die Datei nicht, der nächste Commit kann sie also mitnehmen.</translation>
    </message>
    <message>
        <source>git tracks it.</source>
        <translation>Git verfolgt die Datei.</translation>
    </message>
    <message>
        <source>git tracks it, so that the next push may take it along.</source>
        <translation>Git verfolgt die Datei, der nächste Push kann sie also mitnehmen.</translation>
    </message>
    <message>
        <source>git tracks it, and whoever may read the repository on %1 gets it.</source>
        <extracomment>%1: github.com</extracomment>
        <translation>Git verfolgt die Datei, und wer das Repository auf %1 lesen darf, bekommt sie.</translation>
    </message>
    <message>
        <source>%1 copies it to other machines.</source>
        <extracomment>%1: Dropbox</extracomment>
        <translation>%1 kopiert sie auf andere Rechner.</translation>
    </message>
    <message>
        <source>it is in a folder of backups, where it outlives its removal elsewhere.</source>
        <translation>Sie liegt in einem Ordner mit Sicherungen, wo sie ihr Entfernen anderswo überdauert.</translation>
    </message>
    <message>
        <source>Every program that you run can read it.</source>
        <translation>Jedes Programm, das Sie starten, kann es lesen.</translation>
    </message>
    <message>
        <source>environment of %1 (process %2): %3</source>
        <extracomment>of a running program; %3 is a variable</extracomment>
        <translation>Umgebung von %1 (Prozess %2): %3</translation>
    </message>
    <message>
        <source>In git&apos;s history since the commit %1 of %2.</source>
        <extracomment>%2 is a day</extracomment>
        <translation>In der Git-Historie seit dem Commit %1 vom %2.</translation>
    </message>
    <message>
        <source>In git&apos;s history since the commit %1.</source>
        <translation>In der Git-Historie seit dem Commit %1.</translation>
    </message>
    <message>
        <source>In git&apos;s history, where no branch leads to any more.</source>
        <translation>In der Git-Historie, wohin kein Branch mehr führt.</translation>
    </message>
    <message>
        <source>whoever may read the repository&apos;s remote gets it.</source>
        <translation>Wer das Remote des Repositorys lesen darf, bekommt es.</translation>
    </message>
    <message>
        <source>whoever gets the repository gets it.</source>
        <translation>Wer das Repository bekommt, bekommt es mit.</translation>
    </message>
    <message>
        <source>Moved the key %1 from %2 to the keychain as %3.</source>
        <translation>Schlüssel %1 aus %2 als %3 in den Schlüsselbund verschoben.</translation>
    </message>
    <message>
        <source>Removed the key %1 from %2.</source>
        <translation>Schlüssel %1 aus %2 entfernt.</translation>
    </message>
    <message>
        <source>Blotted out the key %1 in %2.</source>
        <translation>Schlüssel %1 in %2 geschwärzt.</translation>
    </message>
    <message>
        <source>Made %1 readable by its owner alone.</source>
        <extracomment>a file</extracomment>
        <translation>%1 nur noch für den Eigentümer lesbar gemacht.</translation>
    </message>
    <message>
        <source>Told git to ignore %1.</source>
        <extracomment>a file</extracomment>
        <translation>Git angewiesen, %1 zu ignorieren.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1: what was done, a sentence</extracomment>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>mode %1 → %2</source>
        <extracomment>of a file: 0644 → 0600</extracomment>
        <translation>Zugriffsrechte %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written %n minutes ago and may still be in use.</source>
        <extracomment>a file</extracomment>
        <translation>
            <numerusform>%1 wurde vor %n Minute geschrieben und ist vielleicht noch in Gebrauch.</numerusform>
            <numerusform>%1 wurde vor %n Minuten geschrieben und ist vielleicht noch in Gebrauch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in an hour.</source>
        <translation>Versuchen Sie es in einer Stunde erneut.</translation>
    </message>
    <message>
        <source>A program has %1 open.</source>
        <extracomment>a file</extracomment>
        <translation>Ein Programm hat %1 geöffnet.</translation>
    </message>
    <message>
        <source>End it first.</source>
        <extracomment>a program</extracomment>
        <translation>Beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <extracomment>a file</extracomment>
        <translation>%1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1 is its owner&apos;s alone already.</source>
        <extracomment>a file</extracomment>
        <translation>%1 ist bereits nur für den Eigentümer lesbar.</translation>
    </message>
    <message>
        <source>%1 is in no git work tree.</source>
        <extracomment>a file</extracomment>
        <translation>%1 liegt in keinem Git-Arbeitsverzeichnis.</translation>
    </message>
    <message>
        <source>If git tracks the file already, take it out with `git rm --cached` and revoke the key.</source>
        <translation>Falls Git die Datei schon verfolgt, nehmen Sie sie mit `git rm --cached` heraus und widerrufen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>Cannot change the mode of %1.</source>
        <translation>Die Zugriffsrechte von %1 können nicht geändert werden.</translation>
    </message>
    <message>
        <source>The keychain has another key named %1.</source>
        <translation>Der Schlüsselbund hat einen anderen Schlüssel namens %1.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Geben Sie diesem einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 was changed since.</source>
        <extracomment>a file</extracomment>
        <translation>%1 wurde seither geändert.</translation>
    </message>
    <message>
        <source>It was not touched; the key is in the keychain as %1.</source>
        <extracomment>a file was not touched</extracomment>
        <translation>Die Datei wurde nicht angerührt; der Schlüssel liegt im Schlüsselbund als %1.</translation>
    </message>
    <message>
        <source>There is no change %1 to undo.</source>
        <translation>Es gibt keine Änderung %1, die sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>The record of a remedy cannot be read.</source>
        <translation>Die Aufzeichnung einer Abhilfe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The key is no longer in %1.</source>
        <extracomment>a file</extracomment>
        <translation>Der Schlüssel ist nicht mehr in %1.</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>Scannen Sie erneut.</translation>
    </message>
    <message>
        <source>%1 has the key in a line that is no plain NAME=value.</source>
        <extracomment>a file</extracomment>
        <translation>%1 hat den Schlüssel in einer Zeile, die kein einfaches NAME=Wert ist.</translation>
    </message>
    <message>
        <source>Change that line by hand.</source>
        <translation>Ändern Sie diese Zeile von Hand.</translation>
    </message>
    <message>
        <source>%1 has the key in a comment only.</source>
        <extracomment>a file</extracomment>
        <translation>%1 hat den Schlüssel nur in einem Kommentar.</translation>
    </message>
    <message>
        <source>Remove it there.</source>
        <translation>Entfernen Sie ihn dort.</translation>
    </message>
    <message>
        <source>Start what needs it with `spotmeter secret run -- command`.</source>
        <translation>Starten Sie mit `spotmeter secret run -- command`, was ihn braucht.</translation>
    </message>
    <message>
        <source>%1 cannot be parsed.</source>
        <extracomment>a file</extracomment>
        <translation>%1 kann nicht ausgewertet werden.</translation>
    </message>
    <message>
        <source>Mend it, or change it by hand.</source>
        <translation>Reparieren Sie die Datei, oder ändern Sie sie von Hand.</translation>
    </message>
    <message>
        <source>%1 is read by a program that looks no values up.</source>
        <extracomment>a file</extracomment>
        <translation>%1 wird von einem Programm gelesen, das keine Werte nachschlägt.</translation>
    </message>
    <message>
        <source>Remove the key, or let the program log in.</source>
        <translation>Entfernen Sie den Schlüssel, oder melden Sie das Programm selbst an.</translation>
    </message>
    <message>
        <source>%1 has the key outside its values.</source>
        <extracomment>a file</extracomment>
        <translation>%1 hat den Schlüssel außerhalb der Werte.</translation>
    </message>
    <message>
        <source>Change it by hand.</source>
        <translation>Ändern Sie die Datei von Hand.</translation>
    </message>
    <message>
        <source>%1 has the key where no name tells what to call it.</source>
        <extracomment>a file</extracomment>
        <translation>%1 hat den Schlüssel an einer Stelle, an der kein Name sagt, wie er heißen soll.</translation>
    </message>
    <message>
        <source>Give it one with --name.</source>
        <extracomment>a name</extracomment>
        <translation>Geben Sie ihm mit --name einen.</translation>
    </message>
    <message>
        <source>Start the program with `spotmeter secret run -- command`, so that it has %1.</source>
        <extracomment>a variable</extracomment>
        <translation>Starten Sie das Programm mit `spotmeter secret run -- command`, damit es %1 hat.</translation>
    </message>
    <message>
        <source>Revoke the key: whoever read the file before has it.</source>
        <translation>Widerrufen Sie den Schlüssel: Wer die Datei vorher gelesen hat, hat ihn.</translation>
    </message>
    <message>
        <source>%1 is of a kind that Spotmeter does not change.</source>
        <extracomment>a file</extracomment>
        <translation>%1 ist von einer Art, die Spotmeter nicht ändert.</translation>
    </message>
    <message>
        <source>Change it by hand, then revoke the key.</source>
        <translation>Ändern Sie die Datei von Hand und widerrufen Sie dann den Schlüssel.</translation>
    </message>
    <message>
        <source>Say why it is to be ignored: whoever looks again will want to know.</source>
        <translation>Sagen Sie, warum er ignoriert werden soll: Wer später nachsieht, will es wissen.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <extracomment>a file of ignored keys</extracomment>
        <translation>%1 kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>it is not a JSON file of version 1</source>
        <translation>sie ist keine JSON-Datei der Version 1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day; write it as 2027-01-31</source>
        <translation>„%1“ ist kein Tag; schreiben Sie ihn wie 2027-01-31</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day.</source>
        <translation>„%1“ ist kein Tag.</translation>
    </message>
    <message>
        <source>Write it as 2027-01-31.</source>
        <translation>Schreiben Sie ihn wie 2027-01-31.</translation>
    </message>
    <message>
        <source>Ignored from now on: %1.</source>
        <translation>Ab jetzt ignoriert: %1.</translation>
    </message>
    <message>
        <source>The home folder was not scanned yet.</source>
        <translation>Der persönliche Ordner wurde noch nicht gescannt.</translation>
    </message>
    <message>
        <source>Start with `spotmeter scan`.</source>
        <translation>Beginnen Sie mit `spotmeter scan`.</translation>
    </message>
    <message>
        <source>There is no file or folder %1 to scan.</source>
        <translation>Es gibt keine Datei und keinen Ordner %1 zum Scannen.</translation>
    </message>
    <message>
        <source>The scan was stopped before its end.</source>
        <translation>Der Scan wurde vor seinem Ende angehalten.</translation>
    </message>
    <message>
        <source>The scan broke off.</source>
        <translation>Der Scan ist abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed; try a smaller folder.</source>
        <translation>Nichts wurde geändert; versuchen Sie es mit einem kleineren Ordner.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no default keyring yet.</source>
        <translation>Es gibt noch keinen Standard-Schlüsselbund.</translation>
    </message>
    <message>
        <source>Make one in the system&apos;s password settings.</source>
        <translation>Legen Sie in den Passworteinstellungen des Systems einen an.</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>If it asks for a password, answer it and try again.</source>
        <translation>Fragt er nach einem Passwort, geben Sie es ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring has no entry &quot;%1&quot;.</source>
        <translation>Der Schlüsselbund hat keinen Eintrag „%1“.</translation>
    </message>
    <message>
        <source>The keyring refused: %1</source>
        <translation>Der Schlüsselbund hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>There is no keyring here: %1</source>
        <translation>Hier gibt es keinen Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>What came was not HTTP.</source>
        <translation>Was ankam, war kein HTTP.</translation>
    </message>
    <message>
        <source>Some other program speaks to this port.</source>
        <translation>Ein anderes Programm spricht mit diesem Port.</translation>
    </message>
    <message>
        <source>Point only agents at it.</source>
        <extracomment>a port</extracomment>
        <translation>Lassen Sie nur Agenten darauf zugreifen.</translation>
    </message>
    <message>
        <source>Another user of this machine tried to use your gateway.</source>
        <translation>Ein anderer Benutzer dieses Rechners hat versucht, Ihr Gateway zu nutzen.</translation>
    </message>
    <message>
        <source>Nothing to do here: they need a Spotmeter of their own.</source>
        <translation>Hier ist nichts zu tun: Er braucht ein eigenes Spotmeter.</translation>
    </message>
    <message>
        <source>A program asked for a tunnel, as from a proxy.</source>
        <translation>Ein Programm verlangte einen Tunnel, wie von einem Proxy.</translation>
    </message>
    <message>
        <source>Spotmeter is no proxy.</source>
        <translation>Spotmeter ist kein Proxy.</translation>
    </message>
    <message>
        <source>Take its address out of HTTP_PROXY and HTTPS_PROXY.</source>
        <translation>Nehmen Sie seine Adresse aus HTTP_PROXY und HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>A request named another host than this machine.</source>
        <translation>Eine Anfrage nannte einen anderen Host als diesen Rechner.</translation>
    </message>
    <message>
        <source>Give the agent the address that Spotmeter listens at, by 127.0.0.1 and not by another name.</source>
        <translation>Geben Sie dem Agenten die Adresse, an der Spotmeter Verbindungen annimmt, mit 127.0.0.1 und keinem anderen Namen.</translation>
    </message>
    <message>
        <source>A web page tried to call the gateway through your browser.</source>
        <translation>Eine Webseite hat versucht, das Gateway durch Ihren Browser aufzurufen.</translation>
    </message>
    <message>
        <source>Nothing to do here: nothing was sent.</source>
        <translation>Hier ist nichts zu tun: Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Close the page if you do not trust it.</source>
        <translation>Schließen Sie die Seite, wenn Sie ihr nicht vertrauen.</translation>
    </message>
    <message>
        <source>A request named no agent in its address.</source>
        <translation>Eine Anfrage nannte in ihrer Adresse keinen Agenten.</translation>
    </message>
    <message>
        <source>Route the agent on the Agents page instead of setting its address by hand.</source>
        <translation>Leiten Sie den Agenten auf der Seite Agenten um, statt seine Adresse von Hand einzutragen.</translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by another program.</source>
        <translation>Port %1 an %2 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Cannot listen on port %1 of %2: %3.</source>
        <translation>An Port %1 von %2 können keine Verbindungen angenommen werden: %3.</translation>
    </message>
    <message>
        <source>It belongs to another user (uid %1).</source>
        <extracomment>a port</extracomment>
        <translation>Er gehört einem anderen Benutzer (UID %1).</translation>
    </message>
    <message>
        <source>It is held by %1 (process %2).</source>
        <extracomment>a port, by a program</extracomment>
        <translation>Er wird von %1 gehalten (Prozess %2).</translation>
    </message>
    <message>
        <source>End it, or choose another port in Settings.</source>
        <extracomment>a program that holds the port</extracomment>
        <translation>Beenden Sie das Programm, oder wählen Sie in den Einstellungen einen anderen Port.</translation>
    </message>
    <message>
        <source>The policy %1 cannot be used: %2</source>
        <extracomment>%2: the reason, a sentence</extracomment>
        <translation>Die Richtlinie %1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>Nothing is forwarded until your administrator corrects it.</source>
        <translation>Bis Ihr Administrator sie berichtigt, wird nichts weitergeleitet.</translation>
    </message>
    <message>
        <source>it cannot be read (%1).</source>
        <extracomment>the policy</extracomment>
        <translation>sie kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>it must belong to root, and nobody else may write it.</source>
        <extracomment>the policy</extracomment>
        <translation>sie muss root gehören, und niemand sonst darf sie schreiben können.</translation>
    </message>
    <message>
        <source>it is not a JSON object (%1 at byte %2).</source>
        <extracomment>the policy</extracomment>
        <translation>sie ist kein JSON-Objekt (%1 bei Byte %2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an object &quot;settings&quot; nor a list &quot;allowed_agents&quot;.</source>
        <extracomment>in the policy</extracomment>
        <translation>„%1“ ist weder ein Objekt „settings“ noch eine Liste „allowed_agents“.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is set by your administrator, in %2.</source>
        <translation>Die Einstellung „%1“ hat Ihr Administrator in %2 festgelegt.</translation>
    </message>
    <message>
        <source>Routing &quot;%1&quot; is not allowed by your administrator, in %2.</source>
        <translation>Ihr Administrator erlaubt es in %2 nicht, „%1“ umzuleiten.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; must be %2.</source>
        <extracomment>%2: what it may be</extracomment>
        <translation>Erwartet wird für die Einstellung „%1“: %2.</translation>
    </message>
    <message>
        <source>There is no setting called &quot;%1&quot;.</source>
        <translation>Es gibt keine Einstellung namens „%1“.</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>what a setting may be</extracomment>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>what a setting may be</extracomment>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list of gateway URLs</source>
        <extracomment>what a setting may be</extracomment>
        <translation>eine Liste von Gateway-URLs</translation>
    </message>
    <message>
        <source>a list of budgets</source>
        <extracomment>what a setting may be</extracomment>
        <translation>eine Liste von Budgets</translation>
    </message>
    <message>
        <source>an object with a price for each model</source>
        <extracomment>what a setting may be</extracomment>
        <translation>ein Objekt mit einem Preis für jedes Modell</translation>
    </message>
    <message>
        <source>a list of some of: %1</source>
        <extracomment>what a setting may be</extracomment>
        <translation>eine Liste mit einigen von: %1</translation>
    </message>
    <message>
        <source>the name of a header, such as Authorization or x-api-key, or empty for none</source>
        <extracomment>what a setting may be</extracomment>
        <translation>der Name eines Headers, etwa Authorization oder x-api-key, oder leer für keinen</translation>
    </message>
    <message>
        <source>the name of a header, such as X-Coding-Agent, or empty for none</source>
        <extracomment>what a setting may be</extracomment>
        <translation>der Name eines Headers, etwa X-Coding-Agent, oder leer für keinen</translation>
    </message>
    <message>
        <source>the full path of a PEM file, or empty for the system&apos;s certificates</source>
        <extracomment>what a setting may be</extracomment>
        <translation>der volle Pfad einer PEM-Datei, oder leer für die Zertifikate des Systems</translation>
    </message>
    <message>
        <source>the address of an OpenTelemetry collector, such as http://collector:4318, or empty for none</source>
        <extracomment>what a setting may be</extracomment>
        <translation>die Adresse eines OpenTelemetry-Collectors, etwa http://collector:4318, oder leer für keinen</translation>
    </message>
    <message>
        <source>a port number from 1 to 65535, or 0 for any free one</source>
        <extracomment>what a setting may be</extracomment>
        <translation>eine Portnummer von 1 bis 65535, oder 0 für irgendeinen freien</translation>
    </message>
    <message>
        <source>a number of seconds from 1 to 300</source>
        <extracomment>what a setting may be</extracomment>
        <translation>eine Anzahl Sekunden von 1 bis 300</translation>
    </message>
    <message>
        <source>a number of seconds from 1 to 86400</source>
        <extracomment>what a setting may be</extracomment>
        <translation>eine Anzahl Sekunden von 1 bis 86400</translation>
    </message>
    <message>
        <source>a number of days up to 36500, or 0 to keep all</source>
        <extracomment>what a setting may be</extracomment>
        <translation>eine Anzahl Tage bis 36500, oder 0, um alles zu behalten</translation>
    </message>
    <message>
        <source>%1 is not a JSON object (%2 at byte %3).</source>
        <extracomment>the file of settings</extracomment>
        <translation>%1 ist kein JSON-Objekt (%2 bei Byte %3).</translation>
    </message>
    <message>
        <source>Correct it, or move it away to start with the defaults.</source>
        <translation>Berichtigen Sie die Datei, oder verschieben Sie sie, um mit den Vorgaben zu beginnen.</translation>
    </message>
    <message>
        <source>Cannot create the folder of %1.</source>
        <translation>Der Ordner von %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The price of &quot;%1&quot;: %2</source>
        <extracomment>a model, and a sentence</extracomment>
        <translation>Der Preis von „%1“: %2</translation>
    </message>
    <message>
        <source>A price must be a number of dollars from 0 to 1,000,000 per million tokens.</source>
        <translation>Ein Preis muss ein Betrag in Dollar von 0 bis 1.000.000 pro Million Tokens sein.</translation>
    </message>
    <message>
        <source>%1 cannot be written to (%2).</source>
        <extracomment>the history</extracomment>
        <translation>%1 kann nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>Is the disk full, or a limit reached?</source>
        <translation>Ist der Datenträger voll oder eine Grenze erreicht?</translation>
    </message>
    <message>
        <source>What was recorded before is kept.</source>
        <translation>Was vorher aufgezeichnet wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 is damaged or not a history of Spotmeter (%2).</source>
        <translation>%1 ist beschädigt oder kein Verlauf von Spotmeter (%2).</translation>
    </message>
    <message>
        <source>It was left as it is; move it away to start a new one.</source>
        <translation>Die Datei blieb, wie sie war; verschieben Sie sie, um eine neue zu beginnen.</translation>
    </message>
    <message>
        <source>Another program holds %1.</source>
        <extracomment>the history</extracomment>
        <translation>Ein anderes Programm hält %1.</translation>
    </message>
    <message>
        <source>Close it.</source>
        <extracomment>a program</extracomment>
        <translation>Schließen Sie es.</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <extracomment>the history</extracomment>
        <translation>Für %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaffen Sie etwas Platz.</translation>
    </message>
    <message>
        <source>%1 cannot be opened or written (%2).</source>
        <extracomment>the history</extracomment>
        <translation>%1 kann nicht geöffnet oder geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>Check who may write the file and its folder.</source>
        <translation>Prüfen Sie, wer die Datei und ihren Ordner schreiben darf.</translation>
    </message>
    <message>
        <source>%1: the database says &quot;%2&quot;.</source>
        <translation>%1: Die Datenbank meldet „%2“.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet: %1 does not exist.</source>
        <translation>Es wurde noch nichts aufgezeichnet: %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet: %1 is empty.</source>
        <translation>Es wurde noch nichts aufgezeichnet: %1 ist leer.</translation>
    </message>
    <message>
        <source>%1 was written by an older Spotmeter.</source>
        <extracomment>the history</extracomment>
        <translation>%1 wurde von einem älteren Spotmeter geschrieben.</translation>
    </message>
    <message>
        <source>Start the service once; it brings the file up to date.</source>
        <translation>Starten Sie den Dienst einmal; er bringt die Datei auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 ist eine Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>It was left as it is; move it away to start a history.</source>
        <translation>Die Datei blieb, wie sie war; verschieben Sie sie, um einen Verlauf zu beginnen.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Spotmeter (schema %2, this one knows %3).</source>
        <extracomment>the history</extracomment>
        <translation>%1 wurde von einem neueren Spotmeter geschrieben (Schema %2, dieses kennt %3).</translation>
    </message>
    <message>
        <source>It was left as it is; install the newer version again.</source>
        <translation>Die Datei blieb, wie sie war; installieren Sie wieder die neuere Version.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check who may write there.</source>
        <translation>Prüfen Sie, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <extracomment>the history</extracomment>
        <translation>%1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>%1 lies on a file system that cannot be read and written at the same time (no write-ahead log).</source>
        <extracomment>the history</extracomment>
        <translation>%1 liegt auf einem Dateisystem, das nicht gleichzeitig gelesen und geschrieben werden kann (kein Write-Ahead-Log).</translation>
    </message>
    <message>
        <source>Keep it on a local disk.</source>
        <extracomment>the history</extracomment>
        <translation>Legen Sie die Datei auf einen lokalen Datenträger.</translation>
    </message>
    <message>
        <source>%1 cannot be opened, so what the agents&apos; logs tell is not recorded.</source>
        <extracomment>the history</extracomment>
        <translation>%1 kann nicht geöffnet werden, daher wird nicht aufgezeichnet, was die Protokolle der Agenten sagen.</translation>
    </message>
    <message>
        <source>It is read again later.</source>
        <translation>Sie werden später noch einmal gelesen.</translation>
    </message>
    <message>
        <source>The Spotmeter service does not answer at %1.</source>
        <translation>Der Dienst von Spotmeter antwortet nicht an %1.</translation>
    </message>
    <message>
        <source>Start it with `spotmeterd`.</source>
        <translation>Starten Sie ihn mit `spotmeterd`.</translation>
    </message>
    <message>
        <source>The service answered with status %1.</source>
        <translation>Der Dienst hat mit Status %1 geantwortet.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be read.</source>
        <translation>Die Antwort des Dienstes konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The Spotmeter service hung up before it answered.</source>
        <translation>Der Dienst von Spotmeter hat aufgelegt, bevor er geantwortet hat.</translation>
    </message>
    <message>
        <source>The Spotmeter service did not start.</source>
        <translation>Der Dienst von Spotmeter ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The Spotmeter service did not start within %1 seconds.</source>
        <translation>Der Dienst von Spotmeter ist nicht innerhalb von %1 Sekunden gestartet.</translation>
    </message>
    <message>
        <source>spotmeterd is neither beside this program nor on PATH.</source>
        <translation>spotmeterd liegt weder neben diesem Programm noch im PATH.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <extracomment>a program</extracomment>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>Install Spotmeter again.</source>
        <translation>Installieren Sie Spotmeter erneut.</translation>
    </message>
    <message>
        <source>This user may not talk to Tailscale&apos;s daemon.</source>
        <translation>Dieser Benutzer darf nicht mit dem Dienst von Tailscale sprechen.</translation>
    </message>
    <message>
        <source>Ask the administrator of this machine for access to tailscaled&apos;s socket.</source>
        <translation>Bitten Sie den Administrator dieses Rechners um Zugriff auf den Socket von tailscaled.</translation>
    </message>
    <message>
        <source>Tailscale is starting.</source>
        <translation>Tailscale startet.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>This machine waits for approval by an admin of the tailnet.</source>
        <translation>Dieser Rechner wartet auf die Genehmigung durch einen Administrator des Tailnets.</translation>
    </message>
    <message>
        <source>Ask an admin to approve it in the admin console, under Machines.</source>
        <translation>Bitten Sie einen Administrator, ihn in der Admin-Konsole unter Machines zu genehmigen.</translation>
    </message>
    <message>
        <source>The state of Tailscale is not known.</source>
        <translation>Der Zustand von Tailscale ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Check it with: tailscale status</source>
        <translation>Prüfen Sie ihn mit: tailscale status</translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s Tailscale key expires in %n hours.</source>
        <translation>
            <numerusform>Der Tailscale-Schlüssel dieses Rechners läuft in %n Stunde ab.</numerusform>
            <numerusform>Der Tailscale-Schlüssel dieses Rechners läuft in %n Stunden ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew it with: spotmeter login</source>
        <translation>Erneuern Sie ihn mit: spotmeter login</translation>
    </message>
    <message>
        <source>This machine is tagged, so the gateway counts what everybody does here as %1, not as you.</source>
        <translation>Dieser Rechner trägt ein Tag, daher zählt das Gateway alles, was hier geschieht, als %1, nicht als Sie.</translation>
    </message>
    <message>
        <source>The exit node that this machine uses is offline, so nothing outside of the tailnet is reachable.</source>
        <translation>Der Exit-Node, den dieser Rechner nutzt, ist offline, daher ist außerhalb des Tailnets nichts erreichbar.</translation>
    </message>
    <message>
        <source>Choose another with: tailscale set --exit-node=</source>
        <translation>Wählen Sie einen anderen mit: tailscale set --exit-node=</translation>
    </message>
    <message>
        <source>tailscaled runs in userspace mode: ordinary programs cannot reach the tailnet by address.</source>
        <translation>tailscaled läuft im Userspace-Modus: Gewöhnliche Programme können das Tailnet nicht per Adresse erreichen.</translation>
    </message>
    <message>
        <source>tailscaled does not run.</source>
        <translation>tailscaled läuft nicht.</translation>
    </message>
    <message>
        <source>This user may not talk to tailscaled.</source>
        <translation>Dieser Benutzer darf nicht mit tailscaled sprechen.</translation>
    </message>
    <message>
        <source>tailscaled does not answer.</source>
        <translation>tailscaled antwortet nicht.</translation>
    </message>
    <message>
        <source>It closed the connection before its answer was complete.</source>
        <extracomment>tailscaled</extracomment>
        <translation>Er hat die Verbindung geschlossen, bevor seine Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Its answer cannot be read: %1.</source>
        <extracomment>tailscaled</extracomment>
        <translation>Seine Antwort kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The path of tailscaled&apos;s socket, %1, has %2 bytes, but the system allows %3.</source>
        <translation>Der Pfad des Sockets von tailscaled, %1, hat %2 Bytes, aber das System erlaubt %3.</translation>
    </message>
    <message>
        <source>Set a shorter path, for instance a link in your home folder.</source>
        <translation>Geben Sie einen kürzeren Pfad an, zum Beispiel einen Link in Ihrem persönlichen Ordner.</translation>
    </message>
    <message>
        <source>tailscaled answered with status %1.</source>
        <translation>tailscaled hat mit Status %1 geantwortet.</translation>
    </message>
    <message>
        <source>tailscaled answered with status %1: %2</source>
        <translation>tailscaled hat mit Status %1 geantwortet: %2</translation>
    </message>
    <message>
        <source>tailscaled&apos;s status is not a JSON object (%1).</source>
        <translation>Der Status von tailscaled ist kein JSON-Objekt (%1).</translation>
    </message>
    <message>
        <source>tailscaled&apos;s status does not say in which state it is (BackendState).</source>
        <translation>Der Status von tailscaled sagt nicht, in welchem Zustand er ist (BackendState).</translation>
    </message>
    <message>
        <source>tailscaled&apos;s answer to whois names no machine.</source>
        <translation>Die Antwort von tailscaled auf whois nennt keinen Rechner.</translation>
    </message>
    <message>
        <source>tailscaled lets only root and its operator log in.</source>
        <translation>tailscaled lässt nur root und seinen Operator anmelden.</translation>
    </message>
    <message>
        <source>Either run: sudo tailscale up --force-reauth, or become the operator with: sudo tailscale set --operator=$USER</source>
        <translation>Führen Sie entweder aus: sudo tailscale up --force-reauth, oder werden Sie Operator mit: sudo tailscale set --operator=$USER</translation>
    </message>
    <message>
        <source>tailscaled gave no page to log in at.</source>
        <translation>tailscaled hat keine Seite für die Anmeldung genannt.</translation>
    </message>
    <message>
        <source>Check it with: tailscale up</source>
        <translation>Prüfen Sie es mit: tailscale up</translation>
    </message>
    <message>
        <source>A .aider.conf.yml in a project is stronger than these settings.</source>
        <extracomment>about Aider</extracomment>
        <translation>Eine .aider.conf.yml in einem Projekt hat Vorrang vor diesen Einstellungen.</translation>
    </message>
    <message>
        <source>No login is needed: the gateway brings the key.</source>
        <translation>Es ist keine Anmeldung nötig: Das Gateway bringt den Schlüssel mit.</translation>
    </message>
    <message>
        <source>Your own Claude login stays in use and goes along to the gateway, for gateways that want each caller&apos;s subscription.</source>
        <translation>Ihre eigene Claude-Anmeldung bleibt in Gebrauch und geht mit zum Gateway, für Gateways, die das Abonnement jedes Aufrufers wollen.</translation>
    </message>
    <message>
        <source>A gateway takes the place of the claude.ai account in the app.</source>
        <translation>Ein Gateway tritt in der App an die Stelle des Kontos bei claude.ai.</translation>
    </message>
    <message>
        <source>In Claude Desktop, choose Help, Troubleshooting, Enable Developer Mode.</source>
        <translation>Wählen Sie in Claude Desktop Help, Troubleshooting, Enable Developer Mode.</translation>
    </message>
    <message>
        <source>Choose Developer, Configure Third-Party Inference, Gateway, and enter the BASE_URL and API_KEY of the values file.</source>
        <translation>Wählen Sie Developer, Configure Third-Party Inference, Gateway und geben Sie BASE_URL und API_KEY aus der Datei mit den Werten ein.</translation>
    </message>
    <message>
        <source>No login is needed, but sessions begun before or after are listed apart from those begun while routed.</source>
        <translation>Es ist keine Anmeldung nötig, aber vorher oder nachher begonnene Sitzungen stehen getrennt von denen, die währenddessen begonnen wurden.</translation>
    </message>
    <message>
        <source>All sessions stay together, but you stay logged in to Codex, and your own login goes along to the gateway.</source>
        <translation>Alle Sitzungen bleiben beisammen, aber Sie bleiben bei Codex angemeldet, und Ihre eigene Anmeldung geht mit zum Gateway.</translation>
    </message>
    <message>
        <source>&quot;Spotmeter&quot; is the first of its models.</source>
        <translation>„Spotmeter“ ist das erste seiner Modelle.</translation>
    </message>
    <message>
        <source>Models that you choose besides it go to their own providers.</source>
        <translation>Modelle, die Sie außerdem wählen, gehen zu ihren eigenen Anbietern.</translation>
    </message>
    <message>
        <source>Copilot CLI has no settings file for this, so its variables are set for your next login.</source>
        <translation>Copilot CLI hat dafür keine Einstellungsdatei, daher werden seine Variablen für Ihre nächste Anmeldung am Rechner gesetzt.</translation>
    </message>
    <message>
        <source>Log out and in again.</source>
        <translation>Melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>A crush.json in a project, and a crushrc script, are stronger than these settings.</source>
        <translation>Eine crush.json in einem Projekt und ein crushrc-Skript haben Vorrang vor diesen Einstellungen.</translation>
    </message>
    <message>
        <source>Cursor sends its requests from its own servers, which cannot reach this machine.</source>
        <translation>Cursor schickt seine Anfragen von eigenen Servern, und die können diesen Rechner nicht erreichen.</translation>
    </message>
    <message>
        <source>droid tells its maker about the use of such models, and its window asks for a Factory login; &quot;droid exec&quot; does not.</source>
        <translation>droid meldet seinem Hersteller die Nutzung solcher Modelle, und sein Fenster verlangt eine Anmeldung bei Factory; „droid exec“ nicht.</translation>
    </message>
    <message>
        <source>Gemini CLI reads these settings only in folders that you trust, and only where the project has no .env of its own.</source>
        <translation>Gemini CLI liest diese Einstellungen nur in Ordnern, denen Sie vertrauen, und nur, wo das Projekt keine eigene .env hat.</translation>
    </message>
    <message>
        <source>Run &quot;goose configure&quot; and choose the model of the provider Spotmeter.</source>
        <translation>Führen Sie „goose configure“ aus und wählen Sie das Modell des Anbieters Spotmeter.</translation>
    </message>
    <message>
        <source>In the IDE, open Settings, Tools, AI Assistant, Providers &amp; API keys.</source>
        <translation>Öffnen Sie in der IDE Settings, Tools, AI Assistant, Providers &amp; API keys.</translation>
    </message>
    <message>
        <source>Add an OpenAI-compatible provider with the BASE_URL, API_KEY and MODEL of the values file.</source>
        <translation>Fügen Sie einen OpenAI-kompatiblen Anbieter mit BASE_URL, API_KEY und MODEL aus der Datei mit den Werten hinzu.</translation>
    </message>
    <message>
        <source>Its models of Anthropic and OpenAI are routed; those of other providers stay direct.</source>
        <translation>Seine Modelle von Anthropic und OpenAI sind umgeleitet; die anderer Anbieter bleiben direkt.</translation>
    </message>
    <message>
        <source>In the settings of the extension, choose OpenAI Compatible as the API provider.</source>
        <translation>Wählen Sie in den Einstellungen der Erweiterung OpenAI Compatible als API-Anbieter.</translation>
    </message>
    <message>
        <source>Enter the BASE_URL, API_KEY and MODEL of the values file.</source>
        <translation>Geben Sie BASE_URL, API_KEY und MODEL aus der Datei mit den Werten ein.</translation>
    </message>
    <message>
        <source>This covers chat, not completions.</source>
        <translation>Das gilt für den Chat, nicht für Vervollständigungen.</translation>
    </message>
    <message>
        <source>It needs VS Code 1.122; with Copilot Business or Enterprise, an administrator must allow it.</source>
        <translation>Es braucht VS Code 1.122; bei Copilot Business oder Enterprise muss ein Administrator es erlauben.</translation>
    </message>
    <message>
        <source>Choose the Spotmeter model in the model picker of the chat.</source>
        <translation>Wählen Sie in der Modellauswahl des Chats das Modell von Spotmeter.</translation>
    </message>
    <message>
        <source>Windsurf has no setting for another address.</source>
        <translation>Windsurf hat keine Einstellung für eine andere Adresse.</translation>
    </message>
    <message>
        <source>In Xcode, open Settings, Intelligence, and add an internet-hosted provider with the BASE_URL and API_KEY of the values file.</source>
        <translation>Öffnen Sie in Xcode Settings, Intelligence und fügen Sie einen Anbieter im Internet mit BASE_URL und API_KEY aus der Datei mit den Werten hinzu.</translation>
    </message>
    <message>
        <source>In Zed, open the agent settings and paste the API_KEY of the values file as the key of Anthropic and of OpenAI.</source>
        <translation>Öffnen Sie in Zed die Einstellungen des Agenten und fügen Sie den API_KEY aus der Datei mit den Werten als Schlüssel von Anthropic und von OpenAI ein.</translation>
    </message>
    <message>
        <source>Zed keeps it in its keychain.</source>
        <translation>Zed bewahrt ihn in seinem Schlüsselbund auf.</translation>
    </message>
    <message>
        <source>Runs Claude models and spends the organisation&apos;s money.</source>
        <translation>Führt Claude-Modelle aus und gibt das Geld der Organisation aus.</translation>
    </message>
    <message>
        <source>Manages the organisation: its members, workspaces and keys.</source>
        <translation>Verwaltet die Organisation: ihre Mitglieder, Arbeitsbereiche und Schlüssel.</translation>
    </message>
    <message>
        <source>Acts as the person in Claude Code until it expires.</source>
        <translation>Handelt in Claude Code als die Person, bis er abläuft.</translation>
    </message>
    <message>
        <source>Makes new Claude Code logins of the person.</source>
        <translation>Erzeugt neue Anmeldungen der Person bei Claude Code.</translation>
    </message>
    <message>
        <source>Acts as the person on claude.ai until they log out.</source>
        <translation>Handelt auf claude.ai als die Person, bis sie sich abmeldet.</translation>
    </message>
    <message>
        <source>Runs OpenAI models and spends the project&apos;s money.</source>
        <translation>Führt OpenAI-Modelle aus und gibt das Geld des Projekts aus.</translation>
    </message>
    <message>
        <source>Manages the organisation: its members, projects and keys.</source>
        <translation>Verwaltet die Organisation: ihre Mitglieder, Projekte und Schlüssel.</translation>
    </message>
    <message>
        <source>Runs OpenAI models in every project of the person.</source>
        <translation>Führt OpenAI-Modelle in jedem Projekt der Person aus.</translation>
    </message>
    <message>
        <source>Runs models of many providers and spends the account&apos;s credits.</source>
        <translation>Führt Modelle vieler Anbieter aus und gibt das Guthaben des Kontos aus.</translation>
    </message>
    <message>
        <source>Reads and writes the traces of the project, prompts among them.</source>
        <translation>Liest und schreibt die Traces des Projekts, darunter Prompts.</translation>
    </message>
    <message>
        <source>Runs models and spends the account&apos;s money.</source>
        <translation>Führt Modelle aus und gibt das Geld des Kontos aus.</translation>
    </message>
    <message>
        <source>Calls the Google services it is allowed for, Gemini among them.</source>
        <translation>Ruft die Google-Dienste auf, für die er freigegeben ist, darunter Gemini.</translation>
    </message>
    <message>
        <source>Runs Gemini models and spends the project&apos;s money.</source>
        <translation>Führt Gemini-Modelle aus und gibt das Geld des Projekts aus.</translation>
    </message>
    <message>
        <source>Lets a program pose as the OAuth client.</source>
        <translation>Lässt ein Programm als der OAuth-Client auftreten.</translation>
    </message>
    <message>
        <source>Public by design in installed programs.</source>
        <translation>In installierten Programmen ist er von vornherein öffentlich.</translation>
    </message>
    <message>
        <source>Acts as the person or service in Google Cloud for an hour.</source>
        <translation>Handelt eine Stunde lang in Google Cloud als die Person oder der Dienst.</translation>
    </message>
    <message>
        <source>Makes new Google logins of the person.</source>
        <translation>Erzeugt neue Google-Anmeldungen der Person.</translation>
    </message>
    <message>
        <source>Acts as the service account in Google Cloud.</source>
        <translation>Handelt in Google Cloud als das Dienstkonto.</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>Er läuft nie ab.</translation>
    </message>
    <message>
        <source>Runs the models of the Azure resource and spends its money.</source>
        <translation>Führt die Modelle der Azure-Ressource aus und gibt deren Geld aus.</translation>
    </message>
    <message>
        <source>Names an AWS account.</source>
        <translation>Benennt ein AWS-Konto.</translation>
    </message>
    <message>
        <source>Together with its secret it acts as that account.</source>
        <translation>Zusammen mit seinem Geheimnis handelt er als dieses Konto.</translation>
    </message>
    <message>
        <source>Acts as the AWS account or role it belongs to.</source>
        <translation>Handelt als das AWS-Konto oder die Rolle, zu der er gehört.</translation>
    </message>
    <message>
        <source>Runs Bedrock models and spends the account&apos;s money.</source>
        <translation>Führt Bedrock-Modelle aus und gibt das Geld des Kontos aus.</translation>
    </message>
    <message>
        <source>Runs Bedrock models for up to twelve hours.</source>
        <translation>Führt bis zu zwölf Stunden lang Bedrock-Modelle aus.</translation>
    </message>
    <message>
        <source>Reads and perhaps writes the models and data sets of the account.</source>
        <translation>Liest und schreibt vielleicht auch die Modelle und Datensätze des Kontos.</translation>
    </message>
    <message>
        <source>Makes speech and spends the account&apos;s money.</source>
        <translation>Erzeugt Sprache und gibt das Geld des Kontos aus.</translation>
    </message>
    <message>
        <source>Reads and writes the traces of the workspace, prompts among them.</source>
        <translation>Liest und schreibt die Traces des Arbeitsbereichs, darunter Prompts.</translation>
    </message>
    <message>
        <source>Reads and writes the project&apos;s indexes.</source>
        <translation>Liest und schreibt die Indizes des Projekts.</translation>
    </message>
    <message>
        <source>Acts as its owner in the Databricks workspace.</source>
        <translation>Handelt im Databricks-Arbeitsbereich als sein Eigentümer.</translation>
    </message>
    <message>
        <source>Runs models of many providers and spends the team&apos;s money.</source>
        <translation>Führt Modelle vieler Anbieter aus und gibt das Geld des Teams aus.</translation>
    </message>
    <message>
        <source>Acts as its owner on Vercel: deployments and their secrets.</source>
        <translation>Handelt bei Vercel als sein Eigentümer: Deployments und deren Geheimnisse.</translation>
    </message>
    <message>
        <source>Acts as the person or team in Cursor.</source>
        <translation>Handelt in Cursor als die Person oder das Team.</translation>
    </message>
    <message>
        <source>Searches the web and spends the account&apos;s money.</source>
        <translation>Sucht im Web und gibt das Geld des Kontos aus.</translation>
    </message>
    <message>
        <source>Fetches web pages and spends the account&apos;s money.</source>
        <translation>Ruft Webseiten ab und gibt das Geld des Kontos aus.</translation>
    </message>
    <message>
        <source>Reads and writes the runs and artifacts of the account.</source>
        <translation>Liest und schreibt die Läufe und Artefakte des Kontos.</translation>
    </message>
    <message>
        <source>Starts machines and spends the account&apos;s money.</source>
        <translation>Startet Maschinen und gibt das Geld des Kontos aus.</translation>
    </message>
    <message>
        <source>Starts Devin sessions as the organisation.</source>
        <translation>Startet Devin-Sitzungen als die Organisation.</translation>
    </message>
    <message>
        <source>Starts Devin sessions as the person.</source>
        <translation>Startet Devin-Sitzungen als die Person.</translation>
    </message>
    <message>
        <source>Runs the models behind the LiteLLM proxy.</source>
        <translation>Führt die Modelle hinter dem LiteLLM-Proxy aus.</translation>
    </message>
    <message>
        <source>The master key manages it.</source>
        <translation>Der Master-Schlüssel verwaltet den Proxy.</translation>
    </message>
    <message>
        <source>Runs Copilot as the person.</source>
        <translation>Führt Copilot als die Person aus.</translation>
    </message>
    <message>
        <source>Runs Amp as the person.</source>
        <translation>Führt Amp als die Person aus.</translation>
    </message>
    <message>
        <source>Runs Droid as the person.</source>
        <translation>Führt Droid als die Person aus.</translation>
    </message>
    <message>
        <source>Runs Warp agents as the person.</source>
        <translation>Führt Warp-Agenten als die Person aus.</translation>
    </message>
    <message>
        <source>Runs the models of the address it is used with.</source>
        <translation>Führt die Modelle der Adresse aus, mit der er verwendet wird.</translation>
    </message>
    <message>
        <source>Acts as its owner on Vercel.</source>
        <translation>Handelt bei Vercel als sein Eigentümer.</translation>
    </message>
    <message>
        <source>Adds machines to the tailnet.</source>
        <translation>Fügt dem Tailnet Rechner hinzu.</translation>
    </message>
    <message>
        <source>Manages the tailnet as its owner would.</source>
        <translation>Verwaltet das Tailnet, wie es sein Eigentümer könnte.</translation>
    </message>
    <message>
        <source>Makes API tokens and auth keys for the tailnet.</source>
        <translation>Erzeugt API-Tokens und Auth-Schlüssel für das Tailnet.</translation>
    </message>
    <message>
        <source>Changes people and groups of the tailnet.</source>
        <translation>Ändert Personen und Gruppen des Tailnets.</translation>
    </message>
    <message>
        <source>Signs webhooks of the tailnet.</source>
        <translation>Signiert Webhooks des Tailnets.</translation>
    </message>
    <message>
        <source>Is a key of the tailnet of a newer kind.</source>
        <translation>Ist ein Schlüssel des Tailnets von neuerer Art.</translation>
    </message>
    <message>
        <source>Is the private key of a node, or of its tailnet lock.</source>
        <translation>Ist der private Schlüssel eines Knotens oder seines Tailnet Lock.</translation>
    </message>
    <message>
        <source>Manages or joins the Headscale server&apos;s tailnet.</source>
        <translation>Verwaltet das Tailnet des Headscale-Servers oder tritt ihm bei.</translation>
    </message>
    <message>
        <source>Acts as its owner on GitHub within its scopes.</source>
        <translation>Handelt bei GitHub im Rahmen seiner Scopes als sein Eigentümer.</translation>
    </message>
    <message>
        <source>Acts as a GitHub App in one installation, for an hour.</source>
        <translation>Handelt eine Stunde lang als GitHub-App in einer Installation.</translation>
    </message>
    <message>
        <source>Acts as its owner in the chosen repositories.</source>
        <translation>Handelt in den gewählten Repositorys als sein Eigentümer.</translation>
    </message>
    <message>
        <source>Publishes packages as its owner.</source>
        <translation>Veröffentlicht Pakete als sein Eigentümer.</translation>
    </message>
    <message>
        <source>Acts as its owner on GitLab within its scopes.</source>
        <translation>Handelt bei GitLab im Rahmen seiner Scopes als sein Eigentümer.</translation>
    </message>
    <message>
        <source>Registers runners, which see the secrets of jobs.</source>
        <translation>Registriert Runner, die die Geheimnisse von Jobs sehen.</translation>
    </message>
    <message>
        <source>Reads and writes messages as the app or the person.</source>
        <translation>Liest und schreibt Nachrichten als die App oder die Person.</translation>
    </message>
    <message>
        <source>Acts as the person in Slack, together with their xoxc token.</source>
        <translation>Handelt in Slack als die Person, zusammen mit ihrem xoxc-Token.</translation>
    </message>
    <message>
        <source>Opens connections as the Slack app.</source>
        <translation>Öffnet Verbindungen als die Slack-App.</translation>
    </message>
    <message>
        <source>Posts messages into one Slack channel.</source>
        <translation>Schreibt Nachrichten in einen Slack-Kanal.</translation>
    </message>
    <message>
        <source>Moves money: charges, refunds and payouts of the account.</source>
        <translation>Bewegt Geld: Abbuchungen, Erstattungen und Auszahlungen des Kontos.</translation>
    </message>
    <message>
        <source>Works on Stripe&apos;s test data only.</source>
        <translation>Wirkt nur auf Testdaten von Stripe.</translation>
    </message>
    <message>
        <source>Forges events that seem to come from Stripe.</source>
        <translation>Fälscht Ereignisse, die von Stripe zu kommen scheinen.</translation>
    </message>
    <message>
        <source>Publishes packages on the test index.</source>
        <translation>Veröffentlicht Pakete auf dem Test-Index.</translation>
    </message>
    <message>
        <source>Sends mail as the account.</source>
        <translation>Verschickt E-Mails als das Konto.</translation>
    </message>
    <message>
        <source>Sends messages and spends the money of the account.</source>
        <translation>Verschickt Nachrichten und gibt das Geld des Kontos aus.</translation>
    </message>
    <message>
        <source>Acts as the Twilio account.</source>
        <translation>Handelt als das Twilio-Konto.</translation>
    </message>
    <message>
        <source>Manages the account&apos;s machines and data.</source>
        <translation>Verwaltet die Maschinen und Daten des Kontos.</translation>
    </message>
    <message>
        <source>Manages the account&apos;s projects.</source>
        <translation>Verwaltet die Projekte des Kontos.</translation>
    </message>
    <message>
        <source>Reads and writes all data of the project, past its row rules.</source>
        <translation>Liest und schreibt alle Daten des Projekts, an seinen Zeilenregeln vorbei.</translation>
    </message>
    <message>
        <source>Changes DNS, sites and accounts within its scopes.</source>
        <translation>Ändert im Rahmen seiner Scopes DNS, Websites und Konten.</translation>
    </message>
    <message>
        <source>Issues certificates for the sites of the account.</source>
        <translation>Stellt Zertifikate für die Websites des Kontos aus.</translation>
    </message>
    <message>
        <source>Acts as the Cloudflare account.</source>
        <translation>Handelt als das Cloudflare-Konto.</translation>
    </message>
    <message>
        <source>Reads the secrets that its policy allows.</source>
        <translation>Liest die Geheimnisse, die seine Richtlinie erlaubt.</translation>
    </message>
    <message>
        <source>Runs Terraform and reads its state as its owner.</source>
        <translation>Führt Terraform als sein Eigentümer aus und liest dessen Zustand.</translation>
    </message>
    <message>
        <source>Acts as the Grafana service account.</source>
        <translation>Handelt als das Dienstkonto in Grafana.</translation>
    </message>
    <message>
        <source>Acts within its policy in Grafana Cloud.</source>
        <translation>Handelt in Grafana Cloud im Rahmen seiner Richtlinie.</translation>
    </message>
    <message>
        <source>Acts as its owner in Linear.</source>
        <translation>Handelt in Linear als sein Eigentümer.</translation>
    </message>
    <message>
        <source>Reads and writes the pages shared with it.</source>
        <translation>Liest und schreibt die Seiten, die mit ihm geteilt wurden.</translation>
    </message>
    <message>
        <source>Reads the files of its owner.</source>
        <translation>Liest die Dateien seines Eigentümers.</translation>
    </message>
    <message>
        <source>Changes projects and releases of the organisation.</source>
        <translation>Ändert Projekte und Releases der Organisation.</translation>
    </message>
    <message>
        <source>Acts as its owner in Sentry.</source>
        <translation>Handelt in Sentry als sein Eigentümer.</translation>
    </message>
    <message>
        <source>Pulls and pushes images as its owner.</source>
        <translation>Lädt Images als sein Eigentümer herunter und hoch.</translation>
    </message>
    <message>
        <source>Acts in the shop within its scopes.</source>
        <translation>Handelt im Shop im Rahmen seiner Scopes.</translation>
    </message>
    <message>
        <source>Reads and writes the collections of its owner.</source>
        <translation>Liest und schreibt die Sammlungen seines Eigentümers.</translation>
    </message>
    <message>
        <source>Decrypts every file that was encrypted for it.</source>
        <translation>Entschlüsselt jede Datei, die für ihn verschlüsselt wurde.</translation>
    </message>
    <message>
        <source>Reads the vaults of the service account.</source>
        <translation>Liest die Tresore des Dienstkontos.</translation>
    </message>
    <message>
        <source>Acts as the registered application in Entra ID.</source>
        <translation>Handelt als die registrierte Anwendung in Entra ID.</translation>
    </message>
    <message>
        <source>Reads and writes everything in the storage account.</source>
        <translation>Liest und schreibt alles im Speicherkonto.</translation>
    </message>
    <message>
        <source>Reads and writes everything in the account.</source>
        <translation>Liest und schreibt alles im Konto.</translation>
    </message>
    <message>
        <source>Acts as the app or the person on Facebook.</source>
        <translation>Handelt bei Facebook als die App oder die Person.</translation>
    </message>
    <message>
        <source>Acts as the bot.</source>
        <translation>Handelt als der Bot.</translation>
    </message>
    <message>
        <source>Posts messages into one channel.</source>
        <translation>Schreibt Nachrichten in einen Kanal.</translation>
    </message>
    <message>
        <source>Sends mail as the domain.</source>
        <translation>Verschickt E-Mails als die Domain.</translation>
    </message>
    <message>
        <source>Reads and writes the lists of the account.</source>
        <translation>Liest und schreibt die Listen des Kontos.</translation>
    </message>
    <message>
        <source>Moves money of the merchant.</source>
        <translation>Bewegt Geld des Händlers.</translation>
    </message>
    <message>
        <source>Manages the apps of its owner.</source>
        <translation>Verwaltet die Apps seines Eigentümers.</translation>
    </message>
    <message>
        <source>Manages the sites of its owner.</source>
        <translation>Verwaltet die Websites seines Eigentümers.</translation>
    </message>
    <message>
        <source>Manages the apps of the organisation.</source>
        <translation>Verwaltet die Apps der Organisation.</translation>
    </message>
    <message>
        <source>Manages the services of its owner.</source>
        <translation>Verwaltet die Dienste seines Eigentümers.</translation>
    </message>
    <message>
        <source>Reads and writes the databases it is allowed for.</source>
        <translation>Liest und schreibt die Datenbanken, für die er freigegeben ist.</translation>
    </message>
    <message>
        <source>Reads the secrets it is allowed for.</source>
        <translation>Liest die Geheimnisse, für die er freigegeben ist.</translation>
    </message>
    <message>
        <source>Manages the stacks of its owner.</source>
        <translation>Verwaltet die Stacks seines Eigentümers.</translation>
    </message>
    <message>
        <source>Reads and writes the data of the account.</source>
        <translation>Liest und schreibt die Daten des Kontos.</translation>
    </message>
    <message>
        <source>Sends data to Datadog or reads it.</source>
        <translation>Sendet Daten an Datadog oder liest sie.</translation>
    </message>
    <message>
        <source>Starts builds and reads their logs.</source>
        <translation>Startet Builds und liest deren Protokolle.</translation>
    </message>
    <message>
        <source>Starts builds and reads their secrets.</source>
        <translation>Startet Builds und liest deren Geheimnisse.</translation>
    </message>
    <message>
        <source>Publishes gems as its owner.</source>
        <translation>Veröffentlicht Gems als sein Eigentümer.</translation>
    </message>
    <message>
        <source>Publishes crates as its owner.</source>
        <translation>Veröffentlicht Crates als sein Eigentümer.</translation>
    </message>
    <message>
        <source>Reads and writes the bases it is allowed for.</source>
        <translation>Liest und schreibt die Bases, für die er freigegeben ist.</translation>
    </message>
    <message>
        <source>Acts as its owner in Jira and Confluence.</source>
        <translation>Handelt in Jira und Confluence als sein Eigentümer.</translation>
    </message>
    <message>
        <source>Reads and writes repositories as its owner.</source>
        <translation>Liest und schreibt Repositorys als sein Eigentümer.</translation>
    </message>
    <message>
        <source>Reads and writes the files of the account.</source>
        <translation>Liest und schreibt die Dateien des Kontos.</translation>
    </message>
    <message>
        <source>Reads and writes the CRM.</source>
        <translation>Liest und schreibt das CRM.</translation>
    </message>
    <message>
        <source>Reads or changes feature flags.</source>
        <translation>Liest oder ändert Feature-Flags.</translation>
    </message>
    <message>
        <source>Acts as its owner in the cluster.</source>
        <translation>Handelt im Cluster als sein Eigentümer.</translation>
    </message>
    <message>
        <source>Manages the content of its owner.</source>
        <translation>Verwaltet die Inhalte seines Eigentümers.</translation>
    </message>
    <message>
        <source>Runs flows as its owner.</source>
        <translation>Führt Flows als sein Eigentümer aus.</translation>
    </message>
    <message>
        <source>Reads code analyses as its owner.</source>
        <translation>Liest Codeanalysen als sein Eigentümer.</translation>
    </message>
    <message>
        <source>Changes maps and spends the money of the account.</source>
        <translation>Ändert Karten und gibt das Geld des Kontos aus.</translation>
    </message>
    <message>
        <source>Acts as its owner in Asana.</source>
        <translation>Handelt in Asana als sein Eigentümer.</translation>
    </message>
    <message>
        <source>Reads and writes packages as its owner.</source>
        <translation>Liest und schreibt Pakete als sein Eigentümer.</translation>
    </message>
    <message>
        <source>Manages the people of the organisation.</source>
        <translation>Verwaltet die Personen der Organisation.</translation>
    </message>
    <message>
        <source>Reads the findings of the organisation.</source>
        <translation>Liest die Befunde der Organisation.</translation>
    </message>
    <message>
        <source>Manages the projects of its owner.</source>
        <translation>Verwaltet die Projekte seines Eigentümers.</translation>
    </message>
    <message>
        <source>Reads and writes the indexes.</source>
        <translation>Liest und schreibt die Indizes.</translation>
    </message>
    <message>
        <source>Is protected by a passphrase.</source>
        <translation>Ist durch eine Passphrase geschützt.</translation>
    </message>
    <message>
        <source>Proves to servers that whoever holds it is its owner.</source>
        <translation>Beweist Servern, dass sein Besitzer sein Eigentümer ist.</translation>
    </message>
    <message>
        <source>Acts as whoever it was issued to, until it expires.</source>
        <translation>Handelt als der, für den er ausgestellt wurde, bis er abläuft.</translation>
    </message>
    <message>
        <source>Logs in at the address it stands in.</source>
        <translation>Meldet sich an der Adresse an, in der er steht.</translation>
    </message>
    <message>
        <source>Logs in to a registry of images or packages.</source>
        <translation>Meldet sich bei einer Registry für Images oder Pakete an.</translation>
    </message>
    <message>
        <source>Is named like a secret and looks made by chance.</source>
        <translation>Heißt wie ein Geheimnis und sieht zufällig erzeugt aus.</translation>
    </message>
    <message>
        <source>Logs in to a database, and reads and changes what is in it.</source>
        <translation>Meldet sich bei einer Datenbank an, liest und ändert, was darin steht.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <extracomment>%1: an entry of the keyring, or a file</extracomment>
        <translation>Es gibt nicht: %1.</translation>
    </message>
    <message>
        <source>%1 (%2) answered with status 404 and no list of models, so it is not an AI gateway.</source>
        <translation>%1 (%2) hat mit Status 404 und ohne Modellliste geantwortet, ist also kein KI-Gateway.</translation>
    </message>
    <message>
        <source>Move the key %1 from %2 to the keychain as %3?</source>
        <extracomment>of a preview; %1 is a key&apos;s first characters, %2 a file, %3 the name it gets</extracomment>
        <translation>Schlüssel %1 aus %2 als %3 in den Schlüsselbund verschieben?</translation>
    </message>
    <message>
        <source>Remove the key %1 from %2?</source>
        <translation>Schlüssel %1 aus %2 entfernen?</translation>
    </message>
    <message>
        <source>Blot out the key %1 in %2?</source>
        <translation>Schlüssel %1 in %2 schwärzen?</translation>
    </message>
    <message>
        <source>Make %1 readable by its owner alone?</source>
        <extracomment>a file</extracomment>
        <translation>%1 nur noch für den Eigentümer lesbar machen?</translation>
    </message>
    <message>
        <source>Tell git to ignore %1?</source>
        <extracomment>a file</extracomment>
        <translation>Git anweisen, %1 zu ignorieren?</translation>
    </message>
</context>
<context>
    <name>models::StatusModel</name>
    <message>
        <source>Connecting to the service…</source>
        <translation>Verbindung zum Dienst wird aufgebaut&#xa0;…</translation>
    </message>
    <message>
        <source>Service not connected</source>
        <translation>Dienst nicht verbunden</translation>
    </message>
    <message>
        <source>Forwarding on %1</source>
        <translation>Weiterleitung auf %1</translation>
    </message>
    <message>
        <source>Forwarding is paused</source>
        <translation>Weiterleitung pausiert</translation>
    </message>
    <message>
        <source>Finishing running streams</source>
        <translation>Laufende Streams werden abgeschlossen</translation>
    </message>
    <message>
        <source>Not forwarding</source>
        <translation>Keine Weiterleitung</translation>
    </message>
    <message>
        <source>Not on a tailnet</source>
        <translation>In keinem Tailnet</translation>
    </message>
    <message>
        <source>No gateway</source>
        <translation>Kein Gateway</translation>
    </message>
    <message>
        <source>Gateway %1 · %2</source>
        <translation>Gateway %1 · %2</translation>
    </message>
    <message>
        <source>Today %1 · %2 tokens · %3</source>
        <translation>Heute %1 · %2 Tokens · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) active</source>
        <translation>
            <numerusform>%n Agent aktiv</numerusform>
            <numerusform>%n Agenten aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation>unter 1 ms</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Tailscale is not installed</source>
        <translation>Tailscale ist nicht installiert</translation>
    </message>
    <message>
        <source>Tailscale is not running</source>
        <translation>Tailscale läuft nicht</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Needs login</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Key expired</source>
        <translation>Schlüssel abgelaufen</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Freigabe nötig</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>direct, %1</source>
        <extracomment>how the gateway is reached; %1 is a time</extracomment>
        <translation>direkt, %1</translation>
    </message>
    <message>
        <source>relayed, %1</source>
        <extracomment>how the gateway is reached: over a relay of the tailnet; %1 is a time</extracomment>
        <translation>über ein Relais, %1</translation>
    </message>
</context>
<context>
    <name>models::Text</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Agent left</source>
        <translation>Agent getrennt</translation>
    </message>
    <message>
        <source>Gateway down</source>
        <translation>Gateway offline</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>403 denied</source>
        <translation>403 verweigert</translation>
    </message>
    <message>
        <source>429 quota</source>
        <translation>429 Kontingent</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>The agent hung up before the answer was complete.</source>
        <translation>Der Agent hat die Verbindung getrennt, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The tailnet or the gateway could not be reached. See the Identity page.</source>
        <translation>Das Tailnet oder das Gateway war nicht erreichbar. Näheres auf der Seite „Identität“.</translation>
    </message>
    <message>
        <source>The gateway broke the answer off. The provider or the connection behind it failed.</source>
        <translation>Das Gateway hat die Antwort abgebrochen. Der Anbieter oder die Verbindung zu ihm ist ausgefallen.</translation>
    </message>
    <message>
        <source>Spotmeter did not let this request in. See the Settings page for the reason.</source>
        <translation>Spotmeter hat diese Anfrage abgewiesen. Den Grund finden Sie auf der Seite „Einstellungen“.</translation>
    </message>
    <message>
        <source>The gateway&apos;s policy does not allow this. Ask its administrator for a grant.</source>
        <translation>Die Richtlinie des Gateways erlaubt das nicht. Bitten Sie den Administrator um eine Berechtigung.</translation>
    </message>
    <message>
        <source>A quota is used up, at the gateway or at the provider. It refills with time.</source>
        <translation>Ein Kontingent ist aufgebraucht, am Gateway oder beim Anbieter. Es füllt sich mit der Zeit wieder auf.</translation>
    </message>
    <message>
        <source>The gateway does not serve this model or path to you.</source>
        <translation>Das Gateway stellt Ihnen dieses Modell oder diesen Pfad nicht bereit.</translation>
    </message>
    <message>
        <source>The provider behind the gateway failed.</source>
        <translation>Beim Anbieter hinter dem Gateway ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The provider did not accept what the agent asked for.</source>
        <translation>Der Anbieter hat die Anfrage des Agenten nicht angenommen.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date&apos;s pattern, see QLocale; in Japanese M月d日</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date&apos;s pattern, see QLocale</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date&apos;s pattern, see QLocale</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a date&apos;s pattern, see QLocale</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>Budget used up</source>
        <translation>Budget erschöpft</translation>
    </message>
</context>
<context>
    <name>models::TrayMenu</name>
    <message>
        <source>Keys: %1</source>
        <comment>in the tray&apos;s menu; %1 is &quot;3 keys in 5 places&quot;</comment>
        <translation>Schlüssel: %1</translation>
    </message>
</context>
<context>
    <name>models::UsageModel</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>Cache-Lesen</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Cache-Schreiben</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) used a model whose price is not known.</source>
        <translation>
            <numerusform>%n Anfrage nutzte ein Modell mit unbekanntem Preis.</numerusform>
            <numerusform>%n Anfragen nutzten ein Modell mit unbekanntem Preis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>First byte</source>
        <comment>mean time until the first byte of an answer</comment>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the cost in the days before</comment>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n answer(s) that came through Spotmeter.</source>
        <translation>
            <numerusform>Aus %n Antwort, die über Spotmeter kam.</numerusform>
            <numerusform>Mittelwert aus %n Antworten, die über Spotmeter kamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it for an hour, which costs more.</source>
        <translation>Davon %1 für eine Stunde, was mehr kostet.</translation>
    </message>
    <message>
        <source>%1 of it reasoning.</source>
        <translation>Davon %1 Reasoning.</translation>
    </message>
    <message>
        <source>Each request by the price of its day: the gateway&apos;s own, else yours, else the bundled list.</source>
        <translation>Jede Anfrage zum Preis ihres Tages: zu dem des Gateways, sonst zu Ihrem eigenen, sonst zu dem der mitgelieferten Liste.</translation>
    </message>
    <message>
        <source>The bundled list is of %1.</source>
        <translation>Stand der mitgelieferten Liste: %1.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>this group had no cost in the days before</comment>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>models::UsageState</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no earlier data</source>
        <translation>kein Vergleich</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>%1 vs before</source>
        <translation>%1 ggü. zuvor</translation>
    </message>
    <message>
        <source>Cache hit rate</source>
        <translation>Cache-Trefferquote</translation>
    </message>
    <message>
        <source>%1 pt vs before</source>
        <translation>%1 Pp. ggü. zuvor</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>%1 of the tokens (%2) went past the gateway, by %3: only the agents&apos; own logs tell of them. Turn routing on for them on the Agents page.</source>
        <extracomment>%1 a percentage, %2 tokens and cost, %3 the names of agents</extracomment>
        <translation>%1 der Tokens (%2) gingen am Gateway vorbei, und zwar über %3: Nur die eigenen Protokolle der Agenten geben darüber Auskunft. Schalten Sie die Umleitung für sie auf der Seite „Agenten“ ein.</translation>
    </message>
    <message>
        <source>Less than 0.1 %</source>
        <translation>Weniger als 0,1 %</translation>
    </message>
</context>
<context>
    <name>ui::AgentCard</name>
    <message>
        <source>Route %1 through the gateway</source>
        <translation>%1 über das Gateway leiten</translation>
    </message>
    <message>
        <source>version not found</source>
        <translation>Version nicht gefunden</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Restore %1&apos;s own settings</source>
        <translation>Eigene Einstellungen von %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Show what routing would change</source>
        <translation>Anzeigen, was die Umleitung ändern würde</translation>
    </message>
</context>
<context>
    <name>ui::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Route all…</source>
        <translation>Alle umleiten&#xa0;…</translation>
    </message>
    <message>
        <source>Restore all…</source>
        <translation>Alle wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>No agents known yet</source>
        <translation>Noch keine Agenten bekannt</translation>
    </message>
    <message>
        <source>The list appears as soon as the Spotmeter service answers.</source>
        <translation>Die Liste erscheint, sobald der Spotmeter-Dienst antwortet.</translation>
    </message>
    <message>
        <source>%1 of %2 found agents go through the gateway</source>
        <translation>%1 von %2 gefundenen Agenten laufen über das Gateway</translation>
    </message>
    <message>
        <source>Not found on this machine</source>
        <translation>Auf diesem Rechner nicht gefunden</translation>
    </message>
    <message>
        <source>An agent that you install appears above by itself.</source>
        <translation>Ein Agent, den Sie installieren, erscheint oben von selbst.</translation>
    </message>
</context>
<context>
    <name>ui::AllAgentsDialog</name>
    <message>
        <source>Route agents through the gateway</source>
        <translation>Agenten über das Gateway leiten</translation>
    </message>
    <message>
        <source>Restore agents</source>
        <translation>Agenten wiederherstellen</translation>
    </message>
    <message>
        <source>Only the lines that name the address change in these files. Each file is written at once or not at all, and you can undo it at any time.</source>
        <translation>In diesen Dateien ändern sich nur die Zeilen mit der Adresse. Jede Datei wird ganz oder gar nicht geschrieben, und Sie können die Änderung jederzeit rückgängig machen.</translation>
    </message>
    <message>
        <source>Our lines are taken back. What you changed since then stays.</source>
        <translation>Die Zeilen von Spotmeter werden zurückgenommen. Was Sie seither geändert haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Route %n agent(s)</source>
        <translation>
            <numerusform>%n Agenten umleiten</numerusform>
            <numerusform>%n Agenten umleiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n agent(s)</source>
        <translation>
            <numerusform>%n Agenten wiederherstellen</numerusform>
            <numerusform>%n Agenten wiederherstellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Nothing right now.</source>
        <translation>Derzeit liegt nichts an.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer Punkt</numerusform>
            <numerusform>und %n weitere Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BarPlot</name>
    <message>
        <source>In all: %1</source>
        <translation>Gesamt: %1</translation>
    </message>
</context>
<context>
    <name>ui::BudgetRow</name>
    <message>
        <source>Stop requests</source>
        <translation>Anfragen stoppen</translation>
    </message>
    <message>
        <source>Limit in dollars</source>
        <translation>Grenze in Dollar</translation>
    </message>
    <message>
        <source>each day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>each week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Once it is used up, requests are refused until the next period.</source>
        <translation>Ist es aufgebraucht, werden Anfragen bis zum nächsten Zeitraum abgelehnt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Alle Agenten</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
</context>
<context>
    <name>ui::BudgetsCard</name>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Add a budget</source>
        <translation>Budget hinzufügen</translation>
    </message>
    <message>
        <source>You are told at 80 % and when a budget is used up. Only one that stops requests makes agents wait for the next day, week or month.</source>
        <translation>Bei 80 % und wenn ein Budget aufgebraucht ist, werden Sie benachrichtigt. Nur eines, das Anfragen stoppt, lässt Agenten bis zum nächsten Tag, zur nächsten Woche oder zum nächsten Monat warten.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionCard</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Patience to connect</source>
        <translation>Wartezeit beim Verbinden</translation>
    </message>
    <message>
        <source>After this time the next gateway is tried, or the agent is told.</source>
        <translation>Danach wird das nächste Gateway versucht oder der Agent erhält eine Fehlermeldung.</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>Wartezeit ohne Daten</translation>
    </message>
    <message>
        <source>A request without a byte in either direction for so long is given up. There is no limit on the whole.</source>
        <translation>Fließt so lange in keiner Richtung ein Byte, wird die Anfrage aufgegeben. Die Gesamtdauer ist nicht begrenzt.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>A PEM file of your company&apos;s, for a gateway with https.</source>
        <translation>Eine PEM-Datei Ihres Unternehmens, für ein Gateway mit HTTPS.</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>Header for the agent&apos;s name</source>
        <translation>Header für den Agentennamen</translation>
    </message>
    <message>
        <source>Tells the gateway which agent asks, such as X-Coding-Agent.</source>
        <translation>Zum Beispiel X-Coding-Agent. Teilt dem Gateway mit, welcher Agent anfragt.</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>wird nicht gesendet</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>ui::DayChart</name>
    <message>
        <source>d MMM</source>
        <comment>pattern of a day and its month, see QLocale</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>pattern of a month and its year, see QLocale</comment>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>pattern of a month and its year, see QLocale</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>Stacked bars. %n bar(s), %1 in all. The arrow keys tell each.</source>
        <translation>
            <numerusform>Gestapelte Balken. %n Balken, insgesamt %1. Mit den Pfeiltasten hören Sie den Wert.</numerusform>
            <numerusform>Gestapelte Balken. %n Balken, insgesamt %1. Mit den Pfeiltasten hören Sie jeden einzeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <comment>shows the figures of a chart as a table</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Werte als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>shows figures as a chart again</comment>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>The chart&apos;s figures</source>
        <translation>Werte des Diagramms</translation>
    </message>
</context>
<context>
    <name>ui::DoctorCard</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Not tried, because of the step that fails.</source>
        <translation>Nicht versucht, da ein früherer Schritt fehlschlägt.</translation>
    </message>
    <message>
        <source>From here to a model</source>
        <translation>Von hier bis zum Modell</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Show what was answered</source>
        <translation>Antworten anzeigen</translation>
    </message>
    <message>
        <source>For your gateway&apos;s admin: names, tags and addresses, no secrets</source>
        <translation>Für den Administrator Ihres Gateways: Namen, Tags und Adressen, keine Geheimnisse</translation>
    </message>
    <message>
        <source>What tailscaled and the gateway answered</source>
        <translation>Antworten von tailscaled und vom Gateway</translation>
    </message>
    <message>
        <source>Tests each step: Tailscale, the gateway, your rights there, the forwarder and each routed agent.</source>
        <translation>Prüft jeden Schritt: Tailscale, das Gateway, Ihre Rechte dort, die Weiterleitung und jeden umgeleiteten Agenten.</translation>
    </message>
</context>
<context>
    <name>ui::ForwarderCard</name>
    <message>
        <source>Forwarder</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>No request was refused since the service started.</source>
        <translation>Seit dem Start des Dienstes wurde keine Anfrage abgelehnt.</translation>
    </message>
</context>
<context>
    <name>ui::GatewayCard</name>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where your agents&apos; requests go. Leave it empty to let Spotmeter find it.</source>
        <translation>Hierhin gehen die Anfragen Ihrer Agenten. Bleibt das Feld leer, sucht Spotmeter das Gateway selbst.</translation>
    </message>
    <message>
        <source>the peer named “ai” in your tailnet</source>
        <translation>der Peer namens „ai“ in Ihrem Tailnet</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Ausweich-Gateways</translation>
    </message>
    <message>
        <source>Asked in this order while the first cannot be reached. Write commas between them.</source>
        <translation>Werden der Reihe nach gefragt, solange das erste Gateway nicht erreichbar ist. Trennen Sie mehrere durch Kommas.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no other gateways</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Gateway outside the tailnet</source>
        <translation>Gateway außerhalb des Tailnets</translation>
    </message>
    <message>
        <source>Needed for an address that is not on your tailnet. Only allow a host that you trust with your prompts.</source>
        <translation>Nötig für eine Adresse außerhalb Ihres Tailnets. Erlauben Sie nur einen Host, dem Sie Ihre Prompts anvertrauen.</translation>
    </message>
    <message>
        <source>Header for its key</source>
        <translation>Header für den Schlüssel</translation>
    </message>
    <message>
        <source>Only for a gateway outside the tailnet that wants a key, such as Authorization. The key itself goes into the keyring with “spotmeter credential set”.</source>
        <translation>Zum Beispiel Authorization. Nur für ein Gateway außerhalb des Tailnets, das einen Schlüssel verlangt. Den Schlüssel selbst legen Sie mit „spotmeter credential set“ im Schlüsselbund ab.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no header</comment>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>ui::GuardCard</name>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Wächter</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>the guard</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Warn</source>
        <comment>the guard</comment>
        <translation>Warnen</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>the guard</comment>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Looks for keys in what your agents send. Warn never delays a request. Block holds each one until it was searched, and refuses it for a key.</source>
        <translation>Sucht in allem, was Ihre Agenten senden, nach Schlüsseln. „Warnen“ verzögert nie eine Anfrage. „Blockieren“ hält jede Anfrage zurück, bis sie durchsucht ist, und lehnt sie ab, wenn sie einen Schlüssel enthält.</translation>
    </message>
</context>
<context>
    <name>ui::HeatMap</name>
    <message>
        <source>Usage by weekday and hour. Nothing in these days.</source>
        <translation>Nutzung nach Wochentag und Stunde. Keine in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Usage by weekday and hour. Most on %1 at %2: %3.</source>
        <translation>Nutzung nach Wochentag und Stunde. Am meisten am %1 um %2: %3.</translation>
    </message>
</context>
<context>
    <name>ui::IdentityPage</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (abgelaufen)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n day(s))</source>
        <translation>
            <numerusform>%1 (in %n Tag)</numerusform>
            <numerusform>%1 (in %n Tagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>You may log in and renew the key from here</source>
        <translation>Sie können sich von hier aus anmelden und den Schlüssel erneuern</translation>
    </message>
    <message>
        <source>Read-only. To renew the key from here: sudo tailscale set --operator=$USER</source>
        <translation>Nur Lesezugriff. Um den Schlüssel von hier aus zu erneuern: sudo tailscale set --operator=$USER</translation>
    </message>
    <message>
        <source>%1: %2 used since Spotmeter started</source>
        <translation>%1: %2 verbraucht, seit Spotmeter läuft</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Models you may use</source>
        <translation>Verfügbare Modelle</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What the gateway records</source>
        <translation>Was das Gateway aufzeichnet</translation>
    </message>
    <message>
        <source>An AI gateway on a tailnet usually keeps each request with who sent it: headers, the whole prompt, the whole answer, tokens and cost. Its administrators may read them, depending on how long it retains them.</source>
        <translation>Ein KI-Gateway im Tailnet speichert in der Regel jede Anfrage samt Absender: Header, den ganzen Prompt, die ganze Antwort, Tokens und Kosten. Seine Administratoren können diese Daten lesen, je nachdem, wie lange das Gateway sie aufbewahrt.</translation>
    </message>
    <message>
        <source>Spotmeter on this machine keeps counts only: model, tokens, cost, times, names of tools, status and project folder. It never stores a prompt, an answer or a key.</source>
        <translation>Spotmeter speichert auf diesem Rechner nur Eckdaten: Modell, Tokens, Kosten, Zeiten, Namen von Tools, Status und Projektordner. Prompts, Antworten und Schlüssel werden nie gespeichert.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Tailnet</source>
        <translation>Tailnet</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Key expires</source>
        <translation>Schlüsselablauf</translation>
    </message>
    <message>
        <source>Tailscale</source>
        <translation>Tailscale</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Dialled at</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Knows you as</source>
        <translation>Kennt Sie als</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Konnektoren</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>Andere Rechner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Demo gateway inside Spotmeter</source>
        <translation>Demo-Gateway in Spotmeter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The gateway has not listed any model for you.</source>
        <translation>Das Gateway hat für Sie kein Modell aufgeführt.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>No model or limit has changed since Spotmeter first looked.</source>
        <translation>Seit Spotmeter hier läuft, hat sich kein Modell und kein Limit geändert.</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>prices of a million tokens that a model reads and writes</extracomment>
        <translation>%1 Eingabe, %2 Ausgabe</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), prices per million tokens</source>
        <translation>
            <numerusform>%n Modell, Preise pro Million Tokens</numerusform>
            <numerusform>%n Modelle, Preise pro Million Tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IgnoreDialog</name>
    <message>
        <source>Ignore %1</source>
        <translation>%1 ignorieren</translation>
    </message>
    <message>
        <source>such as: a key of the training course</source>
        <translation>zum Beispiel: ein Schlüssel aus der Schulung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Ignore until</source>
        <translation>Ignorieren bis</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30 Tage lang</translation>
    </message>
    <message>
        <source>For 90 days</source>
        <translation>90 Tage lang</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Ein Jahr lang</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Why may %1 stay where it is? Whoever looks at this list later wants to know.</source>
        <translation>Warum darf %1 dort bleiben? Wer diese Liste später durchsieht, möchte den Grund kennen.</translation>
    </message>
</context>
<context>
    <name>ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Jetzt scannen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stray keys</source>
        <translation>Herumliegende Schlüssel</translation>
    </message>
    <message>
        <source>Places of the key</source>
        <translation>Fundstellen des Schlüssels</translation>
    </message>
    <message>
        <source>API keys that lie in files on this machine. The keys themselves are never kept or shown.</source>
        <translation>API-Schlüssel, die in Dateien auf diesem Rechner liegen. Die Schlüssel selbst werden nie gespeichert oder angezeigt.</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scan läuft</translation>
    </message>
    <message>
        <source>Nothing else changes, and you can undo it. %1</source>
        <translation>Sonst ändert sich nichts, und Sie können es rückgängig machen. %1</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>A scan reads the places where keys usually lie: shell files, .env files, agents&apos; settings.</source>
        <translation>Ein Scan liest die Stellen, an denen Schlüssel üblicherweise liegen: Shell-Dateien, .env-Dateien, Einstellungen der Agenten.</translation>
    </message>
    <message>
        <source>Clean, as far as could be read</source>
        <translation>Sauber, soweit lesbar</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts anzuzeigen</translation>
    </message>
    <message>
        <source>No file that was read holds a key in a format Spotmeter knows.</source>
        <translation>Keine der gelesenen Dateien enthält einen Schlüssel in einem Format, das Spotmeter kennt.</translation>
    </message>
    <message>
        <source>Start a scan. It reads files, changes nothing and sends nothing anywhere.</source>
        <translation>Starten Sie einen Scan. Er liest Dateien, ändert nichts und sendet nichts.</translation>
    </message>
    <message>
        <source>Open revoke page</source>
        <translation>Widerrufsseite öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open at line</source>
        <translation>Zeile öffnen</translation>
    </message>
    <message>
        <source>Open the file in your editor.</source>
        <translation>Öffnet die Datei in Ihrem Editor.</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorieren&#xa0;…</translation>
    </message>
    <message>
        <source>Let the key be, for a reason and a time.</source>
        <translation>Lässt den Schlüssel, wo er ist, mit Begründung und Frist.</translation>
    </message>
</context>
<context>
    <name>ui::Legend</name>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
</context>
<context>
    <name>ui::LoginRow</name>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Log in at this page. Spotmeter shows the new state by itself.</source>
        <translation>Melden Sie sich auf dieser Seite an. Spotmeter zeigt den neuen Zustand von selbst an.</translation>
    </message>
    <message>
        <source>Asking Tailscale for the page…</source>
        <translation>Die Seite wird bei Tailscale angefordert&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::LookCard</name>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the theme of the desktop</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>System follows the light or dark setting of your desktop.</source>
        <translation>„System“ folgt der hellen oder dunklen Einstellung Ihres Desktops.</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the language of the desktop</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The command line stays in English.</source>
        <translation>Die Befehlszeile bleibt auf Englisch.</translation>
    </message>
</context>
<context>
    <name>ui::MachineCard</name>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Agents reach Spotmeter at 127.0.0.1 and this port.</source>
        <translation>Agenten erreichen Spotmeter unter 127.0.0.1 und diesem Port.</translation>
    </message>
    <message>
        <source>Tailscale&apos;s socket</source>
        <translation>Socket von Tailscale</translation>
    </message>
    <message>
        <source>Only for a tailscaled that runs in an unusual place.</source>
        <translation>Nur nötig, wenn tailscaled an einem ungewöhnlichen Ort läuft.</translation>
    </message>
    <message>
        <source>where the system keeps it</source>
        <translation>der Standardort des Systems</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>Puts Spotmeter into the tray when you log in. This applies at once.</source>
        <translation>Startet Spotmeter bei der Anmeldung im Infobereich. Das gilt sofort.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every agent that was found is routed already.</source>
        <translation>Alle gefundenen Agenten sind bereits umgeleitet.</translation>
    </message>
    <message>
        <source>No agent is routed. There is nothing to restore.</source>
        <translation>Kein Agent ist umgeleitet. Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Spotmeter (Demo)</source>
        <translation>Spotmeter (Demo)</translation>
    </message>
    <message>
        <source>Spotmeter</source>
        <translation>Spotmeter</translation>
    </message>
</context>
<context>
    <name>ui::NavButton</name>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n Punkt erfordert Aufmerksamkeit</numerusform>
            <numerusform>%n Punkte erfordern Aufmerksamkeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NoticesCard</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Share by agent</source>
        <translation>Anteil nach Agent</translation>
    </message>
    <message>
        <source>Cost per day by model</source>
        <translation>Kosten pro Tag nach Modell</translation>
    </message>
    <message>
        <source>No usage in these days</source>
        <translation>Keine Nutzung in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Route an agent on the Agents page and use it. What it costs shows here.</source>
        <translation>Leiten Sie auf der Seite „Agenten“ einen Agenten um und nutzen Sie ihn. Hier sehen Sie dann, was er kostet.</translation>
    </message>
    <message>
        <source>Newest runs</source>
        <translation>Neueste Läufe</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
</context>
<context>
    <name>ui::PreviewDialog</name>
    <message>
        <source>%1 (new file)</source>
        <translation>%1 (neue Datei)</translation>
    </message>
    <message>
        <source>%1 (will be removed)</source>
        <translation>%1 (wird entfernt)</translation>
    </message>
    <message>
        <source>Route %1 through the gateway</source>
        <translation>%1 über das Gateway leiten</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>No file needs to change.</source>
        <translation>Keine Datei muss geändert werden.</translation>
    </message>
    <message>
        <source>These lines change. Everything else in the file stays as it is, and you can undo it at any time.</source>
        <translation>Diese Zeilen ändern sich. Alles andere in der Datei bleibt, wie es ist, und Sie können die Änderung jederzeit rückgängig machen.</translation>
    </message>
    <message>
        <source>Our lines are taken back. What you changed since then stays.</source>
        <translation>Die Zeilen von Spotmeter werden zurückgenommen. Was Sie seither geändert haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>%1 umleiten</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changes in %1</source>
        <translation>Änderungen in %1</translation>
    </message>
    <message>
        <source>With your own login</source>
        <translation>Mit eigener Anmeldung</translation>
    </message>
    <message>
        <source>Without a login</source>
        <translation>Ohne Anmeldung</translation>
    </message>
    <message>
        <source>Keep it in a file that only I can read</source>
        <translation>In einer Datei aufbewahren, die nur ich lesen kann</translation>
    </message>
</context>
<context>
    <name>ui::QuotaCard</name>
    <message>
        <source>Quota left at the gateway</source>
        <translation>Restkontingent am Gateway</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>what is left of a quota</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Refills at %1.</source>
        <translation>Füllt sich mit %1 auf.</translation>
    </message>
    <message>
        <source>The gateway has not told any quotas.</source>
        <translation>Das Gateway hat keine Kontingente gemeldet.</translation>
    </message>
</context>
<context>
    <name>ui::RecordsCard</name>
    <message>
        <source>Records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Tell a collector</source>
        <translation>An einen Collector melden</translation>
    </message>
    <message>
        <source>for ever</source>
        <comment>how long requests are kept</comment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number in a field</comment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Keep single requests</source>
        <translation>Einzelne Anfragen behalten</translation>
    </message>
    <message>
        <source>Their sums by day stay, so that charts go on being right.</source>
        <translation>Ihre Tagessummen bleiben, damit die Diagramme weiter stimmen.</translation>
    </message>
    <message>
        <source>The collector&apos;s address</source>
        <translation>Adresse des Collectors</translation>
    </message>
    <message>
        <source>OpenTelemetry over HTTP: counts, names and times of each request, never a prompt.</source>
        <translation>OpenTelemetry über HTTP: Zahlen, Namen und Zeiten jeder Anfrage, nie ein Prompt.</translation>
    </message>
</context>
<context>
    <name>ui::RunTimeline</name>
    <message numerus="yes">
        <source>Timeline of the run. %n exchange(s); the arrow keys go through them.</source>
        <translation>
            <numerusform>Zeitachse des Laufs. %n Anfrage; die Pfeiltasten führen zu ihr.</numerusform>
            <numerusform>Zeitachse des Laufs. %n Anfragen; die Pfeiltasten führen durch sie hindurch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Exchanges of the run</source>
        <translation>Anfragen des Laufs</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Route an agent on the Agents page and use it. Its run appears here.</source>
        <translation>Leiten Sie auf der Seite „Agenten“ einen Agenten um und nutzen Sie ihn. Sein Lauf erscheint hier.</translation>
    </message>
    <message>
        <source>Exchanges in %1</source>
        <translation>Anfragen in %1</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n run(s), each with what it used and cost. Choose one to see its exchanges.</source>
        <translation>
            <numerusform>%n Lauf mit Verbrauch und Kosten. Wählen Sie ihn, um seine Anfragen zu sehen.</numerusform>
            <numerusform>Die neuesten %n Läufe, jeweils mit Verbrauch und Kosten. Wählen Sie einen, um seine Anfragen zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SegmentedControl</name>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>ui::SeriesTable</name>
    <message>
        <source>Day</source>
        <comment>heading of a table of figures by day, week or month</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Saved settings apply at once, without a restart.</source>
        <translation>Gespeicherte Einstellungen gelten sofort, ohne Neustart.</translation>
    </message>
    <message>
        <source>Your administrator has set this in %1: %2.</source>
        <translation>Ihr Administrator hat dies in %1 festgelegt: %2.</translation>
    </message>
    <message>
        <source>Set by your administrator in %1.</source>
        <translation>Von Ihrem Administrator in %1 festgelegt.</translation>
    </message>
</context>
<context>
    <name>ui::ShareRing</name>
    <message>
        <source>%1: %2, %3 %</source>
        <comment>a part of the whole: name, figure, percentage</comment>
        <translation>%1: %2, %3 %</translation>
    </message>
    <message>
        <source>Shares of %1, %2. The arrow keys tell each.</source>
        <translation>Anteile an %1, %2. Mit den Pfeiltasten hören Sie jeden einzeln.</translation>
    </message>
</context>
<context>
    <name>ui::Skeleton</name>
    <message>
        <source>Reading…</source>
        <comment>shown while a page&apos;s contents are read</comment>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Route all…</source>
        <translation>Alle umleiten&#xa0;…</translation>
    </message>
    <message>
        <source>Restore all…</source>
        <translation>Alle wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Scan now</source>
        <comment>for stray keys</comment>
        <translation>Jetzt scannen</translation>
    </message>
    <message>
        <source>Open Spotmeter</source>
        <translation>Spotmeter öffnen</translation>
    </message>
    <message>
        <source>Pause forwarding</source>
        <translation>Weiterleitung pausieren</translation>
    </message>
    <message>
        <source>Quit (keeps forwarding)</source>
        <translation>Beenden (Weiterleitung läuft weiter)</translation>
    </message>
    <message>
        <source>Quit and restore agents</source>
        <translation>Beenden und Agenten wiederherstellen</translation>
    </message>
</context>
<context>
    <name>ui::UsageControls</name>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Also show the same number of days before.</source>
        <translation>Zeigt auch ebenso viele Tage davor.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabelle als CSV&#xa0;…</translation>
    </message>
    <message>
        <source>Table as JSON…</source>
        <translation>Tabelle als JSON&#xa0;…</translation>
    </message>
    <message>
        <source>Picture of the page…</source>
        <translation>Bild der Seite&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>In this range</source>
        <translation>In diesem Zeitraum</translation>
    </message>
    <message>
        <source>Usage by group</source>
        <translation>Nutzung nach Gruppe</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Verlauf wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Mean time to the first byte</source>
        <translation>Mittlere Zeit bis zum ersten Byte</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation>%1 pro Woche</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>A request that called several tools is in the row of each.</source>
        <translation>Eine Anfrage mit mehreren Tool-Aufrufen steht in der Zeile jedes Tools.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>before: %1</source>
        <comment>the cost of the days before</comment>
        <translation>zuvor: %1</translation>
    </message>
    <message>
        <source>All requests that came through Spotmeter</source>
        <translation>Alle Anfragen, die über Spotmeter kamen</translation>
    </message>
    <message>
        <source>%1 by hour</source>
        <translation>%1 nach Stunde</translation>
    </message>
    <message>
        <source>The %1 with the highest cost, of %2. All: `spotmeter usage --by %3 --since %4`</source>
        <extracomment>%1 and %2 are numbers of sessions, projects or tools; the rest is a command to be typed</extracomment>
        <translation>Die %1 mit den höchsten Kosten, von %2. Alle: `spotmeter usage --by %3 --since %4`</translation>
    </message>
    <message>
        <source>Go to Agents</source>
        <translation>Zu den Agenten</translation>
    </message>
    <message>
        <source>%1 for %2 tokens in %3 requests</source>
        <extracomment>%1 is a sum of money, %2 and %3 are numbers</extracomment>
        <translation>%1 für %2 Tokens in %3 Anfragen</translation>
    </message>
</context>
<context>
    <name>ui::WelcomeCard</name>
    <message>
        <source>Three steps to start</source>
        <translation>Drei Schritte zum Start</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Erste Schritte überspringen</translation>
    </message>
</context>
</TS>
