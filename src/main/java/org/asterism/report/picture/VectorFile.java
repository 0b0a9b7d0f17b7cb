package org.asterism.report.picture;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.asterism.job.Job;

/**
 * Writes a plot as SVG or PDF: axes, text, layers and legend as vectors; so are up to 20,000 points, above which they are
 * one embedded picture.
 *
 * @param scale pixels a logical pixel of an embedded picture, above 0
 * @param description the plot in words, for programs that read aloud; empty for none
 */
public record VectorFile(PlotPicture picture, double scale, String description) {

    public void svg(Path file, Job job) throws IOException {
        SvgPen pen = new SvgPen();
        picture.paint(pen, points(pen, job));
        try (OutputStream out = stream(file)) {
            new SvgDocument(picture.width(), picture.height(), picture.title(), description, pen).write(out);
        }
    }

    /**
     * The picture as an element for a page of HTML.
     *
     * @param ids what the ids in the picture begin with; no two pictures of a page begin alike
     * @param most how many points are vectors; more are an embedded picture
     */
    public String element(String ids, int most, Job job) {
        SvgPen pen = new SvgPen(ids);
        boolean vectors = VectorPoints.suit(picture.scene()) && picture.scene().size() <= most;
        picture.paint(pen, vectors ? new VectorPoints(picture, pen) : PixelPoints.of(picture, scale, job));
        return new SvgDocument(picture.width(), picture.height(), picture.title(), description, pen).text();
    }

    public void pdf(Path file, Job job) throws IOException {
        PdfDocument document = new PdfDocument(picture.width(), picture.height());
        picture.paint(document.pen(), points(document.pen(), job));
        try (OutputStream out = stream(file)) {
            document.write(picture.title(), description, out);
        }
    }

    private PointsPainter points(VectorPen pen, Job job) {
        return VectorPoints.suit(picture.scene())
                ? new VectorPoints(picture, pen)
                : PixelPoints.of(picture, scale, job);
    }

    private static OutputStream stream(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }
}
