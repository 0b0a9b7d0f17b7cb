package org.asterism.report.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One picture as the only page of a PDF document.
 *
 * <p>A logical pixel is 1/96 inch. Nothing in it depends on when or where it was written.
 */
final class PdfDocument {
    private static final double POINTS = 72.0 / 96;
    private final double width;
    private final double height;
    private final PdfFile file = new PdfFile();
    private final PdfResources resources = new PdfResources(file);
    private final PdfPen pen = new PdfPen(resources);

    /** An empty page, in logical pixels. */
    PdfDocument(double width, double height) {
        this.width = width;
        this.height = height;
    }

    PdfPen pen() {
        return pen;
    }

    /**
     * Writes the document with all that was drawn.
     *
     * @param description the picture in words, for programs that read aloud
     */
    void write(String title, String description, OutputStream out) throws IOException {
        int pages = file.reserve();
        int tree = file.reserve();
        int page = page(pages);
        file.set(pages, "<</Type/Pages/Count 1/Kids[" + PdfFile.reference(page) + "]>>");
        describe(tree, page, description);
        int root = file.add("<</Type/Catalog/Pages " + PdfFile.reference(pages) + "/StructTreeRoot "
                + PdfFile.reference(tree) + "/MarkInfo<</Marked true>>/Lang(en)"
                + "/ViewerPreferences<</DisplayDocTitle true>>>>");
        int info = file.add("<</Title" + PdfFile.text(title) + "/Creator(Asterism)/Producer(Asterism)>>");
        file.write(out, root, info);
    }

    private int page(int pages) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        String flip = Digits.ratio(POINTS) + " 0 0 " + Digits.ratio(-POINTS) + " 0 " + Digits.of(POINTS * height);
        content.write(("/Figure<</MCID 0>>BDC\n" + flip + " cm 1 j\n").getBytes(StandardCharsets.US_ASCII));
        content.write(pen.operators());
        content.write("EMC\n".getBytes(StandardCharsets.US_ASCII));
        int stream = file.stream("", content.toByteArray());
        resources.finish();
        return file.add("<</Type/Page/Parent " + PdfFile.reference(pages) + "/MediaBox["
                + Digits.of(0, 0, POINTS * width, POINTS * height) + "]/StructParents 0/Tabs/S"
                + "/Group<</S/Transparency/CS/DeviceRGB>>/Resources "
                + PdfFile.reference(resources.number()) + "/Contents " + PdfFile.reference(stream) + ">>");
    }

    /** Says that the page is one figure, and what it shows. */
    private void describe(int tree, int page, String description) {
        int figure = file.add("<</Type/StructElem/S/Figure/P " + PdfFile.reference(tree) + "/Pg "
                + PdfFile.reference(page) + "/K 0/Alt" + PdfFile.text(description) + ">>");
        String reference = PdfFile.reference(figure);
        file.set(tree, "<</Type/StructTreeRoot/K[" + reference + "]/ParentTree<</Nums[0[" + reference + "]]>>>>");
    }
}
