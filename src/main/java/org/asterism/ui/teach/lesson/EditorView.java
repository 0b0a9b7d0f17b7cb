package org.asterism.ui.teach.lesson;

import static org.asterism.ui.text.Messages.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.asterism.geometry.Bounds;
import org.asterism.lesson.Act;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.Question;
import org.asterism.lesson.Source;
import org.asterism.lesson.codec.Problem;
import org.asterism.lesson.text.Markup;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.teach.play.StageModel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** Writes a lesson beside the stage: its pages, what they ask, and what they show, taken from the stage. */
final class EditorView extends BorderPane {
    private static final Pattern PAGE = Pattern.compile("^pages\\[(\\d+)\\]");
    private final EditorModel model;
    private final StageModel stage;
    private final Supplier<@Nullable Bounds> camera;
    private final LessonFiles files;
    private final Runnable read;
    private final Label place = Texts.text("", "strong");
    private final MarkupView preview = new MarkupView();
    private final Label exhibit = Texts.wrapped("", "small");
    private final VBox problems = new VBox();
    private final ComboBox<QuestionText.Kind> kind = new ComboBox<>();
    private final ScrollPane scroll = new ScrollPane();
    private boolean following;

    /**
     * @param camera what is seen of the plane now; null for all of it
     * @param read reads the lesson that is written
     */
    EditorView(
            EditorModel model, StageModel stage, Supplier<@Nullable Bounds> camera, LessonFiles files, Runnable read) {
        this.model = model;
        this.stage = stage;
        this.camera = camera;
        this.files = files;
        this.read = read;
        setTop(tools());
        setCenter(scrolled());
        model.lessonProperty().subscribe(_ -> show());
        model.pageProperty().subscribe(_ -> show());
        model.pageProperty().subscribe(_ -> scroll.setVvalue(0));
        model.problemsProperty().subscribe(this::list);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private FlowPane tools() {
        place.setId("edit-place");
        FlowPane tools = new FlowPane(
                icon("edit-undo", MaterialDesignU.UNDO, text("lesson.undo"), model::undo),
                icon("edit-redo", MaterialDesignR.REDO, text("lesson.redo"), model::redo),
                icon("edit-page-before", MaterialDesignC.CHEVRON_LEFT, text("lesson.previous"), () -> turn(-1)),
                place,
                icon("edit-page-after", MaterialDesignC.CHEVRON_RIGHT, text("lesson.next"), () -> turn(1)),
                icon("edit-add", MaterialDesignP.PLUS, text("lesson.add-page"), model::addPage),
                icon("edit-copy", MaterialDesignC.CONTENT_DUPLICATE, text("lesson.copy-page"), model::duplicatePage),
                icon("edit-up", MaterialDesignA.ARROW_UP, text("lesson.page-up"), () -> model.movePage(-1)),
                icon("edit-down", MaterialDesignA.ARROW_DOWN, text("lesson.page-down"), () -> model.movePage(1)),
                icon("edit-delete", MaterialDesignD.DELETE_OUTLINE, text("lesson.delete-page"), model::removePage),
                button("edit-save", text("lesson.save"), this::save),
                button("edit-save-as", text("lesson.save-as"), this::saveAs),
                button("edit-read", text("lesson.read"), read));
        tools.getStyleClass().add("lesson-tools");
        return tools;
    }

    private static Button icon(String id, Ikon ikon, String name, Runnable run) {
        Button button = Icons.button(ikon, name, run);
        button.setId(id);
        return button;
    }

    private static Button button(String id, String name, Runnable run) {
        Button button = new Button(name);
        button.setId(id);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void turn(int by) {
        model.turn(model.pageProperty().get() + by);
    }

    private void save() {
        Path file = model.fileProperty().get();
        if (file == null) {
            saveAs();
        } else {
            model.save(file);
        }
    }

    private void saveAs() {
        Lesson lesson = model.lessonProperty().get();
        if (lesson != null) {
            Optional<Path> chosen = files.save(lesson.id() + ".json");
            chosen.ifPresent(model::save);
        }
    }

    private ScrollPane scrolled() {
        VBox form = new VBox(problems, page(), question(), shown(), facts());
        form.getStyleClass().add("lesson-page");
        scroll.setContent(form);
        scroll.setId("edit-form");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("side-scroll", "edge-to-edge");
        return scroll;
    }

    private static VBox section(String title, Node... nodes) {
        VBox section = new VBox(6, Texts.text(title, "section-title"));
        section.getChildren().addAll(nodes);
        return section;
    }

    private Node page() {
        Entry title = Entry.ofPage(
                model,
                "title",
                text("lesson.field.title"),
                1,
                LessonPage::title,
                (page, words) -> new LessonPage(words, page.text(), page.exhibit(), page.question(), page.checks()));
        Entry words = Entry.ofPage(
                model,
                "text",
                text("lesson.field.text"),
                9,
                LessonPage::text,
                (page, typed) -> new LessonPage(page.title(), typed, page.exhibit(), page.question(), page.checks()));
        return section(text("lesson.field.page"), title, words, preview);
    }

    private Node question() {
        kind.setId("edit-kind");
        kind.setAccessibleText(text("lesson.question"));
        kind.getItems().setAll(QuestionText.Kind.values());
        kind.setConverter(new KindNames());
        kind.valueProperty().subscribe(chosen -> {
            if (!following && chosen != null) {
                ask(
                        "",
                        question -> QuestionText.of(
                                chosen,
                                QuestionText.ask(question),
                                QuestionText.details(question),
                                QuestionText.why(question)));
            }
        });
        return section(text("lesson.question"), kind, asked(), options(), why());
    }

    private Entry asked() {
        return among(
                part(
                        "ask",
                        text("lesson.field.ask"),
                        2,
                        QuestionText::ask,
                        (question, words) -> QuestionText.of(
                                QuestionText.kind(question),
                                words,
                                QuestionText.details(question),
                                QuestionText.why(question))),
                kind.valueProperty().isNotEqualTo(QuestionText.Kind.NONE));
    }

    private Entry options() {
        return among(
                part(
                        "options",
                        text("lesson.field.options"),
                        3,
                        QuestionText::details,
                        (question, words) -> QuestionText.of(
                                QuestionText.kind(question),
                                QuestionText.ask(question),
                                words,
                                QuestionText.why(question))),
                kind.valueProperty()
                        .isEqualTo(QuestionText.Kind.CHOICE)
                        .or(kind.valueProperty().isEqualTo(QuestionText.Kind.PLACES)));
    }

    private Entry why() {
        return among(
                part(
                        "why",
                        text("lesson.field.why"),
                        2,
                        QuestionText::why,
                        (question, words) -> QuestionText.of(
                                QuestionText.kind(question),
                                QuestionText.ask(question),
                                QuestionText.details(question),
                                words)),
                kind.valueProperty().isNotEqualTo(QuestionText.Kind.NONE));
    }

    /** A field that is there for some kinds of questions. */
    private static Entry among(Entry entry, BooleanBinding wanted) {
        entry.visibleProperty().bind(wanted);
        entry.managedProperty().bind(entry.visibleProperty());
        return entry;
    }

    /** What becomes of a question when a part of it is written. */
    private interface Asking {
        @Nullable
        Question of(@Nullable Question before, String words);
    }

    /** What becomes of a question. */
    private interface Change {
        @Nullable
        Question of(@Nullable Question before);
    }

    /** A part of a question. */
    private interface Part {
        String of(@Nullable Question question);
    }

    private Entry part(String key, String name, int rows, Part get, Asking set) {
        return Entry.ofPage(
                model,
                key,
                name,
                rows,
                page -> get.of(page.question()),
                (page, words) -> new LessonPage(
                        page.title(), page.text(), page.exhibit(), set.of(page.question(), words), page.checks()));
    }

    private void ask(String key, Change change) {
        model.changePage(
                key,
                page -> new LessonPage(
                        page.title(), page.text(), page.exhibit(), change.of(page.question()), page.checks()));
    }

    private Node shown() {
        exhibit.setId("edit-exhibit");
        return section(
                text("lesson.field.exhibit"),
                exhibit,
                new FlowPane(
                        8,
                        6,
                        button("edit-take", text("lesson.take-stage"), () -> show(OnStage.now(stage, camera.get()))),
                        button("edit-clear", text("lesson.clear-stage"), () -> show((Exhibit) null))));
    }

    private void show(@Nullable Exhibit taken) {
        model.changePage("", page -> new LessonPage(page.title(), page.text(), taken, page.question(), page.checks()));
    }

    private Node facts() {
        return section(
                text("lesson.field.lesson"),
                fact("lesson-title", text("lesson.field.title"), Lesson::title, LessonFacts::title),
                fact("summary", text("lesson.field.summary"), Lesson::summary, LessonFacts::summary),
                fact("author", text("lesson.field.author"), Lesson::author, LessonFacts::author),
                fact("level", text("lesson.field.level"), Lesson::level, LessonFacts::level),
                fact("id", text("lesson.field.id"), Lesson::id, LessonFacts::id),
                fact(
                        "minutes",
                        text("lesson.field.minutes"),
                        lesson -> Integer.toString(lesson.minutes()),
                        LessonFacts::minutes));
    }

    private Entry fact(String key, String name, Function<Lesson, String> get, BiFunction<Lesson, String, Lesson> set) {
        return Entry.of(model, key, name, get, set);
    }

    private void show() {
        Lesson lesson = model.lessonProperty().get();
        if (lesson == null) {
            scroll.setVvalue(0);
            return;
        }
        int at = Math.min(model.pageProperty().get(), lesson.pages().size() - 1);
        LessonPage page = lesson.pages().get(at);
        place.setText(text("lesson.page-of", at + 1, lesson.pages().size()));
        preview.show(Markup.of(page.text()));
        exhibit.setText(summary(page.exhibit()));
        following = true;
        kind.setValue(QuestionText.kind(page.question()));
        following = false;
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
        String runs = exhibit.acts().stream().map(EditorView::words).collect(Collectors.joining("; "));
        return runs.isEmpty() ? data : data + ": " + runs;
    }

    private static String words(Act act) {
        return act.algorithm()
                + act.parameters().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> " " + entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(","));
    }

    private void list(List<Problem> found) {
        problems.getChildren().setAll(found.stream().map(this::link).toList());
    }

    /** A problem leads to the page that it is on. */
    private Hyperlink link(Problem problem) {
        Hyperlink link = new Hyperlink(problem.path() + ": " + problem.text());
        link.setWrapText(true);
        link.getStyleClass().add("field-problem");
        link.setOnAction(_ -> {
            Matcher page = PAGE.matcher(problem.path());
            if (page.find()) {
                model.turn(Integer.parseInt(page.group(1)));
            }
        });
        return link;
    }

    /** Undo is that of the lesson, not of the field. */
    private void key(KeyEvent event) {
        boolean back = event.isShortcutDown() && event.getCode() == KeyCode.Z && !event.isShiftDown();
        boolean forth = event.isShortcutDown()
                && (event.getCode() == KeyCode.Y || (event.getCode() == KeyCode.Z && event.isShiftDown()));
        if (back) {
            model.undo();
            event.consume();
        } else if (forth) {
            model.redo();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            save();
            event.consume();
        }
    }
}
