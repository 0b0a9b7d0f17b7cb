package org.asterism.ui.task;

import org.asterism.job.Runner;

/**
 * Who does the window's background work: two runners with threads of their own, so that what follows a slider or the
 * mouse never waits behind what takes long.
 *
 * @param asked what somebody asked for and waits for: files, runs, sweeps
 * @param previews what follows the window's state, of which only the newest is wanted: see {@link Latest}
 */
public record Runners(Runner asked, Runner previews) {
    /** One runner for both. */
    public static Runners both(Runner runner) {
        return new Runners(runner, runner);
    }
}
