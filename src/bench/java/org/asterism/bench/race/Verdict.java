package org.asterism.bench.race;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether we met the marks of a workload: three times as fast as the fastest JVM library, ahead of every native program,
 * and within one and a half times of the specialised ones. By the clock, or by CPU time on a machine that is busy.
 */
record Verdict(Standing ours, List<Standing> counted) {
    private static final double JVM = 3;
    private static final double MARK = 1 / 1.5;

    String text(ToDoubleFunction<Standing> time) {
        String text = Stream.of(
                        against(Side.JVM, JVM, time), against(Side.NATIVE, 1, time), against(Side.MARK, MARK, time))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? "nobody to compare with" : text;
    }

    private Optional<String> against(Side side, double wanted, ToDoubleFunction<Standing> time) {
        return counted.stream()
                .filter(standing -> standing.side() == side)
                .min(Comparator.comparingDouble(time))
                .map(fastest -> {
                    double ratio = time.applyAsDouble(fastest) / time.applyAsDouble(ours);
                    return String.format(
                            Locale.ROOT,
                            "%s %s: %s× (wanted %s×)",
                            ratio >= wanted ? "met" : "**missed**",
                            fastest.peer(),
                            Numbers.short3(ratio),
                            Numbers.short3(wanted));
                });
    }
}
