package org.asterism.ui.scatter;

import org.asterism.workspace.Partition;

/**
 * Groups to look at without making them part of the document, such as what a predicted viewer sees.
 *
 * @param title the heading of the legend
 * @param groups with the colours in which they are drawn
 */
public record Preview(String title, Partition groups) {}
