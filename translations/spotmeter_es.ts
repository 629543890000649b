<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QFileDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>No se puede escribir %1: %2. Elija otra ubicación.</translation>
    </message>
</context>
<context>
    <name>core::Format</name>
    <message>
        <source>unknown</source>
        <comment>a cost</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>B</source>
        <comment>thousand millions, after a number: 2.1 B</comment>
        <translation>mil M</translation>
    </message>
</context>
<context>
    <name>desktop::Notifier</name>
    <message>
        <source>Do not tell me</source>
        <comment>a notification&apos;s button: silences this kind of notification</comment>
        <translation>No avisarme</translation>
    </message>
</context>
<context>
    <name>desktop::ServiceLink</name>
    <message>
        <source>%1 goes through the gateway now.</source>
        <translation>%1 pasa ahora por el gateway.</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 está como antes.</translation>
    </message>
    <message>
        <source>The Spotmeter service stopped. Looking for it again.</source>
        <translation>El servicio de Spotmeter se detuvo. Buscándolo de nuevo.</translation>
    </message>
    <message>
        <source>The Spotmeter service does not answer. Trying again; routed agents cannot work until then.</source>
        <translation>El servicio de Spotmeter no responde. Se volverá a intentar; hasta entonces, los agentes enrutados no pueden trabajar.</translation>
    </message>
    <message>
        <source>%1 key %2 in %3</source>
        <translation>Clave %2 de %1 en %3</translation>
    </message>
    <message>
        <source>You cancelled the scan.</source>
        <translation>Análisis cancelado.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Take the key out of the file. You can undo it: the keychain keeps the key.</source>
        <translation>Quita la clave del archivo. Puede deshacerlo: el llavero conserva la clave.</translation>
    </message>
    <message>
        <source>Move to keychain…</source>
        <translation>Mover al llavero…</translation>
    </message>
    <message>
        <source>Keep the key in the keychain and look it up from there.</source>
        <translation>Guarda la clave en el llavero para consultarla desde allí.</translation>
    </message>
    <message>
        <source>Make private…</source>
        <translation>Hacer privado…</translation>
    </message>
    <message>
        <source>Let only the file&apos;s owner read it.</source>
        <translation>Permite la lectura solo al propietario del archivo.</translation>
    </message>
    <message>
        <source>Ignore in git…</source>
        <translation>Ignorar en git…</translation>
    </message>
    <message>
        <source>Tell git to ignore the file.</source>
        <translation>Indica a git que ignore el archivo.</translation>
    </message>
    <message>
        <source>Blot out…</source>
        <translation>Enmascarar…</translation>
    </message>
    <message>
        <source>Put stars in the key&apos;s place. Nothing else in the file changes.</source>
        <translation>Sustituye la clave por asteriscos. No cambia nada más en el archivo.</translation>
    </message>
    <message>
        <source>The gateway already serves %1: this key can go.</source>
        <translation>El gateway ya da acceso a %1: esta clave puede eliminarse.</translation>
    </message>
    <message>
        <source>It stands in a history or transcript. Revoke it first, then blot it out.</source>
        <translation>Está en un historial o en una transcripción. Revóquela primero y enmascárela después.</translation>
    </message>
    <message>
        <source>%1 uses this key past the gateway, which serves %2. Route it, then the key can go.</source>
        <translation>%1 usa esta clave sin pasar por el gateway, que ya da acceso a %2. Enrute el agente y la clave podrá eliminarse.</translation>
    </message>
    <message>
        <source>%1 uses this key past the gateway.</source>
        <translation>%1 usa esta clave sin pasar por el gateway.</translation>
    </message>
    <message>
        <source>It stands in git&apos;s history, which is hard to change. Revoke it.</source>
        <translation>Está en el historial de git, que es difícil de modificar. Revóquela.</translation>
    </message>
</context>
<context>
    <name>models::AgentModel</name>
    <message>
        <source>Not installed</source>
        <translation>No instalado</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directo</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Enrutado</translation>
    </message>
    <message>
        <source>Routed elsewhere</source>
        <translation>Otro destino</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Sin efecto</translation>
    </message>
    <message>
        <source>Needs restart</source>
        <translation>Requiere reinicio</translation>
    </message>
    <message>
        <source>Cannot be routed</source>
        <translation>No enrutable</translation>
    </message>
    <message>
        <source>File unreadable</source>
        <translation>Archivo ilegible</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>models::Attention</name>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede acceder a %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Requests go to another gateway.</source>
        <translation>No se puede acceder a %1. Las solicitudes van a otro gateway.</translation>
    </message>
    <message numerus="yes">
        <source>%n stray key(s) on this machine.</source>
        <translation>
            <numerusform>%n clave suelta en este equipo.</numerusform>
            <numerusform>%n claves sueltas en este equipo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::BudgetText</name>
    <message>
        <source>All agents</source>
        <translation>Todos los agentes</translation>
    </message>
    <message>
        <source>%1, each day</source>
        <comment>%1 is an agent or a project</comment>
        <translation>%1, cada día</translation>
    </message>
    <message>
        <source>%1, each week</source>
        <comment>%1 is an agent or a project</comment>
        <translation>%1, cada semana</translation>
    </message>
    <message>
        <source>%1, each month</source>
        <comment>%1 is an agent or a project</comment>
        <translation>%1, cada mes</translation>
    </message>
</context>
<context>
    <name>models::DoctorModel</name>
    <message>
        <source>Nobody answers.</source>
        <translation>No hay respuesta.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>No se pudo comprobar</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Every step works</source>
        <translation>Todo funciona</translation>
    </message>
    <message>
        <source>Stops at: %1</source>
        <translation>Se detiene en: %1</translation>
    </message>
</context>
<context>
    <name>models::ExchangeModel</name>
    <message>
        <source>Input %1 · cache read %2 · cache write %3 · output %4 (reasoning %5)</source>
        <translation>Entrada %1 · lectura de caché %2 · escritura en caché %3 · salida %4 (razonamiento %5)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Primer byte</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Sent by the sub-agent %1</source>
        <translation>Enviado por el subagente %1</translation>
    </message>
    <message>
        <source>Asked for %1, served by %2</source>
        <translation>Se pidió %1; respondió %2</translation>
    </message>
    <message>
        <source>The gateway lists no price for this model.</source>
        <translation>El gateway no indica ningún precio para este modelo.</translation>
    </message>
</context>
<context>
    <name>models::FindingModel</name>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Sin analizar</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Analizando…</translation>
    </message>
    <message>
        <source>The scan did not finish</source>
        <translation>El análisis no terminó</translation>
    </message>
    <message>
        <source>No stray keys found</source>
        <translation>No se encontraron claves sueltas</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n clave</numerusform>
            <numerusform>%n claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n ubicación</numerusform>
            <numerusform>%n ubicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1 files at %2. Could not read: %3.</source>
        <translation>Archivos leídos a las %2: %1. No se pudieron leer: %3.</translation>
    </message>
    <message>
        <source>Skipped as too large or binary: %1.</source>
        <translation>Omitidos por ser binarios o demasiado grandes: %1.</translation>
    </message>
    <message>
        <source>Not shown, since they lie in tests, manuals and packages: %1.</source>
        <translation>No se muestran por estar en pruebas, manuales y paquetes: %1.</translation>
    </message>
    <message>
        <source>Ignored as you said: %1.</source>
        <translation>Ignoradas por indicación suya: %1.</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Primera ubicación</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>age of a key</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>age of a key</comment>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age of a key</comment>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning… %1 files, %2</source>
        <translation>Analizando… %1 archivos, %2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
</context>
<context>
    <name>models::FirstRun</name>
    <message>
        <source>Who you are</source>
        <translation>Su identidad</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>You are %1. The gateway answers and knows you by that name.</source>
        <translation>Usted es %1. El gateway responde y reconoce ese nombre.</translation>
    </message>
    <message>
        <source>Route your agents</source>
        <translation>Enrutar sus agentes</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) found that still use a key of their own.</source>
        <translation>
            <numerusform>Se encontró %n agente que aún usa una clave propia.</numerusform>
            <numerusform>Se encontraron %n agentes que aún usan una clave propia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) go through the gateway. No key is needed here.</source>
        <translation>
            <numerusform>%n agente pasa por el gateway. Aquí no hace falta ninguna clave.</numerusform>
            <numerusform>%n agentes pasan por el gateway. Aquí no hace falta ninguna clave.</numerusform>
        </translation>
    </message>
    <message>
        <source>No coding agent was found yet. One that you install later appears on the Agents page.</source>
        <translation>Aún no se ha encontrado ningún agente de programación. Si instala uno más adelante, aparecerá en la página Agentes.</translation>
    </message>
    <message>
        <source>Look for stray keys</source>
        <translation>Buscar claves sueltas</translation>
    </message>
    <message>
        <source>Reading your files. Nothing leaves this machine.</source>
        <translation>Leyendo sus archivos. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>A scan reads the places where keys usually lie. It changes nothing and sends nothing.</source>
        <translation>El análisis lee los lugares donde suele haber claves. No cambia ni envía nada.</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Analizar ahora</translation>
    </message>
</context>
<context>
    <name>models::ForwarderText</name>
    <message>
        <source>Preferred gateway</source>
        <translation>Gateway preferido</translation>
    </message>
    <message>
        <source>%1 · not reached since %2</source>
        <translation>%1 · sin conexión desde %2</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · en uso</translation>
    </message>
    <message>
        <source>%1 · not usable</source>
        <translation>%1 · no utilizable</translation>
    </message>
    <message>
        <source>%1 · stands by</source>
        <translation>%1 · en espera</translation>
    </message>
    <message>
        <source>Refused at %1</source>
        <translation>Rechazo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Refused %n times, last at %1</source>
        <translation>
            <numerusform>%n rechazo, el último: %1</numerusform>
            <numerusform>%n rechazos, el último: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::GrantModel</name>
    <message>
        <source>New: %1.</source>
        <translation>Añadido: %1.</translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <translation>Retirado: %1.</translation>
    </message>
</context>
<context>
    <name>models::LoginModel</name>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Renew key</source>
        <translation>Renovar clave</translation>
    </message>
</context>
<context>
    <name>models::Notices</name>
    <message>
        <source>A budget is crossed</source>
        <comment>a kind of notification</comment>
        <translation>Presupuesto superado</translation>
    </message>
    <message>
        <source>This machine&apos;s key expires soon</source>
        <comment>a kind of notification: the tailnet node key</comment>
        <translation>La clave de este equipo caduca pronto</translation>
    </message>
    <message>
        <source>The gateway is away for a minute</source>
        <comment>a kind of notification</comment>
        <translation>Gateway sin respuesta durante un minuto</translation>
    </message>
    <message>
        <source>A new stray key is found</source>
        <comment>a kind of notification</comment>
        <translation>Nueva clave suelta encontrada</translation>
    </message>
    <message>
        <source>A budget is used up</source>
        <translation>Presupuesto agotado</translation>
    </message>
    <message>
        <source>A budget is nearly used up</source>
        <translation>Presupuesto casi agotado</translation>
    </message>
    <message>
        <source>%1: %2 % is spent.</source>
        <comment>%1 is a budget, such as &quot;Claude Code, each week&quot;</comment>
        <translation>%1: se ha gastado el %2 %.</translation>
    </message>
    <message>
        <source>Show usage</source>
        <translation>Mostrar uso</translation>
    </message>
    <message numerus="yes">
        <source>%n new stray key(s)</source>
        <translation>
            <numerusform>%n nueva clave suelta</numerusform>
            <numerusform>%n nuevas claves sueltas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Mostrar claves</translation>
    </message>
    <message>
        <source>A secret was stopped</source>
        <translation>Se detuvo un secreto</translation>
    </message>
    <message>
        <source>The gateway is lost</source>
        <translation>El gateway no responde</translation>
    </message>
    <message>
        <source>Routed agents get no answers until it is back.</source>
        <translation>Los agentes enrutados no recibirán respuestas hasta que vuelva.</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Mostrar el motivo</translation>
    </message>
    <message>
        <source>This machine&apos;s tailnet key expires soon</source>
        <translation>La clave de tailnet de este equipo caduca pronto</translation>
    </message>
    <message>
        <source>On %1. After that no agent reaches the gateway until you log in again.</source>
        <translation>Caduca el %1. Después, ningún agente podrá acceder al gateway hasta que vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Renew key</source>
        <translation>Renovar clave</translation>
    </message>
    <message>
        <source>The guard sees a secret</source>
        <comment>a kind of notification</comment>
        <translation>Secreto detectado por la protección</translation>
    </message>
    <message>
        <source>%1 was about to send a %2 key (%3) to the gateway. The request was not sent on.</source>
        <comment>%1 is an agent</comment>
        <translation>%1 iba a enviar al gateway una clave de %2 (%3). La solicitud no se reenvió.</translation>
    </message>
    <message>
        <source>%1 sent a %2 key (%3) to the gateway. Revoke it, or have the guard block such requests.</source>
        <comment>%1 is an agent</comment>
        <translation>%1 envió al gateway una clave de %2 (%3). Revóquela o configure la protección para que bloquee estas solicitudes.</translation>
    </message>
    <message>
        <source>A secret was sent</source>
        <translation>Se envió un secreto</translation>
    </message>
    <message>
        <source>A budget will not last</source>
        <translation>Un presupuesto no alcanzará</translation>
    </message>
    <message>
        <source>%1: about %2 at its end, if spending goes on like this.</source>
        <comment>%1 is a budget</comment>
        <translation>%1: unos %2 al final, si el gasto sigue así.</translation>
    </message>
</context>
<context>
    <name>models::PlaceModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Quién puede leerlo</translation>
    </message>
</context>
<context>
    <name>models::Range</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a range of days that the user names</comment>
        <translation>Personalizado</translation>
    </message>
