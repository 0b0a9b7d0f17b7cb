package org.asterism.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.asterism.session.result.MachineAnswers;
import org.asterism.session.result.PlotDetail;
import org.asterism.session.result.School;
import org.asterism.session.result.Sight;
import org.asterism.session.review.Decision.Source;
import org.asterism.ui.agreement.PlotDetailModel.Found;
import org.asterism.ui.agreement.PlotDetailModel.Seen;
import org.asterism.ui.control.ScrollColumn;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.Thumbnail;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** Everybody's answer as a small picture, by schools; a click shows one large. */
final class Tiles extends ScrollColumn {
    private static final int WIDTH = 104;
    private static final int HEIGHT = 84;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final PlotDetailModel model;
    private final Function<String, List<MachineAnswers>> machines;
    private final VBox schools = new VBox(10);
    private final List<Tile> tiles = new ArrayList<>();

    /** @param machines what algorithms see in the plot of an id */
    Tiles(PlotDetailModel model, Function<String, List<MachineAnswers>> machines) {
        this.model = model;
        this.machines = machines;
        setId("agreement-tiles");
        orSideways();
        setContent(schools);
        model.foundProperty().subscribe(this::show);
        model.seenProperty().subscribe(_ -> mark());
    }

    private void show(@Nullable Found found) {
        schools.getChildren().clear();
        tiles.clear();
        if (found != null) {
            for (School school : found.detail().schools()) {
                schools.getChildren().add(school(found.detail(), school));
            }
            machines(found.detail());
            mark();
        }
    }

    private Node school(PlotDetail detail, School school) {
        int number = detail.schools().indexOf(school) + 1;
        boolean several = detail.schools().size() > 1;
        String title = several
                ? Messages.text("agreement.school", number, school.people().size(), Words.number(school.agreement()))
                : Messages.text("agreement.everybody", school.people().size());
        Source source = several ? Source.SCHOOL : Source.CONSENSUS;
        FlowPane pane = new FlowPane(6, 6);
        String together =
                several ? Messages.text("agreement.school-sees", number) : Messages.text("agreement.consensus");
        pane.getChildren().add(tile(detail, new Seen.Grouping(together, source, school.labels()), "strong"));
        for (Sight sight : detail.plot().answers().sights()) {
            if (school.people().contains(sight.person())) {
                pane.getChildren().add(tile(detail, person(detail, sight), "small"));
            }
        }
        return new VBox(4, Texts.text(title, "section-title"), pane);
    }

    private static Seen.Grouping person(PlotDetail detail, Sight sight) {
        return new Seen.Grouping(sight.person(), Source.PERSON, detail.matched(sight.labels()));
    }

    /** Those that have run so far. */
    private void machines(PlotDetail detail) {
        String plot = detail.plot().id();
        FlowPane pane = new FlowPane(6, 6);
        for (MachineAnswers machine : machines.apply(plot)) {
            int[] labels =
                    detail.matched(Objects.requireNonNull(machine.labels().get(plot)));
            pane.getChildren().add(tile(detail, new Seen.Grouping(machine.name(), Source.ALGORITHM, labels), "small"));
        }
        if (!pane.getChildren().isEmpty()) {
            schools.getChildren()
                    .add(new VBox(4, Texts.text(Messages.text("agreement.tab-machines"), "section-title"), pane));
        }
    }

    private Tile tile(PlotDetail detail, Seen.Grouping seen, String style) {
        Tile tile = new Tile(detail, seen, style);
        tiles.add(tile);
        return tile;
    }

    private void mark() {
        tiles.forEach(tile -> tile.pseudoClassStateChanged(
                SELECTED, tile.seen.equals(model.seenProperty().get())));
    }

    /** One answer. */
    private final class Tile extends VBox {
        private final Seen.Grouping seen;

        Tile(PlotDetail detail, Seen.Grouping seen, String style) {
            super(2);
            this.seen = seen;
            setId("agreement-tile-" + seen.name().replace(' ', '-'));
            getStyleClass().add("audience-tile");
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.BUTTON);
            setAccessibleText(Messages.text("agreement.tile", seen.name()));
            Label name = Texts.text(seen.name(), "small", style);
            name.setMaxWidth(WIDTH);
            getChildren()
                    .addAll(
                            new ImageView(Thumbnail.of(
                                    detail.plot().answers().scatter().points(), i -> seen.labels()[i], WIDTH, HEIGHT)),
                            name);
            Tooltip.install(this, Texts.help(Messages.text("agreement.tile", seen.name())));
            setOnMouseClicked(_ -> choose());
            setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    choose();
                    event.consume();
                }
            });
        }

        /** Shows it large; shows the disagreement again where it is large already. */
        private void choose() {
            requestFocus();
            boolean shown = seen.equals(model.seenProperty().get());
            model.seenProperty().set(shown ? Seen.DISAGREEMENT : seen);
        }
    }
}
