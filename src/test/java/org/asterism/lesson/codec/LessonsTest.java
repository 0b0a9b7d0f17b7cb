package org.asterism.lesson.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.LessonPage;
import org.junit.jupiter.api.Test;

class LessonsTest {
    private static final List<Lessons.Shipped> ALL = Lessons.all();

    @Test
    void twelveLessonsComeInOrderWithoutAComplaint() {
        assertThat(ALL)
                .extracting(shipped -> shipped.lesson().id())
                .containsExactly(
                        "k-means-and-moons",
                        "choosing-k",
                        "start-matters",
                        "medoids-and-means",
                        "why-fasterpam-is-fast",
                        "density-and-noise",
                        "what-epsilon-does",
                        "hierarchy-and-linkage",
                        "mixtures-and-soft-membership",
                        "what-people-see",
                        "agreement-without-labels",
                        "how-to-lie-with-clusters");
        assertThat(Lessons.files())
                .allSatisfy(file -> assertThat(LessonFile.check(file)).isEmpty());
    }

    @Test
    void eachHasAHookAPredictionATaskAndASummary() {
        for (Lessons.Shipped shipped : ALL) {
            Lesson lesson = shipped.lesson();
            assertThat(lesson.pages()).as(lesson.id()).hasSizeBetween(5, 9);
            assertThat(lesson.minutes()).isBetween(10, 20);
            assertThat(lesson.pages()).anyMatch(page -> page.question() != null);
            assertThat(lesson.pages()).anyMatch(page -> !page.checks().isEmpty());
            LessonPage last = lesson.pages().getLast();
            assertThat(last.title()).isEqualTo("What to remember");
            assertThat(last.text()).contains("**Read on**").contains("doi:10.");
        }
    }

    @Test
    void allKindsOfQuestionsAreAsked() {
        assertThat(ALL.stream()
                        .flatMap(shipped -> shipped.lesson().pages().stream())
                        .map(LessonPage::question)
                        .filter(Objects::nonNull)
                        .map(Object::getClass)
                        .map(Class::getSimpleName)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("Choice", "Count", "Outlines", "Places");
    }

    @Test
    void whatIsShippedComesBackAsItWas() {
        for (Lessons.Shipped shipped : ALL) {
            assertThat(LessonFile.check(shipped.lesson(), shipped.file())).isEmpty();
        }
    }
}
