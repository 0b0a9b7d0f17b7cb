package org.asterism.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Ellipse;
import org.asterism.geometry.Field;
import org.asterism.parameter.InvalidInputException;
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
                .withEllipses(List.of(new Ellipse(2, 2, 1, 0.5, 0.3)));
        Document svg = svg(scene);
        assertThat(svg.getElementsByTagName("use").getLength()).isEqualTo(3);
        assertThat(svg.getElementsByTagName("image").getLength()).isZero();
        assertThat(svg.getElementsByTagName("polygon").getLength()).isEqualTo(2);
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
    void theDoubtIsAGroupOfPaths() throws Exception {
        double[] values = new double[21 * 21];
        values[10 * 21 + 10] = 0.4;
        Field peak = new Field(new Bounds(0, 0, 4, 4), 21, 21, values).spread(2);
        PlotScene scene = PlotScene.of(new double[] {1, 2, 3}, new double[] {3, 1, 2}, "x", "y");

        NodeList paths = doubt(svg(scene.withHeat(Heat.of(peak)))).getElementsByTagName("path");
        assertThat(paths.getLength()).isEqualTo(3);
        assertThat(((Element) paths.item(0).getParentNode()).getAttribute("aria-label"))
                .startsWith("Doubt");
        assertThat(paths.item(1).getTextContent()).isEqualTo("50 % of the highest doubt");
        assertThat(((Element) paths.item(1)).getAttribute("d")).startsWith("M").endsWith("Z");
        Field clear = new Field(peak.bounds(), 1, 1, new double[] {1e-6});
        assertThat(Heat.of(clear).none()).isTrue();
        assertThat(Heat.of(peak).calmerBelow()).isFalse();
        assertThat(Heat.of(clear).opacity(1e-6)).isZero();
        assertThat(doubt(svg(scene.withHeat(Heat.of(clear))))
                        .getElementsByTagName("path")
                        .getLength())
                .isZero();
    }

    private static Element doubt(Document svg) {
        NodeList groups = svg.getElementsByTagName("g");
        return IntStream.range(0, groups.getLength())
                .mapToObj(i -> (Element) groups.item(i))
                .filter(group -> group.getAttribute("id").equals("doubt"))
                .findFirst()
                .orElseThrow();
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
