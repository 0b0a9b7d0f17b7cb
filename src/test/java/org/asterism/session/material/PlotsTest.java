package org.asterism.session.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asterism.catalog.Generators;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.Scale;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.plan.PlotFile;
import org.asterism.session.plan.Stimulus;
import org.asterism.workspace.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlotsTest {
    @TempDir
    private Path folder;

    @Test
    void aFileGivesItsTwoColumnsAndItsGroups() throws IOException {
        Path file =
                Files.writeString(folder.resolve("Ünï 1.csv"), "id,a,b,c,kind\n1,0.1,2,3,u\n2,0.25,5,6,v\n3,7,8,9,u\n");
        Material material = Material.ofFile(file, Job.QUIET);

        Stimulus kept = plots().add(material, Job.QUIET);

        assertThat(kept.id()).isEqualTo("uni-1");
        assertThat(kept.title()).isEqualTo("Ünï 1");
        assertThat(kept.origin()).isEqualTo("file Ünï 1.csv, columns a and b");
        assertThat(material.truth()).isEqualTo("kind");
        assertThat(folder.resolve("plots/uni-1.csv"))
                .content()
                .isEqualToIgnoringNewLines("a,b,kind0.1,2,u0.25,5,v7,8,u");
        Dataset table = PlotFile.read(folder, kept, Job.QUIET);
        assertThat(table.fingerprint()).isEqualTo(kept.fingerprint());
        assertThat(kept.expected()).isNaN();
    }

    @Test
    void aGeneratedPlotTellsItsGenerator() {
        Material material =
                Material.ofGenerator(Generators.schema("moons").create(Map.of("n", "50", "seed", "4")), Job.QUIET);

        Stimulus kept = plots().add(material, Job.QUIET);

        assertThat(kept.origin()).startsWith("generator moons (n 50, ").contains("seed 4");
        assertThat(material.truth()).isEqualTo("group");
        assertThat(PlotFile.points(PlotFile.read(folder, kept, Job.QUIET), kept)
                        .points()
                        .size())
                .isEqualTo(50);
    }

    @Test
    void aDesignedPlotTellsWhatItReached() {
        Material material = Material.ofGenerator(
                Generators.schema("designed").create(Map.of("ambiguity", "0.4", "n", "200")), Job.QUIET);

        assertThat(material.origin())
                .startsWith("generator designed (ambiguity 0.4")
                .contains(": Ambiguity 0.");
    }

    @Test
    void aStudyGivesWhatIsOnScreen() {
        Dataset table = new Dataset(
                "t.csv",
                List.of(
                        new NumberColumn("a", new double[] {1, 10, 100, -1}),
                        new NumberColumn("b", new double[] {1, 2, 3, 4})));
        Study study = Study.of(0, table);
        Study shown = study.withView(study.view()
                .withAxes(
                        study.view().across().withScale(Scale.LOG), study.view().upwards()));

        Stimulus kept = plots().add(Material.ofStudy(shown), Job.QUIET);

        assertThat(kept.x()).isEqualTo("a (log)");
        assertThat(PlotFile.points(PlotFile.read(folder, kept, Job.QUIET), kept)
                        .points()
                        .column(0))
                .containsExactly(0, 1, 2);
    }

    @Test
    void idsAreNewAmongPlotsAndFiles() throws IOException {
        Files.createDirectories(folder.resolve("plots"));
        Files.writeString(folder.resolve("plots/moons-1-2.csv"), "left\n1\n");
        Material moons = Material.ofGenerator(Generators.schema("moons").initial(), Job.QUIET);
        Plots plots = new Plots(folder, Set.of("Moons-1"));

        assertThat(plots.add(moons, Job.QUIET).id()).isEqualTo("moons-1-3");
        assertThat(plots.add(moons, Job.QUIET).id()).isEqualTo("moons-1-4");
        Material device = new Material("CON", moons.table(), "");
        assertThat(plots.add(device, Job.QUIET).id()).isEqualTo("plot-con");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("plots"));
        Material moons = Material.ofGenerator(Generators.schema("moons").initial(), Job.QUIET);

        assertThatThrownBy(() -> plots().add(moons, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("Cannot write " + file);
    }

    private Plots plots() {
        return new Plots(folder, Set.of());
    }
}
