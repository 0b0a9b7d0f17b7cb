package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.asterism.data.read.ColumnType;
import org.asterism.ui.data.ImportModel;
import org.asterism.ui.task.Message;
import org.asterism.workspace.Workspace;
import org.asterism.workspace.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesModelTest {
    @TempDir
    private Path folder;

    private TestDesk test;
    private Desk desk;

    @BeforeEach
    void sitDown() {
        test = TestDesk.withBlobs(folder);
        desk = test.desk;
    }

    @AfterEach
    void leave() {
        test.close();
    }

    @Test
    void undoingTheOpeningOfAWorkspaceForgetsItsFile() {
        Path other = folder.resolve("other.asterism");
        desk.files().save(other);
        desk.datasets().close(test.study());
        desk.files().open(other);
        assertThat(desk.files().fileProperty().get()).isEqualTo(other);

        desk.document().undo();
        assertThat(desk.files().fileProperty().get()).isNull();
        desk.document().redo();
        assertThat(desk.files().fileProperty().get()).isNull();
    }

    @Test
    void aSavedWorkspaceOpensAsItWas() {
        desk.algorithm().run();
        test.select(3, 30);
        desk.labels().assign(1);
        Workspace saved = now();
        Path file = folder.resolve("work.asterism");
        desk.files().save(file);
        assertThat(desk.files().fileProperty().get()).isEqualTo(file);
        assertThat(test.message()).isEqualTo("Saved to " + file + ".");

        desk.datasets().close(test.study());
        assertThat(desk.document().study()).isEmpty();
        desk.files().open(file);
        Workspaces.assertSame(now(), saved);
        assertThat(desk.files().recent()).startsWith(file);
        desk.document().undo();
        assertThat(desk.document().study()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty.csv", "header.csv", "binary.csv", "missing.csv", "words.csv", "one.csv"})
    void aBadFileIsSaidAndKeepsWhatIsOpen(String name) throws IOException {
        writeBad();
        Workspace before = now();
        desk.files().open(folder.resolve(name));
        assertThat(test.severity()).isEqualTo(Message.Severity.ERROR);
        assertThat(test.message()).contains(name).endsWith(".");
        assertThat(now()).isSameAs(before);
    }

    @Test
    void aForeignOrTruncatedWorkspaceKeepsWhatIsOpen() throws IOException {
        Path whole = folder.resolve("whole.asterism");
        desk.files().save(whole);
        byte[] bytes = Files.readAllBytes(whole);
        Path half = folder.resolve("half.asterism");
        Files.write(half, Arrays.copyOf(bytes, bytes.length / 2));
        Path foreign = TestDesk.write(folder.resolve("foreign.asterism"), "x,y\n1,2\n");
        Workspace before = now();

        for (Path bad : new Path[] {half, foreign, folder.resolve("gone.asterism"), folder}) {
            desk.tasks().dismiss();
            desk.files().open(bad);
            assertThat(test.severity()).isEqualTo(Message.Severity.ERROR);
            assertThat(test.message()).contains(bad.getFileName().toString());
            assertThat(now()).isSameAs(before);
            assertThat(desk.files().fileProperty().get()).isEqualTo(whole);
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() {
        Path nowhere = folder.resolve("no such folder").resolve("work.asterism");
        desk.files().save(nowhere);
        assertThat(test.severity()).isEqualTo(Message.Severity.ERROR);
        assertThat(test.message()).contains("work.asterism");
        desk.files().exportLabels(folder.resolve("no such folder").resolve("labels.csv"));
        assertThat(test.message()).contains("labels.csv");
        assertThat(desk.files().fileProperty().get()).isNull();
    }

    @Test
    void cellsThatCouldNotBeReadAreCountedAndShownOnRequest() {
        desk.files().open(TestDesk.write(folder.resolve("gaps.csv"), "a,b\n1,2\n3,4\n5,6\n7,8\n9,x?\n1,2\n,4\n"));
        Message message = desk.tasks().messageProperty().get();
        assertThat(message).isNotNull();
        if (message.severity() == Message.Severity.WARNING) {
            assertThat(message.text())
                    .contains("gaps.csv")
                    .contains("line 6, column b")
                    .contains("x?");
            message.perform().run();
            assertThat(test.problemsShown).hasSize(1);
            assertThat(test.problemsShown.getFirst().problemCount()).isEqualTo(1);
        } else {
            assertThat(message.text()).contains("lack a coordinate");
        }
        assertThat(desk.scatter().facts()).contains("without coordinates");
    }

    @Test
    void aPreviewIsCorrectedBeforeTheFileIsOpened() {
        ImportModel imports = desk.imports();
        imports.look(TestDesk.write(folder.resolve("codes.csv"), "id;a;b\n1;2,5;3\n2;4,5;5\n3;6,5;7\n"));
        var preview = imports.previewProperty().get();
        assertThat(preview).isNotNull();
        assertThat(preview.format().delimiter()).isEqualTo(';');
        assertThat(preview.format().decimal()).isEqualTo(',');
        assertThat(desk.datasets().studies()).hasSize(1);

        imports.setType(0, ColumnType.TEXT);
        imports.open();
        assertThat(imports.previewProperty().get()).isNull();
        assertThat(test.study().dataset().name()).isEqualTo("codes.csv");
        assertThat(test.study().axes()).containsExactly("a", "b");
        assertThat(test.study().dataset().number("a").values()).containsExactly(2.5, 4.5, 6.5);
    }

    @Test
    void aPreviewInAnotherFormatGuessesTheColumnsAnew() {
        ImportModel imports = desk.imports();
        imports.look(TestDesk.write(folder.resolve("numbers.csv"), "1,2\n3,4\n5,6\n"));
        var guessed = imports.previewProperty().get();
        assertThat(guessed).isNotNull();
        imports.correct(guessed.format().withHeader());
        var corrected = imports.previewProperty().get();
        assertThat(corrected).isNotNull();
        assertThat(corrected.format().columns()).extracting(plan -> plan.name()).containsExactly("1", "2");
        imports.close();
        assertThat(imports.previewProperty().get()).isNull();
        assertThat(imports.fileProperty().get()).isNull();
        assertThat(desk.datasets().studies()).hasSize(1);
    }

    @Test
    void aPreviewOfNoTableIsSaid() {
        desk.imports().look(folder.resolve("gone.csv"));
        assertThat(test.message()).contains("gone.csv");
        assertThat(desk.imports().previewProperty().get()).isNull();
    }

    private void writeBad() throws IOException {
        TestDesk.write(folder.resolve("empty.csv"), "");
        TestDesk.write(folder.resolve("header.csv"), "x,y\n");
        TestDesk.write(folder.resolve("words.csv"), "a,b\nred,green\nblue,white\n");
        TestDesk.write(folder.resolve("one.csv"), "only\n1\n2\n3\n");
        Files.write(folder.resolve("binary.csv"), new byte[] {0, 1, 2, 3, 0, 0, -1, -2, 0, 7});
    }

    private Workspace now() {
        return desk.document().workspaceProperty().get();
    }
}
