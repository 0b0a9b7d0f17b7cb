package org.asterism.session.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.asterism.job.Job;
import org.asterism.session.plan.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A file of answers to damage: what tests of its reading have in common. */
abstract class AnswersFileCase {
    static final Expected EXPECTED = new Expected("study", Map.of("iris", new Expected.Table(30, "f1")));

    @TempDir
    Path folder;

    Path file;

    /** Lines: 1 header, 2 sat, 3 trial, 4 and 5 strokes, 6 answer, 7 trial, 8 stroke. */
    @BeforeEach
    void write() {
        Seat seat = Examples.seat("p01", 3, "abcd");
        file = seat.file(folder);
        try (Recorder recorder = Recorder.open(folder, Examples.plan(Examples.IRIS), seat)) {
            recorder.begin(Examples.trial(Examples.IRIS), "f1", Display.STUDY);
            recorder.record(new Action.Drew(Action.Cause.EDIT, Examples.squares(1)));
            recorder.record(new Action.Drew(Action.Cause.EDIT, Examples.squares(2)));
            recorder.answer(Examples.answer(Examples.IRIS, "f1", Examples.squares(2)));
            recorder.begin(Examples.trial(Examples.MOONS), "f2", Display.STUDY);
            recorder.record(new Action.Drew(Action.Cause.EDIT, Examples.squares(3)));
        }
    }

    Log read() {
        return LogFile.read(file, EXPECTED, Job.QUIET);
    }

    /** @param number of the line, from 1 */
    void change(int number, UnaryOperator<String> change) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        String changed = change.apply(lines.get(number - 1));
        assertThat(changed).isNotEqualTo(lines.get(number - 1));
        lines.set(number - 1, changed);
        lines.removeIf(String::isEmpty);
        Files.write(file, lines);
    }

    void append(String text) throws IOException {
        append(text.getBytes(StandardCharsets.UTF_8));
    }

    void append(byte[] bytes) throws IOException {
        Files.write(file, bytes, StandardOpenOption.APPEND);
    }

    static int lines(byte[] bytes, int length) {
        int lines = 0;
        for (int i = 0; i < length; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** Where a line, counted from 1, ends with its break. */
    static int end(byte[] bytes, int line) {
        int end = 0;
        for (int left = line; left > 0; end++) {
            left -= bytes[end] == '\n' ? 1 : 0;
        }
        return end;
    }
}
