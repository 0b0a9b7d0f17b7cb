package org.asterism.bench.race;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Races our algorithms against other programs and writes a report: {@code Race REPORT}.
 *
 * <p>System properties: {@code race} names workloads by how they begin, separated by commas (all where empty);
 * {@code race.parts} what to do, of races, swaps and growth; {@code race.native=false} leaves out the native programs and
 * {@code race.slow=true} takes in those that need minutes.
 */
public final class Race {
    private static final List<String> CHOSEN = words("race", "");
    private static final List<String> PARTS = words("race.parts", "races,swaps,growth");
    private static final boolean SLOW = Boolean.getBoolean("race.slow");
    private static final boolean NATIVE = Boolean.parseBoolean(System.getProperty("race.native", "true"));

    private Race() {}

    public static void main(String[] arguments) throws Exception {
        Report report = new Report(Path.of(arguments[0]));
        if (PARTS.contains("races")) {
            races(report);
        }
        if (PARTS.contains("swaps")) {
            report.add(Swaps.table());
        }
        if (PARTS.contains("growth")) {
            report.add(Growth.table());
        }
        System.exit(0); // Some libraries leave threads behind.
    }

    private static void races(Report report) throws Exception {
        Native natives = new Native(
                Path.of(System.getProperty("asterism.home", ".")), Path.of(System.getProperty("asterism.bench.data")));
        for (Entry entry : Workloads.ALL) {
            if (CHOSEN.isEmpty() || CHOSEN.stream().anyMatch(entry.id()::startsWith)) {
                Workload workload = entry.make().get();
                System.out.println(workload.id() + ": " + workload.title());
                List<Standing> standings = new ArrayList<>(workload.race(SLOW));
                if (NATIVE) {
                    standings.addAll(natives.race(workload.id()));
                }
                standings.forEach(Race::print);
                report.add(workload, standings);
            }
        }
    }

    private static void print(Standing standing) {
        System.out.println("  " + standing.peer() + ": "
                + (standing.ran()
                        ? Numbers.short3(standing.best()) + " s, CPU " + Numbers.short3(standing.leastCpu()) + " s, "
                                + standing.measures()
                        : standing.failure()));
    }

    private static List<String> words(String property, String initial) {
        return Arrays.stream(System.getProperty(property, initial).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
