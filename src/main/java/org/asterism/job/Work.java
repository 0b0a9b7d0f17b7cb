package org.asterism.job;

/** Work that can be watched and cancelled through a {@link Job}. */
@FunctionalInterface
public interface Work<T> {
    T run(Job job) throws Exception;
}
