package org.asterism.report.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.asterism.report.draw.TextStyle.Weight;

/**
 * The bundled font Inter in one weight: measures text, and gives its glyphs to what is embedded in documents.
 *
 * <p>Lengths are shares of the font's size unless a size is given. Kerning is left out: it moves a letter by a few
 * hundredths of the size. R. Andersson, Inter, SIL Open Font License 1.1.
 */
public final class Typeface {
    private static final Map<Weight, Typeface> ALL = new EnumMap<>(
            Map.of(Weight.REGULAR, new Typeface("Inter-Regular"), Weight.SEMI_BOLD, new Typeface("Inter-SemiBold")));

    private final String name;
    private final OpenType font;
    private final CompactFont outlines;
    private final double em;

    private Typeface(String name) {
        this.name = name;
        font = new OpenType(bytes());
        outlines = new CompactFont(font.table("CFF "));
        em = font.unitsPerEm();
    }

    public static Typeface of(Weight weight) {
        return Objects.requireNonNull(ALL.get(weight));
    }

    /** The font's PostScript name. */
    public String name() {
        return name;
    }

    /** The font's file. */
    public URL file() {
        return Objects.requireNonNull(Typeface.class.getResource(name + ".otf"), name);
    }

    /** The width of one line of text, pixels where the size is in pixels. */
    public double width(String text, double size) {
        return size * text.codePoints().mapToDouble(c -> width(glyph(c))).sum();
    }

    /** The glyph of a character, 0 where the font has none. */
    public int glyph(int codePoint) {
        return font.glyph(codePoint);
    }

    /** How far the next glyph is from this one. */
    public double width(int glyph) {
        return font.width(glyph) / em;
    }

    /** How far a line reaches above its baseline. */
    public double ascent() {
        return font.ascent() / em;
    }

    /** How far a line reaches below its baseline. */
    public double descent() {
        return -font.descent() / em;
    }

    public double capHeight() {
        return font.capHeight() / em;
    }

    /** The box around all glyphs: left, bottom, right, top. */
    public double[] box() {
        int[] units = font.box();
        return new double[] {units[0] / em, units[1] / em, units[2] / em, units[3] / em};
    }

    /** The table of compact outlines, in which all glyphs but these (and glyph 0) are empty. */
    public byte[] outlines(BitSet glyphs) {
        return outlines.only(glyphs);
    }

    private byte[] bytes() {
        try (InputStream in = file().openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
