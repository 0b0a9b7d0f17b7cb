package org.asterism.ui.teach.edit;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.VBox;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.Moment;
import org.asterism.lesson.play.EventKind;
import org.asterism.ui.control.Texts;
import org.asterism.ui.teach.play.EventNames;

/** Where the runs of a page stand when it is opened. */
final class MomentFields extends VBox {
    private static final List<Moment> MOMENTS = Stream.<Moment>concat(
                    Stream.of(new Moment.Start(), new Moment.End(), new Moment.At(0)),
                    Stream.of(EventKind.values()).map(Moment.On::new))
            .toList();

    private final BooleanProperty numbered = new SimpleBooleanProperty(this, "numbered");

    MomentFields(Form form) {
        getStyleClass().add("lesson-fields");
        Texts.collapsing(this);
        form.follow(page -> {
            setVisible(page.exhibit() != null && !page.exhibit().acts().isEmpty());
            numbered.set(moment(page) instanceof Moment.At);
        });
        getChildren()
                .addAll(
                        form.choice(
                                        "at",
                                        text("lesson.field.at"),
                                        MOMENTS,
                                        MomentFields::words,
                                        part(
                                                MomentFields::kind,
                                                (before, kind) -> kind.equals(kind(before)) ? before : kind))
                                .ofPage(Field.EXHIBIT + "at"),
                        form.brief(
                                        "step",
                                        text("lesson.field.step"),
                                        part(
                                                moment -> moment instanceof Moment.At at
                                                        ? Integer.toString(at.step())
                                                        : "",
                                                (_, typed) -> new Moment.At(Numbers.whole(typed, 0))))
                                .shownWhile(numbered));
    }

    /** A step by its number is one choice, whatever the number. */
    private static Moment kind(Moment moment) {
        return moment instanceof Moment.At ? new Moment.At(0) : moment;
    }

    private static String words(Moment moment) {
        return switch (moment) {
            case Moment.Start _ -> text("lesson.at.start");
            case Moment.End _ -> text("lesson.at.end");
            case Moment.At _ -> text("lesson.at.step");
            case Moment.On on -> EventNames.of(on.kind());
        };
    }

    private static <T> Form.Part<T> part(Function<Moment, T> get, BiFunction<Moment, T, Moment> set) {
        return new Form.Part<>(page -> get.apply(moment(page)), (page, value) -> {
            Exhibit exhibit = page.exhibit();
            return exhibit == null ? page : page.withExhibit(exhibit.withMoment(set.apply(exhibit.moment(), value)));
        });
    }

    private static Moment moment(LessonPage page) {
        return page.exhibit() == null ? new Moment.Start() : page.exhibit().moment();
    }
}
