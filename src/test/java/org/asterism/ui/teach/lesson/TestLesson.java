package org.asterism.ui.teach.lesson;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asterism.lesson.Act;
import org.asterism.lesson.Check;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.Moment;
import org.asterism.lesson.Question;
import org.asterism.lesson.Source;

/** A lesson to read and to change. */
public final class TestLesson {
    private static final Act TWO = new Act("k-means", Map.of("k", "2"), false);

    private TestLesson() {}

    /** Three pages: points, a question with options, and a run with outlines and checks. */
    public static Lesson three() {
        Source moons = new Source.Made("moons", Map.of("n", "80", "noise", "0.01"));
        Exhibit run = new Exhibit(moons, List.of(TWO), new Moment.End(), null, Set.of(Exhibit.Show.CODE));
        Exhibit points = new Exhibit(moons, List.of(), new Moment.Start(), null, Set.of());
        return new Lesson(
                "a-lesson",
                "A lesson",
                "What it says.",
                "Somebody",
                "First course",
                10,
                List.of(
                        new LessonPage("Look", "How many **groups**?", points, null, List.of()),
                        new LessonPage(
                                "Choose",
                                "Which?",
                                null,
                                new Question.Choice("Right?", List.of("No", "Yes"), 1, "Because."),
                                List.of()),
                        new LessonPage(
                                "Outline",
                                "Draw.",
                                run,
                                new Question.Outlines("Outline them", ""),
                                List.of(
                                        new Check("Two clusters", Check.Measure.CLUSTERS, 2, 2),
                                        new Check("As known", Check.Measure.ADJUSTED_RAND_INDEX, 0.9, 1)))));
    }
}
