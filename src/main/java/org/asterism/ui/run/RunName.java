package org.asterism.ui.run;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Run;

/** A field in place of a run's name. Enter and leaving it keep the name, Escape leaves it as it was. */
final class RunName extends TextField {
    private final Consumer<String> keep;
    private final String before;
    private boolean ended;

    RunName(Run run, Consumer<String> keep) {
        super(run.title());
        this.keep = keep;
        before = run.title();
        setId("run-name");
        getStyleClass().add("label-name");
        setAccessibleText(Messages.text("run.name", before));
        setPrefColumnCount(14);
        setOnAction(_ -> end(getText()));
        focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                end(getText());
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                end(before);
            }
        });
    }

    private void end(String text) {
        if (!ended) {
            ended = true;
            keep.accept(text);
        }
    }
}
