#!/usr/bin/env python3
"""Reads back exported networks with networkx and igraph, and DOT with Graphviz where it is there.

    read_networks.py WRITE_NETWORKS

Ends with 77, which ctest counts as skipped, where networkx or igraph is not installed.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

try:
    import igraph
    import networkx
except ImportError:
    if sys.executable != "/usr/bin/python3" and os.path.exists("/usr/bin/python3"):
        os.execv("/usr/bin/python3", ["/usr/bin/python3", *sys.argv])  # the distribution's, for which they are packaged
    print("skipped: python3-networkx and python3-igraph are not both installed")
    sys.exit(77)

ODD = 'A<&>"B" \\ é'
GEXF = "{http://gexf.net/1.3}"


def equal(what, got, wanted):
    if got != wanted:
        sys.exit(f"{what}: {got!r}, not {wanted!r}")


def read_gexf(path):
    """networkx knows GEXF up to 1.2; what 1.3 adds it passes over."""
    equal("version", tree.parse(path).getroot().get("version"), "1.3")
    older = path.with_suffix(".older.gexf")
    older.write_text(path.read_text(encoding="utf-8").replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
                     .replace('version="1.3"', 'version="1.2"'), encoding="utf-8")
    return networkx.read_gexf(older, version="1.2draft")


def edge(graph, source, target, kind):
    found = [data for one, other, data in graph.edges(data=True)
             if (one, other) == (source, target) and data["kind"] == kind]
    equal(f"edges of kind {kind} from {source} to {target}", len(found), 1)
    return found[0]


def check_two(folder):
    graph = networkx.read_graphml(folder / "two.graphml", force_multigraph=True)
    equal("direction", graph.is_directed(), True)
    equal("nodes", sorted(graph.nodes), sorted(["NOR", "EST", ODD, "terrorism"]))
    equal("label", graph.nodes[ODD]["label"], "Name of " + ODD)
    equal("side", graph.nodes[ODD]["side"], "named")
    if abs(sum(graph.nodes[node]["pagerank"] for node in graph) - 1) > 1e-5:
        sys.exit("PageRank does not add up to 1")
    stance = edge(graph, "NOR", "terrorism", "stance")
    equal("weight", stance["weight"], 12.0)
    equal("polarity", stance["polarity"], -2.0)
    equal("dates", (stance["first"], stance["last"]), ("2030-05-01", "2031-06-02"))
    equal("quotes", stance["quotes"].split("; "),
          ["00000000abca", "00000000abd4", "00000000abde", "00000000abe8", "00000000abca", "and 7 more"])
    mention = edge(graph, "EST", ODD, "mention")
    if "polarity" in mention:
        sys.exit("a mention has no polarity")
    equal("first quote", mention["quotes"].split("; ")[0], "S/PV.90000-05-01 turn 1 line 10")
    equal("igraph's edges", igraph.Graph.Read_GraphML(str(folder / "two.graphml")).ecount(), graph.number_of_edges())


def check_gexf(folder, stem):
    graphml = networkx.read_graphml(folder / f"{stem}.graphml", force_multigraph=True)
    gexf = read_gexf(folder / f"{stem}.gexf")
    equal(f"nodes of {stem}.gexf", sorted(gexf.nodes), sorted(graphml.nodes))
    equal(f"edges of {stem}.gexf", gexf.number_of_edges(), graphml.number_of_edges())
    for node in gexf:
        equal(f"community of {node}", gexf.nodes[node]["community"], graphml.nodes[node]["community"])


def check_dynamic(folder):
    """The dates that networkx drops for edges stand in the file itself."""
    graph = tree.parse(folder / "two.gexf").getroot().find(f"{GEXF}graph")
    equal("mode", (graph.get("mode"), graph.get("timeformat")), ("dynamic", "date"))
    for element in [*graph.iter(f"{GEXF}node"), *graph.iter(f"{GEXF}edge")]:
        spells = [(spell.get("start"), spell.get("end")) for spell in element.iter(f"{GEXF}spell")]
        equal(f"spells of {element.get('id')}", spells, [("2030-05-01", "2030-05-01"), ("2031-06-02", "2031-06-02")])
    declared = {attribute.get("id") for attribute in graph.iter(f"{GEXF}attribute")}
    used = {value.get("for") for value in graph.iter(f"{GEXF}attvalue")}
    if not used <= declared:
        sys.exit(f"attributes without declaration: {used - declared}")


def check_keys(folder):
    for path in folder.glob("*.graphml"):
        text = "{http://graphml.graphdrawing.org/xmlns}"
        root = tree.parse(path).getroot()
        declared = {key.get("id") for key in root.iter(f"{text}key")}
        used = {data.get("key") for data in root.iter(f"{text}data")}
        if not used or not used <= declared:
            sys.exit(f"{path.name}: keys without declaration: {used - declared}")


def check_mutual(folder):
    graph = networkx.read_graphml(folder / "mutual.graphml", force_multigraph=True)
    equal("direction of mutual edges", graph.is_directed(), False)
    kinds = sorted(data["kind"] for _, _, data in graph.edges(data=True))
    equal("kinds", kinds, ["agreement", "conflict"])


def check_dot(folder):
    if not shutil.which("dot"):
        print("Graphviz is not installed: DOT was not read back")
        return
    for path in folder.glob("*.dot"):
        done = subprocess.run(["dot", "-Tplain", str(path)], capture_output=True, text=True)
        equal(f"dot on {path.name}", (done.returncode, done.stderr), (0, ""))
        edges = networkx.read_graphml(path.with_suffix(".graphml"), force_multigraph=True).number_of_edges()
        equal(f"edges of {path.name}", sum(line.startswith("edge ") for line in done.stdout.splitlines()), edges)


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run([sys.argv[1], name], check=True)
        check_keys(folder)
        check_two(folder)
        for stem in ("one", "two", "mutual"):
            check_gexf(folder, stem)
        check_dynamic(folder)
        check_mutual(folder)
        check_dot(folder)
    print("three networks read back in each format")


if __name__ == "__main__":
    main()
