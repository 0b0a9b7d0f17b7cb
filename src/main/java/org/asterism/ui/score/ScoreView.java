package org.asterism.ui.score;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Clams;
import org.asterism.perception.Pair;
import org.asterism.perception.Range;
import org.asterism.ui.control.Section;
import org.jspecify.annotations.Nullable;

/** The ambiguity card: the score with its range, what it means, the two matrices and the pairs in most doubt. */
public final class ScoreView extends VBox {
    private static final int RANKED = 4;
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final AmbiguityModel model;
    private final Label number = label("score-number");
    private final Label meaning = label("strong");
    private final Label range = label("muted", "small");
    private final Label fit = label("muted", "small");
    private final VBox ranked = new VBox(2);
    private final VBox result = new VBox(8);
    private final PairMatrix separability;
    private final PairMatrix ambiguity;

    public ScoreView(AmbiguityModel model) {
        this.model = model;
        separability = new PairMatrix(
                "Separability of each pair of groups",
                Pair::separability,
                Color.web("#0072B2"),
                model.hoveredProperty());
        ambiguity = new PairMatrix(
                "Ambiguity of each pair of groups", Pair::ambiguity, Color.web("#D55E00"), model.hoveredProperty());
        number.setId("score");
        range.setId("score-range");
        fit.setWrapText(true);
        range.setWrapText(true);
        result.getChildren().addAll(headline(), range, fit, matrices(), ranked);
        getChildren().add(new Section("Ambiguity (CLAMS)", result, problem()));
        model.ambiguityProperty().subscribe(this::show);
        model.rangeProperty().subscribe(this::showRange);
        model.staleProperty().subscribe(stale -> mark(result, stale));
        model.hoveredProperty().subscribe(this::light);
        setMinHeight(USE_PREF_SIZE);
    }

    private void show(@Nullable Ambiguity shown) {
        result.setVisible(shown != null);
        result.setManaged(shown != null);
        if (shown == null) {
            return;
        }
        number.setText(String.format(Locale.ROOT, "%.2f", shown.score()));
        meaning.setText(meaning(shown.score()));
        fit.setText(fit(shown));
        separability.show(shown.pairs(), shown.components());
        ambiguity.show(shown.pairs(), shown.components());
        rank(shown.ranked());
    }

    private void showRange(@Nullable Range found) {
        range.setText(found == null ? "Range over seeds is being computed" : words(found));
    }

    private static String words(Range found) {
        if (found.seeds() == 1) {
            return "Of one seed only; the range over seeds was not computed";
        }
        return String.format(
                Locale.ROOT,
                "%.2f to %.2f over %d seeds, median %.2f",
                found.min(),
                found.max(),
                found.seeds(),
                found.median());
    }

    /** Our own five steps of the published 0 to 1 scale. */
    private static String meaning(double score) {
        List<String> steps = List.of("Very clear", "Clear", "In between", "Ambiguous", "Very ambiguous");
        return steps.get((int) Math.clamp(score * 5, 0, 4));
    }

    private static String fit(Ambiguity shown) {
        String groups = shown.components() == 1 ? "1 group fitted" : shown.components() + " groups fitted";
        String doubt = shown.elbow() ? "" : ", no clear elbow";
        String sample = shown.sampled()
                ? String.format(Locale.ROOT, "; a sample of %,d of the %,d points", Clams.MOST, shown.points())
                : "";
        return groups + doubt + sample;
    }

    private Node headline() {
        Label scale = label("muted", "small");
        scale.setText("0 all agree, 1 views split");
        number.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(2, meaning, scale);
        HBox line = new HBox(12, number, words);
        line.setAlignment(Pos.CENTER_LEFT);
        Tooltip.install(line, tooltip());
        return line;
    }

    private static Tooltip tooltip() {
        Tooltip tooltip = new Tooltip(
                "CLAMS predicts from the coordinates alone how much people who cluster this plot by"
                        + " eye would disagree (Jeon et al., IEEE TVCG 2024). Colour, size and opacity of the points are not seen."
                        + " The separability of a pair is our own fit to published judgements; the five words are ours too.");
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(340);
        return tooltip;
    }

    private Node matrices() {
        HBox row = new HBox(10, titled("Separability", separability), titled("Ambiguity", ambiguity));
        row.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.ambiguityProperty().get() != null
                                && model.ambiguityProperty().get().components() > 1,
                        model.ambiguityProperty()));
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private static Node titled(String title, PairMatrix matrix) {
        Label label = label("muted", "small");
        label.setText(title);
        VBox box = new VBox(2, label, matrix);
        HBox.setHgrow(box, Priority.ALWAYS);
        matrix.setMinSize(60, 60);
        box.setPrefWidth(130);
        return box;
    }

    private Node problem() {
        Label problem = label("muted");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private void rank(List<Pair> pairs) {
        ranked.getChildren().setAll(pairs.stream().limit(RANKED).map(this::row).toList());
    }

    private void light(@Nullable Pair hovered) {
        for (Node row : ranked.getChildren()) {
            row.pseudoClassStateChanged(LIT, row.getUserData().equals(hovered));
        }
    }

    private Node row(Pair pair) {
        Label name = label("strong", "small");
        name.setText((pair.i() + 1) + " · " + (pair.j() + 1));
        name.setMinWidth(38);
        Label words = label("muted", "small");
        words.setText(Math.round(100 * (1 - pair.separability())) + " % would see one group");
        words.setTooltip(new Tooltip(pair.sentence()));
        HBox row = new HBox(name, words);
        row.getStyleClass().add("row");
        row.setUserData(pair);
        row.setOnMouseEntered(_ -> model.hoveredProperty().set(pair));
        row.setOnMouseExited(_ -> model.hoveredProperty().set(null));
        return row;
    }

    private static void mark(Node node, boolean stale) {
        node.getStyleClass().remove("stale");
        if (stale) {
            node.getStyleClass().add("stale");
        }
    }

    private static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        return label;
    }
}
