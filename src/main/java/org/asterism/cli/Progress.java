package org.asterism.cli;

import org.asterism.job.Job;

/** Says on the error stream, at each tenth, how much of a long list of things is done. */
final class Progress implements Job {
    private static final int SHORT = 20;
    private static final int PARTS = 10;

    private final int count;
    private final String things;
    private final Console console;
    private int said;

    /** @param plots how many there are; of a short list nothing is said */
    Progress(int plots, Console console) {
        this(plots, "plots", console);
    }

    /**
     * Of things of any kind.
     *
     * @param things what they are called, such as "steps"
     */
    Progress(int count, String things, Console console) {
        this.count = count;
        this.things = things;
        this.console = console;
    }

    @Override
    public synchronized void progress(double fraction) {
        int part = (int) (fraction * PARTS);
        if (count > SHORT && part > said) {
            said = part;
            console.note(100 * part / PARTS + " % of " + count + " " + things + " done.");
        }
    }

    @Override
    public void stage(String text) {}

    @Override
    public boolean cancelled() {
        return false;
    }
}
