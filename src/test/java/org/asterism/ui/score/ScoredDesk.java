package org.asterism.ui.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.job.Runner;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Pair;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.TasksModel;
import org.asterism.workspace.History;
import org.asterism.workspace.Study;
import org.asterism.workspace.Workspace;

/** The models of the score without a window: all work is done when a call returns. */
final class ScoredDesk {
    /** Rows of each of three groups: the first two overlap, the third is far. */
    static final int EACH = 100;

    final TasksModel tasks = new TasksModel(Runner.sameThread(), Runnable::run);
    final DocumentModel document;
    final AmbiguityModel ambiguity;

    private ScoredDesk(Dataset dataset) {
        document = new DocumentModel(new History(Workspace.EMPTY.open(dataset)));
        ambiguity = new AmbiguityModel(document, tasks);
    }

    static ScoredDesk withGroups() {
        SplittableRandom random = new SplittableRandom(3);
        double[] x = new double[3 * EACH];
        double[] y = new double[3 * EACH];
        List<String> names = new ArrayList<>();
        double[] centres = {0, 4.5, 2.25};
        for (int i = 0; i < x.length; i++) {
            x[i] = centres[i / EACH] + random.nextGaussian();
            y[i] = (i / EACH == 2 ? 7 : 0) + random.nextGaussian();
            names.add("ABC".substring(i / EACH, i / EACH + 1));
        }
        return new ScoredDesk(new Dataset(
                "groups", List.of(new NumberColumn("x", x), new NumberColumn("y", y), TextColumn.of("kind", names))));
    }

    Ambiguity score() {
        return Objects.requireNonNull(ambiguity.ambiguityProperty().get());
    }

    Pair first() {
        return score().ranked().getFirst();
    }

    Study study() {
        return document.study().orElseThrow();
    }
}
