package org.asterism.ui.algorithm;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.asterism.ui.text.Messages;

/**
 * A button with the name of the chosen algorithm, which opens a list of all: by group, searched while typing, each with a
 * sentence and its cost.
 */
final class AlgorithmChooser extends MenuButton {
    private static final double WIDTH = 480;
    private static final double HEIGHT = 520;

    private final AlgorithmModel model;
    private final Popup popup = new Popup();
    private final TextField search = new TextField();
    private final ListView<Offer> list = new ListView<>();

    AlgorithmChooser(AlgorithmModel model) {
        this.model = model;
        setId("algorithm");
        setMaxWidth(Double.MAX_VALUE);
        setTooltip(new Tooltip(Messages.text("algorithm.choose")));
        model.chosenProperty().subscribe(schema -> {
            setText(schema.title());
            setAccessibleText(Messages.text("algorithm.chosen", schema.title()));
        });
        popup.setAutoHide(true);
        popup.getContent().add(content());
    }

    private VBox content() {
        search.setId("algorithm-search");
        search.setPromptText(Messages.text("algorithm.search"));
        search.textProperty().addListener((_, _, _) -> fill());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        list.setId("algorithm-list");
        list.setCellFactory(_ -> new OfferCell(this::choose));
        list.setOnKeyPressed(this::steer);
        list.setPlaceholder(new Label(Messages.text("algorithm.search-empty")));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox content = new VBox(search, list);
        content.getStyleClass().add("chooser");
        content.setPrefSize(WIDTH, HEIGHT);
        return content;
    }

    /** Opens the list in place of a menu. */
    @Override
    public void show() {
        Bounds bounds = localToScreen(getBoundsInLocal());
        popup.show(this, bounds.getMinX(), bounds.getMaxY() + 4);
        search.clear();
        fill();
        search.requestFocus();
    }

    /** Lists what is found and goes to the chosen algorithm, or the first there is. */
    private void fill() {
        list.getItems().setAll(model.offers(search.getText()));
        int chosen = -1;
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof Offer.Algorithm algorithm) {
                boolean current = algorithm
                        .schema()
                        .id()
                        .equals(model.chosenProperty().get().id());
                chosen = current || chosen < 0 ? i : chosen;
            }
        }
        list.getSelectionModel().select(chosen);
        list.scrollTo(Math.max(0, chosen - 2));
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> choose(list.getSelectionModel().getSelectedItem());
            default -> {
                return;
            }
        }
        event.consume();
        if (event.getCode() == KeyCode.ENTER) {
            requestFocus();
        }
    }

    /** Goes to the next algorithm in a direction, over headings. */
    private void move(int direction) {
        int at = list.getSelectionModel().getSelectedIndex() + direction;
        while (at >= 0 && at < list.getItems().size()) {
            if (list.getItems().get(at) instanceof Offer.Algorithm) {
                list.getSelectionModel().select(at);
                list.scrollTo(Math.max(0, at - 4));
                return;
            }
            at += direction;
        }
    }

    private void choose(Offer offer) {
        if (offer instanceof Offer.Algorithm algorithm) {
            model.chosenProperty().set(algorithm.schema());
            popup.hide();
        }
    }
}
