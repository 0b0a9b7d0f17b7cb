package org.asterism.ui.teach.edit;

import static org.asterism.ui.text.Messages.text;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.layout.VBox;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Exhibit.Show;
import org.asterism.lesson.LessonPage;
import org.asterism.parameter.Declaration;
import org.asterism.ui.control.Texts;

/** What a page shows beside its runs. */
final class ShowFields extends VBox {
    ShowFields(Form form) {
        getStyleClass().add("lesson-fields");
        Texts.collapsing(this);
        form.follow(page -> setVisible(page.exhibit() != null));
        getChildren().add(Texts.text(text("lesson.field.with"), "muted", "small"));
        for (Show show : Show.values()) {
            Form.Part<Boolean> part = new Form.Part<>(
                    page -> page.exhibit() != null && page.exhibit().shows().contains(show),
                    (page, on) -> with(page, show, on));
            Field field = form.tick("with-" + Declaration.text(show), words(show), part);
            getChildren().add(show == Show.TRUTH ? field.ofPage(Field.EXHIBIT + "with") : field);
        }
    }

    private static String words(Show show) {
        return switch (show) {
            case TRUTH -> text("lesson.with.truth");
            case AMBIGUITY -> text("lesson.with.ambiguity");
            case CODE -> text("lesson.with.code");
            case OBJECTIVE -> text("lesson.with.objective");
        };
    }

    private static LessonPage with(LessonPage page, Show show, boolean on) {
        Exhibit exhibit = page.exhibit();
        if (exhibit == null) {
            return page;
        }
        Set<Show> shows = EnumSet.noneOf(Show.class);
        shows.addAll(exhibit.shows());
        if (on) {
            shows.add(show);
        } else {
            shows.remove(show);
        }
        return page.withExhibit(exhibit.withShows(shows));
    }
}
