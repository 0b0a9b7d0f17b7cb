package org.asterism.perception.calibrate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;

/**
 * Models tried on judgements: each predicts every plot from the other plots, and the one with the least log loss is
 * proposed.
 *
 * @param trials the built-in model first
 * @param byPlot whether whole plots were held out; if there are too few for that, single judgements were, which flatters
 */
public record Calibration(Judgements judgements, List<Trial> trials, boolean byPlot) {
    private static final int FOLDS = 10;

    public Calibration {
        trials = List.copyOf(trials);
    }

    /**
     * Fits all models that there are enough judgements for.
     *
     * @param seed deals the plots into the folds
     * @throws InvalidInputException if there are too few judgements, or all are the same
     */
    public static Calibration of(Judgements judgements, long seed, Job job) {
        requireEnough(judgements);
        Cases cases = Cases.of(judgements.all());
        Folds folds = Folds.of(cases, FOLDS, seed);
        List<Method> methods = Arrays.stream(Method.values())
                .filter(method -> judgements.size() >= method.fewest())
                .toList();
        List<Trial> trials = new ArrayList<>();
        for (Method method : methods) {
            job.stage("Fitting: " + method.title());
            Job part = job.part((double) trials.size() / methods.size(), (trials.size() + 1.0) / methods.size());
            double[] predicted =
                    CrossValidation.predict(cases, folds, (some, inner) -> method.fit(some, seed, inner), part);
            Score score = Score.of(predicted, cases.singles());
            trials.add(new Trial(method, method.fit(cases, seed, job), score, predicted));
        }
        return new Calibration(judgements, trials, folds.byPlot());
    }

    /** The built-in model on the same judgements. */
    public Trial builtIn() {
        return trials.getFirst();
    }

    /** The fitted model with the least log loss. */
    public Trial best() {
        return trials.stream()
                .skip(1)
                .min(Comparator.comparingDouble(trial -> trial.score().logLoss()))
                .orElseThrow();
    }

    /** Whether the best fitted model predicts judgements that it has not seen better than the built-in one. */
    public boolean better() {
        return best().score().logLoss() < builtIn().score().logLoss();
    }

    /** What came out, in two or three sentences. */
    public String verdict() {
        String fitted = String.format(Locale.ROOT, "%.3f", best().score().absoluteError());
        String usual = String.format(Locale.ROOT, "%.3f", builtIn().score().absoluteError());
        String outcome = better()
                ? "The best is: " + best().method().title() + ". It is off by " + fitted
                        + " on average, the built-in model by " + usual + "."
                : "The built-in model predicts these people best. It is off by " + usual
                        + " on average, the best fitted model by " + fitted + ". Keep the built-in model.";
        return byPlot
                ? outcome
                : outcome + " There are too few plots to hold whole plots out, so the errors are flattering.";
    }

    /**
     * The best fitted model, to be saved.
     *
     * @param source says where the judgements are from
     * @throws InvalidInputException if the name is empty or too long
     */
    public FittedModel model(String name, LocalDate date, String source) {
        return new FittedModel(
                name,
                date,
                source,
                best().method(),
                best().formula(),
                judgements.size(),
                judgements.plots(),
                judgements.tested(),
                judgements.sizes(),
                best().score(),
                builtIn().score());
    }

    private static void requireEnough(Judgements judgements) {
        int fewest = Method.RESCALED.fewest();
        if (judgements.size() < fewest) {
            throw new InvalidInputException("There are only " + judgements.size()
                    + " judgements of pairs; a model needs at least " + fewest + ". Add plots or people.");
        }
        if (judgements.all().stream().mapToDouble(Judgement::single).distinct().count() < 2) {
            throw new InvalidInputException(
                    "All judgements are the same, so there is nothing to learn from them; add plots where people differ.");
        }
    }
}
