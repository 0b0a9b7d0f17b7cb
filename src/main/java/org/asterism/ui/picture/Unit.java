package org.asterism.ui.picture;

import org.asterism.report.picture.PictureFormat;
import org.asterism.ui.text.Messages;

/** What the size of a picture is given in. */
enum Unit {
    PIXELS("pictures.pixels", 1),
    /** On paper, where a logical pixel is 1/96 inch. */
    MILLIMETERS("pictures.millimeters", 25.4 / 96);

    private final String key;
    private final double size;

    Unit(String key, double size) {
        this.key = key;
        this.size = size;
    }

    static Unit of(PictureFormat format) {
        return format == PictureFormat.PDF ? MILLIMETERS : PIXELS;
    }

    String title() {
        return Messages.text(key);
    }

    /** So many logical pixels in this unit. */
    double of(double pixels) {
        return pixels * size;
    }

    /** So many logical pixels is a length in this unit. */
    double pixels(double length) {
        return length / size;
    }
}
