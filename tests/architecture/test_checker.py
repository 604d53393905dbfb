#!/usr/bin/env python3
"""The checker finds what is planted, and nothing else. Usage: test_checker.py"""
import pathlib
import subprocess
import sys
import tempfile

CHECKER = pathlib.Path(__file__).with_name("check_includes.py")


def verdict(name, text):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, name)
        file.parent.mkdir(parents=True)
        file.write_text(text, encoding="utf-8")
        done = subprocess.run([sys.executable, CHECKER, folder], capture_output=True, text=True, check=False)
        return done.returncode, done.stdout


assert verdict("net/a.h", '#include "wire/b.h"\n') == (0, "\n")
assert verdict("wire/a.h", '#include "net/b.h"\n') == (1, "wire/a.h:1: wire may not include net\n")
assert verdict("console/a.cpp", '#include "sandbox/sandbox.h"\n')[0] == 1
assert verdict("console/embeddedsandbox.cpp", '#include "sandbox/sandbox.h"\n')[0] == 0
assert verdict("widgets/a.cpp", "telecomcenter::customers\n")[0] == 1
assert verdict("forms/a.cpp", "telecomcenter::customers\n")[0] == 0
assert verdict("core/a.cpp", "\n" * 501)[0] == 1
