#!/usr/bin/env python3
"""Has a shell complete command lines, with the file that is installed for it.

    completion_test.py bash|fish|zsh FOLDER ROOT

FOLDER has the completions; ROOT is the project, whose code is looked at: a list of words that
CLI11 checks, but that one_of() has not been told, could not be completed.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

# What has been typed, and what it is completed to: the whole last word, or all that it can be.
CASES = [
    ("horseshoe ment", ["mentions"]),
    ("horseshoe parse --form", ["--format"]),
    ("horseshoe parse --format j", ["jsonl"]),
    ("horseshoe parse --format ", ["jsonl", "outline", "text"]),
    ("horseshoe turns --db my.db --format t", ["table", "tsv"]),
    ("horseshoe stance --db my.db -f js", ["jsonl"]),
    ("horseshoe audit ", ["report", "sample"]),
    ("horseshoe audit sample --lexi", ["--lexicon"]),
    ("horseshoe report --ui f", ["fr"]),
    ("horseshoe figure strip --ui f", ["fr"]),
    ("horseshoe figure stri", ["strip"]),
    ("horseshoe network --ki", ["--kind"]),
    ("horseshoe network --kind mention,agr", ["mention,agreement"]),
    ("horseshoe stance --by KA", ["KAZ"]),
    ("horseshoe stance --of KAZ,NOR", ["KAZ,NOR"]),
    ("horseshoe votes --lang ", ["en", "es", "fr", "ru", "zh"]),
    ("horseshoe timeline --window q", ["quarter"]),
    ("horseshoe parse rec", ["records/"]),
    ("horseshoe parse records/S_PV.9", ["records/S_PV.90001.pdf"]),
    ("horseshoe ingest --gazetteer nam", ["names/"]),
    ("horseshoe info --db coun", ["council.db"]),
    ("horseshoe diff council.db oth", ["other.db"]),
    ("horseshoe stance --quiet coun", ["council.db"]),
]

BASH = """
source "$1"
COMP_LINE=$2
read -ra COMP_WORDS <<<"$COMP_LINE"
[[ $COMP_LINE != *' ' ]] || COMP_WORDS+=('')
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_horseshoe
for word in "${COMPREPLY[@]}"; do
    # Readline adds the slash where `filenames` is set.
    if [[ -d $word ]]; then echo "$word/"; else echo "$word"; fi
done
"""

# An interactive shell, in which Tab is pressed, and tells what the line has become.
ZSH_RC = r"""
PROMPT=
fpath=(FOLDER $fpath)
autoload -Uz compinit
compinit -u -D
tell() { zle complete-word; print -r -- "<got ${${BUFFER% }##* }>" }
zle -N tell
bindkey '^I' tell
print -r -- '<ready>'
"""
ZSH = r"""
zmodload zsh/zpty
zpty shell 'zsh -i'
zpty -r -m shell answer '*<ready>*'
for line in "$@"; do
    zpty -w -n shell $'\C-u'"$line"$'\t'
    zpty -r -m shell answer '*<got *>*'
    print -r -- "${${answer##*<got }%%>*}"
done
zpty -d shell
"""


def run(command, folder):
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "TERM": "dumb", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True,
                          stdin=subprocess.DEVNULL, timeout=60)
    if done.stderr:
        return [f"says: {done.stderr}"]
    return [line.split("\t")[0] for line in done.stdout.splitlines()]


def completed(shell, files, lines, folder):
    """For each line what it is completed to."""
    if shell == "bash":
        return [run(["bash", "--norc", "-uc", BASH, "bash", files / "horseshoe.bash", line], folder)
                for line in lines]
    if shell == "fish":
        return [run(["fish", "--no-config", "-c", f"source {files}/horseshoe.fish; complete -C '{line}'"],
                    folder) for line in lines]
    pathlib.Path(folder, ".zshrc").write_text(ZSH_RC.replace("FOLDER", str(files)))
    # The sign behind a word goes again where something else than a value follows.
    return [[word.rstrip("=,")] for word in run(["zsh", "-f", "-c", ZSH, "zsh", *lines], folder)]


def unknown_words(root):
    """Places of our code at which CLI11 is given words of which no completion would know."""
    for path in sorted(pathlib.Path(root, "report/cli").glob("*.cpp")):
        if path.name != "choices.cpp" and re.search(r"CLI::(IsMember|CheckedTransformer)", path.read_text()):
            yield f"{path.name}: words that are checked are not told to completions: use one_of()"


def main():
    shell, files, root = sys.argv[1], pathlib.Path(sys.argv[2]).resolve(), sys.argv[3]
    if shutil.which(shell) is None:
        print(f"there is no {shell}")
        return 77
    faults = list(unknown_words(root))
    name = {"bash": "horseshoe.bash", "fish": "horseshoe.fish", "zsh": "_horseshoe"}[shell]
    syntax = subprocess.run([shell, "-n", files / name], capture_output=True, text=True)
    if syntax.returncode != 0 or syntax.stderr:
        faults.append(f"{name}: {syntax.stderr}")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for made in ("records", "names"):
            folder.joinpath(made).mkdir()
        for made in ("council.db", "other.db", "records/S_PV.90001.pdf", "records/notes.txt"):
            folder.joinpath(made).touch()
        # zsh shows several in a menu, and writes none of them.
        cases = [case for case in CASES if shell != "zsh" or len(case[1]) == 1]
        answers = completed(shell, files, [line for line, _ in cases], folder)
        if len(answers) != len(cases):
            faults.append(f"{len(cases)} lines got {len(answers)} answers: {answers}")
        for (line, want), got in zip(cases, answers):
            if sorted(got) != want:
                faults.append(f"'{line}' is completed to {got}, not to {want}")
    print(*faults, sep="\n")
    return 1 if faults else 0


sys.exit(main())
