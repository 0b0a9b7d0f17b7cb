package org.asterism.lesson.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.asterism.job.Job;
import org.asterism.workspace.codec.Reasons;
import org.jspecify.annotations.Nullable;

/**
 * The folder into which a class hands in its answers, read again and again: a file is read only when it is new or changed.
 *
 * <p>Folders that are shared over a network show files before all of their content has come, so a file that ends early is
 * tried anew each time, and told of only when it stayed as it is {@value #PATIENCE} times. Not for several threads at once.
 */
public final class AnswerFolder {
    /** How many files are read at most. */
    public static final int MOST_FILES = 2000;

    static final int PATIENCE = 3;

    private final Path folder;
    private Map<Path, Known> known = new HashMap<>();

    private record Stamp(long size, FileTime time, @Nullable Object key) {}

    /** @param tries how often it was read as it is now */
    private record Known(Stamp stamp, AnswerFile.Reading reading, int tries) {
        boolean settled() {
            return !(reading instanceof AnswerFile.Reading.Bad bad) || !bad.unfinished();
        }
    }

    public AnswerFolder(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /**
     * Looks into the folder; while it cannot be reached, what was there before stays.
     *
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public Answers refresh(Job job) {
        List<String> problems = new ArrayList<>();
        try {
            known = look(files(problems), job);
        } catch (IOException | UncheckedIOException e) {
            problems.add("The class folder " + folder + " cannot be reached (" + Reasons.of(e)
                    + "); connect to it, or choose another one.");
        }
        Map<String, Answer> answers = new TreeMap<>();
        new TreeMap<>(known).forEach((file, found) -> {
            switch (found.reading) {
                case AnswerFile.Reading.Found good -> answers.put(String.valueOf(file.getFileName()), good.answer());
                case AnswerFile.Reading.Bad bad -> {
                    if (found.settled() || found.tries >= PATIENCE) {
                        problems.add(bad.problem());
                    }
                }
            }
        });
        return new Answers(answers, problems);
    }

    private List<Path> files(List<String> problems) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(
                            file -> String.valueOf(file.getFileName()).endsWith(AnswerFile.ENDING))
                    .sorted()
                    .toList();
            if (files.size() > MOST_FILES) {
                problems.add("The class folder " + folder + " has " + files.size() + " answers, of which the first "
                        + MOST_FILES + " are read; move old ones elsewhere.");
            }
            return files.subList(0, Math.min(MOST_FILES, files.size()));
        }
    }

    private Map<Path, Known> look(List<Path> files, Job job) {
        Map<Path, Known> next = new HashMap<>();
        for (Path file : files) {
            job.check();
            try {
                BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
                next.put(file, look(file, new Stamp(found.size(), found.lastModifiedTime(), found.fileKey())));
            } catch (IOException e) {
                // it went since the folder was listed
            }
        }
        return next;
    }

    private Known look(Path file, Stamp stamp) {
        Known before = known.get(file);
        if (before == null || !before.stamp.equals(stamp)) {
            return new Known(stamp, AnswerFile.reading(file), 1);
        }
        return before.settled() ? before : new Known(stamp, AnswerFile.reading(file), before.tries + 1);
    }
}
