package org.asterism.workspace;

import org.asterism.annotation.Annotation;
import org.asterism.quality.Contingency;

/**
 * How far a run and the labels of a person agree, over the rows that the person judged and the run looked at.
 *
 * @param adjustedRandIndex 1 is the same partition, 0 what chance gives
 * @param adjustedMutualInformation likewise
 * @param rows how many rows were compared
 */
public record Agreement(double adjustedRandIndex, double adjustedMutualInformation, long rows) {

    static Agreement of(Annotation annotation, Run run) {
        Contingency table = Contingency.of(annotation.assignment(), run.labels());
        return new Agreement(table.adjustedRandIndex(), table.adjustedMutualInformation(), table.size());
    }
}
