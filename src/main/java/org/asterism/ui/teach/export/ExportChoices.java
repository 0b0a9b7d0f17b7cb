package org.asterism.ui.teach.export;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.report.PlotTheme;
import org.asterism.report.animation.FilmFormat;
import org.asterism.report.animation.StepChoice;
import org.asterism.report.animation.StepLook;

/** What is chosen for pictures of steps; it stays while the window is open. */
final class ExportChoices {
    private static final double LARGE = 1.5;
    final ObjectProperty<FilmFormat> format = new SimpleObjectProperty<>(this, "format", FilmFormat.GIF);
    final ObjectProperty<Extent> extent = new SimpleObjectProperty<>(this, "extent", Extent.ALL);
    final ObjectProperty<Integer> every = new SimpleObjectProperty<>(this, "every", 5);
    final ObjectProperty<Integer> from = new SimpleObjectProperty<>(this, "from", 0);
    final ObjectProperty<Integer> to = new SimpleObjectProperty<>(this, "to", 0);
    final ObjectProperty<Size> size = new SimpleObjectProperty<>(this, "size", Size.MEDIUM);
    final ObjectProperty<Tempo> tempo = new SimpleObjectProperty<>(this, "tempo", Tempo.MEDIUM);
    final ObjectProperty<Boolean> dark = new SimpleObjectProperty<>(this, "dark", false);
    final BooleanProperty large = new SimpleBooleanProperty(this, "large");
    final IntegerProperty last = new SimpleIntegerProperty(this, "last");
    private final Map<StepLook.Part, BooleanProperty> parts = new EnumMap<>(StepLook.Part.class);

    ExportChoices() {
        for (StepLook.Part part : StepLook.Part.values()) {
            parts.put(part, new SimpleBooleanProperty(this, part.name(), part.usual()));
        }
    }

    /** Whether a part is shown. */
    BooleanProperty part(StepLook.Part part) {
        return parts.getOrDefault(part, large);
    }

    /** Begins with all steps of a run. */
    void reset(int newLast) {
        last.set(newLast);
        from.set(0);
        to.set(newLast);
    }

    StepChoice steps() {
        int stride = extent.get() == Extent.EVERY ? Math.max(1, every.get()) : 1;
        int first = Math.clamp(from.get(), 0, last.get());
        return new StepChoice(first, Math.max(first, to.get()), stride, extent.get() == Extent.EVENTS);
    }

    StepLook look() {
        PlotTheme theme = (dark.get() ? PlotTheme.DARK : PlotTheme.LIGHT).withType(large.get() ? LARGE : 1);
        Set<StepLook.Part> shown = EnumSet.noneOf(StepLook.Part.class);
        parts.forEach((part, on) -> {
            if (on.get()) {
                shown.add(part);
            }
        });
        return new StepLook(theme, size.get().width(), size.get().height(), shown);
    }
}
