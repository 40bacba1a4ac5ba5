#!/usr/bin/env python3
"""Holds our measures against igraph's on seeded random graphs.

    compare_with_igraph.py MEASURE_EDGES

Ends with 77, which ctest counts as skipped, where igraph is not installed.
"""
import json
import os
import random
import subprocess
import sys

try:
    import igraph
except ImportError:
    if sys.executable != "/usr/bin/python3" and os.path.exists("/usr/bin/python3"):
        os.execv("/usr/bin/python3", ["/usr/bin/python3", *sys.argv])  # the distribution's, for which it is packaged
    print("skipped: python3-igraph is not installed")
    sys.exit(77)


def random_graph(size, count, seed):
    """Edges between groups of nodes, with weights, some of them parallel; the last nodes stay alone."""
    numbers = random.Random(seed)
    group = max(2, size // 4)
    edges = []
    for _ in range(count):
        one = numbers.randrange(size)
        near = one // group * group + numbers.randrange(group)
        other = near if numbers.random() < 0.7 else numbers.randrange(size)
        if other < size and other != one:
            edges.append((one, other, numbers.choice([1, 1, 2, 3, 5, 12, 30])))
    return edges


def igraph_of(size, edges, directed):
    graph = igraph.Graph(n=size, directed=directed)
    graph.add_edges([(one, other) for one, other, _ in edges])
    graph.es["weight"] = [float(weight) for _, _, weight in edges]
    return graph.simplify(combine_edges="sum")


def chances(graph, directed):
    """The disparity filter as its authors write it, per merged edge."""
    found = {}
    for edge in graph.es:
        ends = [(edge.source, "out"), (edge.target, "in")] if directed else [(edge.source, "all"), (edge.target, "all")]
        values = []
        for node, mode in ends:
            degree = graph.degree(node, mode=mode)
            strength = graph.strength(node, mode=mode, weights="weight")
            values.append((1 - edge["weight"] / strength) ** (degree - 1) if degree > 1 else 1.0)
        found[edge.tuple] = min(values)
    return found


def same(name, ours, theirs, tolerance=1e-8):
    for node, (one, other) in enumerate(zip(ours, theirs, strict=True)):
        if abs(one - other) > tolerance:
            sys.exit(f"{name} of node {node}: {one} here, {other} by igraph")


def compare(program, size, count, seed, directed):
    random.seed(seed)  # igraph's communities draw from it
    edges = random_graph(size, count, seed)
    lines = "".join(f"{one} {other} {weight}\n" for one, other, weight in edges)
    ours = json.loads(subprocess.run([program, "directed" if directed else "undirected", str(size)], input=lines,
                                     capture_output=True, text=True, check=True).stdout)
    graph = igraph_of(size, edges, directed)
    for mode in ("in", "out"):
        same(f"degree {mode}", ours[f"degree_{mode}"], graph.degree(mode=mode))
        same(f"strength {mode}", ours[f"strength_{mode}"], graph.strength(mode=mode, weights="weight"))
    same("PageRank", ours["pagerank"], graph.pagerank(weights="weight", damping=0.85))
    pairs = (size - 1) * (size - 2) / (1 if directed else 2)
    theirs = graph.betweenness(directed=directed, weights=[1 / weight for weight in graph.es["weight"]])
    same("betweenness", ours["betweenness"], [value / pairs for value in theirs])
    plain = graph.as_undirected(mode="collapse", combine_edges="sum") if directed else graph
    same("core number", ours["core"], plain.coreness(mode="all"))
    same("density", [ours["density"]], [graph.density(loops=False)])
    if directed:
        same("reciprocity", [ours["reciprocity"]], [graph.reciprocity()])
    same("parts", [ours["parts"]], [len(graph.connected_components(mode="weak"))])
    same("modularity", [ours["modularity"]], [plain.modularity(ours["community"], weights="weight")])
    for name, found in (("Louvain", plain.community_multilevel(weights="weight")),
                        ("Leiden", plain.community_leiden(objective_function="modularity", weights="weight",
                                                          n_iterations=-1))):
        if ours["modularity"] < found.modularity - 0.02:
            sys.exit(f"modularity {ours['modularity']} here, {found.modularity} by igraph's {name}")
    expected = chances(graph, directed)
    same("significance", ours["significance"],
         [expected.get((one, other), expected.get((other, one), 2) if not directed else 2) for one, other, _ in edges])


def main():
    count = 0
    for seed in range(12):
        for size, edges in ((5, 6), (20, 60), (60, 400), (150, 900)):
            for directed in (True, False):
                compare(sys.argv[1], size, edges, seed, directed)
                count += 1
    print(f"{count} graphs measured alike")


if __name__ == "__main__":
    main()
