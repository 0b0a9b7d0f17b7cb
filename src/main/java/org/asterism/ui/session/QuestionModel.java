package org.asterism.ui.session;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.asterism.session.plan.Question;

/** A question about a plot and what the person says to it. */
final class QuestionModel {
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    private final Question question;
    private final Consumer<String> keep;
    private final StringProperty response = new SimpleStringProperty(this, "response", "");
    private String kept;

    /**
     * @param first what was said before; empty for nothing
     * @param keep gets every answer that is complete, and an empty one where it is taken back
     */
    QuestionModel(Question question, String first, Consumer<String> keep) {
        this.question = question;
        this.keep = keep;
        kept = first;
        response.set(first);
    }

    Question question() {
        return question;
    }

    /** The option's number from 0, a whole number, or words; while it is typed, anything. */
    StringProperty responseProperty() {
        return response;
    }

    /** Takes an option of a rating, or takes it back where it is taken; does nothing where there is no such option. */
    void choose(int option) {
        if (option >= 0 && option < question.options().size()) {
            String next = Integer.toString(option);
            response.set(next.equals(response.get()) ? "" : next);
            settle();
        }
    }

    /** Hands over what was typed. */
    void settle() {
        String now = understood() ? response.get().strip() : "";
        if (!now.equals(kept)) {
            kept = now;
            keep.accept(now);
        }
    }

    /** Whether it says nothing, or something that answers the question. */
    boolean understood() {
        String now = response.get().strip();
        return question.kind() != Question.Kind.COUNT
                || now.isEmpty()
                || COUNT.matcher(now).matches();
    }

    /** Whether the person must say something before they can go on. */
    boolean open() {
        return !understood() || (question.required() && response.get().isBlank());
    }
}
