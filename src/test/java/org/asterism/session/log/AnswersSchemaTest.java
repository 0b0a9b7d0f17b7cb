package org.asterism.session.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Area;
import org.asterism.geometry.Bounds;
import org.asterism.parameter.Declaration;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.SessionSchema;
import org.asterism.session.plan.Trial;
import org.asterism.session.plan.Turn;
import org.asterism.workspace.codec.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The published schema of the lines of a file of answers, and the lines that are really written. */
class AnswersSchemaTest {
    private static final Sketch TWO = Examples.squares(2);
    private static final Sketch RENAMED =
            new Sketch(Examples.squares(1).groups(), TWO.outlines().subList(0, 1));

    @TempDir
    Path folder;

    @Test
    void everyLineThatIsWrittenFitsTheSchema() throws IOException {
        Seat seat = Examples.seat("p01", 0, "abcd", "efgh");
        try (Recorder recorder = Recorder.open(folder, Examples.plan(Examples.IRIS), seat)) {
            recorder.begin(Examples.trial(Examples.IRIS), "f", Display.STUDY);
            everyAction().forEach(recorder::record);
            recorder.answer(Examples.answer(Examples.IRIS, "f", TWO));
        }
        List<String> kinds = new ArrayList<>();
        for (String line : Files.readAllLines(seat.file(folder))) {
            JsonNode node = read(line);
            kinds.add(node.path("kind").asString(""));
            assertThat(SessionSchema.complaints("answers", node)).as(line).isEmpty();
        }
        assertThat(kinds)
                .containsAll(Stream.of(Kind.values()).map(Declaration::text).toList());
    }

    @Test
    void whatWasSaidOnAnotherMachineFitsTheSchema() throws IOException {
        Action begun = new Action.Begun(
                "iris.2",
                Trial.Kind.REPEAT,
                "iris",
                "f",
                Turn.MIRRORED,
                Display.STUDY,
                Draft.of(Examples.answer(Examples.IRIS, "f", TWO)));
        byte[] line = EntryWriter.line(new Entry(1, Instant.EPOCH, 0, begun), Sketch.EMPTY);
        assertThat(SessionSchema.complaints("answers", read(new String(line, StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void aLineThatLacksItsNumberDoesNotFit() throws IOException {
        assertThat(SessionSchema.complaints(
                        "answers", read("{\"kind\":\"back\",\"ms\":1,\"at\":\"2026-01-01T00:00:00Z\"}")))
                .isNotEmpty();
    }

    private static List<Action> everyAction() {
        Outline points = new Outline(Clustering.NOISE, Outline.Means.POINTS, Area.EMPTY, new int[] {1, 2, 3, 7});
        return List.of(
                new Action.Viewed(new Bounds(0, 0, 1, 1)),
                new Action.Took("lasso"),
                new Action.Chose("Group 1"),
                new Action.Drew(Action.Cause.EDIT, TWO),
                new Action.Drew(Action.Cause.EDIT, TWO.add(points)),
                new Action.Drew(
                        Action.Cause.EDIT,
                        new Sketch(TWO.groups(), List.of(TWO.outlines().getFirst(), points))),
                new Action.Drew(Action.Cause.UNDO, TWO),
                new Action.Drew(Action.Cause.REDO, Examples.squares(3)),
                new Action.Drew(Action.Cause.EDIT, TWO),
                new Action.Drew(
                        Action.Cause.EDIT,
                        new Sketch(TWO.groups(), TWO.outlines().subList(0, 1))),
                new Action.Drew(Action.Cause.EDIT, RENAMED),
                new Action.Judged(3),
                new Action.Commented("unclear \"here\""),
                new Action.Responded("clear", "2"),
                new Action.WentBack(),
                new Action.Paused(),
                new Action.Resumed(),
                new Action.Failed("the plot is smaller than planned"));
    }

    private static JsonNode read(String line) {
        return Json.read(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
    }
}
