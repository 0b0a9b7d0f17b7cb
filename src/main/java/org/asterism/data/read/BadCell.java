package org.asterism.data.read;

/**
 * Something in a file that could not be read.
 *
 * @param line where it stands, from 1
 * @param column the column's name; empty where the whole row is meant
 * @param content what was there, cut to 80 characters
 * @param reason why it could not be read, such as "not a number"
 */
public record BadCell(long line, String column, String content, String reason) {}
