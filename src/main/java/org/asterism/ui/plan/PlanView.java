package org.asterism.ui.plan;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.ScrollColumn;
import org.asterism.ui.document.DocumentModel;

/** The page on which a session is planned: its parts below each other, what comes of them at the side. */
public final class PlanView extends BorderPane {
    /** From this width on, the summary stands beside the parts instead of above them. */
    private static final double WIDE = 880;

    private static final double SCROLL_BAR = 30;
    private static final double WIDEST = 900;
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final PlanModel model;
    private final SummaryPane summary;
    private final LookPane look;
    private final VBox parts;
    private final Node begin;

    public PlanView(PlanModel model, PlotsModel plots, DocumentModel document, PlanPicks picks) {
        this.model = model;
        setId("plan");
        getStyleClass().add("plan-page");
        summary = new SummaryPane(model);
        look = new LookPane(model, plots);
        parts = new VBox(
                22,
                new WordsSection(model),
                new PlotsSection(model, plots, document, picks, look::choose),
                new PracticeSection(model, plots),
                new ChecksSection(model, plots),
                new QuestionsSection(model),
                new LabelsSection(model),
                new FlowSection(model),
                new DisplaySection(model));
        parts.setMaxWidth(WIDEST);
        begin = new StackPane(new BeginPane(model, picks));
        setTop(new VBox(8, new PlanBar(model, picks), new AnsweredBanner(model, picks)));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        widthProperty().map(width -> width.doubleValue() >= WIDE).subscribe(_ -> arrange());
        model.planProperty().map(_ -> true).subscribe(_ -> arrange());
    }

    private void arrange() {
        if (model.planProperty().get() == null) {
            setCenter(begin);
        } else if (getWidth() >= WIDE) {
            setCenter(beside());
        } else {
            setCenter(new ScrollColumn(column(summary, parts, look)).orSideways());
        }
    }

    private Node beside() {
        ScrollColumn left = new ScrollColumn(column(parts)).orSideways();
        HBox.setHgrow(left, Priority.ALWAYS);
        ScrollColumn right = new ScrollColumn(column(summary, look)).orSideways();
        right.setMinWidth(SummaryPane.WIDTH + SCROLL_BAR);
        right.setPrefWidth(SummaryPane.WIDTH + SCROLL_BAR);
        return new HBox(16, left, right);
    }

    private static VBox column(Node... nodes) {
        VBox column = new VBox(22, nodes);
        column.getStyleClass().add("plan-column");
        return column;
    }

    /** Words that are being typed have an undo of their own. */
    private void press(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (UNDO.match(event)) {
            model.undo();
            event.consume();
        } else if (REDO.match(event)) {
            model.redo();
            event.consume();
        }
    }
}
