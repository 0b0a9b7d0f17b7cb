package org.asterism.session.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.asterism.cluster.Clustering;
import org.asterism.data.Dataset;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlotFileTest {
    private static final Stimulus IRIS = Plans.stimulus("iris", 0);

    @TempDir
    private Path folder;

    @BeforeEach
    void make() throws IOException {
        Files.createDirectory(folder.resolve("plots"));
    }

    @Test
    void aPlotHasThePointsOfItsRowsAndTheirKnownGroups() throws IOException {
        write("x,y,kind\n1,2,a\n,3,a\n3,4,b\n5,6,\n");

        Dataset table = PlotFile.read(folder, IRIS, Job.QUIET);

        assertThat(PlotFile.points(table, IRIS).points().column(0)).containsExactly(1, 3, 5);
        assertThat(PlotFile.truth(table, IRIS, "kind").labels()).containsExactly(0, 1, Clustering.UNLABELLED);
    }

    @Test
    void aMissingFileIsNamed() {
        assertRefused("The plot \"iris\" cannot be shown: its file " + folder.resolve("plots/iris.csv")
                + " is missing; put it back, or take the plot out.");
    }

    @Test
    void aColumnThatIsNotThereIsNamedWithThoseThatAre() throws IOException {
        write("x,z\n1,2\n");

        assertRefused("The plot \"iris\" cannot be shown: iris.csv has no column \"y\"; it has x, z.");
    }

    @Test
    void columnsOfWordsAreRefused() throws IOException {
        write("x,y\n1,near\n2,far\n");

        assertRefused("Column \"y\" of iris.csv holds words");
    }

    @Test
    void aPlotWithoutAPointIsRefused() throws IOException {
        write("x,y\n1,\n,2\n");

        assertRefused("iris.csv has no row with numbers in \"x\" and \"y\".");
    }

    @Test
    void aMissingTruthIsNamed() throws IOException {
        write("x,y\n1,2\n3,4\n");
        Dataset table = PlotFile.read(folder, IRIS, Job.QUIET);

        assertThatThrownBy(() -> PlotFile.truth(table, IRIS, "kind"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("iris.csv has no column \"kind\"; it has x, y.");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.csv"), "x,y\n1,2\n");
        Files.createSymbolicLink(folder.resolve("plots/iris.csv"), secret);

        assertRefused("is a link out of the session's folder");
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("plots/iris.csv"), text);
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> PlotFile.read(folder, IRIS, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(message);
    }
}
