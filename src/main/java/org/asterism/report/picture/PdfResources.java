package org.asterism.report.picture;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.asterism.report.draw.PixelImage;
import org.asterism.report.draw.TextStyle.Weight;
import org.asterism.report.font.Typeface;

/** What the operators of a page refer to by name: fonts, opacities, pictures and marks. */
final class PdfResources {
    private static final String EVERYWHERE = "-32000 -32000 32000 32000";
    private final PdfFile file;
    private final int number;
    private final Map<Weight, PdfFont> fonts = new EnumMap<>(Weight.class);
    private final Map<String, String> opacities = new TreeMap<>();
    private final Map<String, String> drawings = new TreeMap<>();
    private final IdentityHashMap<Mark, String> marks = new IdentityHashMap<>();

    PdfResources(PdfFile file) {
        this.file = file;
        number = file.reserve();
    }

    /** The number of the dictionary of all that is named. */
    int number() {
        return number;
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

    /** The name of operators that are drawn as one. */
    String group(String operators) {
        String group = "/Type/XObject/Subtype/Form/Group<</S/Transparency>>/BBox[" + EVERYWHERE + "]" + shared();
        return drawing(file.stream(group, operators.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Adds the dictionary of all that was named. */
    void finish() {
        Map<String, String> faces = new TreeMap<>();
        fonts.forEach((weight, font) -> faces.put(name(weight), PdfFile.reference(font.addTo(file))));
        String all =
                dictionary("/Font", faces) + dictionary("/ExtGState", opacities) + dictionary("/XObject", drawings);
        file.set(number, "<<" + all + ">>");
    }

    private String define(Mark mark) {
        PdfPen pen = new PdfPen(this);
        pen.fill(mark.shape(), mark.color(), mark.opacity());
        String form = "/Type/XObject/Subtype/Form/BBox[" + box(mark) + "]" + shared();
        return drawing(file.stream(form, pen.operators()));
    }

    private String shared() {
        return "/Resources " + PdfFile.reference(number);
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

    private String drawing(int object) {
        String name = "/X" + object;
        drawings.put(name, PdfFile.reference(object));
        return name;
    }

    private static String dictionary(String name, Map<String, String> entries) {
        StringBuilder dictionary = new StringBuilder(name + "<<");
        entries.forEach((key, value) -> dictionary.append(key).append(' ').append(value));
        return dictionary.append(">>").toString();
    }
}
