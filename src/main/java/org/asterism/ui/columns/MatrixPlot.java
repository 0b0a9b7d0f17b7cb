package org.asterism.ui.columns;

import static org.asterism.ui.text.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.asterism.geometry.Bounds;
import org.asterism.report.Viewport;
import org.asterism.report.columns.ColumnAxis;
import org.asterism.report.columns.MatrixPainter;
import org.asterism.report.draw.PixelImage;
import org.asterism.ui.columns.ColumnsModel.Picture;
import org.asterism.ui.plot.CanvasPane;
import org.asterism.ui.plot.PlotRegion;
import org.jspecify.annotations.Nullable;

/** The small plots of all pairs; one is chosen by a click or with the arrow keys and Enter, a drag in one selects. */
final class MatrixPlot extends PlotRegion {
    private static final double STILL = 3;

    private final ColumnsModel<int[][][]> model;
    private final CanvasPane canvas = new CanvasPane();
    private List<List<PixelImage>> cells = List.of();
    private @Nullable Picture<int[][][]> picture;
    private MatrixGrid grid = new MatrixGrid(1, 1, 1, 1);
    private int row;
    private int column;
    private @Nullable Bounds drawn;
    private double startX;
    private double startY;
    private boolean marking;

    MatrixPlot(ColumnsModel<int[][][]> model) {
        this.model = model;
        setId("matrix-plot");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(canvas);
        widthProperty().subscribe(_ -> resize());
        heightProperty().subscribe(_ -> resize());
        focusedProperty().subscribe(_ -> paint());
        model.columnsProperty().subscribe(_ -> resize());
        model.pictureProperty().subscribe(this::show);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
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
        int count = model.columnsProperty().get().size();
        int side = (int) Math.round(grid(count).side() * renderScale());
        if (side > 8 && count > 1) {
            model.canvasProperty().set(new ColumnsModel.Canvas(side, side, renderScale(), theme()));
        }
        paint();
    }

    private void show(@Nullable Picture<int[][][]> next) {
        picture = next;
        cells = next == null ? List.of() : images(next);
        int most = Math.max(0, axes().size() - 1);
        row = Math.min(row, most);
        column = Math.min(column, most);
        paint();
    }

    private MatrixGrid grid(int count) {
        return new MatrixGrid(count, getWidth(), getHeight(), theme().type());
    }

    private static List<List<PixelImage>> images(Picture<int[][][]> picture) {
        int side = picture.canvas().width();
        List<List<PixelImage>> rows = new ArrayList<>();
        for (int[][] line : picture.pixels()) {
            List<PixelImage> images = new ArrayList<>();
            for (int[] pixels : line) {
                images.add(new PixelImage(pixels, side, side));
            }
            rows.add(images);
        }
        return rows;
    }

    private List<ColumnAxis> axes() {
        return picture == null ? List.of() : picture.scene().axes();
    }

    private void paint() {
        if (getWidth() < 1 || getHeight() < 1 || axes().isEmpty() || picture == null) {
            return;
        }
        grid = grid(axes().size());
        MatrixFrames frames = new MatrixFrames(picture.scene(), grid, theme());
        canvas.paint(0, 0, getWidth(), getHeight(), family(), pen -> {
            frames.paint(pen, cells);
            frames.choose(pen, row, column, isFocused());
            if (drawn != null) {
                frames.mark(pen, row, column, viewport(), drawn);
            }
        });
        String names = axes().stream().map(ColumnAxis::title).collect(Collectors.joining(", "));
        setAccessibleText(text(
                "columns.matrix-described",
                names,
                axes().get(column).title(),
                axes().get(row).title()));
    }

    private Viewport viewport() {
        Bounds view = MatrixPainter.view(axes().get(column), axes().get(row));
        return new Viewport(view, grid.side(), grid.side());
    }

    private void point(double x, double y) {
        if (!axes().isEmpty() && grid.inside(x, y) && !marking) {
            int nextRow = grid.row(y);
            int nextColumn = grid.column(x);
            if (nextRow != row || nextColumn != column) {
                row = nextRow;
                column = nextColumn;
                paint();
            }
        }
    }

    private void press(MouseEvent event) {
        requestFocus();
        point(event.getX(), event.getY());
        marking = !axes().isEmpty() && grid.inside(event.getX(), event.getY());
        startX = event.getX();
        startY = event.getY();
    }

    private void drag(MouseEvent event) {
        if (marking && row != column && Math.hypot(event.getX() - startX, event.getY() - startY) > STILL) {
            Viewport viewport = viewport();
            double left = grid.left(column);
            double top = grid.top(row);
            double x1 = viewport.dataX(startX - left);
            double y1 = viewport.dataY(startY - top);
            double x2 = viewport.dataX(Math.clamp(event.getX() - left, 0, grid.side()));
            double y2 = viewport.dataY(Math.clamp(event.getY() - top, 0, grid.side()));
            drawn = new Bounds(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
            paint();
        }
    }

    private void release(MouseEvent event) {
        Bounds marked = drawn;
        drawn = null;
        if (marking && marked != null) {
            model.selectRectangle(axes().get(column), axes().get(row), marked, Brush.mode(event));
        } else if (marking) {
            plot();
        }
        marking = false;
        paint();
    }

    private void plot() {
        if (row != column) {
            model.plot(column, row);
            model.close();
        }
    }

    private void key(KeyEvent event) {
        boolean used = !axes().isEmpty();
        switch (event.getCode()) {
            case LEFT -> move(0, -1);
            case RIGHT -> move(0, 1);
            case UP -> move(-1, 0);
            case DOWN -> move(1, 0);
            case ENTER, SPACE -> plot();
            default -> used = false;
        }
        if (used) {
            event.consume();
            paint();
        }
    }

    private void move(int down, int right) {
        int most = Math.max(0, axes().size() - 1);
        row = Math.clamp(row + down, 0, most);
        column = Math.clamp(column + right, 0, most);
    }

    /** Paints the small plots for the model, off the window's thread. */
    static ColumnsModel.Painting<int[][][]> painting() {
        return (scene, canvas, job) ->
                new MatrixPainter(scene, canvas.theme()).paint(canvas.width(), canvas.scale(), job);
    }
}
