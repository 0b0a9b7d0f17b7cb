package org.asterism.data.read;

/**
 * What a column of a file becomes.
 *
 * @param name its name in the data set; for JSON objects also the key that is read
 */
public record ColumnPlan(String name, ColumnType type) {}
