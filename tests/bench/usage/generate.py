#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deterministic synthetic agent logs. usage: generate.py OUT_HOME CLAUDE_MB CODEX_MB
Shapes follow real logs: several Claude lines per message (same message.id+requestId, output_tokens
growing while streaming), resumed sessions that copy lines into a new file, sidechains, 5m/1h cache split,
tool results and prompts as bulk; Codex rollouts with cumulative + last token_count events."""
import json, os, random, sys
out, cmb, xmb = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
R = random.Random(42)
WORDS = ["alpha","bravo","return","const","function","class","std::string","import","for","if","else","while","{","}","\n","\t","\"x\"","é","日本","0x1f","//","TODO"]
POOL = " ".join(R.choice(WORDS) for _ in range(60000))
def text(n):
    o = R.randrange(0, max(1, len(POOL)-n-1)); return POOL[o:o+n]
def ts(sec):
    import datetime as d
    return (d.datetime(2026,8,1,tzinfo=d.timezone.utc)+d.timedelta(seconds=sec)).strftime("%Y-%m-%dT%H:%M:%S.")+"%03dZ"%R.randrange(1000)
def rid(p,n=24): return p+"".join(R.choice("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz123456789") for _ in range(n))
def uuid(): h="%032x"%R.getrandbits(128); return "-".join([h[:8],h[8:12],h[12:16],h[16:20],h[20:]])
M = ["claude-sonnet-4-6"]*5+["claude-opus-4-8"]*3+["claude-haiku-4-5-20251001"]*2
def dump(o): return json.dumps(o, separators=(",",":"), ensure_ascii=False)+"\n"
stat = dict(claude_files=0,claude_lines=0,claude_usage_lines=0,claude_msgs=0,claude_bytes=0,codex_files=0,codex_lines=0,codex_events=0,codex_bytes=0)
total=0; prev=[]
fi=0
while total < cmb*1000000:
    proj="-home-dev-project-%02d"%(fi%40); sid=uuid()
    d=os.path.join(out,".claude","projects",proj); os.makedirs(d,exist_ok=True)
    lines=[]; t=R.randrange(0,14*86400)
    if prev and R.random()<0.15: lines+=prev            # --resume copies history into a new file
    turns=R.choice([5,10,20,40,80,200])
    mine=[]
    for k in range(turns):
        t+=R.randrange(5,240)
        base=dict(parentUuid=uuid(),isSidechain=False,userType="external",cwd="/home/dev/project-%02d"%(fi%40),sessionId=sid,version="2.1.40",gitBranch="main")
        mine.append(dump({**base,"type":"user","message":{"role":"user","content":[{"tool_use_id":rid("toolu_01"),"type":"tool_result","content":text(R.choice([200,800,3000,9000,20000]))}]},"uuid":uuid(),"timestamp":ts(t),"toolUseResult":{"stdout":text(R.choice([100,1000,5000])),"stderr":"","interrupted":False}}))
        side=R.random()<0.08
        mid,rq,model=rid("msg_01"),rid("req_011"),R.choice(M)
        out_t=R.randrange(20,2500); c5=R.randrange(0,4000); c1=R.choice([0,0,R.randrange(0,8000)])
        cr=R.randrange(0,180000); inp=R.randrange(1,600)
        blocks=R.choice([1,2,3,4]); stat["claude_msgs"]+=1
        for b in range(blocks):
            final=b==blocks-1
            u={"input_tokens":inp,"cache_creation_input_tokens":c5+c1,"cache_read_input_tokens":cr,"cache_creation":{"ephemeral_5m_input_tokens":c5,"ephemeral_1h_input_tokens":c1},"output_tokens":out_t if final else max(1,out_t//(blocks-b+3)),"service_tier":"standard","server_tool_use":{"web_search_requests":1 if R.random()<0.01 else 0,"web_fetch_requests":0}}
            blk=[{"type":"thinking","thinking":text(800),"signature":rid("Ev",300)},{"type":"text","text":text(R.choice([100,600,2000]))},{"type":"tool_use","id":rid("toolu_01"),"name":"Edit","input":{"file_path":"/x/y.cpp","old_string":text(300),"new_string":text(600)}}][b%3]
            mine.append(dump({**base,"isSidechain":side,"message":{"model":model,"id":mid,"type":"message","role":"assistant","content":[blk],"stop_reason":None if not final else "tool_use","stop_sequence":None,"usage":u},"requestId":rq,"type":"assistant","uuid":uuid(),"timestamp":ts(t+b)}))
    lines+=mine; prev=mine[:200] if len(mine)<400 else []
    s="".join(lines); 
    with open(os.path.join(d,sid+".jsonl"),"w",encoding="utf-8") as f: f.write(s)
    n=len(s.encode()); total+=n; fi+=1
    stat["claude_files"]+=1; stat["claude_lines"]+=len(lines); stat["claude_usage_lines"]+=sum('"usage":{' in l for l in lines); stat["claude_bytes"]+=n
total=0; fi=0
while total < xmb*1000000:
    t=R.randrange(0,14*86400); day=t//86400+1; sid=uuid()
    d=os.path.join(out,".codex","sessions","2026","08","%02d"%day); os.makedirs(d,exist_ok=True)
    lines=[dump({"timestamp":ts(t),"type":"session_meta","payload":{"id":sid,"timestamp":ts(t),"cwd":"/home/dev/project-%02d"%(fi%40),"originator":"codex_cli_rs","cli_version":"0.120.0","instructions":text(4000)}})]
    cum=dict(input_tokens=0,cached_input_tokens=0,output_tokens=0,reasoning_output_tokens=0,total_tokens=0)
    for k in range(R.choice([5,20,60,150])):
        t+=R.randrange(3,120)
        lines.append(dump({"timestamp":ts(t),"type":"turn_context","payload":{"cwd":"/home/dev","approval_policy":"on-request","model":R.choice(["gpt-5.4","gpt-5.3-codex"]),"effort":"high"}}))
        lines.append(dump({"timestamp":ts(t),"type":"response_item","payload":{"type":"function_call_output","call_id":rid("call_"),"output":text(R.choice([300,2000,8000]))}}))
        i=R.randrange(2000,120000); c=R.randrange(0,i); o=R.randrange(20,3000); r=R.randrange(0,o)
        last=dict(input_tokens=i,cached_input_tokens=c,output_tokens=o,reasoning_output_tokens=r,total_tokens=i+o)
        for q in cum: cum[q]+=last[q]
        lines.append(dump({"timestamp":ts(t+1),"type":"event_msg","payload":{"type":"token_count","info":{"total_token_usage":dict(cum),"last_token_usage":last,"model_context_window":272000},"rate_limits":{"primary":{"used_percent":12.0,"window_minutes":300,"resets_at":1786000000},"secondary":{"used_percent":30.0,"window_minutes":10080,"resets_at":1786500000}}}})); stat["codex_events"]+=1
    s="".join(lines)
    with open(os.path.join(d,"rollout-2026-08-%02dT00-00-00-%s.jsonl"%(day,sid)),"w",encoding="utf-8") as f: f.write(s)
    n=len(s.encode()); total+=n; fi+=1; stat["codex_files"]+=1; stat["codex_lines"]+=len(lines); stat["codex_bytes"]+=n
print(json.dumps(stat))
