package org.asterism.parameter;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The declared parameters of a record type, and the way between them and the record.
 *
 * @param <T> the record type
 */
public final class Schema<T> {
    private final Class<? extends T> type;
    private final Described described;
    private final List<Declaration> declarations;

    private Schema(Class<? extends T> type, Described described, List<Declaration> declarations) {
        this.type = type;
        this.described = described;
        this.declarations = declarations;
    }

    /**
     * Reads the declarations of a record type.
     *
     * @throws IllegalArgumentException if the type is no record, or lacks {@link Described} or {@link Parameter}
     */
    public static <T> Schema<T> of(Class<? extends T> type) {
        Described described = type.getAnnotation(Described.class);
        if (!type.isRecord() || described == null) {
            throw new IllegalArgumentException(type + " is not a described record");
        }
        List<Declaration> declarations =
                Components.of(type).map(Schema::declaration).toList();
        return new Schema<>(type, described, declarations);
    }

    /** The schema of a value's own type. */
    @SuppressWarnings("unchecked")
    public static <T> Schema<T> of(T value) {
        return of((Class<? extends T>) value.getClass());
    }

    public String id() {
        return described.id();
    }

    public String title() {
        return described.title();
    }

    public String summary() {
        return described.summary();
    }

    public String reference() {
        return described.reference();
    }

    public String group() {
        return described.group();
    }

    public String complexity() {
        return described.complexity();
    }

    /** The parameters, in the order of the record's components; those of a nested record stand in its place. */
    public List<Declaration> declarations() {
        return declarations;
    }

    /**
     * The parameter with an option name.
     *
     * @throws InvalidInputException if there is none; the message lists those that there are
     */
    public Declaration declaration(String option) {
        rejectUnknown(Map.of(option, ""));
        return declarations.stream()
                .filter(declaration -> declaration.option().equals(option))
                .findFirst()
                .orElseThrow();
    }

    /** The record with every parameter at its default. */
    public T initial() {
        return create(Map.of());
    }

    /**
     * Makes a record from option names and values (text or already typed); what is missing takes its default.
     *
     * @throws InvalidInputException if an option is unknown, or a value does not fit its declaration
     */
    public T create(Map<String, ?> values) {
        rejectUnknown(values);
        List<Object> arguments = new ArrayList<>();
        for (Declaration declaration : declarations) {
            Object given = values.get(declaration.option());
            arguments.add(given == null ? declaration.initial() : declaration.parse(Declaration.text(given)));
        }
        return Components.record(type, arguments.iterator());
    }

    /** The values of a record by option name, in declared order. */
    public Map<String, Object> values(T value) {
        Map<String, Object> values = new LinkedHashMap<>();
        Iterator<Object> read = Components.values(value).iterator();
        for (Declaration declaration : declarations) {
            values.put(declaration.option(), read.next());
        }
        return values;
    }

    /** As {@link #values}, but only of the parameters that play a part. */
    public Map<String, Object> effective(T value) {
        Map<String, Object> all = values(value);
        Map<String, Object> effective = new LinkedHashMap<>();
        for (Declaration declaration : declarations) {
            if (declaration.applies(option -> Declaration.text(all.getOrDefault(option, "")))) {
                effective.put(declaration.option(), all.getOrDefault(declaration.option(), ""));
            }
        }
        return effective;
    }

    private void rejectUnknown(Map<String, ?> values) {
        for (String option : values.keySet()) {
            if (declarations.stream().noneMatch(d -> d.option().equals(option))) {
                String known = String.join(
                        ", ", declarations.stream().map(Declaration::option).toList());
                throw new InvalidInputException(id() + " has no parameter " + option + "; it has " + known + ".");
            }
        }
    }

    private static Declaration declaration(RecordComponent component) {
        Parameter parameter = component.getAnnotation(Parameter.class);
        if (parameter == null) {
            throw new IllegalArgumentException(component + " is not a declared parameter");
        }
        Declaration open = new Declaration(
                option(component.getName()),
                component.getName(),
                component.getType(),
                parameter.min(),
                parameter.above(),
                parameter.max(),
                parameter.initial(),
                parameter.unit(),
                parameter.when(),
                parameter.help());
        return new Declaration(
                open.option(),
                open.component(),
                open.type(),
                open.min(),
                open.above(),
                open.max(),
                open.parse(parameter.initial()),
                open.unit(),
                open.when(),
                open.help());
    }

    private static String option(String component) {
        return component.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
