<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QFileDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>core::Format</name>
    <message>
        <source>unknown</source>
        <comment>a cost</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>B</source>
        <comment>thousand millions, after a number: 2.1 B</comment>
        <translation>Md</translation>
    </message>
</context>
<context>
    <name>desktop::Notifier</name>
    <message>
        <source>Do not tell me</source>
        <comment>a notification&apos;s button: silences this kind of notification</comment>
        <translation>Ne plus avertir</translation>
    </message>
</context>
<context>
    <name>desktop::ServiceLink</name>
    <message>
        <source>%1 goes through the gateway now.</source>
        <translation>%1 passe maintenant par la passerelle.</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 a retrouvé sa configuration d’origine.</translation>
    </message>
    <message>
        <source>The Spotmeter service stopped. Looking for it again.</source>
        <translation>Le service Spotmeter s’est arrêté. Nouvelle recherche en cours.</translation>
    </message>
    <message>
        <source>The Spotmeter service does not answer. Trying again; routed agents cannot work until then.</source>
        <translation>Le service Spotmeter ne répond pas. Nouvel essai en cours&#xa0;; d’ici là, les agents routés ne peuvent pas fonctionner.</translation>
    </message>
    <message>
        <source>%1 key %2 in %3</source>
        <translation>Clé %1 %2 dans %3</translation>
    </message>
    <message>
        <source>You cancelled the scan.</source>
        <translation>Vous avez arrêté l’analyse.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Take the key out of the file. You can undo it: the keychain keeps the key.</source>
        <translation>Retire la clé du fichier. Vous pouvez annuler&#xa0;: le trousseau conserve la clé.</translation>
    </message>
    <message>
        <source>Move to keychain…</source>
        <translation>Vers le trousseau…</translation>
    </message>
    <message>
        <source>Keep the key in the keychain and look it up from there.</source>
        <translation>Conserve la clé dans le trousseau, d’où elle sera lue.</translation>
    </message>
    <message>
        <source>Make private…</source>
        <translation>Rendre privé…</translation>
    </message>
    <message>
        <source>Let only the file&apos;s owner read it.</source>
        <translation>N’autorise que le propriétaire du fichier à le lire.</translation>
    </message>
    <message>
        <source>Ignore in git…</source>
        <translation>Ignorer dans git…</translation>
    </message>
    <message>
        <source>Tell git to ignore the file.</source>
        <translation>Demande à git d’ignorer le fichier.</translation>
    </message>
    <message>
        <source>Blot out…</source>
        <translation>Masquer…</translation>
    </message>
    <message>
        <source>Put stars in the key&apos;s place. Nothing else in the file changes.</source>
        <translation>Remplace la clé par des astérisques. Rien d’autre ne change dans le fichier.</translation>
    </message>
    <message>
        <source>The gateway already serves %1: this key can go.</source>
        <translation>La passerelle fournit déjà l’accès à %1&#xa0;: cette clé est inutile.</translation>
    </message>
    <message>
        <source>It stands in a history or transcript. Revoke it first, then blot it out.</source>
        <translation>Elle se trouve dans un historique ou une transcription. Révoquez-la d’abord, puis masquez-la.</translation>
    </message>
    <message>
        <source>%1 uses this key past the gateway, which serves %2. Route it, then the key can go.</source>
        <translation>%1 utilise cette clé sans passer par la passerelle, qui fournit pourtant l’accès à %2. Routez cet agent, et la clé deviendra inutile.</translation>
    </message>
    <message>
        <source>%1 uses this key past the gateway.</source>
        <translation>%1 utilise cette clé sans passer par la passerelle.</translation>
    </message>
    <message>
        <source>It stands in git&apos;s history, which is hard to change. Revoke it.</source>
        <translation>Elle se trouve dans l’historique de git, difficile à modifier. Révoquez-la.</translation>
    </message>
</context>
<context>
    <name>models::AgentModel</name>
    <message>
        <source>Not installed</source>
        <translation>Non installé</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Routé</translation>
    </message>
    <message>
        <source>Routed elsewhere</source>
        <translation>Routé ailleurs</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Redéfini</translation>
    </message>
    <message>
        <source>Needs restart</source>
        <translation>À redémarrer</translation>
    </message>
    <message>
        <source>Cannot be routed</source>
        <translation>Non routable</translation>
    </message>
    <message>
        <source>File unreadable</source>
        <translation>Fichier illisible</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>models::Attention</name>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Requests go to another gateway.</source>
        <translation>%1 est injoignable. Les requêtes passent par une autre passerelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n stray key(s) on this machine.</source>
        <translation>
            <numerusform>%n clé exposée sur cette machine.</numerusform>
            <numerusform>%n clés exposées sur cette machine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::BudgetText</name>
    <message>
        <source>All agents</source>
        <translation>Tous les agents</translation>
    </message>
    <message>
        <source>%1, each day</source>
        <comment>%1 is an agent or a project</comment>
        <translation>%1, par jour</translation>
    </message>
    <message>
        <source>%1, each week</source>
        <comment>%1 is an agent or a project</comment>
        <translation>%1, par semaine</translation>
    </message>
    <message>
        <source>%1, each month</source>
        <comment>%1 is an agent or a project</comment>
        <translation>%1, par mois</translation>
    </message>
</context>
<context>
    <name>models::DoctorModel</name>
    <message>
        <source>Nobody answers.</source>
        <translation>Aucune réponse.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Vérification impossible</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Every step works</source>
        <translation>Tout fonctionne</translation>
    </message>
    <message>
        <source>Stops at: %1</source>
        <translation>Bloqué à&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>models::ExchangeModel</name>
    <message>
        <source>Input %1 · cache read %2 · cache write %3 · output %4 (reasoning %5)</source>
        <translation>Entrée %1 · lecture cache %2 · écriture cache %3 · sortie %4 (raisonnement %5)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
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
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Appels d’outils</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Premier octet</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Sent by the sub-agent %1</source>
        <translation>Envoyé par le sous-agent %1</translation>
    </message>
    <message>
        <source>Asked for %1, served by %2</source>
        <translation>%1 demandé, %2 utilisé</translation>
    </message>
    <message>
        <source>The gateway lists no price for this model.</source>
        <translation>La passerelle n’indique aucun tarif pour ce modèle.</translation>
    </message>
</context>
<context>
    <name>models::FindingModel</name>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Pas encore analysé</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Analyse…</translation>
    </message>
    <message>
        <source>The scan did not finish</source>
        <translation>L’analyse n’a pas abouti</translation>
    </message>
    <message>
        <source>No stray keys found</source>
        <translation>Aucune clé exposée</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n clé</numerusform>
            <numerusform>%n clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n emplacement</numerusform>
            <numerusform>%n emplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1 files at %2. Could not read: %3.</source>
        <translation>Fichiers lus à %2&#xa0;: %1. Illisibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Skipped as too large or binary: %1.</source>
        <translation>Non lus, car trop volumineux ou binaires&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not shown, since they lie in tests, manuals and packages: %1.</source>
        <translation>Non affichées, car situées dans des tests, des manuels ou des paquets&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ignored as you said: %1.</source>
        <translation>Ignorées à votre demande&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>1er emplacement</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>age of a key</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>age of a key</comment>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age of a key</comment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning… %1 files, %2</source>
        <translation>Analyse… %1 fichiers, %2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
</context>
<context>
    <name>models::FirstRun</name>
    <message>
        <source>Who you are</source>
        <translation>Votre identité</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>You are %1. The gateway answers and knows you by that name.</source>
        <translation>Vous êtes %1. La passerelle répond et vous connaît sous ce nom.</translation>
    </message>
    <message>
        <source>Route your agents</source>
        <translation>Router vos agents</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) found that still use a key of their own.</source>
        <translation>
            <numerusform>%n agent trouvé utilise encore sa propre clé.</numerusform>
            <numerusform>%n agents trouvés utilisent encore leur propre clé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) go through the gateway. No key is needed here.</source>
        <translation>
            <numerusform>%n agent passe par la passerelle. Aucune clé n’est nécessaire ici.</numerusform>
            <numerusform>%n agents passent par la passerelle. Aucune clé n’est nécessaire ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>No coding agent was found yet. One that you install later appears on the Agents page.</source>
        <translation>Aucun agent de programmation trouvé pour l’instant. Si vous en installez un, il apparaîtra sur la page Agents.</translation>
    </message>
    <message>
        <source>Look for stray keys</source>
        <translation>Rechercher les clés exposées</translation>
    </message>
    <message>
        <source>Reading your files. Nothing leaves this machine.</source>
        <translation>Lecture de vos fichiers. Rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>A scan reads the places where keys usually lie. It changes nothing and sends nothing.</source>
        <translation>L’analyse lit les emplacements où se trouvent habituellement les clés. Elle ne modifie rien et n’envoie rien.</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Analyser</translation>
    </message>
</context>
<context>
    <name>models::ForwarderText</name>
    <message>
        <source>Preferred gateway</source>
        <translation>Passerelle préférée</translation>
    </message>
    <message>
        <source>%1 · not reached since %2</source>
        <translation>%1 · injoignable depuis %2</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · active</translation>
    </message>
    <message>
        <source>%1 · not usable</source>
        <translation>%1 · inutilisable</translation>
    </message>
    <message>
        <source>%1 · stands by</source>
        <translation>%1 · en réserve</translation>
    </message>
    <message>
        <source>Refused at %1</source>
        <translation>Refus&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Refused %n times, last at %1</source>
        <translation>
            <numerusform>%n refus, dernier&#xa0;: %1</numerusform>
            <numerusform>%n refus, dernier&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::GrantModel</name>
    <message>
        <source>New: %1.</source>
        <translation>Ajouts&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <translation>Retraits&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>models::LoginModel</name>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Renew key</source>
        <translation>Renouveler la clé</translation>
    </message>
</context>
<context>
    <name>models::Notices</name>
    <message>
        <source>A budget is crossed</source>
        <comment>a kind of notification</comment>
        <translation>Un budget est dépassé</translation>
    </message>
    <message>
        <source>This machine&apos;s key expires soon</source>
        <comment>a kind of notification: the tailnet node key</comment>
        <translation>La clé de cette machine expire bientôt</translation>
    </message>
    <message>
        <source>The gateway is away for a minute</source>
        <comment>a kind of notification</comment>
        <translation>La passerelle est absente depuis une minute</translation>
    </message>
    <message>
        <source>A new stray key is found</source>
        <comment>a kind of notification</comment>
        <translation>Une nouvelle clé exposée est détectée</translation>
    </message>
    <message>
        <source>A budget is used up</source>
        <translation>Un budget est épuisé</translation>
    </message>
    <message>
        <source>A budget is nearly used up</source>
        <translation>Un budget est presque épuisé</translation>
    </message>
    <message>
        <source>%1: %2 % is spent.</source>
        <comment>%1 is a budget, such as &quot;Claude Code, each week&quot;</comment>
        <translation>%1&#xa0;: %2&#xa0;% dépensés.</translation>
    </message>
    <message>
        <source>Show usage</source>
        <translation>Voir l’utilisation</translation>
    </message>
    <message numerus="yes">
        <source>%n new stray key(s)</source>
        <translation>
            <numerusform>%n nouvelle clé exposée</numerusform>
            <numerusform>%n nouvelles clés exposées</numerusform>
        </translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Voir les clés</translation>
    </message>
    <message>
        <source>A secret was stopped</source>
        <translation>Un secret a été bloqué</translation>
    </message>
    <message>
        <source>The gateway is lost</source>
        <translation>La passerelle ne répond plus</translation>
    </message>
    <message>
        <source>Routed agents get no answers until it is back.</source>
        <translation>Les agents routés ne recevront aucune réponse avant son retour.</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Voir pourquoi</translation>
    </message>
    <message>
        <source>This machine&apos;s tailnet key expires soon</source>
        <translation>La clé tailnet de cette machine expire bientôt</translation>
    </message>
    <message>
        <source>On %1. After that no agent reaches the gateway until you log in again.</source>
        <translation>Expiration&#xa0;: %1. Ensuite, aucun agent n’atteindra la passerelle tant que vous ne vous serez pas reconnecté.</translation>
    </message>
    <message>
        <source>Renew key</source>
        <translation>Renouveler la clé</translation>
    </message>
    <message>
        <source>The guard sees a secret</source>
        <comment>a kind of notification</comment>
        <translation>Le garde-fou détecte un secret</translation>
    </message>
    <message>
        <source>%1 was about to send a %2 key (%3) to the gateway. The request was not sent on.</source>
        <comment>%1 is an agent</comment>
        <translation>%1 allait envoyer une clé %2 (%3) à la passerelle. La requête n’a pas été transmise.</translation>
    </message>
    <message>
        <source>%1 sent a %2 key (%3) to the gateway. Revoke it, or have the guard block such requests.</source>
        <comment>%1 is an agent</comment>
        <translation>%1 a envoyé une clé %2 (%3) à la passerelle. Révoquez-la, ou réglez le garde-fou pour qu’il bloque ces requêtes.</translation>
    </message>
    <message>
        <source>A secret was sent</source>
        <translation>Un secret a été envoyé</translation>
    </message>
    <message>
        <source>A budget will not last</source>
        <translation>Un budget ne suffira pas</translation>
    </message>
    <message>
        <source>%1: about %2 at its end, if spending goes on like this.</source>
        <comment>%1 is a budget</comment>
        <translation>%1 : environ %2 à la fin, si les dépenses continuent ainsi.</translation>
    </message>
</context>
<context>
    <name>models::PlaceModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Accès en lecture</translation>
    </message>
