package org.asterism.session.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.asterism.annotation.outline.Sketch;
import org.asterism.job.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that records, and compares what it was told to be kept with what is. */
class RecorderKillTest {
    private static final int KILLS = 200;
    private static final int LANES = 2;
    private static final long MOST_NANOS = 10_000_000;

    /** One kill in so many falls into the start of the program. */
    private static final int EARLY = 10;

    @TempDir
    Path folder;

    private QuickStart program;

    @BeforeEach
    void prepare() throws IOException {
        program = QuickStart.of(
                KilledLabeller.class, folder, folder.resolve("once").toString(), "5");
    }

    /** The last stroke or answer that was acknowledged. */
    private record Acknowledged(int trial, int strokes, boolean answered) {
        static final Acknowledged NOTHING = new Acknowledged(-1, 0, true);

        Acknowledged next(String line) {
            String[] words = line.split(" ", -1);
            return switch (words[0]) {
                case "ready" -> this;
                case "stroke" -> new Acknowledged(Integer.parseInt(words[1]), Integer.parseInt(words[2]), false);
                case "answer" -> new Acknowledged(Integer.parseInt(words[1]), 0, true);
                default -> throw new AssertionError(line);
            };
        }
    }

    @Test
    void nothingThatWasAcknowledgedIsLostInTwoHundredKills() {
        List<CompletableFuture<Void>> lanes = IntStream.range(0, LANES)
                .mapToObj(lane -> CompletableFuture.runAsync(() -> lane(lane, KILLS / LANES)))
                .toList();
        lanes.forEach(CompletableFuture::join);
    }

    /** Kills one person's window again and again; each goes on where the one before was killed. */
    private void lane(int lane, int kills) {
        Path session = folder.resolve("lane" + lane);
        SplittableRandom random = new SplittableRandom(lane);
        Acknowledged last = Acknowledged.NOTHING;
        for (int kill = 0; kill < kills; kill++) {
            last = kept(session, killed(session, random, last));
        }
        assertThat(last.trial()).isGreaterThan(kills / 4);
    }

    /** What the file holds, which is all that was acknowledged, and at most one stroke or answer more. */
    private static Acknowledged kept(Path session, Acknowledged last) {
        Path file = KilledLabeller.SEAT.file(session);
        if (last.trial() < 0 && !Files.exists(file)) {
            return last;
        }
        Log log = LogFile.read(file, Expected.ANYTHING, Job.QUIET);
        assertThat(log.problems()).allSatisfy(problem -> assertThat(problem).contains("cut off"));
        int complete = last.answered() ? last.trial() + 1 : last.trial();
        int answers = log.answers().size();
        assertThat(answers).isBetween(complete, complete + 1);
        for (int trial = 0; trial < answers; trial++) {
            assertThat(log.answers().get(trial).trial()).isEqualTo("plot" + trial);
            assertSame(log.answers().get(trial).sketch(), trial, KilledLabeller.strokes(trial));
        }
        Sketch draft = log.drafts().getOrDefault("plot" + answers, Draft.EMPTY).sketch();
        int strokes = draft.outlines().size();
        int acknowledged = !last.answered() && answers == last.trial() ? last.strokes() : 0;
        assertThat(strokes).isBetween(acknowledged, acknowledged + 1);
        assertSame(draft, answers, strokes);
        return strokes == 0 ? new Acknowledged(answers - 1, 0, true) : new Acknowledged(answers, strokes, false);
    }

    private static void assertSame(Sketch kept, int trial, int strokes) {
        Sketch drawn = KilledLabeller.sketch(trial, strokes);
        assertThat(kept.outlines()).hasSameSizeAs(drawn.outlines());
        for (int i = 0; i < strokes; i++) {
            assertThat(kept.outlines().get(i).rows())
                    .isEqualTo(drawn.outlines().get(i).rows());
        }
    }

    /** Starts a window and kills it; gives what was acknowledged last. */
    private Acknowledged killed(Path session, SplittableRandom random, Acknowledged before) {
        try {
            Process window = program.start(session.toString());
            try (BufferedReader output = window.inputReader(StandardCharsets.UTF_8)) {
                Acknowledged last = before;
                if (random.nextInt(EARLY) > 0) {
                    for (int lines = random.nextInt(8); lines >= 0; lines--) {
                        last = last.next(output.readLine());
                    }
                }
                LockSupport.parkNanos(random.nextLong(MOST_NANOS));
                // Through its handle: destroying the process itself would close the stream with what it still said.
                window.toHandle().destroyForcibly();
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    last = last.next(line);
                }
                return last;
            } finally {
                window.destroyForcibly().onExit().join();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
