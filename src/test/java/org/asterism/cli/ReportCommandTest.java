package org.asterism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.asterism.data.read.DatasetReader;
import org.asterism.job.Job;
import org.asterism.workspace.Workspace;
import org.asterism.workspace.codec.WorkspaceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void aWorkspaceAndATableAreReported() throws IOException {
        Path table = table();
        Path workspace = folder.resolve("work.asterism");
        WorkspaceFile.write(
                Workspace.EMPTY.open(DatasetReader.read(table, Job.QUIET).dataset()), workspace, Job.QUIET);
        Path page = folder.resolve("report.html");
        assertThat(terminal.run("report", workspace, "--output", page, "--date", "2026-03-01", "--title", "One & two"))
                .isZero();
        assertThat(terminal.out()).isEqualTo("Wrote " + page + ".\n");
        String first = Files.readString(page);
        assertThat(first).contains("<h1>One &amp; two</h1>", "2026-03-01", "<h2>table.csv</h2>");
        assertThat(terminal.run("report", table, "--output", page, "--date", "2026-03-01", "--title", "One & two"))
                .isZero();
        assertThat(Files.readString(page)).isEqualTo(first);
    }

    @Test
    void badInputIsRefusedBeforeAnythingIsWritten() throws IOException {
        Path table = table();
        Path page = folder.resolve("report.html");
        terminal.assertRefused("--output is missing", "report", table);
        terminal.assertRefused("must end in .html", "report", table, "--output", folder.resolve("report.pdf"));
        terminal.assertRefused("--date must be a date", "report", table, "--output", page, "--date", "soon");
        terminal.assertRefused("there is no such file", "report", folder.resolve("none.asterism"), "--output", page);
        Path empty = folder.resolve("empty.asterism");
        WorkspaceFile.write(Workspace.EMPTY, empty, Job.QUIET);
        terminal.assertRefused("holds no data yet", "report", empty, "--output", page);
        assertThat(page).doesNotExist();
    }

    private Path table() throws IOException {
        return Files.writeString(
                folder.resolve("table.csv"), "x,y\n0,0\n1,1\n0,1\n1,0\n9,9\n8,9\n9,8\n8,8\n5,5\n4,5\n5,4\n");
    }
}
