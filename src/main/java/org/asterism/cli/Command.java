package org.asterism.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the command line. */
interface Command {
    /** Its name, options and help. */
    CommandSpec spec();

    /**
     * Runs it.
     *
     * @return the exit code
     * @throws org.asterism.parameter.InvalidInputException if the input or an option is wrong
     */
    int run(ParseResult given, Console console);
}