</context>
<context>
    <name>models::Range</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a range of days that the user names</comment>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>models::RunModel</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Appels d’outils</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) used a model whose price is not known.</source>
        <translation>
            <numerusform>%n requête a utilisé un modèle au tarif inconnu.</numerusform>
            <numerusform>%n requêtes ont utilisé un modèle au tarif inconnu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::ServiceText</name>
    <message>
        <source>It talks to its provider itself.</source>
        <translation>Il s’adresse lui-même à son fournisseur.</translation>
    </message>
    <message>
        <source>Route it to use the gateway&apos;s key and to see what it uses.</source>
        <translation>Routez-le pour utiliser la clé de la passerelle et voir ce qu’il consomme.</translation>
    </message>
    <message>
        <source>Its requests go through Spotmeter.</source>
        <translation>Ses requêtes passent par Spotmeter.</translation>
    </message>
    <message>
        <source>It has been running since before it was routed (process %1), so it may still talk to its provider itself.</source>
        <translation>Il tournait déjà avant d’être routé (processus %1) et s’adresse peut-être encore lui-même à son fournisseur.</translation>
    </message>
    <message>
        <source>End %1 and start it again.</source>
        <translation>Quittez %1 et relancez-le.</translation>
    </message>
    <message>
        <source>Route it again, or restore it to keep what is there now.</source>
        <translation>Routez-le à nouveau, ou restaurez-le pour garder ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Route it, and they go through Spotmeter; restoring it gives this address back.</source>
        <translation>Routez-le, et elles passeront par Spotmeter ; la restauration rétablit cette adresse.</translation>
    </message>
    <message>
        <source>Once that is put right, it is looked at again.</source>
        <translation>Une fois cela corrigé, il sera réexaminé.</translation>
    </message>
    <message>
        <source>Use another agent where requests must go through the gateway.</source>
        <translation>Utilisez un autre agent là où les requêtes doivent passer par la passerelle.</translation>
    </message>
    <message>
        <source>The gateway %1 (%2) is not reachable: %3.</source>
        <translation>La passerelle %1 (%2) est injoignable : %3.</translation>
    </message>
    <message>
        <source>Check that it is running, and that the tailnet&apos;s access rules let this machine in.</source>
        <translation>Vérifiez qu’elle fonctionne et que les règles d’accès du tailnet autorisent cette machine.</translation>
    </message>
    <message>
        <source>The gateway %1 grants no model to %2.</source>
        <translation>La passerelle %1 n’accorde aucun modèle à %2.</translation>
    </message>
    <message>
        <source>Ask your gateway&apos;s admin for a model grant.</source>
        <translation>Demandez à l’administrateur de votre passerelle l’accès à un modèle.</translation>
    </message>
    <message>
        <source>The address of the gateway %1 cannot be found: %2.</source>
        <translation>L’adresse de la passerelle %1 est introuvable : %2.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s URL and this machine&apos;s internet connection.</source>
        <translation>Vérifiez l’URL de la passerelle et la connexion Internet de cette machine.</translation>
    </message>
    <message>
        <source>Tailscale is not installed on this machine.</source>
        <translation>Tailscale n’est pas installé sur cette machine.</translation>
    </message>
    <message>
        <source>Install it from https://tailscale.com/download and log in.</source>
        <translation>Installez-le depuis https://tailscale.com/download et connectez-vous.</translation>
    </message>
    <message>
        <source>Tailscale&apos;s daemon is not running.</source>
        <translation>Le démon de Tailscale n’est pas lancé.</translation>
    </message>
    <message>
        <source>Start it with: sudo systemctl start tailscaled</source>
        <translation>Lancez-le avec : sudo systemctl start tailscaled</translation>
    </message>
    <message>
        <source>This machine is logged out of Tailscale.</source>
        <translation>Cette machine est déconnectée de Tailscale.</translation>
    </message>
    <message>
        <source>Log in with: sudo tailscale up</source>
        <translation>Connectez-vous avec : sudo tailscale up</translation>
    </message>
    <message>
        <source>The Tailscale key of this machine has expired.</source>
        <translation>La clé Tailscale de cette machine a expiré.</translation>
    </message>
    <message>
        <source>Renew it with: sudo tailscale up --force-reauth</source>
        <translation>Renouvelez-la avec : sudo tailscale up --force-reauth</translation>
    </message>
    <message>
        <source>Tailscale is switched off on this machine.</source>
        <translation>Tailscale est désactivé sur cette machine.</translation>
    </message>
    <message>
        <source>Switch it on with: tailscale up</source>
        <translation>Activez-le avec : tailscale up</translation>
    </message>
    <message>
        <source>Tailscale is on, but has lost its coordination server.</source>
        <translation>Tailscale est actif, mais a perdu son serveur de coordination.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s internet connection.</source>
        <translation>Vérifiez la connexion Internet de cette machine.</translation>
    </message>
    <message>
        <source>It could not be reached, so requests go to %1 until it answers again.</source>
        <extracomment>a gateway</extracomment>
        <translation>Elle était injoignable ; les requêtes vont à %1 jusqu’à ce qu’elle réponde à nouveau.</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <extracomment>a gateway</extracomment>
        <translation>Elle était injoignable.</translation>
    </message>
    <message>
        <source>Check Tailscale and the gateway.</source>
        <translation>Vérifiez Tailscale et la passerelle.</translation>
    </message>
    <message>
        <source>In use because %1 cannot be used now.</source>
        <extracomment>a gateway</extracomment>
        <translation>Utilisée parce que %1 est inutilisable pour l’instant.</translation>
    </message>
    <message>
        <source>A request had no token of Spotmeter&apos;s, or an old one.</source>
        <translation>Une requête n’avait pas de jeton de Spotmeter, ou un ancien.</translation>
    </message>
    <message>
        <source>Restart the agent.</source>
        <translation>Redémarrez l’agent.</translation>
    </message>
    <message>
        <source>If it goes on, route it again on the Agents page.</source>
        <translation>Si cela continue, routez-le à nouveau sur la page Agents.</translation>
    </message>
    <message>
        <source>%1 was not found on this machine.</source>
        <translation>%1 est introuvable sur cette machine.</translation>
    </message>
    <message>
        <source>Once it is installed, it can be routed here.</source>
        <translation>Une fois installé, il pourra être routé ici.</translation>
    </message>
    <message>
        <source>The values file is %1.</source>
        <extracomment>a file with the values that are entered by hand</extracomment>
        <translation>Le fichier des valeurs est %1.</translation>
    </message>
    <message>
        <source>%1 sends its requests to another provider.</source>
        <extracomment>%1: &quot;a setting&quot; in a file</extracomment>
        <translation>%1 envoie ses requêtes à un autre fournisseur.</translation>
    </message>
    <message>
        <source>Its requests go to %1, as %2 says.</source>
        <extracomment>%2: &quot;a setting&quot; in a file</extracomment>
        <translation>Ses requêtes vont à %1, d’après %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2</source>
        <extracomment>a setting in a file</extracomment>
        <translation>«&#xa0;%1&#xa0;» dans %2</translation>
    </message>
    <message>
        <source>It was routed to an address that Spotmeter no longer has.</source>
        <translation>Il était routé vers une adresse que Spotmeter n’a plus.</translation>
    </message>
    <message>
        <source>%1 was changed since Spotmeter routed it.</source>
        <extracomment>%1: &quot;a setting&quot; in a file</extracomment>
        <translation>%1 a été modifié depuis que Spotmeter l’a routé.</translation>
    </message>
    <message>
        <source>The settings of %1 must name a model, and the gateway has named none that offers %2.</source>
        <extracomment>%2: a path such as /v1/messages</extracomment>
        <translation>Les réglages de %1 doivent indiquer un modèle, et la passerelle n’en a indiqué aucun qui offre %2.</translation>
    </message>
    <message>
        <source>Check the gateway, then try again.</source>
        <translation>Vérifiez la passerelle, puis réessayez.</translation>
    </message>
    <message>
        <source>It now reads %1, which Spotmeter has not changed.</source>
        <translation>Il lit maintenant %1, que Spotmeter n’a pas modifié.</translation>
    </message>
    <message>
        <source>%1, which an administrator manages, is stronger than your settings.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1, géré par un administrateur, l’emporte sur vos réglages.</translation>
    </message>
    <message>
        <source>Ask your administrator to route %1 there.</source>
        <translation>Demandez à votre administrateur d’y router %1.</translation>
    </message>
    <message>
        <source>%1 is stronger than its own settings, so it is not routed in that folder.</source>
        <extracomment>%1 is a file; the agent is not routed</extracomment>
        <translation>%1 l’emporte sur ses propres réglages&#xa0;; il n’est donc pas routé dans ce dossier.</translation>
    </message>
    <message>
        <source>Take the address and the key out of %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Retirez l’adresse et la clé de %1.</translation>
    </message>
    <message>
        <source>%1 is set in %2 and is stronger than its settings.</source>
        <extracomment>%1 is a variable; the agent&apos;s settings</extracomment>
        <translation>%1 est défini dans %2 et l’emporte sur ses réglages.</translation>
    </message>
    <message>
        <source>Remove %1 there, and start %2 from a new shell.</source>
        <extracomment>%1 is a variable, %2 an agent</extracomment>
        <translation>Retirez-y %1 et lancez %2 depuis un nouveau shell.</translation>
    </message>
    <message>
        <source>%1 is set in %2, so its requests to this machine would go through the proxy.</source>
        <extracomment>%1 is a variable; the agent&apos;s requests</extracomment>
        <translation>%1 est défini dans %2&#xa0;; ses requêtes vers cette machine passeraient donc par le proxy.</translation>
    </message>
    <message>
        <source>Set NO_PROXY=127.0.0.1,localhost beside it, and start %1 from a new shell.</source>
        <translation>Définissez NO_PROXY=127.0.0.1,localhost à côté et lancez %1 depuis un nouveau shell.</translation>
    </message>
    <message>
        <source>the environment</source>
        <extracomment>where a variable is set</extracomment>
        <translation>l’environnement</translation>
    </message>
    <message>
        <source>%1 runs in a container (process %2), whose 127.0.0.1 is not this machine&apos;s, so it does not go through Spotmeter.</source>
        <translation>%1 s’exécute dans un conteneur (processus %2), dont l’adresse 127.0.0.1 n’est pas celle de cette machine&#xa0;; il ne passe donc pas par Spotmeter.</translation>
    </message>
    <message>
        <source>Run the container with the host&apos;s network, and route the agent in there by hand; or run the agent outside of it.</source>
        <translation>Lancez le conteneur avec le réseau de l’hôte et routez-y l’agent à la main, ou lancez l’agent hors du conteneur.</translation>
    </message>
    <message>
        <source>%1 has a dev container.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 a un conteneur de développement.</translation>
    </message>
    <message>
        <source>Agents inside it have a 127.0.0.1 of their own and do not go through Spotmeter.</source>
        <translation>Les agents qui s’y trouvent ont leur propre 127.0.0.1 et ne passent pas par Spotmeter.</translation>
    </message>
    <message>
        <source>Add &quot;runArgs&quot;: [&quot;--network=host&quot;] to its devcontainer.json, and route the agents in there by hand.</source>
        <translation>Ajoutez &quot;runArgs&quot;: [&quot;--network=host&quot;] à son devcontainer.json et routez-y les agents à la main.</translation>
    </message>
    <message>
        <source>This is a WSL.</source>
        <extracomment>the Windows Subsystem for Linux</extracomment>
        <translation>Ceci est un WSL.</translation>
    </message>
    <message>
        <source>Agents on the Windows side are not routed from here.</source>
        <translation>Les agents du côté Windows ne sont pas routés d’ici.</translation>
    </message>
    <message>
        <source>Install Spotmeter there too, or run the agents in the WSL.</source>
        <translation>Installez-y aussi Spotmeter, ou lancez les agents dans le WSL.</translation>
    </message>
    <message>
        <source>An editor works on this machine over SSH.</source>
        <translation>Un éditeur travaille sur cette machine par SSH.</translation>
    </message>
    <message>
        <source>Its agents run here and are routed here; those on the machine in front of you are not.</source>
        <translation>Ses agents s’exécutent et sont routés ici&#xa0;; ceux de la machine devant vous ne le sont pas.</translation>
    </message>
    <message>
        <source>Install Spotmeter on that machine too.</source>
        <translation>Installez aussi Spotmeter sur cette autre machine.</translation>
    </message>
    <message>
        <source>%1 cannot be routed.</source>
        <translation>%1 ne peut pas être routé.</translation>
    </message>
    <message>
        <source>The settings hold a key that has to be kept until you restore them, so nothing was changed.</source>
        <translation>Les réglages contiennent une clé à conserver jusqu’à leur restauration&#xa0;; rien n’a donc été modifié.</translation>
    </message>
    <message>
        <source>You can also let Spotmeter keep it in a file that only you can read (`--keep-secrets-in-file`).</source>
        <translation>Vous pouvez aussi laisser Spotmeter la conserver dans un fichier que vous seul pouvez lire (`--keep-secrets-in-file`).</translation>
    </message>
    <message>
        <source>The key that stands there now is kept in your keyring until you restore it.</source>
        <translation>La clé qui s’y trouve est conservée dans votre trousseau jusqu’à sa restauration.</translation>
    </message>
    <message>
        <source>The key that stands there now can be kept in a file that only you can read instead.</source>
        <translation>La clé qui s’y trouve peut être conservée à la place dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>What is kept in %1 is not what Spotmeter put there.</source>
        <translation>%1 ne contient pas ce que Spotmeter y avait mis.</translation>
    </message>
    <message>
        <source>The settings of %1 hold no token of Spotmeter.</source>
        <translation>Les réglages de %1 ne contiennent aucun jeton de Spotmeter.</translation>
    </message>
    <message>
        <source>The forwarder does not listen, so no agent can be routed to it.</source>
        <translation>Le relais n’écoute pas&#xa0;; aucun agent ne peut donc y être routé.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Cannot write beside %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>Impossible d’écrire à côté de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Cannot replace %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>Impossible de remplacer %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Cannot remove %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>Impossible de supprimer %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Cannot remove %1.</source>
        <translation>Impossible de supprimer %1.</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <translation>Supprimez-le à la main.</translation>
    </message>
    <message>
        <source>Cannot save the folder %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>Impossible d’enregistrer le dossier %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Cannot create the folder %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>Impossible de créer le dossier %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Cannot keep owner and mode of %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>Impossible de conserver le propriétaire et les droits de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Cannot keep a copy of %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>Impossible de garder une copie de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 8 MB.</source>
        <translation>%1 dépasse 8 Mo.</translation>
    </message>
    <message>
        <source>Spotmeter does not edit such a file.</source>
        <translation>Spotmeter ne modifie pas un tel fichier.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link that leads nowhere.</source>
        <translation>%1 est un lien symbolique qui ne mène nulle part.</translation>
    </message>
    <message>
        <source>Create its target, or remove the link.</source>
        <translation>Créez sa cible, ou supprimez le lien.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Déplacez-le.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 text.</source>
        <translation>%1 n’est pas un texte UTF-8 valide.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>%1 was changed by another program just now.</source>
        <translation>%1 vient d’être modifié par un autre programme.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 est en lecture seule.</translation>
    </message>
    <message>
        <source>Make it writable, and try again.</source>
        <translation>Rendez-le modifiable et réessayez.</translation>
    </message>
    <message>
        <source>The undo record %1 cannot be used: %2</source>
        <extracomment>%1 is a file, %2 the reason, a sentence</extracomment>
        <translation>La sauvegarde %1 ne peut pas être utilisée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Move it away to go on without it.</source>
        <translation>Déplacez-la pour continuer sans elle.</translation>
    </message>
    <message>
        <source>%1 is changed already.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 est déjà modifié.</translation>
    </message>
    <message>
        <source>Undo that first.</source>
        <translation>Annulez d’abord cette modification.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 was changed since, so it was left as it is.</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>«&#xa0;%1&#xa0;» dans %2 a été modifié depuis et a été laissé tel quel.</translation>
    </message>
    <message>
        <source>/%1: %2</source>
        <extracomment>the path of a file, and a sentence on it</extracomment>
        <translation>/%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <extracomment>%3: what is wrong there</extracomment>
        <translation>Ligne %1, colonne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>something follows after the end of the value</source>
        <translation>quelque chose suit la fin de la valeur</translation>
    </message>
    <message>
        <source>a comment, which this file may not have</source>
        <translation>un commentaire, que ce fichier ne peut pas contenir</translation>
    </message>
    <message>
        <source>a comment that is not closed</source>
        <translation>un commentaire qui n’est pas fermé</translation>
    </message>
    <message>
        <source>values nested too deeply</source>
        <translation>des valeurs imbriquées trop profondément</translation>
    </message>
    <message>
        <source>expected a key in double quotes</source>
        <translation>un nom de clé entre guillemets doubles est attendu</translation>
    </message>
    <message>
        <source>a text that is not closed on its line, or has a control character</source>
        <translation>un texte qui n’est pas fermé sur sa ligne ou contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>a text that is not closed</source>
        <translation>un texte qui n’est pas fermé</translation>
    </message>
    <message>
        <source>an unknown escape in a text</source>
        <translation>une séquence d’échappement inconnue dans un texte</translation>
    </message>
    <message>
        <source>the file ends in the middle of a value</source>
        <translation>le fichier se termine au milieu d’une valeur</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>une valeur est attendue</translation>
    </message>
    <message>
        <source>a key that is no text</source>
        <translation>un nom de clé qui n’est pas un texte</translation>
    </message>
    <message>
        <source>The file does not hold a JSON object.</source>
        <translation>Le fichier ne contient pas d’objet JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an object, so &quot;%2&quot; cannot be set in it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un objet&#xa0;; «&#xa0;%2&#xa0;» ne peut donc pas y être défini.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in the same object.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» figure deux fois dans le même objet.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of tables, so &quot;%2&quot; cannot be set in it.</source>
        <translation>«&#xa0;%1&#xa0;» est une liste de tables&#xa0;; «&#xa0;%2&#xa0;» ne peut donc pas y être défini.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list in this file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste dans ce fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be removed as a whole, since it stands in the middle of an inline table.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être retiré en entier, car il se trouve au milieu d’une table en ligne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a table in this file, but must be a single value.</source>
        <translation>«&#xa0;%1&#xa0;» est une table dans ce fichier, mais doit être une valeur simple.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a table, so &quot;%2&quot; cannot be set in it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une table&#xa0;; «&#xa0;%2&#xa0;» ne peut donc pas y être défini.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no single value, so it cannot be changed as a whole.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur simple et ne peut donc pas être modifié en entier.</translation>
    </message>
    <message>
        <source>The file does not hold a YAML mapping.</source>
        <translation>Le fichier ne contient pas de mapping YAML.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a mapping, so &quot;%2&quot; cannot be set in it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mapping&#xa0;; «&#xa0;%2&#xa0;» ne peut donc pas y être défini.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in the same mapping.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» figure deux fois dans le même mapping.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value to set anything in.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de valeur où définir quoi que ce soit.</translation>
    </message>
    <message>
        <source>A list inside a list cannot be edited.</source>
        <translation>Une liste dans une liste ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be removed on its own.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être retiré seul.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no single value that could be replaced.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur simple que l’on puisse remplacer.</translation>
    </message>
    <message>
        <source>The file is nested too deeply or is far too large.</source>
        <translation>Le fichier est imbriqué trop profondément ou beaucoup trop grand.</translation>
    </message>
    <message>
        <source>The file holds more than one YAML document, or something behind its end.</source>
        <translation>Le fichier contient plus d’un document YAML, ou quelque chose après sa fin.</translation>
    </message>
    <message>
        <source>An .env file holds texts only.</source>
        <translation>Un fichier .env ne contient que des textes.</translation>
    </message>
    <message>
        <source>A value with all kinds of quotes cannot be written into an .env file.</source>
        <translation>Une valeur avec toutes les sortes de guillemets ne peut pas être écrite dans un fichier .env.</translation>
    </message>
    <message>
        <source>An .env file has no &quot;%1&quot;: it knows no tables.</source>
        <translation>Un fichier .env n’a pas de «&#xa0;%1&#xa0;»&#xa0;: il ne connaît pas les tables.</translation>
    </message>
    <message>
        <source>%1 stands in the file more than once.</source>
        <extracomment>%1 is a variable</extracomment>
        <translation>%1 figure plus d’une fois dans le fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be set without changing something else, because of the way the file is laid out.</source>
        <translation>La disposition du fichier ne permet pas de définir «&#xa0;%1&#xa0;» sans modifier autre chose.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Setting &quot;%1&quot; would have changed something else in the file, so nothing was changed.</source>
        <translation>Définir «&#xa0;%1&#xa0;» aurait modifié autre chose dans le fichier&#xa0;; rien n’a donc été modifié.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Merci de le signaler.</translation>
    </message>
    <message>
        <source>Entries of lists cannot be edited in this format.</source>
        <translation>Les éléments de listes ne peuvent pas être modifiés dans ce format.</translation>
    </message>
    <message>
        <source>There is no list entry %1.</source>
        <translation>Il n’y a pas d’élément de liste %1.</translation>
    </message>
    <message>
        <source>The recorded steps do not fit the file as it is now.</source>
        <translation>Les étapes enregistrées ne correspondent pas au fichier actuel.</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8 text.</source>
        <translation>Le fichier n’est pas un texte UTF-8 valide.</translation>
    </message>
    <message>
        <source>This is not a record of a change.</source>
        <translation>Ceci n’est pas l’enregistrement d’une modification.</translation>
    </message>
    <message>
        <source>What is kept in %1 does not belong to the change of %2.</source>
        <translation>Ce que conserve %1 n’appartient pas à la modification de %2.</translation>
    </message>
    <message>
        <source>The former value of &quot;%1&quot; in %2 is no longer in %3.</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>L’ancienne valeur de «&#xa0;%1&#xa0;» dans %2 n’est plus dans %3.</translation>
    </message>
    <message>
        <source>Set it again if you need it.</source>
        <translation>Définissez-la à nouveau si vous en avez besoin.</translation>
    </message>
    <message>
        <source>Logged in</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Gateway found</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Passerelle trouvée</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Quota</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Forwarder</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Relais</translation>
    </message>
    <message>
        <source>It answers, version %1.</source>
        <extracomment>tailscaled</extracomment>
        <translation>Il répond, version %1.</translation>
    </message>
    <message>
        <source>As %1, on %2.</source>
        <extracomment>logged in as a person, on a machine</extracomment>
        <translation>En tant que %1, sur %2.</translation>
    </message>
    <message>
        <source>The tailnet&apos;s names end in %1.</source>
        <translation>Les noms du tailnet se terminent par %1.</translation>
    </message>
    <message>
        <source>MagicDNS is switched off in this tailnet, so its machines have no names.</source>
        <translation>MagicDNS est désactivé dans ce tailnet&#xa0;; ses machines n’ont donc pas de nom.</translation>
    </message>
    <message>
        <source>Ask an admin to switch it on, or set the gateway&apos;s URL to its tailnet address.</source>
        <translation>Demandez à un administrateur de l’activer, ou donnez comme URL de la passerelle son adresse dans le tailnet.</translation>
    </message>
    <message>
        <source>%1, trusted by your setting.</source>
        <extracomment>%1 is the gateway&apos;s URL</extracomment>
        <translation>%1, digne de confiance d’après votre réglage.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <extracomment>an address, and whose it is</extracomment>
        <translation>%1 appartient à %2.</translation>
    </message>
    <message>
        <source>%1 accepts it.</source>
        <extracomment>an address accepts the connection</extracomment>
        <translation>%1 l’accepte.</translation>
    </message>
    <message>
        <source>In %1 ms.</source>
        <extracomment>the gateway answers</extracomment>
        <translation>En %1 ms.</translation>
    </message>
    <message>
        <source>The gateway admits this machine.</source>
        <translation>La passerelle admet cette machine.</translation>
    </message>
    <message numerus="yes">
        <source>%n models may be used.</source>
        <translation>
            <numerusform>%n modèle peut être utilisé.</numerusform>
            <numerusform>%n modèles peuvent être utilisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quota %1 is used up.</source>
        <translation>Le quota %1 est épuisé.</translation>
    </message>
    <message>
        <source>It refills all the time (%1); wait, or ask your gateway&apos;s admin.</source>
        <extracomment>%1: $5.00/day</extracomment>
        <translation>Il se remplit en continu (%1)&#xa0;; attendez, ou demandez à l’administrateur de votre passerelle.</translation>
    </message>
    <message>
        <source>It refills all the time; wait, or ask your gateway&apos;s admin.</source>
        <translation>Il se remplit en continu&#xa0;; attendez, ou demandez à l’administrateur de votre passerelle.</translation>
    </message>
    <message>
        <source>Not told by the gateway: %1.</source>
        <extracomment>%1: why there are no quotas</extracomment>
        <translation>Non communiqué par la passerelle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Every quota has something left.</source>
        <translation>Il reste quelque chose dans chaque quota.</translation>
    </message>
    <message>
        <source>It listens on %1.</source>
        <extracomment>the forwarder</extracomment>
        <translation>Il écoute sur %1.</translation>
    </message>
    <message>
        <source>It goes through the forwarder.</source>
        <extracomment>an agent</extracomment>
        <translation>Il passe par le relais.</translation>
    </message>
    <message>
        <source>Route it again with: spotmeter agents enable %1</source>
        <translation>Routez-le à nouveau avec&#xa0;: spotmeter agents enable %1</translation>
    </message>
    <message>
        <source>not offered</source>
        <extracomment>quotas</extracomment>
        <translation>non proposé</translation>
    </message>
    <message>
        <source>format not recognised</source>
        <extracomment>of quotas</extracomment>
        <translation>format non reconnu</translation>
    </message>
    <message>
        <source>no quota applies</source>
        <translation>aucun quota ne s’applique</translation>
    </message>
    <message>
        <source>%1 of %2 quotas not recognised</source>
        <translation>%1 quotas sur %2 non reconnus</translation>
    </message>
    <message>
        <source>%1 (connected)</source>
        <extracomment>a connector of the gateway, such as github</extracomment>
        <translation>%1 (connecté)</translation>
    </message>
    <message>
        <source>%1/day</source>
        <extracomment>an amount of money</extracomment>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>%1: %2, was %3.</source>
        <extracomment>a quota&apos;s name, what it is now, and what it was</extracomment>
        <translation>%1&#xa0;: %2, auparavant %3.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>no quota before, or none now</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The gateway %1 refused with status %2.</source>
        <translation>La passerelle %1 a refusé avec le statut %2.</translation>
    </message>
    <message>
        <source>The gateway %1 refused with status %2: %3</source>
        <extracomment>%3: in its own words</extracomment>
        <translation>La passerelle %1 a refusé avec le statut %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Ask your gateway&apos;s admin for a role and a model grant for %1.</source>
        <translation>Demandez à l’administrateur de votre passerelle un rôle et l’accès à un modèle pour %1.</translation>
    </message>
    <message>
        <source>The gateway %1 failed with status %2.</source>
        <translation>La passerelle %1 a échoué avec le statut %2.</translation>
    </message>
    <message>
        <source>The gateway %1 failed with status %2: %3</source>
        <extracomment>%3: in its own words</extracomment>
        <translation>La passerelle %1 a échoué avec le statut %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>If it stays, tell your gateway&apos;s admin.</source>
        <translation>Si cela persiste, prévenez l’administrateur de votre passerelle.</translation>
    </message>
    <message>
        <source>%1 (%2) answered with %3, so it is not an AI gateway.</source>
        <translation>%1 (%2) a répondu par %3&#xa0;; ce n’est donc pas une passerelle IA.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>status %1 and no list of models</source>
        <translation>le statut %1 et sans liste de modèles</translation>
    </message>
    <message>
        <source>Set the gateway&apos;s URL to the one your admin gave you.</source>
        <translation>Donnez comme URL de la passerelle celle que vous tenez de votre administrateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n models of the gateway&apos;s list could not be read.</source>
        <translation>
            <numerusform>%n modèle de la liste de la passerelle n’a pas pu être lu.</numerusform>
            <numerusform>%n modèles de la liste de la passerelle n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>tailscaled does not confirm that %1 is the gateway %2: %3</source>
        <extracomment>%3: the reason, a sentence</extracomment>
        <translation>tailscaled ne confirme pas que %1 est la passerelle %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>it says that it belongs to %1.</source>
        <extracomment>an address</extracomment>
        <translation>il indique que l’adresse appartient à %1.</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>Check it with: tailscale whois %1</source>
        <translation>Vérifiez avec&#xa0;: tailscale whois %1</translation>
    </message>
    <message>
        <source>no answer within %1 seconds</source>
        <translation>pas de réponse en %1 secondes</translation>
    </message>
    <message>
        <source>tailscaled did not connect to it</source>
        <translation>tailscaled n’a pas établi la connexion</translation>
    </message>
    <message>
        <source>tailscaled says that this address is not in the tailnet</source>
        <translation>d’après tailscaled, cette adresse n’est pas dans le tailnet</translation>
    </message>
    <message>
        <source>its answer is not HTTP as we know it (%1)</source>
        <translation>la réponse n’est pas du HTTP tel que nous le connaissons (%1)</translation>
    </message>
    <message>
        <source>it closed the connection before its answer was complete</source>
        <translation>la connexion a été fermée avant la fin de la réponse</translation>
    </message>
    <message>
        <source>The answer to /v1/models is not a list of models.</source>
        <translation>La réponse à /v1/models n’est pas une liste de modèles.</translation>
    </message>
    <message>
        <source>The answer to /api/providers is not a list of providers.</source>
        <translation>La réponse à /api/providers n’est pas une liste de fournisseurs.</translation>
    </message>
    <message>
        <source>Tailscale has not answered yet.</source>
        <translation>Tailscale n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>The gateway &quot;%1&quot; is looked up in the tailnet, and that is not reachable: %2</source>
        <extracomment>%2: the reason, a sentence</extracomment>
        <translation>La passerelle «&#xa0;%1&#xa0;» est cherchée dans le tailnet, qui est injoignable&#xa0;: %2</translation>
    </message>
    <message>
        <source>Set the gateway&apos;s URL to the name your admin gave you, such as http://ai.%1.</source>
        <translation>Donnez comme URL de la passerelle le nom que vous tenez de votre administrateur, par exemple http://ai.%1.</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>Est-ce %1&#xa0;?</translation>
    </message>
    <message>
        <source>Then set the gateway&apos;s URL to that.</source>
        <translation>Alors donnez cela comme URL de la passerelle.</translation>
    </message>
    <message>
        <source>No machine named &quot;%1&quot; is visible in the tailnet %2.</source>
        <translation>Aucune machine nommée «&#xa0;%1&#xa0;» n’est visible dans le tailnet %2.</translation>
    </message>
    <message>
        <source>tailscaled has no network interface here, so %1 is not reached by https.</source>
        <translation>tailscaled n’a pas d’interface réseau ici&#xa0;; %1 n’est donc pas joignable en https.</translation>
    </message>
    <message>
        <source>Write http: the tailnet encrypts already.</source>
        <translation>Écrivez http&#xa0;: le tailnet chiffre déjà.</translation>
    </message>
    <message>
        <source>%1 is not the address of a machine in your tailnet.</source>
        <translation>%1 n’est pas l’adresse d’une machine de votre tailnet.</translation>
    </message>
    <message>
        <source>If you trust this gateway, set &quot;gateway_trusted&quot;; else set &quot;gateway_url&quot; to a machine of the tailnet.</source>
        <translation>Si vous faites confiance à cette passerelle, activez «&#xa0;gateway_trusted&#xa0;»&#xa0;; sinon donnez à «&#xa0;gateway_url&#xa0;» une machine du tailnet.</translation>
    </message>
    <message>
        <source>The gateway URL begins with https.</source>
        <translation>L’URL de la passerelle commence par https.</translation>
    </message>
    <message>
        <source>Write http if it is a machine of the tailnet, which encrypts already.</source>
        <translation>Écrivez http s’il s’agit d’une machine du tailnet, qui chiffre déjà.</translation>
    </message>
    <message>
        <source>If it is elsewhere and you trust it, give its full name and set &quot;gateway_trusted&quot;.</source>
        <translation>Si elle est ailleurs et que vous lui faites confiance, donnez son nom complet et activez «&#xa0;gateway_trusted&#xa0;».</translation>
    </message>
    <message>
        <source>The gateway URL &quot;%1&quot; is not a URL.</source>
        <translation>L’URL de la passerelle «&#xa0;%1&#xa0;» n’est pas une URL.</translation>
    </message>
    <message>
        <source>Write it like http://ai.</source>
        <translation>Écrivez-la comme http://ai.</translation>
    </message>
    <message>
        <source>The gateway URL &quot;%1&quot; does not begin with http://.</source>
        <translation>L’URL de la passerelle «&#xa0;%1&#xa0;» ne commence pas par http://.</translation>
    </message>
    <message>
        <source>The gateway URL holds a user name or password.</source>
        <translation>L’URL de la passerelle contient un nom d’utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <source>Take it out: the gateway knows you by your machine.</source>
        <translation>Retirez-le&#xa0;: la passerelle vous connaît par votre machine.</translation>
    </message>
    <message>
        <source>The gateway URL must end after the host: write %1://%2, without &quot;%3&quot;.</source>
        <translation>L’URL de la passerelle doit s’arrêter après l’hôte&#xa0;: écrivez %1://%2, sans «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The gateway %1 wants a key of its own.</source>
        <translation>La passerelle %1 exige une clé à elle.</translation>
    </message>
    <message>
        <source>The keyring holds no key for it.</source>
        <extracomment>for the gateway</extracomment>
        <translation>Le trousseau n’a pas de clé pour elle.</translation>
    </message>
    <message>
        <source>Store it with: spotmeter credential set</source>
        <translation>Enregistrez-la avec&#xa0;: spotmeter credential set</translation>
    </message>
    <message>
        <source>Then run: spotmeter credential</source>
        <translation>Exécutez ensuite&#xa0;: spotmeter credential</translation>
    </message>
    <message>
        <source>the preferred gateway</source>
        <translation>la passerelle préférée</translation>
    </message>
    <message>
        <source>Spotmeter is still looking for the gateway.</source>
        <translation>Spotmeter cherche encore la passerelle.</translation>
    </message>
    <message>
        <source>The certificates in %1 cannot be read: %2.</source>
        <translation>Les certificats de %1 ne peuvent pas être lus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM format.</source>
        <translation>%1 ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>Ask your admin for the file that begins with BEGIN CERTIFICATE.</source>
        <translation>Demandez à votre administrateur le fichier qui commence par BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Vous seul pouvez la lire.</translation>
    </message>
    <message>
        <source>Only %1 can read it.</source>
        <extracomment>a person</extracomment>
        <translation>Seul %1 peut la lire.</translation>
    </message>
    <message>
        <source>Everyone on this machine can read it.</source>
        <translation>Tout le monde sur cette machine peut la lire.</translation>
    </message>
    <message>
        <source>Members of the group %1 can read it.</source>
        <translation>Les membres du groupe %1 peuvent la lire.</translation>
    </message>
    <message>
        <source>You and %1 can read it.</source>
        <translation>Vous et %1 pouvez la lire.</translation>
    </message>
    <message>
        <source>%1 and %2 can read it.</source>
        <extracomment>persons</extracomment>
        <translation>%1 et %2 peuvent la lire.</translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation>le groupe %1</translation>
    </message>
    <message>
        <source>Who can read it is not known.</source>
        <translation>On ne sait pas qui peut la lire.</translation>
    </message>
    <message>
        <source>git ignores it.</source>
        <translation>git ignore le fichier.</translation>
    </message>
    <message>
        <source>git does not ignore it, so that the next commit may take it along.</source>
        <translation>git n’ignore pas le fichier&#xa0;; le prochain commit pourrait l’emporter.</translation>
    </message>
    <message>
        <source>git tracks it.</source>
        <translation>git suit le fichier.</translation>
    </message>
    <message>
        <source>git tracks it, so that the next push may take it along.</source>
        <translation>git suit le fichier&#xa0;; le prochain push pourrait l’emporter.</translation>
    </message>
    <message>
        <source>git tracks it, and whoever may read the repository on %1 gets it.</source>
        <extracomment>%1: github.com</extracomment>
        <translation>git suit le fichier, et quiconque peut lire le dépôt sur %1 l’obtient.</translation>
    </message>
    <message>
        <source>%1 copies it to other machines.</source>
        <extracomment>%1: Dropbox</extracomment>
        <translation>%1 le copie sur d’autres machines.</translation>
    </message>
    <message>
        <source>it is in a folder of backups, where it outlives its removal elsewhere.</source>
        <translation>Il se trouve dans un dossier de sauvegardes, où il survit à sa suppression ailleurs.</translation>
    </message>
    <message>
        <source>Every program that you run can read it.</source>
        <translation>Tout programme que vous lancez peut la lire.</translation>
    </message>
    <message>
        <source>environment of %1 (process %2): %3</source>
        <extracomment>of a running program; %3 is a variable</extracomment>
        <translation>environnement de %1 (processus %2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>In git&apos;s history since the commit %1 of %2.</source>
        <extracomment>%2 is a day</extracomment>
        <translation>Dans l’historique de git depuis le commit %1 du %2.</translation>
    </message>
    <message>
        <source>In git&apos;s history since the commit %1.</source>
        <translation>Dans l’historique de git depuis le commit %1.</translation>
    </message>
    <message>
        <source>In git&apos;s history, where no branch leads to any more.</source>
        <translation>Dans l’historique de git, là où plus aucune branche ne mène.</translation>
    </message>
    <message>
        <source>whoever may read the repository&apos;s remote gets it.</source>
        <translation>Quiconque peut lire le dépôt distant l’obtient.</translation>
    </message>
    <message>
        <source>whoever gets the repository gets it.</source>
        <translation>Quiconque obtient le dépôt l’obtient.</translation>
    </message>
    <message>
        <source>Moved the key %1 from %2 to the keychain as %3.</source>
        <translation>Clé %1 déplacée de %2 vers le trousseau, sous le nom %3.</translation>
    </message>
    <message>
        <source>Removed the key %1 from %2.</source>
        <translation>Clé %1 retirée de %2.</translation>
    </message>
    <message>
        <source>Blotted out the key %1 in %2.</source>
        <translation>Clé %1 masquée dans %2.</translation>
    </message>
    <message>
        <source>Made %1 readable by its owner alone.</source>
        <extracomment>a file</extracomment>
        <translation>%1 rendu lisible par son seul propriétaire.</translation>
    </message>
    <message>
        <source>Told git to ignore %1.</source>
        <extracomment>a file</extracomment>
        <translation>git ignorera %1.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1: what was done, a sentence</extracomment>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>mode %1 → %2</source>
        <extracomment>of a file: 0644 → 0600</extracomment>
        <translation>droits %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written %n minutes ago and may still be in use.</source>
        <extracomment>a file</extracomment>
        <translation>
            <numerusform>%1 a été écrit il y a %n minute et sert peut-être encore.</numerusform>
            <numerusform>%1 a été écrit il y a %n minutes et sert peut-être encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in an hour.</source>
        <translation>Réessayez dans une heure.</translation>
    </message>
    <message>
        <source>A program has %1 open.</source>
        <extracomment>a file</extracomment>
        <translation>Un programme a ouvert %1.</translation>
    </message>
    <message>
        <source>End it first.</source>
        <extracomment>a program</extracomment>
        <translation>Terminez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <extracomment>a file</extracomment>
        <translation>%1 n’existe plus.</translation>
    </message>
    <message>
        <source>%1 is its owner&apos;s alone already.</source>
        <extracomment>a file</extracomment>
        <translation>%1 n’est déjà accessible qu’à son propriétaire.</translation>
    </message>
    <message>
        <source>%1 is in no git work tree.</source>
        <extracomment>a file</extracomment>
        <translation>%1 n’est dans aucun dépôt git.</translation>
    </message>
    <message>
        <source>If git tracks the file already, take it out with `git rm --cached` and revoke the key.</source>
        <translation>Si git suit déjà le fichier, retirez-le avec `git rm --cached` et révoquez la clé.</translation>
    </message>
    <message>
        <source>Cannot change the mode of %1.</source>
        <translation>Impossible de changer les droits de %1.</translation>
    </message>
    <message>
        <source>The keychain has another key named %1.</source>
        <translation>Le trousseau a une autre clé nommée %1.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Donnez un autre nom à celle-ci.</translation>
    </message>
    <message>
        <source>%1 was changed since.</source>
        <extracomment>a file</extracomment>
        <translation>%1 a été modifié depuis.</translation>
    </message>
    <message>
        <source>It was not touched; the key is in the keychain as %1.</source>
        <extracomment>a file was not touched</extracomment>
        <translation>Le fichier n’a pas été touché&#xa0;; la clé est dans le trousseau sous le nom %1.</translation>
    </message>
    <message>
        <source>There is no change %1 to undo.</source>
        <translation>Il n’y a pas de modification %1 à annuler.</translation>
    </message>
    <message>
        <source>The record of a remedy cannot be read.</source>
        <translation>L’enregistrement d’un remède ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The key is no longer in %1.</source>
        <extracomment>a file</extracomment>
        <translation>La clé n’est plus dans %1.</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>Analysez à nouveau.</translation>
    </message>
    <message>
        <source>%1 has the key in a line that is no plain NAME=value.</source>
        <extracomment>a file</extracomment>
        <translation>%1 a la clé sur une ligne qui n’est pas un simple NOM=valeur.</translation>
    </message>
    <message>
        <source>Change that line by hand.</source>
        <translation>Modifiez cette ligne à la main.</translation>
    </message>
    <message>
        <source>%1 has the key in a comment only.</source>
        <extracomment>a file</extracomment>
        <translation>%1 n’a la clé que dans un commentaire.</translation>
    </message>
    <message>
        <source>Remove it there.</source>
        <translation>Retirez-la à cet endroit.</translation>
    </message>
    <message>
        <source>Start what needs it with `spotmeter secret run -- command`.</source>
        <translation>Lancez ce qui en a besoin avec `spotmeter secret run -- command`.</translation>
    </message>
    <message>
        <source>%1 cannot be parsed.</source>
        <extracomment>a file</extracomment>
        <translation>%1 ne peut pas être analysé.</translation>
    </message>
    <message>
        <source>Mend it, or change it by hand.</source>
        <translation>Réparez-le, ou modifiez-le à la main.</translation>
    </message>
    <message>
        <source>%1 is read by a program that looks no values up.</source>
        <extracomment>a file</extracomment>
        <translation>%1 est lu par un programme qui ne cherche pas de valeurs ailleurs.</translation>
    </message>
    <message>
        <source>Remove the key, or let the program log in.</source>
        <translation>Retirez la clé, ou laissez le programme se connecter.</translation>
    </message>
    <message>
        <source>%1 has the key outside its values.</source>
        <extracomment>a file</extracomment>
        <translation>%1 a la clé hors de ses valeurs.</translation>
    </message>
    <message>
        <source>Change it by hand.</source>
        <translation>Modifiez-le à la main.</translation>
    </message>
    <message>
        <source>%1 has the key where no name tells what to call it.</source>
        <extracomment>a file</extracomment>
        <translation>%1 a la clé là où aucun nom ne dit comment l’appeler.</translation>
    </message>
    <message>
        <source>Give it one with --name.</source>
        <extracomment>a name</extracomment>
        <translation>Donnez-lui-en un avec --name.</translation>
    </message>
    <message>
        <source>Start the program with `spotmeter secret run -- command`, so that it has %1.</source>
        <extracomment>a variable</extracomment>
        <translation>Lancez le programme avec `spotmeter secret run -- command`, pour qu’il ait %1.</translation>
    </message>
    <message>
        <source>Revoke the key: whoever read the file before has it.</source>
        <translation>Révoquez la clé&#xa0;: quiconque a lu le fichier auparavant la possède.</translation>
    </message>
    <message>
        <source>%1 is of a kind that Spotmeter does not change.</source>
        <extracomment>a file</extracomment>
        <translation>%1 est d’un type que Spotmeter ne modifie pas.</translation>
    </message>
    <message>
        <source>Change it by hand, then revoke the key.</source>
        <translation>Modifiez-le à la main, puis révoquez la clé.</translation>
    </message>
    <message>
        <source>Say why it is to be ignored: whoever looks again will want to know.</source>
        <translation>Dites pourquoi l’ignorer&#xa0;: qui regardera à nouveau voudra le savoir.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <extracomment>a file of ignored keys</extracomment>
        <translation>%1 ne peut pas être utilisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is not a JSON file of version 1</source>
        <translation>ce n’est pas un fichier JSON de version 1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day; write it as 2027-01-31</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour&#xa0;; écrivez-le comme 2027-01-31</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour.</translation>
    </message>
    <message>
        <source>Write it as 2027-01-31.</source>
        <translation>Écrivez-le comme 2027-01-31.</translation>
    </message>
    <message>
        <source>Ignored from now on: %1.</source>
        <translation>Ignoré désormais&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The home folder was not scanned yet.</source>
        <translation>Le dossier personnel n’a pas encore été analysé.</translation>
    </message>
    <message>
        <source>Start with `spotmeter scan`.</source>
        <translation>Commencez par `spotmeter scan`.</translation>
    </message>
    <message>
        <source>There is no file or folder %1 to scan.</source>
        <translation>Il n’y a ni fichier ni dossier %1 à analyser.</translation>
    </message>
    <message>
        <source>The scan was stopped before its end.</source>
        <translation>L’analyse a été arrêtée avant sa fin.</translation>
    </message>
    <message>
        <source>The scan broke off.</source>
        <translation>L’analyse s’est interrompue.</translation>
    </message>
    <message>
        <source>Nothing was changed; try a smaller folder.</source>
        <translation>Rien n’a été modifié&#xa0;; essayez un dossier plus petit.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>There is no default keyring yet.</source>
        <translation>Il n’y a pas encore de trousseau par défaut.</translation>
    </message>
    <message>
        <source>Make one in the system&apos;s password settings.</source>
        <translation>Créez-en un dans les réglages de mots de passe du système.</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>If it asks for a password, answer it and try again.</source>
        <translation>S’il demande un mot de passe, saisissez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keyring has no entry &quot;%1&quot;.</source>
        <translation>Le trousseau n’a pas d’entrée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The keyring refused: %1</source>
        <translation>Le trousseau a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no keyring here: %1</source>
        <translation>Il n’y a pas de trousseau ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>What came was not HTTP.</source>
        <translation>Ce qui est arrivé n’était pas du HTTP.</translation>
    </message>
    <message>
        <source>Some other program speaks to this port.</source>
        <translation>Un autre programme parle à ce port.</translation>
    </message>
    <message>
        <source>Point only agents at it.</source>
        <extracomment>a port</extracomment>
        <translation>N’y dirigez que des agents.</translation>
    </message>
    <message>
        <source>Another user of this machine tried to use your gateway.</source>
        <translation>Un autre utilisateur de cette machine a essayé d’utiliser votre passerelle.</translation>
    </message>
    <message>
        <source>Nothing to do here: they need a Spotmeter of their own.</source>
        <translation>Rien à faire ici&#xa0;: il lui faut son propre Spotmeter.</translation>
    </message>
    <message>
        <source>A program asked for a tunnel, as from a proxy.</source>
        <translation>Un programme a demandé un tunnel, comme à un proxy.</translation>
    </message>
    <message>
        <source>Spotmeter is no proxy.</source>
        <translation>Spotmeter n’est pas un proxy.</translation>
    </message>
    <message>
        <source>Take its address out of HTTP_PROXY and HTTPS_PROXY.</source>
        <translation>Retirez son adresse de HTTP_PROXY et HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>A request named another host than this machine.</source>
        <translation>Une requête désignait un autre hôte que cette machine.</translation>
    </message>
    <message>
        <source>Give the agent the address that Spotmeter listens at, by 127.0.0.1 and not by another name.</source>
        <translation>Donnez à l’agent l’adresse où Spotmeter écoute, par 127.0.0.1 et non par un autre nom.</translation>
    </message>
    <message>
        <source>A web page tried to call the gateway through your browser.</source>
        <translation>Une page web a essayé d’appeler la passerelle par votre navigateur.</translation>
    </message>
    <message>
        <source>Nothing to do here: nothing was sent.</source>
        <translation>Rien à faire ici&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Close the page if you do not trust it.</source>
        <translation>Fermez la page si vous ne lui faites pas confiance.</translation>
    </message>
    <message>
        <source>A request named no agent in its address.</source>
        <translation>Une requête ne désignait aucun agent dans son adresse.</translation>
    </message>
    <message>
        <source>Route the agent on the Agents page instead of setting its address by hand.</source>
        <translation>Routez l’agent sur la page Agents au lieu de saisir son adresse à la main.</translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by another program.</source>
        <translation>Le port %1 sur %2 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Cannot listen on port %1 of %2: %3.</source>
        <translation>Impossible d’écouter sur le port %1 de %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>It belongs to another user (uid %1).</source>
        <extracomment>a port</extracomment>
        <translation>Il appartient à un autre utilisateur (uid %1).</translation>
    </message>
    <message>
        <source>It is held by %1 (process %2).</source>
        <extracomment>a port, by a program</extracomment>
        <translation>Il est tenu par %1 (processus %2).</translation>
    </message>
    <message>
        <source>End it, or choose another port in Settings.</source>
        <extracomment>a program that holds the port</extracomment>
        <translation>Terminez ce programme, ou choisissez un autre port dans les réglages.</translation>
    </message>
    <message>
        <source>The policy %1 cannot be used: %2</source>
        <extracomment>%2: the reason, a sentence</extracomment>
        <translation>La politique %1 ne peut pas être utilisée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing is forwarded until your administrator corrects it.</source>
        <translation>Rien n’est relayé tant que votre administrateur ne l’a pas corrigée.</translation>
    </message>
    <message>
        <source>it cannot be read (%1).</source>
        <extracomment>the policy</extracomment>
        <translation>elle ne peut pas être lue (%1).</translation>
    </message>
    <message>
        <source>it must belong to root, and nobody else may write it.</source>
        <extracomment>the policy</extracomment>
        <translation>elle doit appartenir à root, et personne d’autre ne doit pouvoir l’écrire.</translation>
    </message>
    <message>
        <source>it is not a JSON object (%1 at byte %2).</source>
        <extracomment>the policy</extracomment>
        <translation>ce n’est pas un objet JSON (%1 à l’octet %2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an object &quot;settings&quot; nor a list &quot;allowed_agents&quot;.</source>
        <extracomment>in the policy</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est ni un objet «&#xa0;settings&#xa0;» ni une liste «&#xa0;allowed_agents&#xa0;».</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is set by your administrator, in %2.</source>
        <translation>Le réglage «&#xa0;%1&#xa0;» est fixé par votre administrateur, dans %2.</translation>
    </message>
    <message>
        <source>Routing &quot;%1&quot; is not allowed by your administrator, in %2.</source>
        <translation>Router «&#xa0;%1&#xa0;» n’est pas permis par votre administrateur, dans %2.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; must be %2.</source>
        <extracomment>%2: what it may be</extracomment>
        <translation>Valeur attendue pour le réglage «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no setting called &quot;%1&quot;.</source>
        <translation>Il n’y a pas de réglage nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>what a setting may be</extracomment>
        <translation>un texte</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>what a setting may be</extracomment>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list of gateway URLs</source>
        <extracomment>what a setting may be</extracomment>
        <translation>une liste d’URL de passerelles</translation>
    </message>
    <message>
        <source>a list of budgets</source>
        <extracomment>what a setting may be</extracomment>
        <translation>une liste de budgets</translation>
    </message>
    <message>
        <source>an object with a price for each model</source>
        <extracomment>what a setting may be</extracomment>
        <translation>un objet avec un prix pour chaque modèle</translation>
    </message>
    <message>
        <source>a list of some of: %1</source>
        <extracomment>what a setting may be</extracomment>
        <translation>une liste de certains parmi&#xa0;: %1</translation>
    </message>
    <message>
        <source>the name of a header, such as Authorization or x-api-key, or empty for none</source>
        <extracomment>what a setting may be</extracomment>
        <translation>le nom d’un en-tête, comme Authorization ou x-api-key, ou vide pour aucun</translation>
    </message>
    <message>
        <source>the name of a header, such as X-Coding-Agent, or empty for none</source>
        <extracomment>what a setting may be</extracomment>
        <translation>le nom d’un en-tête, comme X-Coding-Agent, ou vide pour aucun</translation>
    </message>
    <message>
        <source>the full path of a PEM file, or empty for the system&apos;s certificates</source>
        <extracomment>what a setting may be</extracomment>
        <translation>le chemin complet d’un fichier PEM, ou vide pour les certificats du système</translation>
    </message>
    <message>
        <source>the address of an OpenTelemetry collector, such as http://collector:4318, or empty for none</source>
        <extracomment>what a setting may be</extracomment>
        <translation>l’adresse d’un collecteur OpenTelemetry, comme http://collector:4318, ou vide pour aucun</translation>
    </message>
    <message>
        <source>a port number from 1 to 65535, or 0 for any free one</source>
        <extracomment>what a setting may be</extracomment>
        <translation>un numéro de port de 1 à 65535, ou 0 pour n’importe quel port libre</translation>
    </message>
    <message>
        <source>a number of seconds from 1 to 300</source>
        <extracomment>what a setting may be</extracomment>
        <translation>un nombre de secondes de 1 à 300</translation>
    </message>
    <message>
        <source>a number of seconds from 1 to 86400</source>
        <extracomment>what a setting may be</extracomment>
        <translation>un nombre de secondes de 1 à 86400</translation>
    </message>
    <message>
        <source>a number of days up to 36500, or 0 to keep all</source>
        <extracomment>what a setting may be</extracomment>
        <translation>un nombre de jours jusqu’à 36500, ou 0 pour tout garder</translation>
    </message>
    <message>
        <source>%1 is not a JSON object (%2 at byte %3).</source>
        <extracomment>the file of settings</extracomment>
        <translation>%1 n’est pas un objet JSON (%2 à l’octet %3).</translation>
    </message>
    <message>
        <source>Correct it, or move it away to start with the defaults.</source>
        <translation>Corrigez-le, ou déplacez-le pour repartir des valeurs par défaut.</translation>
    </message>
    <message>
        <source>Cannot create the folder of %1.</source>
        <translation>Impossible de créer le dossier de %1.</translation>
    </message>
    <message>
        <source>The price of &quot;%1&quot;: %2</source>
        <extracomment>a model, and a sentence</extracomment>
        <translation>Le prix de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>A price must be a number of dollars from 0 to 1,000,000 per million tokens.</source>
        <translation>Un prix doit être un nombre de dollars de 0 à 1 000 000 par million de jetons.</translation>
    </message>
    <message>
        <source>%1 cannot be written to (%2).</source>
        <extracomment>the history</extracomment>
        <translation>%1 ne peut pas être écrit (%2).</translation>
    </message>
    <message>
        <source>Is the disk full, or a limit reached?</source>
        <translation>Le disque est-il plein, ou une limite atteinte&#xa0;?</translation>
    </message>
    <message>
        <source>What was recorded before is kept.</source>
        <translation>Ce qui était enregistré auparavant est conservé.</translation>
    </message>
    <message>
        <source>%1 is damaged or not a history of Spotmeter (%2).</source>
        <translation>%1 est endommagé ou n’est pas un historique de Spotmeter (%2).</translation>
    </message>
    <message>
        <source>It was left as it is; move it away to start a new one.</source>
        <translation>Il a été laissé tel quel&#xa0;; déplacez-le pour en commencer un nouveau.</translation>
    </message>
    <message>
        <source>Another program holds %1.</source>
        <extracomment>the history</extracomment>
        <translation>Un autre programme tient %1.</translation>
    </message>
    <message>
        <source>Close it.</source>
        <extracomment>a program</extracomment>
        <translation>Fermez-le.</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <extracomment>the history</extracomment>
        <translation>Il n’y a plus de place pour %1.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libérez de l’espace.</translation>
    </message>
    <message>
        <source>%1 cannot be opened or written (%2).</source>
        <extracomment>the history</extracomment>
        <translation>%1 ne peut pas être ouvert ou écrit (%2).</translation>
    </message>
    <message>
        <source>Check who may write the file and its folder.</source>
        <translation>Vérifiez qui peut écrire le fichier et son dossier.</translation>
    </message>
    <message>
        <source>%1: the database says &quot;%2&quot;.</source>
        <translation>%1&#xa0;: la base de données indique «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet: %1 does not exist.</source>
        <translation>Rien n’a encore été enregistré&#xa0;: %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet: %1 is empty.</source>
        <translation>Rien n’a encore été enregistré&#xa0;: %1 est vide.</translation>
    </message>
    <message>
        <source>%1 was written by an older Spotmeter.</source>
        <extracomment>the history</extracomment>
        <translation>%1 a été écrit par un Spotmeter plus ancien.</translation>
    </message>
    <message>
        <source>Start the service once; it brings the file up to date.</source>
        <translation>Démarrez le service une fois&#xa0;; il met le fichier à jour.</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 est une base de données d’un autre programme.</translation>
    </message>
    <message>
        <source>It was left as it is; move it away to start a history.</source>
        <translation>Elle a été laissée telle quelle&#xa0;; déplacez-la pour commencer un historique.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Spotmeter (schema %2, this one knows %3).</source>
        <extracomment>the history</extracomment>
        <translation>%1 a été écrit par un Spotmeter plus récent (schéma %2, celui-ci connaît %3).</translation>
    </message>
    <message>
        <source>It was left as it is; install the newer version again.</source>
        <translation>Il a été laissé tel quel&#xa0;; réinstallez la version plus récente.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Check who may write there.</source>
        <translation>Vérifiez qui peut y écrire.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <extracomment>the history</extracomment>
        <translation>%1 ne peut pas être créé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 lies on a file system that cannot be read and written at the same time (no write-ahead log).</source>
        <extracomment>the history</extracomment>
        <translation>%1 se trouve sur un système de fichiers qui ne permet pas de lire et d’écrire en même temps (pas de journal write-ahead).</translation>
    </message>
    <message>
        <source>Keep it on a local disk.</source>
        <extracomment>the history</extracomment>
        <translation>Gardez-le sur un disque local.</translation>
    </message>
    <message>
        <source>%1 cannot be opened, so what the agents&apos; logs tell is not recorded.</source>
        <extracomment>the history</extracomment>
        <translation>%1 ne peut pas être ouvert&#xa0;; ce que disent les journaux des agents n’est donc pas enregistré.</translation>
    </message>
    <message>
        <source>It is read again later.</source>
        <translation>Ils seront relus plus tard.</translation>
    </message>
    <message>
        <source>The Spotmeter service does not answer at %1.</source>
        <translation>Le service Spotmeter ne répond pas à %1.</translation>
    </message>
    <message>
        <source>Start it with `spotmeterd`.</source>
        <translation>Démarrez-le avec `spotmeterd`.</translation>
    </message>
    <message>
        <source>The service answered with status %1.</source>
        <translation>Le service a répondu avec le statut %1.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be read.</source>
        <translation>La réponse du service n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The Spotmeter service hung up before it answered.</source>
        <translation>Le service Spotmeter a raccroché avant de répondre.</translation>
    </message>
    <message>
        <source>The Spotmeter service did not start.</source>
        <translation>Le service Spotmeter n’a pas démarré.</translation>
    </message>
    <message>
        <source>The Spotmeter service did not start within %1 seconds.</source>
        <translation>Le service Spotmeter n’a pas démarré en %1 secondes.</translation>
    </message>
    <message>
        <source>spotmeterd is neither beside this program nor on PATH.</source>
        <translation>spotmeterd n’est ni à côté de ce programme ni dans le PATH.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <extracomment>a program</extracomment>
        <translation>%1 est absent.</translation>
    </message>
    <message>
        <source>Install Spotmeter again.</source>
        <translation>Réinstallez Spotmeter.</translation>
    </message>
    <message>
        <source>This user may not talk to Tailscale&apos;s daemon.</source>
        <translation>Cet utilisateur ne peut pas parler au démon de Tailscale.</translation>
    </message>
    <message>
        <source>Ask the administrator of this machine for access to tailscaled&apos;s socket.</source>
        <translation>Demandez à l’administrateur de cette machine l’accès au socket de tailscaled.</translation>
    </message>
    <message>
        <source>Tailscale is starting.</source>
        <translation>Tailscale démarre.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Patientez un instant.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>This machine waits for approval by an admin of the tailnet.</source>
        <translation>Cette machine attend l’approbation d’un administrateur du tailnet.</translation>
    </message>
    <message>
        <source>Ask an admin to approve it in the admin console, under Machines.</source>
        <translation>Demandez à un administrateur de l’approuver dans la console d’administration, sous Machines.</translation>
    </message>
    <message>
        <source>The state of Tailscale is not known.</source>
        <translation>L’état de Tailscale est inconnu.</translation>
    </message>
    <message>
        <source>Check it with: tailscale status</source>
        <translation>Vérifiez-le avec&#xa0;: tailscale status</translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s Tailscale key expires in %n hours.</source>
        <translation>
            <numerusform>La clé Tailscale de cette machine expire dans %n heure.</numerusform>
            <numerusform>La clé Tailscale de cette machine expire dans %n heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew it with: spotmeter login</source>
        <translation>Renouvelez-la avec&#xa0;: spotmeter login</translation>
    </message>
    <message>
        <source>This machine is tagged, so the gateway counts what everybody does here as %1, not as you.</source>
        <translation>Cette machine porte un tag&#xa0;; la passerelle compte donc ce que chacun fait ici comme %1, et non comme vous.</translation>
    </message>
    <message>
        <source>The exit node that this machine uses is offline, so nothing outside of the tailnet is reachable.</source>
        <translation>Le nœud de sortie de cette machine est hors ligne&#xa0;; rien n’est donc joignable en dehors du tailnet.</translation>
    </message>
    <message>
        <source>Choose another with: tailscale set --exit-node=</source>
        <translation>Choisissez-en un autre avec&#xa0;: tailscale set --exit-node=</translation>
    </message>
    <message>
        <source>tailscaled runs in userspace mode: ordinary programs cannot reach the tailnet by address.</source>
        <translation>tailscaled fonctionne en espace utilisateur&#xa0;: les programmes ordinaires ne peuvent pas joindre le tailnet par adresse.</translation>
    </message>
    <message>
        <source>tailscaled does not run.</source>
        <translation>tailscaled ne fonctionne pas.</translation>
    </message>
    <message>
        <source>This user may not talk to tailscaled.</source>
        <translation>Cet utilisateur ne peut pas parler à tailscaled.</translation>
    </message>
    <message>
        <source>tailscaled does not answer.</source>
        <translation>tailscaled ne répond pas.</translation>
    </message>
    <message>
        <source>It closed the connection before its answer was complete.</source>
        <extracomment>tailscaled</extracomment>
        <translation>Il a fermé la connexion avant la fin de sa réponse.</translation>
    </message>
    <message>
        <source>Its answer cannot be read: %1.</source>
        <extracomment>tailscaled</extracomment>
        <translation>Sa réponse ne peut pas être lue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The path of tailscaled&apos;s socket, %1, has %2 bytes, but the system allows %3.</source>
        <translation>Le chemin du socket de tailscaled, %1, fait %2 octets, mais le système en autorise %3.</translation>
    </message>
    <message>
        <source>Set a shorter path, for instance a link in your home folder.</source>
        <translation>Donnez un chemin plus court, par exemple un lien dans votre dossier personnel.</translation>
    </message>
    <message>
        <source>tailscaled answered with status %1.</source>
        <translation>tailscaled a répondu avec le statut %1.</translation>
    </message>
    <message>
        <source>tailscaled answered with status %1: %2</source>
        <translation>tailscaled a répondu avec le statut %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>tailscaled&apos;s status is not a JSON object (%1).</source>
        <translation>L’état de tailscaled n’est pas un objet JSON (%1).</translation>
    </message>
    <message>
        <source>tailscaled&apos;s status does not say in which state it is (BackendState).</source>
        <translation>L’état de tailscaled ne dit pas dans quel état il se trouve (BackendState).</translation>
    </message>
    <message>
        <source>tailscaled&apos;s answer to whois names no machine.</source>
        <translation>La réponse de tailscaled à whois ne désigne aucune machine.</translation>
    </message>
    <message>
        <source>tailscaled lets only root and its operator log in.</source>
        <translation>tailscaled ne laisse que root et son opérateur se connecter.</translation>
    </message>
    <message>
        <source>Either run: sudo tailscale up --force-reauth, or become the operator with: sudo tailscale set --operator=$USER</source>
        <translation>Exécutez sudo tailscale up --force-reauth, ou devenez opérateur avec&#xa0;: sudo tailscale set --operator=$USER</translation>
    </message>
    <message>
        <source>tailscaled gave no page to log in at.</source>
        <translation>tailscaled n’a pas donné de page de connexion.</translation>
    </message>
    <message>
        <source>Check it with: tailscale up</source>
        <translation>Vérifiez avec&#xa0;: tailscale up</translation>
    </message>
    <message>
        <source>A .aider.conf.yml in a project is stronger than these settings.</source>
        <extracomment>about Aider</extracomment>
        <translation>Un .aider.conf.yml dans un projet l’emporte sur ces réglages.</translation>
    </message>
    <message>
        <source>No login is needed: the gateway brings the key.</source>
        <translation>Aucune connexion n’est nécessaire&#xa0;: la passerelle apporte la clé.</translation>
    </message>
    <message>
        <source>Your own Claude login stays in use and goes along to the gateway, for gateways that want each caller&apos;s subscription.</source>
        <translation>Votre propre compte Claude reste utilisé et accompagne les requêtes, pour les passerelles qui veulent l’abonnement de chaque appelant.</translation>
    </message>
    <message>
        <source>A gateway takes the place of the claude.ai account in the app.</source>
        <translation>Une passerelle remplace le compte claude.ai dans l’application.</translation>
    </message>
    <message>
        <source>In Claude Desktop, choose Help, Troubleshooting, Enable Developer Mode.</source>
        <translation>Dans Claude Desktop, choisissez Help, Troubleshooting, Enable Developer Mode.</translation>
    </message>
    <message>
        <source>Choose Developer, Configure Third-Party Inference, Gateway, and enter the BASE_URL and API_KEY of the values file.</source>
        <translation>Choisissez Developer, Configure Third-Party Inference, Gateway, et saisissez BASE_URL et API_KEY du fichier des valeurs.</translation>
    </message>
    <message>
        <source>No login is needed, but sessions begun before or after are listed apart from those begun while routed.</source>
        <translation>Aucune connexion n’est nécessaire, mais les sessions commencées avant ou après sont listées à part de celles commencées entre-temps.</translation>
    </message>
    <message>
        <source>All sessions stay together, but you stay logged in to Codex, and your own login goes along to the gateway.</source>
        <translation>Toutes les sessions restent ensemble, mais vous restez connecté à Codex, et votre propre compte accompagne les requêtes vers la passerelle.</translation>
    </message>
    <message>
        <source>&quot;Spotmeter&quot; is the first of its models.</source>
        <translation>«&#xa0;Spotmeter&#xa0;» est le premier de ses modèles.</translation>
    </message>
    <message>
        <source>Models that you choose besides it go to their own providers.</source>
        <translation>Les autres modèles que vous choisissez vont chez leurs propres fournisseurs.</translation>
    </message>
    <message>
        <source>Copilot CLI has no settings file for this, so its variables are set for your next login.</source>
        <translation>Copilot CLI n’a pas de fichier de réglages pour cela&#xa0;; ses variables sont donc définies pour votre prochaine ouverture de session.</translation>
    </message>
    <message>
        <source>Log out and in again.</source>
        <translation>Fermez puis rouvrez votre session.</translation>
    </message>
    <message>
        <source>A crush.json in a project, and a crushrc script, are stronger than these settings.</source>
        <translation>Un crush.json dans un projet et un script crushrc l’emportent sur ces réglages.</translation>
    </message>
    <message>
        <source>Cursor sends its requests from its own servers, which cannot reach this machine.</source>
        <translation>Cursor envoie ses requêtes depuis ses propres serveurs, qui ne peuvent pas joindre cette machine.</translation>
    </message>
    <message>
        <source>droid tells its maker about the use of such models, and its window asks for a Factory login; &quot;droid exec&quot; does not.</source>
        <translation>droid signale à son éditeur l’utilisation de tels modèles, et sa fenêtre demande un compte Factory&#xa0;; «&#xa0;droid exec&#xa0;» ne le fait pas.</translation>
    </message>
    <message>
        <source>Gemini CLI reads these settings only in folders that you trust, and only where the project has no .env of its own.</source>
        <translation>Gemini CLI ne lit ces réglages que dans les dossiers auxquels vous faites confiance, et seulement là où le projet n’a pas son propre .env.</translation>
    </message>
    <message>
        <source>Run &quot;goose configure&quot; and choose the model of the provider Spotmeter.</source>
        <translation>Exécutez «&#xa0;goose configure&#xa0;» et choisissez le modèle du fournisseur Spotmeter.</translation>
    </message>
    <message>
        <source>In the IDE, open Settings, Tools, AI Assistant, Providers &amp; API keys.</source>
        <translation>Dans l’IDE, ouvrez Settings, Tools, AI Assistant, Providers &amp; API keys.</translation>
    </message>
    <message>
        <source>Add an OpenAI-compatible provider with the BASE_URL, API_KEY and MODEL of the values file.</source>
        <translation>Ajoutez un fournisseur compatible OpenAI avec BASE_URL, API_KEY et MODEL du fichier des valeurs.</translation>
    </message>
    <message>
        <source>Its models of Anthropic and OpenAI are routed; those of other providers stay direct.</source>
        <translation>Ses modèles d’Anthropic et d’OpenAI sont routés&#xa0;; ceux des autres fournisseurs restent directs.</translation>
    </message>
    <message>
        <source>In the settings of the extension, choose OpenAI Compatible as the API provider.</source>
        <translation>Dans les réglages de l’extension, choisissez OpenAI Compatible comme fournisseur d’API.</translation>
    </message>
    <message>
        <source>Enter the BASE_URL, API_KEY and MODEL of the values file.</source>
        <translation>Saisissez BASE_URL, API_KEY et MODEL du fichier des valeurs.</translation>
    </message>
    <message>
        <source>This covers chat, not completions.</source>
        <translation>Cela concerne le chat, pas la complétion.</translation>
    </message>
    <message>
        <source>It needs VS Code 1.122; with Copilot Business or Enterprise, an administrator must allow it.</source>
        <translation>VS Code 1.122 est nécessaire&#xa0;; avec Copilot Business ou Enterprise, un administrateur doit l’autoriser.</translation>
    </message>
    <message>
        <source>Choose the Spotmeter model in the model picker of the chat.</source>
        <translation>Choisissez le modèle Spotmeter dans le sélecteur de modèles du chat.</translation>
    </message>
    <message>
        <source>Windsurf has no setting for another address.</source>
        <translation>Windsurf n’a pas de réglage pour une autre adresse.</translation>
    </message>
    <message>
        <source>In Xcode, open Settings, Intelligence, and add an internet-hosted provider with the BASE_URL and API_KEY of the values file.</source>
        <translation>Dans Xcode, ouvrez Settings, Intelligence, et ajoutez un fournisseur sur Internet avec BASE_URL et API_KEY du fichier des valeurs.</translation>
    </message>
    <message>
        <source>In Zed, open the agent settings and paste the API_KEY of the values file as the key of Anthropic and of OpenAI.</source>
        <translation>Dans Zed, ouvrez les réglages de l’agent et collez l’API_KEY du fichier des valeurs comme clé d’Anthropic et d’OpenAI.</translation>
    </message>
    <message>
        <source>Zed keeps it in its keychain.</source>
        <translation>Zed la conserve dans son trousseau.</translation>
    </message>
    <message>
        <source>Runs Claude models and spends the organisation&apos;s money.</source>
        <translation>Exécute des modèles Claude et dépense l’argent de l’organisation.</translation>
    </message>
    <message>
        <source>Manages the organisation: its members, workspaces and keys.</source>
        <translation>Gère l’organisation&#xa0;: ses membres, ses espaces de travail et ses clés.</translation>
    </message>
    <message>
        <source>Acts as the person in Claude Code until it expires.</source>
        <translation>Agit au nom de la personne dans Claude Code jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>Makes new Claude Code logins of the person.</source>
        <translation>Crée de nouvelles connexions Claude Code de la personne.</translation>
    </message>
    <message>
        <source>Acts as the person on claude.ai until they log out.</source>
        <translation>Agit au nom de la personne sur claude.ai jusqu’à sa déconnexion.</translation>
    </message>
    <message>
        <source>Runs OpenAI models and spends the project&apos;s money.</source>
        <translation>Exécute des modèles OpenAI et dépense l’argent du projet.</translation>
    </message>
    <message>
        <source>Manages the organisation: its members, projects and keys.</source>
        <translation>Gère l’organisation&#xa0;: ses membres, ses projets et ses clés.</translation>
    </message>
    <message>
        <source>Runs OpenAI models in every project of the person.</source>
        <translation>Exécute des modèles OpenAI dans tous les projets de la personne.</translation>
    </message>
    <message>
        <source>Runs models of many providers and spends the account&apos;s credits.</source>
        <translation>Exécute des modèles de nombreux fournisseurs et dépense les crédits du compte.</translation>
    </message>
    <message>
        <source>Reads and writes the traces of the project, prompts among them.</source>
        <translation>Lit et écrit les traces du projet, prompts compris.</translation>
    </message>
    <message>
        <source>Runs models and spends the account&apos;s money.</source>
        <translation>Exécute des modèles et dépense l’argent du compte.</translation>
    </message>
    <message>
        <source>Calls the Google services it is allowed for, Gemini among them.</source>
        <translation>Appelle les services Google auxquels elle donne droit, dont Gemini.</translation>
    </message>
    <message>
        <source>Runs Gemini models and spends the project&apos;s money.</source>
        <translation>Exécute des modèles Gemini et dépense l’argent du projet.</translation>
    </message>
    <message>
        <source>Lets a program pose as the OAuth client.</source>
        <translation>Permet à un programme de se faire passer pour le client OAuth.</translation>
    </message>
    <message>
        <source>Public by design in installed programs.</source>
        <translation>Publique par conception dans les programmes installés.</translation>
    </message>
    <message>
        <source>Acts as the person or service in Google Cloud for an hour.</source>
        <translation>Agit au nom de la personne ou du service dans Google Cloud pendant une heure.</translation>
    </message>
    <message>
        <source>Makes new Google logins of the person.</source>
        <translation>Crée de nouvelles connexions Google de la personne.</translation>
    </message>
    <message>
        <source>Acts as the service account in Google Cloud.</source>
        <translation>Agit en tant que compte de service dans Google Cloud.</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>Elle n’expire jamais.</translation>
    </message>
    <message>
        <source>Runs the models of the Azure resource and spends its money.</source>
        <translation>Exécute les modèles de la ressource Azure et dépense son argent.</translation>
    </message>
    <message>
        <source>Names an AWS account.</source>
        <translation>Désigne un compte AWS.</translation>
    </message>
    <message>
        <source>Together with its secret it acts as that account.</source>
        <translation>Avec son secret, elle agit en tant que ce compte.</translation>
    </message>
    <message>
        <source>Acts as the AWS account or role it belongs to.</source>
        <translation>Agit en tant que compte ou rôle AWS auquel elle appartient.</translation>
    </message>
    <message>
        <source>Runs Bedrock models and spends the account&apos;s money.</source>
        <translation>Exécute des modèles Bedrock et dépense l’argent du compte.</translation>
    </message>
    <message>
        <source>Runs Bedrock models for up to twelve hours.</source>
        <translation>Exécute des modèles Bedrock pendant douze heures au plus.</translation>
    </message>
    <message>
        <source>Reads and perhaps writes the models and data sets of the account.</source>
        <translation>Lit, et peut-être écrit, les modèles et jeux de données du compte.</translation>
    </message>
    <message>
        <source>Makes speech and spends the account&apos;s money.</source>
        <translation>Produit de la parole et dépense l’argent du compte.</translation>
    </message>
    <message>
        <source>Reads and writes the traces of the workspace, prompts among them.</source>
        <translation>Lit et écrit les traces de l’espace de travail, prompts compris.</translation>
    </message>
    <message>
        <source>Reads and writes the project&apos;s indexes.</source>
        <translation>Lit et écrit les index du projet.</translation>
    </message>
    <message>
        <source>Acts as its owner in the Databricks workspace.</source>
        <translation>Agit au nom de son propriétaire dans l’espace de travail Databricks.</translation>
    </message>
    <message>
        <source>Runs models of many providers and spends the team&apos;s money.</source>
        <translation>Exécute des modèles de nombreux fournisseurs et dépense l’argent de l’équipe.</translation>
    </message>
    <message>
        <source>Acts as its owner on Vercel: deployments and their secrets.</source>
        <translation>Agit au nom de son propriétaire sur Vercel&#xa0;: déploiements et leurs secrets.</translation>
    </message>
    <message>
        <source>Acts as the person or team in Cursor.</source>
        <translation>Agit au nom de la personne ou de l’équipe dans Cursor.</translation>
    </message>
    <message>
        <source>Searches the web and spends the account&apos;s money.</source>
        <translation>Cherche sur le web et dépense l’argent du compte.</translation>
    </message>
    <message>
        <source>Fetches web pages and spends the account&apos;s money.</source>
        <translation>Récupère des pages web et dépense l’argent du compte.</translation>
    </message>
    <message>
        <source>Reads and writes the runs and artifacts of the account.</source>
        <translation>Lit et écrit les exécutions et artefacts du compte.</translation>
    </message>
    <message>
        <source>Starts machines and spends the account&apos;s money.</source>
        <translation>Démarre des machines et dépense l’argent du compte.</translation>
    </message>
    <message>
        <source>Starts Devin sessions as the organisation.</source>
        <translation>Démarre des sessions Devin au nom de l’organisation.</translation>
    </message>
    <message>
        <source>Starts Devin sessions as the person.</source>
        <translation>Démarre des sessions Devin au nom de la personne.</translation>
    </message>
    <message>
        <source>Runs the models behind the LiteLLM proxy.</source>
        <translation>Exécute les modèles derrière le proxy LiteLLM.</translation>
    </message>
    <message>
        <source>The master key manages it.</source>
        <translation>La clé maîtresse gère le proxy.</translation>
    </message>
    <message>
        <source>Runs Copilot as the person.</source>
        <translation>Exécute Copilot au nom de la personne.</translation>
    </message>
    <message>
        <source>Runs Amp as the person.</source>
        <translation>Exécute Amp au nom de la personne.</translation>
    </message>
    <message>
        <source>Runs Droid as the person.</source>
        <translation>Exécute Droid au nom de la personne.</translation>
    </message>
    <message>
        <source>Runs Warp agents as the person.</source>
        <translation>Exécute des agents Warp au nom de la personne.</translation>
    </message>
    <message>
        <source>Runs the models of the address it is used with.</source>
        <translation>Exécute les modèles de l’adresse avec laquelle elle est utilisée.</translation>
    </message>
    <message>
        <source>Acts as its owner on Vercel.</source>
        <translation>Agit au nom de son propriétaire sur Vercel.</translation>
    </message>
    <message>
        <source>Adds machines to the tailnet.</source>
        <translation>Ajoute des machines au tailnet.</translation>
    </message>
    <message>
        <source>Manages the tailnet as its owner would.</source>
        <translation>Gère le tailnet comme le ferait son propriétaire.</translation>
    </message>
    <message>
        <source>Makes API tokens and auth keys for the tailnet.</source>
        <translation>Crée des jetons d’API et des clés d’authentification pour le tailnet.</translation>
    </message>
    <message>
        <source>Changes people and groups of the tailnet.</source>
        <translation>Modifie les personnes et les groupes du tailnet.</translation>
    </message>
    <message>
        <source>Signs webhooks of the tailnet.</source>
        <translation>Signe les webhooks du tailnet.</translation>
    </message>
    <message>
        <source>Is a key of the tailnet of a newer kind.</source>
        <translation>Est une clé du tailnet d’un type plus récent.</translation>
    </message>
    <message>
        <source>Is the private key of a node, or of its tailnet lock.</source>
        <translation>Est la clé privée d’un nœud ou de son Tailnet Lock.</translation>
    </message>
    <message>
        <source>Manages or joins the Headscale server&apos;s tailnet.</source>
        <translation>Gère ou rejoint le tailnet du serveur Headscale.</translation>
    </message>
    <message>
        <source>Acts as its owner on GitHub within its scopes.</source>
        <translation>Agit au nom de son propriétaire sur GitHub dans la limite de ses portées.</translation>
    </message>
    <message>
        <source>Acts as a GitHub App in one installation, for an hour.</source>
        <translation>Agit en tant qu’application GitHub dans une installation, pendant une heure.</translation>
    </message>
    <message>
        <source>Acts as its owner in the chosen repositories.</source>
        <translation>Agit au nom de son propriétaire dans les dépôts choisis.</translation>
    </message>
    <message>
        <source>Publishes packages as its owner.</source>
        <translation>Publie des paquets au nom de son propriétaire.</translation>
    </message>
    <message>
        <source>Acts as its owner on GitLab within its scopes.</source>
        <translation>Agit au nom de son propriétaire sur GitLab dans la limite de ses portées.</translation>
    </message>
    <message>
        <source>Registers runners, which see the secrets of jobs.</source>
        <translation>Enregistre des runners, qui voient les secrets des jobs.</translation>
    </message>
    <message>
        <source>Reads and writes messages as the app or the person.</source>
        <translation>Lit et écrit des messages en tant qu’application ou personne.</translation>
    </message>
    <message>
        <source>Acts as the person in Slack, together with their xoxc token.</source>
        <translation>Agit au nom de la personne dans Slack, avec son jeton xoxc.</translation>
    </message>
    <message>
        <source>Opens connections as the Slack app.</source>
        <translation>Ouvre des connexions en tant qu’application Slack.</translation>
    </message>
    <message>
        <source>Posts messages into one Slack channel.</source>
        <translation>Publie des messages dans un canal Slack.</translation>
    </message>
    <message>
        <source>Moves money: charges, refunds and payouts of the account.</source>
        <translation>Déplace de l’argent&#xa0;: débits, remboursements et versements du compte.</translation>
    </message>
    <message>
        <source>Works on Stripe&apos;s test data only.</source>
        <translation>Ne touche que les données de test de Stripe.</translation>
    </message>
    <message>
        <source>Forges events that seem to come from Stripe.</source>
        <translation>Falsifie des événements qui semblent venir de Stripe.</translation>
    </message>
    <message>
        <source>Publishes packages on the test index.</source>
        <translation>Publie des paquets sur l’index de test.</translation>
    </message>
    <message>
        <source>Sends mail as the account.</source>
        <translation>Envoie des e-mails au nom du compte.</translation>
    </message>
    <message>
        <source>Sends messages and spends the money of the account.</source>
        <translation>Envoie des messages et dépense l’argent du compte.</translation>
    </message>
    <message>
        <source>Acts as the Twilio account.</source>
        <translation>Agit en tant que compte Twilio.</translation>
    </message>
    <message>
        <source>Manages the account&apos;s machines and data.</source>
        <translation>Gère les machines et les données du compte.</translation>
    </message>
    <message>
        <source>Manages the account&apos;s projects.</source>
        <translation>Gère les projets du compte.</translation>
    </message>
    <message>
        <source>Reads and writes all data of the project, past its row rules.</source>
        <translation>Lit et écrit toutes les données du projet, en contournant ses règles de lignes.</translation>
    </message>
    <message>
        <source>Changes DNS, sites and accounts within its scopes.</source>
        <translation>Modifie DNS, sites et comptes dans la limite de ses portées.</translation>
    </message>
    <message>
        <source>Issues certificates for the sites of the account.</source>
        <translation>Émet des certificats pour les sites du compte.</translation>
    </message>
    <message>
        <source>Acts as the Cloudflare account.</source>
        <translation>Agit en tant que compte Cloudflare.</translation>
    </message>
    <message>
        <source>Reads the secrets that its policy allows.</source>
        <translation>Lit les secrets que permet sa politique.</translation>
    </message>
    <message>
        <source>Runs Terraform and reads its state as its owner.</source>
        <translation>Exécute Terraform et lit son état au nom de son propriétaire.</translation>
    </message>
    <message>
        <source>Acts as the Grafana service account.</source>
        <translation>Agit en tant que compte de service Grafana.</translation>
    </message>
    <message>
        <source>Acts within its policy in Grafana Cloud.</source>
        <translation>Agit dans Grafana Cloud dans la limite de sa politique.</translation>
    </message>
    <message>
        <source>Acts as its owner in Linear.</source>
        <translation>Agit au nom de son propriétaire dans Linear.</translation>
    </message>
    <message>
        <source>Reads and writes the pages shared with it.</source>
        <translation>Lit et écrit les pages partagées avec elle.</translation>
    </message>
    <message>
        <source>Reads the files of its owner.</source>
        <translation>Lit les fichiers de son propriétaire.</translation>
    </message>
    <message>
        <source>Changes projects and releases of the organisation.</source>
        <translation>Modifie les projets et les versions de l’organisation.</translation>
    </message>
    <message>
        <source>Acts as its owner in Sentry.</source>
        <translation>Agit au nom de son propriétaire dans Sentry.</translation>
    </message>
    <message>
        <source>Pulls and pushes images as its owner.</source>
        <translation>Récupère et publie des images au nom de son propriétaire.</translation>
    </message>
    <message>
        <source>Acts in the shop within its scopes.</source>
        <translation>Agit dans la boutique dans la limite de ses portées.</translation>
    </message>
    <message>
        <source>Reads and writes the collections of its owner.</source>
        <translation>Lit et écrit les collections de son propriétaire.</translation>
    </message>
    <message>
        <source>Decrypts every file that was encrypted for it.</source>
        <translation>Déchiffre tout fichier chiffré pour elle.</translation>
    </message>
    <message>
        <source>Reads the vaults of the service account.</source>
        <translation>Lit les coffres du compte de service.</translation>
    </message>
    <message>
        <source>Acts as the registered application in Entra ID.</source>
        <translation>Agit en tant qu’application inscrite dans Entra ID.</translation>
    </message>
    <message>
        <source>Reads and writes everything in the storage account.</source>
        <translation>Lit et écrit tout le contenu du compte de stockage.</translation>
    </message>
    <message>
        <source>Reads and writes everything in the account.</source>
        <translation>Lit et écrit tout le contenu du compte.</translation>
    </message>
    <message>
        <source>Acts as the app or the person on Facebook.</source>
        <translation>Agit en tant qu’application ou personne sur Facebook.</translation>
    </message>
    <message>
        <source>Acts as the bot.</source>
        <translation>Agit en tant que bot.</translation>
    </message>
    <message>
        <source>Posts messages into one channel.</source>
        <translation>Publie des messages dans un canal.</translation>
    </message>
    <message>
        <source>Sends mail as the domain.</source>
        <translation>Envoie des e-mails au nom du domaine.</translation>
    </message>
    <message>
        <source>Reads and writes the lists of the account.</source>
        <translation>Lit et écrit les listes du compte.</translation>
    </message>
    <message>
        <source>Moves money of the merchant.</source>
        <translation>Déplace l’argent du commerçant.</translation>
    </message>
    <message>
        <source>Manages the apps of its owner.</source>
        <translation>Gère les applications de son propriétaire.</translation>
    </message>
    <message>
        <source>Manages the sites of its owner.</source>
        <translation>Gère les sites de son propriétaire.</translation>
    </message>
    <message>
        <source>Manages the apps of the organisation.</source>
        <translation>Gère les applications de l’organisation.</translation>
    </message>
    <message>
        <source>Manages the services of its owner.</source>
        <translation>Gère les services de son propriétaire.</translation>
    </message>
    <message>
        <source>Reads and writes the databases it is allowed for.</source>
        <translation>Lit et écrit les bases de données auxquelles elle donne droit.</translation>
    </message>
    <message>
        <source>Reads the secrets it is allowed for.</source>
        <translation>Lit les secrets auxquels elle donne droit.</translation>
    </message>
    <message>
        <source>Manages the stacks of its owner.</source>
        <translation>Gère les stacks de son propriétaire.</translation>
    </message>
    <message>
        <source>Reads and writes the data of the account.</source>
        <translation>Lit et écrit les données du compte.</translation>
    </message>
    <message>
        <source>Sends data to Datadog or reads it.</source>
        <translation>Envoie des données à Datadog ou les lit.</translation>
    </message>
    <message>
        <source>Starts builds and reads their logs.</source>
        <translation>Lance des builds et lit leurs journaux.</translation>
    </message>
    <message>
        <source>Starts builds and reads their secrets.</source>
        <translation>Lance des builds et lit leurs secrets.</translation>
    </message>
    <message>
        <source>Publishes gems as its owner.</source>
        <translation>Publie des gems au nom de son propriétaire.</translation>
    </message>
    <message>
        <source>Publishes crates as its owner.</source>
        <translation>Publie des crates au nom de son propriétaire.</translation>
    </message>
    <message>
        <source>Reads and writes the bases it is allowed for.</source>
        <translation>Lit et écrit les bases auxquelles elle donne droit.</translation>
    </message>
    <message>
        <source>Acts as its owner in Jira and Confluence.</source>
        <translation>Agit au nom de son propriétaire dans Jira et Confluence.</translation>
    </message>
    <message>
        <source>Reads and writes repositories as its owner.</source>
        <translation>Lit et écrit des dépôts au nom de son propriétaire.</translation>
    </message>
    <message>
        <source>Reads and writes the files of the account.</source>
        <translation>Lit et écrit les fichiers du compte.</translation>
    </message>
    <message>
        <source>Reads and writes the CRM.</source>
        <translation>Lit et écrit le CRM.</translation>
    </message>
    <message>
        <source>Reads or changes feature flags.</source>
        <translation>Lit ou modifie les feature flags.</translation>
    </message>
    <message>
        <source>Acts as its owner in the cluster.</source>
        <translation>Agit au nom de son propriétaire dans le cluster.</translation>
    </message>
    <message>
        <source>Manages the content of its owner.</source>
        <translation>Gère les contenus de son propriétaire.</translation>
    </message>
    <message>
        <source>Runs flows as its owner.</source>
        <translation>Exécute des flows au nom de son propriétaire.</translation>
    </message>
    <message>
        <source>Reads code analyses as its owner.</source>
        <translation>Lit les analyses de code au nom de son propriétaire.</translation>
    </message>
    <message>
        <source>Changes maps and spends the money of the account.</source>
        <translation>Modifie des cartes et dépense l’argent du compte.</translation>
    </message>
    <message>
        <source>Acts as its owner in Asana.</source>
        <translation>Agit au nom de son propriétaire dans Asana.</translation>
    </message>
    <message>
        <source>Reads and writes packages as its owner.</source>
        <translation>Lit et écrit des paquets au nom de son propriétaire.</translation>
    </message>
    <message>
        <source>Manages the people of the organisation.</source>
        <translation>Gère les personnes de l’organisation.</translation>
    </message>
    <message>
        <source>Reads the findings of the organisation.</source>
        <translation>Lit les constats de l’organisation.</translation>
    </message>
    <message>
        <source>Manages the projects of its owner.</source>
        <translation>Gère les projets de son propriétaire.</translation>
    </message>
    <message>
        <source>Reads and writes the indexes.</source>
        <translation>Lit et écrit les index.</translation>
    </message>
    <message>
        <source>Is protected by a passphrase.</source>
        <translation>Est protégée par une phrase secrète.</translation>
    </message>
    <message>
        <source>Proves to servers that whoever holds it is its owner.</source>
        <translation>Prouve aux serveurs que qui la détient est son propriétaire.</translation>
    </message>
    <message>
        <source>Acts as whoever it was issued to, until it expires.</source>
        <translation>Agit au nom de qui l’a reçue, jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>Logs in at the address it stands in.</source>
        <translation>Se connecte à l’adresse où elle figure.</translation>
    </message>
    <message>
        <source>Logs in to a registry of images or packages.</source>
        <translation>Se connecte à un registre d’images ou de paquets.</translation>
    </message>
    <message>
        <source>Is named like a secret and looks made by chance.</source>
        <translation>Porte un nom de secret et semble produite au hasard.</translation>
    </message>
    <message>
        <source>Logs in to a database, and reads and changes what is in it.</source>
        <translation>Se connecte à une base de données, lit et modifie son contenu.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <extracomment>%1: an entry of the keyring, or a file</extracomment>
        <translation>Introuvable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 (%2) answered with status 404 and no list of models, so it is not an AI gateway.</source>
        <translation>%1 (%2) a répondu par le statut 404 et sans liste de modèles&#xa0;; ce n’est donc pas une passerelle IA.</translation>
    </message>
    <message>
        <source>Move the key %1 from %2 to the keychain as %3?</source>
        <extracomment>of a preview; %1 is a key&apos;s first characters, %2 a file, %3 the name it gets</extracomment>
        <translation>Déplacer la clé %1 de %2 vers le trousseau, sous le nom %3 ?</translation>
    </message>
    <message>
        <source>Remove the key %1 from %2?</source>
        <translation>Retirer la clé %1 de %2 ?</translation>
    </message>
    <message>
        <source>Blot out the key %1 in %2?</source>
        <translation>Masquer la clé %1 dans %2 ?</translation>
    </message>
    <message>
        <source>Make %1 readable by its owner alone?</source>
        <extracomment>a file</extracomment>
        <translation>Rendre %1 lisible par son seul propriétaire ?</translation>
    </message>
    <message>
        <source>Tell git to ignore %1?</source>
        <extracomment>a file</extracomment>
        <translation>Faire ignorer %1 par git ?</translation>
    </message>
</context>
<context>
    <name>models::StatusModel</name>
    <message>
        <source>Connecting to the service…</source>
        <translation>Connexion au service…</translation>
    </message>
    <message>
        <source>Service not connected</source>
        <translation>Service non connecté</translation>
    </message>
    <message>
        <source>Forwarding on %1</source>
        <translation>Relais actif sur %1</translation>
    </message>
    <message>
        <source>Forwarding is paused</source>
        <translation>Relais suspendu</translation>
    </message>
    <message>
        <source>Finishing running streams</source>
        <translation>Fin des flux en cours</translation>
    </message>
    <message>
        <source>Not forwarding</source>
        <translation>Relais inactif</translation>
    </message>
    <message>
        <source>Not on a tailnet</source>
        <translation>Hors tailnet</translation>
    </message>
    <message>
        <source>No gateway</source>
        <translation>Aucune passerelle</translation>
    </message>
    <message>
        <source>Gateway %1 · %2</source>
        <translation>Passerelle %1 · %2</translation>
    </message>
    <message>
        <source>Today %1 · %2 tokens · %3</source>
        <translation>Aujourd’hui %1 · %2 tokens · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) active</source>
        <translation>
            <numerusform>%n agent actif</numerusform>
            <numerusform>%n agents actifs</numerusform>
        </translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation>moins de 1 ms</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Non configurée</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Tailscale is not installed</source>
        <translation>Tailscale n’est pas installé</translation>
    </message>
    <message>
        <source>Tailscale is not running</source>
        <translation>Tailscale n’est pas démarré</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Needs login</source>
        <translation>Connexion requise</translation>
    </message>
    <message>
        <source>Key expired</source>
        <translation>Clé expirée</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Approbation requise</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>direct, %1</source>
        <extracomment>how the gateway is reached; %1 is a time</extracomment>
        <translation>en direct, %1</translation>
    </message>
    <message>
        <source>relayed, %1</source>
        <extracomment>how the gateway is reached: over a relay of the tailnet; %1 is a time</extracomment>
        <translation>par un relais, %1</translation>
    </message>
</context>
<context>
    <name>models::Text</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Agent left</source>
        <translation>Agent parti</translation>
    </message>
    <message>
        <source>Gateway down</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>403 denied</source>
        <translation>403 refusé</translation>
    </message>
    <message>
        <source>429 quota</source>
        <translation>429 quota</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>Erreur %1</translation>
    </message>
    <message>
        <source>The agent hung up before the answer was complete.</source>
        <translation>L’agent a coupé la connexion avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The tailnet or the gateway could not be reached. See the Identity page.</source>
        <translation>Le tailnet ou la passerelle est injoignable. Consultez la page Identité.</translation>
    </message>
    <message>
        <source>The gateway broke the answer off. The provider or the connection behind it failed.</source>
        <translation>La passerelle a interrompu la réponse. Le fournisseur ou la connexion qui y mène est en cause.</translation>
    </message>
    <message>
        <source>Spotmeter did not let this request in. See the Settings page for the reason.</source>
        <translation>Spotmeter n’a pas laissé entrer cette requête. La raison figure sur la page Paramètres.</translation>
    </message>
    <message>
        <source>The gateway&apos;s policy does not allow this. Ask its administrator for a grant.</source>
        <translation>La politique de la passerelle ne le permet pas. Demandez une autorisation à son administrateur.</translation>
    </message>
    <message>
        <source>A quota is used up, at the gateway or at the provider. It refills with time.</source>
        <translation>Un quota est épuisé, sur la passerelle ou chez le fournisseur. Il se recharge avec le temps.</translation>
    </message>
    <message>
        <source>The gateway does not serve this model or path to you.</source>
        <translation>La passerelle ne vous propose pas ce modèle ou ce chemin.</translation>
    </message>
    <message>
        <source>The provider behind the gateway failed.</source>
        <translation>Le fournisseur derrière la passerelle a renvoyé une erreur.</translation>
    </message>
    <message>
        <source>The provider did not accept what the agent asked for.</source>
        <translation>Le fournisseur n’a pas accepté la demande de l’agent.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date&apos;s pattern, see QLocale; in Japanese M月d日</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date&apos;s pattern, see QLocale</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date&apos;s pattern, see QLocale</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a date&apos;s pattern, see QLocale</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Budget used up</source>
        <translation>Budget épuisé</translation>
    </message>
</context>
<context>
    <name>models::TrayMenu</name>
    <message>
        <source>Keys: %1</source>
        <comment>in the tray&apos;s menu; %1 is &quot;3 keys in 5 places&quot;</comment>
        <translation>Clés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>models::UsageModel</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>Lecture cache</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Écriture cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) used a model whose price is not known.</source>
        <translation>
            <numerusform>%n requête a utilisé un modèle au tarif inconnu.</numerusform>
            <numerusform>%n requêtes ont utilisé un modèle au tarif inconnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>First byte</source>
        <comment>mean time until the first byte of an answer</comment>
        <translation>Premier octet</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the cost in the days before</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n answer(s) that came through Spotmeter.</source>
        <translation>
            <numerusform>Valeur mesurée sur %n réponse passée par Spotmeter.</numerusform>
            <numerusform>Moyenne de %n réponses passées par Spotmeter.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it for an hour, which costs more.</source>
        <translation>Dont %1 pour une heure, ce qui coûte plus cher.</translation>
    </message>
    <message>
        <source>%1 of it reasoning.</source>
        <translation>Dont %1 de raisonnement.</translation>
    </message>
    <message>
        <source>Each request by the price of its day: the gateway&apos;s own, else yours, else the bundled list.</source>
        <translation>Chaque requête est comptée au tarif de son jour&#xa0;: celui de la passerelle, sinon le vôtre, sinon celui de la liste intégrée.</translation>
    </message>
    <message>
        <source>The bundled list is of %1.</source>
        <translation>La liste intégrée date du %1.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>this group had no cost in the days before</comment>
        <translation>nouveau</translation>
    </message>
