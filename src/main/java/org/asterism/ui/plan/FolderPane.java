package org.asterism.ui.plan;

import java.nio.file.Path;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.session.plan.Plan;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** Asks how many plots of a folder to take. */
final class FolderPane extends VBox {
    private static final int MOST = 1000;
    private static final int FIRST = 30;

    private final Label question = Texts.wrapped("");
    private final Spinner<Integer> count = new Spinner<>(1, MOST, FIRST);
    private @Nullable Path folder;

    FolderPane(PlanModel model, PlotsModel plots) {
        super(8);
        getStyleClass().add("plan-item");
        setVisible(false);
        Texts.collapsing(this);
        count.setId("plan-folder-count");
        count.setEditable(true);
        count.setAccessibleText(Messages.text("plan.folder-count"));
        count.getValueFactory().setConverter(new Typed<>(count, text -> Math.clamp(Long.parseLong(text), 1, MOST)));
        count.getStyleClass().add(Spinner.STYLE_CLASS_SPLIT_ARROWS_HORIZONTAL);
        Button add = new Button(Messages.text("plan.folder-add"));
        add.setId("plan-folder-add");
        add.getStyleClass().add("accent");
        add.setOnAction(_ -> {
            Plan plan = model.planProperty().get();
            count.commitValue();
            if (plan != null) {
                plots.add(Sources.folder(
                        Objects.requireNonNull(folder),
                        count.getValue(),
                        plan.display().aspect()));
            }
            setVisible(false);
        });
        Button cancel = new Button(Messages.text("plan.folder-cancel"));
        cancel.setOnAction(_ -> setVisible(false));
        HBox line = new HBox(8, count, add, cancel);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(question, line);
    }

    void ask(Path chosen) {
        folder = chosen;
        question.setText(Messages.text("plan.folder-question", String.valueOf(chosen.getFileName())));
        setVisible(true);
        count.requestFocus();
    }
}
