package org.asterism.ui.teach.lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.codec.LessonFile;
import org.asterism.lesson.codec.Problem;
import org.asterism.parameter.InvalidInputException;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.state.LessonMemory;
import org.jspecify.annotations.Nullable;

/**
 * A lesson that is being written: its pages, its problems, and the way back.
 *
 * <p>Every change is kept in a draft file until the lesson is saved, so that nothing is lost when the window closes.
 */
public final class EditorModel {
    private static final int MOST_STEPS = 200;

    private final TasksModel tasks;
    private final LessonMemory memory;
    private final Latest checking;
    private final Latest keeping;
    private final ReadOnlyObjectWrapper<@Nullable Lesson> lesson = new ReadOnlyObjectWrapper<>(this, "lesson");
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(this, "page", 0);
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>(this, "file");
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(this, "problems", List.of());
    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();
    private String field = "";

    private record Step(Lesson lesson, int page) {}

    public EditorModel(TasksModel tasks, LessonMemory memory) {
        this.tasks = tasks;
        this.memory = memory;
        checking = new Latest(tasks);
        keeping = new Latest(tasks);
    }

    /** The lesson as it is now; null while none is written. */
    public ReadOnlyObjectProperty<@Nullable Lesson> lessonProperty() {
        return lesson.getReadOnlyProperty();
    }

    /** The page that is written, from 0. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** What save writes; null before the first save, and for a copy of a lesson that comes with the program. */
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** What a reader of the file would complain about. */
    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    public BooleanBinding writing() {
        return lessonProperty().isNotNull();
    }

    /** Begins a lesson of one empty page; a draft that was never saved is offered in a message. */
    public void begin() {
        tasks.start(
                Messages.text("lesson.opening", memory.draft().getFileName()),
                _ -> LessonFile.draft(memory.draft()),
                draft -> {
                    start(empty(), null, 0);
                    draft.filter(kept -> !kept.pages().isEmpty() && !kept.equals(empty()))
                            .ifPresent(this::offer);
                });
    }

    private void offer(Lesson draft) {
        tasks.say(Message.note(Messages.text("lesson.draft", name(draft))).with(Messages.text("lesson.go-on"), () -> {
            tasks.dismiss();
            goOn(draft);
        }));
    }

    /** In place of what was begun meanwhile, which undo brings back; it is not written over the file of that. */
    private void goOn(Lesson draft) {
        if (lesson.get() == null) {
            start(draft, null, 0);
        } else {
            file.set(null);
            change("", _ -> draft);
        }
    }

    private static String name(Lesson draft) {
        return Stream.of(draft.title(), draft.pages().getFirst().title())
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse(Messages.text("lesson.untitled"));
    }

    private static Lesson empty() {
        return new Lesson("my-lesson", "", "", "", "", 15, List.of(blank()));
    }

    private static LessonPage blank() {
        return new LessonPage("", "", null, null, List.of());
    }

    /** Changes a lesson; of one that comes with the program, a copy. */
    public void edit(Opened opened, int at) {
        start(opened.lesson(), opened.shipped() ? null : opened.file(), at);
    }

    private void start(Lesson begun, @Nullable Path where, int at) {
        past.clear();
        future.clear();
        field = "";
        file.set(where);
        show(new Step(begun, at));
    }

    /** Leaves the editor; the draft stays. */
    public void close() {
        lesson.set(null);
    }

    /**
     * Changes the lesson; changes of one field after each other are undone together.
     *
     * @param of names the field, empty for a change that is undone alone
     */
    public void change(String of, UnaryOperator<Lesson> change) {
        Lesson before = lesson.get();
        if (before == null) {
            return;
        }
        Lesson after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        remember(before, of);
        set(new Step(after, Math.min(page.get(), after.pages().size() - 1)));
    }

    private void remember(Lesson before, String of) {
        String now = of.isEmpty() ? "" : of + page.get();
        if (now.isEmpty() || !now.equals(field)) {
            past.push(new Step(before, page.get()));
        }
        if (past.size() > MOST_STEPS) {
            past.removeLast();
        }
        future.clear();
        field = now;
    }

