package org.asterism.lesson.codec;

import java.util.List;
import org.asterism.lesson.Act;
import org.asterism.lesson.Question;
import org.jspecify.annotations.Nullable;

/** What a page asks. */
final class QuestionReader {
    private static final int MOST_OPTIONS = 9;
    private static final int MOST_PLACES = 20;
    private static final List<String> KINDS = List.of("choice", "count", "outlines", "places");
    private static final List<String> ALL =
            List.of("choice", "count", "outlines", "places", "options", "answer", "number", "why");

    private QuestionReader() {}

    /** The question; null where it cannot be told what is asked. */
    static @Nullable Question read(Spot spot, ExhibitReader.@Nullable Shown shown) {
        List<String> kinds =
                KINDS.stream().filter(kind -> spot.at(kind).there()).toList();
        if (kinds.size() != 1) {
            if (spot.object(ALL)) {
                spot.wrong("A question asks for one thing; give one of " + String.join(", ", KINDS) + ".");
            }
            return null;
        }
        String kind = kinds.getFirst();
        String ask = spot.at(kind).markup();
        String why = spot.at("why").markup("");
        if (!kind.equals("choice") && shown == null) {
            spot.wrong("There is nothing to answer with; show data on this page or one before.");
        }
        return switch (kind) {
            case "choice" -> choice(spot, ask, why);
            case "count" -> plain(spot, kind) ? new Question.Count(ask, why) : null;
            case "outlines" -> plain(spot, kind) ? new Question.Outlines(ask, why) : null;
            default -> places(spot, ask, why, shown);
        };
    }

    private static boolean plain(Spot spot, String kind) {
        return spot.object(List.of(kind, "why"));
    }

    private static Question choice(Spot spot, String ask, String why) {
        spot.object(List.of("choice", "options", "answer", "why"));
        List<String> options = spot.at("options").items(2, MOST_OPTIONS).stream()
                .map(Spot::markup)
                .toList();
        int answer = spot.at("answer").whole(0, MOST_OPTIONS - 1);
        if (answer >= options.size() && !options.isEmpty()) {
            spot.at("answer")
                    .wrong("There are " + options.size() + " options, counted from 0, so answer " + answer
                            + " is none of them; give 0 to " + (options.size() - 1) + ".");
        }
        return new Question.Choice(ask, options, answer, why);
    }

    private static Question places(Spot spot, String ask, String why, ExhibitReader.@Nullable Shown shown) {
        spot.object(List.of("places", "number", "why"));
        Spot number = spot.at("number");
        int before = spot.problems().count();
        int count = number.whole(1, MOST_PLACES);
        List<Act> acts = shown == null ? List.of() : shown.acts();
        if (spot.problems().count() == before) {
            equal(number, count, acts);
        }
        if (shown != null && shown.runs() == 0) {
            spot.wrong("Nothing runs from the places that are set; give the page a run with a k.");
        }
        return new Question.Places(ask, count, why);
    }

    /** The run starts from the places, so it has as many clusters. */
    private static void equal(Spot number, int count, List<Act> acts) {
        for (Act act : acts) {
            String k = act.parameters().get("k");
            if (k != null && Integer.parseInt(k) != count) {
                number.wrong("The run has k " + k + ", so " + count + " places do not fit; make the two equal.");
                return;
            }
        }
    }
}
