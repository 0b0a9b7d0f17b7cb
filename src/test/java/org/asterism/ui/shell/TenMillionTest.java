package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.ui.plot.tool.Tool;
import org.asterism.workspace.Coloring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten million points in the window: it opens, moves, selects and colours them, and answers all the while. */
class TenMillionTest {
    private static final int POINTS = Integer.getInteger("asterism.points", 10_000_000);
    /** Far above the 100 ms that are wanted: this machine may be a slow one. */
    private static final double WORST_MILLISECONDS = 1000;

    @TempDir
    private Path folder;

    @Test
    void theWindowNeverFreezes() throws TimeoutException {
        Dataset dataset = points();
        try (TestWindow window = new TestWindow(folder, TestWindow.SMALL);
                Heartbeat heart = Heartbeat.start()) {
            heart.busiest();
            window.interact(() -> window.desk().datasets().open(dataset));
            window.settle();
            check("open", heart);

            window.interact(() -> window.plot().requestFocus());
            window.keys(KeyCode.RIGHT);
            window.keys(KeyCode.ADD);
            window.keys(KeyCode.LEFT);
            check("move", heart);

            window.interact(() -> window.plot().setTool(Tool.LASSO));
            window.outline(0.3, 0.3, 0.7, 0.7);
            assertThat(window.study().selected().cardinality()).isGreaterThan(POINTS / 10);
            check("lasso", heart);

            window.interact(() -> window.desk().scatter().color(new Coloring.ByColumn("group")));
            window.settle();
            check("colour", heart);
        }
    }

    private static void check(String what, Heartbeat heart) {
        System.out.printf(Locale.ROOT, "%,d points, %s: %s%n", POINTS, what, heart);
        assertThat(heart.busiest()).isLessThan(WORST_MILLISECONDS);
    }

    private static Dataset points() {
        SplittableRandom random = new SplittableRandom(1);
        double[] x = new double[POINTS];
        double[] y = new double[POINTS];
        double[] group = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            group[i] = random.nextInt(5);
            x[i] = 0.2 * group[i] + 0.1 * random.nextGaussian();
            y[i] = 0.5 + 0.2 * random.nextGaussian();
        }
        return new Dataset(
                "many", List.of(new NumberColumn("x", x), new NumberColumn("y", y), new NumberColumn("group", group)));
    }
}
