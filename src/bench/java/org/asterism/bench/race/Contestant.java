package org.asterism.bench.race;

import java.util.function.Supplier;

/**
 * A program in a race.
 *
 * @param input made off the clock before every turn
 * @param task run on the clock
 * @param slow runs only where slow ones are asked for, as it takes minutes
 */
record Contestant<I>(String name, Side side, Supplier<I> input, Task<I> task, boolean slow) {

    /** What is timed; what it returns measures the result, off the clock. */
    interface Task<I> {
        Supplier<Measures> run(I input) throws Exception;
    }

    /** Us, on an input that nobody changes. */
    static <I> Contestant<I> ours(String name, I input, Task<I> task) {
        return new Contestant<>(name, Side.OURS, () -> input, task, false);
    }

    /** A library on the JVM. */
    static <I> Contestant<I> peer(String name, Supplier<I> input, Task<I> task) {
        return new Contestant<>(name, Side.JVM, input, task, false);
    }

    Contestant<I> onlyWhereSlow() {
        return new Contestant<>(name, side, input, task, true);
    }
}
