package org.asterism.cluster;

/** Counted things in the sentences of steps. */
public final class Plural {
    private Plural() {}

    /** "1 point", "2 points". */
    public static String of(long count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }
}
