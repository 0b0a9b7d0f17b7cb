package org.asterism.report.picture;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.asterism.report.font.Typeface;

/**
 * A font as it is embedded in a PDF file: the outlines of the glyphs that were used, and what they mean.
 *
 * <p>Text is written as glyph numbers, two bytes each. ISO 32000-1, 9.7 and 9.10.
 */
final class PdfFont {
    private static final int SYMBOLIC = 4;
    private final Typeface face;
    private final Map<Integer, Integer> characters = new TreeMap<>();

    PdfFont(Typeface face) {
        this.face = face;
    }

    /** A line of text as the operators of a page name it. */
    String encode(String text) {
        StringBuilder glyphs = new StringBuilder("<");
        text.codePoints().forEach(c -> {
            characters.putIfAbsent(face.glyph(c), c);
            glyphs.append(hex(face.glyph(c)));
        });
        return glyphs.append('>').toString();
    }

    /** Whether the glyphs of a text, which was encoded, say which characters they were. */
    boolean tells(String text) {
        return text.codePoints().allMatch(c -> face.glyph(c) != 0 && Objects.equals(characters.get(face.glyph(c)), c));
    }

    /** Adds the font to a file, and returns its number there. */
    int addTo(PdfFile file) {
        BitSet used = new BitSet();
        characters.keySet().forEach(used::set);
        int outlines = file.stream("/Subtype/CIDFontType0C", face.outlines(used));
        int descriptor = file.add("<</Type/FontDescriptor" + name() + "/Flags " + SYMBOLIC + "/ItalicAngle 0/StemV 80"
                + "/FontBBox[" + thousandths(face.box()) + "]/Ascent " + thousandths(face.ascent()) + "/Descent "
                + thousandths(-face.descent()) + "/CapHeight " + thousandths(face.capHeight()) + "/FontFile3 "
                + PdfFile.reference(outlines) + ">>");
        int glyphs = file.add("<</Type/Font/Subtype/CIDFontType0/BaseFont/" + face.name()
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
                + PdfFile.reference(descriptor) + "/W[" + widths() + "]>>");
        int meaning = file.stream("", meaning().getBytes(StandardCharsets.US_ASCII));
        return file.add("<</Type/Font/Subtype/Type0/BaseFont/" + face.name() + "/Encoding/Identity-H/DescendantFonts["
                + PdfFile.reference(glyphs) + "]/ToUnicode " + PdfFile.reference(meaning) + ">>");
    }

    private String name() {
        return "/FontName/" + face.name();
    }

    private String widths() {
        StringBuilder widths = new StringBuilder();
        characters
                .keySet()
                .forEach(glyph -> widths.append(glyph)
                        .append('[')
                        .append(thousandths(face.width(glyph)))
                        .append(']'));
        return widths.toString();
    }

    /** The map from glyphs to characters. */
    private String meaning() {
        StringBuilder map = new StringBuilder("""
                /CIDInit/ProcSet findresource begin
                12 dict begin
                begincmap
                /CMapName/Asterism def
                /CMapType 2 def
                1 begincodespacerange
                <0000><FFFF>
                endcodespacerange
                """);
        characters.forEach((glyph, character) -> {
            String units = PdfFile.text(Character.toString(character)).replace("FEFF", "");
            map.append("1 beginbfchar\n<").append(hex(glyph)).append('>').append(units);
            map.append("\nendbfchar\n");
        });
        return map.append("endcmap\nend\nend\n").toString();
    }

    private static String hex(int glyph) {
        return String.format("%04X", glyph);
    }

    private static String thousandths(double share, double... others) {
        double[] rest = new double[others.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = 1000 * others[i];
        }
        return Digits.of(1000 * share, rest);
    }

    private static String thousandths(double[] shares) {
        return thousandths(shares[0], shares[1], shares[2], shares[3]);
    }
}
