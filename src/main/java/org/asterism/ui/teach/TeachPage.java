package org.asterism.ui.teach;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.Texts;
import org.asterism.ui.teach.play.BranchesView;
import org.asterism.ui.teach.play.CodeView;
import org.asterism.ui.teach.play.ComparisonView;
import org.asterism.ui.teach.play.LanesView;
import org.asterism.ui.teach.play.ScrubberView;
import org.asterism.ui.teach.play.SetupModel;
import org.asterism.ui.teach.play.SetupView;
import org.asterism.ui.teach.play.SightModel;
import org.asterism.ui.teach.play.StageModel;
import org.asterism.ui.teach.predict.Asking;
import org.asterism.ui.teach.predict.ClassView;
import org.asterism.ui.teach.predict.PredictMenu;
import org.asterism.ui.teach.predict.PredictView;
import org.jspecify.annotations.Nullable;

/** The teaching mode: the lesson left, the runs in the middle over their timeline, the pseudo-code and the branches right. */
public final class TeachPage extends BorderPane {
    /** Widths of the sides, and what the runs need at least, in pixels at the usual size of text. */
    private static final double LESSON = 330;

    private static final double CODE = 290;
    private static final double LANE = 340;
    private static final double TIMELINE = 560;
    /** Below this height what stands around the plots takes less room. */
    private static final double TALL = 560;

    private static final double USUAL_FONT = 13;

    private final StageModel stage;
    private final SightModel sight;
    private final LanesView lanes;
    private final ScrubberView scrubber;
    private final EmptyStage empty = new EmptyStage();
    private final PredictMenu predictions = new PredictMenu();
    private final VBox bar;
    private final BranchesView branches;
    private final SplitPane split = new SplitPane();
    private final VBox middle;
    private final ScrollPane right;
    private final Label ruler = Texts.text("");
    private @Nullable Region lesson;

    /** What the page's buttons do: over the runs, in the timeline, and while nothing is on the stage. */
    public record Controls(List<Action> predictions, ScrubberView.Transport transport, List<Action> offers) {
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
        lanes = new LanesView(stage, sight);
        scrubber = new ScrubberView(stage, sight);
        bar = new VBox(new SetupView(setup, predictions), new ComparisonView(stage));
        branches = new BranchesView(stage);
        PredictView question = new PredictView(asking, lanes, folder);
        middle = new VBox(bar, new StackPane(question, empty), scrubber);
        right = right();
        getStyleClass().add("teach-page");
        middle.getStyleClass().add("teach-middle");
        VBox.setVgrow(middle.getChildren().get(1), Priority.ALWAYS);
        middle.setMinWidth(LANE / 2);
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
        Texts.collapsing(bar);
        split.getStyleClass().add("teach-split");
        ClassView classroom = new ClassView(asking.classroom(), folder);
        setCenter(new StackPane(split, classroom));
        asking.classroom().sight().showingProperty().subscribe(on -> {
            classroom.setVisible(on);
            split.setVisible(!on);
        });
        stage.stageProperty().subscribe(now -> {
            empty.setVisible(now == null);
            conceal();
            arrange();
        });
        stage.concealedProperty().subscribe((_, _) -> {
            conceal();
            arrange();
        });
        stage.lanes().subscribe(() -> {
            arrange();
            Platform.runLater(this::takeFocus);
        });
        sight.codeProperty().subscribe((_, _) -> arrange());
        widthProperty().subscribe((_, _) -> arrange());
        heightProperty().subscribe((_, _) -> arrange());
        stage.showingProperty().subscribe((_, _) -> Platform.runLater(this::takeFocus));
        ruler.fontProperty().subscribe((_, _) -> arrange());
        arrange();
    }

    /** What would tell how the run goes on waits until it was predicted. */
    private void conceal() {
        boolean concealed = stage.concealedProperty().get();
        scrubber.setVisible(stage.stageProperty().get() != null && !concealed);
        scrubber.setManaged(!concealed);
        bar.setVisible(!concealed);
    }

    /** Puts a lesson beside the runs; null takes it away. */
    public void setLesson(@Nullable Region node) {
        lesson = node;
        if (node != null) {
            SplitPane.setResizableWithParent(node, false);
        }
        arrange();
    }

    public void setControls(Controls controls) {
        predictions.offer(controls.predictions());
        scrubber.setTransport(controls.transport());
        empty.setOffers(controls.offers());
    }

    /** The runs on screen and their plots. */
    public LanesView lanes() {
        return lanes;
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

    private ScrollPane right() {
        VBox content = new VBox(new CodeView(stage), branches);
        content.getStyleClass().add("teach-right");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setId("teach-right");
        scroll.getStyleClass().addAll("side-scroll", "edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(CODE / 2);
        SplitPane.setResizableWithParent(scroll, false);
        return scroll;
    }

    private void arrange() {
        boolean flat = getHeight() > 0 && getHeight() < TALL * scale();
        lanes.setFlat(flat);
        scrubber.setFlat(flat);
        List<Node> items = new ArrayList<>(List.of(middle));
        if (lesson != null) {
            items.addFirst(lesson);
        }
        if (coded()) {
            items.addLast(right);
        }
        if (!split.getItems().equals(items)) {
            split.getItems().setAll(items);
            divide();
        } else if (widthBefore != getWidth()) {
            divide();
        }
        widthBefore = getWidth();
    }

    private double widthBefore;

    /** Whether the pseudo-code is wanted, and there is room for it. */
    private boolean coded() {
        double needed = CODE
                + (lesson == null ? 0 : LESSON)
                + Math.max(TIMELINE, LANE * stage.lanes().size());
        boolean room = getWidth() == 0 || getWidth() >= needed * scale();
        return sight.codeProperty().get()
                && !stage.concealedProperty().get()
                && !stage.lanes().isEmpty()
                && room;
    }

    /** How large text is; 1 is the usual size. */
    private double scale() {
        return ruler.getFont().getSize() / USUAL_FONT;
    }

    private void divide() {
        if (getWidth() == 0) {
            return;
        }
        if (lesson != null) {
            split.setDividerPosition(0, Math.min(0.4, LESSON * scale() / getWidth()));
        }
        if (split.getItems().contains(right)) {
            split.setDividerPosition(split.getDividers().size() - 1, 1 - Math.min(0.4, CODE * scale() / getWidth()));
        }
    }
}