</context>
<context>
    <name>models::RunModel</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) used a model whose price is not known.</source>
        <translation>
            <numerusform>%n solicitud usó un modelo de precio desconocido.</numerusform>
            <numerusform>%n solicitudes usaron un modelo de precio desconocido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::ServiceText</name>
    <message>
        <source>It talks to its provider itself.</source>
        <translation>Se comunica él mismo con su proveedor.</translation>
    </message>
    <message>
        <source>Route it to use the gateway&apos;s key and to see what it uses.</source>
        <translation>Enrútelo para usar la clave del gateway y ver lo que consume.</translation>
    </message>
    <message>
        <source>Its requests go through Spotmeter.</source>
        <translation>Sus solicitudes pasan por Spotmeter.</translation>
    </message>
    <message>
        <source>It has been running since before it was routed (process %1), so it may still talk to its provider itself.</source>
        <translation>Ya estaba en ejecución antes de enrutarse (proceso %1), así que quizá siga comunicándose él mismo con su proveedor.</translation>
    </message>
    <message>
        <source>End %1 and start it again.</source>
        <translation>Cierre %1 y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Route it again, or restore it to keep what is there now.</source>
        <translation>Enrútelo de nuevo, o restáurelo para conservar lo que hay ahora.</translation>
    </message>
    <message>
        <source>Route it, and they go through Spotmeter; restoring it gives this address back.</source>
        <translation>Enrútelo y pasarán por Spotmeter; al restaurarlo vuelve esta dirección.</translation>
    </message>
    <message>
        <source>Once that is put right, it is looked at again.</source>
        <translation>Una vez corregido, se volverá a comprobar.</translation>
    </message>
    <message>
        <source>Use another agent where requests must go through the gateway.</source>
        <translation>Use otro agente donde las solicitudes deban pasar por el gateway.</translation>
    </message>
    <message>
        <source>The gateway %1 (%2) is not reachable: %3.</source>
        <translation>No se puede acceder al gateway %1 (%2): %3.</translation>
    </message>
    <message>
        <source>Check that it is running, and that the tailnet&apos;s access rules let this machine in.</source>
        <translation>Compruebe que está en marcha y que las reglas de acceso de la tailnet admiten este equipo.</translation>
    </message>
    <message>
        <source>The gateway %1 grants no model to %2.</source>
        <translation>El gateway %1 no concede ningún modelo a %2.</translation>
    </message>
    <message>
        <source>Ask your gateway&apos;s admin for a model grant.</source>
        <translation>Pida al administrador de su gateway acceso a un modelo.</translation>
    </message>
    <message>
        <source>The address of the gateway %1 cannot be found: %2.</source>
        <translation>No se encuentra la dirección del gateway %1: %2.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s URL and this machine&apos;s internet connection.</source>
        <translation>Compruebe la URL del gateway y la conexión a Internet de este equipo.</translation>
    </message>
    <message>
        <source>Tailscale is not installed on this machine.</source>
        <translation>Tailscale no está instalado en este equipo.</translation>
    </message>
    <message>
        <source>Install it from https://tailscale.com/download and log in.</source>
        <translation>Instálelo desde https://tailscale.com/download e inicie sesión.</translation>
    </message>
    <message>
        <source>Tailscale&apos;s daemon is not running.</source>
        <translation>El servicio de Tailscale no está en ejecución.</translation>
    </message>
    <message>
        <source>Start it with: sudo systemctl start tailscaled</source>
        <translation>Inícielo con: sudo systemctl start tailscaled</translation>
    </message>
    <message>
        <source>This machine is logged out of Tailscale.</source>
        <translation>Este equipo ha cerrado la sesión de Tailscale.</translation>
    </message>
    <message>
        <source>Log in with: sudo tailscale up</source>
        <translation>Inicie sesión con: sudo tailscale up</translation>
    </message>
    <message>
        <source>The Tailscale key of this machine has expired.</source>
        <translation>La clave de Tailscale de este equipo ha caducado.</translation>
    </message>
    <message>
        <source>Renew it with: sudo tailscale up --force-reauth</source>
        <translation>Renuévela con: sudo tailscale up --force-reauth</translation>
    </message>
    <message>
        <source>Tailscale is switched off on this machine.</source>
        <translation>Tailscale está desactivado en este equipo.</translation>
    </message>
    <message>
        <source>Switch it on with: tailscale up</source>
        <translation>Actívelo con: tailscale up</translation>
    </message>
    <message>
        <source>Tailscale is on, but has lost its coordination server.</source>
        <translation>Tailscale está activo, pero ha perdido su servidor de coordinación.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s internet connection.</source>
        <translation>Compruebe la conexión a Internet de este equipo.</translation>
    </message>
    <message>
        <source>It could not be reached, so requests go to %1 until it answers again.</source>
        <extracomment>a gateway</extracomment>
        <translation>No se pudo acceder a él, así que las solicitudes van a %1 hasta que vuelva a responder.</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <extracomment>a gateway</extracomment>
        <translation>No se pudo acceder a él.</translation>
    </message>
    <message>
        <source>Check Tailscale and the gateway.</source>
        <translation>Compruebe Tailscale y el gateway.</translation>
    </message>
    <message>
        <source>In use because %1 cannot be used now.</source>
        <extracomment>a gateway</extracomment>
        <translation>En uso porque %1 no se puede usar ahora.</translation>
    </message>
    <message>
        <source>A request had no token of Spotmeter&apos;s, or an old one.</source>
        <translation>Una solicitud no tenía token de Spotmeter, o tenía uno antiguo.</translation>
    </message>
    <message>
        <source>Restart the agent.</source>
        <translation>Reinicie el agente.</translation>
    </message>
    <message>
        <source>If it goes on, route it again on the Agents page.</source>
        <translation>Si continúa, enrútelo de nuevo en la página Agentes.</translation>
    </message>
    <message>
        <source>%1 was not found on this machine.</source>
        <translation>%1 no se encontró en este equipo.</translation>
    </message>
    <message>
        <source>Once it is installed, it can be routed here.</source>
        <translation>Cuando esté instalado, podrá enrutarse aquí.</translation>
    </message>
    <message>
        <source>The values file is %1.</source>
        <extracomment>a file with the values that are entered by hand</extracomment>
        <translation>El archivo de valores es %1.</translation>
    </message>
    <message>
        <source>%1 sends its requests to another provider.</source>
        <extracomment>%1: &quot;a setting&quot; in a file</extracomment>
        <translation>%1 envía sus solicitudes a otro proveedor.</translation>
    </message>
    <message>
        <source>Its requests go to %1, as %2 says.</source>
        <extracomment>%2: &quot;a setting&quot; in a file</extracomment>
        <translation>Sus solicitudes van a %1, según %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2</source>
        <extracomment>a setting in a file</extracomment>
        <translation>«%1» en %2</translation>
    </message>
    <message>
        <source>It was routed to an address that Spotmeter no longer has.</source>
        <translation>Estaba enrutado a una dirección que Spotmeter ya no tiene.</translation>
    </message>
    <message>
        <source>%1 was changed since Spotmeter routed it.</source>
        <extracomment>%1: &quot;a setting&quot; in a file</extracomment>
        <translation>%1 se modificó después de que Spotmeter lo enrutara.</translation>
    </message>
    <message>
        <source>The settings of %1 must name a model, and the gateway has named none that offers %2.</source>
        <extracomment>%2: a path such as /v1/messages</extracomment>
        <translation>Los ajustes de %1 deben indicar un modelo, y el gateway no ha indicado ninguno que ofrezca %2.</translation>
    </message>
    <message>
        <source>Check the gateway, then try again.</source>
        <translation>Compruebe el gateway y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It now reads %1, which Spotmeter has not changed.</source>
        <translation>Ahora lee %1, que Spotmeter no ha modificado.</translation>
    </message>
    <message>
        <source>%1, which an administrator manages, is stronger than your settings.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1, que gestiona un administrador, prevalece sobre sus ajustes.</translation>
    </message>
    <message>
        <source>Ask your administrator to route %1 there.</source>
        <translation>Pida a su administrador que enrute %1 allí.</translation>
    </message>
    <message>
        <source>%1 is stronger than its own settings, so it is not routed in that folder.</source>
        <extracomment>%1 is a file; the agent is not routed</extracomment>
        <translation>%1 prevalece sobre sus propios ajustes, así que no está enrutado en esa carpeta.</translation>
    </message>
    <message>
        <source>Take the address and the key out of %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Quite la dirección y la clave de %1.</translation>
    </message>
    <message>
        <source>%1 is set in %2 and is stronger than its settings.</source>
        <extracomment>%1 is a variable; the agent&apos;s settings</extracomment>
        <translation>%1 está definida en %2 y prevalece sobre sus ajustes.</translation>
    </message>
    <message>
        <source>Remove %1 there, and start %2 from a new shell.</source>
        <extracomment>%1 is a variable, %2 an agent</extracomment>
        <translation>Quite %1 de allí e inicie %2 desde un shell nuevo.</translation>
    </message>
    <message>
        <source>%1 is set in %2, so its requests to this machine would go through the proxy.</source>
        <extracomment>%1 is a variable; the agent&apos;s requests</extracomment>
        <translation>%1 está definida en %2, así que sus solicitudes a este equipo pasarían por el proxy.</translation>
    </message>
    <message>
        <source>Set NO_PROXY=127.0.0.1,localhost beside it, and start %1 from a new shell.</source>
        <translation>Defina NO_PROXY=127.0.0.1,localhost junto a ella e inicie %1 desde un shell nuevo.</translation>
    </message>
    <message>
        <source>the environment</source>
        <extracomment>where a variable is set</extracomment>
        <translation>el entorno</translation>
    </message>
    <message>
        <source>%1 runs in a container (process %2), whose 127.0.0.1 is not this machine&apos;s, so it does not go through Spotmeter.</source>
        <translation>%1 se ejecuta en un contenedor (proceso %2), cuyo 127.0.0.1 no es el de este equipo, así que no pasa por Spotmeter.</translation>
    </message>
    <message>
        <source>Run the container with the host&apos;s network, and route the agent in there by hand; or run the agent outside of it.</source>
        <translation>Ejecute el contenedor con la red del anfitrión y enrute allí el agente a mano, o ejecute el agente fuera de él.</translation>
    </message>
    <message>
        <source>%1 has a dev container.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 tiene un contenedor de desarrollo.</translation>
    </message>
    <message>
        <source>Agents inside it have a 127.0.0.1 of their own and do not go through Spotmeter.</source>
        <translation>Los agentes que contiene tienen su propio 127.0.0.1 y no pasan por Spotmeter.</translation>
    </message>
    <message>
        <source>Add &quot;runArgs&quot;: [&quot;--network=host&quot;] to its devcontainer.json, and route the agents in there by hand.</source>
        <translation>Añada &quot;runArgs&quot;: [&quot;--network=host&quot;] a su devcontainer.json y enrute allí los agentes a mano.</translation>
    </message>
    <message>
        <source>This is a WSL.</source>
        <extracomment>the Windows Subsystem for Linux</extracomment>
        <translation>Esto es un WSL.</translation>
    </message>
    <message>
        <source>Agents on the Windows side are not routed from here.</source>
        <translation>Los agentes del lado de Windows no se enrutan desde aquí.</translation>
    </message>
    <message>
        <source>Install Spotmeter there too, or run the agents in the WSL.</source>
        <translation>Instale Spotmeter también allí, o ejecute los agentes en el WSL.</translation>
    </message>
    <message>
        <source>An editor works on this machine over SSH.</source>
        <translation>Un editor trabaja en este equipo por SSH.</translation>
    </message>
    <message>
        <source>Its agents run here and are routed here; those on the machine in front of you are not.</source>
        <translation>Sus agentes se ejecutan y se enrutan aquí; los del equipo que tiene delante, no.</translation>
    </message>
    <message>
        <source>Install Spotmeter on that machine too.</source>
        <translation>Instale Spotmeter también en ese equipo.</translation>
    </message>
    <message>
        <source>%1 cannot be routed.</source>
        <translation>%1 no se puede enrutar.</translation>
    </message>
    <message>
        <source>The settings hold a key that has to be kept until you restore them, so nothing was changed.</source>
        <translation>Los ajustes contienen una clave que debe guardarse hasta que usted los restaure, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>You can also let Spotmeter keep it in a file that only you can read (`--keep-secrets-in-file`).</source>
        <translation>También puede dejar que Spotmeter la guarde en un archivo que solo usted pueda leer (`--keep-secrets-in-file`).</translation>
    </message>
    <message>
        <source>The key that stands there now is kept in your keyring until you restore it.</source>
        <translation>La clave que hay ahora se guarda en su llavero hasta que usted la restaure.</translation>
    </message>
    <message>
        <source>The key that stands there now can be kept in a file that only you can read instead.</source>
        <translation>La clave que hay ahora puede guardarse en cambio en un archivo que solo usted pueda leer.</translation>
    </message>
    <message>
        <source>What is kept in %1 is not what Spotmeter put there.</source>
        <translation>Lo que guarda %1 no es lo que Spotmeter puso allí.</translation>
    </message>
    <message>
        <source>The settings of %1 hold no token of Spotmeter.</source>
        <translation>Los ajustes de %1 no contienen ningún token de Spotmeter.</translation>
    </message>
    <message>
        <source>The forwarder does not listen, so no agent can be routed to it.</source>
        <translation>El reenviador no está a la escucha, así que no se puede enrutar ningún agente a él.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Cannot write beside %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>No se puede escribir junto a %1: %2.</translation>
    </message>
    <message>
        <source>Cannot replace %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>No se puede sustituir %1: %2.</translation>
    </message>
    <message>
        <source>Cannot remove %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>No se puede eliminar %1: %2.</translation>
    </message>
    <message>
        <source>Cannot remove %1.</source>
        <translation>No se puede eliminar %1.</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <translation>Elimínelo a mano.</translation>
    </message>
    <message>
        <source>Cannot save the folder %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>No se puede guardar la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>Cannot create the folder %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>No se puede crear la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>Cannot keep owner and mode of %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>No se pueden conservar el propietario y los permisos de %1: %2.</translation>
    </message>
    <message>
        <source>Cannot keep a copy of %1: %2.</source>
        <extracomment>%2: the system&apos;s reason</extracomment>
        <translation>No se puede guardar una copia de %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 8 MB.</source>
        <translation>%1 supera los 8 MB.</translation>
    </message>
    <message>
        <source>Spotmeter does not edit such a file.</source>
        <translation>Spotmeter no edita un archivo así.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link that leads nowhere.</source>
        <translation>%1 es un enlace simbólico que no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>Create its target, or remove the link.</source>
        <translation>Cree su destino o elimine el enlace.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 text.</source>
        <translation>%1 no es texto UTF-8 válido.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>No se tocó.</translation>
    </message>
    <message>
        <source>%1 was changed by another program just now.</source>
        <translation>Otro programa acaba de modificar %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 es de solo lectura.</translation>
    </message>
    <message>
        <source>Make it writable, and try again.</source>
        <translation>Permita la escritura y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The undo record %1 cannot be used: %2</source>
        <extracomment>%1 is a file, %2 the reason, a sentence</extracomment>
        <translation>No se puede usar la copia %1: %2</translation>
    </message>
    <message>
        <source>Move it away to go on without it.</source>
        <translation>Muévala a otro lugar para seguir sin ella.</translation>
    </message>
    <message>
        <source>%1 is changed already.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 ya está modificado.</translation>
    </message>
    <message>
        <source>Undo that first.</source>
        <translation>Deshaga eso primero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 was changed since, so it was left as it is.</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>«%1» en %2 se modificó después y se dejó como está.</translation>
    </message>
    <message>
        <source>/%1: %2</source>
        <extracomment>the path of a file, and a sentence on it</extracomment>
        <translation>/%1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <extracomment>%3: what is wrong there</extracomment>
        <translation>Línea %1, columna %2: %3.</translation>
    </message>
    <message>
        <source>something follows after the end of the value</source>
        <translation>hay algo más tras el final del valor</translation>
    </message>
    <message>
        <source>a comment, which this file may not have</source>
        <translation>un comentario, que este archivo no puede tener</translation>
    </message>
    <message>
        <source>a comment that is not closed</source>
        <translation>un comentario sin cerrar</translation>
    </message>
    <message>
        <source>values nested too deeply</source>
        <translation>valores anidados a demasiada profundidad</translation>
    </message>
    <message>
        <source>expected a key in double quotes</source>
        <translation>se esperaba un nombre de clave entre comillas dobles</translation>
    </message>
    <message>
        <source>a text that is not closed on its line, or has a control character</source>
        <translation>un texto sin cerrar en su línea o con un carácter de control</translation>
    </message>
    <message>
        <source>a text that is not closed</source>
        <translation>un texto sin cerrar</translation>
    </message>
    <message>
        <source>an unknown escape in a text</source>
        <translation>una secuencia de escape desconocida en un texto</translation>
    </message>
    <message>
        <source>the file ends in the middle of a value</source>
        <translation>el archivo termina en medio de un valor</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>se esperaba un valor</translation>
    </message>
    <message>
        <source>a key that is no text</source>
        <translation>un nombre de clave que no es texto</translation>
    </message>
    <message>
        <source>The file does not hold a JSON object.</source>
        <translation>El archivo no contiene un objeto JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an object, so &quot;%2&quot; cannot be set in it.</source>
        <translation>«%1» no es un objeto, así que no se puede definir «%2» en él.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in the same object.</source>
        <translation>El nombre «%1» aparece dos veces en el mismo objeto.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Quite uno de los dos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of tables, so &quot;%2&quot; cannot be set in it.</source>
        <translation>«%1» es una lista de tablas, así que no se puede definir «%2» en ella.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list in this file.</source>
        <translation>«%1» no es una lista en este archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be removed as a whole, since it stands in the middle of an inline table.</source>
        <translation>«%1» no se puede quitar entero, porque está en medio de una tabla en línea.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a table in this file, but must be a single value.</source>
        <translation>«%1» es una tabla en este archivo, pero debe ser un único valor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a table, so &quot;%2&quot; cannot be set in it.</source>
        <translation>«%1» no es una tabla, así que no se puede definir «%2» en ella.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no single value, so it cannot be changed as a whole.</source>
        <translation>«%1» no es un único valor, así que no se puede cambiar entero.</translation>
    </message>
    <message>
        <source>The file does not hold a YAML mapping.</source>
        <translation>El archivo no contiene un mapa YAML.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a mapping, so &quot;%2&quot; cannot be set in it.</source>
        <translation>«%1» no es un mapa, así que no se puede definir «%2» en él.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in the same mapping.</source>
        <translation>El nombre «%1» aparece dos veces en el mismo mapa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value to set anything in.</source>
        <translation>«%1» no tiene ningún valor en el que definir nada.</translation>
    </message>
    <message>
        <source>A list inside a list cannot be edited.</source>
        <translation>No se puede editar una lista dentro de una lista.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be removed on its own.</source>
        <translation>«%1» no se puede quitar por sí solo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no single value that could be replaced.</source>
        <translation>«%1» no es un único valor que se pueda sustituir.</translation>
    </message>
    <message>
        <source>The file is nested too deeply or is far too large.</source>
        <translation>El archivo está anidado a demasiada profundidad o es demasiado grande.</translation>
    </message>
    <message>
        <source>The file holds more than one YAML document, or something behind its end.</source>
        <translation>El archivo contiene más de un documento YAML, o algo tras su final.</translation>
    </message>
    <message>
        <source>An .env file holds texts only.</source>
        <translation>Un archivo .env solo contiene textos.</translation>
    </message>
    <message>
        <source>A value with all kinds of quotes cannot be written into an .env file.</source>
        <translation>Un valor con todo tipo de comillas no se puede escribir en un archivo .env.</translation>
    </message>
    <message>
        <source>An .env file has no &quot;%1&quot;: it knows no tables.</source>
        <translation>Un archivo .env no tiene «%1»: no conoce las tablas.</translation>
    </message>
    <message>
        <source>%1 stands in the file more than once.</source>
        <extracomment>%1 is a variable</extracomment>
        <translation>%1 aparece más de una vez en el archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be set without changing something else, because of the way the file is laid out.</source>
        <translation>Por la forma del archivo, no se puede definir «%1» sin cambiar algo más.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Setting &quot;%1&quot; would have changed something else in the file, so nothing was changed.</source>
        <translation>Definir «%1» habría cambiado algo más en el archivo, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Le rogamos que informe de ello.</translation>
    </message>
    <message>
        <source>Entries of lists cannot be edited in this format.</source>
        <translation>Los elementos de listas no se pueden editar en este formato.</translation>
    </message>
    <message>
        <source>There is no list entry %1.</source>
        <translation>No existe el elemento de lista %1.</translation>
    </message>
    <message>
        <source>The recorded steps do not fit the file as it is now.</source>
        <translation>Los pasos registrados no encajan con el archivo tal como está.</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8 text.</source>
        <translation>El archivo no es texto UTF-8 válido.</translation>
    </message>
    <message>
        <source>This is not a record of a change.</source>
        <translation>Esto no es el registro de un cambio.</translation>
    </message>
    <message>
        <source>What is kept in %1 does not belong to the change of %2.</source>
        <translation>Lo que guarda %1 no pertenece al cambio de %2.</translation>
    </message>
    <message>
        <source>The former value of &quot;%1&quot; in %2 is no longer in %3.</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>El valor anterior de «%1» en %2 ya no está en %3.</translation>
    </message>
    <message>
        <source>Set it again if you need it.</source>
        <translation>Defínalo de nuevo si lo necesita.</translation>
    </message>
    <message>
        <source>Logged in</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Gateway found</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Gateway hallado</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Quota</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Forwarder</source>
        <extracomment>a step of the diagnosis</extracomment>
        <translation>Reenviador</translation>
    </message>
    <message>
        <source>It answers, version %1.</source>
        <extracomment>tailscaled</extracomment>
        <translation>Responde, versión %1.</translation>
    </message>
    <message>
        <source>As %1, on %2.</source>
        <extracomment>logged in as a person, on a machine</extracomment>
        <translation>Como %1, en %2.</translation>
    </message>
    <message>
        <source>The tailnet&apos;s names end in %1.</source>
        <translation>Los nombres de la tailnet terminan en %1.</translation>
    </message>
    <message>
        <source>MagicDNS is switched off in this tailnet, so its machines have no names.</source>
        <translation>MagicDNS está desactivado en esta tailnet, así que sus equipos no tienen nombre.</translation>
    </message>
    <message>
        <source>Ask an admin to switch it on, or set the gateway&apos;s URL to its tailnet address.</source>
        <translation>Pida a un administrador que lo active, o indique como URL del gateway su dirección en la tailnet.</translation>
    </message>
    <message>
        <source>%1, trusted by your setting.</source>
        <extracomment>%1 is the gateway&apos;s URL</extracomment>
        <translation>%1, de confianza según su ajuste.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <extracomment>an address, and whose it is</extracomment>
        <translation>%1 pertenece a %2.</translation>
    </message>
    <message>
        <source>%1 accepts it.</source>
        <extracomment>an address accepts the connection</extracomment>
        <translation>%1 la acepta.</translation>
    </message>
    <message>
        <source>In %1 ms.</source>
        <extracomment>the gateway answers</extracomment>
        <translation>En %1 ms.</translation>
    </message>
    <message>
        <source>The gateway admits this machine.</source>
        <translation>El gateway admite este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n models may be used.</source>
        <translation>
            <numerusform>Se puede usar %n modelo.</numerusform>
            <numerusform>Se pueden usar %n modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quota %1 is used up.</source>
        <translation>La cuota %1 está agotada.</translation>
    </message>
    <message>
        <source>It refills all the time (%1); wait, or ask your gateway&apos;s admin.</source>
        <extracomment>%1: $5.00/day</extracomment>
        <translation>Se recarga continuamente (%1); espere, o pregunte al administrador de su gateway.</translation>
    </message>
    <message>
        <source>It refills all the time; wait, or ask your gateway&apos;s admin.</source>
        <translation>Se recarga continuamente; espere, o pregunte al administrador de su gateway.</translation>
    </message>
    <message>
        <source>Not told by the gateway: %1.</source>
        <extracomment>%1: why there are no quotas</extracomment>
        <translation>El gateway no lo comunica: %1.</translation>
    </message>
    <message>
        <source>Every quota has something left.</source>
        <translation>Queda algo en todas las cuotas.</translation>
    </message>
    <message>
        <source>It listens on %1.</source>
        <extracomment>the forwarder</extracomment>
        <translation>Escucha en %1.</translation>
    </message>
    <message>
        <source>It goes through the forwarder.</source>
        <extracomment>an agent</extracomment>
        <translation>Pasa por el reenviador.</translation>
    </message>
    <message>
        <source>Route it again with: spotmeter agents enable %1</source>
        <translation>Enrútelo de nuevo con: spotmeter agents enable %1</translation>
    </message>
    <message>
        <source>not offered</source>
        <extracomment>quotas</extracomment>
        <translation>no se ofrece</translation>
    </message>
    <message>
        <source>format not recognised</source>
        <extracomment>of quotas</extracomment>
        <translation>formato no reconocido</translation>
    </message>
    <message>
        <source>no quota applies</source>
        <translation>no se aplica ninguna cuota</translation>
    </message>
    <message>
        <source>%1 of %2 quotas not recognised</source>
        <translation>%1 de %2 cuotas no reconocidas</translation>
    </message>
    <message>
        <source>%1 (connected)</source>
        <extracomment>a connector of the gateway, such as github</extracomment>
        <translation>%1 (conectado)</translation>
    </message>
    <message>
        <source>%1/day</source>
        <extracomment>an amount of money</extracomment>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>%1: %2, was %3.</source>
        <extracomment>a quota&apos;s name, what it is now, and what it was</extracomment>
        <translation>%1: %2, antes %3.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>no quota before, or none now</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>The gateway %1 refused with status %2.</source>
        <translation>El gateway %1 rechazó con el estado %2.</translation>
    </message>
    <message>
        <source>The gateway %1 refused with status %2: %3</source>
        <extracomment>%3: in its own words</extracomment>
        <translation>El gateway %1 rechazó con el estado %2: %3</translation>
    </message>
    <message>
        <source>Ask your gateway&apos;s admin for a role and a model grant for %1.</source>
        <translation>Pida al administrador de su gateway un rol y acceso a un modelo para %1.</translation>
    </message>
    <message>
        <source>The gateway %1 failed with status %2.</source>
        <translation>El gateway %1 falló con el estado %2.</translation>
    </message>
    <message>
        <source>The gateway %1 failed with status %2: %3</source>
        <extracomment>%3: in its own words</extracomment>
        <translation>El gateway %1 falló con el estado %2: %3</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>If it stays, tell your gateway&apos;s admin.</source>
        <translation>Si continúa, avise al administrador de su gateway.</translation>
    </message>
    <message>
        <source>%1 (%2) answered with %3, so it is not an AI gateway.</source>
        <translation>%1 (%2) respondió con %3, así que no es un gateway de IA.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>status %1 and no list of models</source>
        <translation>el estado %1 y sin lista de modelos</translation>
    </message>
    <message>
        <source>Set the gateway&apos;s URL to the one your admin gave you.</source>
        <translation>Indique como URL del gateway la que le dio su administrador.</translation>
    </message>
    <message numerus="yes">
        <source>%n models of the gateway&apos;s list could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n modelo de la lista del gateway.</numerusform>
            <numerusform>No se pudieron leer %n modelos de la lista del gateway.</numerusform>
        </translation>
    </message>
    <message>
        <source>tailscaled does not confirm that %1 is the gateway %2: %3</source>
        <extracomment>%3: the reason, a sentence</extracomment>
        <translation>tailscaled no confirma que %1 sea el gateway %2: %3</translation>
    </message>
    <message>
        <source>it says that it belongs to %1.</source>
        <extracomment>an address</extracomment>
        <translation>dice que la dirección pertenece a %1.</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>No se envió nada allí.</translation>
    </message>
    <message>
        <source>Check it with: tailscale whois %1</source>
        <translation>Compruébelo con: tailscale whois %1</translation>
    </message>
    <message>
        <source>no answer within %1 seconds</source>
        <translation>sin respuesta en %1 segundos</translation>
    </message>
    <message>
        <source>tailscaled did not connect to it</source>
        <translation>tailscaled no estableció la conexión</translation>
    </message>
    <message>
        <source>tailscaled says that this address is not in the tailnet</source>
        <translation>según tailscaled, esta dirección no está en la tailnet</translation>
    </message>
    <message>
        <source>its answer is not HTTP as we know it (%1)</source>
        <translation>la respuesta no es HTTP tal como lo conocemos (%1)</translation>
    </message>
    <message>
        <source>it closed the connection before its answer was complete</source>
        <translation>la conexión se cerró antes de que la respuesta estuviera completa</translation>
    </message>
    <message>
        <source>The answer to /v1/models is not a list of models.</source>
        <translation>La respuesta a /v1/models no es una lista de modelos.</translation>
    </message>
    <message>
        <source>The answer to /api/providers is not a list of providers.</source>
        <translation>La respuesta a /api/providers no es una lista de proveedores.</translation>
    </message>
    <message>
        <source>Tailscale has not answered yet.</source>
        <translation>Tailscale aún no ha respondido.</translation>
    </message>
    <message>
        <source>The gateway &quot;%1&quot; is looked up in the tailnet, and that is not reachable: %2</source>
        <extracomment>%2: the reason, a sentence</extracomment>
        <translation>El gateway «%1» se busca en la tailnet, y no se puede acceder a ella: %2</translation>
    </message>
    <message>
        <source>Set the gateway&apos;s URL to the name your admin gave you, such as http://ai.%1.</source>
        <translation>Indique como URL del gateway el nombre que le dio su administrador, como http://ai.%1.</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>¿Es %1?</translation>
    </message>
    <message>
        <source>Then set the gateway&apos;s URL to that.</source>
        <translation>Entonces indíquelo como URL del gateway.</translation>
    </message>
    <message>
        <source>No machine named &quot;%1&quot; is visible in the tailnet %2.</source>
        <translation>No se ve ningún equipo llamado «%1» en la tailnet %2.</translation>
    </message>
    <message>
        <source>tailscaled has no network interface here, so %1 is not reached by https.</source>
        <translation>tailscaled no tiene aquí interfaz de red, así que no se puede acceder a %1 por https.</translation>
    </message>
    <message>
        <source>Write http: the tailnet encrypts already.</source>
        <translation>Escriba http: la tailnet ya cifra.</translation>
    </message>
    <message>
        <source>%1 is not the address of a machine in your tailnet.</source>
        <translation>%1 no es la dirección de un equipo de su tailnet.</translation>
    </message>
    <message>
        <source>If you trust this gateway, set &quot;gateway_trusted&quot;; else set &quot;gateway_url&quot; to a machine of the tailnet.</source>
        <translation>Si confía en este gateway, active «gateway_trusted»; si no, ponga en «gateway_url» un equipo de la tailnet.</translation>
    </message>
    <message>
        <source>The gateway URL begins with https.</source>
        <translation>La URL del gateway empieza por https.</translation>
    </message>
    <message>
        <source>Write http if it is a machine of the tailnet, which encrypts already.</source>
        <translation>Escriba http si es un equipo de la tailnet, que ya cifra.</translation>
    </message>
    <message>
        <source>If it is elsewhere and you trust it, give its full name and set &quot;gateway_trusted&quot;.</source>
        <translation>Si está en otro lugar y confía en él, indique su nombre completo y active «gateway_trusted».</translation>
    </message>
    <message>
        <source>The gateway URL &quot;%1&quot; is not a URL.</source>
        <translation>La URL del gateway «%1» no es una URL.</translation>
    </message>
    <message>
        <source>Write it like http://ai.</source>
        <translation>Escríbala como http://ai.</translation>
    </message>
    <message>
        <source>The gateway URL &quot;%1&quot; does not begin with http://.</source>
        <translation>La URL del gateway «%1» no empieza por http://.</translation>
    </message>
    <message>
        <source>The gateway URL holds a user name or password.</source>
        <translation>La URL del gateway contiene un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <source>Take it out: the gateway knows you by your machine.</source>
        <translation>Quítelo: el gateway le conoce por su equipo.</translation>
    </message>
    <message>
        <source>The gateway URL must end after the host: write %1://%2, without &quot;%3&quot;.</source>
        <translation>La URL del gateway debe terminar tras el host: escriba %1://%2, sin «%3».</translation>
    </message>
    <message>
        <source>The gateway %1 wants a key of its own.</source>
        <translation>El gateway %1 exige una clave propia.</translation>
    </message>
    <message>
        <source>The keyring holds no key for it.</source>
        <extracomment>for the gateway</extracomment>
        <translation>El llavero no tiene ninguna clave para él.</translation>
    </message>
    <message>
        <source>Store it with: spotmeter credential set</source>
        <translation>Guárdela con: spotmeter credential set</translation>
    </message>
    <message>
        <source>Then run: spotmeter credential</source>
        <translation>Después ejecute: spotmeter credential</translation>
    </message>
    <message>
        <source>the preferred gateway</source>
        <translation>el gateway preferido</translation>
    </message>
    <message>
        <source>Spotmeter is still looking for the gateway.</source>
        <translation>Spotmeter todavía busca el gateway.</translation>
    </message>
    <message>
        <source>The certificates in %1 cannot be read: %2.</source>
        <translation>No se pueden leer los certificados de %1: %2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM format.</source>
        <translation>%1 no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>Ask your admin for the file that begins with BEGIN CERTIFICATE.</source>
        <translation>Pida a su administrador el archivo que empieza por BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Solo usted puede leerla.</translation>
    </message>
    <message>
        <source>Only %1 can read it.</source>
        <extracomment>a person</extracomment>
        <translation>Solo %1 puede leerla.</translation>
    </message>
    <message>
        <source>Everyone on this machine can read it.</source>
        <translation>Todos en este equipo pueden leerla.</translation>
    </message>
    <message>
        <source>Members of the group %1 can read it.</source>
        <translation>Los miembros del grupo %1 pueden leerla.</translation>
    </message>
    <message>
        <source>You and %1 can read it.</source>
        <translation>Usted y %1 pueden leerla.</translation>
    </message>
    <message>
        <source>%1 and %2 can read it.</source>
        <extracomment>persons</extracomment>
        <translation>%1 y %2 pueden leerla.</translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation>el grupo %1</translation>
    </message>
    <message>
        <source>Who can read it is not known.</source>
        <translation>No se sabe quién puede leerla.</translation>
    </message>
    <message>
        <source>git ignores it.</source>
        <translation>git ignora el archivo.</translation>
    </message>
    <message>
        <source>git does not ignore it, so that the next commit may take it along.</source>
        <translation>git no ignora el archivo, así que el próximo commit puede llevárselo.</translation>
    </message>
    <message>
        <source>git tracks it.</source>
        <translation>git sigue el archivo.</translation>
    </message>
    <message>
        <source>git tracks it, so that the next push may take it along.</source>
        <translation>git sigue el archivo, así que el próximo push puede llevárselo.</translation>
    </message>
    <message>
        <source>git tracks it, and whoever may read the repository on %1 gets it.</source>
        <extracomment>%1: github.com</extracomment>
        <translation>git sigue el archivo, y quien pueda leer el repositorio en %1 lo obtiene.</translation>
    </message>
    <message>
        <source>%1 copies it to other machines.</source>
        <extracomment>%1: Dropbox</extracomment>
        <translation>%1 lo copia a otros equipos.</translation>
    </message>
    <message>
        <source>it is in a folder of backups, where it outlives its removal elsewhere.</source>
        <translation>Está en una carpeta de copias de seguridad, donde sobrevive a su eliminación en otros lugares.</translation>
    </message>
    <message>
        <source>Every program that you run can read it.</source>
        <translation>Cualquier programa que usted ejecute puede leerla.</translation>
    </message>
    <message>
        <source>environment of %1 (process %2): %3</source>
        <extracomment>of a running program; %3 is a variable</extracomment>
        <translation>entorno de %1 (proceso %2): %3</translation>
    </message>
    <message>
        <source>In git&apos;s history since the commit %1 of %2.</source>
        <extracomment>%2 is a day</extracomment>
        <translation>En el historial de git desde el commit %1 del %2.</translation>
    </message>
    <message>
        <source>In git&apos;s history since the commit %1.</source>
        <translation>En el historial de git desde el commit %1.</translation>
    </message>
    <message>
        <source>In git&apos;s history, where no branch leads to any more.</source>
        <translation>En el historial de git, adonde ya no lleva ninguna rama.</translation>
    </message>
    <message>
        <source>whoever may read the repository&apos;s remote gets it.</source>
        <translation>Quien pueda leer el repositorio remoto la obtiene.</translation>
    </message>
    <message>
        <source>whoever gets the repository gets it.</source>
        <translation>Quien obtenga el repositorio la obtiene.</translation>
    </message>
    <message>
        <source>Moved the key %1 from %2 to the keychain as %3.</source>
        <translation>Clave %1 movida de %2 al llavero como %3.</translation>
    </message>
    <message>
        <source>Removed the key %1 from %2.</source>
        <translation>Clave %1 quitada de %2.</translation>
    </message>
    <message>
        <source>Blotted out the key %1 in %2.</source>
        <translation>Clave %1 enmascarada en %2.</translation>
    </message>
    <message>
        <source>Made %1 readable by its owner alone.</source>
        <extracomment>a file</extracomment>
        <translation>%1 solo es legible para su propietario.</translation>
    </message>
    <message>
        <source>Told git to ignore %1.</source>
        <extracomment>a file</extracomment>
        <translation>git ignorará %1.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1: what was done, a sentence</extracomment>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>mode %1 → %2</source>
        <extracomment>of a file: 0644 → 0600</extracomment>
        <translation>permisos %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written %n minutes ago and may still be in use.</source>
        <extracomment>a file</extracomment>
        <translation>
            <numerusform>%1 se escribió hace %n minuto y puede que aún esté en uso.</numerusform>
            <numerusform>%1 se escribió hace %n minutos y puede que aún esté en uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in an hour.</source>
        <translation>Vuelva a intentarlo dentro de una hora.</translation>
    </message>
    <message>
        <source>A program has %1 open.</source>
        <extracomment>a file</extracomment>
        <translation>Un programa tiene abierto %1.</translation>
    </message>
    <message>
        <source>End it first.</source>
        <extracomment>a program</extracomment>
        <translation>Termínelo primero.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <extracomment>a file</extracomment>
        <translation>%1 ya no existe.</translation>
    </message>
    <message>
        <source>%1 is its owner&apos;s alone already.</source>
        <extracomment>a file</extracomment>
        <translation>%1 ya es solo de su propietario.</translation>
    </message>
    <message>
        <source>%1 is in no git work tree.</source>
        <extracomment>a file</extracomment>
        <translation>%1 no está en ningún repositorio de git.</translation>
    </message>
    <message>
        <source>If git tracks the file already, take it out with `git rm --cached` and revoke the key.</source>
        <translation>Si git ya sigue el archivo, sáquelo con `git rm --cached` y revoque la clave.</translation>
    </message>
    <message>
        <source>Cannot change the mode of %1.</source>
        <translation>No se pueden cambiar los permisos de %1.</translation>
    </message>
    <message>
        <source>The keychain has another key named %1.</source>
        <translation>El llavero tiene otra clave llamada %1.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Dé otro nombre a esta.</translation>
    </message>
    <message>
        <source>%1 was changed since.</source>
        <extracomment>a file</extracomment>
        <translation>%1 se modificó después.</translation>
    </message>
    <message>
        <source>It was not touched; the key is in the keychain as %1.</source>
        <extracomment>a file was not touched</extracomment>
        <translation>El archivo no se tocó; la clave está en el llavero como %1.</translation>
    </message>
    <message>
        <source>There is no change %1 to undo.</source>
        <translation>No hay ningún cambio %1 que deshacer.</translation>
    </message>
    <message>
        <source>The record of a remedy cannot be read.</source>
        <translation>No se puede leer el registro de un remedio.</translation>
    </message>
    <message>
        <source>The key is no longer in %1.</source>
        <extracomment>a file</extracomment>
        <translation>La clave ya no está en %1.</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>Escanee de nuevo.</translation>
    </message>
    <message>
        <source>%1 has the key in a line that is no plain NAME=value.</source>
        <extracomment>a file</extracomment>
        <translation>%1 tiene la clave en una línea que no es un simple NOMBRE=valor.</translation>
    </message>
    <message>
        <source>Change that line by hand.</source>
        <translation>Cambie esa línea a mano.</translation>
    </message>
    <message>
        <source>%1 has the key in a comment only.</source>
        <extracomment>a file</extracomment>
        <translation>%1 solo tiene la clave en un comentario.</translation>
    </message>
    <message>
        <source>Remove it there.</source>
        <translation>Quítela de allí.</translation>
    </message>
    <message>
        <source>Start what needs it with `spotmeter secret run -- command`.</source>
        <translation>Inicie lo que la necesite con `spotmeter secret run -- command`.</translation>
    </message>
    <message>
        <source>%1 cannot be parsed.</source>
        <extracomment>a file</extracomment>
        <translation>%1 no se puede interpretar.</translation>
    </message>
    <message>
        <source>Mend it, or change it by hand.</source>
        <translation>Repárelo o cámbielo a mano.</translation>
    </message>
    <message>
        <source>%1 is read by a program that looks no values up.</source>
        <extracomment>a file</extracomment>
        <translation>%1 lo lee un programa que no busca valores en otro sitio.</translation>
    </message>
    <message>
        <source>Remove the key, or let the program log in.</source>
        <translation>Quite la clave, o deje que el programa inicie sesión.</translation>
    </message>
    <message>
        <source>%1 has the key outside its values.</source>
        <extracomment>a file</extracomment>
        <translation>%1 tiene la clave fuera de sus valores.</translation>
    </message>
    <message>
        <source>Change it by hand.</source>
        <translation>Cámbielo a mano.</translation>
    </message>
    <message>
        <source>%1 has the key where no name tells what to call it.</source>
        <extracomment>a file</extracomment>
        <translation>%1 tiene la clave donde ningún nombre dice cómo llamarla.</translation>
    </message>
    <message>
        <source>Give it one with --name.</source>
        <extracomment>a name</extracomment>
        <translation>Dele uno con --name.</translation>
    </message>
    <message>
        <source>Start the program with `spotmeter secret run -- command`, so that it has %1.</source>
        <extracomment>a variable</extracomment>
        <translation>Inicie el programa con `spotmeter secret run -- command`, para que tenga %1.</translation>
    </message>
    <message>
        <source>Revoke the key: whoever read the file before has it.</source>
        <translation>Revoque la clave: quien leyó el archivo antes la tiene.</translation>
    </message>
    <message>
        <source>%1 is of a kind that Spotmeter does not change.</source>
        <extracomment>a file</extracomment>
        <translation>%1 es de un tipo que Spotmeter no modifica.</translation>
    </message>
    <message>
        <source>Change it by hand, then revoke the key.</source>
        <translation>Cámbielo a mano y después revoque la clave.</translation>
    </message>
    <message>
        <source>Say why it is to be ignored: whoever looks again will want to know.</source>
        <translation>Diga por qué se debe ignorar: quien lo mire después querrá saberlo.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <extracomment>a file of ignored keys</extracomment>
        <translation>No se puede usar %1: %2.</translation>
    </message>
    <message>
        <source>it is not a JSON file of version 1</source>
        <translation>no es un archivo JSON de la versión 1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day; write it as 2027-01-31</source>
        <translation>«%1» no es un día; escríbalo como 2027-01-31</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day.</source>
        <translation>«%1» no es un día.</translation>
    </message>
    <message>
        <source>Write it as 2027-01-31.</source>
        <translation>Escríbalo como 2027-01-31.</translation>
    </message>
    <message>
        <source>Ignored from now on: %1.</source>
        <translation>Se ignora a partir de ahora: %1.</translation>
    </message>
    <message>
        <source>The home folder was not scanned yet.</source>
        <translation>La carpeta personal aún no se ha escaneado.</translation>
    </message>
    <message>
        <source>Start with `spotmeter scan`.</source>
        <translation>Empiece con `spotmeter scan`.</translation>
    </message>
    <message>
        <source>There is no file or folder %1 to scan.</source>
        <translation>No hay ningún archivo ni carpeta %1 que escanear.</translation>
    </message>
    <message>
        <source>The scan was stopped before its end.</source>
        <translation>El escaneo se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>The scan broke off.</source>
        <translation>El escaneo se interrumpió.</translation>
    </message>
    <message>
        <source>Nothing was changed; try a smaller folder.</source>
        <translation>No se cambió nada; pruebe con una carpeta más pequeña.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no default keyring yet.</source>
        <translation>Aún no hay un llavero predeterminado.</translation>
    </message>
    <message>
        <source>Make one in the system&apos;s password settings.</source>
        <translation>Cree uno en los ajustes de contraseñas del sistema.</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>El llavero no responde.</translation>
    </message>
    <message>
        <source>If it asks for a password, answer it and try again.</source>
        <translation>Si pide una contraseña, introdúzcala y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keyring has no entry &quot;%1&quot;.</source>
        <translation>El llavero no tiene ninguna entrada «%1».</translation>
    </message>
    <message>
        <source>The keyring refused: %1</source>
        <translation>El llavero lo rechazó: %1</translation>
    </message>
    <message>
        <source>There is no keyring here: %1</source>
        <translation>Aquí no hay ningún llavero: %1</translation>
    </message>
    <message>
        <source>What came was not HTTP.</source>
        <translation>Lo que llegó no era HTTP.</translation>
    </message>
    <message>
        <source>Some other program speaks to this port.</source>
        <translation>Otro programa habla con este puerto.</translation>
    </message>
    <message>
        <source>Point only agents at it.</source>
        <extracomment>a port</extracomment>
        <translation>Dirija solo agentes a él.</translation>
    </message>
    <message>
        <source>Another user of this machine tried to use your gateway.</source>
        <translation>Otro usuario de este equipo intentó usar su gateway.</translation>
    </message>
    <message>
        <source>Nothing to do here: they need a Spotmeter of their own.</source>
        <translation>Aquí no hay nada que hacer: necesita un Spotmeter propio.</translation>
    </message>
    <message>
        <source>A program asked for a tunnel, as from a proxy.</source>
        <translation>Un programa pidió un túnel, como a un proxy.</translation>
    </message>
    <message>
        <source>Spotmeter is no proxy.</source>
        <translation>Spotmeter no es un proxy.</translation>
    </message>
    <message>
        <source>Take its address out of HTTP_PROXY and HTTPS_PROXY.</source>
        <translation>Quite su dirección de HTTP_PROXY y HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>A request named another host than this machine.</source>
        <translation>Una solicitud nombraba un host distinto de este equipo.</translation>
    </message>
    <message>
        <source>Give the agent the address that Spotmeter listens at, by 127.0.0.1 and not by another name.</source>
        <translation>Dé al agente la dirección en la que escucha Spotmeter, con 127.0.0.1 y no con otro nombre.</translation>
    </message>
    <message>
        <source>A web page tried to call the gateway through your browser.</source>
        <translation>Una página web intentó llamar al gateway a través de su navegador.</translation>
    </message>
    <message>
        <source>Nothing to do here: nothing was sent.</source>
        <translation>Aquí no hay nada que hacer: no se envió nada.</translation>
    </message>
    <message>
        <source>Close the page if you do not trust it.</source>
        <translation>Cierre la página si no confía en ella.</translation>
    </message>
    <message>
        <source>A request named no agent in its address.</source>
        <translation>Una solicitud no nombraba ningún agente en su dirección.</translation>
    </message>
    <message>
        <source>Route the agent on the Agents page instead of setting its address by hand.</source>
        <translation>Enrute el agente en la página Agentes en lugar de escribir su dirección a mano.</translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by another program.</source>
        <translation>Otro programa usa el puerto %1 en %2.</translation>
    </message>
    <message>
        <source>Cannot listen on port %1 of %2: %3.</source>
        <translation>No se puede escuchar en el puerto %1 de %2: %3.</translation>
    </message>
    <message>
        <source>It belongs to another user (uid %1).</source>
        <extracomment>a port</extracomment>
        <translation>Pertenece a otro usuario (uid %1).</translation>
    </message>
    <message>
        <source>It is held by %1 (process %2).</source>
        <extracomment>a port, by a program</extracomment>
        <translation>Lo ocupa %1 (proceso %2).</translation>
    </message>
    <message>
        <source>End it, or choose another port in Settings.</source>
        <extracomment>a program that holds the port</extracomment>
        <translation>Termine ese programa, o elija otro puerto en Ajustes.</translation>
    </message>
    <message>
        <source>The policy %1 cannot be used: %2</source>
        <extracomment>%2: the reason, a sentence</extracomment>
        <translation>No se puede usar la directiva %1: %2</translation>
    </message>
    <message>
        <source>Nothing is forwarded until your administrator corrects it.</source>
        <translation>No se reenvía nada hasta que su administrador la corrija.</translation>
    </message>
    <message>
        <source>it cannot be read (%1).</source>
        <extracomment>the policy</extracomment>
        <translation>no se puede leer (%1).</translation>
    </message>
    <message>
        <source>it must belong to root, and nobody else may write it.</source>
        <extracomment>the policy</extracomment>
        <translation>debe pertenecer a root, y nadie más debe poder escribirla.</translation>
    </message>
    <message>
        <source>it is not a JSON object (%1 at byte %2).</source>
        <extracomment>the policy</extracomment>
        <translation>no es un objeto JSON (%1 en el byte %2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an object &quot;settings&quot; nor a list &quot;allowed_agents&quot;.</source>
        <extracomment>in the policy</extracomment>
        <translation>«%1» no es ni un objeto «settings» ni una lista «allowed_agents».</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; is set by your administrator, in %2.</source>
        <translation>Su administrador ha fijado el ajuste «%1» en %2.</translation>
    </message>
    <message>
        <source>Routing &quot;%1&quot; is not allowed by your administrator, in %2.</source>
        <translation>Su administrador no permite enrutar «%1», según %2.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; must be %2.</source>
        <extracomment>%2: what it may be</extracomment>
        <translation>Valor esperado para el ajuste «%1»: %2.</translation>
    </message>
    <message>
        <source>There is no setting called &quot;%1&quot;.</source>
        <translation>No existe ningún ajuste llamado «%1».</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>what a setting may be</extracomment>
        <translation>un texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>what a setting may be</extracomment>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a list of gateway URLs</source>
        <extracomment>what a setting may be</extracomment>
        <translation>una lista de URL de gateways</translation>
    </message>
    <message>
        <source>a list of budgets</source>
        <extracomment>what a setting may be</extracomment>
        <translation>una lista de presupuestos</translation>
    </message>
    <message>
        <source>an object with a price for each model</source>
        <extracomment>what a setting may be</extracomment>
        <translation>un objeto con un precio para cada modelo</translation>
    </message>
    <message>
        <source>a list of some of: %1</source>
        <extracomment>what a setting may be</extracomment>
        <translation>una lista con algunos de: %1</translation>
    </message>
    <message>
        <source>the name of a header, such as Authorization or x-api-key, or empty for none</source>
        <extracomment>what a setting may be</extracomment>
        <translation>el nombre de una cabecera, como Authorization o x-api-key, o vacío para ninguna</translation>
    </message>
    <message>
        <source>the name of a header, such as X-Coding-Agent, or empty for none</source>
        <extracomment>what a setting may be</extracomment>
        <translation>el nombre de una cabecera, como X-Coding-Agent, o vacío para ninguna</translation>
    </message>
    <message>
        <source>the full path of a PEM file, or empty for the system&apos;s certificates</source>
        <extracomment>what a setting may be</extracomment>
        <translation>la ruta completa de un archivo PEM, o vacío para los certificados del sistema</translation>
    </message>
    <message>
        <source>the address of an OpenTelemetry collector, such as http://collector:4318, or empty for none</source>
        <extracomment>what a setting may be</extracomment>
        <translation>la dirección de un recopilador OpenTelemetry, como http://collector:4318, o vacío para ninguno</translation>
    </message>
    <message>
        <source>a port number from 1 to 65535, or 0 for any free one</source>
        <extracomment>what a setting may be</extracomment>
        <translation>un número de puerto de 1 a 65535, o 0 para cualquiera libre</translation>
    </message>
    <message>
        <source>a number of seconds from 1 to 300</source>
        <extracomment>what a setting may be</extracomment>
        <translation>un número de segundos de 1 a 300</translation>
    </message>
    <message>
        <source>a number of seconds from 1 to 86400</source>
        <extracomment>what a setting may be</extracomment>
        <translation>un número de segundos de 1 a 86400</translation>
    </message>
    <message>
        <source>a number of days up to 36500, or 0 to keep all</source>
        <extracomment>what a setting may be</extracomment>
        <translation>un número de días hasta 36500, o 0 para conservarlo todo</translation>
    </message>
    <message>
        <source>%1 is not a JSON object (%2 at byte %3).</source>
        <extracomment>the file of settings</extracomment>
        <translation>%1 no es un objeto JSON (%2 en el byte %3).</translation>
    </message>
    <message>
        <source>Correct it, or move it away to start with the defaults.</source>
        <translation>Corríjalo, o muévalo a otro lugar para empezar con los valores predeterminados.</translation>
    </message>
    <message>
        <source>Cannot create the folder of %1.</source>
        <translation>No se puede crear la carpeta de %1.</translation>
    </message>
    <message>
        <source>The price of &quot;%1&quot;: %2</source>
        <extracomment>a model, and a sentence</extracomment>
        <translation>El precio de «%1»: %2</translation>
    </message>
    <message>
        <source>A price must be a number of dollars from 0 to 1,000,000 per million tokens.</source>
        <translation>Un precio debe ser una cantidad de dólares de 0 a 1.000.000 por millón de tokens.</translation>
    </message>
    <message>
        <source>%1 cannot be written to (%2).</source>
        <extracomment>the history</extracomment>
        <translation>No se puede escribir en %1 (%2).</translation>
    </message>
    <message>
        <source>Is the disk full, or a limit reached?</source>
        <translation>¿Está lleno el disco, o se alcanzó un límite?</translation>
    </message>
    <message>
        <source>What was recorded before is kept.</source>
        <translation>Lo que se registró antes se conserva.</translation>
    </message>
    <message>
        <source>%1 is damaged or not a history of Spotmeter (%2).</source>
        <translation>%1 está dañado o no es un historial de Spotmeter (%2).</translation>
    </message>
    <message>
        <source>It was left as it is; move it away to start a new one.</source>
        <translation>Se dejó como estaba; muévalo a otro lugar para empezar uno nuevo.</translation>
    </message>
    <message>
        <source>Another program holds %1.</source>
        <extracomment>the history</extracomment>
        <translation>Otro programa ocupa %1.</translation>
    </message>
    <message>
        <source>Close it.</source>
        <extracomment>a program</extracomment>
        <translation>Ciérrelo.</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <extracomment>the history</extracomment>
        <translation>No queda espacio para %1.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <source>%1 cannot be opened or written (%2).</source>
        <extracomment>the history</extracomment>
        <translation>%1 no se puede abrir o escribir (%2).</translation>
    </message>
    <message>
        <source>Check who may write the file and its folder.</source>
        <translation>Compruebe quién puede escribir el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>%1: the database says &quot;%2&quot;.</source>
        <translation>%1: la base de datos dice «%2».</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet: %1 does not exist.</source>
        <translation>Aún no se ha registrado nada: %1 no existe.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet: %1 is empty.</source>
        <translation>Aún no se ha registrado nada: %1 está vacío.</translation>
    </message>
    <message>
        <source>%1 was written by an older Spotmeter.</source>
        <extracomment>the history</extracomment>
        <translation>%1 lo escribió un Spotmeter más antiguo.</translation>
    </message>
    <message>
        <source>Start the service once; it brings the file up to date.</source>
        <translation>Inicie el servicio una vez; pondrá el archivo al día.</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 es una base de datos de otro programa.</translation>
    </message>
    <message>
        <source>It was left as it is; move it away to start a history.</source>
        <translation>Se dejó como estaba; muévala a otro lugar para empezar un historial.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Spotmeter (schema %2, this one knows %3).</source>
        <extracomment>the history</extracomment>
        <translation>%1 lo escribió un Spotmeter más reciente (esquema %2, este conoce %3).</translation>
    </message>
    <message>
        <source>It was left as it is; install the newer version again.</source>
        <translation>Se dejó como estaba; instale de nuevo la versión más reciente.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Check who may write there.</source>
        <translation>Compruebe quién puede escribir allí.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <extracomment>the history</extracomment>
        <translation>No se puede crear %1: %2.</translation>
    </message>
    <message>
        <source>%1 lies on a file system that cannot be read and written at the same time (no write-ahead log).</source>
        <extracomment>the history</extracomment>
        <translation>%1 está en un sistema de archivos que no permite leer y escribir a la vez (sin registro write-ahead).</translation>
    </message>
    <message>
        <source>Keep it on a local disk.</source>
        <extracomment>the history</extracomment>
        <translation>Guárdelo en un disco local.</translation>
    </message>
    <message>
        <source>%1 cannot be opened, so what the agents&apos; logs tell is not recorded.</source>
        <extracomment>the history</extracomment>
        <translation>%1 no se puede abrir, así que no se registra lo que dicen los registros de los agentes.</translation>
    </message>
    <message>
        <source>It is read again later.</source>
        <translation>Se leerán de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The Spotmeter service does not answer at %1.</source>
        <translation>El servicio de Spotmeter no responde en %1.</translation>
    </message>
    <message>
        <source>Start it with `spotmeterd`.</source>
        <translation>Inícielo con `spotmeterd`.</translation>
    </message>
    <message>
        <source>The service answered with status %1.</source>
        <translation>El servicio respondió con el estado %1.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be read.</source>
        <translation>No se pudo leer la respuesta del servicio.</translation>
    </message>
    <message>
        <source>The Spotmeter service hung up before it answered.</source>
        <translation>El servicio de Spotmeter colgó antes de responder.</translation>
    </message>
    <message>
        <source>The Spotmeter service did not start.</source>
        <translation>El servicio de Spotmeter no se inició.</translation>
    </message>
    <message>
        <source>The Spotmeter service did not start within %1 seconds.</source>
        <translation>El servicio de Spotmeter no se inició en %1 segundos.</translation>
    </message>
    <message>
        <source>spotmeterd is neither beside this program nor on PATH.</source>
        <translation>spotmeterd no está ni junto a este programa ni en el PATH.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <extracomment>a program</extracomment>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>Install Spotmeter again.</source>
        <translation>Instale Spotmeter de nuevo.</translation>
    </message>
    <message>
        <source>This user may not talk to Tailscale&apos;s daemon.</source>
        <translation>Este usuario no puede hablar con el demonio de Tailscale.</translation>
    </message>
    <message>
        <source>Ask the administrator of this machine for access to tailscaled&apos;s socket.</source>
        <translation>Pida al administrador de este equipo acceso al socket de tailscaled.</translation>
    </message>
    <message>
        <source>Tailscale is starting.</source>
        <translation>Tailscale se está iniciando.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Espere un momento.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>This machine waits for approval by an admin of the tailnet.</source>
        <translation>Este equipo espera la aprobación de un administrador de la tailnet.</translation>
    </message>
    <message>
        <source>Ask an admin to approve it in the admin console, under Machines.</source>
        <translation>Pida a un administrador que lo apruebe en la consola de administración, en Machines.</translation>
    </message>
    <message>
        <source>The state of Tailscale is not known.</source>
        <translation>No se conoce el estado de Tailscale.</translation>
    </message>
    <message>
        <source>Check it with: tailscale status</source>
        <translation>Compruébelo con: tailscale status</translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s Tailscale key expires in %n hours.</source>
        <translation>
            <numerusform>La clave de Tailscale de este equipo caduca en %n hora.</numerusform>
            <numerusform>La clave de Tailscale de este equipo caduca en %n horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew it with: spotmeter login</source>
        <translation>Renuévela con: spotmeter login</translation>
    </message>
    <message>
        <source>This machine is tagged, so the gateway counts what everybody does here as %1, not as you.</source>
        <translation>Este equipo lleva una etiqueta, así que el gateway cuenta lo que hace cualquiera aquí como %1, no como usted.</translation>
    </message>
    <message>
        <source>The exit node that this machine uses is offline, so nothing outside of the tailnet is reachable.</source>
        <translation>El nodo de salida que usa este equipo está desconectado, así que no se puede acceder a nada fuera de la tailnet.</translation>
    </message>
    <message>
        <source>Choose another with: tailscale set --exit-node=</source>
        <translation>Elija otro con: tailscale set --exit-node=</translation>
    </message>
    <message>
        <source>tailscaled runs in userspace mode: ordinary programs cannot reach the tailnet by address.</source>
        <translation>tailscaled funciona en modo de espacio de usuario: los programas corrientes no pueden acceder a la tailnet por dirección.</translation>
    </message>
    <message>
        <source>tailscaled does not run.</source>
        <translation>tailscaled no está en marcha.</translation>
    </message>
    <message>
        <source>This user may not talk to tailscaled.</source>
        <translation>Este usuario no puede hablar con tailscaled.</translation>
    </message>
    <message>
        <source>tailscaled does not answer.</source>
        <translation>tailscaled no responde.</translation>
    </message>
    <message>
        <source>It closed the connection before its answer was complete.</source>
        <extracomment>tailscaled</extracomment>
        <translation>Cerró la conexión antes de que su respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>Its answer cannot be read: %1.</source>
        <extracomment>tailscaled</extracomment>
        <translation>No se puede leer su respuesta: %1.</translation>
    </message>
    <message>
        <source>The path of tailscaled&apos;s socket, %1, has %2 bytes, but the system allows %3.</source>
        <translation>La ruta del socket de tailscaled, %1, tiene %2 bytes, pero el sistema permite %3.</translation>
    </message>
    <message>
        <source>Set a shorter path, for instance a link in your home folder.</source>
        <translation>Indique una ruta más corta, por ejemplo un enlace en su carpeta personal.</translation>
    </message>
    <message>
        <source>tailscaled answered with status %1.</source>
        <translation>tailscaled respondió con el estado %1.</translation>
    </message>
    <message>
        <source>tailscaled answered with status %1: %2</source>
        <translation>tailscaled respondió con el estado %1: %2</translation>
    </message>
    <message>
        <source>tailscaled&apos;s status is not a JSON object (%1).</source>
        <translation>El estado de tailscaled no es un objeto JSON (%1).</translation>
    </message>
    <message>
        <source>tailscaled&apos;s status does not say in which state it is (BackendState).</source>
        <translation>El estado de tailscaled no dice en qué estado está (BackendState).</translation>
    </message>
    <message>
        <source>tailscaled&apos;s answer to whois names no machine.</source>
        <translation>La respuesta de tailscaled a whois no nombra ningún equipo.</translation>
    </message>
    <message>
        <source>tailscaled lets only root and its operator log in.</source>
        <translation>tailscaled solo deja iniciar sesión a root y a su operador.</translation>
    </message>
    <message>
        <source>Either run: sudo tailscale up --force-reauth, or become the operator with: sudo tailscale set --operator=$USER</source>
        <translation>Ejecute sudo tailscale up --force-reauth, o hágase operador con: sudo tailscale set --operator=$USER</translation>
    </message>
    <message>
        <source>tailscaled gave no page to log in at.</source>
        <translation>tailscaled no dio ninguna página para iniciar sesión.</translation>
    </message>
    <message>
        <source>Check it with: tailscale up</source>
        <translation>Compruébelo con: tailscale up</translation>
    </message>
    <message>
        <source>A .aider.conf.yml in a project is stronger than these settings.</source>
        <extracomment>about Aider</extracomment>
        <translation>Un .aider.conf.yml en un proyecto prevalece sobre estos ajustes.</translation>
    </message>
    <message>
        <source>No login is needed: the gateway brings the key.</source>
        <translation>No hace falta iniciar sesión: el gateway aporta la clave.</translation>
    </message>
    <message>
        <source>Your own Claude login stays in use and goes along to the gateway, for gateways that want each caller&apos;s subscription.</source>
        <translation>Su propia sesión de Claude se sigue usando y acompaña a las solicitudes, para gateways que quieren la suscripción de cada usuario.</translation>
    </message>
    <message>
        <source>A gateway takes the place of the claude.ai account in the app.</source>
        <translation>Un gateway ocupa el lugar de la cuenta de claude.ai en la aplicación.</translation>
    </message>
    <message>
        <source>In Claude Desktop, choose Help, Troubleshooting, Enable Developer Mode.</source>
        <translation>En Claude Desktop, elija Help, Troubleshooting, Enable Developer Mode.</translation>
    </message>
    <message>
        <source>Choose Developer, Configure Third-Party Inference, Gateway, and enter the BASE_URL and API_KEY of the values file.</source>
        <translation>Elija Developer, Configure Third-Party Inference, Gateway, e introduzca BASE_URL y API_KEY del archivo de valores.</translation>
    </message>
    <message>
        <source>No login is needed, but sessions begun before or after are listed apart from those begun while routed.</source>
        <translation>No hace falta iniciar sesión, pero las sesiones iniciadas antes o después aparecen separadas de las iniciadas mientras está enrutado.</translation>
    </message>
    <message>
        <source>All sessions stay together, but you stay logged in to Codex, and your own login goes along to the gateway.</source>
        <translation>Todas las sesiones siguen juntas, pero usted mantiene la sesión en Codex, y su propia sesión acompaña a las solicitudes al gateway.</translation>
    </message>
    <message>
        <source>&quot;Spotmeter&quot; is the first of its models.</source>
        <translation>«Spotmeter» es el primero de sus modelos.</translation>
    </message>
    <message>
        <source>Models that you choose besides it go to their own providers.</source>
        <translation>Los demás modelos que elija van a sus propios proveedores.</translation>
    </message>
    <message>
        <source>Copilot CLI has no settings file for this, so its variables are set for your next login.</source>
        <translation>Copilot CLI no tiene archivo de ajustes para esto, así que sus variables se definen para su próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>Log out and in again.</source>
        <translation>Cierre la sesión y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>A crush.json in a project, and a crushrc script, are stronger than these settings.</source>
        <translation>Un crush.json en un proyecto y un script crushrc prevalecen sobre estos ajustes.</translation>
    </message>
    <message>
        <source>Cursor sends its requests from its own servers, which cannot reach this machine.</source>
        <translation>Cursor envía sus solicitudes desde sus propios servidores, que no pueden acceder a este equipo.</translation>
    </message>
    <message>
        <source>droid tells its maker about the use of such models, and its window asks for a Factory login; &quot;droid exec&quot; does not.</source>
        <translation>droid informa a su fabricante del uso de tales modelos, y su ventana pide una cuenta de Factory; «droid exec» no.</translation>
    </message>
    <message>
        <source>Gemini CLI reads these settings only in folders that you trust, and only where the project has no .env of its own.</source>
        <translation>Gemini CLI lee estos ajustes solo en carpetas de confianza, y solo donde el proyecto no tiene su propio .env.</translation>
    </message>
    <message>
        <source>Run &quot;goose configure&quot; and choose the model of the provider Spotmeter.</source>
        <translation>Ejecute «goose configure» y elija el modelo del proveedor Spotmeter.</translation>
    </message>
    <message>
        <source>In the IDE, open Settings, Tools, AI Assistant, Providers &amp; API keys.</source>
        <translation>En el IDE, abra Settings, Tools, AI Assistant, Providers &amp; API keys.</translation>
    </message>
    <message>
        <source>Add an OpenAI-compatible provider with the BASE_URL, API_KEY and MODEL of the values file.</source>
        <translation>Añada un proveedor compatible con OpenAI con BASE_URL, API_KEY y MODEL del archivo de valores.</translation>
    </message>
    <message>
        <source>Its models of Anthropic and OpenAI are routed; those of other providers stay direct.</source>
        <translation>Sus modelos de Anthropic y OpenAI se enrutan; los de otros proveedores siguen siendo directos.</translation>
    </message>
    <message>
        <source>In the settings of the extension, choose OpenAI Compatible as the API provider.</source>
        <translation>En los ajustes de la extensión, elija OpenAI Compatible como proveedor de API.</translation>
    </message>
    <message>
        <source>Enter the BASE_URL, API_KEY and MODEL of the values file.</source>
        <translation>Introduzca BASE_URL, API_KEY y MODEL del archivo de valores.</translation>
    </message>
    <message>
        <source>This covers chat, not completions.</source>
        <translation>Esto abarca el chat, no el autocompletado.</translation>
    </message>
    <message>
        <source>It needs VS Code 1.122; with Copilot Business or Enterprise, an administrator must allow it.</source>
        <translation>Necesita VS Code 1.122; con Copilot Business o Enterprise, un administrador debe permitirlo.</translation>
    </message>
    <message>
        <source>Choose the Spotmeter model in the model picker of the chat.</source>
        <translation>Elija el modelo de Spotmeter en el selector de modelos del chat.</translation>
    </message>
    <message>
        <source>Windsurf has no setting for another address.</source>
        <translation>Windsurf no tiene ningún ajuste para otra dirección.</translation>
    </message>
    <message>
        <source>In Xcode, open Settings, Intelligence, and add an internet-hosted provider with the BASE_URL and API_KEY of the values file.</source>
        <translation>En Xcode, abra Settings, Intelligence, y añada un proveedor de Internet con BASE_URL y API_KEY del archivo de valores.</translation>
    </message>
    <message>
        <source>In Zed, open the agent settings and paste the API_KEY of the values file as the key of Anthropic and of OpenAI.</source>
        <translation>En Zed, abra los ajustes del agente y pegue la API_KEY del archivo de valores como clave de Anthropic y de OpenAI.</translation>
    </message>
    <message>
        <source>Zed keeps it in its keychain.</source>
        <translation>Zed la guarda en su llavero.</translation>
    </message>
    <message>
        <source>Runs Claude models and spends the organisation&apos;s money.</source>
        <translation>Ejecuta modelos Claude y gasta el dinero de la organización.</translation>
    </message>
    <message>
        <source>Manages the organisation: its members, workspaces and keys.</source>
        <translation>Gestiona la organización: sus miembros, espacios de trabajo y claves.</translation>
    </message>
    <message>
        <source>Acts as the person in Claude Code until it expires.</source>
        <translation>Actúa como la persona en Claude Code hasta que caduca.</translation>
    </message>
    <message>
        <source>Makes new Claude Code logins of the person.</source>
        <translation>Crea nuevos inicios de sesión de la persona en Claude Code.</translation>
    </message>
    <message>
        <source>Acts as the person on claude.ai until they log out.</source>
        <translation>Actúa como la persona en claude.ai hasta que cierra la sesión.</translation>
    </message>
    <message>
        <source>Runs OpenAI models and spends the project&apos;s money.</source>
        <translation>Ejecuta modelos de OpenAI y gasta el dinero del proyecto.</translation>
    </message>
    <message>
        <source>Manages the organisation: its members, projects and keys.</source>
        <translation>Gestiona la organización: sus miembros, proyectos y claves.</translation>
    </message>
    <message>
        <source>Runs OpenAI models in every project of the person.</source>
        <translation>Ejecuta modelos de OpenAI en todos los proyectos de la persona.</translation>
    </message>
    <message>
        <source>Runs models of many providers and spends the account&apos;s credits.</source>
        <translation>Ejecuta modelos de muchos proveedores y gasta el crédito de la cuenta.</translation>
    </message>
    <message>
        <source>Reads and writes the traces of the project, prompts among them.</source>
        <translation>Lee y escribe las trazas del proyecto, incluidos los prompts.</translation>
    </message>
    <message>
        <source>Runs models and spends the account&apos;s money.</source>
        <translation>Ejecuta modelos y gasta el dinero de la cuenta.</translation>
    </message>
    <message>
        <source>Calls the Google services it is allowed for, Gemini among them.</source>
        <translation>Llama a los servicios de Google que tiene permitidos, entre ellos Gemini.</translation>
    </message>
    <message>
        <source>Runs Gemini models and spends the project&apos;s money.</source>
        <translation>Ejecuta modelos Gemini y gasta el dinero del proyecto.</translation>
    </message>
    <message>
        <source>Lets a program pose as the OAuth client.</source>
        <translation>Permite a un programa hacerse pasar por el cliente OAuth.</translation>
    </message>
    <message>
        <source>Public by design in installed programs.</source>
        <translation>Pública por diseño en programas instalados.</translation>
    </message>
    <message>
        <source>Acts as the person or service in Google Cloud for an hour.</source>
        <translation>Actúa como la persona o el servicio en Google Cloud durante una hora.</translation>
    </message>
    <message>
        <source>Makes new Google logins of the person.</source>
        <translation>Crea nuevos inicios de sesión de la persona en Google.</translation>
    </message>
    <message>
        <source>Acts as the service account in Google Cloud.</source>
        <translation>Actúa como la cuenta de servicio en Google Cloud.</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>No caduca nunca.</translation>
    </message>
    <message>
        <source>Runs the models of the Azure resource and spends its money.</source>
        <translation>Ejecuta los modelos del recurso de Azure y gasta su dinero.</translation>
    </message>
    <message>
        <source>Names an AWS account.</source>
        <translation>Identifica una cuenta de AWS.</translation>
    </message>
    <message>
        <source>Together with its secret it acts as that account.</source>
        <translation>Junto con su secreto actúa como esa cuenta.</translation>
    </message>
    <message>
        <source>Acts as the AWS account or role it belongs to.</source>
        <translation>Actúa como la cuenta o el rol de AWS al que pertenece.</translation>
    </message>
    <message>
        <source>Runs Bedrock models and spends the account&apos;s money.</source>
        <translation>Ejecuta modelos de Bedrock y gasta el dinero de la cuenta.</translation>
    </message>
    <message>
        <source>Runs Bedrock models for up to twelve hours.</source>
        <translation>Ejecuta modelos de Bedrock durante un máximo de doce horas.</translation>
    </message>
    <message>
        <source>Reads and perhaps writes the models and data sets of the account.</source>
        <translation>Lee y quizá escribe los modelos y conjuntos de datos de la cuenta.</translation>
    </message>
    <message>
        <source>Makes speech and spends the account&apos;s money.</source>
        <translation>Genera voz y gasta el dinero de la cuenta.</translation>
    </message>
    <message>
        <source>Reads and writes the traces of the workspace, prompts among them.</source>
        <translation>Lee y escribe las trazas del espacio de trabajo, incluidos los prompts.</translation>
    </message>
    <message>
        <source>Reads and writes the project&apos;s indexes.</source>
        <translation>Lee y escribe los índices del proyecto.</translation>
    </message>
    <message>
        <source>Acts as its owner in the Databricks workspace.</source>
        <translation>Actúa como su propietario en el espacio de trabajo de Databricks.</translation>
    </message>
    <message>
        <source>Runs models of many providers and spends the team&apos;s money.</source>
        <translation>Ejecuta modelos de muchos proveedores y gasta el dinero del equipo.</translation>
    </message>
    <message>
        <source>Acts as its owner on Vercel: deployments and their secrets.</source>
        <translation>Actúa como su propietario en Vercel: despliegues y sus secretos.</translation>
    </message>
    <message>
        <source>Acts as the person or team in Cursor.</source>
        <translation>Actúa como la persona o el equipo en Cursor.</translation>
    </message>
    <message>
        <source>Searches the web and spends the account&apos;s money.</source>
        <translation>Busca en la web y gasta el dinero de la cuenta.</translation>
    </message>
    <message>
        <source>Fetches web pages and spends the account&apos;s money.</source>
        <translation>Obtiene páginas web y gasta el dinero de la cuenta.</translation>
    </message>
    <message>
        <source>Reads and writes the runs and artifacts of the account.</source>
        <translation>Lee y escribe las ejecuciones y artefactos de la cuenta.</translation>
    </message>
    <message>
        <source>Starts machines and spends the account&apos;s money.</source>
        <translation>Inicia máquinas y gasta el dinero de la cuenta.</translation>
    </message>
    <message>
        <source>Starts Devin sessions as the organisation.</source>
        <translation>Inicia sesiones de Devin como la organización.</translation>
    </message>
    <message>
        <source>Starts Devin sessions as the person.</source>
        <translation>Inicia sesiones de Devin como la persona.</translation>
    </message>
    <message>
        <source>Runs the models behind the LiteLLM proxy.</source>
        <translation>Ejecuta los modelos que hay tras el proxy LiteLLM.</translation>
    </message>
    <message>
        <source>The master key manages it.</source>
        <translation>La clave maestra gestiona el proxy.</translation>
    </message>
    <message>
        <source>Runs Copilot as the person.</source>
        <translation>Ejecuta Copilot como la persona.</translation>
    </message>
    <message>
        <source>Runs Amp as the person.</source>
        <translation>Ejecuta Amp como la persona.</translation>
    </message>
    <message>
        <source>Runs Droid as the person.</source>
        <translation>Ejecuta Droid como la persona.</translation>
    </message>
    <message>
        <source>Runs Warp agents as the person.</source>
        <translation>Ejecuta agentes de Warp como la persona.</translation>
    </message>
    <message>
        <source>Runs the models of the address it is used with.</source>
        <translation>Ejecuta los modelos de la dirección con la que se usa.</translation>
    </message>
    <message>
        <source>Acts as its owner on Vercel.</source>
        <translation>Actúa como su propietario en Vercel.</translation>
    </message>
    <message>
        <source>Adds machines to the tailnet.</source>
        <translation>Añade equipos a la tailnet.</translation>
    </message>
    <message>
        <source>Manages the tailnet as its owner would.</source>
        <translation>Gestiona la tailnet como lo haría su propietario.</translation>
    </message>
    <message>
        <source>Makes API tokens and auth keys for the tailnet.</source>
        <translation>Crea tokens de API y claves de autenticación para la tailnet.</translation>
    </message>
    <message>
        <source>Changes people and groups of the tailnet.</source>
        <translation>Cambia personas y grupos de la tailnet.</translation>
    </message>
    <message>
        <source>Signs webhooks of the tailnet.</source>
        <translation>Firma webhooks de la tailnet.</translation>
    </message>
    <message>
        <source>Is a key of the tailnet of a newer kind.</source>
        <translation>Es una clave de la tailnet de un tipo más reciente.</translation>
    </message>
    <message>
        <source>Is the private key of a node, or of its tailnet lock.</source>
        <translation>Es la clave privada de un nodo o de su Tailnet Lock.</translation>
    </message>
    <message>
        <source>Manages or joins the Headscale server&apos;s tailnet.</source>
        <translation>Gestiona la tailnet del servidor Headscale o se une a ella.</translation>
    </message>
    <message>
        <source>Acts as its owner on GitHub within its scopes.</source>
        <translation>Actúa como su propietario en GitHub dentro de sus ámbitos.</translation>
    </message>
    <message>
        <source>Acts as a GitHub App in one installation, for an hour.</source>
        <translation>Actúa como una GitHub App en una instalación, durante una hora.</translation>
    </message>
    <message>
        <source>Acts as its owner in the chosen repositories.</source>
        <translation>Actúa como su propietario en los repositorios elegidos.</translation>
    </message>
    <message>
        <source>Publishes packages as its owner.</source>
        <translation>Publica paquetes como su propietario.</translation>
    </message>
    <message>
        <source>Acts as its owner on GitLab within its scopes.</source>
        <translation>Actúa como su propietario en GitLab dentro de sus ámbitos.</translation>
    </message>
    <message>
        <source>Registers runners, which see the secrets of jobs.</source>
        <translation>Registra runners, que ven los secretos de los trabajos.</translation>
    </message>
    <message>
        <source>Reads and writes messages as the app or the person.</source>
        <translation>Lee y escribe mensajes como la aplicación o la persona.</translation>
    </message>
    <message>
        <source>Acts as the person in Slack, together with their xoxc token.</source>
        <translation>Actúa como la persona en Slack, junto con su token xoxc.</translation>
    </message>
    <message>
        <source>Opens connections as the Slack app.</source>
        <translation>Abre conexiones como la aplicación de Slack.</translation>
    </message>
    <message>
        <source>Posts messages into one Slack channel.</source>
        <translation>Publica mensajes en un canal de Slack.</translation>
    </message>
    <message>
        <source>Moves money: charges, refunds and payouts of the account.</source>
        <translation>Mueve dinero: cobros, reembolsos y pagos de la cuenta.</translation>
    </message>
    <message>
        <source>Works on Stripe&apos;s test data only.</source>
        <translation>Solo actúa sobre los datos de prueba de Stripe.</translation>
    </message>
    <message>
        <source>Forges events that seem to come from Stripe.</source>
        <translation>Falsifica eventos que parecen venir de Stripe.</translation>
    </message>
    <message>
        <source>Publishes packages on the test index.</source>
        <translation>Publica paquetes en el índice de pruebas.</translation>
    </message>
    <message>
        <source>Sends mail as the account.</source>
        <translation>Envía correo como la cuenta.</translation>
    </message>
    <message>
        <source>Sends messages and spends the money of the account.</source>
        <translation>Envía mensajes y gasta el dinero de la cuenta.</translation>
    </message>
    <message>
        <source>Acts as the Twilio account.</source>
        <translation>Actúa como la cuenta de Twilio.</translation>
    </message>
    <message>
        <source>Manages the account&apos;s machines and data.</source>
        <translation>Gestiona las máquinas y los datos de la cuenta.</translation>
    </message>
    <message>
        <source>Manages the account&apos;s projects.</source>
        <translation>Gestiona los proyectos de la cuenta.</translation>
    </message>
    <message>
        <source>Reads and writes all data of the project, past its row rules.</source>
        <translation>Lee y escribe todos los datos del proyecto, sin pasar por sus reglas de filas.</translation>
    </message>
    <message>
        <source>Changes DNS, sites and accounts within its scopes.</source>
        <translation>Cambia DNS, sitios y cuentas dentro de sus ámbitos.</translation>
    </message>
    <message>
        <source>Issues certificates for the sites of the account.</source>
        <translation>Emite certificados para los sitios de la cuenta.</translation>
    </message>
    <message>
        <source>Acts as the Cloudflare account.</source>
        <translation>Actúa como la cuenta de Cloudflare.</translation>
    </message>
    <message>
        <source>Reads the secrets that its policy allows.</source>
        <translation>Lee los secretos que permite su directiva.</translation>
    </message>
    <message>
        <source>Runs Terraform and reads its state as its owner.</source>
        <translation>Ejecuta Terraform y lee su estado como su propietario.</translation>
    </message>
    <message>
        <source>Acts as the Grafana service account.</source>
        <translation>Actúa como la cuenta de servicio de Grafana.</translation>
    </message>
    <message>
        <source>Acts within its policy in Grafana Cloud.</source>
        <translation>Actúa en Grafana Cloud dentro de su directiva.</translation>
    </message>
    <message>
        <source>Acts as its owner in Linear.</source>
        <translation>Actúa como su propietario en Linear.</translation>
    </message>
    <message>
        <source>Reads and writes the pages shared with it.</source>
        <translation>Lee y escribe las páginas compartidas con ella.</translation>
    </message>
    <message>
        <source>Reads the files of its owner.</source>
        <translation>Lee los archivos de su propietario.</translation>
    </message>
    <message>
        <source>Changes projects and releases of the organisation.</source>
        <translation>Cambia proyectos y versiones de la organización.</translation>
    </message>
    <message>
        <source>Acts as its owner in Sentry.</source>
        <translation>Actúa como su propietario en Sentry.</translation>
    </message>
    <message>
        <source>Pulls and pushes images as its owner.</source>
        <translation>Descarga y sube imágenes como su propietario.</translation>
    </message>
    <message>
        <source>Acts in the shop within its scopes.</source>
        <translation>Actúa en la tienda dentro de sus ámbitos.</translation>
    </message>
    <message>
        <source>Reads and writes the collections of its owner.</source>
        <translation>Lee y escribe las colecciones de su propietario.</translation>
    </message>
    <message>
        <source>Decrypts every file that was encrypted for it.</source>
        <translation>Descifra todo archivo que se cifró para ella.</translation>
    </message>
    <message>
        <source>Reads the vaults of the service account.</source>
        <translation>Lee las cajas fuertes de la cuenta de servicio.</translation>
    </message>
    <message>
        <source>Acts as the registered application in Entra ID.</source>
        <translation>Actúa como la aplicación registrada en Entra ID.</translation>
    </message>
    <message>
        <source>Reads and writes everything in the storage account.</source>
        <translation>Lee y escribe todo en la cuenta de almacenamiento.</translation>
    </message>
    <message>
        <source>Reads and writes everything in the account.</source>
        <translation>Lee y escribe todo en la cuenta.</translation>
    </message>
    <message>
        <source>Acts as the app or the person on Facebook.</source>
        <translation>Actúa como la aplicación o la persona en Facebook.</translation>
    </message>
    <message>
        <source>Acts as the bot.</source>
        <translation>Actúa como el bot.</translation>
    </message>
    <message>
        <source>Posts messages into one channel.</source>
        <translation>Publica mensajes en un canal.</translation>
    </message>
    <message>
        <source>Sends mail as the domain.</source>
        <translation>Envía correo como el dominio.</translation>
    </message>
    <message>
        <source>Reads and writes the lists of the account.</source>
        <translation>Lee y escribe las listas de la cuenta.</translation>
    </message>
    <message>
        <source>Moves money of the merchant.</source>
        <translation>Mueve dinero del comercio.</translation>
    </message>
    <message>
        <source>Manages the apps of its owner.</source>
        <translation>Gestiona las aplicaciones de su propietario.</translation>
    </message>
    <message>
        <source>Manages the sites of its owner.</source>
        <translation>Gestiona los sitios de su propietario.</translation>
    </message>
    <message>
        <source>Manages the apps of the organisation.</source>
        <translation>Gestiona las aplicaciones de la organización.</translation>
    </message>
    <message>
        <source>Manages the services of its owner.</source>
        <translation>Gestiona los servicios de su propietario.</translation>
    </message>
    <message>
        <source>Reads and writes the databases it is allowed for.</source>
        <translation>Lee y escribe las bases de datos que tiene permitidas.</translation>
    </message>
    <message>
        <source>Reads the secrets it is allowed for.</source>
        <translation>Lee los secretos que tiene permitidos.</translation>
    </message>
    <message>
        <source>Manages the stacks of its owner.</source>
        <translation>Gestiona los stacks de su propietario.</translation>
    </message>
    <message>
        <source>Reads and writes the data of the account.</source>
        <translation>Lee y escribe los datos de la cuenta.</translation>
    </message>
    <message>
        <source>Sends data to Datadog or reads it.</source>
        <translation>Envía datos a Datadog o los lee.</translation>
    </message>
    <message>
        <source>Starts builds and reads their logs.</source>
        <translation>Inicia compilaciones y lee sus registros.</translation>
    </message>
    <message>
        <source>Starts builds and reads their secrets.</source>
        <translation>Inicia compilaciones y lee sus secretos.</translation>
    </message>
    <message>
        <source>Publishes gems as its owner.</source>
        <translation>Publica gems como su propietario.</translation>
    </message>
    <message>
        <source>Publishes crates as its owner.</source>
        <translation>Publica crates como su propietario.</translation>
    </message>
    <message>
        <source>Reads and writes the bases it is allowed for.</source>
        <translation>Lee y escribe las bases que tiene permitidas.</translation>
    </message>
    <message>
        <source>Acts as its owner in Jira and Confluence.</source>
        <translation>Actúa como su propietario en Jira y Confluence.</translation>
    </message>
    <message>
        <source>Reads and writes repositories as its owner.</source>
        <translation>Lee y escribe repositorios como su propietario.</translation>
    </message>
    <message>
        <source>Reads and writes the files of the account.</source>
        <translation>Lee y escribe los archivos de la cuenta.</translation>
    </message>
    <message>
        <source>Reads and writes the CRM.</source>
        <translation>Lee y escribe el CRM.</translation>
    </message>
    <message>
        <source>Reads or changes feature flags.</source>
        <translation>Lee o cambia feature flags.</translation>
    </message>
    <message>
        <source>Acts as its owner in the cluster.</source>
        <translation>Actúa como su propietario en el clúster.</translation>
    </message>
    <message>
        <source>Manages the content of its owner.</source>
        <translation>Gestiona los contenidos de su propietario.</translation>
    </message>
    <message>
        <source>Runs flows as its owner.</source>
        <translation>Ejecuta flujos como su propietario.</translation>
    </message>
    <message>
        <source>Reads code analyses as its owner.</source>
        <translation>Lee análisis de código como su propietario.</translation>
    </message>
    <message>
        <source>Changes maps and spends the money of the account.</source>
        <translation>Cambia mapas y gasta el dinero de la cuenta.</translation>
    </message>
    <message>
        <source>Acts as its owner in Asana.</source>
        <translation>Actúa como su propietario en Asana.</translation>
    </message>
    <message>
        <source>Reads and writes packages as its owner.</source>
        <translation>Lee y escribe paquetes como su propietario.</translation>
    </message>
    <message>
        <source>Manages the people of the organisation.</source>
        <translation>Gestiona las personas de la organización.</translation>
    </message>
    <message>
        <source>Reads the findings of the organisation.</source>
        <translation>Lee los hallazgos de la organización.</translation>
    </message>
    <message>
        <source>Manages the projects of its owner.</source>
        <translation>Gestiona los proyectos de su propietario.</translation>
    </message>
    <message>
        <source>Reads and writes the indexes.</source>
        <translation>Lee y escribe los índices.</translation>
    </message>
    <message>
        <source>Is protected by a passphrase.</source>
        <translation>Está protegida por una frase de contraseña.</translation>
    </message>
    <message>
        <source>Proves to servers that whoever holds it is its owner.</source>
        <translation>Demuestra a los servidores que quien la tiene es su propietario.</translation>
    </message>
    <message>
        <source>Acts as whoever it was issued to, until it expires.</source>
        <translation>Actúa como aquel para quien se emitió, hasta que caduca.</translation>
    </message>
    <message>
        <source>Logs in at the address it stands in.</source>
        <translation>Inicia sesión en la dirección en la que figura.</translation>
    </message>
    <message>
        <source>Logs in to a registry of images or packages.</source>
        <translation>Inicia sesión en un registro de imágenes o paquetes.</translation>
    </message>
    <message>
        <source>Is named like a secret and looks made by chance.</source>
        <translation>Se llama como un secreto y parece generada al azar.</translation>
    </message>
    <message>
        <source>Logs in to a database, and reads and changes what is in it.</source>
        <translation>Inicia sesión en una base de datos, y lee y cambia lo que contiene.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <extracomment>%1: an entry of the keyring, or a file</extracomment>
        <translation>No existe: %1.</translation>
    </message>
    <message>
        <source>%1 (%2) answered with status 404 and no list of models, so it is not an AI gateway.</source>
        <translation>%1 (%2) respondió con el estado 404 y sin lista de modelos, así que no es un gateway de IA.</translation>
    </message>
    <message>
        <source>Move the key %1 from %2 to the keychain as %3?</source>
        <extracomment>of a preview; %1 is a key&apos;s first characters, %2 a file, %3 the name it gets</extracomment>
        <translation>¿Mover la clave %1 de %2 al llavero como %3?</translation>
    </message>
    <message>
        <source>Remove the key %1 from %2?</source>
        <translation>¿Quitar la clave %1 de %2?</translation>
    </message>
    <message>
        <source>Blot out the key %1 in %2?</source>
        <translation>¿Enmascarar la clave %1 en %2?</translation>
    </message>
    <message>
        <source>Make %1 readable by its owner alone?</source>
        <extracomment>a file</extracomment>
        <translation>¿Hacer que %1 solo sea legible para su propietario?</translation>
    </message>
    <message>
        <source>Tell git to ignore %1?</source>
        <extracomment>a file</extracomment>
        <translation>¿Hacer que git ignore %1?</translation>
    </message>
</context>
<context>
    <name>models::StatusModel</name>
    <message>
        <source>Connecting to the service…</source>
        <translation>Conectando con el servicio…</translation>
    </message>
    <message>
        <source>Service not connected</source>
        <translation>Servicio no conectado</translation>
    </message>
    <message>
        <source>Forwarding on %1</source>
        <translation>Reenvío activo en %1</translation>
    </message>
    <message>
        <source>Forwarding is paused</source>
        <translation>Reenvío en pausa</translation>
    </message>
    <message>
        <source>Finishing running streams</source>
        <translation>Terminando flujos en curso</translation>
    </message>
    <message>
        <source>Not forwarding</source>
        <translation>Sin reenvío</translation>
    </message>
    <message>
        <source>Not on a tailnet</source>
        <translation>Sin tailnet</translation>
    </message>
    <message>
        <source>No gateway</source>
        <translation>Sin gateway</translation>
    </message>
    <message>
        <source>Gateway %1 · %2</source>
        <translation>Gateway %1 · %2</translation>
    </message>
    <message>
        <source>Today %1 · %2 tokens · %3</source>
        <translation>Hoy %1 · %2 tokens · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) active</source>
        <translation>
            <numerusform>%n agente activo</numerusform>
            <numerusform>%n agentes activos</numerusform>
        </translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation>menos de 1 ms</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Tailscale is not installed</source>
        <translation>Tailscale no está instalado</translation>
    </message>
    <message>
        <source>Tailscale is not running</source>
        <translation>Tailscale no está en ejecución</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Needs login</source>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>Key expired</source>
        <translation>Clave caducada</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Falta aprobación</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>direct, %1</source>
        <extracomment>how the gateway is reached; %1 is a time</extracomment>
        <translation>directo, %1</translation>
    </message>
    <message>
        <source>relayed, %1</source>
        <extracomment>how the gateway is reached: over a relay of the tailnet; %1 is a time</extracomment>
        <translation>por un relé, %1</translation>
    </message>
