#!/bin/bash
# Races the native peers that Debian packages: scikit-learn, SciPy, fastcluster, R's stats, cluster, dbscan and mclust.
#
#   race.sh DATA STARTS [WORKLOAD...]
#
# DATA is the folder that generate.py wrote, STARTS the one with medinit_*.txt; without WORKLOAD all are raced. Each
# result is a line of JSON on standard output; what cannot be had is told on standard error and left out.
set -u
here=$(cd "$(dirname "$0")" && pwd)
data=$1
starts=$2
shift 2

has_module() { /usr/bin/python3 -c "import $1" 2>/dev/null; }
has_library() { Rscript -e "quit(status = !requireNamespace('$1', quietly = TRUE))" >/dev/null 2>&1; }

install() { # PACKAGE
    echo "installing $1" >&2
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null \
        || ! DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$1" >/dev/null 2>&1; then
        echo "skipped: $1 cannot be installed here (needs Debian, root and its package server)" >&2
    fi
}

has_module sklearn || install python3-sklearn
has_module fastcluster || install python3-fastcluster
command -v Rscript >/dev/null || install r-base-core
has_library cluster || install r-cran-cluster
has_library dbscan || install r-cran-dbscan
has_library mclust || install r-cran-mclust

if has_module sklearn; then
    /usr/bin/python3 "$here/races.py" "$data" "$@"
else
    echo "skipped: scikit-learn, SciPy and fastcluster are not here" >&2
fi
if command -v Rscript >/dev/null; then
    Rscript "$here/races.R" "$data" "$starts" "$@"
else
    echo "skipped: R is not here" >&2
fi
