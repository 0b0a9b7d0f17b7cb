package org.asterism.session.log;

import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * The two clocks of a session.
 *
 * @param wall says what time it is, and may be set back
 * @param nanos only goes forward, from any start
 */
record Clocks(InstantSource wall, LongSupplier nanos) {
    static final Clocks SYSTEM = new Clocks(InstantSource.system(), System::nanoTime);

    long millis() {
        return nanos.getAsLong() / 1_000_000;
    }
}
