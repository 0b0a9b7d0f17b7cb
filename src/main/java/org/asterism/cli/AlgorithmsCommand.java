package org.asterism.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Cost;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.Schema;
import org.asterism.report.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code algorithms}: what there is, with every parameter. */
final class AlgorithmsCommand implements Command {
    private static final int ID_WIDTH = 26;

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "algorithms", "Lists the algorithms, or one with its parameters, ranges, defaults and help.")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("NAME")
                        .type(String.class)
                        .arity("0..1")
                        .index("0")
                        .description("The algorithm to explain.")
                        .build())
                .addOption(OptionSpec.builder("--points")
                        .paramLabel("<n>")
                        .type(int.class)
                        .description("Says what each would cost on so many points, with its defaults.")
                        .build())
                .addOption(Options.json());
    }

    @Override
    public int run(ParseResult given, Console console) {
        String name = given.matchedPositionalValue(0, "");
        int points = given.matchedOptionValue("--points", 0);
        List<Schema<Clusterer>> chosen = name.isEmpty() ? Algorithms.all() : List.of(Algorithms.schema(name));
        if (given.hasMatchedOption("--json")) {
            console.json(chosen.stream().map(schema -> json(schema, points)).toList());
        } else if (name.isEmpty()) {
            list(points, console);
        } else {
            explain(chosen.getFirst(), points, console);
        }
        return 0;
    }

    private static void list(int points, Console console) {
        String group = "";
        for (Schema<Clusterer> schema : Algorithms.all()) {
            if (!schema.group().equals(group)) {
                console.print((group.isEmpty() ? "" : "\n") + schema.group());
                group = schema.group();
            }
            console.print("  " + padded(schema.id()) + schema.summary());
            console.print("  " + padded("") + costed(schema, points));
        }
        console.print("\n\"asterism algorithms <name>\" explains one with its parameters.");
    }

    private static String padded(String text) {
        return text + " ".repeat(Math.max(2, ID_WIDTH - text.length()));
    }

    private static String costed(Schema<Clusterer> schema, int points) {
        if (points <= 0) {
            return schema.complexity();
        }
        Cost cost = Cost.of(schema.initial(), points, 2);
        return schema.complexity() + "; " + cost.time() + ", " + cost.memory();
    }

    private static void explain(Schema<Clusterer> schema, int points, Console console) {
        console.print(schema.title() + " (" + schema.id() + "): " + schema.summary());
        for (Declaration declaration : schema.declarations()) {
            String range = declaration.range().isEmpty() ? "" : declaration.range() + "; ";
            String when = declaration.when().isEmpty()
                    ? ""
                    : "; with --" + declaration.when().replace('=', ' ');
            console.print("  --" + declaration.option() + " (" + range + "default "
                    + Declaration.text(declaration.initial()) + when + ")");
            console.print("      " + declaration.help());
        }
        console.print("  Cost: " + costed(schema, points));
        console.print("  Reference: " + schema.reference());
    }

    private static Map<String, Object> json(Schema<Clusterer> schema, int points) {
        Map<String, Object> algorithm = new LinkedHashMap<>();
        algorithm.put("algorithm", schema.id());
        algorithm.put("title", schema.title());
        algorithm.put("group", schema.group());
        algorithm.put("summary", schema.summary());
        algorithm.put("complexity", schema.complexity());
        if (points > 0) {
            Cost cost = Cost.of(schema.initial(), points, 2);
            algorithm.put("seconds", cost.seconds());
            algorithm.put("bytes", cost.bytes());
        }
        algorithm.put("reference", schema.reference());
        List<Map<String, @Nullable Object>> parameters =
                schema.declarations().stream().map(AlgorithmsCommand::json).toList();
        algorithm.put("parameters", parameters);
        return algorithm;
    }

    private static Map<String, @Nullable Object> json(Declaration declaration) {
        Map<String, @Nullable Object> parameter = new LinkedHashMap<>();
        parameter.put("option", "--" + declaration.option());
        parameter.put("type", type(declaration));
        parameter.put("default", Json.parameter(declaration.initial()));
        if (declaration.type().isEnum()) {
            parameter.put("choices", declaration.choices());
        } else {
            parameter.put("min", Json.number(declaration.min()));
            parameter.put("minExcluded", declaration.above());
            parameter.put("max", Json.number(declaration.max()));
        }
        parameter.put("unit", declaration.unit());
        parameter.put("when", declaration.when());
        parameter.put("help", declaration.help());
        return parameter;
    }

    private static String type(Declaration declaration) {
        if (declaration.type().isEnum()) {
            return "choice";
        }
        if (declaration.type() == boolean.class) {
            return "boolean";
        }
        return declaration.type() == double.class ? "number" : "integer";
    }
}
