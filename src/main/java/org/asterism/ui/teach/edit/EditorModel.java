package org.asterism.ui.teach.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.codec.LessonFile;
import org.asterism.lesson.codec.LessonTables;
import org.asterism.lesson.codec.Problem;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.teach.lesson.Opened;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.state.LessonMemory;
import org.jspecify.annotations.Nullable;

/**
 * A lesson that is being written: its pages, its problems, and the way back.
 *
 * <p>Every change is kept as a {@link DraftModel draft} until the lesson is saved, so that nothing is lost when the window
 * closes.
 */
public final class EditorModel {
    private final TasksModel tasks;
    private final LessonMemory memory;
    private final DraftModel draft;
    private final Latest checking;
    private final Steps steps = new Steps();
    private final ReadOnlyObjectWrapper<@Nullable Lesson> lesson = new ReadOnlyObjectWrapper<>(this, "lesson");
    private final ReadOnlyObjectWrapper<@Nullable Lesson> saved = new ReadOnlyObjectWrapper<>(this, "saved");
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(this, "page", 0);
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>(this, "file");
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(this, "problems", List.of());
    private final BooleanBinding writing = lesson.isNotNull();

    public EditorModel(TasksModel tasks, LessonMemory memory) {
        this.tasks = tasks;
        this.memory = memory;
        draft = new DraftModel(tasks, memory.draft());
        checking = new Latest(tasks);
    }

    /** The lesson as it is now; null while none is written. */
    public ReadOnlyObjectProperty<@Nullable Lesson> lessonProperty() {
        return lesson.getReadOnlyProperty();
    }

