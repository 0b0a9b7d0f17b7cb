package org.asterism.ui.table;

import org.asterism.data.sort.SortKey.Direction;

/** A column of the table that its lines are sorted by. */
public record Sorting(String column, Direction direction) {}
