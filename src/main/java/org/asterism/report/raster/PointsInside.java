package org.asterism.report.raster;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.CellGrid;
import org.asterism.geometry.Polygon;
import org.asterism.job.Parallel;

/**
 * The points inside a polygon, block by block.
 *
 * <p>A block whose box lies on one side of the outline is decided as a whole, and a point by the cell of the polygon's grid
 * that its packed place tells; only points in cells across the outline are tested by their coordinates.
 */
final class PointsInside {
    /** How many sets are filled side by side and joined in the end. */
    private static final int PARTS = 4;

    private final PointBlocks blocks;
    private final CellGrid grid;
    private final boolean empty;

    PointsInside(PointBlocks blocks, Polygon polygon) {
        this.blocks = blocks;
        grid = CellGrid.of(polygon);
        empty = polygon.size() < 3;
    }

    /** The points' indices. */
    BitSet indices() {
        if (empty) {
            return new BitSet();
        }
        long[][] parts = new long[PARTS][Math.ceilDiv(blocks.size(), Long.SIZE)];
        Parallel.forEach(PARTS, part -> {
            Search search = new Search();
            for (int block = part; block < blocks.blocks(); block += PARTS) {
                search.mark(block, parts[part]);
            }
        });
        long[] all = parts[0];
        for (int part = 1; part < PARTS; part++) {
            for (int word = 0; word < all.length; word++) {
                all[word] |= parts[part][word];
            }
        }
        return BitSet.valueOf(all);
    }

    /** How many there are. */
    int count() {
        int[] counts = new int[PARTS];
        Parallel.forEach(empty ? 0 : PARTS, part -> {
            Search search = new Search();
            for (int block = part; block < blocks.blocks(); block += PARTS) {
                counts[part] += search.count(block);
            }
        });
        return IntStream.of(counts).sum();
    }

    private CellGrid.Side side(int block) {
        Bounds box = blocks.box(block);
        return grid.side(box.minX(), box.minY(), box.maxX(), box.maxY());
    }

    /** Looks into one block after the other. */
    private final class Search {
        private final Places.Cells cells = new Places.Cells(Places.Precision.EXACT);
        private final int[] found = new int[PointBlocks.BLOCK];

        int count(int block) {
            return switch (side(block)) {
                case OUTSIDE -> 0;
                case INSIDE -> blocks.count(block);
                case EITHER -> find(block);
            };
        }

        void mark(int block, long[] words) {
            CellGrid.Side side = side(block);
            boolean whole = side == CellGrid.Side.INSIDE;
            int count = whole ? blocks.count(block) : side == CellGrid.Side.EITHER ? find(block) : 0;
            int start = blocks.start(block);
            for (int f = 0; f < count; f++) {
                int id = blocks.id(whole ? start + f : found[f]);
                words[id / Long.SIZE] |= 1L << id;
            }
        }

        /** Lists the positions of a block's points that are inside. */
        private int find(int block) {
            blocks.project(block, blocks.count(block), new GridCells(grid), cells);
            int count = 0;
            int start = blocks.start(block);
            for (int k = 0; k < blocks.count(block); k++) {
                CellGrid.Side side = grid.side(cells.columns[k], cells.rows[k]);
                boolean inside = side == CellGrid.Side.EITHER
                        ? grid.contains(blocks.x(start + k), blocks.y(start + k))
                        : side == CellGrid.Side.INSIDE;
                found[count] = start + k;
                count += inside ? 1 : 0;
            }
            return count;
        }
    }

    private record GridCells(CellGrid grid) implements Places.Plane {
        @Override
        public double column(double x) {
            return grid.column(x);
        }

        @Override
        public double row(double y) {
            return grid.row(y);
        }
    }
}
