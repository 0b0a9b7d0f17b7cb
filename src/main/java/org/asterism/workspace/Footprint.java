package org.asterism.workspace;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.asterism.data.Column;
import org.asterism.data.TextColumn;
import org.asterism.data.ValueColumn;

/** How much memory one state holds that another does not: the arrays they do not share. */
final class Footprint {
    private Footprint() {}

    /** The bytes of arrays that only one of two neighbouring states has. */
    static long between(Workspace before, Workspace after) {
        Set<Object> first = arrays(before);
        Set<Object> second = arrays(after);
        long bytes = 0;
        for (Object array : first) {
            bytes += second.contains(array) ? 0 : bytes(array);
        }
        for (Object array : second) {
            bytes += first.contains(array) ? 0 : bytes(array);
        }
        return bytes;
    }

    private static Set<Object> arrays(Workspace workspace) {
        Set<Object> arrays = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Study study : workspace.studies()) {
            arrays.add(study.annotation().assignment());
            study.runs().forEach(run -> arrays.add(run.labels()));
            Drawing drawn = study.drawing();
            if (drawn != null) {
                drawn.sketch().outlines().forEach(outline -> arrays.add(outline.rows()));
            }
            study.dataset().columns().forEach(column -> arrays.add(array(column)));
        }
        return arrays;
    }

    private static Object array(Column column) {
        return switch (column) {
            case ValueColumn numbers -> numbers.values();
            case TextColumn words -> words.codes();
        };
    }

    private static long bytes(Object array) {
        return switch (array) {
            case double[] numbers -> 8L * numbers.length;
            case int[] codes -> 4L * codes.length;
            default -> 0;
        };
    }
}