    /** Changes the page that is written. */
    public void changePage(String of, UnaryOperator<LessonPage> change) {
        int at = page.get();
        changePages(of, pages -> pages.set(at, change.apply(pages.get(at))));
    }

    private void changePages(String of, Consumer<List<LessonPage>> change) {
        change(of, now -> {
            List<LessonPage> pages = new ArrayList<>(now.pages());
            change.accept(pages);
            return with(now, pages);
        });
    }

    private static Lesson with(Lesson now, List<LessonPage> pages) {
        return new Lesson(now.id(), now.title(), now.summary(), now.author(), now.level(), now.minutes(), pages);
    }

    /** Goes to a page. */
    public void turn(int wanted) {
        Lesson now = lesson.get();
        if (now != null) {
            field = "";
            page.set(Math.clamp(wanted, 0, now.pages().size() - 1));
        }
    }

    /** Adds an empty page after this one and goes there. */
    public void addPage() {
        insert(blank());
    }

    public void duplicatePage() {
        Lesson now = lesson.get();
        if (now != null) {
            insert(now.pages().get(page.get()));
        }
    }

    private void insert(LessonPage added) {
        int at = page.get() + 1;
        changePages("", pages -> pages.add(at, added));
        turn(at);
    }

    /** Takes the page away; the last one is emptied instead. */
    public void removePage() {
        int at = page.get();
        changePages("", pages -> {
            pages.remove(at);
            if (pages.isEmpty()) {
                pages.add(blank());
            }
        });
    }

    /** Moves the page towards the start or the end. */
    public void movePage(int by) {
        int at = page.get();
        Lesson now = lesson.get();
        int to = at + by;
        if (now == null || to < 0 || to >= now.pages().size()) {
            return;
        }
        changePages("", pages -> pages.add(to, pages.remove(at)));
        turn(to);
    }

    public void undo() {
        go(past, future);
    }

    public void redo() {
        go(future, past);
    }

    private void go(Deque<Step> from, Deque<Step> to) {
        Lesson now = lesson.get();
        if (now != null && !from.isEmpty()) {
            to.push(new Step(now, page.get()));
            field = "";
            set(from.pop());
        }
    }

    private void set(Step step) {
        show(step);
        keeping.start(Messages.text("lesson.keeping"), _ -> kept(step.lesson, memory.draft()), _ -> {}, this::say);
    }

    private void show(Step step) {
        page.set(Math.min(page.get(), step.page));
        lesson.set(step.lesson);
        page.set(step.page);
        checking.start(
                Messages.text("lesson.checking"),
                _ -> LessonFile.check(step.lesson, Objects.requireNonNullElse(file.get(), memory.draft())),
                problems::set,
                this::say);
    }

    private static Path kept(Lesson lesson, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        } catch (IOException e) {
            throw new InvalidInputException("Cannot write the lesson " + file + ".", e);
        }
        LessonFile.write(lesson, file);
        return file;
    }

    /** Writes the lesson to a file, which save will write from now on. */
    public void save(Path target) {
        Lesson now = lesson.get();
        if (now != null) {
            tasks.start(Messages.text("lesson.saving"), _ -> kept(now, target), written -> {
                file.set(written);
                memory.recent().add(written);
                forget(now);
                tasks.say(Message.note(Messages.text("lesson.saved", written)));
            });
        }
    }

    /** A lesson that was saved as it is needs no draft. */
    private void forget(Lesson saved) {
        if (saved.equals(lesson.get())) {
            keeping.start(Messages.text("lesson.keeping"), _ -> gone(memory.draft()), _ -> {}, this::say);
        }
    }

    private static Path gone(Path file) {
        try {
            Files.deleteIfExists(file);
            return file;
        } catch (IOException e) {
            throw new InvalidInputException("Cannot remove the draft " + file + ".", e);
        }
    }

    private void say(String failure) {
        tasks.say(Message.error(failure));
    }
}
