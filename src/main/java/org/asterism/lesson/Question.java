package org.asterism.lesson;

import java.util.List;

/** What is asked before a run is shown. {@code why} is said with the answer. */
public sealed interface Question {
    String ask();

    String why();

    /** One of several answers; {@code answer} is the place of the right one, from 0. */
    record Choice(String ask, List<String> options, int answer, String why) implements Question {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** A number of groups, with which the run is then made where the algorithm has a parameter {@code k}. */
    record Count(String ask, String why) implements Question {}

    /** Outlines of the groups that one sees. */
    record Outlines(String ask, String why) implements Question {}

    /** Places of so many centres, from which the run then starts. */
    record Places(String ask, int count, String why) implements Question {}
}
