package org.asterism.report.handout;

/** Sizes of paper, in logical pixels, of which 96 are an inch. */
public enum Paper {
    A4(793.7, 1122.5),
    LETTER(816, 1056);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
