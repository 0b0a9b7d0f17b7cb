package org.asterism.ui.plot;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.asterism.job.Job;
import org.asterism.report.raster.PointBlocks;
import org.jspecify.annotations.Nullable;

/** Points sorted once for all plots that show them, as long as one of them does. */
final class SharedBlocks {
    /** By the coordinates across, which are equal by identity. */
    @SuppressWarnings("UndefinedEquals")
    private static final Map<double[], WeakReference<PointBlocks>> KNOWN =
            Collections.synchronizedMap(new WeakHashMap<>());

    private SharedBlocks() {}

    /** @throws org.asterism.job.CancelledException if cancelled */
    @SuppressWarnings("UndefinedEquals") // see KNOWN
    static PointBlocks of(double[] x, double[] y, Job job) {
        synchronized (x) {
            WeakReference<PointBlocks> reference = KNOWN.get(x);
            @Nullable PointBlocks known = reference == null ? null : reference.get();
            if (known == null || !known.of(y)) {
                known = PointBlocks.of(x, y, job);
                KNOWN.put(x, new WeakReference<>(known));
            }
            return known;
        }
    }
}
