package org.asterism.ui.task;

import org.asterism.parameter.InvalidInputException;

/**
 * What the banner says: one or two sentences that name what is wrong, where, and what to do.
 *
 * @param action the words on the button; empty where there is none
 * @param perform what the button does
 */
public record Message(Severity severity, String text, String action, Runnable perform) {
    /** How serious it is. */
    public enum Severity {
        NOTE,
        WARNING,
        ERROR
    }

    public static Message note(String text) {
        return new Message(Severity.NOTE, text, "", () -> {});
    }

    public static Message warning(String text) {
        return new Message(Severity.WARNING, text, "", () -> {});
    }

    public static Message error(String text) {
        return new Message(Severity.ERROR, text, "", () -> {});
    }

    /** What a person can mend, in the words of the exception. */
    public static Message of(InvalidInputException failure) {
        return error(String.valueOf(failure.getMessage()));
    }

    /** The same message with a button. */
    public Message with(String name, Runnable work) {
        return new Message(severity, text, name, work);
    }
}
