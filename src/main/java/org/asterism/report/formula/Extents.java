package org.asterism.report.formula;

/** How high and deep the characters of Inter are, as shares of the type size, by their kind. */
final class Extents {
    /** Where fraction lines and minus signs are above the baseline. */
    static final double AXIS = 0.36;

    static final double CAPITAL = 0.73;
    static final double SMALL = 0.56;
    private static final double BELOW = 0.21;
    private static final String LOW = "acegmnopqrsuvwxyzαγεηικμνοπρστυχωϵςϕ·…,−+=×÷→←∼≈";
    private static final String DEEP = "gjpqyβγζημξρςφχψ(){}[]|‖,;";

    private Extents() {}

    static double ascent(int codePoint) {
        return LOW.indexOf(codePoint) >= 0 ? SMALL : CAPITAL;
    }

    static double descent(int codePoint) {
        return DEEP.indexOf(codePoint) >= 0 ? BELOW : 0.01;
    }
}
