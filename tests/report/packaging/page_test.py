#!/usr/bin/env python3
"""Whoever reads manual pages has nothing to say against ours, and it knows all subcommands.

    page_test.py PAGE PROGRAM
"""
import os
import re
import shutil
import subprocess
import sys

CHECKS = [
    ["man", "--warnings", "-l"],
    ["groff", "-ww", "-man", "-Tutf8"],
    ["mandoc", "-Tlint"],
]


def main():
    page, program = sys.argv[1:]
    faults, readers = [], 0
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "80"}
    for check in CHECKS:
        if shutil.which(check[0]) is None:
            continue
        readers += 1
        done = subprocess.run([*check, page], env=environment, capture_output=True, text=True)
        said = done.stdout + done.stderr if check[0] == "mandoc" else done.stderr
        if done.returncode != 0 or said:
            faults.append(f"{check[0]}: {said}")
    if shutil.which("lexgrog"):
        readers += 1
        name = subprocess.run(["lexgrog", page], capture_output=True, text=True).stdout
        if '"horseshoe - ' not in name:
            faults.append(f"lexgrog finds no name: {name}")
    if readers == 0:
        print("neither man nor mandoc is installed")
        return 77
    with open(page, encoding="utf-8") as file:
        text = file.read()
    usage = subprocess.run([program, "--help"], capture_output=True, text=True, check=True).stdout
    for name in re.findall(r"^  ([a-z-]+) {3,}", usage.partition("Subcommands:")[2], re.M):
        if f".SS {name} ".replace("-", "\\-") not in text:
            faults.append(f"the page has nothing on {name}")
    for name in re.findall(r"^horseshoe ([a-z-]+)", text, re.M):
        if f"\n  {name} " not in usage:
            faults.append(f"an example's subcommand is not there: {name}")
    if "@" in text:
        faults.append("a mark of the template is left")
    print(*faults, sep="\n")
    return 1 if faults else 0


sys.exit(main())
