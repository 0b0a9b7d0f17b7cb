package org.asterism.ui.shell;

import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.asterism.ui.advice.AdviceModel;
import org.asterism.ui.aid.AidModel;
import org.asterism.ui.aid.LiveModel;
import org.asterism.ui.algorithm.AlgorithmModel;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.lens.LensModel;
import org.asterism.ui.lens.PairsModel;
import org.asterism.ui.report.RecipeModel;
import org.asterism.ui.selecting.SelectingModel;
import org.asterism.ui.stability.AnswerModel;
import org.asterism.ui.stability.StabilityModel;
import org.asterism.ui.sweep.SweepModel;
import org.asterism.ui.task.TasksModel;
import org.asterism.workspace.Partition;
import org.jspecify.annotations.Nullable;

/** The models with which runs are tuned and compared. */
public final class TuningDesk {
    /**
     * What these models need of the rest of the window.
     *
     * @param preview shows groups in the plot under a title, without making them part of the document; null takes them off
     * @param bands does so with how surely each row belongs to its group; colours are drawn as they are
     * @param window runs code on the window's thread
     */
    record Surroundings(
            DocumentModel document,
            AlgorithmModel algorithm,
            BiConsumer<String, @Nullable Partition> preview,
            AnswerModel.Plot bands,
            TasksModel tasks,
            Executor window) {}

    private final StabilityModel stability;
    private final AdviceModel advice;
    private final AidModel aid;
    private final SelectingModel selecting;
    private final SweepModel sweep;
    private final RecipeModel recipe;
    private final LensModel lens;
    private final PairsModel pairs;

    TuningDesk(Surroundings around) {
        stability = stability(around);
        advice = advice(around);
        aid = aid(around);
        selecting = new SelectingModel(
                around.document(), around.algorithm().recipeProperty(), around.tasks(), around.window());
        sweep = sweep(around);
        recipe = new RecipeModel(around.document(), around.tasks());
        lens = new LensModel(around.document(), around.tasks());
        pairs = new PairsModel(around.document(), lens, around.tasks());
    }

    /** Which algorithm fits the plot. */
    public AdviceModel advice() {
        return advice;
    }

    /** The picture beside the parameters. */
    public AidModel aid() {
        return aid;
    }

    /** Which planted groups algorithms find again. */
    public SelectingModel selecting() {
        return selecting;
    }

    /** Sweeps over parameters. */
    public SweepModel sweep() {
        return sweep;
    }

    /** What changes from one partition to another. */
    public LensModel lens() {
        return lens;
    }

    /** How far every two partitions agree. */
    public PairsModel pairs() {
        return pairs;
    }

    private static AdviceModel advice(Surroundings around) {
        AlgorithmModel algorithm = around.algorithm();
        return new AdviceModel(
                around.document(), algorithm.recipeProperty(), algorithm::show, algorithm::run, around.tasks());
    }

    /** What was done, as a recipe and as a report. */
    public RecipeModel recipe() {
        return recipe;
    }

    private static SweepModel sweep(Surroundings around) {
        AlgorithmModel algorithm = around.algorithm();
        return new SweepModel(
                around.document(),
                algorithm.recipeProperty(),
                recipe -> {
                    algorithm.show(recipe);
                    algorithm.run(recipe);
                },
                around.tasks(),
                around.window());
    }

    /** Runs repeated, and their different answers. */
    public StabilityModel stability() {
        return stability;
    }

    private static StabilityModel stability(Surroundings around) {
        return new StabilityModel(
                around.document(),
                around.algorithm().recipeProperty(),
                around.tasks(),
                around.window(),
                around.bands());
    }

    private static AidModel aid(Surroundings around) {
        AlgorithmModel algorithm = around.algorithm();
        LiveModel live = new LiveModel(around.document(), algorithm.recipeProperty(), around.preview(), around.tasks());
        return new AidModel(around.document(), algorithm.recipeProperty(), algorithm::set, live, around.tasks());
    }
}
