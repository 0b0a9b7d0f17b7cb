package org.asterism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Runs commands that draw no pixels, and keeps what the last one printed. */
final class Terminal {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** The exit code. */
    int run(Object... words) {
        out.reset();
        err.reset();
        return Commands.run(
                Stream.of(words).map(Object::toString).toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                (picture, scale, file) -> {
                    throw new AssertionError("draws no pixels");
                });
    }

    /** Bad input is one line that says what is wrong. */
    void assertRefused(String message, Object... words) {
        assertThat(run(words)).isEqualTo(Commands.BAD_INPUT);
        assertThat(err()).contains(message);
        assertThat(err().lines()).hasSize(1);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
