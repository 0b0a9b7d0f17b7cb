package org.asterism.ui.data;

import atlantafx.base.controls.Spacer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.asterism.data.read.ColumnPlan;
import org.asterism.data.read.ColumnType;
import org.asterism.data.read.Format;
import org.asterism.data.read.Kind;
import org.asterism.data.read.Preview;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The head of a file as a table, with what was guessed above it, to be corrected before the file is opened. */
public final class ImportView extends VBox {
    private static final int COLUMNS = 60;

    private final ImportModel model;
    private final Label title = new Label();
    private final Label notes = new Label();
    private final HBox options = new HBox(8);
    private final TableView<List<String>> table = new TableView<>();

    public ImportView(ImportModel model) {
        this.model = model;
        setId("import");
        getStyleClass().add("import");
        title.getStyleClass().add("strong");
        notes.setWrapText(true);
        notes.getStyleClass().addAll("muted", "small");
        notes.managedProperty().bind(notes.textProperty().isNotEmpty());
        options.setAlignment(Pos.CENTER_LEFT);
        table.setAccessibleText(Messages.text("data.import-table"));
        table.setSortPolicy(_ -> false);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(title, options, notes, problem(), table, buttons());
        visibleProperty().bind(model.previewProperty().isNotNull());
        managedProperty().bind(visibleProperty());
        model.previewProperty().subscribe(this::show);
    }

    private Node problem() {
        Label problem = new Label();
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        return problem;
    }

    private Node buttons() {
        Button open = Buttons.button("import-open", Messages.text("data.import"), model::open);
        open.getStyleClass().add("accent");
        open.setDefaultButton(true);
        // So that Enter opens the data, whatever had the focus when the file was chosen.
        open.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(open::requestFocus);
            }
        });
        Button cancel = Buttons.button("import-cancel", Messages.text("data.import-cancel"), model::close);
        cancel.setCancelButton(true);
        return new HBox(8, new Spacer(), cancel, open);
    }

    private void show(@Nullable Preview preview) {
        if (preview == null) {
            return;
        }
        title.setText(Messages.text(
                "data.how", String.valueOf(model.fileProperty().get().getFileName())));
        showNotes(preview);
        options.getChildren().setAll(options(preview.format()));
        table.getColumns().setAll(columns(preview.format()));
        table.getItems().setAll(preview.rows());
    }

    private void showNotes(Preview preview) {
        List<String> lines = new ArrayList<>(preview.notes());
        int columns = preview.format().columns().size();
        if (columns > COLUMNS) {
            lines.add(Messages.text("data.first-columns", COLUMNS, columns));
        }
        notes.setText(String.join(" ", lines));
    }

    private List<Node> options(Format format) {
        if (format.kind() != Kind.DELIMITED) {
            return List.of();
        }
        Map<String, Character> delimiters = new LinkedHashMap<>();
        delimiters.put(Messages.text("data.comma"), ',');
        delimiters.put(Messages.text("data.semicolon"), ';');
        delimiters.put(Messages.text("data.tab"), '\t');
        delimiters.put(Messages.text("data.bar"), '|');
        Map<String, Character> decimals = new LinkedHashMap<>();
        decimals.put(Messages.text("data.decimal-point"), '.');
        decimals.put(Messages.text("data.decimal-comma"), ',');
        Map<String, Charset> encodings = new LinkedHashMap<>();
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("windows-1252"))) {
            encodings.put(charset.displayName(Locale.ROOT), charset);
        }
        Map<String, Boolean> headers = new LinkedHashMap<>();
        headers.put(Messages.text("data.header-names"), true);
        headers.put(Messages.text("data.header-data"), false);
        return List.of(
                choice(Messages.text("data.separator"), delimiters, format.delimiter(), format::withDelimiter),
                choice(Messages.text("data.decimal"), decimals, format.decimal(), format::withDecimal),
                choice(Messages.text("data.encoding"), encodings, format.encoding(), format::withEncoding),
                choice(
                        Messages.text("data.header"),
                        headers,
                        format.header(),
                        on -> on ? format.withHeader() : format.withoutHeader()));
    }

    private <T> Node choice(String name, Map<String, T> choices, T chosen, Function<T, Format> corrected) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(choices.keySet());
        choices.forEach((text, value) -> {
            if (value.equals(chosen)) {
                box.setValue(text);
            }
        });
        box.setAccessibleText(name);
        box.setOnAction(_ -> model.correct(corrected.apply(choices.get(box.getValue()))));
        Label label = new Label(name);
        label.getStyleClass().addAll("muted", "small");
        return new VBox(2, label, box);
    }

    private List<TableColumn<List<String>, String>> columns(Format format) {
        List<TableColumn<List<String>, String>> columns = new ArrayList<>();
        for (int i = 0; i < Math.min(COLUMNS, format.columns().size()); i++) {
            columns.add(column(format.columns().get(i), i));
        }
        return columns;
    }

    private TableColumn<List<String>, String> column(ColumnPlan plan, int index) {
        TableColumn<List<String>, String> column = new TableColumn<>();
        column.setGraphic(header(plan, index));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(124);
        column.setCellValueFactory(row -> new SimpleStringProperty(
                index < row.getValue().size() ? row.getValue().get(index) : ""));
        if (plan.type() == ColumnType.NUMBER || plan.type() == ColumnType.DATE) {
            column.setStyle("-fx-alignment: center-right;");
        }
        return column;
    }

    private Node header(ColumnPlan plan, int index) {
        Label name = new Label(plan.name());
        name.setMaxWidth(112);
        ComboBox<ColumnType> type = new ComboBox<>();
        type.getItems().setAll(ColumnType.values());
        type.setConverter(new TypeNames());
        type.setValue(plan.type());
        type.setAccessibleText(Messages.text("data.type", plan.name()));
        type.setOnAction(_ -> model.setType(index, type.getValue()));
        VBox header = new VBox(3, name, type);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private static final class TypeNames extends StringConverter<ColumnType> {
        @Override
        public String toString(ColumnType type) {
            return switch (type) {
                case NUMBER -> Messages.text("data.type-number");
                case DATE -> Messages.text("data.type-date");
                case TEXT -> Messages.text("data.type-text");
                case SKIP -> Messages.text("data.type-skip");
            };
        }

        @Override
        public ColumnType fromString(String text) {
            throw new UnsupportedOperationException("not editable");
        }
    }
}
