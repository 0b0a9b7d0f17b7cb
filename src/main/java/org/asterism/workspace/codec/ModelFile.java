package org.asterism.workspace.codec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.Interval;
import org.asterism.perception.PairFeature;
import org.asterism.perception.calibrate.FittedModel;
import org.asterism.perception.calibrate.Formula;
import org.asterism.perception.calibrate.Method;
import org.asterism.perception.calibrate.Regression;
import org.asterism.perception.calibrate.Rescaling;
import org.asterism.perception.calibrate.Score;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A fitted model of what people see, as a JSON file of a few kilobytes. */
public final class ModelFile {
    /** What the names of these files end with. */
    public static final String EXTENSION = ".model.json";

    private static final String FORMAT = "asterism-model";
    private static final int VERSION = 1;
    private static final int LARGEST = 1 << 20;
    private static final double MOST = 1e9;
    private static final int MANY = Integer.MAX_VALUE;

    private ModelFile() {}

    /** @throws InvalidInputException if it cannot be read, or is no model */
    public static FittedModel read(Path file) {
        try (InputStream input = Files.newInputStream(file)) {
            byte[] bytes = input.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new InvalidInputException("it is too large to be a model");
            }
            return model(fields(Json.read(bytes)));
        } catch (IOException | JacksonException | InvalidInputException e) {
            throw new InvalidInputException("Cannot read the model " + file + ": " + Reasons.of(e) + ".", e);
        }
    }

    /** @throws InvalidInputException if it cannot be written; an old file then stays as it was */
    public static void write(Path file, FittedModel model) {
        ObjectNode tree = tree(model);
        try {
            AtomicFile.write(file, output -> Json.write(tree, output));
        } catch (IOException | JacksonException e) {
            throw new InvalidInputException("Cannot write the model " + file + ": " + Reasons.of(e) + ".", e);
        }
    }

    private static Fields fields(JsonNode tree) {
        if (!tree.path("format").asString("").equals(FORMAT)) {
            throw new InvalidInputException("it is not an Asterism model");
        }
        Fields fields = Fields.of(tree, "model");
        int version = fields.whole("version", 1, MANY);
        if (version > VERSION) {
            throw new InvalidInputException("it was written by a newer Asterism; update Asterism to use it");
        }
        return fields;
    }

    private static FittedModel model(Fields fields) {
        Method method = fields.choice("method", Method.class);
        return new FittedModel(
                fields.text("name"),
                date(fields.text("date")),
                fields.text("source"),
                method,
                formula(method, fields.object("formula")),
                fields.whole("judgements", 1, MANY),
                fields.whole("plots", 1, MANY),
                features(fields.object("tested"), ModelFile::interval),
                interval(fields.object("sizes")),
                score(fields.object("score")),
                score(fields.object("built-in-score")));
    }

    private static Formula formula(Method method, Fields fields) {
        return switch (method) {
            case BUILT_IN -> Rescaling.NONE;
            case RESCALED -> new Rescaling(finite(fields, "offset"), finite(fields, "scale"));
            case REGRESSION ->
                new Regression(finite(fields, "intercept"), features(fields.object("terms"), ModelFile::term));
        };
    }

    private static Regression.Term term(Fields fields) {
        double deviation = finite(fields, "deviation");
        if (deviation <= 0) {
            throw fields.wrong("deviation", "above 0");
        }
        return new Regression.Term(finite(fields, "mean"), deviation, finite(fields, "weight"));
    }

    private static Interval interval(Fields fields) {
        return new Interval(finite(fields, "low"), finite(fields, "high"));
    }

    private static Score score(Fields fields) {
        return new Score(finite(fields, "absolute-error"), finite(fields, "log-loss"), fields.number("spearman"));
    }

    private interface Reading<T> {
        T read(Fields fields);
    }

    private static <T> Map<PairFeature, T> features(Fields fields, Reading<T> reading) {
        Map<PairFeature, T> features = new EnumMap<>(PairFeature.class);
        for (String name : fields.names()) {
            features.put(choice(PairFeature.class, name, fields.place()), reading.read(fields.object(name)));
        }
        return features;
    }

    private static double finite(Fields fields, String key) {
        double value = fields.number(key);
        if (!(Math.abs(value) <= MOST)) {
            throw fields.wrong(key, "a number within a thousand million");
        }
        return value;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidInputException("model.date is not a date such as 2026-11-22", e);
        }
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String name, String place) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> Declaration.text(constant).equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(place + " has an unknown \"" + name + "\""));
    }

    private static ObjectNode tree(FittedModel model) {
        ObjectNode tree = Json.object()
                .put("format", FORMAT)
                .put("version", VERSION)
                .put("name", model.name())
                .put("date", model.date().toString())
                .put("source", model.source())
                .put("method", Declaration.text(model.method()))
                .put("judgements", model.judgements())
                .put("plots", model.plots());
        put(tree.putObject("formula"), model.formula());
        put(tree.putObject("tested"), model.tested(), ModelFile::put);
        put(tree.putObject("sizes"), model.sizes());
        put(tree.putObject("score"), model.score());
        put(tree.putObject("built-in-score"), model.builtIn());
        return tree;
    }

    private static void put(ObjectNode node, Formula formula) {
        switch (formula) {
            case Rescaling rescaling -> node.put("offset", rescaling.offset()).put("scale", rescaling.scale());
            case Regression regression -> {
                node.put("intercept", regression.intercept());
                put(node.putObject("terms"), regression.terms(), ModelFile::put);
            }
        }
    }

    private static <T> void put(ObjectNode node, Map<PairFeature, T> features, BiConsumer<ObjectNode, T> writing) {
        features.forEach((feature, value) -> writing.accept(node.putObject(Declaration.text(feature)), value));
    }

    private static void put(ObjectNode node, Regression.Term term) {
        node.put("mean", term.mean()).put("deviation", term.deviation()).put("weight", term.weight());
    }

    private static void put(ObjectNode node, Interval interval) {
        node.put("low", interval.low()).put("high", interval.high());
    }

    private static void put(ObjectNode node, Score score) {
        node.put("absolute-error", score.absoluteError()).put("log-loss", score.logLoss());
        node.set("spearman", Json.number(score.spearman()));
    }
}
