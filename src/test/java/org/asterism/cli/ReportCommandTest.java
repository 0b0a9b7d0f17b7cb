package org.asterism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.asterism.data.read.DatasetReader;
import org.asterism.job.Job;
import org.asterism.workspace.Workspace;
import org.asterism.workspace.codec.WorkspaceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aWorkspaceAndATableAreReported() throws IOException {
        Path table = table();
        Path workspace = folder.resolve("work.asterism");
        WorkspaceFile.write(
                Workspace.EMPTY.open(DatasetReader.read(table, Job.QUIET).dataset()), workspace, Job.QUIET);
        Path page = folder.resolve("report.html");
        assertThat(run("report", workspace, "--output", page, "--date", "2026-03-01", "--title", "One & two"))
                .isZero();
        assertThat(text(out)).isEqualTo("Wrote " + page + ".\n");
        String first = Files.readString(page);
        assertThat(first).contains("<h1>One &amp; two</h1>", "2026-03-01", "<h2>table.csv</h2>");
        assertThat(run("report", table, "--output", page, "--date", "2026-03-01", "--title", "One & two"))
                .isZero();
        assertThat(Files.readString(page)).isEqualTo(first);
    }

    @Test
    void badInputIsRefusedBeforeAnythingIsWritten() throws IOException {
        Path table = table();
        Path page = folder.resolve("report.html");
        assertRefused("--output is missing", "report", table);
        assertRefused("must end in .html", "report", table, "--output", folder.resolve("report.pdf"));
        assertRefused("--date must be a date", "report", table, "--output", page, "--date", "soon");
        assertRefused("there is no such file", "report", folder.resolve("none.asterism"), "--output", page);
        Path empty = folder.resolve("empty.asterism");
        WorkspaceFile.write(Workspace.EMPTY, empty, Job.QUIET);
        assertRefused("holds no data yet", "report", empty, "--output", page);
        assertThat(page).doesNotExist();
    }

    private void assertRefused(String message, Object... arguments) {
        assertThat(run(arguments)).isEqualTo(Commands.BAD_INPUT);
        assertThat(text(err)).contains(message);
        assertThat(text(err).lines()).hasSize(1);
    }

    private Path table() throws IOException {
        return Files.writeString(
                folder.resolve("table.csv"), "x,y\n0,0\n1,1\n0,1\n1,0\n9,9\n8,9\n9,8\n8,8\n5,5\n4,5\n5,4\n");
    }

    private int run(Object... arguments) {
        out.reset();
        err.reset();
        return Commands.run(
                Stream.of(arguments).map(Object::toString).toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                (picture, scale, file) -> {
                    throw new AssertionError("draws no pixels");
                });
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
