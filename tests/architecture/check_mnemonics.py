#!/usr/bin/env python3
"""Within a dialog each Alt key leads to one place only, in every language: check_mnemonics.py ROOT"""

import collections
import glob
import os
import re
import sys
import xml.etree.ElementTree as ET

root = sys.argv[1]
WORDS = ("text", "title")


def key_of(words):
    found = re.search(r"&(\w)", words.replace("&&", ""))
    return found.group(1).lower() if found else None


def translations(file):
    contexts = collections.defaultdict(dict)
    for context in ET.parse(file).iter("context"):
        for message in context.iter("message"):
            translated = message.findtext("translation") or message.findtext("source")
            contexts[context.findtext("name")][message.findtext("source")] = translated
    return contexts


languages = {"English": {}}
for file in sorted(glob.glob(os.path.join(root, "translations", "cordboard_*.ts"))):
    if not file.endswith("_en.ts"):
        languages[os.path.basename(file)] = translations(file)

forms = sorted(glob.glob(os.path.join(root, "ui", "**", "*.ui"), recursive=True))
collisions = 0
for form in forms:
    tree = ET.parse(form)
    context = tree.findtext("class")
    sources = [p.findtext("string") or "" for p in tree.iter("property") if p.get("name") in WORDS]
    for language, contexts in languages.items():
        places = collections.defaultdict(list)
        for source in sources:
            words = contexts.get(context, {}).get(source, source)
            if key_of(words):
                places[key_of(words)].append(words)
        for key, shared in places.items():
            if len(shared) > 1:
                collisions += 1
                print(f"{os.path.relpath(form, root)} ({language}): Alt+{key} is {shared}")

if not forms:
    sys.exit("no forms found")
sys.exit(1 if collisions else 0)
