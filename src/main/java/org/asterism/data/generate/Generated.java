package org.asterism.data.generate;

import org.asterism.data.Dataset;

/**
 * A data set that was made.
 *
 * @param note what people should know of how it came out; empty where it is as they asked
 */
public record Generated(Dataset dataset, String note) {}
