package org.asterism.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options of a command that come from declared parameters.
 *
 * <p>Several record types may declare the same option; it is offered once, and its help names every owner.
 */
final class SchemaOptions<T> {
    private static final String SEED = "seed";

    private final List<Schema<T>> schemas;
    private final Predicate<Declaration> offered;

    private SchemaOptions(List<Schema<T>> schemas, Predicate<Declaration> offered) {
        this.schemas = schemas;
        this.offered = offered;
    }

    static <T> SchemaOptions<T> of(List<Schema<T>> schemas) {
        return new SchemaOptions<>(schemas, declaration -> true);
    }

    /** The options of one record type, but for one that the command offers in another form. */
    static <T> SchemaOptions<T> without(Schema<T> schema, String option) {
        return new SchemaOptions<>(
                List.of(schema), declaration -> !declaration.option().equals(option));
    }

    /** Adds the options to a command. */
    void addTo(CommandSpec spec) {
        schemas.stream()
                .flatMap(schema -> schema.declarations().stream())
                .filter(offered)
                .map(Declaration::option)
                .distinct()
                .forEach(option -> spec.addOption(OptionSpec.builder("--" + option)
                        .paramLabel(label(option))
                        .type(String.class)
                        .description(help(option).replace("%", "%%"))
                        .build()));
    }

    /** The declared help where all owners give the same, else where to find it. */
    private String help(String option) {
        List<String> helps = schemas.stream()
                .flatMap(schema -> schema.declarations().stream())
                .filter(declaration -> declaration.option().equals(option))
                .map(SchemaOptions::help)
                .distinct()
                .toList();
        String owners = schemas.size() > 1 ? String.join(", ", ownersOf(option)) + ": " : "";
        return owners + (helps.size() == 1 ? helps.getFirst() : "see \"asterism algorithms <name>\".");
    }

    /**
     * The record that the given options describe.
     *
     * @throws InvalidInputException if an option belongs to another record type, or its value does not fit
     */
    T create(Schema<T> schema, ParseResult given, Console console) {
        requireOwned(List.of(schema), given, console);
        return create(schema, values(schema, given), console);
    }

    /**
     * The record of these values by option name.
     *
     * @throws InvalidInputException if there is no such option, or its value does not fit
     */
    T create(Schema<T> schema, Map<String, String> values, Console console) {
        T made = schema.create(values);
        noteIdle(schema, made, values, console);
        return made;
    }

    /** The values of those of the given options that a record type has. */
    Map<String, String> values(Schema<T> schema, ParseResult given) {
        Map<String, String> values = new LinkedHashMap<>();
        for (OptionSpec option : given.matchedOptions()) {
            String name = option.longestName().substring(2);
            if (has(schema, name)) {
                values.put(name, option.getValue());
            }
        }
        return values;
    }

    /** @throws InvalidInputException if a given option belongs to others than these record types only */
    void requireOwned(List<Schema<T>> chosen, ParseResult given, Console console) {
        for (OptionSpec option : given.matchedOptions()) {
            String name = option.longestName().substring(2);
            if (!ownersOf(name).isEmpty() && chosen.stream().noneMatch(schema -> has(schema, name))) {
                foreign(chosen, name, console);
            }
        }
    }

    /** Says which given options play no part because of what others are set to. */
    private void noteIdle(Schema<T> schema, T made, Map<String, String> given, Console console) {
        Map<String, Object> effective = schema.effective(made);
        for (Declaration declaration : schema.declarations()) {
            String option = declaration.option();
            if (given.containsKey(option) && !effective.containsKey(option)) {
                console.note("--" + option + " changes nothing here: it plays a part only with --"
                        + declaration.when().replace('=', ' ').replace("|", " or ") + ".");
            }
        }
    }

    /** What the given options are, if none of them may be given because no record type was chosen. */
    void refuseAll(ParseResult given, String reason) {
        for (OptionSpec option : given.matchedOptions()) {
            if (!ownersOf(option.longestName().substring(2)).isEmpty()) {
                throw new InvalidInputException(option.longestName() + " " + reason);
            }
        }
    }

    private void foreign(List<Schema<T>> chosen, String option, Console console) {
        if (option.equals(SEED)) {
            chosen.forEach(
                    schema -> console.note(schema.id() + " draws nothing at random, so --seed changes nothing."));
            return;
        }
        List<String> own = chosen.stream().map(SchemaOptions::owned).toList();
        throw new InvalidInputException("--" + option + " belongs to " + String.join(", ", ownersOf(option)) + "; "
                + String.join("; ", own) + ".");
    }

    private static String owned(Schema<?> schema) {
        return schema.id() + " has "
                + String.join(
                        ", ",
                        schema.declarations().stream()
                                .map(d -> "--" + d.option())
                                .toList());
    }

    private List<String> ownersOf(String option) {
        return schemas.stream()
                .filter(schema -> has(schema, option))
                .map(Schema::id)
                .toList();
    }

    private boolean has(Schema<T> schema, String option) {
        return schema.declarations().stream()
                .anyMatch(declaration -> declaration.option().equals(option) && offered.test(declaration));
    }

    private static String help(Declaration declaration) {
        String range = declaration.range().isEmpty() ? "" : declaration.range() + "; ";
        return declaration.help() + " (" + range + "default " + Declaration.text(declaration.initial()) + ")";
    }

    private static String label(String option) {
        return "<" + option + ">";
    }
}
