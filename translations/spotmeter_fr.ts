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
        <translation>Elle était injoignable ; les requêtes vont à %1 jusqu’à ce qu’elle réponde à nouveau.</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <translation>Elle était injoignable.</translation>
    </message>
    <message>
        <source>Check Tailscale and the gateway.</source>
        <translation>Vérifiez Tailscale et la passerelle.</translation>
    </message>
    <message>
        <source>In use because %1 cannot be used now.</source>
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
        <source>%1 in, %2 out per million tokens</source>
        <translation>%1 en entrée, %2 en sortie par million de tokens</translation>
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
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
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
        <source>Rare reports of the service stay in English.</source>
        <translation>Les messages rares du service restent en anglais.</translation>
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
        <source>Choose a run</source>
        <translation>Choisissez une exécution</translation>
    </message>
    <message>
        <source>Its exchanges with the gateway are listed here, newest first.</source>
        <translation>Ses échanges avec la passerelle sont listés ici, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Exchanges in %1</source>
        <translation>Échanges dans %1</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n run(s), each with what it used and cost</source>
        <translation>
            <numerusform>%n dernière exécution, avec son utilisation et son coût</numerusform>
            <numerusform>Les %n dernières exécutions, avec l’utilisation et le coût de chacune</numerusform>
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
        <source>Gateway outside the tailnet</source>
        <translation>Passerelle hors du tailnet</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Démarrage automatique</translation>
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
        <source>the peer named “ai” in your tailnet</source>
        <translation>le pair nommé «&#xa0;ai&#xa0;» de votre tailnet</translation>
    </message>
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
        <source>Fallbacks</source>
        <translation>Passerelles de secours</translation>
    </message>
    <message>
        <source>Asked in this order while the first cannot be reached. Write commas between them.</source>
        <translation>Essayées dans cet ordre tant que la première est injoignable. Séparez-les par des virgules.</translation>
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
        <source>the system&apos;s</source>
        <translation>ceux du système</translation>
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
        <source>Header for the agent&apos;s name</source>
        <translation>En-tête du nom de l’agent</translation>
    </message>
    <message>
        <source>Tells the gateway which agent asks, such as X-Coding-Agent.</source>
        <translation>Indique à la passerelle quel agent envoie la requête. Par exemple&#xa0;: X-Coding-Agent.</translation>
    </message>
    <message>
        <source>where the system keeps it</source>
        <translation>emplacement par défaut du système</translation>
    </message>
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
        <source>Puts Spotmeter into the tray when you log in. This applies at once.</source>
        <translation>Place Spotmeter dans la zone de notification à l’ouverture de votre session. Ce réglage s’applique aussitôt.</translation>
    </message>
    <message>
        <source>Your administrator has set this in %1: %2.</source>
        <translation>Défini par votre administrateur dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Set by your administrator in %1.</source>
        <translation>Défini par votre administrateur dans %1.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no other gateways</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no header</comment>
        <translation>aucun</translation>
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
        <source>%1 · %2 for %3 tokens in %4 requests</source>
        <translation>%1 · %2 pour %3 tokens en %4 requêtes</translation>
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
