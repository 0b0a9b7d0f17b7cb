package org.asterism.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Everything by name: what fits the words that are typed, the best first, and what was used last before the rest. */
final class PaletteModel {
    /** How much more a text must fit to stand before what was used lately. */
    private static final int RECENT = 4;

    private static final int IMPOSSIBLE = -20;

    private record Ranked(PaletteEntry entry, int score) {}

    private final Supplier<List<PaletteEntry>> source;
    private final PreferencesModel preferences;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableList<PaletteEntry> found = FXCollections.observableArrayList();
    private List<PaletteEntry> all = List.of();

    PaletteModel(Supplier<List<PaletteEntry>> source, PreferencesModel preferences) {
        this.source = source;
        this.preferences = preferences;
        query.subscribe(_ -> rank());
    }

    BooleanProperty openProperty() {
        return open;
    }

    StringProperty queryProperty() {
        return query;
    }

    /** What fits, the best first. */
    ObservableList<PaletteEntry> found() {
        return found;
    }

    void open() {
        all = source.get();
        query.set("");
        rank();
        open.set(true);
    }

    /** Takes up what can be called by name only now, as lessons that were read meanwhile. */
    void refresh() {
        if (open.get()) {
            all = source.get();
            rank();
        }
    }

    void close() {
        open.set(false);
    }

    /** Does what a line says and closes; where it cannot be done, the palette stays. */
    void perform(PaletteEntry entry) {
        if (entry.possible()) {
            close();
            remember(entry.id());
            entry.perform().run();
        }
    }

    private void remember(String id) {
        preferences.change(settings -> settings.withRecent(
                Stream.concat(Stream.of(id), settings.recent().stream().filter(other -> !other.equals(id)))
                        .toList()));
    }

    private void rank() {
        List<String> recent = preferences.settings().recent();
        boolean blank = query.get().isBlank();
        List<Ranked> ranked = new ArrayList<>();
        for (PaletteEntry entry : all) {
            int used = recent.indexOf(entry.id());
            score(entry, blank)
                    .map(score -> score + (used < 0 ? 0 : blank ? 1000 - used : RECENT))
                    .ifPresent(score -> ranked.add(new Ranked(entry, score)));
        }
        ranked.sort(Comparator.comparingInt(Ranked::score).reversed());
        found.setAll(ranked.stream().map(Ranked::entry).toList());
    }

    private Optional<Integer> score(PaletteEntry entry, boolean blank) {
        int handicap = entry.possible() ? 0 : IMPOSSIBLE;
        if (blank) {
            return Optional.of(handicap);
        }
        return FuzzyMatch.score(query.get(), entry.title() + " " + entry.kind()).stream()
                .mapToObj(score -> score + handicap)
                .findFirst();
    }
}
