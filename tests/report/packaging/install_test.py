#!/usr/bin/env python3
"""Installs the program into an empty folder, and runs it from there with an empty environment.

    install_test.py BUILD
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

EXPECTED = """
    bin/horseshoe
    share/man/man1/horseshoe.1
    share/bash-completion/completions/horseshoe
    share/fish/vendor_completions.d/horseshoe.fish
    share/zsh/site-functions/_horseshoe
    share/horseshoe/samples/S_PV.90001_en.pdf
    share/horseshoe/samples/lettre_2030.txt
    share/doc/horseshoe/LICENSE
    share/doc/horseshoe/README.md
    share/doc/horseshoe/docs/json-lines.md
""".split()


def dead_links(folder):
    """Links of the documents that lead to no file."""
    for page in sorted(folder.rglob("*.md")):
        for link in re.findall(r"\]\(([^)#:\s]+)[^):]*\)", page.read_text(encoding="utf-8")):
            if not (page.parent / link).exists():
                yield f"{page.relative_to(folder)}: nothing is installed at {link}"


def main():
    build = sys.argv[1]
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        stage, elsewhere = pathlib.Path(folder, "stage"), pathlib.Path(folder, "elsewhere")
        elsewhere.mkdir()
        subprocess.run(["cmake", "--install", build, "--prefix", "/opt/horseshoe"], check=True,
                       stdout=subprocess.DEVNULL, env={**os.environ, "DESTDIR": str(stage)})
        prefix = stage / "opt/horseshoe"
        faults += [f"{name} is not there" for name in EXPECTED if not (prefix / name).is_file()]
        faults += dead_links(prefix / "share/doc/horseshoe")

        def run(*arguments):
            return subprocess.run([prefix / "bin/horseshoe", *arguments], cwd=elsewhere, env={},
                                  capture_output=True, text=True, timeout=200)

        version = run("--version")
        if version.returncode != 0 or not re.fullmatch(r"horseshoe \d+\.\d+\.\d+\n", version.stdout):
            faults.append(f"--version: {version}")
        samples = prefix / "share/horseshoe/samples"
        parsed = run("parse", "--check", samples / "S_PV.90001_en.pdf")
        if parsed.returncode != 0 or "none unexplained" not in parsed.stdout:
            faults.append(f"parse: {parsed}")
        report = run("report", samples, "-o", "out")
        if report.returncode > 1 or not (elsewhere / "out/meeting").is_dir():
            faults.append(f"report: {report}")
    print(*faults, sep="\n")
    return 1 if faults else 0


sys.exit(main())
