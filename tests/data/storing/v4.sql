BEGIN TRANSACTION;
CREATE TABLE exchange (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    first_byte_ms INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    agent INTEGER NOT NULL,
    run INTEGER NOT NULL,
    session INTEGER NOT NULL,
    turn TEXT NOT NULL,
    sub_agent INTEGER NOT NULL,
    project INTEGER NOT NULL,
    pid INTEGER NOT NULL,
    format INTEGER NOT NULL,
    path INTEGER NOT NULL,
    streamed INTEGER NOT NULL,
    model_asked INTEGER NOT NULL,
    model_served INTEGER NOT NULL,
    status INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    response_id TEXT NOT NULL,
    request_id TEXT NOT NULL,
    stop_reason INTEGER NOT NULL,
    input INTEGER NOT NULL,
    output INTEGER NOT NULL,
    cache_read INTEGER NOT NULL,
    cache_write_5m INTEGER NOT NULL,
    cache_write_1h INTEGER NOT NULL,
    reasoning INTEGER NOT NULL,
    web_searches INTEGER NOT NULL,
    usage_partial INTEGER NOT NULL,
    cost INTEGER,
    login INTEGER NOT NULL,
    node_id INTEGER NOT NULL,
    tailnet INTEGER NOT NULL,
    gateway INTEGER NOT NULL
);
INSERT INTO "exchange" VALUES(3764915483443200001,'2026-11-21',120,2000,9,10,19,'',0,1,4242,8,2,1,11,11,200,14,'msg_01','req_01',20,1000,100,10,20,30,40,1,0,10000000,7,17,15,6);
INSERT INTO "exchange" VALUES(3765016846344942497,'2026-11-21',-1,0,9,21,22,'',0,23,0,8,0,0,0,24,0,14,'msg_01097df008b87ed2c3b6306059','req_01f774d03016da800c2ac24254',20,1200,42,900,200,0,0,0,0,6820000,0,0,0,0);
INSERT INTO "exchange" VALUES(3765016846909219360,'2026-11-21',-1,0,9,21,22,'',0,23,0,8,0,0,0,24,200,14,'msg_01b111279eacd4a74c18a592f1','req_017a0c48d2e15526405f756b8b',25,1200,42,900,200,0,0,0,0,6820000,0,0,0,0);
INSERT INTO "exchange" VALUES(3765096677376000002,'2026-11-22',120,2000,12,13,0,'',0,0,77,18,3,1,16,16,200,14,'msg_01','req_01',20,1000,100,10,20,30,40,1,0,NULL,7,17,15,6);
CREATE TABLE exchange_tool (
    exchange INTEGER NOT NULL REFERENCES exchange (id) ON DELETE CASCADE,
    name INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (exchange, name)
) WITHOUT ROWID;
INSERT INTO "exchange_tool" VALUES(3764915483443200001,4,2);
INSERT INTO "exchange_tool" VALUES(3764915483443200001,5,1);
INSERT INTO "exchange_tool" VALUES(3765016846344942497,4,1);
CREATE TABLE log_file (
    path TEXT PRIMARY KEY,
    node INTEGER NOT NULL,
    size INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    read_to INTEGER NOT NULL,
    checked INTEGER NOT NULL,
    state TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO "log_file" VALUES('/home/alice/.claude/projects/-home-alice-shop/00000000-0000-4000-8000-000000000003.jsonl',776321505918245171,6263,1795330906680743223,4384,-3929574556822057162,'');
CREATE TABLE log_key (key INTEGER PRIMARY KEY, exchange INTEGER NOT NULL, weight INTEGER NOT NULL);
INSERT INTO "log_key" VALUES(-1504054925014542079,3764915483443200001,0);
INSERT INTO "log_key" VALUES(1633069991775609376,3765016846909219360,149888);
INSERT INTO "log_key" VALUES(8310253303810257825,3765016846344942497,149889);
CREATE TABLE log_row (exchange INTEGER PRIMARY KEY, origin INTEGER NOT NULL);
INSERT INTO "log_row" VALUES(3765016846344942497,1);
INSERT INTO "log_row" VALUES(3765016846909219360,1);
CREATE TABLE name (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
INSERT INTO "name" VALUES(0,'');
INSERT INTO "name" VALUES(1,'/home/alice/shop');
INSERT INTO "name" VALUES(2,'/v1/messages');
INSERT INTO "name" VALUES(3,'/v1/responses');
INSERT INTO "name" VALUES(4,'Bash');
INSERT INTO "name" VALUES(5,'Read');
INSERT INTO "name" VALUES(6,'ai');
INSERT INTO "name" VALUES(7,'alice@example.com');
INSERT INTO "name" VALUES(8,'anthropic_messages');
INSERT INTO "name" VALUES(9,'claude-code');
INSERT INTO "name" VALUES(10,'claude-code:s-1');
INSERT INTO "name" VALUES(11,'claude-sonnet-4-6');
INSERT INTO "name" VALUES(12,'codex');
INSERT INTO "name" VALUES(13,'codex:pid-77-1234567');
INSERT INTO "name" VALUES(14,'done');
INSERT INTO "name" VALUES(15,'example.ts.net');
INSERT INTO "name" VALUES(16,'gpt-5.2');
INSERT INTO "name" VALUES(17,'n1');
INSERT INTO "name" VALUES(18,'openai_responses');
INSERT INTO "name" VALUES(19,'s-1');
INSERT INTO "name" VALUES(20,'tool_use');
INSERT INTO "name" VALUES(21,'claude-code:00000000-0000-4000-8000-000000000003');
INSERT INTO "name" VALUES(22,'00000000-0000-4000-8000-000000000003');
INSERT INTO "name" VALUES(23,'/home/user/project');
INSERT INTO "name" VALUES(24,'claude-opus-5-5');
INSERT INTO "name" VALUES(25,'end_turn');
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
INSERT INTO "run" VALUES('claude-code:00000000-0000-4000-8000-000000000003','claude-code','00000000-0000-4000-8000-000000000003','/home/user/project',1795299933598,1795299933867,1,1);
INSERT INTO "run" VALUES('claude-code:s-1','claude-code','s-1','/home/alice/shop',1795251600000,1795251602000,0,3);
INSERT INTO "run" VALUES('codex:pid-77-1234567','codex','','',1795338000000,1795338002000,0,0);
CREATE TABLE usage_by_day (
    day TEXT NOT NULL, model TEXT NOT NULL, agent TEXT NOT NULL,
    requests INTEGER NOT NULL, input INTEGER NOT NULL, output INTEGER NOT NULL, cache_read INTEGER NOT NULL,
    cache_write_5m INTEGER NOT NULL, cache_write_1h INTEGER NOT NULL, reasoning INTEGER NOT NULL,
    web_searches INTEGER NOT NULL, cost INTEGER NOT NULL, unpriced INTEGER NOT NULL,
    PRIMARY KEY (day, model, agent)
) WITHOUT ROWID;
INSERT INTO "usage_by_day" VALUES('2026-11-21','claude-opus-5-5','claude-code',2,2400,84,1800,400,0,0,0,13640000,0);
INSERT INTO "usage_by_day" VALUES('2026-11-21','claude-sonnet-4-6','claude-code',1,1000,100,10,20,30,40,1,10000000,0);
INSERT INTO "usage_by_day" VALUES('2026-11-22','gpt-5.2','codex',1,1000,100,10,20,30,40,1,0,1);
CREATE TABLE usage_by_project (
    day TEXT NOT NULL, project TEXT NOT NULL,
    requests INTEGER NOT NULL, input INTEGER NOT NULL, output INTEGER NOT NULL, cache_read INTEGER NOT NULL,
    cache_write_5m INTEGER NOT NULL, cache_write_1h INTEGER NOT NULL, reasoning INTEGER NOT NULL,
    web_searches INTEGER NOT NULL, cost INTEGER NOT NULL, unpriced INTEGER NOT NULL,
    PRIMARY KEY (day, project)
) WITHOUT ROWID;
INSERT INTO "usage_by_project" VALUES('2026-11-21','/home/alice/shop',1,1000,100,10,20,30,40,1,10000000,0);
INSERT INTO "usage_by_project" VALUES('2026-11-21','/home/user/project',2,2400,84,1800,400,0,0,0,13640000,0);
INSERT INTO "usage_by_project" VALUES('2026-11-22','',1,1000,100,10,20,30,40,1,0,1);
CREATE TABLE usage_by_run (
    run TEXT NOT NULL, model TEXT NOT NULL,
    requests INTEGER NOT NULL, input INTEGER NOT NULL, output INTEGER NOT NULL, cache_read INTEGER NOT NULL,
    cache_write_5m INTEGER NOT NULL, cache_write_1h INTEGER NOT NULL, reasoning INTEGER NOT NULL,
    web_searches INTEGER NOT NULL, cost INTEGER NOT NULL, unpriced INTEGER NOT NULL,
    PRIMARY KEY (run, model)
) WITHOUT ROWID;
INSERT INTO "usage_by_run" VALUES('claude-code:00000000-0000-4000-8000-000000000003','claude-opus-5-5',2,2400,84,1800,400,0,0,0,13640000,0);
INSERT INTO "usage_by_run" VALUES('claude-code:s-1','claude-sonnet-4-6',1,1000,100,10,20,30,40,1,10000000,0);
INSERT INTO "usage_by_run" VALUES('codex:pid-77-1234567','gpt-5.2',1,1000,100,10,20,30,40,1,0,1);
CREATE INDEX run_by_end ON run (ended_at);
CREATE VIEW exchange_text AS
    SELECT e.id, e.id >> 21 AS started_at, e.day, e.first_byte_ms, e.duration_ms, a.text AS agent, r.text AS run,
           s.text AS session, e.turn, u.text AS sub_agent, p.text AS project, e.pid, f.text AS format, h.text AS path,
           e.streamed, ma.text AS model_asked, ms.text AS model_served, e.status, o.text AS outcome, e.response_id,
           e.request_id, sr.text AS stop_reason, e.input, e.output, e.cache_read, e.cache_write_5m, e.cache_write_1h,
           e.reasoning, e.web_searches, e.usage_partial, e.cost, l.text AS login, n.text AS node_id,
           t.text AS tailnet, g.text AS gateway, e.run AS run_name
    FROM exchange e
        CROSS JOIN name a ON a.id = e.agent CROSS JOIN name r ON r.id = e.run CROSS JOIN name s ON s.id = e.session
        CROSS JOIN name u ON u.id = e.sub_agent CROSS JOIN name p ON p.id = e.project
        CROSS JOIN name f ON f.id = e.format CROSS JOIN name h ON h.id = e.path
        CROSS JOIN name ma ON ma.id = e.model_asked CROSS JOIN name ms ON ms.id = e.model_served
        CROSS JOIN name o ON o.id = e.outcome CROSS JOIN name sr ON sr.id = e.stop_reason
        CROSS JOIN name l ON l.id = e.login CROSS JOIN name n ON n.id = e.node_id
        CROSS JOIN name t ON t.id = e.tailnet CROSS JOIN name g ON g.id = e.gateway;
COMMIT;
PRAGMA application_id = 1399876980;
PRAGMA user_version = 4;
