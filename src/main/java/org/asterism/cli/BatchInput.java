package org.asterism.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.data.ValueColumn;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.compare.Candidate;
import org.asterism.perception.compare.Outcome;
import org.asterism.perception.compare.Tables;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The plots of files and folders. What cannot be read is named on the error stream; a folder's tables that cannot be
 * scored are skipped, a file's own are a failure.
 */
final class BatchInput {
    private static final String ALL_PAIRS = "--all-pairs";
    private static final String COLUMNS = "--columns";

    private final ParseResult given;
    private final Console console;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<Path> inFolders = new HashSet<>();
    private boolean failed;

    BatchInput(ParseResult given, Console console) {
        this.given = given;
        this.console = console;
    }

    static void addTo(CommandSpec spec) {
        TableInput.addAxes(spec);
        spec.addOption(Options.flag(
                ALL_PAIRS,
                "Scores every pair of up to " + Candidate.MOST_COLUMNS
                        + " columns of numbers of each file, the clearest first."));
        spec.addOption(Options.text(COLUMNS, "<a,b,...>", "The columns of --all-pairs; all of numbers if not given."));
    }

    static boolean allPairs(ParseResult given) {
        return given.hasMatchedOption(ALL_PAIRS);
    }

    /** @throws InvalidInputException if the options contradict each other */
    static void check(ParseResult given) {
        if (allPairs(given) && (given.hasMatchedOption("--x") || given.hasMatchedOption("--y"))) {
            throw new InvalidInputException("--all-pairs and --x, --y exclude each other; --columns limits the pairs.");
        }
        if (!allPairs(given) && given.hasMatchedOption(COLUMNS)) {
            throw new InvalidInputException("--columns needs --all-pairs; a single plot is chosen by --x and --y.");
        }
    }

    /** The plots of all files and folders, in their order. */
    List<Candidate> read(List<Path> paths) {
        paths.forEach(path -> {
            if (Files.isDirectory(path)) {
                folder(path);
            } else {
                file(path);
            }
        });
        return candidates;
    }

    /** Whether something that was asked for by name could not be done. */
    boolean failed() {
        return failed;
    }

    /** Notes a plot that has no score. */
    void refuse(Outcome.Refused refused) {
        Path file = Path.of(refused.candidate().table());
        boolean skipped = inFolders.contains(file);
        console.note((skipped ? "Skipped: " : "") + located(file, refused.reason()));
        failed |= !skipped;
    }

    private void folder(Path folder) {
        try {
            Tables tables = Tables.in(folder);
            int before = candidates.size();
            int skipped = 0;
            for (Path file : tables.files()) {
                try {
                    add(file);
                    inFolders.add(file);
                } catch (InvalidInputException e) {
                    console.note("Skipped: " + located(file, String.valueOf(e.getMessage())));
                    skipped++;
                }
            }
            summarise(folder, tables, skipped);
            failed |= candidates.size() == before;
        } catch (InvalidInputException e) {
            console.note(String.valueOf(e.getMessage()));
            failed = true;
        }
    }

    private void summarise(Path folder, Tables tables, int skipped) {
        String others = tables.others() == 0 ? "" : "; files that are no tables by their names: " + tables.others();
        console.note(folder + ": " + (tables.files().size() - skipped) + " of "
                + tables.files().size() + " tables taken" + others + ".");
    }

    private void file(Path file) {
        try {
            add(file);
        } catch (InvalidInputException e) {
            console.note(located(file, String.valueOf(e.getMessage())));
            failed = true;
        }
    }

    private void add(Path file) {
        Dataset dataset = TableInput.read(file, console);
        if (allPairs(given)) {
            candidates.addAll(Candidate.pairs(file.toString(), dataset, columns(dataset)));
        } else {
            Scatter scatter = TableInput.scatter(file, dataset, given, console);
            String x = scatter.columns().get(0);
            String y = scatter.columns().get(1);
            var plot = new Candidate.Plot(x, y, scatter.points());
            candidates.add(new Candidate(file.toString(), x, y, () -> plot));
        }
    }

    private List<String> columns(Dataset dataset) {
        String list = given.matchedOptionValue(COLUMNS, "");
        return list.isEmpty()
                ? dataset.numbers().stream().map(ValueColumn::name).toList()
                : TableInput.named(dataset, list);
    }

    private static String located(Path file, String message) {
        return message.contains(String.valueOf(file.getFileName())) ? message : file + ": " + message;
    }
}
