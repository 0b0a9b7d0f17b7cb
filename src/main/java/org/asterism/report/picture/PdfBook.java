package org.asterism.report.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.asterism.job.Job;
import org.asterism.report.draw.Pen;

/**
 * A PDF document of several pages, whose parts say what they are, in the order in which they are read.
 *
 * <p>A logical pixel is 1/96 inch. Nothing in it depends on when or where it was written. ISO 32000-1, 14.7 and 14.8.
 */
public final class PdfBook {
    private static final double POINTS = 72.0 / 96;
    private static final double EMBEDDED = 2;
    private final double width;
    private final double height;
    private final PdfFile file = new PdfFile();
    private final PdfResources resources = new PdfResources(file);
    private final List<Page> pages = new ArrayList<>();

    /** What a part of a page is. */
    public enum Role {
        TITLE("H1"),
        HEADING("H2"),
        PARAGRAPH("P"),
        FIGURE("Figure");

        private final String tag;

        Role(String tag) {
            this.tag = tag;
        }
    }

    /** A document without pages, whose pages have this size in logical pixels. */
    public PdfBook(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Adds an empty page. */
    public Page page() {
        Page page = new Page(pages.size());
        pages.add(page);
        return page;
    }

    /** The pages, from the first. */
    public List<Page> pages() {
        return List.copyOf(pages);
    }

    /** A page, on which one draws. */
    public final class Page {
        private final int place;
        private final PdfPen pen = new PdfPen(resources);
        private final List<Part> parts = new ArrayList<>();

        private Page(int place) {
            this.place = place;
        }

        /**
         * Draws something that is read.
         *
         * @param words of a figure, for programs that read aloud; empty where its own letters are read
         */
        public void draw(Role role, String words, Consumer<Pen> drawing) {
            pen.content("/" + role.tag + "<</MCID " + parts.size() + ">>BDC");
            parts.add(new Part(role, words));
            drawing.accept(pen);
            pen.content("EMC");
        }

        /** Draws something that is not read, such as the number of the page. */
        public void adorn(Consumer<Pen> drawing) {
            pen.content("/Artifact BMC");
            drawing.accept(pen);
            pen.content("EMC");
        }

        /**
         * Draws a plot: as vectors while it has no more points than given, else its points as one picture.
         *
         * @throws org.asterism.job.CancelledException if the job was cancelled
         */
        public void plot(PlotPicture plot, double x, double y, int vectors, String words, Job job) {
            boolean few = VectorPoints.suit(plot.scene()) && plot.scene().size() <= vectors;
            PointsPainter points = few ? new VectorPoints(plot, pen) : PixelPoints.of(plot, EMBEDDED, job);
            draw(
                    Role.FIGURE,
                    words,
                    page -> page.within(x, y, plot.width(), plot.height(), area -> plot.paint(area, points)));
        }
    }

    private record Part(Role role, String words) {}

    /**
     * Writes the document with all that was drawn; once.
     *
     * @param language a tag such as "en"
     */
    public void write(String title, String language, OutputStream out) throws IOException {
        int tree = file.reserve();
        int kids = file.reserve();
        List<Integer> numbers = new ArrayList<>();
        List<Integer> elements = new ArrayList<>();
        StringBuilder parents = new StringBuilder();
        for (Page page : pages) {
            int number = finish(page, kids);
            numbers.add(number);
            List<Integer> own = page.parts.isEmpty() ? List.of() : elements(page, tree, number);
            elements.addAll(own);
            parents.append(page.place).append('[').append(references(own)).append(']');
        }
        resources.finish();
        file.set(kids, "<</Type/Pages/Count " + pages.size() + "/Kids[" + references(numbers) + "]>>");
        file.set(tree, "<</Type/StructTreeRoot/K[" + references(elements) + "]/ParentTree<</Nums[" + parents + "]>>>>");
        int root = file.add("<</Type/Catalog/Pages " + PdfFile.reference(kids) + "/StructTreeRoot "
                + PdfFile.reference(tree) + "/MarkInfo<</Marked true>>/Lang(" + language
                + ")/ViewerPreferences<</DisplayDocTitle true>>>>");
        int info = file.add("<</Title" + PdfFile.text(title) + "/Creator(Asterism)/Producer(Asterism)>>");
        file.write(out, root, info);
    }

    private int finish(Page page, int kids) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        String flip = Digits.ratio(POINTS) + " 0 0 " + Digits.ratio(-POINTS) + " 0 " + Digits.of(POINTS * height);
        content.write((flip + " cm 1 j\n").getBytes(StandardCharsets.US_ASCII));
        content.write(page.pen.operators());
        int stream = file.stream("", content.toByteArray());
        return file.add("<</Type/Page/Parent " + PdfFile.reference(kids) + "/MediaBox["
                + Digits.of(0, 0, POINTS * width, POINTS * height) + "]/StructParents " + page.place
                + "/Tabs/S/Group<</S/Transparency/CS/DeviceRGB>>/Resources "
                + PdfFile.reference(resources.number()) + "/Contents " + PdfFile.reference(stream) + ">>");
    }

    private List<Integer> elements(Page page, int tree, int number) {
        List<Integer> elements = new ArrayList<>();
        for (Part part : page.parts) {
            String words = part.words.isEmpty() ? "" : "/Alt" + PdfFile.text(part.words);
            elements.add(file.add("<</Type/StructElem/S/" + part.role.tag + "/P " + PdfFile.reference(tree) + "/Pg "
                    + PdfFile.reference(number) + "/K " + elements.size() + words + ">>"));
        }
        return elements;
    }

    private static String references(List<Integer> numbers) {
        return String.join(" ", numbers.stream().map(PdfFile::reference).toList());
    }
}
