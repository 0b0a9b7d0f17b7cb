package org.asterism.lesson.answer;

import java.util.Arrays;
import java.util.Set;
import org.asterism.cluster.Clustering;
import org.asterism.workspace.codec.Fields;
import org.asterism.workspace.codec.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The part of an answer that was predicted, to JSON and back; each kind has keys of its own. */
final class PredictionJson {
    private static final int MOST_CENTRES = 1000;
    private static final int MOST_OPTIONS = 100;

    private PredictionJson() {}

    /** The keys of a kind, besides those of every answer. */
    static Set<String> keys(Prediction.Kind kind) {
        return switch (kind) {
            case GROUPS -> Set.of("groups");
            case COUNT -> Set.of("count");
            case PLACES -> Set.of("x", "y");
            case CHOICE -> Set.of("choice");
        };
    }

    static void write(Prediction prediction, ObjectNode node) {
        switch (prediction) {
            case Prediction.Groups groups -> {
                ArrayNode labels = node.putArray("groups");
                Arrays.stream(groups.labels()).forEach(labels::add);
            }
            case Prediction.Count count -> node.put("count", count.k());
            case Prediction.Places places -> {
                node.set("x", Json.numbers(column(places, 0)));
                node.set("y", Json.numbers(column(places, 1)));
            }
            case Prediction.Choice choice -> node.put("choice", choice.option());
        }
    }

    private static double[] column(Prediction.Places places, int d) {
        return Arrays.stream(places.at()).mapToDouble(place -> place[d]).toArray();
    }

    /** @throws org.asterism.parameter.InvalidInputException that names the key that is wrong */
    static Prediction read(Fields fields, Asked asked) {
        return switch (asked.kind()) {
            case GROUPS -> new Prediction.Groups(labels(fields, asked.points()));
            case COUNT -> new Prediction.Count(fields.whole("count", 1, AnswerJson.MOST_POINTS));
            case PLACES -> new Prediction.Places(places(fields));
            case CHOICE -> new Prediction.Choice(fields.whole("choice", 0, MOST_OPTIONS));
        };
    }

    private static int[] labels(Fields fields, int points) {
        double[] numbers = fields.numbers("groups");
        if (numbers.length != points) {
            throw fields.wrong("groups", "one number for each of the " + points + " points");
        }
        int[] labels = new int[points];
        for (int i = 0; i < points; i++) {
            if (!(numbers[i] >= Clustering.NOISE && numbers[i] < points && numbers[i] == Math.rint(numbers[i]))) {
                throw fields.wrong("groups", "a list of groups from 0, or -1 for noise");
            }
            labels[i] = (int) numbers[i];
        }
        return labels;
    }

    private static double[][] places(Fields fields) {
        double[] x = fields.numbers("x");
        double[] y = fields.numbers("y");
        if (x.length == 0 || x.length > MOST_CENTRES || x.length != y.length) {
            throw fields.wrong("x", "as long as answer.y, with 1 to " + MOST_CENTRES + " places");
        }
        double[][] places = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            if (!Double.isFinite(x[i]) || !Double.isFinite(y[i])) {
                throw fields.wrong("x", "a list of finite places, or answer.y is not");
            }
            places[i] = new double[] {x[i], y[i]};
        }
        return places;
    }
}
