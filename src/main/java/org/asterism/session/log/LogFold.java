package org.asterism.session.log;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asterism.annotation.outline.Sketch;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.codec.Fields;
import org.asterism.workspace.codec.Reasons;
import org.jspecify.annotations.Nullable;

/**
 * Makes of the lines of a file, one by one, what it holds.
 *
 * <p>Strokes are most of a file, and an answer holds what they led to. So they wait unread until they are asked for, and
 * are never read if the answer comes first.
 */
final class LogFold implements Lines.Sink {
    private static final Set<String> KINDS =
            Stream.of(Kind.values()).map(Declaration::text).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> STROKES = Stream.of(
                    Kind.GROUPS, Kind.OUTLINE_ADDED, Kind.OUTLINE_CHANGED, Kind.OUTLINE_REMOVED, Kind.UNDO, Kind.REDO)
            .map(Declaration::text)
            .collect(Collectors.toUnmodifiableSet());

    /** How many bytes of strokes wait at most. */
    private static final long MOST_WAITING = 1 << 25;

    private final String file;
    private final Expected expected;
    private final Problems problems;
    private final Sequence sequence;
    private final Course course = new Course();
    private final List<Stroke> waiting = new ArrayList<>();
    private final @Nullable Watcher watcher;
    private long bytesWaiting;
    private @Nullable Header header;
    private @Nullable String refused;
    private long line;

    /** A line that is not read yet. */
    private record Stroke(Sequence.Place place, byte[] bytes) {}

    /** Is told of every action, once it counts. */
    interface Watcher {
        /** @param sketch what is outlined then in the trial that the person works on */
        void see(Entry entry, Sketch sketch);
    }

    LogFold(String file, Expected expected) {
        this(file, expected, null);
    }

    /** @param watcher where there is one, strokes do not wait */
    LogFold(String file, Expected expected, @Nullable Watcher watcher) {
        this.file = file;
        this.expected = expected;
        this.watcher = watcher;
        problems = new Problems(file);
        sequence = new Sequence(problems);
    }

    /** What there was so far. */
    Log log(List<String> tail) {
        settle();
        Action.Begun current = course.current();
        return new Log(
                file,
                Optional.ofNullable(header),
                Optional.ofNullable(refused),
                course.answers(),
                course.drafts(),
                Optional.ofNullable(current).map(Action.Begun::trial),
                sequence.number(),
                sequence.millis(),
                Stream.of(problems.sentences(), nameless(), tail)
                        .flatMap(List::stream)
                        .toList());
    }

    private List<String> nameless() {
        return header != null || refused != null || line == 0
                ? List.of()
                : List.of(file + " has no first line that says whose answers these are; it is left out.");
    }

    Course course() {
        settle();
        return course;
    }

    /** The number of lines so far. */
    long lines() {
        return line;
    }

    @Override
    public void line(byte[] bytes, int from, int length) {
        line++;
        if (refused != null || length == 0) {
            return;
        }
        guarded(line, () -> take(bytes, from, length));
    }

    private void guarded(long number, Runnable work) {
        try {
            work.run();
        } catch (InvalidInputException e) {
            problems.leftOut(number, Reasons.of(e));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            problems.leftOut(number, "it is not as this program writes it");
        }
    }

    @Override
    public void tooLong() {
        line++;
        problems.leftOut(line, "it is longer than " + (Lines.LONGEST >> 20) + " MB");
    }

    private void take(byte[] bytes, int from, int length) {
        Fields head = Line.head(bytes, from, length);
        if (head.has("format")) {
            begin(head);
            return;
        }
        String kind = head.text("kind");
        byte[] copy = Arrays.copyOfRange(bytes, from, from + length);
        if (STROKES.contains(kind) && Line.endsAsStroke(copy)) {
            place(head, copy).ifPresent(place -> await(new Stroke(place, copy)));
            return;
        }
        if (STROKES.contains(kind)) {
            settle();
        }
        Line read = Line.parse(copy, 0, length, this::points);
        Optional<Sequence.Place> place = place(head, copy);
        if (place.isPresent()) {
            take(read, place.get());
        }
    }

    private Optional<Sequence.Place> place(Fields head, byte[] bytes) {
        return sequence.repeats(head, Arrays.hashCode(bytes))
                ? Optional.empty()
                : Optional.of(sequence.place(head, line));
    }

    private void take(Line read, Sequence.Place place) {
        String kind = read.fields().text("kind");
        if (KINDS.contains(kind)) {
            take(place.entry(EntryReader.action(read, course.sketch())));
        } else {
            problems.unknownKind(kind);
        }
    }

    private void await(Stroke stroke) {
        waiting.add(stroke);
        bytesWaiting += stroke.bytes().length;
        if (watcher != null || bytesWaiting > MOST_WAITING) {
            settle();
        }
    }

    /** Reads the strokes that wait. */
    private void settle() {
        for (Stroke stroke : waiting) {
            guarded(stroke.place().line(), () -> take(stroke));
        }
        drop();
    }

    private void take(Stroke stroke) {
        Line read = Line.parse(stroke.bytes(), 0, stroke.bytes().length, this::points);
        apply(stroke.place().entry(EntryReader.action(read, course.sketch())));
    }

    private void drop() {
        waiting.clear();
        bytesWaiting = 0;
    }

    private void take(Entry entry) {
        switch (entry.action()) {
            case Action.Answered answered -> take(answered.answer(), entry);
            case Action.Begun _, Action.Sat _ -> {
                settle();
                apply(entry);
            }
            default -> apply(entry);
        }
    }

    private void take(Answer answer, Entry entry) {
        Action.Begun current = course.current();
        if (current != null && current.trial().equals(answer.trial())) {
            drop();
        } else {
            settle();
        }
        Optional<String> reason = expected.refuses(answer);
        if (reason.isPresent()) {
            problems.refused(reason.get());
            course.leave(entry.millis());
        } else {
            apply(entry);
        }
    }

    private void apply(Entry entry) {
        course.apply(entry);
        if (watcher != null) {
            watcher.see(entry, course.sketch());
        }
    }

    private void begin(Fields fields) {
        Optional<String> reason =
                Headers.refuses(fields).or(() -> Headers.refuses(Headers.of(fields), expected.plan()));
        if (reason.isPresent()) {
            refused = reason.get();
            problems.add(reason.get());
        } else if (header == null) {
            header = Headers.of(fields);
        }
    }

    private int points(String stimulus, String fingerprint) {
        Action.Begun current = course.current();
        return current != null && stimulus.isEmpty()
                ? expected.points(current.stimulus(), current.fingerprint())
                : expected.points(stimulus, fingerprint);
    }
}
