package org.asterism.ui.score;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.perception.Audience;
import org.asterism.perception.People;
import org.asterism.perception.Percept;
import org.asterism.perception.Range;
import org.asterism.perception.Ranges;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;

/** What 100 viewers are predicted to see: small pictures with their shares, and how far two viewers disagree. */
final class AudienceView extends VBox {
    private static final int PICTURES = 6;

    private final AmbiguityModel ambiguity;
    private final AudienceModel model;
    private final FlowPane strip = new FlowPane(6, 6);
    private final Label rest = Texts.collapsing(Texts.note(""));
    private final GroupChart chart = new GroupChart();
    private final Label number = Texts.text("", "strong", "big");
    private final Label range = Texts.note("");
    private final Label others = Texts.note("");
    private final CheckComboBox<String> judges = new CheckComboBox<>();
    private final Label difference = Texts.wrapped("", "small");

    AudienceView(AmbiguityModel ambiguity, AudienceModel model) {
        super(8);
        this.ambiguity = ambiguity;
        this.model = model;
        setId("audience");
        strip.setId("audience-strip");
        range.setId("audience-range");
        getChildren()
                .addAll(
                        Texts.text(Messages.text("score.audience"), "strong"),
                        strip,
                        rest,
                        keeping(),
                        Texts.text(Messages.text("score.audience-groups"), "muted", "small"),
                        chart,
                        headline(),
                        range,
                        others,
                        difference,
                        people());
        model.pictures().subscribe(this::showPictures);
        ambiguity.rangesProperty().subscribe(this::showRanges);
        model.seenProperty().subscribe(_ -> mark());
        model.peopleProperty().subscribe(_ -> mark());
    }

    void show(ScoredPlot plot) {
        Audience audience = plot.ambiguity().audience();
        chart.show(audience);
        number.setText(ScoreText.number(audience.ami()));
        others.setText(Messages.text(
                "score.audience-others", ScoreText.number(audience.ari()), ScoreText.number(audience.vMeasure())));
        difference.setText(plot.description().difference());
        showRanges(ambiguity.rangesProperty().get());
        offer(plot.study().groupColumns());
    }

    /** New items forget what was ticked, so the same ones stay. */
    private void offer(List<String> columns) {
        if (!judges.getItems().equals(columns)) {
            judges.getItems().setAll(columns);
        }
    }

    private void showPictures() {
        List<AudienceModel.Picture> pictures = model.pictures();
        strip.getChildren()
                .setAll(pictures.stream()
                        .limit(PICTURES)
                        .map(picture -> new AudienceTile(picture, this::toggle))
                        .toList());
        int more = pictures.stream()
                .skip(PICTURES)
                .mapToInt(AudienceModel.Picture::viewers)
                .sum();
        rest.setText(Messages.text("score.audience-more", more));
        rest.setVisible(more > 0);
        mark();
    }

    private void toggle(Percept percept) {
        AudienceModel.Seen seen = model.seenProperty().get();
        if (seen != null && seen.percept().equals(percept)) {
            model.forget();
        } else {
            model.look(percept);
        }
    }

    private void mark() {
        for (Node tile : strip.getChildren()) {
            ((AudienceTile) tile).mark(model.seenProperty().get());
            ((AudienceTile) tile).compare(model.peopleProperty().get());
        }
    }

    /** What can be done with the picture that is looked at. */
    private Node keeping() {
        Button run = Buttons.small("keep-as-run", Messages.text("score.keep-run"), model::keepAsRun);
        run.disableProperty()
                .bind(model.looking().not().or(model.noRunProperty().isNotEmpty()));
        Button labels = Buttons.small("keep-as-labels", Messages.text("score.keep-labels"), model::keepAsLabels);
        labels.disableProperty().bind(model.looking().not());
        FlowPane line = new FlowPane(6, 6, run, labels);
        Label why = Texts.collapsing(Texts.note(""));
        why.textProperty()
                .bind(Bindings.when(model.looking())
                        .then(model.noRunProperty())
                        .otherwise(Messages.text("score.audience-click")));
        why.visibleProperty().bind(why.textProperty().isNotEmpty());
        return new VBox(4, line, why);
    }

    private Node headline() {
        VBox words = new VBox(2, Texts.text(Messages.text("score.audience-ambiguity"), "strong"), range);
        HBox line = new HBox(12, number, words);
        line.setAlignment(Pos.CENTER_LEFT);
        Tooltip.install(line, Texts.help(Messages.text("score.audience-help")));
        return line;
    }

    private void showRanges(@Nullable Ranges known) {
        if (known == null) {
            range.setText(Messages.text("score.range-pending"));
        } else {
            Range found = known.audience();
            range.setText(found.seeds() == 1 ? Messages.text("score.range-none") : ScoreText.range(found));
        }
    }

    /** Whose answers stand beside the predicted ones. */
    private Node people() {
        judges.setId("judges");
        judges.setTitle(Messages.text("score.people-columns"));
        judges.setAccessibleText(Messages.text("score.people-columns"));
        judges.setMaxWidth(Double.MAX_VALUE);
        judges.getCheckModel()
                .getCheckedItems()
                .subscribe(() -> model.judges().setAll(judges.getCheckModel().getCheckedItems()));
        Label measured = Texts.collapsing(Texts.wrapped("", "small"));
        measured.setId("people");
        model.peopleProperty().subscribe(found -> {
            measured.setVisible(found != null);
            measured.setText(found == null ? "" : words(found));
        });
        HBox title = new HBox(
                6,
                Texts.text(Messages.text("score.people"), "muted", "small"),
                Buttons.small("people-all", Messages.text("score.people-all"), judges.getCheckModel()::checkAll),
                Buttons.small("people-none", Messages.text("score.people-none"), judges.getCheckModel()::clearChecks));
        title.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(4, title, judges, measured);
        box.visibleProperty().bind(Bindings.isNotEmpty(judges.getItems()));
        return Texts.collapsing(box);
    }

    private String words(People people) {
        List<Percept> percepts = ambiguity.ambiguityProperty().get() == null
                ? List.of()
                : ambiguity.ambiguityProperty().get().audience().percepts();
        String seen = IntStream.range(0, Math.min(percepts.size(), people.counts().length))
                .filter(v -> people.counts()[v] > 0)
                .mapToObj(v -> Messages.text(
                        "score.people-saw", people.counts()[v], percepts.get(v).groups()))
                .collect(Collectors.joining(", "));
        return Messages.text(
                people.count() == 1 ? "score.people-one" : "score.people-many",
                people.count(),
                seen,
                ScoreText.number(people.likeness()),
                ScoreText.number(people.ami()),
                ScoreText.number(people.ari()),
                ScoreText.number(people.vMeasure()));
    }
}
