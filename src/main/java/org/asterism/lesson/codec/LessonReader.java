package org.asterism.lesson.codec;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.LessonPage;
import org.jspecify.annotations.Nullable;

/** JSON as a lesson; {@link LessonWriter} is the way there. What is wrong is added to the problems. */
final class LessonReader {
    static final String FORMAT = "asterism-lesson";
    static final int VERSION = 1;

    private static final int MOST_PAGES = 200;
    private static final int LONGEST_MINUTES = 600;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final List<String> KEYS =
            List.of("format", "version", "id", "title", "summary", "author", "level", "minutes", "pages");
    private static final List<String> PAGE_KEYS = List.of("title", "text", "show", "question", "checks");

    private final ExhibitReader exhibits;
    private ExhibitReader.@Nullable Shown shown;

    private LessonReader(Path folder) {
        exhibits = new ExhibitReader(folder);
    }

    /**
     * Reads a lesson as far as it goes.
     *
     * @param folder where the tables of the lesson are
     */
    static @Nullable Lesson lesson(Spot spot, Path folder) {
        return ours(spot) ? new LessonReader(folder).read(spot) : null;
    }

    /** Whether this is a lesson, of a version that can be read. */
    private static boolean ours(Spot spot) {
        Spot format = spot.at("format");
        if (!(format.value() instanceof Value.Text name) || !name.text().equals(FORMAT)) {
            format.wrong("This is no lesson of Asterism; its first key must be \"format\": \"" + FORMAT + "\".");
            return false;
        }
        Spot version = spot.at("version");
        int number = version.whole(1, Integer.MAX_VALUE);
        if (number > VERSION) {
            version.wrong("A newer Asterism wrote this lesson (version " + number + ", this one reads " + VERSION
                    + "); update Asterism to use it.");
        }
        return number <= VERSION;
    }

    private Lesson read(Spot spot) {
        spot.object(KEYS);
        return new Lesson(
                id(spot.at("id")),
                spot.at("title").text(),
                spot.at("summary").text(),
                spot.at("author").text(),
                spot.at("level").text(),
                spot.at("minutes").whole(1, LONGEST_MINUTES),
                spot.at("pages").items(1, MOST_PAGES).stream().map(this::page).toList());
    }

    private static String id(Spot spot) {
        String id = spot.text();
        if (!id.isBlank() && (id.length() > 64 || !ID.matcher(id).matches())) {
            spot.wrong("The id " + Spelling.quoted(id)
                    + " must be 1 to 64 small letters, digits and hyphens, such as \"choosing-k\".");
        }
        return id;
    }

    private LessonPage page(Spot spot) {
        if (!spot.object(PAGE_KEYS)) {
            return new LessonPage("", "", null, null, List.of());
        }
        Spot show = spot.at("show");
        if (show.there()) {
            shown = exhibits.read(show);
        }
        Spot question = spot.at("question");
        Spot checks = spot.at("checks");
        return new LessonPage(
                spot.at("title").text(),
                spot.at("text").markup(),
                show.there() && shown != null ? shown.exhibit() : null,
                question.there() ? QuestionReader.read(question, shown) : null,
                checks.there() ? CheckReader.read(checks, shown) : List.of());
    }
}
