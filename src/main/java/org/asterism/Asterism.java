package org.asterism;

/** The one entry point. */
public final class Asterism {
    private Asterism() {}

    public static void main(String[] arguments) {}
}
