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
        <translation>Es war nicht erreichbar, daher gehen Anfragen an %1, bis es wieder antwortet.</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <translation>Es war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check Tailscale and the gateway.</source>
        <translation>Prüfen Sie Tailscale und das Gateway.</translation>
    </message>
    <message>
        <source>In use because %1 cannot be used now.</source>
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
        <source>%1 in, %2 out per million tokens</source>
        <translation>%1 Eingabe, %2 Ausgabe pro Million Tokens</translation>
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
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
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
        <source>Rare reports of the service stay in English.</source>
        <translation>Seltene Meldungen des Dienstes bleiben auf Englisch.</translation>
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
        <source>Choose a run</source>
        <translation>Lauf auswählen</translation>
    </message>
    <message>
        <source>Its exchanges with the gateway are listed here, newest first.</source>
        <translation>Seine Anfragen an das Gateway stehen dann hier, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Exchanges in %1</source>
        <translation>Anfragen in %1</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n run(s), each with what it used and cost</source>
        <translation>
            <numerusform>%n Lauf mit Verbrauch und Kosten</numerusform>
            <numerusform>Die neuesten %n Läufe, jeweils mit Verbrauch und Kosten</numerusform>
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
        <source>Gateway outside the tailnet</source>
        <translation>Gateway außerhalb des Tailnets</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Beim Anmelden starten</translation>
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
        <source>the peer named “ai” in your tailnet</source>
        <translation>der Peer namens „ai“ in Ihrem Tailnet</translation>
    </message>
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
        <source>Fallbacks</source>
        <translation>Ausweich-Gateways</translation>
    </message>
    <message>
        <source>Asked in this order while the first cannot be reached. Write commas between them.</source>
        <translation>Werden der Reihe nach gefragt, solange das erste Gateway nicht erreichbar ist. Trennen Sie mehrere durch Kommas.</translation>
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
        <source>the system&apos;s</source>
        <translation>die des Systems</translation>
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
        <source>Header for the agent&apos;s name</source>
        <translation>Header für den Agentennamen</translation>
    </message>
    <message>
        <source>Tells the gateway which agent asks, such as X-Coding-Agent.</source>
        <translation>Zum Beispiel X-Coding-Agent. Teilt dem Gateway mit, welcher Agent anfragt.</translation>
    </message>
    <message>
        <source>where the system keeps it</source>
        <translation>der Standardort des Systems</translation>
    </message>
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
        <source>Puts Spotmeter into the tray when you log in. This applies at once.</source>
        <translation>Startet Spotmeter bei der Anmeldung im Infobereich. Das gilt sofort.</translation>
    </message>
    <message>
        <source>Your administrator has set this in %1: %2.</source>
        <translation>Ihr Administrator hat dies in %1 festgelegt: %2.</translation>
    </message>
    <message>
        <source>Set by your administrator in %1.</source>
        <translation>Von Ihrem Administrator in %1 festgelegt.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no other gateways</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no header</comment>
        <translation>keiner</translation>
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
        <source>%1 · %2 for %3 tokens in %4 requests</source>
        <translation>%1 · %2 für %3 Tokens in %4 Anfragen</translation>
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
