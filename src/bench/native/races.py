"""Races scikit-learn, SciPy and fastcluster on the workloads: races.py DATA [WORKLOAD...]

Each contestant runs once to warm up and then until it has run five times or for fifteen seconds; one that takes longer
than that runs once. A line of JSON each: workload, peer, seconds (a list), cpu (a list) and what was measured of the result.
"""

import json
import os
import sys
import time
import warnings

import numpy as np

try:
    import fastcluster
except ImportError:
    fastcluster = None
    print("skipped: fastcluster is not here", file=sys.stderr)
import scipy
import sklearn
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import minimum_spanning_tree
from scipy.spatial import Delaunay
from scipy.spatial.distance import pdist
from sklearn.cluster import DBSCAN, KMeans
from sklearn.metrics import silhouette_score
from sklearn.mixture import GaussianMixture
from threadpoolctl import threadpool_limits

warnings.filterwarnings("ignore")
DATA = sys.argv[1]
CHOSEN = sys.argv[2:]
SKLEARN = f"scikit-learn {sklearn.__version__}"
ENOUGH = 15.0


def points(name):
    return np.fromfile(f"{DATA}/{name}.bin", "<f8").reshape(-1, 2)


def cores():
    return len(os.sched_getaffinity(0))


def chosen(workload):
    return not CHOSEN or any(workload.startswith(name) for name in CHOSEN)


def timed(run):
    cpu, wall = time.process_time(), time.perf_counter()
    result = run()
    return time.perf_counter() - wall, time.process_time() - cpu, result


def race(workload, peer, run, measure):
    first, cpu, result = timed(run)
    seconds, cpus = [], []
    if first > ENOUGH:
        seconds, cpus = [first], [cpu]
    while len(seconds) < 5 and sum(seconds) + first < ENOUGH:
        wall, cpu, result = timed(run)
        seconds.append(wall)
        cpus.append(cpu)
    print(json.dumps({"workload": workload, "peer": peer, "seconds": seconds, "cpu": cpus, "measures": measure(result)}), flush=True)


def means():
    x, start = points("blobs1m"), np.loadtxt(f"{DATA}/init10.csv", delimiter=",")
    for threads in sorted({1, cores()}):
        for algorithm in ("lloyd", "elkan"):
            peer = f"{SKLEARN} {algorithm.capitalize()}, {threads} T"
            with threadpool_limits(threads):
                race(
                    "W1",
                    peer,
                    lambda: KMeans(10, init=start, n_init=1, max_iter=1000, tol=0, algorithm=algorithm).fit(x),
                    lambda model: {"SSE": model.inertia_},
                )


def dbscan(workload, name, epsilon):
    x = points(name)
    race(
        workload,
        SKLEARN,
        lambda: DBSCAN(eps=epsilon, min_samples=10, n_jobs=cores()).fit(x),
        lambda model: {
            "clusters": int(model.labels_.max()) + 1,
            "noise": int((model.labels_ == -1).sum()),
            "core": len(model.core_sample_indices_),
        },
    )


def spanning_tree(x):
    simplices = Delaunay(x).simplices
    edges = np.vstack([simplices[:, [0, 1]], simplices[:, [1, 2]], simplices[:, [2, 0]]])
    edges.sort(axis=1)
    edges = np.unique(edges, axis=0)
    lengths = np.linalg.norm(x[edges[:, 0]] - x[edges[:, 1]], axis=1)
    return minimum_spanning_tree(coo_matrix((lengths, edges.T), shape=(len(x), len(x))))


def tree(workload, name, height):
    x = points(name)
    race(
        workload,
        f"SciPy {scipy.__version__} Delaunay + tree",
        lambda: spanning_tree(x),
        lambda found: {"top height" if height else "length": float(found.data.max() if height else found.sum())},
    )


def linkage(workload, peer, run):
    race(workload, peer, run, lambda merges: {"top height": float(merges[-1, 2])})


def ward():
    x = points("hier20k")
    linkage("W5 Ward", f"fastcluster {fastcluster.__version__} vector", lambda: fastcluster.linkage_vector(x, "ward"))


def average():
    x = points("hier20k")
    linkage("W5 average", f"fastcluster {fastcluster.__version__}", lambda: fastcluster.linkage(pdist(x), "average"))


def single():
    x = points("hier100k")
    linkage("W5 single", f"fastcluster {fastcluster.__version__} vector", lambda: fastcluster.linkage_vector(x, "single"))


def mixture():
    """Twenty passes from the shares, means and covariances of the points nearest to each of the ten starts."""
    x, start = points("blobs1m"), np.loadtxt(f"{DATA}/init10.csv", delimiter=",")
    label = np.argmin([((x - c) ** 2).sum(1) for c in start], axis=0)
    groups = [x[label == c] for c in range(10)]
    covariances = np.array([np.cov(g.T, bias=True) + 1e-6 * np.eye(2) for g in groups])
    race(
        "W6",
        SKLEARN,
        lambda: GaussianMixture(
            10,
            tol=0,
            max_iter=20,
            weights_init=np.array([len(g) / len(x) for g in groups]),
            means_init=np.array([g.mean(0) for g in groups]),
            precisions_init=np.linalg.inv(covariances),
        ).fit(x),
        lambda model: {"log-likelihood": float(model.score(x))},
    )


def silhouette():
    x, labels = points("hier20k"), np.fromfile(f"{DATA}/hier20k.lab", "<i4")
    race("W7", SKLEARN, lambda: silhouette_score(x, labels), lambda mean: {"silhouette": float(mean)})


WORKLOADS = {
    "W1": means,
    "W2 100k": lambda: dbscan("W2 100k", "dens100k", 0.008),
    "W2 1M": lambda: dbscan("W2 1M", "dens1m", 0.0025),
    "W3 complete": lambda: tree("W3 complete", "dens100k", False),
    "W3 tree 100k": lambda: tree("W3 tree 100k", "dens100k", False),
    "W5 Ward": ward,
    "W5 average": average,
    "W5 single": lambda: (tree("W5 single", "hier100k", True), single()),
    "W5 tree 1M": lambda: tree("W5 tree 1M", "blobs1m", False),
    "W6": mixture,
    "W7": silhouette,
}

for name, run in WORKLOADS.items():
    if chosen(name):
        run()
