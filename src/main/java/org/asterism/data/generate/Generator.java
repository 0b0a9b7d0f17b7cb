package org.asterism.data.generate;

import org.asterism.data.Dataset;
import org.asterism.job.Job;

/**
 * Makes a data set: a record whose components are its parameters.
 *
 * <p>The data set has the columns {@code x} and {@code y} and the truth in {@code group}; the same parameters give the
 * same data set on every machine.
 */
public interface Generator {
    Dataset generate();

    /**
     * As {@link #generate()}, with what is to be said of it; to be watched and cancelled where it takes long.
     *
     * @throws org.asterism.parameter.InvalidInputException if the parameters ask for what cannot be made
     */
    default Generated generate(Job job) {
        job.stage("Drawing points");
        return new Generated(generate(), "");
    }
}
