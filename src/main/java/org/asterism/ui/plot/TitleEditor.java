package org.asterism.ui.plot;

import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.asterism.report.PlotLayout;
import org.asterism.ui.text.Messages;

/** A field over a plot in which one of its titles is edited: Enter keeps what is typed, Escape leaves it. */
final class TitleEditor extends Pane {
    private final TextField field = new TextField();
    private final Runnable away;
    private Consumer<String> keep = _ -> {};
    private PlotPart part = PlotPart.TITLE;

    /** @param away called when editing is over, to give the plot its focus back */
    TitleEditor(Runnable away) {
        this.away = away;
        setPickOnBounds(false);
        field.setVisible(false);
        field.setId("title-editor");
        field.setOnAction(_ -> end(true));
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now && field.isVisible()) {
                end(true);
            }
        });
        getChildren().add(field);
        addEventHandler(MouseEvent.ANY, Event::consume);
        addEventHandler(KeyEvent.KEY_PRESSED, Event::consume);
    }

    /** Starts editing. */
    void edit(PlotPart edited, PlotLayout layout, String text, Consumer<String> then) {
        part = edited;
        keep = then;
        field.setText(text);
        field.setAccessibleText(Messages.text("axes.title-field"));
        place(layout);
        field.setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    void place(PlotLayout layout) {
        Bounds bounds = part.field(layout);
        field.resizeRelocate(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            end(false);
            event.consume();
        }
    }

    private void end(boolean kept) {
        field.setVisible(false);
        away.run();
        if (kept) {
            keep.accept(field.getText());
        }
    }

    @Override
    protected void layoutChildren() {}
}
