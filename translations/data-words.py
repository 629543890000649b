#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints the sentences of resources/agents/*.json and resources/scan-rules.json as C++ for lupdate. Only update.sh runs it.
import json
import re
from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def agent_texts():
    for file in sorted((RESOURCES / "agents").glob("*.json")):
        agent = json.loads(file.read_text())
        about = f"about {agent['name']}"
        for key in ("way", "note", "cannot"):
            yield agent.get(key, ""), about
        for way in agent.get("other_ways", []):
            yield way["sentence"], about
        for step in agent.get("steps", []):
            yield step, "a step by hand, " + about


def rule_texts():
    for rule in json.loads((RESOURCES / "scan-rules.json").read_text())["rules"]:
        yield rule["why"], "what whoever holds a stray key can do; the subject is the key"


seen = set()
for text, comment in [*agent_texts(), *rule_texts()]:
    for sentence in re.split(r"(?<=[.?]) ", text):  # as models::serviceText() does
        if sentence and sentence not in seen:
            seen.add(sentence)
            print(f'//: {comment}\nQT_TRANSLATE_NOOP("models::ServiceText", {json.dumps(sentence, ensure_ascii=False)})')