</context>
<context>
    <name>models::UsageState</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>no earlier data</source>
        <translation>aucun historique</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>%1 vs before</source>
        <translation>%1 vs avant</translation>
    </message>
    <message>
        <source>Cache hit rate</source>
        <translation>Succès du cache</translation>
    </message>
    <message>
        <source>%1 pt vs before</source>
        <translation>%1 pt vs avant</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>%1 of the tokens (%2) went past the gateway, by %3: only the agents&apos; own logs tell of them. Turn routing on for them on the Agents page.</source>
        <extracomment>%1 a percentage, %2 tokens and cost, %3 the names of agents</extracomment>
        <translation>%1 des tokens (%2) ne sont pas passés par la passerelle. Agents concernés&#xa0;: %3. Seuls leurs propres journaux en gardent la trace. Activez leur routage sur la page Agents.</translation>
    </message>
    <message>
        <source>Less than 0.1 %</source>
        <translation>Moins de 0,1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ui::AgentCard</name>
    <message>
        <source>Route %1 through the gateway</source>
        <translation>Router %1 via la passerelle</translation>
    </message>
    <message>
        <source>version not found</source>
        <translation>version introuvable</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Restore %1&apos;s own settings</source>
        <translation>Restaurer les paramètres d’origine de %1</translation>
    </message>
    <message>
        <source>Show what routing would change</source>
        <translation>Voir ce que le routage changerait</translation>
    </message>
