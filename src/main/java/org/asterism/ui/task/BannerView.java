package org.asterism.ui.task;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.asterism.ui.control.Icons;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The one place where the program says what is wrong. */
public final class BannerView extends HBox {
    private final Label text = new Label();
    private final Button action = new Button();

    public BannerView(TasksModel model) {
        setId("banner");
        getStyleClass().add("banner");
        text.setId("banner-text");
        text.setWrapText(true);
        text.setAccessibleRole(AccessibleRole.TEXT);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button close = Icons.button(MaterialDesignC.CLOSE, Messages.text("task.dismiss"), model::dismiss);
        action.setId("banner-action");
        action.setMinWidth(USE_PREF_SIZE);
        action.managedProperty().bind(action.visibleProperty());
        getChildren().addAll(text, action, close);
        managedProperty().bind(visibleProperty());
        model.messageProperty().subscribe(this::show);
    }

    private void show(@Nullable Message message) {
        setVisible(message != null);
        if (message != null) {
            text.setText(message.text());
            action.setText(message.action());
            action.setVisible(!message.action().isEmpty());
            action.setOnAction(_ -> message.perform().run());
            getStyleClass().removeAll("note", "warning", "error");
            getStyleClass().add(message.severity().name().toLowerCase(Locale.ROOT));
        }
    }
}