</context>
<context>
    <name>models::Text</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Agent left</source>
        <translation>Corte del agente</translation>
    </message>
    <message>
        <source>Gateway down</source>
        <translation>Gateway caído</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>No admitido</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>403 denied</source>
        <translation>403 denegado</translation>
    </message>
    <message>
        <source>429 quota</source>
        <translation>429 cuota</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>Error %1</translation>
    </message>
    <message>
        <source>The agent hung up before the answer was complete.</source>
        <translation>El agente cerró la conexión antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>The tailnet or the gateway could not be reached. See the Identity page.</source>
        <translation>No se pudo acceder a la tailnet o al gateway. Consulte la página Identidad.</translation>
    </message>
    <message>
        <source>The gateway broke the answer off. The provider or the connection behind it failed.</source>
        <translation>El gateway interrumpió la respuesta. Falló el proveedor o la conexión con él.</translation>
    </message>
    <message>
        <source>Spotmeter did not let this request in. See the Settings page for the reason.</source>
        <translation>Spotmeter no admitió esta solicitud. Consulte el motivo en la página Ajustes.</translation>
    </message>
    <message>
        <source>The gateway&apos;s policy does not allow this. Ask its administrator for a grant.</source>
        <translation>La política del gateway no lo permite. Pida acceso a su administrador.</translation>
    </message>
    <message>
        <source>A quota is used up, at the gateway or at the provider. It refills with time.</source>
        <translation>Se agotó una cuota del gateway o del proveedor. Se recarga con el tiempo.</translation>
    </message>
    <message>
        <source>The gateway does not serve this model or path to you.</source>
        <translation>El gateway no le ofrece este modelo o esta ruta.</translation>
    </message>
    <message>
        <source>The provider behind the gateway failed.</source>
        <translation>Falló el proveedor al que conecta el gateway.</translation>
    </message>
    <message>
        <source>The provider did not accept what the agent asked for.</source>
        <translation>El proveedor no aceptó lo que pidió el agente.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date&apos;s pattern, see QLocale; in Japanese M月d日</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date&apos;s pattern, see QLocale</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date&apos;s pattern, see QLocale</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a date&apos;s pattern, see QLocale</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Budget used up</source>
        <translation>Presupuesto agotado</translation>
    </message>
