package org.asterism.ui.picture;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.report.picture.PictureFormat;
import org.asterism.report.picture.PlotPicture;
import org.asterism.report.picture.PlotPicture.Ground;
import org.asterism.report.picture.PlotPicture.Part;
import org.asterism.workspace.state.PictureChoices;

/** What can be chosen about a picture. */
final class PictureOptions {
    /** The choices of pixels a logical pixel. */
    static final List<Double> SCALES = List.of(0.5, 1.0, 2.0, 3.0, 4.0);

    private static final String BACKGROUND = "BACKGROUND";
    private final ObjectProperty<PictureFormat> format = new SimpleObjectProperty<>(this, "format", PictureFormat.PNG);
    private final ObjectProperty<PictureLook> look = new SimpleObjectProperty<>(this, "look", PictureLook.AS_SEEN);
    private final ObjectProperty<Double> scale = new SimpleObjectProperty<>(this, "scale", 2.0);
    private final DoubleProperty width = new SimpleDoubleProperty(this, "width", 800);
    private final DoubleProperty height = new SimpleDoubleProperty(this, "height", 600);
    private final BooleanProperty background = new SimpleBooleanProperty(this, "background", true);
    private final BooleanProperty title = new SimpleBooleanProperty(this, "title", true);
    private final BooleanProperty legend = new SimpleBooleanProperty(this, "legend", true);

    ObjectProperty<PictureFormat> formatProperty() {
        return format;
    }

    ObjectProperty<PictureLook> lookProperty() {
        return look;
    }

    /** Pixels a logical pixel: of a PNG file, and of what is embedded among vectors. */
    ObjectProperty<Double> scaleProperty() {
        return scale;
    }

    /** In logical pixels. */
    DoubleProperty widthProperty() {
        return width;
    }

    /** In logical pixels. */
    DoubleProperty heightProperty() {
        return height;
    }

    /** Whether there is something behind the plot. */
    BooleanProperty backgroundProperty() {
        return background;
    }

    BooleanProperty titleProperty() {
        return title;
    }

    BooleanProperty legendProperty() {
        return legend;
    }

    /** Everything that changes what is seen. */
    List<Observable> visible() {
        return List.of(look, width, height, background, title, legend);
    }

    /** A plot with these options. */
    PlotPicture applied(PlotPicture plot) {
        return new PlotPicture(
                plot.scene(),
                plot.view(),
                look.get().theme(plot.theme()),
                width.get(),
                height.get(),
                background.get() ? Ground.THEME : Ground.CLEAR,
                parts());
    }

    /** Takes earlier choices; where they leave the size open, that of the plot. */
    void take(PictureChoices choices, PlotPicture plot) {
        Arrays.stream(PictureFormat.values())
                .filter(kind -> kind.name().equals(choices.format()))
                .forEach(format::set);
        look.set(PictureLook.named(choices.look()));
        scale.set(choices.scale());
        width.set(choices.width() > 0 ? choices.width() : plot.width());
        height.set(choices.height() > 0 ? choices.height() : plot.height());
        background.set(choices.parts().contains(BACKGROUND));
        title.set(choices.parts().contains(Part.TITLE.name()));
        legend.set(choices.parts().contains(Part.LEGEND.name()));
    }

    /** The choices; the size is left open where it is that of the plot. */
    PictureChoices choices(PlotPicture plot) {
        Set<String> names = new TreeSet<>();
        parts().forEach(part -> names.add(part.name()));
        if (background.get()) {
            names.add(BACKGROUND);
        }
        boolean asSeen = width.get() == plot.width() && height.get() == plot.height();
        return new PictureChoices(
                format.get().name(),
                look.get().name(),
                asSeen ? 0 : width.get(),
                asSeen ? 0 : height.get(),
                scale.get(),
                names);
    }

    private Set<Part> parts() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (title.get()) {
            parts.add(Part.TITLE);
        }
        if (legend.get()) {
            parts.add(Part.LEGEND);
        }
        return parts;
    }
}