</context>
<context>
    <name>ui::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Route all…</source>
        <translation>Tout router…</translation>
    </message>
    <message>
        <source>Restore all…</source>
        <translation>Tout restaurer…</translation>
    </message>
    <message>
        <source>No agents known yet</source>
        <translation>Aucun agent connu pour l’instant</translation>
    </message>
    <message>
        <source>The list appears as soon as the Spotmeter service answers.</source>
        <translation>La liste apparaît dès que le service Spotmeter répond.</translation>
    </message>
    <message>
        <source>%1 of %2 found agents go through the gateway</source>
        <translation>Agents routés via la passerelle&#xa0;: %1 sur %2 trouvés</translation>
    </message>
    <message>
        <source>Not found on this machine</source>
        <translation>Absents de cette machine</translation>
    </message>
    <message>
        <source>An agent that you install appears above by itself.</source>
        <translation>Un agent que vous installez apparaît automatiquement ci-dessus.</translation>
    </message>
</context>
<context>
    <name>ui::AllAgentsDialog</name>
    <message>
        <source>Route agents through the gateway</source>
        <translation>Router les agents via la passerelle</translation>
    </message>
    <message>
        <source>Restore agents</source>
        <translation>Restaurer les agents</translation>
    </message>
    <message>
        <source>Only the lines that name the address change in these files. Each file is written at once or not at all, and you can undo it at any time.</source>
        <translation>Dans ces fichiers, seules les lignes qui indiquent l’adresse changent. Chaque fichier est écrit en une seule fois ou pas du tout, et vous pouvez annuler à tout moment.</translation>
    </message>
    <message>
        <source>Our lines are taken back. What you changed since then stays.</source>
        <translation>Nos lignes sont retirées. Vos modifications ultérieures sont conservées.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Route %n agent(s)</source>
        <translation>
            <numerusform>Router %n agent</numerusform>
            <numerusform>Router %n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n agent(s)</source>
        <translation>
            <numerusform>Restaurer %n agent</numerusform>
            <numerusform>Restaurer %n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Points d’attention</translation>
    </message>
    <message>
        <source>Nothing right now.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BarPlot</name>
    <message>
        <source>In all: %1</source>
        <translation>Total&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::BudgetRow</name>
    <message>
        <source>Stop requests</source>
        <translation>Bloquer les requêtes</translation>
    </message>
    <message>
        <source>Limit in dollars</source>
        <translation>Limite en dollars</translation>
    </message>
    <message>
        <source>each day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>each week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Once it is used up, requests are refused until the next period.</source>
        <translation>Une fois épuisé, les requêtes sont refusées jusqu’à la période suivante.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Tous les agents</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projet %1</translation>
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
        <translation>Ajouter un budget</translation>
    </message>
    <message>
        <source>You are told at 80 % and when a budget is used up. Only one that stops requests makes agents wait for the next day, week or month.</source>
        <translation>Vous êtes prévenu à 80 % et quand un budget est épuisé. Seul un budget qui bloque les requêtes fait attendre les agents jusqu’au jour, à la semaine ou au mois suivant.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionCard</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Patience to connect</source>
        <translation>Délai de connexion</translation>
    </message>
    <message>
        <source>After this time the next gateway is tried, or the agent is told.</source>
        <translation>Passé ce délai, la passerelle suivante est essayée, ou l’agent est averti.</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>Délai d’inactivité</translation>
    </message>
    <message>
        <source>A request without a byte in either direction for so long is given up. There is no limit on the whole.</source>
        <translation>Une requête est abandonnée si aucun octet ne circule dans un sens ni dans l’autre pendant ce délai. Sa durée totale n’est pas limitée.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>A PEM file of your company&apos;s, for a gateway with https.</source>
        <translation>Fichier PEM de votre entreprise, pour une passerelle en https.</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>ceux du système</translation>
    </message>
    <message>
        <source>Header for the agent&apos;s name</source>
        <translation>En-tête du nom de l’agent</translation>
    </message>
    <message>
        <source>Tells the gateway which agent asks, such as X-Coding-Agent.</source>
        <translation>Indique à la passerelle quel agent envoie la requête. Par exemple&#xa0;: X-Coding-Agent.</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>pattern of a month and its year, see QLocale</comment>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>pattern of a month and its year, see QLocale</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>Stacked bars. %n bar(s), %1 in all. The arrow keys tell each.</source>
        <translation>
            <numerusform>Barres empilées. %n barre, total&#xa0;: %1. Les touches fléchées permettent de la parcourir.</numerusform>
            <numerusform>Barres empilées. %n barres, total&#xa0;: %1. Les touches fléchées permettent de les parcourir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <comment>shows the figures of a chart as a table</comment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Afficher les chiffres dans un tableau</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>shows figures as a chart again</comment>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>The chart&apos;s figures</source>
        <translation>Chiffres du graphique</translation>
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
        <translation>Échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Non testée</translation>
    </message>
    <message>
        <source>Not tried, because of the step that fails.</source>
        <translation>Cette étape n’a pas été testée, car une autre a échoué.</translation>
    </message>
    <message>
        <source>From here to a model</source>
        <translation>De cette machine au modèle</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Show what was answered</source>
        <translation>Voir les réponses reçues</translation>
    </message>
    <message>
        <source>For your gateway&apos;s admin: names, tags and addresses, no secrets</source>
        <translation>Pour l’administrateur de votre passerelle&#xa0;: noms, tags et adresses, aucun secret</translation>
    </message>
    <message>
        <source>What tailscaled and the gateway answered</source>
        <translation>Réponses de tailscaled et de la passerelle</translation>
    </message>
    <message>
        <source>Tests each step: Tailscale, the gateway, your rights there, the forwarder and each routed agent.</source>
        <translation>Teste chaque étape&#xa0;: Tailscale, la passerelle, les droits que vous y avez, le relais et chaque agent routé.</translation>
    </message>
