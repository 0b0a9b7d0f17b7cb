package org.asterism.annotation;

import java.util.BitSet;
import org.asterism.data.Dataset;

/** What a selection's recipe is carried out on. */
public interface SelectionContext {
    Dataset dataset();

    Annotation annotation();

    /** The labels of a run, one a row of the data set; empty where there is no such run. */
    int[] runLabels(int run);

    /** The rows that have a point in the plot; a negation stays within them. */
    BitSet plotted();
}
