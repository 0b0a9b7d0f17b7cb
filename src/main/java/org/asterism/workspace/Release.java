package org.asterism.workspace;

/** Which Asterism this is. */
public final class Release {
    /** The version, as the build file has it. */
    public static final String VERSION = "0.1.0";

    private Release() {}
}
