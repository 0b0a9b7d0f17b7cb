package org.asterism.ui.plan;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.session.plan.Stimulus;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.jspecify.annotations.Nullable;

/** A plot in the list: its picture, its title, which F2 edits, and what is known of it. Dragging moves it. */
final class PlotCell extends ListCell<Stimulus> {
    private final PlotsModel model;
    private final Pictures pictures;
    private final Label number = Texts.text("", "muted", "small");
    private final ImageView picture = new ImageView();
    private final Label title = Texts.text("");
    private final Label facts = Texts.text("", "muted", "small");
    private final TextField editor = new TextField();
    private final VBox words = new VBox(1, title, facts);
    private final HBox row = new HBox(10, number, picture, Form.growing(words));

    PlotCell(PlotsModel model, Pictures pictures) {
        this.model = model;
        this.pictures = pictures;
        number.setMinWidth(22);
        number.setAlignment(Pos.CENTER_RIGHT);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        row.setAlignment(Pos.CENTER_LEFT);
        editor.setAccessibleText(Messages.text("plan.plot-title"));
        editor.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.rename(getIndex(), editor.getText());
                cancelEdit();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        setOnDragDetected(event -> {
            if (!isEmpty()) {
                ClipboardContent content = new ClipboardContent();
                content.putString(Integer.toString(getIndex()));
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }
        });
        setOnDragOver(this::accept);
        setOnDragEntered(event -> pseudoClassStateChanged(Pseudo.LIT, fromList(event)));
        setOnDragExited(_ -> pseudoClassStateChanged(Pseudo.LIT, false));
        setOnDragDropped(this::drop);
    }

    @Override
    protected void updateItem(@Nullable Stimulus stimulus, boolean empty) {
        super.updateItem(stimulus, empty);
        setText(null);
        if (empty || stimulus == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        PlotFacts known = model.facts().get(stimulus.id());
        number.setText(Numbers.count(getIndex() + 1));
        title.setText(stimulus.title());
        facts.setText(facts(stimulus, known));
        facts.getStyleClass().setAll("label", "small", known == null || known.shown() ? "muted" : "field-problem");
        picture.setImage(image(known));
        setAccessibleText(Messages.text("plan.plot-described", getIndex() + 1, stimulus.title(), facts.getText()));
        setGraphic(row);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            editor.setText(getItem().title());
            words.getChildren().set(0, editor);
            editor.selectAll();
            editor.requestFocus();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        words.getChildren().set(0, title);
        if (getListView() != null) {
            getListView().requestFocus();
        }
    }

    static String facts(Stimulus stimulus, @Nullable PlotFacts known) {
        if (known == null) {
            return Messages.text("plan.plot-reading");
        }
        if (!known.shown()) {
            return known.problem();
        }
        String points = Numbers.count(known.points().size());
        return Double.isNaN(stimulus.expected())
                ? Messages.text("plan.plot-unscored", points, stimulus.origin())
                : Messages.text("plan.plot-facts", points, Numbers.fixed(stimulus.expected(), 2), stimulus.origin());
    }

    private @Nullable Image image(@Nullable PlotFacts known) {
        return known == null || !known.shown() ? null : pictures.of(known.points());
    }

    private boolean fromList(DragEvent event) {
        return event.getGestureSource() instanceof PlotCell && event.getGestureSource() != this && !isEmpty();
    }

    private void accept(DragEvent event) {
        if (fromList(event)) {
            event.acceptTransferModes(TransferMode.MOVE);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        if (fromList(event)) {
            model.move(Integer.parseInt(event.getDragboard().getString()), getIndex());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
