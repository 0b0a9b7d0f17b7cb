package org.asterism.session.log;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.codec.Fields;
import org.asterism.workspace.codec.Reasons;
import org.jspecify.annotations.Nullable;

/** Makes of the lines of a file, one by one, what it holds. */
final class LogFold implements Lines.Sink {
    private static final Set<String> KINDS =
            Stream.of(Kind.values()).map(Declaration::text).collect(Collectors.toUnmodifiableSet());

    private final String file;
    private final Expected expected;
    private final Consumer<Entry> watcher;
    private final Problems problems;
    private final Sequence sequence;
    private final Course course = new Course();
    private @Nullable Header header;
    private @Nullable String refused;
    private long line;

    /** @param watcher is told of every action, before it counts */
    LogFold(String file, Expected expected, Consumer<Entry> watcher) {
        this.file = file;
        this.expected = expected;
        this.watcher = watcher;
        problems = new Problems(file);
        sequence = new Sequence(problems);
    }

    /** What there was so far. */
    Log log(List<String> tail) {
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
        try {
            take(Line.parse(bytes, from, length, this::points), hash(bytes, from, length));
        } catch (InvalidInputException e) {
            problems.leftOut(line, Reasons.of(e));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            problems.leftOut(line, "it is not as this program writes it");
        }
    }

    @Override
    public void tooLong() {
        line++;
        problems.leftOut(line, "it is longer than " + (Lines.LONGEST >> 20) + " MB");
    }

    private void take(Line read, int hash) {
        Fields fields = read.fields();
        if (fields.has("format")) {
            begin(fields);
            return;
        }
        if (sequence.repeats(fields, hash)) {
            return;
        }
        String kind = fields.text("kind");
        if (KINDS.contains(kind)) {
            take(sequence.entry(fields, line, EntryReader.action(read, course.sketch())));
        } else {
            problems.unknownKind(kind);
        }
    }

    private void take(Entry entry) {
        watcher.accept(entry);
        Optional<String> reason = entry.action() instanceof Action.Answered answered
                ? expected.refuses(answered.answer())
                : Optional.empty();
        if (reason.isPresent()) {
            problems.refused(reason.get());
            course.leave(entry.millis());
        } else {
            course.apply(entry);
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

    private static int hash(byte[] bytes, int from, int length) {
        return Arrays.hashCode(Arrays.copyOfRange(bytes, from, from + length));
    }
}
