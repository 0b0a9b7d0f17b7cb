package org.asterism.workspace;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.asterism.annotation.Annotation;
import org.asterism.annotation.Label;
import org.asterism.cluster.Clustering;
import org.asterism.quality.Matching;

/**
 * The same group in the same colour, whichever run, labels or column it comes from.
 *
 * <p>Everything is matched by optimal assignment to one reference: the known groups if a column of them is set, else the
 * labels if a person labelled at least half of the rows, else the oldest run. Labels keep the colours that a person gave
 * them, and known groups take theirs from such labels. Where the oldest run is removed, the next one keeps the colours
 * that it had then, so that nothing changes its colours.
 */
final class MatchedColors {
    /** The reference group of each group, by the rows of the reference and then of the groups. Arrays are equal by identity. */
    @SuppressWarnings("UndefinedEquals")
    private static final Map<int[], Map<int[], int[]>> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private final Study study;

    MatchedColors(Study study) {
        this.study = study;
    }

    Partition of(Coloring coloring) {
        Partition groups = study.partition(coloring);
        return coloring instanceof Coloring.ByAnnotation ? groups : of(groups);
    }

    Partition of(Partition groups) {
        return groups.groups().isEmpty()
                ? groups
                : reference().map(reference -> matched(groups, reference)).orElse(groups);
    }

    private Optional<Partition> reference() {
        Optional<Partition> labels = Optional.of(study.annotation())
                .filter(MatchedColors::covers)
                .map(annotation -> study.partition(Coloring.ANNOTATION));
        Optional<Partition> known =
                study.truthPartition().filter(truth -> !truth.groups().isEmpty());
        return known.map(truth -> labels.map(given -> matched(truth, given)).orElse(truth))
                .or(() -> labels)
                .or(() -> study.runs().stream().findFirst().map(Run::partition));
    }

    private static boolean covers(Annotation annotation) {
        return !annotation.labels().isEmpty() && 2 * annotation.count(Clustering.UNLABELLED) <= annotation.rows();
    }

    /** The groups in the colours of the reference; those without a match get the lowest colours that are free. */
    private static Partition matched(Partition groups, Partition reference) {
        int[] match = match(reference.labels(), groups.labels());
        Integer[] colors = new Integer[groups.groups().size()];
        BitSet taken = new BitSet();
        reference.groups().stream().mapToInt(Label::color).forEach(taken::set);
        BitSet given = new BitSet();
        for (int group = 0; group < colors.length; group++) {
            int like = group < match.length ? match[group] : Integer.MAX_VALUE;
            int color = like < reference.groups().size()
                    ? reference.groups().get(like).color()
                    : taken.nextClearBit(0);
            colors[group] = given.get(color) ? taken.nextClearBit(0) : color;
            taken.set(colors[group]);
            given.set(colors[group]);
        }
        return groups.withColors(List.of(colors));
    }

    @SuppressWarnings("UndefinedEquals") // the identity of arrays is what is wanted
    private static int[] match(int[] reference, int[] labels) {
        Map<int[], int[]> matches =
                KNOWN.computeIfAbsent(reference, _ -> Collections.synchronizedMap(new WeakHashMap<>()));
        int[] known = matches.get(labels);
        if (known == null) {
            known = Matching.match(reference, labels);
            matches.put(labels, known);
        }
        return known;
    }
}
