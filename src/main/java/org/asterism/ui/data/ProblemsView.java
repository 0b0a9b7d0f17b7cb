package org.asterism.ui.data;

import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.data.read.BadCell;
import org.asterism.data.read.Reading;
import org.asterism.ui.text.Messages;

/** What could not be read of a file: line, column, what was there, and why. */
public final class ProblemsView extends VBox {

    public ProblemsView(Reading reading) {
        getStyleClass().add("import");
        setPrefSize(640, 420);
        TableView<BadCell> table = new TableView<>();
        table.getColumns()
                .add(column(Messages.text("data.problem-line"), problem -> Long.toString(problem.line()), 80));
        table.getColumns().add(column(Messages.text("data.problem-column"), BadCell::column, 130));
        table.getColumns().add(column(Messages.text("data.problem-content"), BadCell::content, 220));
        table.getColumns().add(column(Messages.text("data.problem-reason"), BadCell::reason, 170));
        table.getItems().setAll(reading.problems());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(title(reading), table);
    }

    private static Label title(Reading reading) {
        int listed = reading.problems().size();
        String key = reading.problemCount() > listed ? "data.problems-more" : "data.problems";
        return new Label(
                Messages.text(key, reading.problemCount(), reading.dataset().name(), listed));
    }

    private static TableColumn<BadCell, String> column(String title, Function<BadCell, String> text, double width) {
        TableColumn<BadCell, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new SimpleStringProperty(text.apply(row.getValue())));
        return column;
    }
}
