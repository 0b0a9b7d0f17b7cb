package org.asterism.ui.score;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.perception.Pair;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** What viewers, the classes and each run make of the doubtful pairs: one row a pair, one column a partition. */
final class VerdictTable extends VBox {
    private static final int SHORT = 8;
    private static final double ROW = 36;
    private static final double SCROLL_BAR = 14;
    private static final double WIDE = 48;

    private final PairLinks links;
    private final GridPane pairs = new GridPane();
    private final GridPane cells = new GridPane();
    private final ScrollPane runs = new ScrollPane(cells);
    private final Button all = Texts.collapsing(new Button());
    private boolean expanded;
    private ClassesModel.Reading reading = new ClassesModel.Reading(List.of(), null, List.of());

    VerdictTable(PairLinks links) {
        super(6);
        this.links = links;
        setId("verdicts");
        runs.getStyleClass().addAll("side-scroll", "edge-to-edge");
        runs.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(runs, Priority.ALWAYS);
        pairs.setMinWidth(Region.USE_PREF_SIZE);
        HBox table = new HBox(pairs, runs);
        table.setFillHeight(false);
        table.getStyleClass().add("verdicts");
        all.getStyleClass().add("small");
        all.setOnAction(_ -> {
            expanded = !expanded;
            fill();
        });
        getChildren()
                .addAll(
                        Texts.text(Messages.text("score.verdicts"), "strong"),
                        table,
                        all,
                        Texts.note(Messages.text("score.verdicts-help")));
    }

    void show(ClassesModel.Reading shown) {
        reading = shown;
        fill();
    }

    private void fill() {
        pairs.getChildren().clear();
        cells.getChildren().clear();
        pairs.addRow(
                0,
                head(Messages.text("score.verdicts-pair"), "", Messages.text("score.verdicts-pair-help")),
                head(Messages.text("score.verdicts-viewers"), "", Messages.text("score.verdicts-viewers-help")));
        List<ClassesModel.Column> columns = reading.columns();
        for (int c = 0; c < columns.size(); c++) {
            cells.add(head(columns.get(c), c == 0 && reading.classes() != null), c, 0);
        }
        List<Pair> rows = reading.ranked();
        int count = expanded ? rows.size() : Math.min(SHORT, rows.size());
        for (int r = 0; r < count; r++) {
            addRow(r + 1, rows.get(r), columns);
        }
        runs.setMinHeight((count + 1) * ROW + SCROLL_BAR);
        all.setVisible(rows.size() > SHORT);
        all.setText(
                expanded
                        ? Messages.text("score.verdicts-fewer", SHORT)
                        : Messages.text("score.verdicts-all", rows.size()));
    }

    private void addRow(int row, Pair pair, List<ClassesModel.Column> columns) {
        Button name = links.button(pair, Messages.text("score.verdicts-explain"));
        pairs.addRow(
                row,
                linked(new VBox(name), pair),
                linked(
                        cell(
                                PairText.percent(pair.single()),
                                Messages.text("score.verdicts-one"),
                                PairText.sentence(pair)),
                        pair));
        for (int c = 0; c < columns.size(); c++) {
            ClassesModel.Column column = columns.get(c);
            VBox cell = cell(column.word(pair), PairText.percent(column.pairs().together(pair)), column.words(pair));
            cell.getStyleClass()
                    .add("verdict-" + column.pairs().verdict(pair).name().toLowerCase(Locale.ROOT));
            cells.add(linked(cell, pair), c, row);
        }
    }

    private Node linked(VBox cell, Pair pair) {
        cell.getStyleClass().add("verdict");
        cell.setAlignment(Pos.CENTER);
        size(cell);
        return links.link(cell, pair);
    }

    private static VBox cell(String above, String below, String words) {
        VBox cell = new VBox(Texts.text(above, "tiny", "strong"), Texts.text(below, "tiny", "muted"));
        Tooltip.install(cell, Texts.help(words));
        cell.setAccessibleText(words);
        return cell;
    }

    private static Node head(ClassesModel.Column column, boolean classes) {
        if (classes) {
            return head(column.name(), Messages.text("score.verdicts-classes"), column.name());
        }
        int number = column.name().lastIndexOf(" #");
        return number < 0
                ? head(column.name(), "", column.name())
                : head(column.name().substring(0, number), column.name().substring(number + 1), column.name());
    }

    private static Node head(String above, String below, String help) {
        VBox head = new VBox(Texts.text(above, "tiny", "muted"), Texts.text(below, "tiny", "muted"));
        head.setAlignment(Pos.CENTER);
        head.getStyleClass().add("verdict");
        size(head);
        Tooltip.install(head, Texts.help(help));
        return head;
    }

    private static void size(VBox cell) {
        cell.setMinSize(WIDE, ROW);
        cell.setPrefSize(WIDE, ROW);
        cell.setMaxSize(WIDE, ROW);
    }
}
