package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import org.asterism.geometry.Bounds;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.Condition;
import org.asterism.ui.teach.TeachPage;
import org.asterism.ui.teach.edit.EditorModel;
import org.asterism.ui.teach.edit.EditorView;
import org.asterism.ui.teach.lesson.LessonFiles;
import org.asterism.ui.teach.lesson.LessonModel;
import org.asterism.ui.teach.lesson.LessonPane;
import org.asterism.ui.teach.lesson.Opened;
import org.asterism.ui.teach.lesson.OwnLessons;
import org.asterism.ui.teach.lesson.Turning;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Finding, reading and writing lessons. */
final class LessonActions {
    private final TeachDesk teach;
    private final LessonModel lessons;
    private final FilePicker picker;
    private final Condition reading;

    LessonActions(TeachDesk teach, FilePicker picker) {
        this.teach = teach;
        this.picker = picker;
        lessons = teach.lessons();
        reading = new Condition(lessons.reading(), text("lesson.needs-lesson"));
    }

    List<Group> groups() {
        return List.of(
                Group.of(Category.TEACH, all(), opening(), previous(), next(), again()),
                Group.of(Category.TEACH, making(), editing(), pane()));
    }

    /** Puts the lesson beside the runs while there is room for it. */
    static void show(TeachDesk teach, TeachPage page, Actions actions, FilePicker picker) {
        Beside beside = new Beside(() -> pane(teach, page, actions, picker));
        teach.lessons().paneProperty().subscribe(on -> page.setLesson(on ? beside.pane() : null));
        page.setMakeRoom(() -> {
            if (!teach.lessons().reading().get() && !teach.editor().writing().get()) {
                teach.lessons().paneProperty().set(false);
            }
        });
    }

    private static LessonPane pane(TeachDesk teach, TeachPage page, Actions actions, FilePicker picker) {
        LessonFiles files = new LessonFiles() {
            @Override
            public Optional<Path> open() {
                return picker.open();
            }

            @Override
            public Optional<Path> save(String suggested) {
                return picker.save(text("lesson.ask-save"), suggested);
            }
        };
        EditorView editor =
                new EditorView(teach.editor(), teach.trial(), () -> camera(page), files, teach::leaveEditor);
        Turning turning =
                new Turning(actions.get("lesson-previous"), actions.get("lesson-next"), actions.get("lesson-edit"));
        teach.editor().draft().look();
        return new LessonPane(
                teach.lessons(),
                turning,
                new Own(teach, picker),
                editor,
                teach.editor().writing());
    }

    private record Own(TeachDesk teach, FilePicker picker) implements OwnLessons {
        @Override
        public Optional<Path> open() {
            return picker.open();
        }

        @Override
        public void begin() {
            teach.writeNewLesson();
        }

        @Override
        public ObservableValue<String> draft() {
            return teach.editor().draft().keptProperty().map(EditorModel::name).orElse("");
        }

        @Override
        public void goOn() {
            teach.goOnWriting();
        }

        @Override
        public void mend(Path file) {
            teach.editor().mend(file);
        }
    }

    /** The pane with the lesson, made when it is first wanted: most starts of the program do without. */
    private static final class Beside {
        private final Supplier<LessonPane> make;
        private @Nullable LessonPane made;

        Beside(Supplier<LessonPane> make) {
            this.make = make;
        }

        LessonPane pane() {
            if (made == null) {
                made = make.get();
            }
            return made;
        }
    }

    /** What is seen of the plane; null where nothing is. */
    private static @Nullable Bounds camera(TeachPage page) {
        return page.lanes().plots().isEmpty()
                ? null
                : page.lanes().plots().getFirst().viewportProperty().get().view();
    }

    private Action all() {
        return new Action(
                        "lessons",
                        text("lesson.all"),
                        MaterialDesignB.BOOK_OPEN_PAGE_VARIANT_OUTLINE,
                        teach::showLessons)
                .keys("Shift+Q");
    }

    private Action opening() {
        return new Action(
                "lesson-open",
                text("lesson.open"),
                MaterialDesignF.FOLDER_OPEN_OUTLINE,
                () -> picker.open().ifPresent(file -> {
                    teach.showLessons();
                    lessons.open(file);
                }));
    }

    private Action previous() {
        return new Action("lesson-previous", text("lesson.previous"), MaterialDesignC.CHEVRON_LEFT, lessons::previous)
                .keys("Shortcut+Page Up")
                .when(new Condition(lessons.preceded(), text("lesson.needs-lesson")));
    }

    private Action next() {
        return new Action("lesson-next", text("lesson.next"), MaterialDesignC.CHEVRON_RIGHT, lessons::next)
                .keys("Shortcut+Page Down")
                .when(new Condition(lessons.followed(), text("lesson.needs-lesson")));
    }

    private Action again() {
        return new Action("lesson-restart", text("lesson.restart"), MaterialDesignP.PAGE_FIRST, lessons::restart)
                .when(reading);
    }

    private Action making() {
        return new Action("lesson-new", text("lesson.new"), MaterialDesignF.FILE_PLUS_OUTLINE, teach::writeNewLesson);
    }

    private Action editing() {
        StringBinding title = Bindings.createStringBinding(
                () -> shipped() ? text("lesson.edit-copy") : text("lesson.edit"), lessons.openedProperty());
        return new Action("lesson-edit", title.get(), MaterialDesignP.PENCIL_OUTLINE, teach::editLesson)
                .titled(title)
                .when(reading);
    }

    private boolean shipped() {
        Opened opened = lessons.openedProperty().get();
        return opened != null && opened.shipped();
    }

    private Action pane() {
        return new Action(
                        "lesson-pane-shown",
                        text("lesson.pane"),
                        MaterialDesignB.BOOK_OPEN_OUTLINE,
                        () -> lessons.paneProperty().set(!lessons.paneProperty().get()))
                .keys("Shift+Z")
                .chosenWhile(lessons.paneProperty());
    }
}
