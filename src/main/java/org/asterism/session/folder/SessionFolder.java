package org.asterism.session.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.log.Expected;
import org.asterism.session.log.Log;
import org.asterism.session.log.LogReader;
import org.asterism.session.log.Seats;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.PlanFile;
import org.asterism.workspace.codec.Reasons;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a session, read again and again while people answer: each time only what is new.
 *
 * <p>What was read before stays the same object in the next reading. One thread at a time.
 */
public final class SessionFolder {
    private final Path folder;
    private final Map<Path, LogReader> readers = new TreeMap<>();
    private @Nullable Stamps stamps;
    private @Nullable Known known;

    /** The plan and the plots, and how their files were when they were read. */
    private record Known(Plan plan, Plots plots, Stamps stamps) {}

    public SessionFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder of a new session.
     *
     * @throws InvalidInputException if it cannot be written, or holds a session already
     */
    public static void create(Path folder, Plan plan) {
        if (PlanFile.in(folder)) {
            throw new InvalidInputException(folder + " holds a session already; choose another folder.");
        }
        PlanFile.write(folder, plan);
        try {
            Files.createDirectories(folder.resolve(Seats.FOLDER));
        } catch (IOException e) {
            throw new InvalidInputException("Cannot make " + folder + ": " + Reasons.of(e) + ".", e);
        }
    }

    /**
     * Reads a session once.
     *
     * @throws InvalidInputException if its plan cannot be read
     */
    public static Session read(Path folder, Job job) {
        return new SessionFolder(folder).read(job);
    }

    /** Whether any file of the session is another than at the last reading; looks at sizes and times, not into files. */
    public boolean changed() {
        Known last = known;
        return last == null
                || !Stamps.of(Seats.files(folder)).equals(stamps)
                || !stamps(last.plan()).equals(last.stamps());
    }

    /**
     * The session as the folder holds it now.
     *
     * @throws InvalidInputException if its plan cannot be read
     */
    public Session read(Job job) {
        Known now = known(job.part(0, 0.5));
        List<Path> files = Seats.files(folder);
        stamps = Stamps.of(files);
        List<Log> logs = logs(files, new Expected(now.plan().id(), now.plots().tables()), job.part(0.5, 1));
        People people = People.of(logs);
        List<String> problems = new ArrayList<>(now.plots().problems());
        logs.forEach(log -> problems.addAll(log.problems()));
        problems.addAll(people.problems());
        return new Session(folder, now.plan(), now.plots().points(), people.people(), problems);
    }

    private Known known(Job job) {
        Known last = known;
        if (last != null && stamps(last.plan()).equals(last.stamps())) {
            return last;
        }
        job.stage("Reading the plots");
        Plan plan = PlanFile.read(folder);
        Stamps before = stamps(plan);
        Known read = new Known(plan, Plots.read(folder, plan, job), before);
        readers.clear();
        known = read;
        return read;
    }

    private Stamps stamps(Plan plan) {
        List<Path> files = new ArrayList<>(List.of(folder.resolve(PlanFile.NAME)));
        plan.everyStimulus().map(stimulus -> folder.resolve(stimulus.file())).forEach(files::add);
        return Stamps.of(files);
    }

    private List<Log> logs(List<Path> files, Expected expected, Job job) {
        job.stage("Reading the answers");
        readers.keySet().retainAll(files);
        List<LogReader> inOrder = files.stream()
                .map(file -> readers.computeIfAbsent(file, path -> new LogReader(path, expected)))
                .toList();
        Log[] logs = new Log[files.size()];
        Parallel.forEach(logs.length, i -> logs[i] = log(files.get(i), inOrder.get(i), job.silent()));
        return Arrays.asList(logs);
    }

    private static Log log(Path file, LogReader reader, Job job) {
        try {
            return reader.read(job);
        } catch (InvalidInputException e) {
            return Log.unreadable(String.valueOf(file.getFileName()), String.valueOf(e.getMessage()));
        }
    }
}