    /** The lesson as its file has it; null where it has no file yet. */
    public ReadOnlyObjectProperty<@Nullable Lesson> savedProperty() {
        return saved.getReadOnlyProperty();
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

    /** What was changed and not saved. */
    public DraftModel draft() {
        return draft;
    }

    /** Whether a lesson is written. */
    public BooleanBinding writing() {
        return writing;
    }

    /** The page that is written; empty while none is. */
    public Optional<LessonPage> current() {
        return Optional.ofNullable(lesson.get())
                .map(now -> now.pages().get(Math.min(page.get(), now.pages().size() - 1)));
    }

    /** What stands before the class on the page that is written, put up by it or by a page before it. */
    public Optional<Exhibit> shown() {
        Lesson now = lesson.get();
        return (now == null ? List.<LessonPage>of() : now.pages())
                .stream()
                        .limit(page.get() + 1L)
                        .map(LessonPage::exhibit)
                        .filter(Objects::nonNull)
                        .reduce((_, later) -> later);
    }

    /** Where the tables of the lesson are: beside its file, or beside the draft while it has none. */
    public Path folder() {
        Path where = file.get();
        return where == null ? draft.folder() : where.toAbsolutePath().resolveSibling("");
    }

    /** Begins a lesson of one empty page; a draft that was never saved is offered in a message. */
    public void begin() {
        draft.look(left -> {
            start(empty(), null, 0);
            left.filter(kept -> !kept.equals(empty())).ifPresent(this::offer);
        });
    }

    private void offer(Lesson left) {
        tasks.say(Message.note(Messages.text("lesson.draft", name(left))).with(Messages.text("lesson.go-on"), () -> {
            tasks.dismiss();
            goOn(left);
        }));
    }

    /** Goes on with a draft; in place of what was begun meanwhile, which undo brings back and whose file is left alone. */
    public void goOn(Lesson left) {
        if (lesson.get() == null) {
            start(left, null, 0);
        } else {
            file.set(null);
            saved.set(null);
            change("", _ -> left);
        }
    }

    /** What a lesson is called: by its title, or by its first page where it has none yet. */
    public static String name(Lesson lesson) {
        return Stream.of(lesson.title(), lesson.pages().getFirst().title())
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse(Messages.text("lesson.untitled"));
    }

    private static Lesson empty() {
        String level = Messages.text("lesson.first-course");
        return new Lesson("my-lesson", "", "", "", level, 15, List.of(blank()));
    }

    private static LessonPage blank() {
        return new LessonPage("", "", null, null, List.of());
    }

    /** Changes a lesson; of one that comes with the program a copy, which has its tables. */
    public void edit(Opened opened, int at) {
        if (!opened.shipped()) {
            saved.set(opened.lesson());
            start(opened.lesson(), opened.file(), at);
            return;
        }
        Lesson copy = LessonFacts.id(opened.lesson(), opened.lesson().id() + "-copy");
        Path from = opened.folder();
        tasks.start(
                Messages.text("lesson.opening", opened.file().getFileName()),
                _ -> {
                    LessonTables.carry(copy, from, draft.folder());
                    return copy;
                },
                ready -> start(ready, null, at));
    }

    /** Changes a lesson of one's own that is not finished, as far as its file can be read. */
    public void mend(Path unfinished) {
        tasks.start(
                Messages.text("lesson.opening", unfinished.getFileName()),
                _ -> LessonFile.draft(unfinished),
                read -> read.filter(found -> !found.pages().isEmpty()).ifPresent(found -> {
                    saved.set(found);
                    start(found, unfinished, 0);
                }));
    }

    private void start(Lesson begun, @Nullable Path where, int at) {
        steps.clear();
        file.set(where);
        if (where == null) {
            saved.set(null);
        }
        show(new Steps.Step(begun, at));
    }

    /** Leaves the editor; what was not saved is kept, and it is said where. */
    public void close() {
        Lesson left = lesson.get();
        lesson.set(null);
        if (left != null && left.equals(draft.keptProperty().get())) {
            Path where = file.get();
            String said = where == null
                    ? Messages.text("lesson.kept", name(left))
                    : Messages.text("lesson.kept-beside", name(left), where.getFileName());
            tasks.say(Message.note(said).with(Messages.text("lesson.go-on"), () -> {
                tasks.dismiss();
                start(left, where, page.get());
            }));
        }
    }

    /**
     * Changes the lesson; changes of one field after each other are undone together.
     *
     * @param of names the field, empty for a change that is undone alone
     */
    public void change(String of, UnaryOperator<Lesson> change) {
        Lesson before = lesson.get();
        Lesson after = before == null ? null : change.apply(before);
        if (before != null && after != null && !after.equals(before)) {
            steps.remember(new Steps.Step(before, page.get()), of);
            set(new Steps.Step(after, Math.min(page.get(), after.pages().size() - 1)));
        }
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
            return now.withPages(pages);
        });
    }

    /** Goes to a page. */
    public void turn(int wanted) {
        Lesson now = lesson.get();
        if (now != null) {
            steps.pause();
            page.set(Math.clamp(wanted, 0, now.pages().size() - 1));
        }
    }

    /** Adds an empty page after this one and goes there. */
    public void addPage() {
        insert(blank());
    }

    public void duplicatePage() {
        current().ifPresent(this::insert);
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
        if (now != null && to >= 0 && to < now.pages().size()) {
            changePages("", pages -> pages.add(to, pages.remove(at)));
            turn(to);
        }
    }

    public void undo() {
        now().flatMap(steps::undo).ifPresent(this::set);
    }

    public void redo() {
        now().flatMap(steps::redo).ifPresent(this::set);
    }

    private Optional<Steps.Step> now() {
        return Optional.ofNullable(lesson.get()).map(now -> new Steps.Step(now, page.get()));
    }

    private void set(Steps.Step step) {
        show(step);
        draft.keep(step.lesson(), folder());
    }

    private void show(Steps.Step step) {
        page.set(Math.min(page.get(), step.page()));
        lesson.set(step.lesson());
        page.set(step.page());
        check();
    }

    /** Nobody needs to be told that a lesson of which nothing is written is empty. */
    private void check() {
        Lesson now = lesson.get();
        if (now != null && now.equals(empty())) {
            checking.cancel();
            problems.set(List.of());
        } else if (now != null) {
            Path where = Objects.requireNonNullElse(file.get(), draft.file());
            checking.start(
                    Messages.text("lesson.checking"), _ -> LessonFile.check(now, where), problems::set, this::say);
        }
    }

    /** Writes the lesson with its tables to a file, which save will write from now on. */
    public void save(Path target) {
        Lesson now = lesson.get();
        if (now != null) {
            Path tables = folder();
            tasks.start(Messages.text("lesson.saving"), _ -> written(now, tables, target), this::saved);
        }
    }

    private record Written(Lesson lesson, Path file) {}

    private static Written written(Lesson lesson, Path tables, Path file) {
        LessonTables.carry(lesson, tables, file.toAbsolutePath().resolveSibling(""));
        LessonFile.write(lesson, file);
        return new Written(lesson, file);
    }

    private void saved(Written written) {
        file.set(written.file);
        saved.set(written.lesson);
        memory.recent().add(written.file);
        if (written.lesson.equals(lesson.get())) {
            draft.forget();
        }
        check();
        tasks.say(Message.note(Messages.text("lesson.saved", written.file)));
    }

    /** Puts a table into the folder of the lesson; {@code done} gets its path there. */
    public void adopt(Path table, Consumer<String> done) {
        Path home = folder();
        tasks.start(
                Messages.text("lesson.opening", table.getFileName()), _ -> LessonTables.adopt(table, home), path -> {
                    done.accept(path);
                    check();
                });
    }

    private void say(String failure) {
        tasks.say(Message.error(failure));
    }
}
