package org.asterism.ui.teach.edit;

import static org.asterism.ui.text.Messages.text;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.asterism.geometry.Bounds;
import org.asterism.lesson.Act;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Source;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.teach.lesson.LessonFiles;
import org.jspecify.annotations.Nullable;

/** What a page shows: taken from the stage, or written field by field. */
final class ExhibitFields extends VBox {
    private final Label summary = Texts.wrapped("", "small");

    ExhibitFields(Form form, TrialModel trial, Supplier<@Nullable Bounds> camera, LessonFiles files) {
        summary.setId("edit-exhibit");
        form.follow(page -> summary.setText(summary(page.exhibit())));
        Button take = new Button(text("lesson.take-stage"));
        take.setId("edit-take");
        take.setOnAction(_ -> take(form, trial.onStage(camera.get())));
        Button put = new Button(text("lesson.put-stage"));
        put.setId("edit-put");
        put.setOnAction(_ -> trial.put());
        form.follow(_ -> put.setDisable(form.model().shown().isEmpty()));
        getChildren()
                .add(new Section(
                        text("lesson.field.exhibit"),
                        summary,
                        new FlowPane(8, 6, take, put),
                        new SourceFields(form, files),
                        new RunFields(form, 0),
                        new RunFields(form, 1),
                        new MomentFields(form),
                        new CameraFields(form, camera),
                        new ShowFields(form)));
    }

    private static void take(Form form, @Nullable Exhibit taken) {
        if (taken != null) {
            form.model().changePage("", page -> page.withExhibit(taken));
        }
    }

    private static String summary(@Nullable Exhibit exhibit) {
        if (exhibit == null) {
            return text("lesson.no-exhibit");
        }
        String data = switch (exhibit.source()) {
            case Source.Bundled bundled -> bundled.sample();
            case Source.Made made -> made.generator();
            case Source.Drawn drawn -> text("lesson.points", drawn.x().length);
            case Source.Table table -> table.file();
        };
        String runs = exhibit.acts().stream().map(ExhibitFields::words).collect(Collectors.joining("; "));
        return runs.isEmpty() ? data : data + ": " + runs;
    }

    private static String words(Act act) {
        return act.algorithm()
                + act.parameters().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> " " + entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(","));
    }
}
