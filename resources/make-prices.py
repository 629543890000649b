#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes resources/prices.json from the price list of the package genai-prices (PyPI, MIT licence).

    python3 -m venv /tmp/prices && /tmp/prices/bin/pip install genai-prices
    /tmp/prices/bin/python resources/make-prices.py 2026-11-22 > resources/prices.json

The date is the day on which the package was fetched. What each key means stands in app/metering/PriceList.h.
"""
import json
import re
import sys
from importlib import metadata

from genai_prices import data, types

# In this order a name without a provider is looked for: makers first, then those who resell.
PROVIDERS = ["anthropic", "openai", "google", "x-ai", "deepseek", "mistral", "zhipuai", "moonshotai", "minimax",
             "cohere", "perplexity", "aws", "azure", "groq", "cerebras", "openrouter"]
RATES = {"input_mtok": "input", "output_mtok": "output", "cache_read_mtok": "cache_read",
         "cache_write_mtok": "cache_write_5m", "cache_write_1h_mtok": "cache_write_1h",
         "web_searches_kcount": "web_search", "input_image_mtok": "image_input", "output_image_mtok": "image_output"}


def number(value):
    return int(value) if value == value.to_integral_value() else float(value)


def rate(value):
    if isinstance(value, types.TieredPrices):
        return [number(value.base)] + [[tier.start, number(tier.price)] for tier in value.tiers]
    return number(value)


def rates(prices):
    found = {}
    for theirs, ours in RATES.items():
        value = getattr(prices, theirs, None)
        if value is not None:
            found[ours] = rate(value)
    return found


def clause(match):
    if isinstance(match, types.ClauseOr):
        return ["any", [clause(one) for one in match.or_]]
    if isinstance(match, types.ClauseAnd):
        return ["all", [clause(one) for one in match.and_]]
    kinds = {types.ClauseEquals: "equals", types.ClauseStartsWith: "starts_with", types.ClauseEndsWith: "ends_with",
             types.ClauseContains: "contains", types.ClauseRegex: "regex"}
    kind = kinds[type(match)]
    text = getattr(match, kind)
    return [kind, text if kind == "regex" else text.lower()]


def when(constraint):
    if constraint is None:
        return {}
    if isinstance(constraint, types.StartDateConstraint):
        return {"from": constraint.start_date.isoformat()}
    return {"hours": [constraint.start_time.strftime("%H:%M"), constraint.end_time.strftime("%H:%M")]}


def add_hour_writes(provider, model, found):
    """Anthropic prices a cache write of one hour at twice the input on every platform; resold lists leave it out."""
    if provider.id in ("aws", "google", "azure") and "claude" in model.id and "cache_write_5m" in found \
            and "cache_write_1h" not in found:
        base = found["input"]
        found["cache_write_1h"] = \
            [base[0] * 2] + [[start, price * 2] for start, price in base[1:]] if isinstance(base, list) else base * 2


BEFORE_REGIONS = re.compile(r"claude-(2|3|v1|4-(opus|sonnet)|(opus|sonnet|haiku)-4-[0-5])(\b|$)")


def entry(provider, model):
    periods = []
    listed = model.prices if isinstance(model.prices, list) else [types.ConditionalPrice(prices=model.prices)]
    for one in listed:
        found = rates(one.prices)
        if "input" in found:
            add_hour_writes(provider, model, found)
        periods.append({**when(one.constraint), **found})
    for variant in model.price_variants or []:
        tier = next(iter(variant.when.values()))
        found = rates(variant.prices)
        if set(variant.when) <= {"processing", "speed", "service_tier"} and len(variant.when) == 1 and found:
            periods.append({"tier": tier, **when(variant.constraint), **found})
    if provider.id == "anthropic":
        # inference_geo "us": platform.claude.com/docs/en/about-claude/pricing, "data residency pricing". Models of before
        # Opus 4.6 are billed as ever (support.claude.com, "Enable US-only inference"). genai-prices does not know it.
        periods.append({"tier": "us", "percent": 100 if BEFORE_REGIONS.match(model.id) else 110})
    periods = [one for one in periods if set(one) - {"from", "hours", "tier"}]
    return {"id": model.id, "match": clause(model.match), "prices": periods} if periods else None


def main():
    day = sys.argv[1] if len(sys.argv) == 2 and re.fullmatch(r"\d{4}-\d\d-\d\d", sys.argv[1]) else sys.exit(__doc__)
    known = {provider.id: provider for provider in data.providers}
    version = metadata.version("genai-prices")
    print('{"source": "genai-prices %s (PyPI, MIT licence, https://github.com/pydantic/genai-prices)",' % version)
    print('"date": "%s",' % day)
    print('"unit": "US dollars per million tokens, or per thousand web searches",')
    print('"providers": [')
    for i, name in enumerate(PROVIDERS):
        provider = known[name]
        own = json.dumps(clause(provider.model_match)) if provider.model_match else "null"
        print('{"id": "%s", "match": %s, "models": [' % (name, own))
        lines = [json.dumps(found) for found in (entry(provider, model) for model in provider.models) if found]
        print(",\n".join(lines))
        print("]}" + ("," if i + 1 < len(PROVIDERS) else ""))
    print("]}")


main()
