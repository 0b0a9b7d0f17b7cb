package org.asterism.ui.session;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.scene.input.KeyEvent;
import org.asterism.annotation.SelectionMode;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;
import org.asterism.geometry.Pixel;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.Condition;
import org.asterism.ui.control.KeyText;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.plot.ToolAction;
import org.asterism.ui.plot.outline.OutlineModel;
import org.asterism.ui.plot.tool.Tool;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** Everything that a person can do in a session, with its keys. */
final class SessionActions {
    /** The actions of the buttons below the tools. */
    static final List<String> BELOW = List.of("session-undo", "session-redo", "session-keys-shown");

    private static final List<Tool> TOOLS =
            List.of(Tool.LASSO, Tool.POLYGON, Tool.RECTANGLE, Tool.BRUSH, Tool.WAND, Tool.POINT);

    private final RunModel model;
    private final TrialView view;
    private final List<Action> tools;
    private final List<Action> all;

    /** What the window does itself. */
    interface Window {
        void next();

        void comment();

        void question();

        void showKeys();

        void fillScreen();
    }

    SessionActions(RunModel model, TrialView view, Window window) {
        this.model = model;
        this.view = view;
        tools = Stream.concat(
                        TOOLS.stream().map(tool -> ToolAction.of(view.plot(), tool)), Stream.of(editing(view.plot())))
                .map(action -> action.when(new Condition(drawing(), "")))
                .toList();
        all = Stream.of(way(window), answers(window), tools, edits(), help(window))
                .flatMap(List::stream)
                .toList();
    }

    private List<Action> way(Window window) {
        return List.of(
                new Action("session-next", "", MaterialDesignA.ARROW_RIGHT, window::next)
                        .titled(next())
                        .keys("Enter"),
                new Action("session-back", text("session.back"), MaterialDesignA.ARROW_LEFT, model::back)
                        .keys("Backspace")
                        .when(new Condition(back(), "")),
                new Action("session-pause", text("session.pause"), MaterialDesignP.PAUSE, this::pause)
                        .keys("Shortcut+P", "Pause")
                        .when(new Condition(plot(), "")),
                drawing("session-skip", text("session.skip"), MaterialDesignS.SKIP_NEXT, model::skip)
                        .keys("Shift+S"));
    }

    private List<Action> answers(Window window) {
        return List.of(
                drawing("session-whole", text("session.whole"), MaterialDesignS.SELECT_ALL, this::whole)
                        .keys("G"),
                drawing("session-none", text("session.none"), MaterialDesignC.CIRCLE_OFF_OUTLINE, this::none)
                        .keys("N"),
                drawing("session-question", text("session.question"), MaterialDesignH.HELP, window::question)
                        .keys("Q"),
                drawing("session-unsure", text("session.unsure"), MaterialDesignH.HELP_CIRCLE_OUTLINE, this::unsure)
                        .keys("U"),
                drawing("session-comment", text("session.comment"), MaterialDesignC.COMMENT_OUTLINE, window::comment)
                        .keys("C"));
    }

    private List<Action> edits() {
        OutlineModel outlines = view.outlines();
        return List.of(
                new Action("session-undo", text("session.undo"), MaterialDesignU.UNDO, outlines::undo)
                        .keys("Shortcut+Z")
                        .when(new Condition(drawing().and(outlines.undoableProperty()), "")),
                new Action("session-redo", text("session.redo"), MaterialDesignR.REDO, outlines::redo)
                        .keys("Shortcut+Y", "Shortcut+Shift+Z")
                        .when(new Condition(drawing().and(outlines.redoableProperty()), "")));
    }

    private static List<Action> help(Window window) {
        return List.of(
                new Action("session-screen", text("session.screen"), MaterialDesignF.FULLSCREEN, window::fillScreen)
                        .keys("F11"),
                new Action("session-keys-shown", text("session.show-keys"), MaterialDesignK.KEYBOARD, window::showKeys)
                        .keys("Shift+Slash", "F1"));
    }

    /** What can be done while a plot is before the person. */
    private Action drawing(String id, String title, Ikon ikon, Runnable perform) {
        return new Action(id, title, ikon, perform).when(new Condition(drawing(), ""));
    }

    private static Action editing(ScatterPlot plot) {
        return new Action("tool-pan", text("session.edit"), MaterialDesignC.CURSOR_MOVE, () -> {
                    plot.setTool(Tool.PAN);
                    plot.requestFocus();
                })
                .keys("V")
                .chosenWhile(Bindings.equal(plot.toolProperty(), Tool.PAN));
    }

    /** The tools of the plot. */
    List<Action> tools() {
        return tools;
    }

    List<Action> all() {
        return all;
    }

    Action get(String id) {
        return all.stream().filter(action -> action.id().equals(id)).findFirst().orElseThrow();
    }

    /** The printed key of an action. */
    String key(String id) {
        return KeyText.of(get(id)).get();
    }

    /** The action that a key stands for. */
    Optional<Action> of(KeyEvent event) {
        return all.stream()
                .filter(action -> action.keysProperty().get().stream().anyMatch(key -> key.match(event)))
                .findFirst();
    }

    private void whole() {
        clear();
        ScatterPlot plot = view.plot();
        Pixel pixel = plot.viewportProperty().get().pixel();
        view.outlines().draw(plot.getView(), Outline.Means.RECTANGLE, SelectionMode.NEW, pixel);
    }

    private void none() {
        clear();
        trial().ungroupedProperty().set(true);
    }

    /** Takes all outlines away; groups that the plan names stay. */
    private void clear() {
        Sketch before = view.outlines().sketch();
        boolean named = !model.plan().labels().isEmpty();
        view.outlines().accept(named ? new Sketch(before.groups(), List.of()) : Sketch.EMPTY);
    }

    private void unsure() {
        BooleanProperty unsure = trial().unsureProperty();
        unsure.set(!unsure.get());
    }

    private TrialModel trial() {
        return ((Screen.Plot) model.screenProperty().get()).trial();
    }

    private void pause() {
        if (model.pausedProperty().get()) {
            model.resume();
        } else {
            model.pause();
        }
    }

    private BooleanBinding plot() {
        return Bindings.createBooleanBinding(
                () -> model.screenProperty().get() instanceof Screen.Plot, model.screenProperty());
    }

    private BooleanBinding drawing() {
        return plot().and(Bindings.not(model.pausedProperty()));
    }

    private BooleanBinding back() {
        return Bindings.createBooleanBinding(
                () -> model.backProperty().get() && !model.pausedProperty().get(),
                model.backProperty(),
                model.pausedProperty());
    }

    private StringBinding next() {
        return Bindings.createStringBinding(this::onwards, model.screenProperty(), model.pausedProperty());
    }

    private String onwards() {
        return switch (model.screenProperty().get()) {
            case Screen.Done _ -> text("session.close");
            case Screen.Instructions _ -> text("session.start");
            case Screen.Plot _ when !model.pausedProperty().get() -> text("session.next");
            default -> text("session.go-on");
        };
    }
}
