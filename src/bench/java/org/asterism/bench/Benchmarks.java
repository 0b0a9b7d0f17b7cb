package org.asterism.bench;

import org.asterism.catalog.Algorithms;
import org.asterism.parameter.Schema;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs JMH on its command line, and on all algorithms of the catalogue where a benchmark asks for one. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        CommandLineOptions given = new CommandLineOptions(arguments);
        Options options = given.getParameter("algorithm").hasValue()
                ? given
                : new OptionsBuilder().parent(given).param("algorithm", ids()).build();
        new Runner(options).run();
    }

    private static String[] ids() {
        return Algorithms.all().stream().map(Schema::id).toArray(String[]::new);
    }
}
