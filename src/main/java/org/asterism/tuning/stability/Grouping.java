package org.asterism.tuning.stability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asterism.cluster.hierarchy.Agglomerative;
import org.asterism.cluster.hierarchy.Linkage;
import org.asterism.job.Job;
import org.asterism.quality.Matching;
import org.asterism.quality.Noise;
import org.jspecify.annotations.Nullable;

/** Puts draws that are nearly the same into one answer: average linkage of their differences, cut at a height. */
record Grouping(List<Draw> draws, Differences differences) {
    Answers answers(Noise noise) {
        List<List<Integer>> groups = groups();
        List<Answer> answers = new ArrayList<>();
        for (List<Integer> group : groups) {
            answers.add(answer(group, answers.isEmpty() ? null : answers.getFirst()));
        }
        return new Answers(draws, noise, answers);
    }

    /** The largest first; of two as large the one that was drawn first. */
    private List<List<Integer>> groups() {
        int[] ones = new int[draws.size()];
        Arrays.fill(ones, 1);
        int[] group = Agglomerative.dendrogram(differences, ones, Linkage.AVERAGE, Job.QUIET)
                .cutAt(1 - Answers.SAME)
                .labels();
        return IntStream.range(0, group.length).boxed().collect(Collectors.groupingBy(i -> group[i])).values().stream()
                .sorted(Comparator.<List<Integer>>comparingInt(few -> -few.size())
                        .thenComparing(List::getFirst))
                .toList();
    }

    private Answer answer(List<Integer> group, @Nullable Answer first) {
        int medoid = differences.medoid(group);
        int[] likely = Vote.complete(draws.get(medoid).labels(), labels(group));
        int[] own = Vote.complete(likely, draws.stream().map(Draw::labels).toList());
        return new Answer(
                group,
                medoid,
                (double) group.size() / draws.size(),
                first == null ? 1 : 1 - differences.between(medoid, first.medoid()),
                first == null ? own : Matching.matched(first.labels(), own),
                (int) Arrays.stream(own).filter(label -> label >= 0).distinct().count());
    }

    private List<int[]> labels(List<Integer> group) {
        return group.stream().map(draw -> draws.get(draw).labels()).toList();
    }
}
