package org.asterism.session.plan;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * What keeps a plan from being run, or what its author may not have meant.
 *
 * @param arguments of the sentence
 */
public record Problem(Kind kind, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    static Problem of(Kind kind, Object... arguments) {
        return new Problem(kind, List.of(arguments));
    }

    /** Whether nobody can take part before it is mended. */
    public boolean stops() {
        return kind.stops;
    }

    /** What is wrong and what to do, in English. */
    public String sentence() {
        return new MessageFormat(kind.pattern, Locale.ENGLISH).format(arguments.toArray());
    }

    /** The things that can be wrong with a plan. */
    public enum Kind {
        NO_PLOTS(true, "The session has no plots; add some."),
        NO_TITLE(false, "The session has no title; people will not know what they take part in."),
        NO_INSTRUCTIONS(false, "There are no instructions; people begin with the first plot at once."),
        TOO_MANY_REPEATS(true, "{0} plots shall come twice, but there are only {1}."),
        GAP_TOO_LONG(
                false,
                "With {1} plots at most {2} can lie between the two times of one, not {0}; the gap will be shorter."),
        TURNED_AXES(false, "The axes show that a repeat is turned; hide them, or take plain repeats."),
        NOT_SCORED(false, "{0,choice,1#One plot has|1<{0} plots have} no expected ambiguity and will come last."),
        CHECK_WITHOUT_GROUPS(true, "The check \"{0}\" names no column with its groups; nobody could fail it."),
        QUESTION_WITHOUT_WORDS(true, "Question {0} has no words."),
        TOO_FEW_STEPS(true, "Question {0} is a rating and needs at least two steps."),
        INVISIBLE(true, "The points have the colour of the ground; nobody would see them.");

        private final boolean stops;
        private final String pattern;

        Kind(boolean stops, String pattern) {
            this.stops = stops;
            this.pattern = pattern;
        }
    }
}
