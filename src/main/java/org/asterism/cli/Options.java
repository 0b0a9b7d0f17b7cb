package org.asterism.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.report.OutputFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The kinds of options that several commands have. */
final class Options {
    private Options() {}

    /** A command with a name, one sentence, and {@code --help}. */
    static CommandSpec command(String name, String summary) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(summary).sortOptions(false).abbreviateSynopsis(true);
        return spec;
    }

    /** Lines to copy, below the options. */
    static void examples(CommandSpec spec, String... lines) {
        List<String> footer = new ArrayList<>(List.of("", "Examples:"));
        Arrays.stream(lines).map(line -> "  " + line).forEach(footer::add);
        spec.usageMessage().footer(footer.toArray(String[]::new));
    }

    static void addHelp(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("--help", "-h")
                .usageHelp(true)
                .description("Shows this help.")
                .build());
    }

    static OptionSpec text(String name, String label, String help) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(help)
                .build();
    }

    static OptionSpec whole(String name, int initial, String help) {
        return OptionSpec.builder(name)
                .paramLabel("<pixels>")
                .type(int.class)
                .defaultValue(Integer.toString(initial))
                .description(help)
                .build();
    }

    static OptionSpec number(String name, double initial, String help) {
        return OptionSpec.builder(name)
                .paramLabel("<" + name.substring(2) + ">")
                .type(double.class)
                .defaultValue(Double.toString(initial))
                .description(help)
                .build();
    }

    static OptionSpec flag(String name, String help) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(help)
                .build();
    }

    /** One of the values of an enum, spelled as parameters are. */
    static OptionSpec choice(String name, Class<? extends Enum<?>> type, String help) {
        List<String> choices =
                Arrays.stream(type.getEnumConstants()).map(Declaration::text).toList();
        return text(name, "<" + name.substring(2) + ">", help + " One of " + String.join(", ", choices) + ".");
    }

    /** @throws InvalidInputException if what was given is no value of the enum; the message lists them */
    static <E extends Enum<E>> E chosen(ParseResult given, String name, E initial) {
        String text = given.matchedOptionValue(name, Declaration.text(initial));
        E[] values = initial.getDeclaringClass().getEnumConstants();
        return Arrays.stream(values)
                .filter(value -> Declaration.text(value).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(name + " must be one of "
                        + String.join(
                                ", ",
                                Arrays.stream(values).map(Declaration::text).toList())
                        + ", but is \"" + text + "\"."));
    }

    static OptionSpec json() {
        return flag("--json", "Prints one JSON document and nothing else.");
    }

    static OptionSpec output(String help) {
        return OptionSpec.builder("--output")
                .paramLabel("<file>")
                .type(Path.class)
                .description(help)
                .build();
    }

    static PositionalParamSpec file() {
        return path("FILE", "A table: CSV, TSV, JSON or .npy.");
    }

    /** The one file or folder that a command is about. */
    static PositionalParamSpec path(String label, String help) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .type(Path.class)
                .required(true)
                .arity("1")
                .index("0")
                .description(help)
                .build();
    }

    /** What was given for {@link #path}. */
    static Path path(ParseResult given) {
        return given.matchedPositionalValue(0, Path.of(""));
    }

    /**
     * What was given for {@link #output}, where it must be.
     *
     * @param input what the command reads
     * @param wanted what is to be named, such as "the PDF to write"
     * @throws InvalidInputException if nothing was given, or the input
     */
    static Path output(ParseResult given, Path input, String wanted) {
        Path output = given.matchedOptionValue("--output", Path.of(""));
        if (output.toString().isEmpty()) {
            throw new InvalidInputException("--output is missing; name " + wanted + ".");
        }
        OutputFile.refuseInput(input, output);
        return output;
    }
}
