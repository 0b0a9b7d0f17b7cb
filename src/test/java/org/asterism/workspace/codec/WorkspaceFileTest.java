package org.asterism.workspace.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.asterism.annotation.NamedSelection;
import org.asterism.annotation.RegionSelection;
import org.asterism.annotation.Selection;
import org.asterism.data.Coordinate;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.DensityGrid;
import org.asterism.geometry.DensityRegion;
import org.asterism.geometry.Swath;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.job.Jobs;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.Indices;
import org.asterism.workspace.Marks;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;
import org.asterism.workspace.Workspace;
import org.asterism.workspace.Workspaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class WorkspaceFileTest {
    private static final Workspace EXAMPLE = example();

    @TempDir
    private Path folder;

    private Map<String, byte[]> original = Map.of();

    @Test
    void everythingComesBackBitForBit() {
        for (int seed = 0; seed < 30; seed++) {
            Workspace workspace = Workspaces.random(new Random(seed));
            Path file = folder.resolve(seed + ".asterism");
            WorkspaceFile.write(workspace, file, Job.QUIET);
            Workspaces.assertSame(WorkspaceFile.read(file, Job.QUIET), workspace);
        }
    }

    @Test
    void theSameWorkspaceGivesTheSameBytes() throws IOException {
        Workspace workspace = EXAMPLE;
        WorkspaceFile.write(workspace, folder.resolve("a.asterism"), Job.QUIET);
        WorkspaceFile.write(workspace, folder.resolve("b.asterism"), Job.QUIET);
        assertThat(folder.resolve("a.asterism")).hasSameBinaryContentAs(folder.resolve("b.asterism"));
    }

    @Test
    void aDamagedFileIsRefusedOrUnharmed() throws IOException {
        Workspace workspace = EXAMPLE;
        Path good = folder.resolve("good.asterism");
        WorkspaceFile.write(workspace, good, Job.QUIET);
        byte[] bytes = Files.readAllBytes(good);
        Random random = new Random(3);
        int refused = 0;
        for (int round = 0; round < 300; round++) {
            Path bad = folder.resolve("bad.asterism");
            Files.write(bad, damaged(bytes, random, round));
            refused += refuses(bad, workspace) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(200);
    }

    @Test
    void aDamagedDocumentInASoundZipIsRefusedOrUnderstood() throws IOException {
        byte[] document = entries().get(WorkspaceFile.DOCUMENT);
        Random random = new Random(4);
        int refused = 0;
        for (int round = 0; round < 300; round++) {
            byte[] bytes = damaged(document, random, round);
            Path bad = changed(entries -> with(entries, WorkspaceFile.DOCUMENT, bytes));
            try {
                WorkspaceFile.read(bad, Job.QUIET);
            } catch (InvalidInputException e) {
                assertThat(e)
                        .hasMessageStartingWith("Could not open " + bad + ": ")
                        .hasMessageEndingWith(".");
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(200);
    }

    @Test
    void foreignFilesAreNamedAsSuch() throws IOException {
        Path file = folder.resolve("some.asterism");
        assertRefused(file, "there is no such file or folder");
        Files.writeString(file, "x,y\n1,2\n");
        assertRefused(file, "it is not an Asterism workspace");
        Files.write(file, new byte[0]);
        assertRefused(file, "it is not an Asterism workspace");
        assertRefused(folder, "it is a folder");
        zip(file, Map.of("hello.txt", new byte[] {1}));
        assertRefused(file, "it is a zip file, but not an Asterism workspace");
        zip(file, Map.of(WorkspaceFile.DOCUMENT, "{\"format\":\"other\"}".getBytes(StandardCharsets.UTF_8)));
        assertRefused(file, "it is not an Asterism workspace");
    }

    @Test
    void aNewerVersionAsksForAnUpdate() throws IOException {
        assertRefused(
                edited(json -> json.replace("\"version\" : 3", "\"version\" : 9")),
                "it was written by a newer Asterism (format version 9, this one reads up to 3);"
                        + " update Asterism to open it");
    }

    @Test
    void aViewOfTheFirstVersionLooksAsItDid() throws IOException {
        Path file = edited(json -> {
            JsonNode tree = Json.MAPPER.readTree(json);
            ((ObjectNode) tree).put("version", 1);
            tree.path("studies").forEach(study -> ((ObjectNode) study.path("view")).retain("window", "coloring"));
            return tree.toString();
        });
        assertThat(WorkspaceFile.read(file, Job.QUIET).studies())
                .extracting(study -> study.view().marks())
                .containsOnly(Marks.AUTOMATIC);
    }

    @Test
    void aRunOfTheSecondVersionHasItsIndicesAndNoName() throws IOException {
        Path file = edited(json -> {
            JsonNode tree = Json.MAPPER.readTree(json);
            ((ObjectNode) tree).put("version", 2);
            tree.path("studies").forEach(study -> study.path("runs").forEach(WorkspaceFileTest::age));
            return tree.toString();
        });
        List<Run> runs = EXAMPLE.studies().getFirst().runs();
        assertThat(WorkspaceFile.read(file, Job.QUIET).studies().getFirst().runs())
                .zipSatisfy(runs, (old, run) -> {
                    assertThat(old.name()).isEmpty();
                    assertThat(old.pinned()).isFalse();
                    assertThat(old.colors()).isEmpty();
                    assertThat(old.recipe()).isEqualTo(run.recipe());
                    assertThat(old.labels()).isEqualTo(run.labels());
                    assertThat(old.indices())
                            .isEqualTo(new Indices(
                                    0.5, Double.NaN, Double.NaN, run.indices().truthAri()));
                })
                .isNotEmpty();
    }

    /** A run as version 2 wrote it, with a silhouette of one half. */
    private static void age(JsonNode run) {
        ObjectNode old = (ObjectNode) run;
        old.set("truth-ari", old.path("indices").path("truth-ari"));
        old.put("silhouette", 0.5);
        old.remove(List.of("name", "pinned", "colors", "indices"));
    }

    @Test
    void regionsWithNumbersOutOfTheirRangesAreRefused() throws IOException {
        Map<String, String> wrong = Map.of(
                "\"share\" : 0.5", "\"share\" : 2.0",
                "\"columns\" : 8", "\"columns\" : 100000000",
                "\"deviation\" : 1.5", "\"deviation\" : \"Infinity\"",
                "\"radii\" : [ 1.0, 2.0 ]", "\"radii\" : [ 1.0 ]");
        for (Map.Entry<String, String> change : wrong.entrySet()) {
            Path file = folder.resolve("regions.asterism");
            WorkspaceFile.write(regions(), file, Job.QUIET);
            rewrite(file, change.getKey(), change.getValue());
            assertThatThrownBy(() -> WorkspaceFile.read(file, Job.QUIET))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining(" is not ");
        }
    }

    private static Workspace regions() {
        Coordinate x = Coordinate.linear("across");
        DensityGrid grid = new DensityGrid(new Bounds(0, 0, 1, 1), 8, 9, 1.5);
        Selection wand = new RegionSelection(x, x, new DensityRegion(grid, 0, 0, 0.5));
        Swath swath = new Swath(new double[] {0}, new double[] {0}, 1, 2);
        return Workspace.EMPTY.open(Workspaces.study(new Random(1), 1)
                .withSelections(List.of(
                        new NamedSelection("wand", wand),
                        new NamedSelection("brush", new RegionSelection(x, x, swath)))));
    }

    private static void rewrite(Path file, String from, String to) throws IOException {
        Map<String, byte[]> entries = read(file);
        String json = new String(entries.get(WorkspaceFile.DOCUMENT), StandardCharsets.UTF_8);
        assertThat(json).contains(from);
        zip(file, with(entries, WorkspaceFile.DOCUMENT, json.replace(from, to).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aStudyOfTheFirstVersionHasKeptNoSelections() throws IOException {
        Path file = edited(json -> json.replace("\"version\" : 3", "\"version\" : 1")
                .replaceAll("(?s)\"selections\" : \\[.*?\"view\"", "\"view\""));
        assertThat(WorkspaceFile.read(file, Job.QUIET).studies())
                .allMatch(study -> study.selections().isEmpty());
    }

    @Test
    void anUnknownAlgorithmIsNamed() throws IOException {
        Path file = edited(json -> json.replaceFirst("\"algorithm\" : \"[^\"]*\"", "\"algorithm\" : \"magic\""));
        assertThatThrownBy(() -> WorkspaceFile.read(file, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("There is no algorithm \"magic\"; there are ");
    }

    @Test
    void liesAboutSizesCostNothing() throws IOException {
        assertRefused(
                edited(json -> json.replaceAll("\"rows\" : \\d+", "\"rows\" : 2147483647")),
                "it needs more memory than Asterism may use; allow it more with -Xmx");
        Path lying = changed(entries -> {
            byte[] array = entries.get("study-1/data/up.npy");
            String text = new String(array, StandardCharsets.ISO_8859_1).replaceFirst("\\(\\d+,\\)", "(9,)");
            return with(entries, "study-1/data/up.npy", text.getBytes(StandardCharsets.ISO_8859_1));
        });
        assertThatThrownBy(() -> WorkspaceFile.read(lying, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("an array is not of ");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] zeros = new byte[(int) Parts.MAX_DOCUMENT + 1];
        Path bomb = changed(entries -> with(entries, WorkspaceFile.DOCUMENT, zeros));
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        assertRefused(bomb, "its workspace.json is larger than any workspace needs");
    }

    @Test
    void aMissingPartIsNamed() throws IOException {
        Path file = changed(entries -> {
            Map<String, byte[]> fewer = new LinkedHashMap<>(entries);
            fewer.remove("study-1/annotation.npy");
            return fewer;
        });
        assertRefused(file, "its part study-1/annotation.npy is missing");
    }

    @Test
    void aFailedSaveLeavesTheOldFile() throws IOException {
        Path file = folder.resolve("kept.asterism");
        WorkspaceFile.write(EXAMPLE, file, Job.QUIET);
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> WorkspaceFile.write(EXAMPLE, file, Jobs.cancelled()))
                .isInstanceOf(CancelledException.class);
        assertThat(file).hasBinaryContent(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        Path nowhere = folder.resolve("gone").resolve("w.asterism");
        assertThatThrownBy(() -> WorkspaceFile.write(EXAMPLE, nowhere, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("Could not save " + nowhere + ": there is no such file or folder.");
    }

    @Test
    void olderDocumentsAreMigratedStepByStep() {
        Migrations migrations = new Migrations(
                "f",
                List.of(
                        document -> document.put("size", document.get("length").intValue()),
                        document ->
                                document.put("size", 2 * document.get("size").intValue())));
        var old = Json.object().put("format", "f").put("version", 1).put("length", 21);
        assertThat(migrations.current(old).whole("size", 0, 99)).isEqualTo(42);
        var middle = Json.object().put("format", "f").put("version", 2).put("size", 4);
        assertThat(migrations.current(middle).whole("size", 0, 99)).isEqualTo(8);
    }

    /** One study with everything in it. */
    private static Workspace example() {
        for (int seed = 0; ; seed++) {
            Study study = Workspaces.study(new Random(seed), 1);
            if (study.dataset().rows() > 10
                    && study.runs().size() == 2
                    && study.dataset().columns().size() > 4) {
                return Workspace.EMPTY.open(study);
            }
        }
    }

    private static boolean refuses(Path file, Workspace original) {
        try {
            Workspaces.assertSame(WorkspaceFile.read(file, Job.QUIET), original);
            return false;
        } catch (InvalidInputException e) {
            assertThat(e)
                    .hasMessageStartingWith("Could not open " + file + ": ")
                    .hasMessageEndingWith(".");
            return true;
        }
    }

    private static byte[] damaged(byte[] good, Random random, int round) {
        if (round % 3 == 0) {
            return Arrays.copyOf(good, random.nextInt(good.length));
        }
        byte[] bad = good.clone();
        for (int i = 0; i < 1 + round % 3; i++) {
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bad;
    }

    private static void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> WorkspaceFile.read(file, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("Could not open " + file + ": " + reason + ".");
    }

    private Path edited(UnaryOperator<String> change) throws IOException {
        return changed(entries -> {
            String json = new String(entries.get(WorkspaceFile.DOCUMENT), StandardCharsets.UTF_8);
            return with(entries, WorkspaceFile.DOCUMENT, change.apply(json).getBytes(StandardCharsets.UTF_8));
        });
    }

    private Path changed(UnaryOperator<Map<String, byte[]>> change) throws IOException {
        Path file = folder.resolve("changed.asterism");
        zip(file, change.apply(entries()));
        return file;
    }

    private Map<String, byte[]> entries() throws IOException {
        if (!original.isEmpty()) {
            return original;
        }
        Path file = folder.resolve("original.asterism");
        WorkspaceFile.write(EXAMPLE, file, Job.QUIET);
        original = read(file);
        return original;
    }

    private static Map<String, byte[]> read(Path file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private static Map<String, byte[]> with(Map<String, byte[]> entries, String name, byte[] content) {
        Map<String, byte[]> changed = new LinkedHashMap<>(entries);
        changed.put(name, content);
        return changed;
    }

    private static void zip(Path file, Map<String, byte[]> entries) throws IOException {
        try (OutputStream output = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(output)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }
}
