package org.asterism.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Ellipse;
import org.asterism.geometry.Field;
import org.asterism.parameter.InvalidInputException;
import org.asterism.report.layer.DoubtLayer;
import org.asterism.report.layer.GroupsLayer;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgPlotTest {
    static {
        // The tests alone read XML, so the module itself does not require it.
        Module xml = ModuleLayer.boot().findModule("java.xml").orElseThrow();
        SvgPlotTest.class.getModule().addReads(xml);
    }

    @Test
    void fewPointsAreVectors() throws Exception {
        BitSet selected = new BitSet();
        selected.set(2);
        PlotScene scene = PlotScene.of(new double[] {1, 2, 3}, new double[] {3, 1, 2}, "a < b", "\"c\" & d")
                .withClusters(new int[] {0, -1, 1})
                .withSelected(selected)
                .withLayers(Layers.over(new GroupsLayer(List.of(new Ellipse(2, 2, 1, 0.5, 0.3)), Set.of())));
        Document svg = svg(scene);
        assertThat(svg.getElementsByTagName("use").getLength()).isEqualTo(3);
        assertThat(svg.getElementsByTagName("image").getLength()).isZero();
        assertThat(dashed(svg)).isEqualTo(1);
        assertThat(texts(svg)).contains("a < b", "\"c\" & d", "Clusters", "Cluster 1", "Noise", "1");
    }

    @Test
    void manyPointsAreAPicture() throws Exception {
        SplittableRandom random = new SplittableRandom(2);
        double[] x = random.doubles(20_001).toArray();
        Document svg = svg(PlotScene.of(x, x, "x", "y"));
        assertThat(svg.getElementsByTagName("use").getLength()).isZero();
        assertThat(svg.getElementsByTagName("image").getLength()).isEqualTo(1);
    }

    @Test
    void theDoubtIsShadesAndLines() throws Exception {
        double[] values = new double[21 * 21];
        values[10 * 21 + 10] = 0.4;
        Field peak = new Field(new Bounds(0, 0, 4, 4), 21, 21, values).spread(2);
        PlotScene scene = PlotScene.of(new double[] {1, 2, 3}, new double[] {3, 1, 2}, "x", "y");
        int plain = paths(scene);
        assertThat(paths(scene.withLayers(Layers.over(new DoubtLayer(Heat.of(peak))))))
                .isEqualTo(plain);
        PlotScene lined =
                scene.withLayers(Layers.over(new DoubtLayer(Heat.of(peak).withLines())));
        assertThat(paths(lined)).isEqualTo(plain + 6);
        assertThat(svg(lined).getElementsByTagName("image").getLength()).isEqualTo(1);
        Field clear = new Field(peak.bounds(), 1, 1, new double[] {1e-6});
        assertThat(Heat.of(clear).none()).isTrue();
        assertThat(Heat.of(peak).calmerBelow()).isFalse();
        assertThat(Heat.of(clear).opacity(1e-6)).isZero();
        assertThat(paths(scene.withLayers(
                        Layers.over(new DoubtLayer(Heat.of(clear).withLines())))))
                .isEqualTo(plain);
    }

    private static int paths(PlotScene scene) throws Exception {
        return svg(scene).getElementsByTagName("path").getLength();
    }

    private static long dashed(Document svg) {
        NodeList paths = svg.getElementsByTagName("path");
        return IntStream.range(0, paths.getLength())
                .filter(i -> ((Element) paths.item(i)).hasAttribute("stroke-dasharray"))
                .count();
    }

    @Test
    void aPlotWithoutPointsHasAxes() throws Exception {
        assertThat(texts(svg(PlotScene.EMPTY))).contains("x", "y", "0.2");
    }

    @Test
    void aTinyPictureIsRefused() {
        PlotScene scene = PlotScene.EMPTY;
        assertThatThrownBy(() -> SvgPlot.text(scene, Viewport.fit(scene.bounds()), PlotTheme.LIGHT, 10, 10))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("A plot of 10 by 10 pixels is too small; it needs at least 160 by 120.");
    }

    private static Document svg(PlotScene scene) throws Exception {
        String text = SvgPlot.text(scene, Viewport.fit(scene.bounds()), PlotTheme.LIGHT, 800, 600);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<String> texts(Document svg) {
        NodeList nodes = svg.getElementsByTagName("text");
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }
}
