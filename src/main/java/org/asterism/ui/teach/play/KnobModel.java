package org.asterism.ui.teach.play;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Traceable;
import org.asterism.lesson.play.Change;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** A parameter of a run under the hand: each move of the slider makes the branch anew with another value. */
public final class KnobModel {
    /** Values from this part of the first value to as many times as much. */
    private static final double REACH = 4;

    private static final int WHOLE_REACH = 10;

    private final LaneModel lane;
    private final ObservableList<Declaration> offered = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Declaration> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final DoubleProperty share = new SimpleDoubleProperty(this, "share", 0.5);
    private final ReadOnlyStringWrapper value = new ReadOnlyStringWrapper(this, "value", "");
    private boolean following;
    private double low;
    private double high;

    public KnobModel(LaneModel lane) {
        this.lane = lane;
        Schema<Clusterer> schema = schema();
        offered.setAll(schema.declarations().stream()
                .filter(declaration -> number(declaration)
                        && !declaration.option().equals("seed")
                        && schema.effective(algorithm()).containsKey(declaration.option()))
                .toList());
        chosen.subscribe(this::range);
        chosen.set(offered.isEmpty() ? null : offered.getFirst());
        lane.branchProperty().subscribe(this::follow);
        share.addListener((_, _, now) -> turn(now.doubleValue()));
    }

    /** The parameters that can be turned: those that are numbers and play a part. */
    public ObservableList<Declaration> offered() {
        return FXCollections.unmodifiableObservableList(offered);
    }

    public ObjectProperty<@Nullable Declaration> chosenProperty() {
        return chosen;
    }

    /** Where the slider stands, 0 to 1. */
    public DoubleProperty shareProperty() {
        return share;
    }

    /** The value in use, as text. */
    public ReadOnlyStringProperty valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** How far one key moves the slider: a whole number where the parameter is one. */
    public double notch() {
        Declaration declaration = chosen.get();
        return declaration != null && whole(declaration) && high > low ? 1 / (high - low) : 0.02;
    }

    /** The hand lets go: the next move makes another branch. */
    public void end() {
        lane.branches().end();
    }

    private void range() {
        Declaration declaration = chosen.get();
        if (declaration == null) {
            return;
        }
        double now = now(declaration);
        low = whole(declaration) ? Math.max(declaration.min(), 1) : Math.max(declaration.min(), now / REACH);
        high = whole(declaration) ? Math.max(now + WHOLE_REACH / 2.0, WHOLE_REACH) : now > 0 ? now * REACH : 1;
        low = Math.min(low, now);
        high = Math.max(Math.min(high, declaration.max()), now);
        follow();
    }

    /** Stands where the branch on screen is, and makes no change by that. */
    private void follow() {
        Declaration declaration = chosen.get();
        if (declaration == null) {
            return;
        }
        following = true;
        double now = now(declaration);
        share.set(Math.clamp(shareOf(now, declaration), 0, 1));
        value.set(text(declaration, now));
        following = false;
    }

    private void turn(double to) {
        Declaration declaration = chosen.get();
        if (following || declaration == null) {
            return;
        }
        String wanted = text(declaration, valueAt(to, declaration));
        String before = value.get();
        if (wanted.equals(before)) {
            return;
        }
        value.set(wanted);
        try {
            String cause = Messages.text("stage.cause-setting", declaration.title(), wanted);
            lane.branches().change(new Change.Setting(with(declaration, wanted)), cause, "set " + declaration.option());
        } catch (InvalidInputException e) {
            value.set(before);
        }
    }

    private Traceable with(Declaration declaration, String wanted) {
        Map<String, Object> values = new LinkedHashMap<>(schema().effective(algorithm()));
        values.put(declaration.option(), wanted);
        return (Traceable) schema().create(values);
    }

    private double valueAt(double at, Declaration declaration) {
        return whole(declaration) || low <= 0 ? low + at * (high - low) : low * Math.pow(high / low, at);
    }

    private double shareOf(double now, Declaration declaration) {
        if (high <= low) {
            return 0;
        }
        return whole(declaration) || low <= 0 ? (now - low) / (high - low) : Math.log(now / low) / Math.log(high / low);
    }

    private double now(Declaration declaration) {
        return ((Number) Objects.requireNonNull(schema().values(algorithm()).get(declaration.option()))).doubleValue();
    }

    private static String text(Declaration declaration, double number) {
        return whole(declaration)
                ? Long.toString(Math.round(number))
                : Declaration.text(Double.parseDouble(String.format(Locale.ROOT, "%.3g", number)));
    }

    private static boolean number(Declaration declaration) {
        return declaration.type() == double.class || whole(declaration);
    }

    private static boolean whole(Declaration declaration) {
        return declaration.type() == int.class || declaration.type() == long.class;
    }

    private Clusterer algorithm() {
        return lane.recording().algorithm();
    }

    private Schema<Clusterer> schema() {
        return Schema.of(algorithm());
    }
}