</context>
<context>
    <name>models::TrayMenu</name>
    <message>
        <source>Keys: %1</source>
        <comment>in the tray&apos;s menu; %1 is &quot;3 keys in 5 places&quot;</comment>
        <translation>Claves: %1</translation>
    </message>
</context>
<context>
    <name>models::UsageModel</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>Lectura caché</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Escritura caché</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) used a model whose price is not known.</source>
        <translation>
            <numerusform>%n solicitud usó un modelo de precio desconocido.</numerusform>
            <numerusform>%n solicitudes usaron un modelo de precio desconocido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>First byte</source>
        <comment>mean time until the first byte of an answer</comment>
        <translation>Primer byte</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the cost in the days before</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variación</translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n answer(s) that came through Spotmeter.</source>
        <translation>
            <numerusform>Media de %n respuesta que pasó por Spotmeter.</numerusform>
            <numerusform>Media de %n respuestas que pasaron por Spotmeter.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it for an hour, which costs more.</source>
        <translation>De ellos, %1 durante una hora, lo que cuesta más.</translation>
    </message>
    <message>
        <source>%1 of it reasoning.</source>
        <translation>De ellos, %1 de razonamiento.</translation>
    </message>
    <message>
        <source>Each request by the price of its day: the gateway&apos;s own, else yours, else the bundled list.</source>
        <translation>Cada solicitud se calcula con el precio de su día: el del gateway; si no lo hay, el que usted haya fijado; en último caso, el de la lista incluida.</translation>
    </message>
    <message>
        <source>The bundled list is of %1.</source>
        <translation>La lista incluida es del %1.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>this group had no cost in the days before</comment>
        <translation>nuevo</translation>
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
        <translation>sin datos anteriores</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>%1 vs before</source>
        <translation>%1 vs. antes</translation>
    </message>
    <message>
        <source>Cache hit rate</source>
        <translation>Aciertos de caché</translation>
    </message>
    <message>
        <source>%1 pt vs before</source>
        <translation>%1 pp vs. antes</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>%1 of the tokens (%2) went past the gateway, by %3: only the agents&apos; own logs tell of them. Turn routing on for them on the Agents page.</source>
        <extracomment>%1 a percentage, %2 tokens and cost, %3 the names of agents</extracomment>
        <translation>Sin pasar por el gateway: %1 de los tokens (%2), usados por %3. Solo constan en los registros de los propios agentes. Active su enrutamiento en la página Agentes.</translation>
    </message>
    <message>
        <source>Less than 0.1 %</source>
        <translation>menos del 0,1 %</translation>
    </message>
