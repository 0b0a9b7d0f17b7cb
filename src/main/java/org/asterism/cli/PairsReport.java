package org.asterism.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.job.Job;
import org.asterism.perception.agreement.Agreement;
import org.asterism.perception.agreement.RaterPairs;
import org.asterism.perception.agreement.Ratings;
import org.asterism.perception.agreement.Schools;
import org.asterism.perception.agreement.Similarity;
import org.asterism.quality.Noise;
import org.asterism.report.Json;
import org.jspecify.annotations.Nullable;

/** How far each two of several files agree, those that agree side by side. */
record PairsReport(SharedRows rows, List<int[]> labels, RaterPairs pairs) implements CompareReport {
    private static final Set<Similarity> MEASURES =
            EnumSet.of(Similarity.ARI, Similarity.AMI, Similarity.V_MEASURE, Similarity.VARIATION_OF_INFORMATION);

    static PairsReport of(SharedRows rows, List<int[]> labels) {
        List<String> names = rows.files().stream().map(LabelFile::name).toList();
        PairsReport report = new PairsReport(
                rows, labels, RaterPairs.of(new Ratings(names, labels), MEASURES, Noise.OWN_CLUSTER, Job.QUIET));
        long[][] shared = report.shared();
        for (int file = 0; file < shared.length; file++) {
            shared[file][file] = 0;
        }
        if (Arrays.stream(shared).flatMapToLong(Arrays::stream).allMatch(count -> count == 0)) {
            throw CompareReport.nothingShared(rows);
        }
        return report;
    }

    private int[] order() {
        return Schools.of(pairs.agreement(Similarity.ARI)).order();
    }

    private Agreement ordered(Similarity similarity) {
        return pairs.agreement(similarity).select(order());
    }

    /** How many rows have a label in both files of a pair. */
    private long[][] shared() {
        return labels.stream()
                .map(first -> labels.stream()
                        .mapToLong(second -> shared(first, second))
                        .toArray())
                .toArray(long[][]::new);
    }

    private static long shared(int[] first, int[] second) {
        return IntStream.range(0, first.length)
                .filter(row -> first[row] != Clustering.UNLABELLED && second[row] != Clustering.UNLABELLED)
                .count();
    }

    @Override
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("files", ordered(Similarity.ARI).raters());
        json.put("matched_by", rows.byId() ? "id" : "place");
        long[][] shared = shared();
        int[] order = order();
        json.put(
                "shared",
                IntStream.of(order)
                        .mapToObj(i ->
                                IntStream.of(order).mapToLong(j -> shared[i][j]).toArray())
                        .toList());
        MEASURES.forEach(each -> json.put(each.name().toLowerCase(Locale.ROOT), values(ordered(each))));
        return json;
    }

    private static List<List<@Nullable Double>> values(Agreement agreement) {
        return Arrays.stream(agreement.values())
                .map(row -> Arrays.stream(row).mapToObj(Json::number).toList())
                .toList();
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(rows.files().size() + " files, " + rows.manner() + ", the most alike side by side; "
                + Noise.OWN_CLUSTER.words());
        lines.addAll(matrix("ARI, 1 is the same grouping and 0 is chance", ordered(Similarity.ARI)));
        lines.addAll(matrix("AMI, 1 is the same grouping and 0 is chance", ordered(Similarity.AMI)));
        lines.addAll(matrix(
                "variation of information in nats, 0 is the same grouping",
                ordered(Similarity.VARIATION_OF_INFORMATION)));
        return lines;
    }

    private static List<String> matrix(String title, Agreement agreement) {
        List<String> lines = new ArrayList<>(List.of(title));
        int width = agreement.raters().stream().mapToInt(String::length).max().orElse(0);
        for (int i = 0; i < agreement.size(); i++) {
            StringBuilder line = new StringBuilder(
                    String.format("  %-" + width + "s", agreement.raters().get(i)));
            for (double value : agreement.values()[i]) {
                line.append(String.format(Locale.ROOT, " %7s", QualityReport.decimal(value)));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
