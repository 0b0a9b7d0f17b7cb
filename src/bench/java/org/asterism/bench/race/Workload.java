package org.asterism.bench.race;

import java.util.ArrayList;
import java.util.List;

/**
 * Work that several programs do.
 *
 * @param id as in the programs of {@code src/bench/native}
 * @param title input and parameters
 */
record Workload(String id, String title, Expected expected, List<Contestant<?>> contestants, List<Mark> marks) {
    private static final int TURNS = 5;

    /** Warms all up, then lets them take turns. */
    List<Standing> race(boolean slow) {
        List<Runner<?>> runners = new ArrayList<>();
        for (Contestant<?> contestant : contestants) {
            if (slow || !contestant.slow()) {
                runners.add(new Runner<>(contestant));
            }
        }
        runners.forEach(Runner::warm);
        for (int turn = 0; turn < TURNS; turn++) {
            runners.forEach(Runner::turn);
        }
        return runners.stream().map(runner -> runner.standing(id)).toList();
    }
}
