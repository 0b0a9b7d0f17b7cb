package org.asterism.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lesson show}: the pages of a lesson as plain text. */
final class LessonShowCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Options.command("show", "Shows the pages of a lesson as plain text.")
                .addPositional(LessonArgument.spec());
    }

    @Override
    public int run(ParseResult given, Console console) {
        LessonText.lines(LessonArgument.of(given).lesson()).forEach(console::print);
        return 0;
    }
}
