package org.asterism.data.generate;

import org.asterism.data.Dataset;

/**
 * Makes a data set: a record whose components are its parameters.
 *
 * <p>The data set has the columns {@code x} and {@code y} and the truth in {@code group}; the same parameters give the
 * same data set on every machine.
 */
public interface Generator {
    Dataset generate();
}
