package org.asterism.workspace.codec;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.asterism.parameter.InvalidInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;

/** Why a file could not be read or written, in words for a person, without a full stop. */
public final class Reasons {
    private Reasons() {}

    public static String of(Throwable failure) {
        return switch (failure) {
            case InvalidInputException e -> strip(text(e));
            case NoSuchFileException _ -> "there is no such file or folder";
            case AccessDeniedException _ -> "access is denied";
            case FileSystemException e -> e.getReason() == null ? text(e) : strip(e.getReason());
            case FileNotFoundException e -> text(e);
            case ZipException e -> "the file is damaged or incomplete (" + text(e) + ")";
            case EOFException e -> "the file is damaged or incomplete (" + text(e) + ")";
            case JacksonIOException e when e.getCause() != null -> of(e.getCause());
            case JacksonException e -> "the file is damaged (" + e.getOriginalMessage() + ")";
            case IllegalArgumentException e -> "the file is damaged (" + text(e) + ")";
            default -> strip(text(failure));
        };
    }

    private static String text(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    private static String strip(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
