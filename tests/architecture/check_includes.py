#!/usr/bin/env python3
"""Fails when a layer includes a layer it may not know, names a platform it may not name, or when a file has
outgrown its room. Usage: check_includes.py SRC_DIR"""
import pathlib
import re
import sys

MAY_INCLUDE = {
    "core": set(),
    "catalogue": {"core"},
    "wire": {"core", "catalogue"},
    "net": {"core", "catalogue", "wire"},
    "writes": {"core", "catalogue", "net"},
    "bulk": {"core", "catalogue", "wire", "net", "writes"},
    "models": {"core", "catalogue", "net", "writes", "bulk"},
    "widgets": {"core", "catalogue", "net", "writes", "bulk", "models"},
    "forms": {"core", "catalogue", "net", "writes", "bulk", "models", "widgets"},
    "console": {"core", "catalogue", "net", "writes", "bulk", "models", "widgets", "forms"},
    "cli": {"core", "catalogue", "net", "writes", "bulk"},
    "sandbox": {"core", "catalogue", "wire"},
}
# The console starts the sandbox, in one place.
ALSO = {"console/embeddedsandbox.cpp": {"sandbox"}}
# These know no platform: the next one must fit without a change in them.
NAMELESS = {"writes", "bulk", "models", "widgets", "console", "cli"}
PLATFORM = re.compile(r"telecomcenter(::|/)|ngcp(::|/)|\"(customers|incoming_trunks|available_did_numbers)\"_L1")
HARD_STOP = {".h": 150, ".cpp": 500}


def complaints(src):
    for file in sorted(file for file in src.rglob("*") if file.suffix in HARD_STOP):
        name = file.relative_to(src).as_posix()
        layer = name.split("/")[0]
        if layer not in MAY_INCLUDE:
            yield f"{name}: {layer} is no layer"
            continue
        allowed = MAY_INCLUDE[layer] | ALSO.get(name, set()) | {layer}
        lines = file.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines, 1):
            found = re.match(r'#include "(\w+)/', line)
            if found and found[1] not in allowed:
                yield f"{name}:{number}: {layer} may not include {found[1]}"
            if layer in NAMELESS and PLATFORM.search(line):
                yield f"{name}:{number}: {layer} may not name a platform"
        if len(lines) > HARD_STOP[file.suffix]:
            yield f"{name}: {len(lines)} lines are too many"


found = list(complaints(pathlib.Path(sys.argv[1])))
print(*found, sep="\n")
sys.exit(bool(found))
