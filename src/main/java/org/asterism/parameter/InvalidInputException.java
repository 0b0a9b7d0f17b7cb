package org.asterism.parameter;

/**
 * Input that a person can mend: a bad file, an unknown column, a parameter out of range.
 *
 * <p>The message is shown as it is, in the window and on the command line. It is one sentence or two that say what is
 * wrong, where, and what to do.
 */
public final class InvalidInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidInputException(String message) {
        super(message);
    }

    public InvalidInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