</context>
<context>
    <name>ui::AgentCard</name>
    <message>
        <source>Route %1 through the gateway</source>
        <translation>Enrutar %1 por el gateway</translation>
    </message>
    <message>
        <source>version not found</source>
        <translation>versión no encontrada</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>Restore %1&apos;s own settings</source>
        <translation>Restaurar los ajustes propios de %1</translation>
    </message>
    <message>
        <source>Show what routing would change</source>
        <translation>Mostrar qué cambiaría al enrutar</translation>
    </message>
</context>
<context>
    <name>ui::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Route all…</source>
        <translation>Enrutar todos…</translation>
    </message>
    <message>
        <source>Restore all…</source>
        <translation>Restaurar todos…</translation>
    </message>
    <message>
        <source>No agents known yet</source>
        <translation>Aún no se conoce ningún agente</translation>
    </message>
    <message>
        <source>The list appears as soon as the Spotmeter service answers.</source>
        <translation>La lista aparecerá en cuanto responda el servicio de Spotmeter.</translation>
    </message>
    <message>
        <source>%1 of %2 found agents go through the gateway</source>
        <translation>%1 de %2 agentes encontrados pasan por el gateway</translation>
    </message>
    <message>
        <source>Not found on this machine</source>
        <translation>No encontrados en este equipo</translation>
    </message>
    <message>
        <source>An agent that you install appears above by itself.</source>
        <translation>Los agentes que instale aparecerán arriba automáticamente.</translation>
    </message>
