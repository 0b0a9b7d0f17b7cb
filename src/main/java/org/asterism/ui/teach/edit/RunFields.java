package org.asterism.ui.teach.edit;

import static org.asterism.ui.text.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.VBox;
import org.asterism.catalog.Algorithms;
import org.asterism.lesson.Act;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.LessonPage;
import org.asterism.parameter.Schema;
import org.asterism.ui.control.Texts;
import org.asterism.ui.teach.play.ChoiceModel;

/** One of the two runs of a page. */
final class RunFields extends VBox {
    private final int place;
    private final IntegerProperty runs = new SimpleIntegerProperty(this, "runs");

    /** @param place 0 for the first run, 1 for the one beside it */
    RunFields(Form form, int place) {
        this.place = place;
        getStyleClass().add("lesson-fields");
        Texts.collapsing(this);
        form.follow(page -> {
            runs.set(acts(page).size());
            setVisible(page.exhibit() != null && acts(page).size() >= place);
        });
        String path = Field.EXHIBIT + "runs[" + place + "]";
        BooleanBinding there = runs.greaterThan(place);
        getChildren()
                .addAll(
                        algorithm(form, path),
                        new ParametersFields<>(
                                form,
                                "run-" + (place + 1),
                                path + ".parameters",
                                Algorithms.all(),
                                this::algorithm,
                                part(Map.of(), Act::parameters, RunFields::with)),
                        form.tick(
                                        "standardized-" + (place + 1),
                                        text("lesson.field.standardized"),
                                        part(false, Act::standardized, RunFields::with))
                                .ofPage(path + ".standardized")
                                .shownWhile(there));
    }

    private Field algorithm(Form form, String path) {
        List<String> offered = Stream.concat(
                        Stream.of(""), ChoiceModel.offered().stream().map(Schema::id))
                .toList();
        String name = place == 0 ? text("lesson.field.run") : text("lesson.field.run-beside");
        return form.choice(
                        "algorithm-" + (place + 1),
                        name,
                        offered,
                        id -> id.isEmpty() ? text("lesson.no-run") : ParametersFields.title(Algorithms.all(), id),
                        new Form.Part<>(this::algorithm, this::run))
                .ofPage(path, place == 0 ? Field.EXHIBIT + "runs" : path + ".algorithm");
    }

    private String algorithm(LessonPage page) {
        List<Act> acts = acts(page);
        return acts.size() > place ? acts.get(place).algorithm() : "";
    }

    /** The page with another algorithm here; without one the runs behind it move up. */
    private LessonPage run(LessonPage page, String algorithm) {
        List<Act> acts = new ArrayList<>(acts(page));
        if (acts.size() > place) {
            acts.remove(place);
        }
        if (!algorithm.isEmpty()) {
            acts.add(Math.min(place, acts.size()), new Act(algorithm, Map.of(), false));
        }
        return with(page, acts);
    }

    private static Act with(Act act, Map<String, String> parameters) {
        return new Act(act.algorithm(), parameters, act.standardized());
    }

    private static Act with(Act act, boolean standardized) {
        return new Act(act.algorithm(), act.parameters(), standardized);
    }

    private <T> Form.Part<T> part(T none, Function<Act, T> get, BiFunction<Act, T, Act> set) {
        return new Form.Part<>(
                page -> acts(page).size() > place ? get.apply(acts(page).get(place)) : none, (page, value) -> {
                    List<Act> acts = new ArrayList<>(acts(page));
                    if (acts.size() > place) {
                        acts.set(place, set.apply(acts.get(place), value));
                    }
                    return with(page, acts);
                });
    }

    private static List<Act> acts(LessonPage page) {
        return page.exhibit() == null ? List.of() : page.exhibit().acts();
    }

    private static LessonPage with(LessonPage page, List<Act> acts) {
        Exhibit exhibit = page.exhibit();
        return exhibit == null ? page : page.withExhibit(exhibit.withActs(acts));
    }
}
