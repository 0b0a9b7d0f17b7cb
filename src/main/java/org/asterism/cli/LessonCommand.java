package org.asterism.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.asterism.parameter.InvalidInputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lesson}: lists, checks, shows and prints lessons; each of these is a command of its own below it. */
final class LessonCommand implements Command {
    private final Map<String, Command> commands = new LinkedHashMap<>();

    LessonCommand() {
        add(new LessonListCommand());
        add(new LessonCheckCommand());
        add(new LessonShowCommand());
        add(new LessonHandoutCommand());
    }

    private void add(Command command) {
        commands.put(command.spec().name(), command);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "lesson", "Lists the lessons, checks files of lessons, shows one, or writes one as a PDF to print.");
        spec.usageMessage().abbreviateSynopsis(false).synopsisSubcommandLabel("COMMAND");
        commands.forEach((name, command) -> {
            CommandSpec below = command.spec();
            Options.addHelp(below);
            spec.addSubcommand(name, below);
        });
        Options.examples(
                spec,
                "asterism lesson list",
                "asterism lesson show choosing-k",
                "asterism lesson check my-lesson.json",
                "asterism lesson handout choosing-k --output choosing-k.pdf");
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        Command command = given.hasSubcommand()
                ? commands.get(given.subcommand().commandSpec().name())
                : null;
        if (command == null) {
            throw new InvalidInputException("lesson needs to know what to do: " + String.join(", ", commands.keySet())
                    + ". See asterism lesson --help.");
        }
        return command.run(given.subcommand(), console);
    }
}
