package org.asterism.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asterism.job.Job;
import org.asterism.lesson.codec.Lessons;
import org.asterism.lesson.play.Recording;

/** The runs of the shipped lessons, each made once. */
final class Exhibits {
    private final Map<String, Lesson> lessons = new HashMap<>();
    private final Map<Source, Stage> stages = new HashMap<>();
    private final Map<List<Object>, Recording> runs = new HashMap<>();

    Exhibits() {
        Lessons.all()
                .forEach(shipped ->
                        lessons.put(shipped.file().getFileName().toString().substring(0, 2), shipped.lesson()));
    }

    Lesson lesson(String number) {
        return lessons.get(number);
    }

    /** What is before the class on a page, counted from 1: its own exhibit, or that of a page before. */
    Exhibit at(String number, int page) {
        List<LessonPage> pages = lesson(number).pages();
        for (int i = page - 1; i >= 0; i--) {
            Exhibit exhibit = pages.get(i).exhibit();
            if (exhibit != null) {
                return exhibit;
            }
        }
        throw new AssertionError("nothing is shown on page " + page + " of lesson " + number);
    }

    Stage stage(Exhibit exhibit) {
        return stages.computeIfAbsent(exhibit.source(), source -> Stage.of(source, Lessons.folder(), Job.QUIET));
    }

    List<Recording> runs(Exhibit exhibit) {
        List<Recording> all = new ArrayList<>();
        exhibit.acts().forEach(act -> all.add(run(exhibit, act)));
        return all;
    }

    Recording run(Exhibit exhibit, Act act) {
        return runs.computeIfAbsent(
                List.of(exhibit.source(), act),
                _ -> Recording.of(act.clusterer(), stage(exhibit).points(act.standardized()), Job.QUIET));
    }

    /**
     * A run of an exhibit with other parameters.
     *
     * @param number of the run, from 1
     * @param changes such as {@code k=2,seed=5}; an algorithm among them is taken with these parameters alone
     */
    static Act changed(Exhibit exhibit, int number, String changes) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String change : changes.isBlank() ? new String[0] : changes.split(",")) {
            given.put(
                    change.substring(0, change.indexOf('=')).strip(),
                    change.substring(change.indexOf('=') + 1).strip());
        }
        String algorithm = given.remove("algorithm");
        if (algorithm != null) {
            return new Act(algorithm, given, false);
        }
        Act act = exhibit.acts().get(number - 1);
        Map<String, String> parameters = new LinkedHashMap<>(act.parameters());
        parameters.putAll(given);
        return new Act(act.algorithm(), parameters, act.standardized());
    }
}
