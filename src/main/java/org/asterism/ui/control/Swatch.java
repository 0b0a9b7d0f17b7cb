package org.asterism.ui.control;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.layout.FlowPane;
import org.asterism.report.Palette;

/** A button in a colour of the palette that lets a person choose another one. */
public final class Swatch extends Button {
    private final IntFunction<String> colorName;
    private final IntConsumer choose;

    /**
     * @param colorName what a colour is called, by its index in the palette
     * @param choose is given the index of the chosen colour
     */
    public Swatch(IntFunction<String> colorName, IntConsumer choose) {
        this.colorName = colorName;
        this.choose = choose;
        getStyleClass().add("swatch-button");
        setOnAction(_ -> {
            ContextMenu menu = new ContextMenu();
            menu.getItems().add(new CustomMenuItem(colors(menu), false));
            menu.show(this, Side.BOTTOM, 0, 4);
        });
    }

    /** Shows a colour, under a name that says whose it is. */
    public Swatch show(int color, String name) {
        dress(this, color, name);
        return this;
    }

    private FlowPane colors(ContextMenu menu) {
        FlowPane colors = new FlowPane(6, 6);
        colors.setPrefWrapLength(120);
        for (int color = 0; color < Palette.SIZE; color++) {
            int chosen = color;
            Button button = new Button();
            button.getStyleClass().add("swatch-button");
            dress(button, color, colorName.apply(color));
            button.setOnAction(_ -> {
                menu.hide();
                choose.accept(chosen);
            });
            colors.getChildren().add(button);
        }
        return colors;
    }

    private static void dress(Button button, int color, String name) {
        button.setStyle("-fx-background-color: " + Palette.hex(Palette.color(color)) + ";");
        Icons.name(button, name);
    }
}
