PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE exchange (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    started_at INTEGER NOT NULL,
    first_byte_ms INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    day TEXT NOT NULL,
    agent TEXT NOT NULL,
    run TEXT NOT NULL,
    session TEXT NOT NULL,
    project TEXT NOT NULL,
    pid INTEGER NOT NULL,
    format TEXT NOT NULL,
    path TEXT NOT NULL,
    streamed INTEGER NOT NULL,
    model_asked TEXT NOT NULL,
    model_served TEXT NOT NULL,
    status INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    response_id TEXT NOT NULL,
    request_id TEXT NOT NULL,
    stop_reason TEXT NOT NULL,
    input INTEGER NOT NULL,
    output INTEGER NOT NULL,
    cache_read INTEGER NOT NULL,
    cache_write_5m INTEGER NOT NULL,
    cache_write_1h INTEGER NOT NULL,
    reasoning INTEGER NOT NULL,
    web_searches INTEGER NOT NULL,
    usage_partial INTEGER NOT NULL,
    cost INTEGER,
    login TEXT NOT NULL,
    node_id TEXT NOT NULL,
    tailnet TEXT NOT NULL,
    gateway TEXT NOT NULL
);
INSERT INTO exchange VALUES(1,'0001',1795251600000,120,2000,'2026-11-21','claude-code','claude-code:s-1','s-1','/home/alice/shop',4242,'anthropic_messages','/v1/messages',1,'claude-sonnet-4-6','claude-sonnet-4-6',200,'done','msg_01','req_01','tool_use',1000,100,10,20,30,40,1,0,10000000,'alice@example.com','n1','example.ts.net','ai');
INSERT INTO exchange VALUES(2,'0002',1795338000000,120,2000,'2026-11-22','codex','codex:pid-77-1234567','','',77,'openai_responses','/v1/responses',1,'gpt-5.2','gpt-5.2',200,'done','msg_01','req_01','tool_use',1000,100,10,20,30,40,1,0,NULL,'alice@example.com','n1','example.ts.net','ai');
CREATE TABLE exchange_tool (
    exchange INTEGER NOT NULL REFERENCES exchange (seq) ON DELETE CASCADE,
    name TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (exchange, name)
) WITHOUT ROWID;
INSERT INTO exchange_tool VALUES(1,'Bash',2);
INSERT INTO exchange_tool VALUES(1,'Read',1);
CREATE TABLE run (
    id TEXT PRIMARY KEY,
    agent TEXT NOT NULL,
    session TEXT NOT NULL,
    project TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    tool_calls INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO run VALUES('claude-code:s-1','claude-code','s-1','/home/alice/shop',1795251600000,1795251602000,0,3);
INSERT INTO run VALUES('codex:pid-77-1234567','codex','','',1795338000000,1795338002000,0,0);
CREATE TABLE usage_by_day (
    day TEXT NOT NULL, model TEXT NOT NULL, agent TEXT NOT NULL,
    requests INTEGER NOT NULL, input INTEGER NOT NULL, output INTEGER NOT NULL, cache_read INTEGER NOT NULL,
    cache_write_5m INTEGER NOT NULL, cache_write_1h INTEGER NOT NULL, reasoning INTEGER NOT NULL,
    web_searches INTEGER NOT NULL, cost INTEGER NOT NULL, unpriced INTEGER NOT NULL,
    PRIMARY KEY (day, model, agent)
) WITHOUT ROWID;
INSERT INTO usage_by_day VALUES('2026-11-21','claude-sonnet-4-6','claude-code',1,1000,100,10,20,30,40,1,10000000,0);
INSERT INTO usage_by_day VALUES('2026-11-22','gpt-5.2','codex',1,1000,100,10,20,30,40,1,0,1);
CREATE TABLE usage_by_project (
    day TEXT NOT NULL, project TEXT NOT NULL,
    requests INTEGER NOT NULL, input INTEGER NOT NULL, output INTEGER NOT NULL, cache_read INTEGER NOT NULL,
    cache_write_5m INTEGER NOT NULL, cache_write_1h INTEGER NOT NULL, reasoning INTEGER NOT NULL,
    web_searches INTEGER NOT NULL, cost INTEGER NOT NULL, unpriced INTEGER NOT NULL,
    PRIMARY KEY (day, project)
) WITHOUT ROWID;
INSERT INTO usage_by_project VALUES('2026-11-21','/home/alice/shop',1,1000,100,10,20,30,40,1,10000000,0);
INSERT INTO usage_by_project VALUES('2026-11-22','',1,1000,100,10,20,30,40,1,0,1);
CREATE TABLE usage_by_run (
    run TEXT NOT NULL, model TEXT NOT NULL,
    requests INTEGER NOT NULL, input INTEGER NOT NULL, output INTEGER NOT NULL, cache_read INTEGER NOT NULL,
    cache_write_5m INTEGER NOT NULL, cache_write_1h INTEGER NOT NULL, reasoning INTEGER NOT NULL,
    web_searches INTEGER NOT NULL, cost INTEGER NOT NULL, unpriced INTEGER NOT NULL,
    PRIMARY KEY (run, model)
) WITHOUT ROWID;
INSERT INTO usage_by_run VALUES('claude-code:s-1','claude-sonnet-4-6',1,1000,100,10,20,30,40,1,10000000,0);
INSERT INTO usage_by_run VALUES('codex:pid-77-1234567','gpt-5.2',1,1000,100,10,20,30,40,1,0,1);
CREATE INDEX exchange_by_time ON exchange (started_at);
CREATE INDEX exchange_by_run ON exchange (run, started_at);
CREATE INDEX run_by_end ON run (ended_at);
COMMIT;
PRAGMA application_id = 1399876980;
PRAGMA user_version = 1;
