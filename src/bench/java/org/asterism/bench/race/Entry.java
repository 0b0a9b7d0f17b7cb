package org.asterism.bench.race;

import java.util.function.Supplier;

/** A workload by its name, made only when it is raced: its inputs are large. */
record Entry(String id, Supplier<Workload> make) {}
