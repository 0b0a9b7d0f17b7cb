package org.asterism.report.picture;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.asterism.report.draw.PixelImage;
import org.asterism.report.draw.TextStyle.Weight;
import org.asterism.report.font.Typeface;

/** What the operators of a page refer to by name: fonts, opacities, pictures and marks. */
final class PdfResources {
    private final PdfFile file;
    private final Map<Weight, PdfFont> fonts = new EnumMap<>(Weight.class);
    private final Map<String, String> opacities = new TreeMap<>();
    private final Map<String, String> drawings = new TreeMap<>();
    private final Map<Mark, String> marks = new IdentityHashMap<>();

    PdfResources(PdfFile file) {
        this.file = file;
    }

    PdfFont font(Weight weight) {
        return fonts.computeIfAbsent(weight, _ -> new PdfFont(Typeface.of(weight)));
    }

    /** The name of a font on the page. */
    static String name(Weight weight) {
        return weight == Weight.REGULAR ? "/Regular" : "/SemiBold";
    }

    /** The name of a state in which everything is drawn with an opacity. */
    String opacity(double opacity) {
        String share = Digits.ratio(opacity);
        String name = "/O" + Math.round(1e5 * opacity);
        opacities.put(name, "<</ca " + share + "/CA " + share + ">>");
        return name;
    }

    /** The name of a picture, one unit wide and high. */
    String image(PixelImage image) {
        return drawing(PdfImage.addTo(file, image));
    }

    /** The name of a mark around (0, 0). */
    String mark(Mark mark) {
        return marks.computeIfAbsent(mark, this::define);
    }

    /** The dictionary of all that was named so far. */
    String dictionary() {
        Map<String, String> faces = new TreeMap<>();
        fonts.forEach((weight, font) -> faces.put(name(weight), PdfFile.reference(font.addTo(file))));
        return "<<" + dictionary("/Font", faces) + dictionary("/ExtGState", opacities)
                + dictionary("/XObject", drawings) + ">>";
    }

    private String define(Mark mark) {
        PdfPen pen = new PdfPen(this);
        pen.fill(mark.shape(), mark.color(), mark.opacity());
        String box = "/Type/XObject/Subtype/Form/BBox[" + box(mark) + "]";
        String states = "/Resources<<" + dictionary("/ExtGState", opacities) + ">>";
        return drawing(file.stream(box + states, pen.operators()));
    }

    private static String box(Mark mark) {
        double reach = 0;
        for (int i = 0; i < mark.shape().size(); i++) {
            reach = Math.max(reach, Math.abs(mark.shape().x(i)));
            reach = Math.max(reach, Math.abs(mark.shape().y(i)));
        }
        double edge = Math.ceil(reach + 1);
        return Digits.of(-edge, -edge, edge, edge);
    }

    private String drawing(int number) {
        String name = "/X" + number;
        drawings.put(name, PdfFile.reference(number));
        return name;
    }

    private static String dictionary(String name, Map<String, String> entries) {
        StringBuilder dictionary = new StringBuilder(name + "<<");
        entries.forEach((key, value) -> dictionary.append(key).append(' ').append(value));
        return dictionary.append(">>").toString();
    }
}
