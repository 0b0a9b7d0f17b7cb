package org.asterism.ui.table;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The lines in view, with a scroll bar over all lines. */
final class LinesPane extends HBox {
    /** Height of a line, pixels. */
    private static final double LINE = 25;

    /** What a wheel's notch adds up to, pixels. */
    private static final double NOTCH = 40;

    private static final double LINES_A_NOTCH = 3;

    private final TableModel model;
    private final LinePicker picker;
    private final Page page;
    private final TableView<Integer> table = new TableView<>();
    private final ScrollBar bar = new ScrollBar();
    private final Set<RowLine> lines = Collections.newSetFromMap(new WeakHashMap<>());
    private final Fields fields;
    private double turned;

    LinesPane(TableModel model, LinePicker picker, Page page) {
        this.model = model;
        this.picker = picker;
        this.page = page;
        fields = new Fields(table, model.listingProperty()::get);
        prepare();
        bar();
        getChildren().addAll(table, bar);
        HBox.setHgrow(table, Priority.ALWAYS);
        page.firstProperty().subscribe(this::fill);
        page.sizeProperty().subscribe(this::fill);
        model.listingProperty().subscribe(this::show);
        model.hoveredProperty().subscribe(this::mark);
        model.sortingProperty().subscribe(this::unsort);
        picker.currentProperty().subscribe(this::mark);
    }

    TableView<Integer> table() {
        return table;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (table.lookup(".clipped-container") instanceof Region room && room.getHeight() > 0) {
            page.sizeProperty().set(Math.max(1, (int) (room.getHeight() / LINE)));
        }
    }

    private void prepare() {
        table.setId("table");
        table.getStyleClass().add("dense");
        table.setAccessibleText(Messages.text("table.rows"));
        table.setFixedCellSize(LINE);
        table.setSelectionModel(null);
        table.setTableMenuButtonVisible(true);
        table.setPlaceholder(new Label(Messages.text("table.no-rows")));
        table.setRowFactory(_ -> {
            RowLine line = new RowLine(model, picker, page);
            lines.add(line);
            return line;
        });
        table.setSortPolicy(_ -> {
            model.sortingProperty().set(fields.sorting());
            return true;
        });
        table.addEventFilter(ScrollEvent.SCROLL, this::turn);
    }

    private void bar() {
        bar.setId("table-bar");
        bar.setOrientation(Orientation.VERTICAL);
        bar.setAccessibleText(Messages.text("table.scroll"));
        bar.valueProperty().subscribe(value -> page.scrollTo((int) Math.round(value.doubleValue())));
        page.firstProperty().subscribe(first -> bar.setValue(first.intValue()));
    }

    @SuppressWarnings("ReferenceEquality") // a listing shares its rows with the one before where they are the same
    private void show(@Nullable Listing before, @Nullable Listing now) {
        if (now == null) {
            page.totalProperty().set(0);
            fill();
            return;
        }
        fields.show(now);
        page.totalProperty().set(now.lines());
        if (before == null || before.rows() != now.rows()) {
            page.scrollTo(0);
            fill();
        } else if (before.colors().equals(now.colors())) {
            mark();
        } else {
            table.refresh();
        }
    }

    /** Gives the table the rows of the lines in view. */
    private void fill() {
        Listing now = model.listingProperty().get();
        int[] rows = now == null ? new int[0] : now.rows();
        int end = Math.min(page.end(), rows.length);
        table.getItems()
                .setAll(IntStream.range(Math.min(page.firstProperty().get(), end), end)
                        .map(line -> rows[line])
                        .boxed()
                        .toList());
        bar.setMax(page.last());
        bar.setVisibleAmount((double) page.last() * page.sizeProperty().get() / Math.max(1, rows.length));
        bar.setBlockIncrement(page.sizeProperty().get());
        bar.setVisible(page.last() > 0);
        mark();
    }

    private void mark() {
        lines.forEach(RowLine::mark);
    }

    /** The headings follow where the sorting was taken back, as with other data. */
    private void unsort(List<Sorting> sorting) {
        if (sorting.isEmpty()) {
            table.getSortOrder().clear();
        }
    }

    /** A wheel turns in notches, a touch pad in parts of them. */
    private void turn(ScrollEvent event) {
        if (Math.abs(event.getDeltaY()) > Math.abs(event.getDeltaX())) {
            turned -= event.getDeltaY() * LINES_A_NOTCH / NOTCH;
            int whole = (int) turned;
            turned -= whole;
            page.scrollTo(page.firstProperty().get() + whole);
            event.consume();
        }
    }
}
