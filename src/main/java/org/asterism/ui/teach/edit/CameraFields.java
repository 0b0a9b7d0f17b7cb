package org.asterism.ui.teach.edit;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.asterism.geometry.Bounds;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.LessonPage;
import org.asterism.ui.control.Texts;
import org.jspecify.annotations.Nullable;

/** The part of the plane that a page looks at; all of it while every field is empty. */
final class CameraFields extends VBox {
    private static final List<String> PATHS = List.of(
            Field.EXHIBIT + "view.x", Field.EXHIBIT + "view.x", Field.EXHIBIT + "view.y", Field.EXHIBIT + "view.y");

    private final Form form;

    /** @param seen what is seen of the plane now; null for all of it */
    CameraFields(Form form, Supplier<@Nullable Bounds> seen) {
        this.form = form;
        getStyleClass().add("lesson-fields");
        Texts.collapsing(this);
        form.follow(page -> setVisible(page.exhibit() != null));
        Button take = new Button(text("lesson.take-view"));
        take.setId("edit-take-view");
        take.setOnAction(_ -> look(seen.get()));
        Button all = new Button(text("lesson.all-points"));
        all.setId("edit-all-points");
        all.setOnAction(_ -> look(null));
        getChildren()
                .addAll(
                        Texts.text(text("lesson.field.view"), "muted", "small"),
                        end("left", text("lesson.field.left"), 0),
                        end("right", text("lesson.field.right"), 1),
                        end("bottom", text("lesson.field.bottom"), 2),
                        end("top", text("lesson.field.top"), 3),
                        new FlowPane(8, 6, take, all));
    }

    private void look(@Nullable Bounds seen) {
        Bounds camera = seen == null ? null : Numbers.rounded(seen);
        form.model()
                .changePage(
                        "",
                        page -> page.exhibit() == null
                                ? page
                                : page.withExhibit(page.exhibit().withCamera(camera)));
    }

    private Field end(String id, String name, int place) {
        return form.brief(
                        "view-" + id,
                        name,
                        new Form.Part<>(
                                page -> Numbers.text(ends(page)[place]), (page, typed) -> with(page, place, typed)))
                .ofPage(PATHS.get(place) + "[" + place % 2 + "]", PATHS.get(place));
    }

    /** From and to across, from and to upwards; NaN where nothing is typed. */
    private static double[] ends(LessonPage page) {
        Bounds camera = page.exhibit() == null ? null : page.exhibit().camera();
        return camera == null
                ? new double[] {Double.NaN, Double.NaN, Double.NaN, Double.NaN}
                : new double[] {camera.minX(), camera.maxX(), camera.minY(), camera.maxY()};
    }

    private static LessonPage with(LessonPage page, int place, String typed) {
        Exhibit exhibit = page.exhibit();
        double[] ends = ends(page);
        ends[place] = Numbers.of(typed, Double.NaN);
        boolean none = DoubleStream.of(ends).allMatch(Double::isNaN);
        return exhibit == null
                ? page
                : page.withExhibit(exhibit.withCamera(none ? null : new Bounds(ends[0], ends[2], ends[1], ends[3])));
    }
}
