# Races R's stats, cluster, dbscan and mclust on the workloads: races.R DATA STARTS [WORKLOAD...]
#
# Each contestant runs once to warm up and then until it has run five times or for fifteen seconds; one that takes longer
# than that runs once. A line of JSON each, as races.py writes.
arguments <- commandArgs(trailingOnly = TRUE)
data <- arguments[1]
starts <- arguments[2]
chosen <- arguments[-(1:2)]
enough <- 15

points <- function(name) {
  file <- file.path(data, paste0(name, ".bin"))
  matrix(readBin(file, "double", file.size(file) / 8, endian = "little"), ncol = 2, byrow = TRUE)
}

labels <- function(name) {
  file <- file.path(data, paste0(name, ".lab"))
  readBin(file, "integer", file.size(file) / 4, endian = "little")
}

centers <- function() as.matrix(read.csv(file.path(data, "init10.csv"), header = FALSE))

named <- function(package) paste(package, as.character(packageVersion(package)))

here <- function(package) {
  found <- requireNamespace(package, quietly = TRUE)
  if (!found) message("skipped: the R package ", package, " is not here")
  found
}

race <- function(workload, peer, run, measure) {
  once <- function() {
    gc(FALSE)
    time <- system.time(result <<- run())
    c(time[["elapsed"]], time[["user.self"]] + time[["sys.self"]])
  }
  result <- NULL
  first <- once()
  times <- if (first[1] > enough) list(first) else list()
  while (length(times) < 5 && sum(vapply(times, `[`, 0, 1)) + first[1] < enough) {
    times[[length(times) + 1]] <- once()
  }
  found <- measure(result)
  list_of <- function(i) paste(vapply(times, function(t) sprintf("%.4f", t[i]), ""), collapse = ", ")
  cat(sprintf(
    '{"workload": "%s", "peer": "%s", "seconds": [%s], "cpu": [%s], "measures": {%s}}\n', workload, peer, list_of(1),
    list_of(2), paste(sprintf('"%s": %.12g', names(found), found), collapse = ", ")
  ))
}

means <- function() {
  x <- points("blobs1m")
  start <- centers()
  for (algorithm in c("MacQueen", "Lloyd", "Hartigan-Wong")) {
    race(
      "W1", paste("R stats", getRversion(), algorithm),
      function() kmeans(x, start, iter.max = 1000, algorithm = algorithm), function(m) c(SSE = m$tot.withinss)
    )
  }
}

dbscan_race <- function(workload, name, epsilon) {
  if (!here("dbscan")) return()
  x <- points(name)
  race(
    workload, paste("R", named("dbscan")), function() dbscan::dbscan(x, epsilon, 10),
    function(m) c(clusters = max(m$cluster), noise = sum(m$cluster == 0))
  )
}

optics <- function() {
  if (!here("dbscan")) return()
  x <- points("dens100k")
  race(
    "W8", paste("R", named("dbscan")), function() dbscan::optics(x, eps = 0.01, minPts = 10),
    function(m) c(reachability = sum(m$reachdist[is.finite(m$reachdist)]))
  )
}

medoids <- function(workload, size, variant) {
  if (!here("cluster")) return()
  distances <- dist(points("med10k")[1:size, ])
  start <- scan(file.path(starts, sprintf("medinit_%d_100.txt", size)), quiet = TRUE) + 1
  race(
    workload, paste("R", named("cluster"), "pam, given matrix"),
    function() cluster::pam(distances, 100, medoids = start, variant = variant, cluster.only = FALSE, keep.diss = FALSE),
    function(m) c(loss = m$objective[["swap"]] * size)
  )
}

mixture <- function() {
  if (!here("mclust")) return()
  x <- points("blobs1m")
  start <- centers()
  nearest <- max.col(-apply(start, 1, function(c) (x[, 1] - c[1])^2 + (x[, 2] - c[2])^2))
  share <- mclust::unmap(nearest)
  control <- mclust::emControl(itmax = 20, tol = c(0, 0))
  race(
    "W6", paste("R", named("mclust")), function() mclust::me(x, "VVV", share, control = control),
    function(m) c(`log-likelihood` = m$loglik / nrow(x))
  )
}

silhouette <- function() {
  if (!here("cluster")) return()
  x <- points("hier20k")
  label <- labels("hier20k") + 1
  race(
    "W7", paste("R", named("cluster"), "with dist"), function() cluster::silhouette(label, dist(x)),
    function(m) c(silhouette = mean(m[, "sil_width"]))
  )
}

workloads <- list(
  "W1" = means,
  "W2 100k" = function() dbscan_race("W2 100k", "dens100k", 0.008),
  "W2 1M" = function() dbscan_race("W2 1M", "dens1m", 0.0025),
  "W4 10k" = function() medoids("W4 10k", 10000, "faster"),
  "W4b PAM" = function() medoids("W4b PAM", 2000, "original"),
  "W4b FastPAM1" = function() medoids("W4b FastPAM1", 2000, "f_3"),
  "W4b FasterPAM" = function() medoids("W4b FasterPAM", 2000, "faster"),
  "W6" = mixture,
  "W7" = silhouette,
  "W8" = optics
)

for (name in names(workloads)) {
  if (length(chosen) == 0 || any(startsWith(name, chosen))) workloads[[name]]()
}
