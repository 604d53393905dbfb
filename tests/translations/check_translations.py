#!/usr/bin/env python3
"""Fails on a string of the program that a translation lacks or leaves unfinished, and on one nobody uses.
Usage: check_translations.py LUPDATE PROJECT_DIR"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml


def messages(path):
    """(context, source) of every message, and whether it is finished."""
    found = {}
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
            finished = translation.get("type") is None and all(forms)
            found[context.findtext("name"), message.findtext("source")] = finished
    return found


lupdate, project = sys.argv[1], pathlib.Path(sys.argv[2])
troubles = []
for kept in sorted(project.glob("translations/cordboard_*.ts")):
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder, kept.name)
        shutil.copy(kept, fresh)
        plurals = ["-pluralonly"] if kept.stem.endswith("_en") else []
        subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", *plurals, project / "src",
                        project / "ui", "-ts", fresh], check=True)
        before, after = messages(kept), messages(fresh)
    troubles += [f"{kept.name}: unfinished: {context}: {source}" for (context, source), done in after.items() if not done]
    troubles += [f"{kept.name}: nobody says: {context}: {source}" for context, source in before.keys() - after.keys()]
print(*troubles, sep="\n")
sys.exit(bool(troubles))
