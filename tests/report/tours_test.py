#!/usr/bin/env python3
"""Runs the commands that the README shows, in their order, as a reader would, and looks at what they print.

    tours_test.py PROGRAM README SAMPLES

They stand in fenced blocks behind "$ ". Lines below a command are what it must print: "..." stands for
any lines, and at the end of a line for the rest of it. Where nothing is shown, it must print something.
Pages and files of which the text speaks (`out/...`, `debate.svg`) must be there in the end.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile


def commands_of(readme):
    """(command, lines shown below it)"""
    shown = []
    for block in re.findall(r"^```\n(.*?)^```$", readme, re.M | re.S):
        for line in block.splitlines():
            if line.startswith("$ "):
                shown.append((line[2:], []))
            elif shown:
                shown[-1][1].append(line)
    return shown


def is_line(pattern, line):
    return line.startswith(pattern[:-3].rstrip()) if pattern.endswith("...") else line.rstrip() == pattern


def first_missing(patterns, lines):
    """The first pattern that no line fits where it must stand; None where all do."""
    at, anywhere = 0, False
    for pattern in patterns:
        if pattern == "...":
            anywhere = True
            continue
        last = len(lines) if anywhere else min(at + 1, len(lines))
        found = next((i for i in range(at, last) if is_line(pattern, lines[i])), None)
        if found is None:
            return pattern
        at, anywhere = found + 1, False
    return None


def main():
    program, readme_path, samples = (pathlib.Path(argument).resolve() for argument in sys.argv[1:])
    readme = readme_path.read_text(encoding="utf-8")
    commands = commands_of(readme)
    faults = []
    if len(commands) < 3:
        faults.append("the README has no tours")
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(samples, os.path.join(folder, "samples"))
        environment = {"PATH": f"{program.parent}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8", "HOME": folder}
        for command, patterns in commands:
            done = subprocess.run(["sh", "-c", command], cwd=folder, env=environment, timeout=200,
                                  stdin=subprocess.DEVNULL, capture_output=True, text=True)
            if done.returncode != 0:
                faults.append(f"'{command}' ends with {done.returncode}: {done.stderr}")
            missing = first_missing(patterns, done.stdout.splitlines())
            if missing is not None:
                faults.append(f"'{command}' does not print: {missing}")
            if not done.stdout and not re.search(r" (-o|--db) ", command):
                faults.append(f"'{command}' prints nothing")
        for name in re.findall(r"`(out/[^`]+|[a-z]+\.svg)`", readme):
            if not pathlib.Path(folder, name).exists():
                faults.append(f"the README speaks of {name}, which its commands do not make")
    for name in re.findall(r"\]\(([^)#:\s]+)\)", readme):
        if not (readme_path.parent / name).exists():
            faults.append(f"a link leads nowhere: {name}")
    print(*faults, sep="\n")
    return 1 if faults else 0


sys.exit(main())
