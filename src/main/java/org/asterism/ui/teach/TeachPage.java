package org.asterism.ui.teach;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.Texts;
import org.asterism.ui.teach.play.AmbiguityView;
import org.asterism.ui.teach.play.LaneModel;
import org.asterism.ui.teach.play.LanesView;
import org.asterism.ui.teach.play.ScrubberView;
import org.asterism.ui.teach.play.SetupModel;
import org.asterism.ui.teach.play.SightModel;
import org.asterism.ui.teach.play.StageModel;
import org.asterism.ui.teach.predict.Asking;
import org.asterism.ui.teach.predict.ClassModel;
import org.asterism.ui.teach.predict.ClassView;
import org.asterism.ui.teach.predict.PredictView;
import org.jspecify.annotations.Nullable;

/** The teaching mode: the lesson left, the runs in the middle over their timeline, the pseudo-code and the branches right. */
public final class TeachPage extends BorderPane {
    private static final double USUAL_FONT = 13;
    private static final double LEAST = 170;

    private final StageModel stage;
    private final SightModel sight;
    private final StageBar bar;
    private final LanesView lanes;
    private final ScrubberView scrubber;
    private final EmptyStage empty = new EmptyStage();
    private final SplitPane split = new SplitPane();
    private final VBox middle;
    private final Aside aside;
    private final ObservableStringValue hint;
    private final Label ruler = Texts.text("");
    private @Nullable Region lesson;
    private Runnable makeRoom = () -> {};
    private List<LaneModel> arrived = List.of();
    private double widthBefore;

    /**
     * What the page's buttons do.
     *
     * @param lessons shows the lessons, or puts them away
     * @param predictions what can be predicted before a run is shown
     * @param change opens what can be changed about the runs
     * @param offers what can be done while nothing is on the stage
     */
    public record Controls(
            Action lessons,
            List<Action> predictions,
            Action change,
            ScrubberView.Transport transport,
            List<Action> offers) {
        public Controls {
            predictions = List.copyOf(predictions);
            offers = List.copyOf(offers);
        }
    }

    /** @param folder asks for the folder of a class */
    public TeachPage(
            SetupModel setup, StageModel stage, SightModel sight, Asking asking, Supplier<Optional<Path>> folder) {
        this.stage = stage;
        this.sight = sight;
        bar = new StageBar(setup, stage, sight);
        lanes = new LanesView(stage, sight);
        scrubber = new ScrubberView(stage, sight);
        aside = new Aside(stage, sight.changingProperty());
        PredictView question = new PredictView(asking, lanes, folder);
        hint = new TeachHint(stage, asking, question.hint()).binding();
        middle = middle(question);
        getStyleClass().add("teach-page");
        split.getStyleClass().add("teach-split");
        SplitPane.setResizableWithParent(aside, false);
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
        show(asking.classroom(), new ClassView(asking.classroom(), folder));
        follow();
    }

    private VBox middle(PredictView question) {
        StackPane runs = new StackPane(question, empty);
        VBox box = new VBox(bar, runs, new AmbiguityView(stage, sight), scrubber);
        box.getStyleClass().add("teach-middle");
        VBox.setVgrow(runs, Priority.ALWAYS);
        runs.setMinHeight(0);
        box.setMinWidth(LEAST);
        return box;
    }

    /** The class takes the place of the stage while it is shown. */
    private void show(ClassModel classroom, ClassView view) {
        setCenter(new StackPane(split, view));
        classroom.sight().showingProperty().subscribe(on -> {
            view.setVisible(on);
            split.setVisible(!on);
        });
    }

    private void follow() {
        stage.stageProperty().subscribe(now -> {
            empty.setVisible(now == null);
            conceal();
        });
        stage.concealedProperty().subscribe((_, _) -> conceal());
        stage.lanes().subscribe(() -> {
            arrange();
            Platform.runLater(this::takeFocus);
        });
        stage.showingProperty().subscribe((_, _) -> Platform.runLater(this::takeFocus));
        sight.codeProperty().subscribe((_, _) -> arrange());
        sight.setupProperty().subscribe((_, on) -> lecture(!on));
        sight.changingProperty().subscribe((_, on) -> change(on));
        widthProperty().subscribe((_, _) -> arrange());
        heightProperty().subscribe((_, _) -> arrange());
        ruler.fontProperty().subscribe((_, _) -> arrange());
    }

