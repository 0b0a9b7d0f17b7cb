package org.asterism.workspace.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person chose once and for all.
 *
 * @param keys the keys of the actions that have others than the usual ones, by the actions' ids
 * @param panes the sizes of the panes, by the id of the mode
 * @param recent the ids of the actions that were chosen last in the command palette, newest first
 */
public record Settings(
        Look look,
        WindowPlace place,
        Map<String, List<String>> keys,
        Map<String, PaneSizes> panes,
        List<String> recent) {
    /** How many actions are kept as recent. */
    public static final int MOST_RECENT = 12;

    /** What holds until somebody chooses. */
    public static final Settings INITIAL = new Settings(Look.Theme.LIGHT, 1280, 800);

    public Settings {
        keys = Map.copyOf(keys);
        panes = Map.copyOf(panes);
        recent = recent.stream().limit(MOST_RECENT).toList();
    }

    /** A theme and a window's size, in pixels, and nothing else chosen. */
    public Settings(Look.Theme theme, double width, double height) {
        this(Look.INITIAL.withTheme(theme), WindowPlace.sized(width, height), Map.of(), Map.of(), List.of());
    }

    public Settings withLook(Look chosen) {
        return new Settings(chosen, place, keys, panes, recent);
    }

    public Settings withPlace(WindowPlace now) {
        return new Settings(look, now, keys, panes, recent);
    }

    public Settings withKeys(Map<String, List<String>> chosen) {
        return new Settings(look, place, chosen, panes, recent);
    }

    public Settings withPanes(String mode, PaneSizes sizes) {
        Map<String, PaneSizes> all = new HashMap<>(panes);
        all.put(mode, sizes);
        return new Settings(look, place, keys, all, recent);
    }

    public Settings withRecent(List<String> actions) {
        return new Settings(look, place, keys, panes, actions);
    }
}
