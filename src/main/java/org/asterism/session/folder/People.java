package org.asterism.session.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.asterism.session.log.Answer;
import org.asterism.session.log.Header;
import org.asterism.session.log.Log;

/** Who took part: a file is a person, unless it says that it continues another one. */
final class People {
    private final List<Participant> people = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /** A file that says whose it is. */
    private record Owned(Header header, Log log) {
        String token() {
            return header.token();
        }
    }

    private People() {}

    /** @param logs those whose header cannot be read are left out */
    static People of(List<Log> logs) {
        Map<String, List<Owned>> byId = new TreeMap<>();
        for (Log log : logs) {
            log.header()
                    .ifPresent(header -> byId.computeIfAbsent(header.person(), _ -> new ArrayList<>())
                            .add(new Owned(header, log)));
        }
        People people = new People();
        people.ids.addAll(byId.keySet());
        byId.forEach(people::add);
        people.people.sort(Comparator.comparing(Participant::id));
        return people;
    }

    List<Participant> people() {
        return people;
    }

    List<String> problems() {
        return problems;
    }

    private void add(String id, List<Owned> files) {
        files.sort(Comparator.comparing((Owned file) -> file.header().began()).thenComparing(Owned::token));
        List<List<Owned>> same = joined(files);
        people.add(participant(id, same.getFirst()));
        for (List<Owned> other : same.subList(1, same.size())) {
            String free = free(id);
            people.add(participant(free, other));
            problems.add(twice(id, free, same.getFirst().getFirst(), other.getFirst()));
        }
    }

    /** Puts each file to those that it continues, directly or through others. */
    private static List<List<Owned>> joined(List<Owned> files) {
        List<List<Owned>> groups = new ArrayList<>();
        for (Owned file : files) {
            List<Owned> group = new ArrayList<>();
            groups.removeIf(other -> linked(other, file) && group.addAll(other));
            group.add(file);
            groups.add(group);
        }
        groups.sort(Comparator.comparingInt(group -> files.indexOf(group.getFirst())));
        return groups;
    }

    private static boolean linked(List<Owned> group, Owned file) {
        return group.stream()
                .anyMatch(other -> file.header().continues().contains(other.token())
                        || other.header().continues().contains(file.token()));
    }

    private static Participant participant(String id, List<Owned> files) {
        Map<String, Answer> last = new LinkedHashMap<>();
        files.stream()
                .flatMap(file -> file.log().answers().stream())
                .sorted(Comparator.comparing(Answer::finished))
                .forEach(answer -> last.merge(answer.trial(), answer, (_, later) -> later));
        return new Participant(
                id,
                files.getFirst().header().number(),
                new ArrayList<>(last.values()),
                files.stream().map(file -> file.log().file()).toList());
    }

    private String free(String id) {
        int number = 2;
        while (!ids.add(id + " (" + number + ")")) {
            number++;
        }
        return id + " (" + number + ")";
    }

    private static String twice(String id, String other, Owned first, Owned second) {
        return "Two people are called \"" + id + "\", in " + first.log().file() + " and "
                + second.log().file() + "; the second is counted as \"" + other
                + "\". If it is one person, add \"" + first.token() + "\" to \"continues\" in the first line of "
                + second.log().file() + "; if not, give one of them another \"person\" there.";
    }
}