    public void setControls(Controls controls) {
        bar.setControls(controls);
        scrubber.setTransport(controls.transport());
        empty.setOffers(controls.offers());
    }

    /** Puts a lesson beside the runs; null takes it away. */
    public void setLesson(@Nullable Region node) {
        lesson = node;
        if (node != null) {
            SplitPane.setResizableWithParent(node, false);
        }
        arrange();
    }

    /** Says what makes room where runs arrive that leave none for the lesson beside them and their pseudo-code. */
    public void setMakeRoom(Runnable make) {
        makeRoom = make;
    }

    /** The runs on screen and their plots. */
    public LanesView lanes() {
        return lanes;
    }

    /** What the next click or key does here. */
    public ObservableStringValue hint() {
        return hint;
    }

    /** What would tell how the run goes on waits until it was predicted. */
    private void conceal() {
        boolean concealed = stage.concealedProperty().get();
        scrubber.setVisible(stage.stageProperty().get() != null && !concealed);
        scrubber.setManaged(!concealed);
        bar.setVisible(!concealed);
        arrange();
    }

    /** So that keys step at once; unless somebody is at work on the page. */
    private void takeFocus() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(this)) {
                return;
            }
        }
        if (stage.showingProperty().get()) {
            scrubber.focus();
        }
    }

    private void arrange() {
        Room room = room();
        lanes.setFlat(room.flat());
        scrubber.setFlat(room.flat());
        scrubber.setLow(room.low());
        bar.setFlat(room.flat());
        crowd(room);
        boolean runs = !stage.lanes().isEmpty() && !stage.concealedProperty().get();
        boolean code = sight.codeProperty().get();
        boolean beside = runs && code && room.holdsCode(stage.lanes().size(), lesson != null);
        if (beside || !runs) {
            sight.changingProperty().set(false);
            aside.close();
        }
        bar.setChangeable(runs && !beside);
        lanes.setLit(runs && code && !beside);
        show(beside);
    }

    /** Once for the same runs, so that whoever opens the lessons again keeps them. */
    private void crowd(Room room) {
        List<LaneModel> now = List.copyOf(stage.lanes());
        if (room.known() && !now.equals(arrived)) {
            arrived = now;
            if (lesson != null && !now.isEmpty() && !room.holdsCode(now.size(), true)) {
                makeRoom.run();
            }
        }
    }

    /** A lecture begins without what a crowded page would not have. */
    private void lecture(boolean on) {
        if (on) {
            arrived = List.of();
            arrange();
        }
    }

    private void show(boolean beside) {
        List<Node> items = new ArrayList<>(List.of(middle));
        if (lesson != null) {
            items.addFirst(lesson);
        }
        if (beside) {
            items.addLast(aside);
        }
        if (!split.getItems().equals(items)) {
            split.getItems().setAll(items);
            divide();
        } else if (widthBefore != getWidth()) {
            divide();
        }
        widthBefore = getWidth();
    }

    /** Opens or closes what can be changed; where it stands beside the runs, it gets the keys. */
    private void change(boolean on) {
        boolean beside = split.getItems().contains(aside);
        if (!on) {
            if (!beside) {
                aside.close();
            }
        } else if (beside) {
            aside.takeFocus();
            Platform.runLater(() -> sight.changingProperty().set(false));
        } else {
            aside.open(bar.anchor(lanes));
        }
    }

    /** How much room there is; text tells its scale. */
    private Room room() {
        return new Room(getWidth(), getHeight(), ruler.getFont().getSize() / USUAL_FONT);
    }

    private void divide() {
        Room room = room();
        if (!room.known()) {
            return;
        }
        if (lesson != null) {
            split.setDividerPosition(0, room.lessonShare());
        }
        if (split.getItems().contains(aside)) {
            split.setDividerPosition(split.getDividers().size() - 1, 1 - room.codeShare());
        }
    }
}
