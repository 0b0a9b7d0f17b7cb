package org.asterism.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Ellipse;
import org.asterism.geometry.Field;
import org.asterism.job.Job;
import org.asterism.report.Heat;
import org.asterism.report.Layers;
import org.asterism.report.PlotScene;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.layer.DoubtLayer;
import org.asterism.report.layer.GroupsLayer;
import org.asterism.workspace.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorFileTest {
    private static final PlotScene THREE =
            PlotScene.of(new double[] {1, 2, 3}, new double[] {3, 1, 2}, "a < b", "\"c\" & d");

    @TempDir
    private Path folder;

    @Test
    void fewPointsAreVectors() throws Exception {
        BitSet selected = new BitSet();
        selected.set(2);
        PlotScene scene = THREE.withClusters(new int[] {0, -1, 1})
                .withSelected(selected)
                .withLayers(Layers.over(new GroupsLayer(List.of(new Ellipse(2, 2, 1, 0.5, 0.3)), Set.of())));
        Xml svg = svg(scene);
        assertThat(svg.all("use")).hasSize(3);
        assertThat(svg.all("image")).isEmpty();
        assertThat(svg.all("path"))
                .filteredOn(path -> path.hasAttribute("stroke-dasharray"))
                .hasSize(1);
        assertThat(svg.texts("text")).contains("a < b", "\"c\" & d", "Clusters", "Cluster 1", "Noise", "1");
        assertThat(svg.texts("title")).containsExactly("\"c\" & d against a < b");
        assertThat(svg.texts("desc")).containsExactly("three points");
    }

    @Test
    void manyPointsAreAPictureOfPixels() throws Exception {
        double[] x = new SplittableRandom(2).doubles(20_001).toArray();
        PlotScene scene = PlotScene.of(x, x, "x", "y");
        Xml svg = svg(scene);
        assertThat(svg.all("use")).isEmpty();
        assertThat(svg.all("image")).hasSize(1);
        PlotPicture picture = picture(scene);
        PdfReading pdf = pdf(scene);
        int wide = (int) (2 * picture.layout().viewport().width());
        assertThat(pdf.with("/ColorSpace/DeviceRGB").lines().findFirst().orElseThrow())
                .contains("/Width " + wide + "/");
    }

    @Test
    void outlinedPointsHaveABodyAndARim() throws Exception {
        Xml svg = svg(THREE.withMarks(Marks.AUTOMATIC.withOutlined(true)));
        assertThat(svg.all("use")).hasSize(6);
        assertThat(svg.texts("defs")).hasSize(1);
    }

    @Test
    void fadedPointsAreFadedTogether() throws Exception {
        PlotScene scene = THREE.withLayers(new Layers(List.of(), 0.25, List.of()));
        assertThat(svg(scene).all("g"))
                .filteredOn(group -> group.getAttribute("opacity").equals("0.25"))
                .hasSize(1);
        PdfReading pdf = pdf(scene);
        assertThat(pdf.with("/Group<</S/Transparency>>").split(" Do\n", -1)).hasSize(4);
        assertThat(pdf.with("/MCID 0")).contains("/O25000 gs\n/X");
        PlotScene hidden = THREE.withLayers(new Layers(List.of(), 0, List.of()));
        assertThat(svg(hidden).all("use")).isEmpty();
    }

    @Test
    void theDoubtIsShadesAndLines() throws Exception {
        double[] values = new double[21 * 21];
        values[10 * 21 + 10] = 0.4;
        Field peak = new Field(new Bounds(0, 0, 4, 4), 21, 21, values).spread(2);
        Heat doubt = Heat.of(peak);
        Xml shades = svg(THREE.withLayers(Layers.over(new DoubtLayer(doubt))));
        assertThat(shades.all("image")).hasSize(2);
        assertThat(shades.texts("text")).contains("Doubt", "none", "highest in this plot");
        Xml lined = svg(THREE.withLayers(Layers.over(new DoubtLayer(doubt.withLines()))));
        assertThat(lined.all("path")).hasSize(shades.all("path").size() + 6);
        Heat clear = Heat.of(new Field(peak.bounds(), 1, 1, new double[] {1e-6}));
        Xml none = svg(THREE.withLayers(Layers.over(new DoubtLayer(clear.withLines()))));
        assertThat(none.all("image")).isEmpty();
        assertThat(none.texts("text")).contains("anywhere to speak of");
        assertThat(clear.none()).isTrue();
        assertThat(doubt.calmerBelow()).isFalse();
        assertThat(clear.opacity(1e-6)).isZero();
    }

    @Test
    void bothFormatsHaveTheSizeAskedFor() throws Exception {
        assertThat(svg(THREE).root().getAttribute("viewBox")).isEqualTo("0 0 800 600");
        assertThat(pdf(THREE).with("/Type/Page/")).contains("/MediaBox[0 0 600 450]");
    }

    @Test
    void aPlotWithoutPointsHasAxes() throws Exception {
        assertThat(svg(PlotScene.EMPTY).texts("text")).contains("x", "y", "0.2");
        assertThat(pdf(PlotScene.EMPTY).with("/MCID 0")).contains("Tj ET");
    }

    @Test
    void theSamePlotIsTheSameFile() throws IOException {
        PlotScene scene = THREE.withClusters(new int[] {0, -1, 1});
        Path first = folder.resolve("first.pdf");
        Path second = folder.resolve("second.pdf");
        file(scene).pdf(first, Job.QUIET);
        file(scene).pdf(second, Job.QUIET);
        assertThat(first).hasSameBinaryContentAs(second);
    }

    private Xml svg(PlotScene scene) throws Exception {
        Path file = folder.resolve("plot.svg");
        file(scene).svg(file, Job.QUIET);
        return Xml.of(Files.readAllBytes(file));
    }

    private PdfReading pdf(PlotScene scene) throws IOException {
        Path file = folder.resolve("plot.pdf");
        file(scene).pdf(file, Job.QUIET);
        return new PdfReading(Files.readAllBytes(file));
    }

    private static VectorFile file(PlotScene scene) {
        return new VectorFile(picture(scene), 2, "three points");
    }

    private static PlotPicture picture(PlotScene scene) {
        return PlotPicture.of(scene, Viewport.fit(scene.bounds()), PlotTheme.LIGHT, 800, 600);
    }
}
