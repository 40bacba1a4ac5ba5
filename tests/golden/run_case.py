#!/usr/bin/env python3
"""Runs one golden case: a file that holds the input, the command and all that it must print.

    run_case.py --program build/release/horseshoe --root . cases/a-case.test

A case starts with a sentence on what it shows, then come sections, each opened by a line:

    == file NAME        a file to be made in the empty folder that the command runs in
    == copy PATH        a file of the project to be copied there, for what is no text
    == command          lines for sh; `horseshoe` is the program
    == stdout           exactly what must come out; nothing, where the section is missing
    == stderr
    == exit N           the exit status; 0, where the section is missing

A line of a section that itself starts with "==" is written with a backslash before it.
With HORSESHOE_UPDATE_GOLDEN=1 the last three are written anew: read the diff before keeping it.
It is Python and not shell, because a shell cannot hold line ends and empty output exactly.
"""
import argparse
import difflib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

EXPECTED = ("stdout", "stderr", "exit")


def read_case(path):
    """The sentence at the head, and the sections as (kind, argument, text)."""
    head, sections = [], []
    with open(path, encoding="utf-8", newline="") as file:
        for line in file:
            if line.startswith("== "):
                kind, _, argument = line[3:].rstrip("\n").partition(" ")
                sections.append([kind, argument, ""])
            elif sections:
                sections[-1][2] += line[1:] if line.startswith("\\==") else line
            else:
                head.append(line)
    known = {"file", "copy", "command", *EXPECTED}
    for kind, _, _ in sections:
        if kind not in known:
            sys.exit(f"{path}: no section is called '{kind}'")
    if not any(kind == "command" for kind, _, _ in sections):
        sys.exit(f"{path}: there is no command")
    return "".join(head), sections


def run(sections, program, root):
    """What the command printed, and its exit status."""
    with tempfile.TemporaryDirectory() as folder:
        for kind, argument, text in sections:
            target = pathlib.Path(folder, argument if kind == "file" else os.path.basename(argument))
            if kind == "file":
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8", newline="")
            elif kind == "copy":
                shutil.copy(pathlib.Path(root, argument), target)
        command = "".join(text for kind, _, text in sections if kind == "command")
        environment = {
            "PATH": f"{program.resolve().parent}:{os.environ['PATH']}",
            "LC_ALL": "C.UTF-8",
            "HOME": folder,
            **{name: os.environ[name] for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS") if name in os.environ},
        }
        done = subprocess.run(["sh", "-c", command], cwd=folder, env=environment, timeout=240,
                              stdin=subprocess.DEVNULL, capture_output=True)
    return {
        "stdout": done.stdout.decode("utf-8", "backslashreplace"),
        "stderr": done.stderr.decode("utf-8", "backslashreplace"),
        "exit": str(done.returncode),
    }


def expected(sections):
    want = {"stdout": "", "stderr": "", "exit": "0"}
    for kind, argument, text in sections:
        if kind in EXPECTED:
            want[kind] = argument if kind == "exit" else text
    return want


def shown_difference(want, got):
    for name in EXPECTED:
        if want[name] != got[name]:
            yield from difflib.unified_diff(want[name].splitlines(), got[name].splitlines(),
                                            f"{name} expected", f"{name} printed", lineterm="")
            if want[name].splitlines() == got[name].splitlines():
                yield f"{name}: the same lines, but other line ends"


def write_case(path, head, sections, got):
    def escaped(text):
        return "".join("\\" + line if line.startswith("==") else line for line in text.splitlines(True))

    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(head)
        for kind, argument, text in sections:
            if kind not in EXPECTED:
                file.write(f"== {kind} {argument}".rstrip() + "\n" + escaped(text))
        for name in ("stdout", "stderr"):
            if got[name]:
                if not got[name].endswith("\n"):
                    sys.exit(f"{path}: {name} does not end its last line; add '; echo' to the command")
                file.write(f"== {name}\n{escaped(got[name])}")
        if got["exit"] != "0":
            file.write(f"== exit {got['exit']}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=pathlib.Path, required=True)
    parser.add_argument("--root", type=pathlib.Path, required=True)
    parser.add_argument("case", type=pathlib.Path)
    arguments = parser.parse_args()
    head, sections = read_case(arguments.case)
    got = run(sections, arguments.program, arguments.root)
    want = expected(sections)
    if got == want:
        return 0
    if os.environ.get("HORSESHOE_UPDATE_GOLDEN") == "1":
        write_case(arguments.case, head, sections, got)
        print(f"{arguments.case}: written anew")
        return 0
    print(f"{arguments.case}:")
    print(*shown_difference(want, got), sep="\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
