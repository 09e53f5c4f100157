#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sidebyline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what a comparison file (sidebyline compare --json) holds, a few lines a story."""

import json
import sys
from collections import Counter


def summarise(story):
    print(story["title"])
    article_of = {}
    for article in story["articles"]:
        sentences = [s for block in article["blocks"] for s in block.get("sentences", [])]
        article_of.update((s["id"], article["id"]) for s in sentences)
    unique = Counter(article_of.get(sentence) for sentence in story.get("unique", []))
    for article in story["articles"]:
        outlet = article.get("outlet") or article["path"]
        headline = article.get("headline") or "(no headline)"
        print(f"  {outlet:<24} {unique[article['id']]:>3} unique   {headline}")
    kinds = Counter(pair["kind"] for pair in story["pairs"])
    claims = story.get("claims", [])
    conflicts = sum(len(claim.get("conflicts") or []) for claim in claims)
    linked = ", ".join(f"{kinds[kind]} {kind}" for kind in ("verbatim", "reworded", "paraphrase"))
    print(f"  {len(claims)} shared claims, {conflicts} conflicts; linked sentences: {linked}")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        comparison = json.load(file)
    for story in comparison["stories"]:
        summarise(story)
    for problem in comparison.get("problems", []):
        print(f"  not read: {problem['path']}: {problem['message']}")


if __name__ == "__main__":
    main()
