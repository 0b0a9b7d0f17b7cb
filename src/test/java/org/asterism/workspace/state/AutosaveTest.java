package org.asterism.workspace.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.job.BackgroundRunner;
import org.asterism.job.Runner;
import org.asterism.workspace.Workspace;
import org.asterism.workspace.Workspaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutosaveTest {
    private static final Workspace EXAMPLE = Workspace.EMPTY.open(Workspaces.study(new Random(6), 1));

    @TempDir
    private Path folder;

    private final List<String> problems = new ArrayList<>();

    @Test
    void theNextWindowGoesOnWhereThisOneEnded() {
        Path file = folder.resolve("mine.asterism");
        try (Autosave first = resume()) {
            assertThat(first.recovered()).isEmpty();
            first.save(EXAMPLE, file);
        }
        try (Autosave next = resume()) {
            Autosave.Recovered recovered = next.recovered().orElseThrow();
            Workspaces.assertSame(recovered.workspace(), EXAMPLE);
            assertThat(recovered.document()).contains(file);
            assertThat(recovered.ending()).isEqualTo(Autosave.Ending.CLOSED);
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void twoWindowsDoNotShareASession() {
        try (Autosave first = resume()) {
            first.save(EXAMPLE, null);
            try (Autosave second = resume()) {
                assertThat(second.recovered()).isEmpty();
                second.save(Workspace.EMPTY, null);
            }
        }
        try (Autosave next = resume();
                Autosave another = resume()) {
            assertThat(next.recovered()).isPresent();
            assertThat(another.recovered()).isPresent();
        }
    }

    @Test
    void aFreshSessionLeavesTheOldOneForAnotherTime() {
        try (Autosave first = resume()) {
            first.save(EXAMPLE, null);
        }
        try (Autosave fresh = Autosave.fresh(folder, Runner.sameThread(), problems::add)) {
            assertThat(fresh.recovered()).isEmpty();
            assertThat(fresh.flush()).isTrue();
        }
        try (Autosave next = resume()) {
            Workspaces.assertSame(next.recovered().orElseThrow().workspace(), EXAMPLE);
        }
    }

    @Test
    void aLabelStrokeDoesNotWriteTheDataAgain() throws IOException {
        try (Autosave autosave = resume()) {
            autosave.save(EXAMPLE, null);
            Map<String, FileTime> before = files();
            BitSet rows = new BitSet();
            int[] labels = EXAMPLE.study(1).orElseThrow().annotation().assignment();
            rows.set(IntStream.range(0, labels.length)
                    .filter(row -> labels[row] != Clustering.NOISE)
                    .findFirst()
                    .orElseThrow());
            autosave.save(EXAMPLE.update(1, s -> s.annotated(a -> a.noise(rows))), null);
            Map<String, FileTime> after = files();
            Map<String, FileTime> fresh = new TreeMap<>(after);
            fresh.keySet().removeAll(before.keySet());
            assertThat(fresh).hasSize(1);
            assertThat(after).hasSameSizeAs(before);
            before.keySet().retainAll(after.keySet());
            assertThat(after).containsAllEntriesOf(before);
        }
    }

    @Test
    void aDamagedSessionIsToldAndSetAside() throws IOException {
        try (Autosave first = resume()) {
            first.save(EXAMPLE, null);
        }
        Path part;
        try (var parts = Files.list(folder.resolve("session-1").resolve("parts"))) {
            part = parts.sorted().findFirst().orElseThrow();
        }
        Files.write(part, new byte[] {1, 2, 3});
        try (Autosave next = resume()) {
            assertThat(next.recovered()).isEmpty();
            assertThat(problems).hasSize(1);
            assertThat(problems.getFirst()).startsWith("Could not restore " + folder.resolve("session-1") + ": ");
            assertThat(folder.resolve("damaged-session-1")).isDirectory();
            next.save(EXAMPLE, null);
            assertThat(next.flush()).isTrue();
        }
        assertThat(problems).hasSize(1);
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldOnceAndTriedAgain() throws IOException {
        Path blocked = folder.resolve("blocked");
        Files.writeString(blocked, "a file where the folder should be");
        Autosave autosave = Autosave.resume(blocked, Runner.sameThread(), problems::add);
        autosave.save(Workspace.EMPTY, null);
        autosave.save(EXAMPLE, null);
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst())
                .startsWith("Could not autosave: ")
                .endsWith("Your work is safe in this window; save it elsewhere.");
        Files.delete(blocked);
        assertThat(autosave.flush()).isTrue();
        autosave.close();
        try (Autosave next = Autosave.resume(blocked, Runner.sameThread(), problems::add)) {
            Workspaces.assertSame(next.recovered().orElseThrow().workspace(), EXAMPLE);
        }
    }

    @Test
    void changesThatOvertakeEachOtherEndWithTheLast() {
        try (BackgroundRunner runner = new BackgroundRunner("test", 2)) {
            Autosave autosave = Autosave.resume(folder, runner, problems::add);
            Workspace last = EXAMPLE;
            for (int i = 0; i < 200; i++) {
                last = last.update(1, s -> s.withAxes("up", "across"));
                autosave.save(last.open(Workspaces.study(new Random(i), 2)), null);
            }
            autosave.save(last, null);
            assertThat(autosave.flush()).isTrue();
            autosave.close();
            try (Autosave next = resume()) {
                Workspaces.assertSame(next.recovered().orElseThrow().workspace(), last);
            }
        }
        assertThat(problems).isEmpty();
    }

    private Autosave resume() {
        return Autosave.resume(folder, Runner.sameThread(), problems::add);
    }

    private Map<String, FileTime> files() throws IOException {
        Map<String, FileTime> files = new TreeMap<>();
        try (var parts = Files.list(folder.resolve("session-1").resolve("parts"))) {
            for (Path part : parts.toList()) {
                files.put(part.getFileName().toString(), Files.getLastModifiedTime(part));
            }
        }
        return files;
    }
}
