package org.asterism.session.material;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.Names;
import org.asterism.data.write.CsvWriting;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.PlanFile;
import org.asterism.session.plan.PlotFile;
import org.asterism.session.plan.Stimulus;
import org.asterism.workspace.codec.Reasons;

/** The folder with the tables of a session's plots, each {@code plots/ID.csv}. */
public final class Plots {
    private static final String FOLDER = "plots";
    private static final int LONGEST = 48;

    /** Names that Windows keeps for devices. */
    private static final Pattern DEVICES = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    private final Path session;
    private final Set<String> taken;

    /**
     * @param session the folder of the session
     * @param taken the ids of the plots it has
     */
    public Plots(Path session, Set<String> taken) {
        this.session = session;
        this.taken = new HashSet<>(taken);
    }

    /**
     * Writes the table of a new plot, and describes it; nothing predicts its ambiguity yet.
     *
     * @throws InvalidInputException if it cannot be written, or has no points
     */
    public Stimulus add(Material material, Job job) {
        String id = unused(material.title());
        String file = FOLDER + "/" + id + ".csv";
        List<String> names = Names.unique(
                material.table().columns().stream().map(Column::name).toList());
        Stimulus planned =
                new Stimulus(id, material.title(), file, names.get(0), names.get(1), "", material.origin(), Double.NaN);
        write(material.table(), file, job);
        Dataset kept = PlotFile.read(session, planned, job);
        taken.add(id);
        return planned.withFingerprint(kept.fingerprint());
    }

    /**
     * Copies a plan with its tables into another folder, without the answers.
     *
     * @throws InvalidInputException if the folder holds a plan already, or something cannot be copied
     */
    public static void copy(Plan plan, Path from, Path to) {
        if (PlanFile.in(to)) {
            throw new InvalidInputException(to + " holds a session already; choose another folder.");
        }
        try {
            for (Stimulus stimulus : plan.everyStimulus().toList()) {
                Path target = to.resolve(stimulus.file());
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(from.resolve(stimulus.file()), target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new InvalidInputException("Cannot copy the session to " + to + ": " + Reasons.of(e) + ".", e);
        }
        PlanFile.write(to, plan);
    }

    private void write(Dataset table, String file, Job job) {
        Path folder = session.resolve(FOLDER);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new InvalidInputException("Cannot write " + folder + ": " + Reasons.of(e) + ".", e);
        }
        CsvWriting.write(table, List.of(), session.resolve(file), job);
    }

    /** A name for files on every system, not used by a plot nor by a file that is there already. */
    private String unused(String title) {
        String plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        boolean poor = plain.isEmpty() || DEVICES.matcher(plain).matches();
        String stem =
                poor ? ("plot-" + plain).replaceAll("-$", "") : plain.substring(0, Math.min(LONGEST, plain.length()));
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? stem : stem + "-" + i)
                .filter(id -> taken.stream().noneMatch(id::equalsIgnoreCase))
                .filter(id -> Files.notExists(session.resolve(FOLDER).resolve(id + ".csv")))
                .findFirst()
                .orElseThrow();
    }
}
