package org.asterism.lesson.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is in the folder of a class.
 *
 * @param files the answers by the name of their file, in the order of the names
 * @param problems a sentence for each file that is left out
 */
public record Answers(Map<String, Answer> files, List<String> problems) {
    /** Nothing yet. */
    public static final Answers NONE = new Answers(Map.of(), List.of());

    public Answers {
        files = new LinkedHashMap<>(files);
        problems = List.copyOf(problems);
    }

    /** The answers to one question, and why others are left out; answers to other pages of the lesson are not told of. */
    public Fitting to(Asked asked) {
        Map<String, Answer> newest = new LinkedHashMap<>();
        List<String> left = new ArrayList<>(problems);
        files.forEach((file, answer) -> {
            Optional<String> problem = misfit(answer.asked(), asked);
            problem.ifPresent(why -> left.add(file + " " + why));
            if (problem.isEmpty() && answer.asked().samePage(asked)) {
                newest.merge(answer.person().token(), answer, Answers::newer);
            }
        });
        List<Answer> fitting = new ArrayList<>(newest.values());
        fitting.sort(Comparator.comparing(Answer::at)
                .thenComparing(answer -> answer.person().token()));
        return new Fitting(fitting, names(fitting), left);
    }

    /**
     * The answers to one question, one a person, in the order of the time.
     *
     * @param names what the people are called, each once
     * @param problems a sentence for each file that is left out
     */
    public record Fitting(List<Answer> answers, List<String> names, List<String> problems) {
        public Fitting {
            answers = List.copyOf(answers);
            names = List.copyOf(names);
            problems = List.copyOf(problems);
        }
    }

    private static Answer newer(Answer one, Answer other) {
        return one.at().isAfter(other.at()) ? one : other;
    }

    private static Optional<String> misfit(Asked answered, Asked asked) {
        if (!answered.lesson().equals(asked.lesson())) {
            return Optional.of("answers the lesson \"" + answered.lesson() + "\", not \"" + asked.lesson()
                    + "\"; keep the answers of each lesson in a folder of its own.");
        }
        if (answered.page() != asked.page()) {
            return Optional.empty();
        }
        if (answered.kind() != asked.kind() || !answered.question().equals(asked.question())) {
            return Optional.of("answers another version of page " + asked.page()
                    + "; have everybody open the same file of the lesson.");
        }
        return answered.sameData(asked) ? Optional.empty() : Optional.of(otherData(answered, asked));
    }

    private static String otherData(Asked answered, Asked asked) {
        String size = answered.points() == asked.points()
                ? ""
                : " (" + answered.points() + " points, not " + asked.points() + ")";
        return "answers the same question on other data" + size
                + "; have everybody open the same data, and move no point.";
    }

    private static List<String> names(List<Answer> answers) {
        Set<String> names = new LinkedHashSet<>();
        for (Answer answer : answers) {
            Person person = answer.person();
            String name = person.name().isEmpty() ? person.token().substring(0, 4) : person.name();
            String free = name;
            for (int number = 2; !names.add(free); number++) {
                free = name + " (" + number + ")";
            }
        }
        return List.copyOf(names);
    }
}
