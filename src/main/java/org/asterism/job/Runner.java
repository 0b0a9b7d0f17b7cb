package org.asterism.job;

/** Runs work: in the background in the window, on the caller's thread in tests and on the command line. */
public interface Runner {
    /** Hands work over and returns at once with the task to watch. */
    <T> Task<T> submit(String name, Work<T> work);

    /** A runner that has finished each task when {@code submit} returns. */
    static Runner sameThread() {
        return new Runner() {
            @Override
            public <T> Task<T> submit(String name, Work<T> work) {
                Task<T> task = new Task<>(name, work);
                task.run();
                return task;
            }
        };
    }
}