</context>
<context>
    <name>ui::ForwarderCard</name>
    <message>
        <source>Forwarder</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>No request was refused since the service started.</source>
        <translation>Aucune requête refusée depuis le démarrage du service.</translation>
    </message>
</context>
<context>
    <name>ui::GatewayCard</name>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where your agents&apos; requests go. Leave it empty to let Spotmeter find it.</source>
        <translation>Destination des requêtes de vos agents. Laissez ce champ vide pour que Spotmeter la trouve.</translation>
    </message>
    <message>
        <source>the peer named “ai” in your tailnet</source>
        <translation>le pair nommé «&#xa0;ai&#xa0;» de votre tailnet</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Passerelles de secours</translation>
    </message>
    <message>
        <source>Asked in this order while the first cannot be reached. Write commas between them.</source>
        <translation>Essayées dans cet ordre tant que la première est injoignable. Séparez-les par des virgules.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no other gateways</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Gateway outside the tailnet</source>
        <translation>Passerelle hors du tailnet</translation>
    </message>
    <message>
        <source>Needed for an address that is not on your tailnet. Only allow a host that you trust with your prompts.</source>
        <translation>Nécessaire pour une adresse hors de votre tailnet. N’autorisez qu’un hôte auquel vous confieriez vos prompts.</translation>
    </message>
    <message>
        <source>Header for its key</source>
        <translation>En-tête de la clé</translation>
    </message>
    <message>
        <source>Only for a gateway outside the tailnet that wants a key, such as Authorization. The key itself goes into the keyring with “spotmeter credential set”.</source>
        <translation>Uniquement pour une passerelle hors du tailnet qui exige une clé. Par exemple&#xa0;: Authorization. La clé elle-même s’ajoute au trousseau avec «&#xa0;spotmeter credential set&#xa0;».</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no header</comment>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>ui::GuardCard</name>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Garde-fou</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>the guard</comment>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Warn</source>
        <comment>the guard</comment>
        <translation>Avertir</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>the guard</comment>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Looks for keys in what your agents send. Warn never delays a request. Block holds each one until it was searched, and refuses it for a key.</source>
        <translation>Recherche des clés dans ce que vos agents envoient. «&#xa0;Avertir&#xa0;» ne retarde jamais une requête. «&#xa0;Bloquer&#xa0;» retient chaque requête le temps de l’examiner et la refuse si elle contient une clé.</translation>
    </message>
