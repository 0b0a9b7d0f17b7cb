package org.asterism.ui.scatter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.report.Heat;
import org.asterism.report.Layer;
import org.asterism.report.Layers;
import org.asterism.report.Layers.Shown;
import org.asterism.report.PlotScene;
import org.asterism.report.Viewport;
import org.asterism.report.layer.DoubtLayer;
import org.asterism.report.layer.GroupsLayer;
import org.asterism.report.layer.LayerPlanner;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.TasksModel;
import org.asterism.workspace.Edits;
import org.asterism.workspace.LayerKind;
import org.asterism.workspace.LayerSetting;
import org.asterism.workspace.Study;
import org.asterism.workspace.View;
import org.jspecify.annotations.Nullable;

/** Which layers the plot has, in what order and how opaque, as the document says; what they need is planned and shown. */
public final class LayersModel {
    private static final double USUAL_WIDTH = 900;
    private static final double USUAL_HEIGHT = 650;

    private final DocumentModel document;
    private final ScatterModel scatter;
    private final LayerPlans plans;
    private final ShapePlans shapes;
    private final BandPlans bands;
    private final LayerRemarks remarks;
    private final ReadOnlyObjectWrapper<List<LayerSetting>> settings =
            new ReadOnlyObjectWrapper<>(this, "settings", LayerSetting.INITIAL);
    private final ReadOnlyObjectWrapper<Map<LayerKind, String>> notes =
            new ReadOnlyObjectWrapper<>(this, "notes", Map.of());
    private final Map<LayerKind, ObjectProperty<Boolean>> switches = new EnumMap<>(LayerKind.class);
    private final BooleanProperty labelling = new SimpleBooleanProperty(this, "labelling");
    private @Nullable Viewport viewport;
    private @Nullable DoubtLayer doubt;

    public LayersModel(DocumentModel document, ScatterModel scatter, TasksModel tasks) {
        this.document = document;
        this.scatter = scatter;
        plans = new LayerPlans(tasks, this::compose);
        shapes = new ShapePlans(tasks, this::compose);
        bands = new BandPlans(tasks, this::compose);
        remarks = new LayerRemarks(scatter, plans, shapes);
        scatter.studyProperty().subscribe(_ -> compose());
        scatter.sceneProperty().subscribe(_ -> compose());
        scatter.ellipsesProperty().subscribe(_ -> compose());
        scatter.highlightedProperty().subscribe(_ -> compose());
        scatter.heatProperty().subscribe(this::shade);
        labelling.subscribe(_ -> compose());
    }

    /** All layers, bottom to top. */
    public ReadOnlyObjectProperty<List<LayerSetting>> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** What there is to say about layers that are shown: why one is empty, that one is of a sample. */
    public ReadOnlyObjectProperty<Map<LayerKind, String>> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /** Whether somebody labels, so that groups and doubt, which would lead the eye, are not drawn. */
    public BooleanProperty labellingProperty() {
        return labelling;
    }

    /** Whether a layer is shown, both ways; it stays as it is while nothing is open. */
    public ObjectProperty<Boolean> shownProperty(LayerKind kind) {
        return switches.computeIfAbsent(kind, this::switchOf);
    }

    public void show(LayerKind kind, boolean shown) {
        change(view -> view.withLayer(kind, layer -> layer.withShown(shown)));
    }

    /** @param opacity above 0, at most 1 */
    public void fade(LayerKind kind, double opacity) {
        change(view -> view.withLayer(kind, layer -> layer.withOpacity(opacity)));
    }

    /** Moves a layer so many places up; down where negative; as far as there is room. */
    public void move(LayerKind kind, int places) {
        change(view -> {
            List<LayerSetting> order = new ArrayList<>(view.layers());
            int from = order.indexOf(view.layer(kind));
            LayerSetting moved = order.remove(from);
            order.add(Math.clamp(from + (long) places, 0, order.size()), moved);
            return view.withLayers(order);
        });
    }

