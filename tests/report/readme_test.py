#!/usr/bin/env python3
"""README and `horseshoe --help` must say the same of subcommands and exit statuses.

    readme_test.py PROGRAM README
"""
import re
import subprocess
import sys


def rows_of_readme(readme, heading):
    section = re.search(rf"^## {heading}\n(.*?)(?=^## |\Z)", readme, re.M | re.S).group(1)
    rows = re.findall(r"^\| *(.*?) *\| *(.*?) *\|$", section, re.M)
    return {name.strip("`"): text for name, text in rows[1:] if not name.startswith("---")}


def rows_of_help(text, heading):
    section = re.search(rf"^{heading}:\n((?:  .*\n)+)", text, re.M).group(1)
    return dict(re.findall(r"^  (\S+) +(.*)$", section, re.M))


def main():
    program, readme_path = sys.argv[1:]
    text = subprocess.run([program, "--help"], capture_output=True, text=True, check=True).stdout
    with open(readme_path, encoding="utf-8") as file:
        readme = file.read()
    status = 0
    for of_readme, of_help in (("Subcommands", "Subcommands"), ("Exit status", "Exit status")):
        said, meant = rows_of_readme(readme, of_readme), rows_of_help(text, of_help)
        for name in sorted(set(said) | set(meant)):
            if said.get(name) != meant.get(name):
                print(f"{of_readme}, {name}: README says {said.get(name)!r}, --help {meant.get(name)!r}")
                status = 1
        if not meant:
            print(f"--help has no {of_help}")
            status = 1
    return status


sys.exit(main())
