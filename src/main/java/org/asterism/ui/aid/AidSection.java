package org.asterism.ui.aid;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** Below the form: the switch that lets the plot follow it, and the picture of the chosen algorithm, if it has one. */
public final class AidSection extends VBox {
    private static final double HEIGHT = 168;

    private final AidModel model;

    public AidSection(AidModel model) {
        this.model = model;
        setId("aid");
        AidView view = new AidView(model, HEIGHT);
        view.visibleProperty()
                .bind(model.openProperty().and(model.algorithmProperty().isNotNull()));
        view.managedProperty().bind(view.visibleProperty());
        Section section = new Section(Messages.text("aid.title"), view, line()).with(live(), fold(), enlarge());
        getChildren().add(section);
    }

    private ToggleButton live() {
        ToggleButton live =
                new ToggleButton(Messages.text("aid.live"), Icons.icon(MaterialDesignL.LIGHTNING_BOLT_OUTLINE));
        live.setId("live");
        live.getStyleClass().addAll("small", "aid-live");
        live.setMinWidth(USE_PREF_SIZE);
        live.setTooltip(Texts.help(Messages.text("aid.live-help")));
        live.selectedProperty().bindBidirectional(model.live().liveProperty());
        return live;
    }

    private Button fold() {
        Button fold = Icons.button(
                "aid-fold",
                MaterialDesignC.CHEVRON_DOWN,
                Messages.text("aid.fold"),
                () -> model.openProperty().set(!model.openProperty().get()));
        Texts.collapsing(fold).visibleProperty().bind(model.algorithmProperty().isNotNull());
        model.openProperty().subscribe(open -> {
            fold.setGraphic(Icons.icon(open ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_RIGHT));
            Icons.name(fold, Messages.text(open ? "aid.fold" : "aid.unfold"));
        });
        return fold;
    }

    private Button enlarge() {
        Button enlarge = Icons.button(
                "aid-enlarge",
                MaterialDesignA.ARROW_EXPAND,
                Messages.text("aid.enlarge"),
                () -> model.largeProperty().set(!model.largeProperty().get()));
        Texts.collapsing(enlarge)
                .visibleProperty()
                .bind(model.algorithmProperty().isNotNull());
        return enlarge;
    }

    private Label line() {
        Label line = Texts.collapsing(Texts.note(""));
        line.setId("live-line");
        line.textProperty().bind(model.live().lineProperty());
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        return line;
    }
}
