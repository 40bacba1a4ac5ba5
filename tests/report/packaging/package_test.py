#!/usr/bin/env python3
"""Makes the Debian package, and looks at what stands in it.

    package_test.py BUILD
"""
import gzip
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

EXPECTED = """
    usr/bin/horseshoe
    usr/share/man/man1/horseshoe.1.gz
    usr/share/bash-completion/completions/horseshoe
    usr/share/fish/vendor_completions.d/horseshoe.fish
    usr/share/zsh/vendor-completions/_horseshoe
    usr/share/horseshoe/samples/S_PV.90001_en.pdf
    usr/share/doc/horseshoe/changelog.Debian.gz
    usr/share/doc/horseshoe/changelog.gz
    usr/share/doc/horseshoe/copyright
    usr/share/doc/horseshoe/README.md
""".split()


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def control_faults(package):
    fields = {name: output("dpkg-deb", "--field", package, name).strip()
              for name in ("Package", "Version", "Section", "Maintainer", "Depends", "Description")}
    patterns = {
        "Package": r"horseshoe",
        "Version": r"\d+\.\d+\.\d+-\d+",
        "Section": r"text",
        "Maintainer": r".+ <.+@.+>",
        "Depends": r".*libc6 \(>= .*libicu72.*libsqlite3-0.*",
        "Description": r"[a-z][^\n]{20,79}\n( \S[^\n]*\n){3,} \S[^\n]*",
    }
    for name, pattern in patterns.items():
        if not re.fullmatch(pattern, fields[name]):
            yield f"{name} is {fields[name]!r}"


def file_faults(tree):
    for name in EXPECTED:
        if not (tree / name).is_file():
            yield f"{name} is not there"
    for path in tree.rglob("*"):
        wanted = 0o755 if path.is_dir() or path.parent.name == "bin" else 0o644
        if path.stat().st_mode & 0o7777 != wanted:
            yield f"{path.relative_to(tree)} has mode {path.stat().st_mode & 0o7777:o}"
    documents = tree / "usr/share/doc/horseshoe"
    licence = (documents / "copyright").read_text(encoding="utf-8")
    if "END OF TERMS AND CONDITIONS" not in licence:
        yield "the licence is not whole"
    for number, line in enumerate(licence.splitlines(), 1):
        if not re.match(r"[A-Z][A-Za-z-]+: ?|[ ]\S| {2,}|$", line):
            yield f"copyright:{number}: this line is neither a field nor a part of one: {line}"
    if not gzip.open(documents / "changelog.Debian.gz", "rt").read().startswith("horseshoe ("):
        yield "changelog.Debian.gz does not begin with a version"


def main():
    for tool in ("cpack", "dpkg-deb", "dpkg-shlibdeps"):
        if shutil.which(tool) is None:
            print(f"there is no {tool}")
            return 77
    build = pathlib.Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run(["cpack", "--config", build / "CPackConfig.cmake", "-B", folder,
                        "-D", "CPACK_DEBIAN_COMPRESSION_TYPE=gzip"],
                       check=True, stdout=subprocess.DEVNULL, cwd=folder)
        package, = folder.glob("*.deb")
        tree = folder / "tree"
        subprocess.run(["dpkg-deb", "--extract", package, tree], check=True)
        faults = [*control_faults(package), *file_faults(tree)]
    print(*faults, sep="\n")
    return 1 if faults else 0


sys.exit(main())
