package org.asterism.session.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.asterism.data.Scatter;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.folder.Session;
import org.asterism.workspace.codec.Reasons;
import org.jspecify.annotations.Nullable;

/**
 * What holds of all that was decided in a session: the last decision on each plot, by any reviewer.
 *
 * @param byPlot without those that were taken back
 * @param problems what could not be used and why, a sentence each
 */
public record Decisions(Map<String, Decision> byPlot, List<String> problems) {
    /** The folder of decisions within that of a session. */
    public static final String FOLDER = "review";

    /** Nothing decided. */
    public static final Decisions NONE = new Decisions(Map.of(), List.of());

    public Decisions {
        byPlot = Map.copyOf(byPlot);
        problems = List.copyOf(problems);
    }

    /**
     * Reads all files of decisions of a session; a line that cannot be used is named and left out.
     *
     * @throws InvalidInputException if the folder of decisions cannot be listed
     */
    public static Decisions read(Session session) {
        List<Decision> all = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files(session.folder().resolve(FOLDER))) {
            read(file, session, all, problems);
        }
        all.sort(Comparator.comparing(Decision::at));
        Map<String, Decision> last = new LinkedHashMap<>();
        all.forEach(decision -> last.put(decision.plot(), decision));
        last.values().removeIf(decision -> decision.source() == Decision.Source.WITHDRAWN);
        return new Decisions(last, problems);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ReviewFile.EXTENSION))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InvalidInputException(
                    "Cannot look what was decided in " + folder + ": " + Reasons.of(e) + ".", e);
        }
    }

    private static void read(Path file, Session session, List<Decision> all, List<String> problems) {
        try {
            List<String> lines = Files.readAllLines(file);
            for (int line = 0; line < lines.size(); line++) {
                if (!lines.get(line).isBlank()) {
                    read(file.getFileName() + ", line " + (line + 1), lines.get(line), session, all, problems);
                }
            }
        } catch (IOException e) {
            problems.add("The decisions in " + file.getFileName() + " cannot be read: " + Reasons.of(e) + ".");
        }
    }

    private static void read(String place, String line, Session session, List<Decision> all, List<String> problems) {
        try {
            Decision decision = DecisionJson.read(line);
            if (fits(decision, session)) {
                all.add(decision);
            } else {
                problems.add("The decision in " + place + " is left out: the plot \"" + decision.plot()
                        + "\" is not there, or has changed.");
            }
        } catch (InvalidInputException e) {
            problems.add("The decision in " + place + " is left out: " + e.getMessage() + ".");
        }
    }

    private static boolean fits(Decision decision, Session session) {
        @Nullable Scatter scatter = session.plots().get(decision.plot());
        boolean withdrawn = decision.source() == Decision.Source.WITHDRAWN;
        return scatter != null && (withdrawn || scatter.points().size() == decision.labels().length);
    }
}
