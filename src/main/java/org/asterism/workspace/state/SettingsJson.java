package org.asterism.workspace.state;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.codec.Fields;
import org.asterism.workspace.codec.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Settings as their file keeps them. A part that cannot be read is as if nobody had chosen it; the others hold. */
final class SettingsJson {
    private SettingsJson() {}

    static ObjectNode write(Settings settings) {
        ObjectNode json = Json.object();
        json.set("look", look(settings.look()));
        json.set("window", place(settings.place()));
        ObjectNode keys = json.putObject("keys");
        settings.keys().forEach((id, names) -> texts(keys.putArray(id), names));
        ObjectNode panes = json.putObject("panes");
        settings.panes().forEach((mode, sizes) -> panes.set(mode, panes(sizes)));
        texts(json.putArray("recent"), settings.recent());
        return json;
    }

    static Settings read(Fields fields) {
        Settings initial = Settings.INITIAL;
        return new Settings(
                or(initial.look(), () -> look(fields.object("look"))),
                or(initial.place(), () -> place(fields.object("window"))),
                or(initial.keys(), () -> all(fields.object("keys"), Fields::texts)),
                or(initial.panes(), () -> all(fields.object("panes"), (panes, mode) -> panes(panes.object(mode)))),
                or(initial.recent(), () -> fields.texts("recent")));
    }

    /** Version 1 had the theme and the size of the window only. */
    static ObjectNode fromVersion1(ObjectNode old) {
        ObjectNode json = Json.object();
        ObjectNode look = look(Look.INITIAL);
        look.set("theme", old.path("theme"));
        ObjectNode place = place(Settings.INITIAL.place());
        place.set("width", old.path("width"));
        place.set("height", old.path("height"));
        json.set("look", look);
        json.set("window", place);
        return json;
    }

    private static ObjectNode look(Look look) {
        return Json.object()
                .put("theme", word(look.theme()))
                .put("scale", look.scale())
                .put("language", word(look.language()));
    }

    private static Look look(Fields fields) {
        return new Look(
                constant(fields.text("theme"), Look.Theme::valueOf),
                fields.whole("scale", 1, 10_000),
                constant(fields.text("language"), Look.Language::valueOf));
    }

    private static ObjectNode place(WindowPlace place) {
        return Json.object()
                .put("x", place.x())
                .put("y", place.y())
                .put("width", place.width())
                .put("height", place.height())
                .put("maximized", place.maximized());
    }

    private static WindowPlace place(Fields fields) {
        return new WindowPlace(
                fields.number("x"),
                fields.number("y"),
                fields.number("width"),
                fields.number("height"),
                fields.flag("maximized"));
    }

    private static ObjectNode panes(PaneSizes sizes) {
        ObjectNode json = Json.object().put("left", sizes.left()).put("right", sizes.right());
        texts(
                json.putArray("shown"),
                sizes.shown().stream().map(SettingsJson::word).sorted().toList());
        return json;
    }

    private static PaneSizes panes(Fields fields) {
        Set<PaneSizes.Pane> shown = fields.texts("shown").stream()
                .map(name -> constant(name, PaneSizes.Pane::valueOf))
                .collect(Collectors.toSet());
        return new PaneSizes(fields.number("left"), fields.number("right"), shown);
    }

    private interface Part<T> {
        T read(Fields fields, String key);
    }

    private static <T> Map<String, T> all(Fields fields, Part<T> part) {
        Map<String, T> found = new HashMap<>();
        fields.names().forEach(key -> found.put(key, part.read(fields, key)));
        return found;
    }

    private static <T> T or(T otherwise, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidInputException | IllegalArgumentException e) {
            return otherwise;
        }
    }

    private static void texts(ArrayNode list, List<String> texts) {
        texts.forEach(list::add);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E> E constant(String word, Function<String, E> valueOf) {
        return valueOf.apply(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