</context>
<context>
    <name>ui::HeatMap</name>
    <message>
        <source>Usage by weekday and hour. Nothing in these days.</source>
        <translation>Utilisation par jour de la semaine et par heure. Rien pour ces jours.</translation>
    </message>
    <message>
        <source>Usage by weekday and hour. Most on %1 at %2: %3.</source>
        <translation>Utilisation par jour de la semaine et par heure. Maximum&#xa0;: %1 à %2, %3.</translation>
    </message>
</context>
<context>
    <name>ui::IdentityPage</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (expirée)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n day(s))</source>
        <translation>
            <numerusform>%1 (dans %n jour)</numerusform>
            <numerusform>%1 (dans %n jours)</numerusform>
        </translation>
    </message>
    <message>
        <source>You may log in and renew the key from here</source>
        <translation>Vous pouvez vous connecter et renouveler la clé d’ici</translation>
    </message>
    <message>
        <source>Read-only. To renew the key from here: sudo tailscale set --operator=$USER</source>
        <translation>Lecture seule. Pour renouveler la clé d’ici&#xa0;: sudo tailscale set --operator=$USER</translation>
    </message>
    <message>
        <source>%1: %2 used since Spotmeter started</source>
        <translation>%1&#xa0;: %2 utilisés depuis le lancement de Spotmeter</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>tarif inconnu</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>Models you may use</source>
        <translation>Modèles autorisés</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>What the gateway records</source>
        <translation>Ce que la passerelle enregistre</translation>
    </message>
    <message>
        <source>An AI gateway on a tailnet usually keeps each request with who sent it: headers, the whole prompt, the whole answer, tokens and cost. Its administrators may read them, depending on how long it retains them.</source>
        <translation>Une passerelle d’IA sur un tailnet conserve habituellement chaque requête et son auteur&#xa0;: en-têtes, prompt complet, réponse complète, tokens et coût. Ses administrateurs peuvent les lire, selon la durée de conservation.</translation>
    </message>
    <message>
        <source>Spotmeter on this machine keeps counts only: model, tokens, cost, times, names of tools, status and project folder. It never stores a prompt, an answer or a key.</source>
        <translation>Sur cette machine, Spotmeter ne conserve que des mesures&#xa0;: modèle, tokens, coût, heures, noms d’outils, état et dossier du projet. Il n’enregistre jamais de prompt, de réponse ni de clé.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Tailnet</source>
        <translation>Tailnet</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Key expires</source>
        <translation>Expiration de la clé</translation>
    </message>
    <message>
        <source>Tailscale</source>
        <translation>Tailscale</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Dialled at</source>
        <translation>Adresse jointe</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Répond en</translation>
    </message>
    <message>
        <source>Knows you as</source>
        <translation>Vous connaît comme</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Connecteurs</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>Autres machines</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Demo gateway inside Spotmeter</source>
        <translation>Passerelle de démonstration intégrée à Spotmeter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The gateway has not listed any model for you.</source>
        <translation>La passerelle n’a indiqué aucun modèle pour vous.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>No model or limit has changed since Spotmeter first looked.</source>
        <translation>Aucun modèle ni aucune limite n’a changé depuis que Spotmeter fonctionne ici.</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>prices of a million tokens that a model reads and writes</extracomment>
        <translation>%1 en entrée, %2 en sortie</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), prices per million tokens</source>
        <translation>
            <numerusform>%n modèle, prix par million de tokens</numerusform>
            <numerusform>%n modèles, prix par million de tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IgnoreDialog</name>
    <message>
        <source>Ignore %1</source>
        <translation>Ignorer %1</translation>
    </message>
    <message>
        <source>such as: a key of the training course</source>
        <translation>par exemple&#xa0;: clé de la formation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Ignore until</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>Pendant 30 jours</translation>
    </message>
    <message>
        <source>For 90 days</source>
        <translation>Pendant 90 jours</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Pendant un an</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Pour toujours</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Why may %1 stay where it is? Whoever looks at this list later wants to know.</source>
        <translation>Pourquoi laisser %1 en place&#xa0;? Ceux qui consulteront cette liste voudront le savoir.</translation>
    </message>
