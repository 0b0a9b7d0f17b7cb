package org.asterism.ui.teach.predict;

import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Clams;
import org.asterism.perception.DoubtMap;
import org.asterism.report.Heat;
import org.asterism.report.Viewport;
import org.jspecify.annotations.Nullable;

/** What CLAMS expects of viewers of a plot: how far they disagree, and where. */
record Forecast(Ambiguity ambiguity, Heat heat) {
    /** Null with fewer points than CLAMS takes. */
    static @Nullable Forecast of(Points points, Job job) {
        if (points.size() < Clams.FEWEST) {
            return null;
        }
        Ambiguity ambiguity = Clams.DEFAULT.score(points, job.silent());
        Bounds around = Viewport.fit(Bounds.of(points));
        return new Forecast(ambiguity, Heat.of(DoubtMap.of(ambiguity, points, around, job.silent())));
    }
}
