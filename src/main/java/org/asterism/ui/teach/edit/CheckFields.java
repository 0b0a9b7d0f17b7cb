package org.asterism.ui.teach.edit;

import static org.asterism.ui.text.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.lesson.Check;
import org.asterism.lesson.LessonPage;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.teach.lesson.MeasureWords;
import org.asterism.ui.teach.lesson.Tick;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** One check of a page, and what it measures now. */
final class CheckFields extends VBox {
    static final Check NEW = new Check("", Check.Measure.CLUSTERS, 2, 2);

    private final Form form;
    private final int place;
    private final Label measured = Texts.wrapped("", "small");

    CheckFields(Form form, TrialModel trial, int place) {
        this.form = form;
        this.place = place;
        int number = place + 1;
        String path = "checks[" + place + "]";
        getStyleClass().addAll("card", "lesson-check-fields");
        Texts.collapsing(this);
        Texts.collapsing(measured);
        measured.setId("edit-check-measured-" + number);
        form.follow(page -> setVisible(page.checks().size() > place));
        trial.ticksProperty().subscribe(this::show);
        getChildren()
                .addAll(
                        header(number),
                        form.line(
                                        "check-text-" + number,
                                        text("lesson.field.check"),
                                        part("", Check::text, Check::withText))
                                .ofPage(path, path + ".text"),
                        form.choice(
                                        "check-measure-" + number,
                                        text("lesson.field.measure"),
                                        List.of(Check.Measure.values()),
                                        MeasureWords::of,
                                        part(Check.Measure.CLUSTERS, Check::measure, Check::withMeasure))
                                .ofPage(path + ".measure"),
                        form.brief(
                                        "check-least-" + number,
                                        text("lesson.field.at-least"),
                                        part(
                                                "",
                                                CheckFields::least,
                                                (check, typed) ->
                                                        check.withLeast(Numbers.of(typed, Double.NEGATIVE_INFINITY))))
                                .ofPage(path + ".at-least"),
                        form.brief(
                                        "check-most-" + number,
                                        text("lesson.field.at-most"),
                                        part(
                                                "",
                                                CheckFields::most,
                                                (check, typed) ->
                                                        check.withMost(Numbers.of(typed, Double.POSITIVE_INFINITY))))
                                .ofPage(path + ".at-most"),
                        measured);
    }

    private HBox header(int number) {
        Label title = Texts.text(text("lesson.check-number", number), "strong");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button remove = Icons.button(MaterialDesignD.DELETE_OUTLINE, text("lesson.remove-check", number), this::remove);
        remove.setId("edit-check-remove-" + number);
        HBox header = new HBox(6, title, remove);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private void remove() {
        form.model().changePage("", page -> {
            List<Check> checks = new ArrayList<>(page.checks());
            checks.remove(place);
            return page.withChecks(checks);
        });
    }

    private static String least(Check check) {
        return Numbers.text(check.least());
    }

    private static String most(Check check) {
        return Numbers.text(check.most());
    }

    private <T> Form.Part<T> part(T none, Function<Check, T> get, BiFunction<Check, T, Check> set) {
        return new Form.Part<>(page -> of(page).map(get).orElse(none), (page, value) -> {
            List<Check> checks = new ArrayList<>(page.checks());
            of(page).ifPresent(check -> checks.set(place, set.apply(check, value)));
            return page.withChecks(checks);
        });
    }

    private Optional<Check> of(LessonPage page) {
        return page.checks().stream().skip(place).findFirst();
    }

    private void show(List<Tick> ticks) {
        Tick tick = ticks.size() > place ? ticks.get(place) : null;
        measured.setVisible(tick != null);
        measured.getStyleClass().removeAll("lesson-right", "lesson-wrong");
        if (tick != null) {
            measured.getStyleClass().add(tick.holds() ? "lesson-right" : "lesson-wrong");
            measured.setText(MeasureWords.now(tick) + " – " + MeasureWords.reached(tick));
        }
    }
}