</context>
<context>
    <name>ui::AllAgentsDialog</name>
    <message>
        <source>Route agents through the gateway</source>
        <translation>Enrutar agentes por el gateway</translation>
    </message>
    <message>
        <source>Restore agents</source>
        <translation>Restaurar agentes</translation>
    </message>
    <message>
        <source>Only the lines that name the address change in these files. Each file is written at once or not at all, and you can undo it at any time.</source>
        <translation>En estos archivos solo cambian las líneas que indican la dirección. Cada archivo se escribe por completo o no se modifica, y puede deshacerlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Our lines are taken back. What you changed since then stays.</source>
        <translation>Se retiran las líneas de Spotmeter. Lo que usted haya cambiado desde entonces se conserva.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Route %n agent(s)</source>
        <translation>
            <numerusform>Enrutar %n agente</numerusform>
            <numerusform>Enrutar %n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n agent(s)</source>
        <translation>
            <numerusform>Restaurar %n agente</numerusform>
            <numerusform>Restaurar %n agentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Nothing right now.</source>
        <translation>Nada por ahora.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abrir: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BarPlot</name>
    <message>
        <source>In all: %1</source>
        <translation>Total: %1</translation>
    </message>
</context>
<context>
    <name>ui::BudgetRow</name>
    <message>
        <source>Stop requests</source>
        <translation>Detener solicitudes</translation>
    </message>
    <message>
        <source>Limit in dollars</source>
        <translation>Límite en dólares</translation>
    </message>
    <message>
        <source>each day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>each week</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Once it is used up, requests are refused until the next period.</source>
        <translation>Cuando se agote, las solicitudes se rechazan hasta el periodo siguiente.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Todos los agentes</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Proyecto %1</translation>
    </message>
