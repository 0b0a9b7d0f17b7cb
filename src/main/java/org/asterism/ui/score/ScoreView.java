package org.asterism.ui.score;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.asterism.perception.Pair;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Segments;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The ambiguity card: the score, and on pages who sees what, which pairs make it, and the words. */
public final class ScoreView extends VBox {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private enum Page {
        VIEWERS("score.page-viewers", "score.page-viewers-help"),
        PAIRS("score.page-pairs", "score.page-pairs-help"),
        CLASSES("score.page-classes", "score.page-classes-help"),
        WORDS("score.page-words", "score.page-words-help");

        private final String title;
        private final String help;

        Page(String title, String help) {
            this.title = title;
            this.help = help;
        }
    }

    private final AmbiguityModel model;
    private final ScoreHead head;
    private final AudienceView audience;
    private final PairsView pairs;
    private final WordsView words;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(this, "page", Page.VIEWERS);
    private final VBox result = new VBox(8);

    /** @param clipboard takes text to be pasted elsewhere */
    public ScoreView(
            AmbiguityModel model,
            AudienceModel audience,
            ClassesModel classes,
            SettingsModel settings,
            Consumer<String> clipboard) {
        this.model = model;
        head = new ScoreHead(model);
        this.audience = new AudienceView(model, audience);
        pairs = new PairsView(model);
        words = new WordsView(clipboard);
        result.getStyleClass().add("score-result");
        result.getChildren()
                .addAll(
                        head,
                        new Segments<>(
                                page, List.of(Page.values()), p -> Messages.text(p.title), p -> Messages.text(p.help)),
                        on(Page.VIEWERS, this.audience),
                        on(Page.PAIRS, pairs),
                        on(Page.CLASSES, new ClassesView(classes, new PairLinks(model, this::explain))),
                        on(Page.WORDS, words));
        Segments<Scope> scope =
                new Segments<>(model.scopeProperty(), Arrays.asList(Scope.values()), Scope::title, Scope::help);
        scope.setId("scope");
        getChildren()
                .add(new Section(Messages.text("score.title"), scope, result, problem())
                        .with(new SettingsButton(settings).button()));
        model.scoredProperty().subscribe(this::show);
        model.rangesProperty().subscribe(() -> show(model.scoredProperty().get()));
        model.staleProperty().subscribe(stale -> result.pseudoClassStateChanged(STALE, stale));
        model.spotProperty().subscribe(spot -> page.set(spot == null ? page.get() : Page.PAIRS));
        setMinHeight(USE_PREF_SIZE);
    }

    private void show(@Nullable ScoredPlot plot) {
        result.setVisible(plot != null);
        result.setManaged(plot != null);
        if (plot != null) {
            head.show(plot);
            audience.show(plot);
            pairs.show(plot.ambiguity());
            words.show(plot, model.rangesProperty().get());
        }
    }

    private void explain(Pair pair) {
        model.chosenProperty().set(pair);
        page.set(Page.PAIRS);
    }

    private Node on(Page shown, VBox content) {
        content.visibleProperty().bind(Bindings.equal(page, shown));
        return Texts.collapsing(content);
    }

    private Node problem() {
        Label problem = Texts.collapsing(Texts.wrapped("", "muted"));
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        return problem;
    }
}
