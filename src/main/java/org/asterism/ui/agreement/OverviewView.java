package org.asterism.ui.agreement;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.perception.agreement.Agreement;
import org.asterism.perception.agreement.Schools;
import org.asterism.ui.control.PairsMap;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** Plots on the left; people, and the agreement of every two of them, on the right. */
final class OverviewView extends SplitPane {
    OverviewView(DashboardModel model) {
        getStyleClass().add("agreement-split");
        SplitPane right =
                new SplitPane(section(Messages.text("agreement.people"), new PeopleTable(model)), pairs(model));
        right.setOrientation(Orientation.VERTICAL);
        right.setDividerPositions(0.46);
        right.getStyleClass().add("agreement-split");
        getItems().addAll(section(Messages.text("agreement.plots"), new PlotsTable(model)), right);
        setDividerPositions(0.52);
    }

    /** Those who see alike side by side. */
    private static Agreement ordered(Agreement pairs) {
        return pairs.select(Schools.of(pairs).order());
    }

    private static Section section(String title, TableView<?> table) {
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinHeight(80);
        Section section = new Section(title, table);
        section.getStyleClass().add("rows");
        return section;
    }

    private static Node pairs(DashboardModel model) {
        PairsMap map = new PairsMap(
                Messages.text("agreement.pairs-spoken"),
                (shown, row, column) -> Messages.text(
                        "agreement.pair",
                        shown.raters().get(row),
                        shown.raters().get(column),
                        Words.number(shown.between(row, column))));
        map.setId("agreement-pairs");
        model.resultProperty().subscribe(result -> map.show(result == null ? null : ordered(result.pairs())));
        VBox.setVgrow(map, Priority.ALWAYS);
        Label readout = Texts.text("", "muted", "small");
        readout.textProperty().bind(map.readoutProperty());
        return new Section(Messages.text("agreement.pairs"), map).with(readout);
    }
}
