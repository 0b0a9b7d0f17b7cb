package org.asterism.ui.scatter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.asterism.report.layer.PlannedLayer;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.LayerKind;
import org.asterism.workspace.LayerSetting;

/** Says why a layer that is shown is empty, or that it is made of a sample. */
final class LayerRemarks {
    private final ScatterModel scatter;
    private final LayerPlans plans;
    private final ShapePlans shapes;

    LayerRemarks(ScatterModel scatter, LayerPlans plans, ShapePlans shapes) {
        this.scatter = scatter;
        this.plans = plans;
        this.shapes = shapes;
    }

    Map<LayerKind, String> of(List<LayerSetting> settings, boolean labelling) {
        Map<LayerKind, String> notes = new EnumMap<>(LayerKind.class);
        for (LayerSetting setting : settings) {
            String note = setting.shown() ? note(setting.kind(), labelling) : "";
            if (!note.isEmpty()) {
                notes.put(setting.kind(), note);
            }
        }
        return notes;
    }

    private String note(LayerKind kind, boolean labelling) {
        return switch (kind) {
            case GROUPS -> score(labelling, scatter.ellipsesProperty().get().isEmpty());
            case DOUBT -> score(labelling, scatter.heatProperty().get() == null);
            case BANDS -> bands();
            case SHAPES -> shapes.find(kind).isPresent() ? "" : Messages.text("layers.note.no-shapes");
            default -> plans.find(kind).map(LayerRemarks::note).orElse("");
        };
    }

    private String bands() {
        Preview preview = scatter.previewProperty().get();
        return preview != null && preview.banded() ? "" : Messages.text("layers.note.no-bands");
    }

    private static String score(boolean labelling, boolean missing) {
        if (labelling) {
            return Messages.text("layers.note.labelling");
        }
        return missing ? Messages.text("layers.note.no-score") : "";
    }

    private static String note(PlannedLayer plan) {
        return switch (plan.remark()) {
            case NOTHING -> "";
            case NO_POINTS -> Messages.text("layers.note.no-points");
            case NO_GROUPS -> Messages.text("layers.note.no-groups");
            case SAMPLED ->
                plan.layer().kind() == LayerKind.SPANNING_TREE
                        ? Messages.text("layers.note.sampled", plan.count())
                        : Messages.text("layers.note.sampled-each", plan.count());
        };
    }
}
