package org.asterism.bench.race;

/** Where a program in a race comes from. */
enum Side {
    /** This project. */
    OURS,
    /** A library on the JVM, of which we want to be three times as fast. */
    JVM,
    /** A native program of Debian, which we want to be ahead of. */
    NATIVE,
    /** A specialised program that cannot be had here, of whose scaled published time we may need one and a half. */
    MARK
}
