package org.asterism.ui.columns;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.asterism.annotation.SelectionMode;
import org.asterism.report.columns.ColumnAxis;
import org.asterism.report.columns.ParallelPainter;
import org.asterism.ui.columns.ColumnsModel.Picture;
import org.asterism.ui.plot.CanvasPane;
import org.asterism.ui.plot.PlotRegion;
import org.jspecify.annotations.Nullable;

/** Parallel axes with their lines; a drag along one selects a range, by mouse or with the arrow keys. */
final class ParallelPlot extends PlotRegion {
    private static final double STEP = 0.02;
    private static final double REACH = 14;

    private final ColumnsModel<int[]> model;
    private final ImageView lines = new ImageView();
    private final CanvasPane overlay = new CanvasPane();
    private @Nullable Picture<int[]> picture;
    private @Nullable WritableImage image;
    private int axis;
    private double cursor = 0.5;
    private double anchor = Double.NaN;
    private int moving = -1;

    ParallelPlot(ColumnsModel<int[]> model) {
        this.model = model;
        setId("parallel-plot");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setCursor(Cursor.CROSSHAIR);
        lines.setManaged(false);
        getChildren().addAll(lines, overlay);
        widthProperty().subscribe(_ -> resize());
        heightProperty().subscribe(_ -> resize());
        focusedProperty().subscribe(_ -> paint());
        model.pictureProperty().subscribe(this::show);
        model.columnsProperty().subscribe(_ -> axis = 0);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    protected void restyled() {
        resize();
    }

    private void resize() {
        double scale = renderScale();
        ParallelGrid grid = grid();
        int width = (int) Math.round(grid.across() * scale);
        int height = (int) Math.round(grid.length() * scale);
        if (width > 1 && height > 1) {
            model.canvasProperty().set(new ColumnsModel.Canvas(width, height, scale, theme()));
        }
        paint();
    }

    private void show(@Nullable Picture<int[]> next) {
        picture = next;
        if (next == null) {
            return;
        }
        int width = next.canvas().width();
        int height = next.canvas().height();
        if (image == null || image.getWidth() != width || image.getHeight() != height) {
            image = new WritableImage(width, height);
        }
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), next.pixels(), 0, width);
        lines.setImage(image);
        axis = Math.min(axis, axes().size() - 1);
        paint();
    }

    private List<ColumnAxis> axes() {
        return picture == null ? List.of() : picture.scene().axes();
    }

    private void paint() {
        if (getWidth() < 1 || getHeight() < 1 || axes().isEmpty()) {
            return;
        }
        ParallelGrid grid = grid();
        lines.setX(grid.left());
        lines.setY(grid.top());
        lines.setFitWidth(grid.across());
        lines.setFitHeight(grid.length());
        ParallelAxes drawn = new ParallelAxes(axes(), theme(), grid);
        overlay.paint(0, 0, getWidth(), getHeight(), family(), pen -> {
            drawn.paint(pen);
            if (!Double.isNaN(anchor)) {
                drawn.range(pen, axis, anchor, cursor);
            } else if (isFocused()) {
                drawn.cursor(pen, axis, cursor);
            }
        });
        describe();
    }

    private ParallelGrid grid() {
        return new ParallelGrid(axes().size(), getWidth(), getHeight(), theme().type());
    }

    private void describe() {
        ColumnAxis now = axes().get(axis);
        String names = axes().stream().map(ColumnAxis::title).collect(Collectors.joining(", "));
        String place = now.text(now.place(cursor));
        setAccessibleText(text("columns.parallel-described", names, now.title(), axis + 1, axes().size(), place));
    }

    private void press(MouseEvent event) {
        requestFocus();
        if (axes().isEmpty()) {
            return;
        }
        ParallelGrid grid = grid();
        int near = grid.nearest(event.getX());
        if (event.getY() < grid.top() - 6) {
            moving = near;
        } else if (Math.abs(grid.x(near) - event.getX()) <= REACH) {
            axis = near;
            cursor = grid.share(event.getY());
            anchor = cursor;
        }
        paint();
    }

    private void drag(MouseEvent event) {
        if (!Double.isNaN(anchor)) {
            cursor = grid().share(event.getY());
            paint();
        }
    }

    private void release(MouseEvent event) {
        if (moving >= 0) {
            int target = grid().nearest(event.getX());
            model.move(moving, target - moving);
            moving = -1;
        } else if (!Double.isNaN(anchor)) {
            finish(Brush.mode(event));
        }
    }

    /** Selects what was marked; a mere click on an axis selects nothing. */
    private void finish(SelectionMode mode) {
        ColumnAxis marked = axes().get(axis);
        double low = Math.min(anchor, cursor);
        double high = Math.max(anchor, cursor);
        anchor = Double.NaN;
        if (high - low > 0.004) {
            model.selectRange(marked, marked.place(low), marked.place(high), mode);
        } else if (mode == SelectionMode.NEW) {
            model.selectNothing();
        }
        paint();
    }

    private void key(KeyEvent event) {
        if (axes().isEmpty() || event.isShortcutDown()) {
            return;
        }
        boolean used = true;
        switch (event.getCode()) {
            case LEFT -> step(-1, event.isAltDown());
            case RIGHT -> step(1, event.isAltDown());
            case UP -> cursor = Math.min(1, cursor + STEP);
            case DOWN -> cursor = Math.max(0, cursor - STEP);
            case SPACE -> mark(event);
            case ENTER -> used = !Double.isNaN(anchor) && mark(event);
            case ESCAPE -> used = forget();
            default -> used = false;
        }
        if (used) {
            event.consume();
            paint();
        }
    }

    private void step(int by, boolean move) {
        if (move) {
            int target = Math.clamp(axis + by, 0, axes().size() - 1);
            model.move(axis, by);
            axis = target;
        } else if (Double.isNaN(anchor)) {
            axis = Math.clamp(axis + by, 0, axes().size() - 1);
        }
    }

    /** Begins a range at the cursor, or ends it there. */
    private boolean mark(KeyEvent event) {
        if (Double.isNaN(anchor)) {
            anchor = cursor;
        } else {
            finish(Brush.mode(event));
        }
        return true;
    }

    private boolean forget() {
        boolean marking = !Double.isNaN(anchor);
        anchor = Double.NaN;
        return marking;
    }

    /** Paints a picture for the model, off the window's thread. */
    static ColumnsModel.Painting<int[]> painting() {
        return (scene, canvas, job) ->
                new ParallelPainter(scene, canvas.theme(), canvas.width(), canvas.height()).paint(job);
    }
}
