package org.asterism.cli;

import org.asterism.job.Job;

/** Says on the error stream, at each tenth, how much of a long list of plots is done. */
final class Progress implements Job {
    private static final int SHORT = 20;
    private static final int PARTS = 10;

    private final int plots;
    private final Console console;
    private int said;

    /** @param plots how many there are; of a short list nothing is said */
    Progress(int plots, Console console) {
        this.plots = plots;
        this.console = console;
    }

    @Override
    public synchronized void progress(double fraction) {
        int part = (int) (fraction * PARTS);
        if (plots > SHORT && part > said) {
            said = part;
            console.note(100 * part / PARTS + " % of " + plots + " plots done.");
        }
    }

    @Override
    public void stage(String text) {}

    @Override
    public boolean cancelled() {
        return false;
    }
}
