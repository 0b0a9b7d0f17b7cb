package org.asterism.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.plan.PlanFile;
import org.asterism.workspace.Release;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line.
 *
 * <p>Exit codes are 0, 1 for a failure, and 2 for bad input or usage; a failure is one line on the error stream.
 */
public final class Commands {
    /** The exit code of a failure that is not the caller's. */
    public static final int FAILURE = 1;

    /** The exit code of bad input or usage. */
    public static final int BAD_INPUT = 2;

    /** The program's version. */
    public static final String VERSION = Release.VERSION;

    private static final List<String> OWN_OPTIONS = List.of("--help", "-h", "--version", "-V");

    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final Console console;

    private Commands(Console console, PlotRenderer renderer) {
        this.console = console;
        add(new AlgorithmsCommand());
        add(new ClusterCommand());
        add(new QualityCommand());
        add(new StabilityCommand());
        add(new SweepCommand());
        add(new CompareCommand());
        add(new AdviseCommand());
        add(new SelectionCommand());
        add(new AmbiguityCommand());
        add(new AgreementCommand());
        add(new CalibrateCommand());
        add(new ReferenceCommand());
        add(new RenderCommand(renderer));
        add(new FramesCommand(renderer));
        add(new ReportCommand());
        add(new ReplayCommand());
        add(new GenerateCommand());
        add(new LessonCommand());
    }

    /** Whether these arguments are for the command line: not none, and not just files to open in the window. */
    public static boolean wants(String[] arguments) {
        return arguments.length > 0 && !Arrays.stream(arguments).allMatch(Commands::isFile);
    }

    /**
     * Runs a command.
     *
     * @param out for results
     * @param err for notes and failures
     * @param renderer draws PNG pictures
     * @return the exit code
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err, PlotRenderer renderer) {
        Console console = new Console(out, err);
        try {
            return new Commands(console, renderer).execute(arguments);
        } catch (InvalidInputException e) {
            console.note(String.valueOf(e.getMessage()));
            return BAD_INPUT;
        } catch (OutOfMemoryError e) {
            console.note("There is not enough memory for this; take fewer rows, or give Java more with -Xmx.");
            return FAILURE;
        } catch (RuntimeException | Error e) { // whatever goes wrong ends as one line and an exit code
            console.note(Failure.report(e));
            return FAILURE;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private int execute(String[] arguments) {
        CommandLine line = new CommandLine(root());
        line.setExpandAtFiles(false).setUsageHelpWidth(100);
        line.setOut(new PrintWriter(console.out(), true, console.out().charset()));
        line.setErr(new PrintWriter(console.err(), true, console.err().charset()));
        ParseResult parsed;
        try {
            parsed = line.parseArgs(arguments);
        } catch (ParameterException e) {
            console.note(usage(e));
            return BAD_INPUT;
        }
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        if (!parsed.hasSubcommand()) {
            console.note("A command is missing; there are " + String.join(", ", commands.keySet())
                    + ". See asterism --help.");
            return BAD_INPUT;
        }
        ParseResult chosen = parsed.subcommand();
        return command(chosen.commandSpec().name()).run(chosen, console);
    }

    private CommandSpec root() {
        CommandSpec root = Options.command(
                "asterism",
                "A workbench for visual clustering. Without a command, or with files only, the window opens.");
        root.version("Asterism " + VERSION);
        Options.addHelp(root);
        root.addOption(OptionSpec.builder("--version", "-V")
                .versionHelp(true)
                .description("Shows the version.")
                .build());
        root.usageMessage().abbreviateSynopsis(false).synopsisSubcommandLabel("COMMAND");
        root.usageMessage().footer("", "Exit codes: 0 done, 1 failure, 2 bad input or usage.");
        commands.forEach((name, command) -> {
            CommandSpec spec = command.spec();
            Options.addHelp(spec);
            root.addSubcommand(name, spec);
        });
        return root;
    }

    private void add(Command command) {
        commands.put(command.spec().name(), command);
    }

    private Command command(String name) {
        Command command = commands.get(name);
        if (command == null) {
            throw new IllegalStateException("no command " + name);
        }
        return command;
    }

    private static boolean isFile(String argument) {
        try {
            return !OWN_OPTIONS.contains(argument)
                    && (Files.isRegularFile(Path.of(argument)) || PlanFile.in(Path.of(argument)));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private String usage(ParameterException failure) {
        String name = failure.getCommandLine().getCommandSpec().qualifiedName();
        if (failure instanceof UnmatchedArgumentException unmatched
                && name.equals("asterism")
                && !unmatched.getUnmatched().getFirst().startsWith("-")) {
            return "\"" + unmatched.getUnmatched().getFirst() + "\" is neither a command nor a file; the commands are "
                    + String.join(", ", commands.keySet()) + ".";
        }
        String message = String.valueOf(failure.getMessage()).replaceAll("\\.$", "");
        return message + ". See " + name + " --help.";
    }
}
