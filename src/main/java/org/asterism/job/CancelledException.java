package org.asterism.job;

/** Thrown by {@link Job#check()} to leave work that was cancelled. */
public final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("cancelled", null, false, false);
    }
}
