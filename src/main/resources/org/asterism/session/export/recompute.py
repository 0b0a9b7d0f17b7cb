"""Computes agreement.csv again from raters/*.csv and prints how far the two are apart."""
import csv
from collections import Counter
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


def together(labels):
    """How many pairs of points have one label; for two people, labels are pairs."""
    return sum(count * (count - 1) // 2 for count in Counter(labels).values())


def krippendorff(people):
    """Nominal alpha; the units are all pairs of points, which each person puts together or apart."""
    units = len(people[0]) * (len(people[0]) - 1) // 2
    said = [together(person) for person in people]
    differ = [
        together(a) + together(b) - 2 * together(zip(a, b)) for a, b in combinations(people, 2)
    ]
    decisions = units * len(people)
    chance = 2 * sum(said) * (decisions - sum(said)) / (decisions * (decisions - 1))
    return 1 - sum(differ) / len(differ) / units / chance


here = Path(__file__).parent
worst = 0.0
header, rows = table(here / "agreement.csv")
for row in rows:
    exported = dict(zip(header, row))
    names, cells = table(here / "raters" / f"{exported['plot']}.csv")
    people = list(zip(*cells))[2:]
    pairs = list(combinations(people, 2))
    found = {name: sum(measure(a, b) for a, b in pairs) / len(pairs) for name, measure in MEASURES.items()}
    found["krippendorff"] = krippendorff(people)
    for name, value in found.items():
        worst = max(worst, abs(value - float(exported[name])))
        print(f"{exported['plot']},{name},{value:.6f},{float(exported[name]):.6f}")
print(f"largest difference {worst:.2e}")
raise SystemExit(1 if worst > 1e-9 else 0)
