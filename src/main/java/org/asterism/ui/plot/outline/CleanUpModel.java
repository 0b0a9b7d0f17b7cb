package org.asterism.ui.plot.outline;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.annotation.outline.CleanUp;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.SketchEditor;
import org.asterism.annotation.outline.Suggestion;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Pixel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** What could be tidied in the outlines of a plot, but for what the person wants left. */
public final class CleanUpModel {
    private final OutlineModel model;
    private final ObservableList<Suggestion> suggestions = FXCollections.observableArrayList();
    private final Set<Finding> left = new HashSet<>();
    private @Nullable SketchEditor reviewed;
    private @Nullable Suggestion looked;

    /** What a suggestion is about, whatever else changed. */
    private record Finding(Suggestion.Kind kind, int group, int other, List<Integer> rows) {
        static Finding of(Suggestion suggestion) {
            List<Integer> rows = Arrays.stream(suggestion.rows()).boxed().toList();
            return new Finding(suggestion.kind(), suggestion.group(), suggestion.other(), rows);
        }
    }

    public CleanUpModel(OutlineModel model) {
        this.model = model;
    }

    /** What was found when it was last looked. */
    public ObservableList<Suggestion> suggestions() {
        return suggestions;
    }

    /**
     * Looks at the sketch again.
     *
     * @param pixel of the plot in its present view
     */
    public void review(Pixel pixel) {
        if (!model.editor().equals(reviewed)) {
            reviewed = model.editor();
            left.clear();
        }
        suggestions.setAll(CleanUp.of(model.editor(), model.sketch(), pixel).stream()
                .filter(suggestion -> !left.contains(Finding.of(suggestion)))
                .toList());
    }

    /** Does what is suggested. */
    public void take(Suggestion suggestion) {
        suggestions.clear();
        model.accept(suggestion.after());
    }

    /** Never suggests it again for this plot. */
    public void leave(Suggestion suggestion) {
        left.add(Finding.of(suggestion));
        suggestions.remove(suggestion);
    }

    /** Shows what would come of a suggestion, until {@link #lookAway} from this one or a look at another. */
    void look(Suggestion suggestion) {
        looked = suggestion;
        model.preview(suggestion.after());
    }

    /** Shows the sketch as it is, unless another suggestion is looked at by now. */
    void lookAway(Suggestion suggestion) {
        if (suggestion.equals(looked)) {
            looked = null;
            model.preview(null);
        }
    }

    /** What a suggestion says, in a sentence. */
    public String words(Suggestion suggestion) {
        String group = name(suggestion.group());
        int points = suggestion.rows().length;
        return switch (suggestion.kind()) {
            case SLIVER -> Messages.text("outline.tidy.sliver", group, points);
            case NEAR -> Messages.text("outline.tidy.near", group, points);
            case OVERLAP -> Messages.text("outline.tidy.overlap", group, name(suggestion.other()), points);
            case HOLE -> Messages.text("outline.tidy.hole", group, points);
        };
    }

    private String name(int group) {
        List<Group> groups = model.sketch().groups();
        return group == Clustering.NOISE
                ? Messages.text("outline.noise")
                : groups.get(group).label().name();
    }
}
