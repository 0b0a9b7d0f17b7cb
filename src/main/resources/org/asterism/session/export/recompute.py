"""Computes agreement.csv again from raters/*.csv and prints how far the two are apart."""
import csv
from itertools import combinations
from pathlib import Path

from sklearn import metrics

MEASURES = {
    "ari": metrics.adjusted_rand_score,
    "ami": metrics.adjusted_mutual_info_score,
    "v_measure": metrics.v_measure_score,
    "homogeneity": metrics.homogeneity_score,
    "completeness": metrics.completeness_score,
}


def table(file):
    with open(file, newline="", encoding="utf-8") as opened:
        header, *rows = csv.reader(opened)
    return header, rows


here = Path(__file__).parent
worst = 0.0
header, rows = table(here / "agreement.csv")
for row in rows:
    exported = dict(zip(header, row))
    names, cells = table(here / "raters" / f"{exported['plot']}.csv")
    people = list(zip(*cells))[2:]
    pairs = list(combinations(people, 2))
    for name, measure in MEASURES.items():
        mean = sum(measure(a, b) for a, b in pairs) / len(pairs)
        worst = max(worst, abs(mean - float(exported[name])))
        print(f"{exported['plot']},{name},{mean:.6f},{float(exported[name]):.6f}")
print(f"largest difference {worst:.2e}")
raise SystemExit(1 if worst > 1e-9 else 0)
