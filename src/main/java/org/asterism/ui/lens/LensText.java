package org.asterism.ui.lens;

import java.util.List;
import java.util.function.IntFunction;
import org.asterism.quality.Change;
import org.asterism.quality.Difference;
import org.asterism.quality.Flow;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;

/** A comparison in words. */
final class LensText {
    private LensText() {}

    /** How many points move. */
    static String moves(Difference difference) {
        int shared = difference.shared();
        double percent = shared == 0 ? 0 : 100.0 * difference.moves() / shared;
        return Messages.text(
                "lens.moves", difference.moves(), shared, Numbers.fixed(percent, percent > 0 && percent < 10 ? 1 : 0));
    }

    /** How many rows only one side knows; empty where both know the same. */
    static String leftOut(Comparison comparison) {
        Difference difference = comparison.difference();
        return difference.onlyFirst() + difference.onlySecond() == 0
                ? ""
                : Messages.text(
                        "lens.left-out",
                        difference.onlyFirst(),
                        comparison.first().name(),
                        difference.onlySecond(),
                        comparison.second().name(),
                        difference.onlyFirst() > 0 && difference.onlySecond() > 0 ? 1 : 0);
    }

    /** What a flow is: where its points are in either partition. */
    static String flow(Comparison comparison, Flow flow) {
        return Messages.text(
                flow.moved() ? "lens.flow-moved" : "lens.flow-stays",
                flow.rows(),
                comparison.first().group(flow.from()),
                comparison.second().group(flow.into()));
    }

    static String change(Comparison comparison, Change change) {
        return switch (change) {
            case Change.Split split ->
                Messages.text(
                        "lens.split",
                        comparison.first().group(split.from()),
                        list(split.into(), comparison.second()::group),
                        split.rows());
            case Change.Merge merge ->
                Messages.text(
                        "lens.merge",
                        list(merge.from(), comparison.first()::group),
                        comparison.second().group(merge.into()),
                        merge.rows());
            case Change.Move move ->
                Messages.text(
                        "lens.move",
                        move.rows(),
                        comparison.first().group(move.from()),
                        comparison.second().group(move.into()));
            case Change.Kept kept ->
                Messages.text(
                        "lens.kept",
                        comparison.first().group(kept.from()),
                        comparison.second().group(kept.into()),
                        kept.rows());
        };
    }

    private static String list(List<Integer> groups, IntFunction<String> name) {
        List<String> names = groups.stream().map(name::apply).toList();
        return Messages.text("lens.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }
}
