package org.asterism.ui.teach.lesson;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.Question;
import org.asterism.lesson.codec.LessonFile;
import org.asterism.lesson.codec.Problem;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.teach.play.StageModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.state.LessonMemory;
import org.jspecify.annotations.Nullable;

/** The lesson that is read: its page, what was answered, and what stands on the stage for it. */
public final class LessonModel {
    /** No answer was chosen. */
    public static final int NONE = -1;

    private final StageModel stage;
    private final TasksModel tasks;
    private final LessonMemory memory;
    private final BooleanProperty pane = new SimpleBooleanProperty(this, "pane", false);
    private final ShelfModel shelf;
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>(this, "opened");
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(this, "problems", List.of());
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(this, "page", NONE);
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", NONE);
    private final Map<String, Integer> choices = new HashMap<>();
    private final Set<String> answered = new HashSet<>();
    private final Ticks ticks;
    private Asker asker = Asker.NOBODY;
    private @Nullable Exhibit shown;
    private @Nullable Path broken;

    public LessonModel(StageModel stage, TasksModel tasks, LessonMemory memory) {
        this.stage = stage;
        this.tasks = tasks;
        shelf = new ShelfModel(tasks);
        this.memory = memory;
        ticks = new Ticks(stage);
    }

    /** Who puts the questions that are answered on the plot. */
    public void setAsker(Asker newAsker) {
        asker = newAsker;
    }

    /** Whether the lesson has room beside the runs. */
    public BooleanProperty paneProperty() {
        return pane;
    }

    /** The lessons that come with the program. */
    public ShelfModel shelf() {
        return shelf;
    }

    /** The lesson that is read; null for none. */
    public ReadOnlyObjectProperty<@Nullable Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** What was wrong with the file that was opened last; none where it could be read. */
    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** The file that was opened last, where something is wrong with it. */
    public Optional<Path> broken() {
        return problems.get().isEmpty() ? Optional.empty() : Optional.ofNullable(broken);
    }

    /** The page that is read, from 0; {@link #NONE} while no lesson is open. Set after the lesson. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The answer to the page's question with options, from 0; {@link #NONE} before one was given. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The checks of the page, as the runs on the stage are. */
    public ReadOnlyObjectProperty<List<Tick>> ticksProperty() {
        return ticks.ticksProperty();
    }

    /** Lessons of one's own that were opened before, newest first. */
    public List<Path> recent() {
        return memory.recent().list();
    }

    /** The page that is read; empty while no lesson is open. */
    public Optional<LessonPage> current() {
        Opened now = opened.get();
        return now == null || page.get() < 0
                ? Optional.empty()
                : Optional.of(now.lesson().pages().get(page.get()));
    }

    /** How many pages of a lesson were reached, 0 for none. */
    public int reached(Opened lesson) {
        int last = memory.page(lesson.lesson().id());
        boolean here = lesson.equals(opened.get());
        return last == 0 && !here
                ? 0
                : Math.min(last + 1, lesson.lesson().pages().size());
    }

    private record Read(List<Problem> problems, @Nullable Opened opened) {}

    /** Opens a lesson of one's own; what is wrong with it is said and listed. */
    public void open(Path file) {
        tasks.start(Messages.text("lesson.opening", file.getFileName()), _ -> read(file), read -> {
            broken = file;
            problems.set(read.problems);
            if (read.opened == null) {
                say(file, read.problems);
            } else {
                memory.recent().add(file);
                open(read.opened);
            }
        });
    }

    private static Read read(Path file) {
        List<Problem> problems = LessonFile.check(file);
        return new Read(problems, problems.isEmpty() ? new Opened(file, LessonFile.read(file), false) : null);
    }

    private void say(Path file, List<Problem> found) {
        String first = found.getFirst().sentence();
        String more = found.size() == 1 ? "" : Messages.text("lesson.more-problems", found.size() - 1);
        tasks.say(Message.error((first + " " + more).strip()));
        if (found.getFirst().line() == 0) {
            memory.recent().remove(file);
        }
    }

    /** Opens a lesson at the page where it was left. */
    public void open(Opened lesson) {
        problems.set(List.of());
        page.set(NONE);
        shown = null;
        opened.set(lesson);
        turn(Math.min(memory.page(lesson.lesson().id()), lesson.lesson().pages().size() - 1));
    }

    /** Takes a lesson that was changed meanwhile, at one of its pages. */
    public void reopen(Opened lesson, int at) {
        memory.read(lesson.lesson().id(), at);
        open(lesson);
    }

    /** Closes the lesson; what stands on the stage stays. */
    public void close() {
        problems.set(List.of());
        page.set(NONE);
        opened.set(null);
        asker.leave();
        ticks.check(List.of());
        shown = null;
    }

    /** Whether a lesson is open. */
    public BooleanBinding reading() {
        return openedProperty().isNotNull();
    }

    /** Whether there is a page after this one. */
    public BooleanBinding followed() {
        return Bindings.createBooleanBinding(this::hasNext, page);
    }

    /** Whether there is a page before this one. */
    public BooleanBinding preceded() {
        return page.greaterThan(0);
    }

    public boolean hasNext() {
        Opened now = opened.get();
        return now != null && page.get() < now.lesson().pages().size() - 1;
    }

    public boolean hasPrevious() {
        return page.get() > 0;
    }

    public void next() {
        if (hasNext()) {
            turn(page.get() + 1);
        }
    }

    public void previous() {
        if (hasPrevious()) {
            turn(page.get() - 1);
        }
    }

    /** Goes to the first page. */
    public void restart() {
        if (opened.get() != null) {
            turn(0);
        }
    }

    /** Answers the page's question with options; the first answer stays. */
    public void choose(int option) {
        if (chosen.get() == NONE && current().map(LessonPage::question).orElse(null) instanceof Question.Choice) {
            choices.put(key(), option);
            chosen.set(option);
            asker.choose(option);
        }
    }

    /** Notes that the page's question was answered on the plot, so that it is not asked again. */
    public void answered() {
        answered.add(key());
    }

    private String key() {
        Opened now = opened.get();
        return now == null ? "" : now.lesson().id() + "/" + page.get();
    }

    private void turn(int wanted) {
        Opened now = opened.get();
        if (now == null) {
            return;
        }
        LessonPage next = now.lesson().pages().get(wanted);
        asker.leave();
        chosen.set(choices.getOrDefault(now.lesson().id() + "/" + wanted, NONE));
        page.set(wanted);
        memory.read(now.lesson().id(), wanted);
        ticks.check(next.checks());
        if (next.question() != null) {
            ask(now.lesson().id(), wanted + 1, next.question());
        }
        show(now, wanted);
    }

    private void ask(String lesson, int number, Question question) {
        if (question instanceof Question.Choice || answered.contains(key())) {
            asker.pose(lesson, number, question, chosen.get());
        } else {
            asker.ask(lesson, number, question);
        }
    }

    /** A page without an exhibit has the one before it; the same one is not put up anew. */
    @SuppressWarnings("ReferenceEquality") // alike on two pages is still put up twice
    private void show(Opened now, int wanted) {
        List<LessonPage> pages = now.lesson().pages();
        int from = wanted;
        while (from > 0 && pages.get(from).exhibit() == null) {
            from--;
        }
        Exhibit exhibit = pages.get(from).exhibit();
        boolean stays = from < wanted && exhibit == shown;
        if (exhibit != null && !stays) {
            shown = exhibit;
            stage.open(exhibit, now.folder(), failure -> tasks.say(Message.error(failure)));
        }
    }
}
