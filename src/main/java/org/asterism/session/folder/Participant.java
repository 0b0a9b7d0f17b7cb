package org.asterism.session.folder;

import java.util.List;
import java.util.Optional;
import org.asterism.session.log.Answer;

/**
 * One person and what they answered.
 *
 * @param id what the person is called in all results
 * @param number which schedule of the plan is theirs, from 0
 * @param answers the last one to each trial, in the order of the answers
 * @param files the names of the files that hold what they did, one a machine, the first begun first
 */
public record Participant(String id, int number, List<Answer> answers, List<String> files) {
    public Participant {
        answers = List.copyOf(answers);
        files = List.copyOf(files);
    }

    /** Somebody whose answers are from nowhere. */
    public Participant(String id, int number, List<Answer> answers) {
        this(id, number, answers, List.of());
    }

    public Optional<Answer> answer(String trial) {
        return answers.stream().filter(answer -> answer.trial().equals(trial)).findFirst();
    }
}