</context>
<context>
    <name>ui::BudgetsCard</name>
    <message>
        <source>Budgets</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Add a budget</source>
        <translation>Añadir un presupuesto</translation>
    </message>
    <message>
        <source>You are told at 80 % and when a budget is used up. Only one that stops requests makes agents wait for the next day, week or month.</source>
        <translation>Se le avisa al 80 % y cuando se agota un presupuesto. Solo uno que detiene solicitudes hace esperar a los agentes hasta el día, la semana o el mes siguiente.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionCard</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Patience to connect</source>
        <translation>Tiempo máximo de conexión</translation>
    </message>
    <message>
        <source>After this time the next gateway is tried, or the agent is told.</source>
        <translation>Pasado este tiempo, se prueba el siguiente gateway o se informa al agente.</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>Tiempo máximo de silencio</translation>
    </message>
    <message>
        <source>A request without a byte in either direction for so long is given up. There is no limit on the whole.</source>
        <translation>Una solicitud se abandona si pasa este tiempo sin un solo byte en ninguna dirección. La duración total no tiene límite.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>A PEM file of your company&apos;s, for a gateway with https.</source>
        <translation>Un archivo PEM de su empresa, para un gateway con https.</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>los del sistema</translation>
    </message>
    <message>
        <source>Header for the agent&apos;s name</source>
        <translation>Encabezado con el nombre del agente</translation>
    </message>
    <message>
        <source>Tells the gateway which agent asks, such as X-Coding-Agent.</source>
        <translation>Indica al gateway qué agente hace la solicitud, por ejemplo X-Coding-Agent.</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no se envía</translation>
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
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>pattern of a month and its year, see QLocale</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message numerus="yes">
        <source>Stacked bars. %n bar(s), %1 in all. The arrow keys tell each.</source>
        <translation>
            <numerusform>Barras apiladas. %n barra, %1 en total. Use las teclas de flecha para leerla.</numerusform>
            <numerusform>Barras apiladas. %n barras, %1 en total. Use las teclas de flecha para leerlas una a una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <comment>shows the figures of a chart as a table</comment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Mostrar las cifras en una tabla</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>shows figures as a chart again</comment>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>The chart&apos;s figures</source>
        <translation>Cifras del gráfico</translation>
    </message>
</context>
<context>
    <name>ui::DoctorCard</name>
    <message>
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Not tried, because of the step that fails.</source>
        <translation>No se probó porque falla un paso anterior.</translation>
    </message>
    <message>
        <source>From here to a model</source>
        <translation>De aquí a un modelo</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Show what was answered</source>
        <translation>Mostrar las respuestas</translation>
    </message>
    <message>
        <source>For your gateway&apos;s admin: names, tags and addresses, no secrets</source>
        <translation>Para quien administra su gateway: nombres, etiquetas y direcciones; ningún secreto</translation>
    </message>
    <message>
        <source>What tailscaled and the gateway answered</source>
        <translation>Lo que respondieron tailscaled y el gateway</translation>
    </message>
    <message>
        <source>Tests each step: Tailscale, the gateway, your rights there, the forwarder and each routed agent.</source>
        <translation>Prueba cada paso: Tailscale, el gateway, sus permisos en él, el reenviador y cada agente enrutado.</translation>
    </message>
