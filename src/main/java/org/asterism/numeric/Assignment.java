package org.asterism.numeric;

import java.util.Arrays;

/**
 * Optimal assignment of rows to columns by shortest augmenting paths.
 *
 * <p>Each row is inserted in turn along the cheapest alternating path, with potentials that keep reduced costs at zero
 * or above. O(rows² · columns). Jonker and Volgenant 1987, "A shortest augmenting path algorithm for dense and sparse
 * linear assignment problems", doi 10.1007/BF02278710.
 */
public final class Assignment {
    private final double[][] cost;
    private final int rows;
    private final int columns;
    private final double[] rowPotential;
    private final double[] columnPotential;
    /** The row (from 1) that holds a column (from 1); 0 where the column is free. */
    private final int[] holder;

    private final int[] previous;

    private Assignment(double[][] cost, int rows, int columns) {
        this.cost = cost;
        this.rows = rows;
        this.columns = columns;
        rowPotential = new double[rows + 1];
        columnPotential = new double[columns + 1];
        holder = new int[columns + 1];
        previous = new int[columns + 1];
    }

    /**
     * The column of each row so that the summed cost is smallest and no column is used twice.
     *
     * @param cost finite, rows by columns, with no more rows than columns
     * @throws IllegalArgumentException if there are more rows than columns
     */
    public static int[] minimize(double[][] cost) {
        int columns = cost.length == 0 ? 0 : cost[0].length;
        if (cost.length > columns) {
            throw new IllegalArgumentException(cost.length + " rows do not fit " + columns + " columns");
        }
        return new Assignment(cost, cost.length, columns).solve();
    }

    private int[] solve() {
        for (int row = 1; row <= rows; row++) {
            holder[0] = row;
            augment(findFreeColumn());
        }
        int[] columnOf = new int[rows];
        for (int column = 1; column <= columns; column++) {
            if (holder[column] > 0) {
                columnOf[holder[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    private int findFreeColumn() {
        double[] slack = new double[columns + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        boolean[] visited = new boolean[columns + 1];
        int column = 0;
        while (holder[column] != 0) {
            visited[column] = true;
            int next = relax(column, slack, visited);
            shift(slack[next], slack, visited);
            column = next;
        }
        return column;
    }

    private int relax(int column, double[] slack, boolean[] visited) {
        int row = holder[column];
        int best = 0;
        for (int j = 1; j <= columns; j++) {
            if (visited[j]) {
                continue;
            }
            double reduced = cost[row - 1][j - 1] - rowPotential[row] - columnPotential[j];
            if (reduced < slack[j]) {
                slack[j] = reduced;
                previous[j] = column;
            }
            if (best == 0 || slack[j] < slack[best]) {
                best = j;
            }
        }
        return best;
    }

    private void shift(double delta, double[] slack, boolean[] visited) {
        for (int j = 0; j <= columns; j++) {
            if (visited[j]) {
                rowPotential[holder[j]] += delta;
                columnPotential[j] -= delta;
            } else {
                slack[j] -= delta;
            }
        }
    }

    private void augment(int free) {
        int column = free;
        while (column != 0) {
            holder[column] = holder[previous[column]];
            column = previous[column];
        }
    }
}
