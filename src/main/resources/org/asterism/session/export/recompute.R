# Computes the adjusted Rand index, V-measure, homogeneity and completeness in agreement.csv again from raters/*.csv
# and prints how far the two are apart.
arguments <- commandArgs(trailingOnly = FALSE)
here <- dirname(sub("^--file=", "", arguments[grepl("^--file=", arguments)]))

pairs_in <- function(counts) sum(choose(counts, 2))

adjusted_rand <- function(a, b) {
  table <- table(a, b)
  both <- pairs_in(table)
  left <- pairs_in(rowSums(table))
  right <- pairs_in(colSums(table))
  expected <- left * right / choose(length(a), 2)
  largest <- (left + right) / 2
  if (largest == expected) 1 else (both - expected) / (largest - expected)
}

entropy <- function(counts) {
  share <- counts[counts > 0] / sum(counts)
  -sum(share * log(share))
}

homogeneity <- function(a, b) {
  table <- table(a, b)
  of_a <- entropy(rowSums(table))
  shared <- of_a + entropy(colSums(table)) - entropy(table)
  if (of_a == 0) 1 else min(1, max(0, shared / of_a))
}

completeness <- function(a, b) homogeneity(b, a)

v_measure <- function(a, b) {
  h <- homogeneity(a, b)
  c <- completeness(a, b)
  if (h + c == 0) 0 else 2 * h * c / (h + c)
}

measures <- list(ari = adjusted_rand, v_measure = v_measure, homogeneity = homogeneity, completeness = completeness)
exported <- read.csv(file.path(here, "agreement.csv"), colClasses = c(plot = "character"))
worst <- 0
for (row in seq_len(nrow(exported))) {
  plot <- exported$plot[row]
  people <- read.csv(file.path(here, "raters", paste0(plot, ".csv")), check.names = FALSE)[, -(1:2)]
  pairs <- combn(ncol(people), 2)
  for (name in names(measures)) {
    mean <- mean(apply(pairs, 2, function(pair) measures[[name]](people[[pair[1]]], people[[pair[2]]])))
    worst <- max(worst, abs(mean - exported[[name]][row]))
    cat(sprintf("%s,%s,%.6f,%.6f\n", plot, name, mean, exported[[name]][row]))
  }
}
cat(sprintf("largest difference %.2e\n", worst))
quit(status = if (worst > 1e-9) 1 else 0)