    /** Moves a layer to the place of another; false where they are the same. */
    public boolean moveTo(LayerKind kind, LayerKind other) {
        List<LayerKind> order = settings.get().stream().map(LayerSetting::kind).toList();
        move(kind, order.indexOf(other) - order.indexOf(kind));
        return kind != other;
    }

    /** Makes layers and points look as they do at first. */
    public void reset() {
        change(view -> view.withLayers(LayerSetting.INITIAL).withMarks(View.INITIAL.marks()));
    }

    /** Plans layers for what is seen of the plane. */
    public void look(Viewport seen) {
        if (!seen.equals(viewport)) {
            viewport = seen;
            compose();
        }
    }

    private ObjectProperty<Boolean> switchOf(LayerKind kind) {
        ObjectProperty<Boolean> on = new SimpleObjectProperty<>(this, kind.name(), shown(kind));
        settings.subscribe(_ -> on.set(shown(kind)));
        on.subscribe((_, now) -> {
            if (now != shown(kind)) {
                show(kind, now);
                on.set(shown(kind));
            }
        });
        return on;
    }

    private boolean shown(LayerKind kind) {
        return settings.get().stream().anyMatch(layer -> layer.kind() == kind && layer.shown());
    }

    private void change(UnaryOperator<View> change) {
        document.study().ifPresent(study -> document.look(Edits.look(study, change)));
    }

    private void shade(@Nullable Heat heat) {
        doubt = heat == null ? null : new DoubtLayer(heat);
        compose();
    }

    private void compose() {
        Study study = document.studyProperty().get();
        settings.set(study == null ? LayerSetting.INITIAL : study.view().layers());
        PlotScene scene = scatter.sceneProperty().get();
        Set<LayerKind> planned = EnumSet.noneOf(LayerKind.class);
        for (LayerSetting setting : settings.get()) {
            if (setting.shown() && LayerPlanner.plans(setting.kind())) {
                planned.add(setting.kind());
            }
        }
        plans.ask(scene, planned, viewport(scene));
        shapes.ask(study, scene);
        bands.ask(scatter.previewProperty().get(), scene, scatter.rows());
        Layers composed = layers();
        if (!composed.equals(scatter.layersProperty().get())) {
            scatter.layersProperty().set(composed);
        }
        notes.set(remarks.of(settings.get(), labelling.get()));
    }

    private Layers layers() {
        List<Shown> below = new ArrayList<>();
        List<Shown> above = new ArrayList<>();
        double points = 0;
        List<Shown> now = below;
        for (LayerSetting setting : settings.get()) {
            if (setting.kind() == LayerKind.POINTS) {
                points = setting.shown() ? setting.opacity() : 0;
                now = above;
            } else if (setting.shown()) {
                List<Shown> side = now;
                layer(setting.kind()).ifPresent(layer -> side.add(new Shown(layer, setting.opacity())));
            }
        }
        return new Layers(below, points, above);
    }

    private Optional<? extends Layer> layer(LayerKind kind) {
        return switch (kind) {
            case POINTS -> Optional.empty();
            case BANDS -> bands.find();
            case DOUBT -> Optional.ofNullable(doubt);
            case GROUPS -> groups();
            case SHAPES, SELECTION -> shapes.find(kind);
            default -> plans.find(kind).map(plan -> plan.layer());
        };
    }

    private Optional<Layer> groups() {
        return scatter.ellipsesProperty().get().isEmpty()
                ? Optional.empty()
                : Optional.of(new GroupsLayer(
                        scatter.ellipsesProperty().get(),
                        scatter.highlightedProperty().get()));
    }

    /** What is seen; all of the points in a window of usual size while no plot has said. */
    private Viewport viewport(PlotScene scene) {
        return viewport == null ? new Viewport(Viewport.fit(scene.bounds()), USUAL_WIDTH, USUAL_HEIGHT) : viewport;
    }
}
