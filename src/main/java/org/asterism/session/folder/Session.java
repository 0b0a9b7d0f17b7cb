package org.asterism.session.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.asterism.data.Scatter;
import org.asterism.job.Job;
import org.asterism.session.log.Replay;
import org.asterism.session.log.Seats;
import org.asterism.session.plan.Plan;

/**
 * A session as its folder holds it now.
 *
 * @param plots the points of each stimulus, by its id; those that cannot be read or have changed are left out
 * @param people in the order of their ids
 * @param problems what could not be used and why, a sentence each
 */
public record Session(
        Path folder, Plan plan, Map<String, Scatter> plots, List<Participant> people, List<String> problems) {
    public Session {
        plots = Map.copyOf(plots);
        people = List.copyOf(people);
        problems = List.copyOf(problems);
    }

    /**
     * How an answer of a person came about.
     *
     * @param trial its id
     * @throws org.asterism.parameter.InvalidInputException if a file of the person cannot be read
     */
    public Replay replay(Participant person, String trial, Job job) {
        Path answers = folder.resolve(Seats.FOLDER);
        return Replay.of(person.files().stream().map(answers::resolve).toList(), trial, job);
    }
}
