package org.asterism.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Clusterer;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.Schema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code algorithms}: what there is, with every parameter. */
final class AlgorithmsCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Options.command("algorithms", "Lists the algorithms with their parameters, ranges, defaults and help.")
                .addOption(Options.json());
    }

    @Override
    public int run(ParseResult given, Console console) {
        if (given.hasMatchedOption("--json")) {
            console.json(Algorithms.all().stream().map(AlgorithmsCommand::json).toList());
        } else {
            Algorithms.all().forEach(schema -> print(schema, console));
        }
        return 0;
    }

    private static void print(Schema<Clusterer> schema, Console console) {
        console.print(schema.id() + ": " + schema.summary());
        for (Declaration declaration : schema.declarations()) {
            String range = declaration.range().isEmpty() ? "" : declaration.range() + "; ";
            console.print("  --" + declaration.option() + " (" + range + "default "
                    + Declaration.text(declaration.initial()) + ")");
            console.print("      " + declaration.help());
        }
        console.print("  Reference: " + schema.reference());
        console.print("");
    }

    private static Map<String, Object> json(Schema<Clusterer> schema) {
        Map<String, Object> algorithm = new LinkedHashMap<>();
        algorithm.put("algorithm", schema.id());
        algorithm.put("title", schema.title());
        algorithm.put("summary", schema.summary());
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