</context>
<context>
    <name>ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stray keys</source>
        <translation>Clés exposées</translation>
    </message>
    <message>
        <source>Places of the key</source>
        <translation>Emplacements de la clé</translation>
    </message>
    <message>
        <source>API keys that lie in files on this machine. The keys themselves are never kept or shown.</source>
        <translation>Clés API présentes dans des fichiers de cette machine. Les clés elles-mêmes ne sont jamais conservées ni affichées.</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Analyse en cours</translation>
    </message>
    <message>
        <source>Nothing else changes, and you can undo it. %1</source>
        <translation>Rien d’autre ne change, et vous pouvez annuler. %1</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>A scan reads the places where keys usually lie: shell files, .env files, agents&apos; settings.</source>
        <translation>L’analyse lit les emplacements où se trouvent habituellement les clés&#xa0;: fichiers du shell, fichiers .env, paramètres des agents.</translation>
    </message>
    <message>
        <source>Clean, as far as could be read</source>
        <translation>Rien à signaler dans ce qui a pu être lu</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à afficher pour l’instant</translation>
    </message>
    <message>
        <source>No file that was read holds a key in a format Spotmeter knows.</source>
        <translation>Aucun fichier lu ne contient de clé dans un format connu de Spotmeter.</translation>
    </message>
    <message>
        <source>Start a scan. It reads files, changes nothing and sends nothing anywhere.</source>
        <translation>Lancez une analyse. Elle lit des fichiers, ne modifie rien et n’envoie rien.</translation>
    </message>
    <message>
        <source>Open revoke page</source>
        <translation>Page de révocation</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open at line</source>
        <translation>Ouvrir à la ligne</translation>
    </message>
    <message>
        <source>Open the file in your editor.</source>
        <translation>Ouvre le fichier dans votre éditeur.</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorer…</translation>
    </message>
    <message>
        <source>Let the key be, for a reason and a time.</source>
        <translation>Laisse la clé en place, pour une raison et une durée données.</translation>
    </message>
