package org.asterism.ui.plot;

import java.util.List;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.layout.Region;
import org.asterism.report.PlotTheme;

/** Something that is drawn in the colours and the font that the style sheet has for plots; see {@code plots.css}. */
public abstract class PlotRegion extends Region {
    private final PlotColors colors = new PlotColors(this, this::restyled);

    protected PlotRegion() {
        getStyleClass().add("plot");
    }

    /** The colours in use. */
    public PlotTheme theme() {
        return colors.theme();
    }

    /** The family of the font in use. */
    public String family() {
        return colors.family();
    }

    /** Draws anew in other colours. */
    protected abstract void restyled();

    /** Device pixels of a logical pixel. */
    protected double renderScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(PlotRegion.class.getResource("plots.css")).toExternalForm();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return PlotColors.metaData();
    }

    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return PlotColors.metaData();
    }

    PlotColors colors() {
        return colors;
    }
}
