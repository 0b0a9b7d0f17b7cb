package org.asterism.ui.agreement;

import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.asterism.session.result.Conduct;
import org.asterism.session.result.PersonFindings;
import org.asterism.session.result.SessionResult;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.jspecify.annotations.Nullable;

/** The people of the session with what is said of each; a tick counts them, Space on a line changes it. */
final class PeopleTable extends TableView<PersonFindings> {
    private static final double LINE = 26;

    private final DashboardModel model;
    private final TableColumn<PersonFindings, Double> checks;
    private final ObservableList<PersonFindings> people = FXCollections.observableArrayList();

    PeopleTable(DashboardModel model) {
        this.model = model;
        setId("agreement-people");
        getStyleClass().add("dense");
        setFixedCellSize(LINE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setAccessibleText(Messages.text("agreement.people"));
        setPlaceholder(new Label(Messages.text("agreement.nobody")));
        SortedList<PersonFindings> sorted = new SortedList<>(people);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        ticks();
        checks = columns();
        model.resultProperty().subscribe(this::fill);
        setOnKeyPressed(event -> {
            PersonFindings chosen = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && chosen != null) {
                model.toggle(chosen.person());
            }
        });
    }

    private void ticks() {
        TableColumn<PersonFindings, Boolean> column = new TableColumn<>();
        column.setPrefWidth(32);
        column.setMinWidth(32);
        column.setMaxWidth(32);
        column.setReorderable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().counted()));
        column.setCellFactory(_ -> new Tick());
        getColumns().add(column);
    }

    /** @return the column of attention checks */
    private TableColumn<PersonFindings, Double> columns() {
        EstimateColumns<PersonFindings> columns = new EstimateColumns<>(this);
        columns.words(
                Messages.text("agreement.person"), Messages.text("agreement.person-help"), 54, PersonFindings::person);
        columns.estimate(
                Messages.text("agreement.with-others"),
                Messages.text("agreement.with-others-help"),
                120,
                PersonFindings::agreement);
        columns.number(
                "κ",
                Messages.text("agreement.kappa-help"),
                60,
                PersonFindings::kappa,
                person -> Words.kappa(person.kappa()));
        columns.number(
                Messages.text("agreement.weight"),
                Messages.text("agreement.weight-help"),
                62,
                PersonFindings::weight,
                person -> Words.number(person.weight()));
        columns.number(
                Messages.text("agreement.with-self"),
                Messages.text("agreement.with-self-help"),
                46,
                person -> person.conduct().consistency(),
                person -> Words.number(person.conduct().consistency()));
        TableColumn<PersonFindings, Double> passed = columns.number(
                Messages.text("agreement.checks"),
                Messages.text("agreement.checks-help"),
                52,
                person -> person.conduct().passed(),
                person -> checks(person.conduct()));
        columns.number(
                Messages.text("agreement.time"),
                Messages.text("agreement.person-time-help"),
                58,
                person -> person.conduct().seconds(),
                person -> Words.seconds(person.conduct().seconds()));
        columns.number(
                Messages.text("agreement.plots"),
                Messages.text("agreement.person-answers-help"),
                46,
                person -> person.conduct().plots(),
                person -> Numbers.count(person.conduct().plots()));
        columns.words(
                Messages.text("agreement.concerns"),
                Messages.text("agreement.concerns-help"),
                80,
                PeopleTable::concerns);
        return passed;
    }

    static String concerns(PersonFindings person) {
        return person.concerns().stream().map(Words::concern).collect(Collectors.joining("; "));
    }

    private static String checks(Conduct conduct) {
        return conduct.checks().isEmpty()
                ? "–"
                : conduct.passed() + "/" + conduct.checks().size();
    }

    private void fill(@Nullable SessionResult result) {
        int chosen = getSelectionModel().getSelectedIndex();
        if (result == null) {
            people.clear();
        } else {
            people.setAll(result.people());
            checks.setVisible(!result.session().plan().checks().isEmpty());
        }
        if (chosen >= 0 && chosen < getItems().size()) {
            getSelectionModel().select(chosen);
        }
    }

    private final class Tick extends TableCell<PersonFindings, Boolean> {
        private final CheckBox box = new CheckBox();

        Tick() {
            box.setFocusTraversable(false);
            box.setOnAction(_ -> model.toggle(getTableRow().getItem().person()));
        }

        @Override
        protected void updateItem(@Nullable Boolean counted, boolean empty) {
            super.updateItem(counted, empty);
            @Nullable
            PersonFindings person =
                    empty || getTableRow() == null ? null : getTableRow().getItem();
            setGraphic(person == null ? null : box);
            if (person != null) {
                box.setSelected(person.counted());
                box.setAccessibleText(Messages.text("agreement.count-person", person.person()));
            }
        }
    }
}