</context>
<context>
    <name>ui::ForwarderCard</name>
    <message>
        <source>Forwarder</source>
        <translation>Reenviador</translation>
    </message>
    <message>
        <source>No request was refused since the service started.</source>
        <translation>No se ha rechazado ninguna solicitud desde que se inició el servicio.</translation>
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
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where your agents&apos; requests go. Leave it empty to let Spotmeter find it.</source>
        <translation>Adónde van las solicitudes de sus agentes. Déjela vacía para que Spotmeter la busque.</translation>
    </message>
    <message>
        <source>the peer named “ai” in your tailnet</source>
        <translation>el nodo llamado «ai» de su tailnet</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Gateways alternativos</translation>
    </message>
    <message>
        <source>Asked in this order while the first cannot be reached. Write commas between them.</source>
        <translation>Se consultan en este orden mientras no se pueda acceder al primero. Sepárelos con comas.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no other gateways</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Gateway outside the tailnet</source>
        <translation>Gateway fuera de la tailnet</translation>
    </message>
    <message>
        <source>Needed for an address that is not on your tailnet. Only allow a host that you trust with your prompts.</source>
        <translation>Necesario para una dirección que no está en su tailnet. Permita solo un host al que confiaría sus prompts.</translation>
    </message>
    <message>
        <source>Header for its key</source>
        <translation>Encabezado para su clave</translation>
    </message>
    <message>
        <source>Only for a gateway outside the tailnet that wants a key, such as Authorization. The key itself goes into the keyring with “spotmeter credential set”.</source>
        <translation>Solo para un gateway fuera de la tailnet que pida una clave, por ejemplo Authorization. La clave en sí se guarda en el llavero con «spotmeter credential set».</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no header</comment>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>ui::GuardCard</name>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>the guard</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Warn</source>
        <comment>the guard</comment>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>the guard</comment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Looks for keys in what your agents send. Warn never delays a request. Block holds each one until it was searched, and refuses it for a key.</source>
        <translation>Busca claves en lo que envían sus agentes. «Avisar» nunca retrasa las solicitudes. «Bloquear» retiene cada una hasta revisarla y la rechaza si contiene una clave.</translation>
    </message>
</context>
<context>
    <name>ui::HeatMap</name>
    <message>
        <source>Usage by weekday and hour. Nothing in these days.</source>
        <translation>Uso por día de la semana y hora. Sin datos en estos días.</translation>
    </message>
    <message>
        <source>Usage by weekday and hour. Most on %1 at %2: %3.</source>
        <translation>Uso por día de la semana y hora. Máximo: %1 a las %2 (%3).</translation>
    </message>
</context>
<context>
    <name>ui::IdentityPage</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (caducada)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n day(s))</source>
        <translation>
            <numerusform>%1 (dentro de %n día)</numerusform>
            <numerusform>%1 (dentro de %n días)</numerusform>
        </translation>
    </message>
    <message>
        <source>You may log in and renew the key from here</source>
        <translation>Puede iniciar sesión y renovar la clave desde aquí</translation>
    </message>
    <message>
        <source>Read-only. To renew the key from here: sudo tailscale set --operator=$USER</source>
        <translation>Solo lectura. Para renovar la clave desde aquí: sudo tailscale set --operator=$USER</translation>
    </message>
    <message>
        <source>%1: %2 used since Spotmeter started</source>
        <translation>%1: %2 de consumo desde que se ejecuta Spotmeter</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Models you may use</source>
        <translation>Modelos que puede usar</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>What the gateway records</source>
        <translation>Qué registra el gateway</translation>
    </message>
    <message>
        <source>An AI gateway on a tailnet usually keeps each request with who sent it: headers, the whole prompt, the whole answer, tokens and cost. Its administrators may read them, depending on how long it retains them.</source>
        <translation>Un gateway de IA en una tailnet suele guardar cada solicitud y quién la envió: los encabezados, el prompt y la respuesta completos, los tokens y el coste. Sus administradores pueden leerlo mientras el gateway lo conserve.</translation>
    </message>
    <message>
        <source>Spotmeter on this machine keeps counts only: model, tokens, cost, times, names of tools, status and project folder. It never stores a prompt, an answer or a key.</source>
        <translation>En este equipo, Spotmeter solo guarda recuentos: modelo, tokens, coste, horas, nombres de herramientas, estado y carpeta del proyecto. Nunca almacena un prompt, una respuesta ni una clave.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Tailnet</source>
        <translation>Tailnet</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Key expires</source>
        <translation>La clave caduca</translation>
    </message>
    <message>
        <source>Tailscale</source>
        <translation>Tailscale</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Dialled at</source>
        <translation>Conexión a</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Responde en</translation>
    </message>
    <message>
        <source>Knows you as</source>
        <translation>Usted figura como</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Conectores</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>Otros equipos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Demo gateway inside Spotmeter</source>
        <translation>Gateway de demostración dentro de Spotmeter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The gateway has not listed any model for you.</source>
        <translation>El gateway no ha indicado ningún modelo para usted.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>No model or limit has changed since Spotmeter first looked.</source>
        <translation>No ha cambiado ningún modelo ni límite desde que Spotmeter se ejecuta aquí.</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <extracomment>prices of a million tokens that a model reads and writes</extracomment>
        <translation>%1 de entrada, %2 de salida</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), prices per million tokens</source>
        <translation>
            <numerusform>%n modelo, precios por millón de tokens</numerusform>
            <numerusform>%n modelos, precios por millón de tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IgnoreDialog</name>
    <message>
        <source>Ignore %1</source>
        <translation>Ignorar %1</translation>
    </message>
    <message>
        <source>such as: a key of the training course</source>
        <translation>p. ej.: una clave del curso de formación</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Ignore until</source>
        <translation>Ignorar hasta</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>Durante 30 días</translation>
    </message>
    <message>
        <source>For 90 days</source>
        <translation>Durante 90 días</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Durante un año</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Why may %1 stay where it is? Whoever looks at this list later wants to know.</source>
        <translation>¿Por qué puede quedarse %1 donde está? Quien revise esta lista más adelante querrá saberlo.</translation>
    </message>
</context>
<context>
    <name>ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Analizar ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stray keys</source>
        <translation>Claves sueltas</translation>
    </message>
    <message>
        <source>Places of the key</source>
        <translation>Ubicaciones de la clave</translation>
    </message>
    <message>
        <source>API keys that lie in files on this machine. The keys themselves are never kept or shown.</source>
        <translation>Claves de API que están en archivos de este equipo. Las claves en sí nunca se guardan ni se muestran.</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Analizando</translation>
    </message>
    <message>
        <source>Nothing else changes, and you can undo it. %1</source>
        <translation>No cambia nada más y puede deshacerlo. %1</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>A scan reads the places where keys usually lie: shell files, .env files, agents&apos; settings.</source>
        <translation>El análisis lee los lugares donde suele haber claves: archivos del shell, archivos .env y ajustes de los agentes.</translation>
    </message>
    <message>
        <source>Clean, as far as could be read</source>
        <translation>Sin claves en lo que se pudo leer</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nada que mostrar todavía</translation>
    </message>
    <message>
        <source>No file that was read holds a key in a format Spotmeter knows.</source>
        <translation>Ningún archivo leído contiene una clave en un formato que Spotmeter conozca.</translation>
    </message>
    <message>
        <source>Start a scan. It reads files, changes nothing and sends nothing anywhere.</source>
        <translation>Inicie un análisis. Lee archivos, pero no cambia ni envía nada.</translation>
    </message>
    <message>
        <source>Open revoke page</source>
        <translation>Página de revocación</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Open at line</source>
        <translation>Abrir en la línea</translation>
    </message>
    <message>
        <source>Open the file in your editor.</source>
        <translation>Abre el archivo en su editor.</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorar…</translation>
    </message>
    <message>
        <source>Let the key be, for a reason and a time.</source>
        <translation>Deja la clave como está, con un motivo y un plazo.</translation>
    </message>
</context>
<context>
    <name>ui::Legend</name>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
</context>
<context>
    <name>ui::LoginRow</name>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Log in at this page. Spotmeter shows the new state by itself.</source>
        <translation>Inicie sesión en esta página. Spotmeter mostrará el nuevo estado automáticamente.</translation>
    </message>
    <message>
        <source>Asking Tailscale for the page…</source>
        <translation>Solicitando la página a Tailscale…</translation>
    </message>
</context>
<context>
    <name>ui::LookCard</name>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the theme of the desktop</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>System follows the light or dark setting of your desktop.</source>
        <translation>«Sistema» sigue el modo claro u oscuro de su escritorio.</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the language of the desktop</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The command line stays in English.</source>
        <translation>La línea de comandos sigue en inglés.</translation>
    </message>
</context>
<context>
    <name>ui::MachineCard</name>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Agents reach Spotmeter at 127.0.0.1 and this port.</source>
        <translation>Los agentes acceden a Spotmeter por 127.0.0.1 y este puerto.</translation>
    </message>
    <message>
        <source>Tailscale&apos;s socket</source>
        <translation>Socket de Tailscale</translation>
    </message>
    <message>
        <source>Only for a tailscaled that runs in an unusual place.</source>
        <translation>Solo si tailscaled se ejecuta en un lugar poco habitual.</translation>
    </message>
    <message>
        <source>where the system keeps it</source>
        <translation>el predeterminado del sistema</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Abrir al iniciar sesión</translation>
    </message>
    <message>
        <source>Puts Spotmeter into the tray when you log in. This applies at once.</source>
        <translation>Coloca Spotmeter en la bandeja del sistema al iniciar sesión. Se aplica al momento.</translation>
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
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Every agent that was found is routed already.</source>
        <translation>Todos los agentes encontrados ya están enrutados.</translation>
    </message>
    <message>
        <source>No agent is routed. There is nothing to restore.</source>
        <translation>No hay ningún agente enrutado. No hay nada que restaurar.</translation>
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
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NoticesCard</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Share by agent</source>
        <translation>Reparto por agente</translation>
    </message>
    <message>
        <source>Cost per day by model</source>
        <translation>Coste diario por modelo</translation>
    </message>
    <message>
        <source>No usage in these days</source>
        <translation>Sin uso en estos días</translation>
    </message>
    <message>
        <source>Route an agent on the Agents page and use it. What it costs shows here.</source>
        <translation>Enrute un agente en la página Agentes y úselo. Aquí se mostrará lo que cuesta.</translation>
    </message>
    <message>
        <source>Newest runs</source>
        <translation>Ejecuciones recientes</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Ver todas</translation>
    </message>
</context>
<context>
    <name>ui::PreviewDialog</name>
    <message>
        <source>%1 (new file)</source>
        <translation>%1 (archivo nuevo)</translation>
    </message>
    <message>
        <source>%1 (will be removed)</source>
        <translation>%1 (se eliminará)</translation>
    </message>
    <message>
        <source>Route %1 through the gateway</source>
        <translation>Enrutar %1 por el gateway</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>No file needs to change.</source>
        <translation>No es necesario cambiar ningún archivo.</translation>
    </message>
    <message>
        <source>These lines change. Everything else in the file stays as it is, and you can undo it at any time.</source>
        <translation>Cambian estas líneas. El resto del archivo queda igual y puede deshacerlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Our lines are taken back. What you changed since then stays.</source>
        <translation>Se retiran las líneas de Spotmeter. Lo que usted haya cambiado desde entonces se conserva.</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Enrutar %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Changes in %1</source>
        <translation>Cambios en %1</translation>
    </message>
    <message>
        <source>With your own login</source>
        <translation>Con su propio inicio de sesión</translation>
    </message>
    <message>
        <source>Without a login</source>
        <translation>Sin inicio de sesión</translation>
    </message>
    <message>
        <source>Keep it in a file that only I can read</source>
        <translation>Guardar en un archivo que solo yo pueda leer</translation>
    </message>
</context>
<context>
    <name>ui::QuotaCard</name>
    <message>
        <source>Quota left at the gateway</source>
        <translation>Cuota restante en el gateway</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>what is left of a quota</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Refills at %1.</source>
        <translation>Se recarga a razón de %1.</translation>
    </message>
    <message>
        <source>The gateway has not told any quotas.</source>
        <translation>El gateway no ha informado de ninguna cuota.</translation>
    </message>
</context>
<context>
    <name>ui::RecordsCard</name>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Tell a collector</source>
        <translation>Informar a un recolector</translation>
    </message>
    <message>
        <source>for ever</source>
        <comment>how long requests are kept</comment>
        <translation>sin límite</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number in a field</comment>
        <translation> días</translation>
    </message>
    <message>
        <source>Keep single requests</source>
        <translation>Conservar cada solicitud</translation>
    </message>
    <message>
        <source>Their sums by day stay, so that charts go on being right.</source>
        <translation>Sus totales por día se conservan, así que los gráficos siguen siendo correctos.</translation>
    </message>
    <message>
        <source>The collector&apos;s address</source>
        <translation>Dirección del recolector</translation>
    </message>
    <message>
        <source>OpenTelemetry over HTTP: counts, names and times of each request, never a prompt.</source>
        <translation>OpenTelemetry por HTTP: cantidades, nombres y horas de cada solicitud, nunca un prompt.</translation>
    </message>
</context>
<context>
    <name>ui::RunTimeline</name>
    <message numerus="yes">
        <source>Timeline of the run. %n exchange(s); the arrow keys go through them.</source>
        <translation>
            <numerusform>Cronología de la ejecución. %n intercambio; use las teclas de flecha para recorrerla.</numerusform>
            <numerusform>Cronología de la ejecución. %n intercambios; use las teclas de flecha para recorrerla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Exchanges of the run</source>
        <translation>Intercambios de la ejecución</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Route an agent on the Agents page and use it. Its run appears here.</source>
        <translation>Enrute un agente en la página Agentes y úselo. Su ejecución aparecerá aquí.</translation>
    </message>
    <message>
        <source>Exchanges in %1</source>
        <translation>Intercambios en %1</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n run(s), each with what it used and cost. Choose one to see its exchanges.</source>
        <translation>
            <numerusform>La %n ejecución más reciente, con su uso y su coste. Elíjala para ver sus intercambios.</numerusform>
            <numerusform>Las %n ejecuciones más recientes, con su uso y su coste. Elija una para ver sus intercambios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SegmentedControl</name>
    <message>
        <source>Range</source>
        <translation>Periodo</translation>
    </message>
</context>
<context>
    <name>ui::SeriesTable</name>
    <message>
        <source>Day</source>
        <comment>heading of a table of figures by day, week or month</comment>
        <translation>Día</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Saved settings apply at once, without a restart.</source>
        <translation>Los ajustes guardados se aplican al momento, sin reiniciar.</translation>
    </message>
    <message>
        <source>Your administrator has set this in %1: %2.</source>
        <translation>Su administrador ha fijado esto en %1: %2.</translation>
    </message>
    <message>
        <source>Set by your administrator in %1.</source>
        <translation>Fijado por su administrador en %1.</translation>
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
        <translation>Reparto de %1, %2. Use las teclas de flecha para leer cada parte.</translation>
    </message>
</context>
<context>
    <name>ui::Skeleton</name>
    <message>
        <source>Reading…</source>
        <comment>shown while a page&apos;s contents are read</comment>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Route all…</source>
        <translation>Enrutar todos…</translation>
    </message>
    <message>
        <source>Restore all…</source>
        <translation>Restaurar todos…</translation>
    </message>
    <message>
        <source>Scan now</source>
        <comment>for stray keys</comment>
        <translation>Analizar ahora</translation>
    </message>
    <message>
        <source>Open Spotmeter</source>
        <translation>Abrir Spotmeter</translation>
    </message>
    <message>
        <source>Pause forwarding</source>
        <translation>Pausar reenvío</translation>
    </message>
    <message>
        <source>Quit (keeps forwarding)</source>
        <translation>Salir (el reenvío continúa)</translation>
    </message>
    <message>
        <source>Quit and restore agents</source>
        <translation>Salir y restaurar agentes</translation>
    </message>
</context>
<context>
    <name>ui::UsageControls</name>
    <message>
        <source>Range</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Also show the same number of days before.</source>
        <translation>Muestra también el mismo número de días anteriores.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabla como CSV…</translation>
    </message>
    <message>
        <source>Table as JSON…</source>
        <translation>Tabla como JSON…</translation>
    </message>
    <message>
        <source>Picture of the page…</source>
        <translation>Imagen de la página…</translation>
    </message>
</context>
<context>
    <name>ui::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>In this range</source>
        <translation>En este periodo</translation>
    </message>
    <message>
        <source>Usage by group</source>
        <translation>Uso por grupo</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Mean time to the first byte</source>
        <translation>Tiempo medio hasta el primer byte</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 por día</translation>
    </message>
    <message>
        <source>%1 per week</source>
        <translation>%1 por semana</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 por mes</translation>
    </message>
    <message>
        <source>A request that called several tools is in the row of each.</source>
        <translation>Una solicitud que llamó a varias herramientas figura en la fila de cada una.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>before: %1</source>
        <comment>the cost of the days before</comment>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>All requests that came through Spotmeter</source>
        <translation>Todas las solicitudes que pasaron por Spotmeter</translation>
    </message>
    <message>
        <source>%1 by hour</source>
        <translation>%1 según la hora</translation>
    </message>
    <message>
        <source>The %1 with the highest cost, of %2. All: `spotmeter usage --by %3 --since %4`</source>
        <extracomment>%1 and %2 are numbers of sessions, projects or tools; the rest is a command to be typed</extracomment>
        <translation>%1 de %2, de mayor a menor coste. Todos: `spotmeter usage --by %3 --since %4`</translation>
    </message>
    <message>
        <source>Go to Agents</source>
        <translation>Ir a Agentes</translation>
    </message>
    <message>
        <source>%1 for %2 tokens in %3 requests</source>
        <extracomment>%1 is a sum of money, %2 and %3 are numbers</extracomment>
        <translation>%1 por %2 tokens en %3 solicitudes</translation>
    </message>
</context>
<context>
    <name>ui::WelcomeCard</name>
    <message>
        <source>Three steps to start</source>
        <translation>Tres pasos para empezar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Omitir los primeros pasos</translation>
    </message>
</context>
</TS>
