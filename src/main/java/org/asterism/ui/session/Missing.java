package org.asterism.ui.session;

import static org.asterism.ui.text.Messages.text;

import org.asterism.session.plan.Question;

/** What a person still has to do before the next plot. */
sealed interface Missing {
    /** What to do, in a sentence. */
    String words();

    /** Outline groups, or say that there are none. */
    record Groups() implements Missing {
        @Override
        public String words() {
            return text("session.missing.groups");
        }
    }

    /** Say how sure they are of a group. */
    record Sureness(int group, String name) implements Missing {
        @Override
        public String words() {
            return text("session.missing.sureness", name);
        }
    }

    /** Answer a question. */
    record Response(QuestionModel question) implements Missing {
        @Override
        public String words() {
            Question asked = question.question();
            return switch (asked.kind()) {
                case RATING ->
                    text("session.missing.rating", asked.text(), asked.options().size());
                case COUNT -> text("session.missing.count", asked.text());
                case TEXT -> text("session.missing.text", asked.text());
            };
        }
    }
}