</context>
<context>
    <name>ui::Legend</name>
    <message>
        <source>other</source>
        <translation>autres</translation>
    </message>
</context>
<context>
    <name>ui::LoginRow</name>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Log in at this page. Spotmeter shows the new state by itself.</source>
        <translation>Connectez-vous sur cette page. Spotmeter affichera le nouvel état automatiquement.</translation>
    </message>
    <message>
        <source>Asking Tailscale for the page…</source>
        <translation>Demande de la page à Tailscale…</translation>
    </message>
</context>
<context>
    <name>ui::LookCard</name>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the theme of the desktop</comment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>System follows the light or dark setting of your desktop.</source>
        <translation>«&#xa0;Système&#xa0;» suit le réglage clair ou sombre de votre bureau.</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the language of the desktop</comment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The command line stays in English.</source>
        <translation>La ligne de commande reste en anglais.</translation>
    </message>
</context>
<context>
    <name>ui::MachineCard</name>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Agents reach Spotmeter at 127.0.0.1 and this port.</source>
        <translation>Les agents joignent Spotmeter à l’adresse 127.0.0.1 et sur ce port.</translation>
    </message>
    <message>
        <source>Tailscale&apos;s socket</source>
        <translation>Socket de Tailscale</translation>
    </message>
    <message>
        <source>Only for a tailscaled that runs in an unusual place.</source>
        <translation>Uniquement si tailscaled utilise un emplacement inhabituel.</translation>
    </message>
    <message>
        <source>where the system keeps it</source>
        <translation>emplacement par défaut du système</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Démarrage automatique</translation>
    </message>
    <message>
        <source>Puts Spotmeter into the tray when you log in. This applies at once.</source>
        <translation>Place Spotmeter dans la zone de notification à l’ouverture de votre session. Ce réglage s’applique aussitôt.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Every agent that was found is routed already.</source>
        <translation>Tous les agents trouvés sont déjà routés.</translation>
    </message>
    <message>
        <source>No agent is routed. There is nothing to restore.</source>
        <translation>Aucun agent n’est routé. Il n’y a rien à restaurer.</translation>
    </message>
    <message>
        <source>Spotmeter (Demo)</source>
        <translation>Spotmeter (Démo)</translation>
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
            <numerusform>%n point d’attention</numerusform>
            <numerusform>%n points d’attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NoticesCard</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Share by agent</source>
        <translation>Répartition par agent</translation>
    </message>
    <message>
        <source>Cost per day by model</source>
        <translation>Coût par jour et par modèle</translation>
    </message>
    <message>
        <source>No usage in these days</source>
        <translation>Aucune utilisation pour ces jours</translation>
    </message>
    <message>
        <source>Route an agent on the Agents page and use it. What it costs shows here.</source>
        <translation>Routez un agent sur la page Agents et utilisez-le. Son coût s’affichera ici.</translation>
    </message>
    <message>
        <source>Newest runs</source>
        <translation>Dernières exécutions</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Tout voir</translation>
    </message>
</context>
<context>
    <name>ui::PreviewDialog</name>
    <message>
        <source>%1 (new file)</source>
        <translation>%1 (nouveau fichier)</translation>
    </message>
    <message>
        <source>%1 (will be removed)</source>
        <translation>%1 (sera supprimé)</translation>
    </message>
    <message>
        <source>Route %1 through the gateway</source>
        <translation>Router %1 via la passerelle</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurer %1</translation>
    </message>
    <message>
        <source>No file needs to change.</source>
        <translation>Aucun fichier à modifier.</translation>
    </message>
    <message>
        <source>These lines change. Everything else in the file stays as it is, and you can undo it at any time.</source>
        <translation>Ces lignes changent. Le reste du fichier ne change pas, et vous pouvez annuler à tout moment.</translation>
    </message>
    <message>
        <source>Our lines are taken back. What you changed since then stays.</source>
        <translation>Nos lignes sont retirées. Vos modifications ultérieures sont conservées.</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Router %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Changes in %1</source>
        <translation>Modifications dans %1</translation>
    </message>
    <message>
        <source>With your own login</source>
        <translation>Avec votre propre compte</translation>
    </message>
    <message>
        <source>Without a login</source>
        <translation>Sans compte</translation>
    </message>
    <message>
        <source>Keep it in a file that only I can read</source>
        <translation>Conserver dans un fichier lisible par moi uniquement</translation>
    </message>
</context>
<context>
    <name>ui::QuotaCard</name>
    <message>
        <source>Quota left at the gateway</source>
        <translation>Quota restant sur la passerelle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>what is left of a quota</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Refills at %1.</source>
        <translation>Recharge&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The gateway has not told any quotas.</source>
        <translation>La passerelle n’a communiqué aucun quota.</translation>
    </message>
</context>
<context>
    <name>ui::RecordsCard</name>
    <message>
        <source>Records</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Tell a collector</source>
        <translation>Informer un collecteur</translation>
    </message>
    <message>
        <source>for ever</source>
        <comment>how long requests are kept</comment>
        <translation>sans limite</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number in a field</comment>
        <translation> jours</translation>
    </message>
    <message>
        <source>Keep single requests</source>
        <translation>Garder chaque requête</translation>
    </message>
    <message>
        <source>Their sums by day stay, so that charts go on being right.</source>
        <translation>Leurs totaux par jour restent : les graphiques demeurent justes.</translation>
    </message>
    <message>
        <source>The collector&apos;s address</source>
        <translation>Adresse du collecteur</translation>
    </message>
    <message>
        <source>OpenTelemetry over HTTP: counts, names and times of each request, never a prompt.</source>
        <translation>OpenTelemetry sur HTTP : nombres, noms et heures de chaque requête, jamais un prompt.</translation>
    </message>
</context>
<context>
    <name>ui::RunTimeline</name>
    <message numerus="yes">
        <source>Timeline of the run. %n exchange(s); the arrow keys go through them.</source>
        <translation>
            <numerusform>Chronologie de l’exécution. %n échange&#xa0;; les touches fléchées permettent de le parcourir.</numerusform>
            <numerusform>Chronologie de l’exécution. %n échanges&#xa0;; les touches fléchées permettent de les parcourir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Exchanges of the run</source>
        <translation>Échanges de l’exécution</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aucune exécution pour l’instant</translation>
    </message>
    <message>
        <source>Route an agent on the Agents page and use it. Its run appears here.</source>
        <translation>Routez un agent sur la page Agents et utilisez-le. Son exécution apparaîtra ici.</translation>
    </message>
    <message>
        <source>Exchanges in %1</source>
        <translation>Échanges dans %1</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n run(s), each with what it used and cost. Choose one to see its exchanges.</source>
        <translation>
            <numerusform>%n dernière exécution, avec son utilisation et son coût. Choisissez-la pour voir ses échanges.</numerusform>
            <numerusform>Les %n dernières exécutions, avec l’utilisation et le coût de chacune. Choisissez-en une pour voir ses échanges.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SegmentedControl</name>
    <message>
        <source>Range</source>
        <translation>Période</translation>
    </message>
</context>
<context>
    <name>ui::SeriesTable</name>
    <message>
        <source>Day</source>
        <comment>heading of a table of figures by day, week or month</comment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Saved settings apply at once, without a restart.</source>
        <translation>Les paramètres enregistrés s’appliquent aussitôt, sans redémarrage.</translation>
    </message>
    <message>
        <source>Your administrator has set this in %1: %2.</source>
        <translation>Défini par votre administrateur dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Set by your administrator in %1.</source>
        <translation>Défini par votre administrateur dans %1.</translation>
    </message>
</context>
<context>
    <name>ui::ShareRing</name>
    <message>
        <source>%1: %2, %3 %</source>
        <comment>a part of the whole: name, figure, percentage</comment>
        <translation>%1&#xa0;: %2, %3&#xa0;%</translation>
    </message>
    <message>
        <source>Shares of %1, %2. The arrow keys tell each.</source>
        <translation>Répartition de %1, %2. Les touches fléchées permettent de parcourir les parts.</translation>
    </message>
</context>
<context>
    <name>ui::Skeleton</name>
    <message>
        <source>Reading…</source>
        <comment>shown while a page&apos;s contents are read</comment>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Route all…</source>
        <translation>Tout router…</translation>
    </message>
    <message>
        <source>Restore all…</source>
        <translation>Tout restaurer…</translation>
    </message>
    <message>
        <source>Scan now</source>
        <comment>for stray keys</comment>
        <translation>Analyser maintenant</translation>
    </message>
    <message>
        <source>Open Spotmeter</source>
        <translation>Ouvrir Spotmeter</translation>
    </message>
    <message>
        <source>Pause forwarding</source>
        <translation>Suspendre le relais</translation>
    </message>
    <message>
        <source>Quit (keeps forwarding)</source>
        <translation>Quitter (le relais continue)</translation>
    </message>
    <message>
        <source>Quit and restore agents</source>
        <translation>Quitter et restaurer les agents</translation>
    </message>
</context>
<context>
    <name>ui::UsageControls</name>
    <message>
        <source>Range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Also show the same number of days before.</source>
        <translation>Affiche aussi le même nombre de jours précédents.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tableau en CSV…</translation>
    </message>
    <message>
        <source>Table as JSON…</source>
        <translation>Tableau en JSON…</translation>
    </message>
    <message>
        <source>Picture of the page…</source>
        <translation>Image de la page…</translation>
    </message>
</context>
<context>
    <name>ui::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>In this range</source>
        <translation>Sur cette période</translation>
    </message>
    <message>
        <source>Usage by group</source>
        <translation>Utilisation par groupe</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Mean time to the first byte</source>
        <translation>Temps moyen jusqu’au premier octet</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation>%1 par semaine</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>A request that called several tools is in the row of each.</source>
        <translation>Une requête qui a appelé plusieurs outils figure à la ligne de chacun.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>before: %1</source>
        <comment>the cost of the days before</comment>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>All requests that came through Spotmeter</source>
        <translation>Toutes les requêtes passées par Spotmeter</translation>
    </message>
    <message>
        <source>%1 by hour</source>
        <translation>%1 selon l’heure</translation>
    </message>
    <message>
        <source>The %1 with the highest cost, of %2. All: `spotmeter usage --by %3 --since %4`</source>
        <extracomment>%1 and %2 are numbers of sessions, projects or tools; the rest is a command to be typed</extracomment>
        <translation>Les %1 au coût le plus élevé, sur %2. Tous : `spotmeter usage --by %3 --since %4`</translation>
    </message>
    <message>
        <source>Go to Agents</source>
        <translation>Voir les agents</translation>
    </message>
    <message>
        <source>%1 for %2 tokens in %3 requests</source>
        <extracomment>%1 is a sum of money, %2 and %3 are numbers</extracomment>
        <translation>%1 pour %2 tokens en %3 requêtes</translation>
    </message>
</context>
<context>
    <name>ui::WelcomeCard</name>
    <message>
        <source>Three steps to start</source>
        <translation>Trois étapes pour commencer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Passer les premières étapes</translation>
    </message>
</context>
</TS>
