package org.asterism.workspace.state;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.job.BackgroundRunner;
import org.asterism.workspace.Workspace;

/** A program that autosaves numbered changes for ever, and prints the number of each that is on the disk. */
final class KilledWindow {
    static final int ROWS = 4096;

    private KilledWindow() {}

    public static void main(String[] arguments) {
        try (BackgroundRunner runner = new BackgroundRunner("test", 1)) {
            Autosave autosave = Autosave.resume(Path.of(arguments[0]), runner, problem -> System.out.println(problem));
            Workspace start =
                    autosave.recovered().map(Autosave.Recovered::workspace).orElseGet(KilledWindow::empty);
            for (int number = number(start) + 1; ; number++) {
                start = numbered(start, number);
                autosave.save(start, null);
                if (number % 3 == 0 && autosave.flush()) {
                    System.out.println(number);
                }
            }
        }
    }

    static Workspace empty() {
        double[] values = new double[ROWS];
        Arrays.setAll(values, i -> i);
        Dataset dataset = new Dataset("data", List.of(new NumberColumn("x", values), new NumberColumn("y", values)));
        return Workspace.EMPTY.open(dataset).update(1, s -> s.annotated(a -> a.atLeast(1)));
    }

    /** The state of a number: it is the label's name, and as many rows have the label. */
    static Workspace numbered(Workspace workspace, int number) {
        BitSet rows = new BitSet();
        rows.set(0, number % ROWS);
        BitSet all = new BitSet();
        all.set(0, ROWS);
        return workspace.update(
                1, s -> s.annotated(a -> a.clear(all).assign(rows, 0).rename(0, Integer.toString(number))));
    }

    static int number(Workspace workspace) {
        String name =
                workspace.studies().getFirst().annotation().labels().getFirst().name();
        return name.startsWith("Group") ? 0 : Integer.parseInt(name);
    }
}
