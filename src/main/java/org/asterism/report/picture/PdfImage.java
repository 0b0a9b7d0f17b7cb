package org.asterism.report.picture;

import org.asterism.report.draw.PixelImage;

/** A picture as it is embedded in a PDF file: its colours, and its opacities where some are not full. */
final class PdfImage {
    private PdfImage() {}

    /** Adds the picture to a file, and returns its number there. */
    static int addTo(PdfFile file, PixelImage image) {
        String size = "/Type/XObject/Subtype/Image/Width " + image.width() + "/Height " + image.height()
                + "/BitsPerComponent 8/Interpolate true";
        String mask = "";
        if (translucent(image)) {
            int opacities = file.stream(size + "/ColorSpace/DeviceGray", channel(image, 1, 24));
            mask = "/SMask " + PdfFile.reference(opacities);
        }
        return file.stream(size + "/ColorSpace/DeviceRGB" + mask, channel(image, 3, 16));
    }

    private static boolean translucent(PixelImage image) {
        int all = -1;
        for (int pixel : image.argb()) {
            all &= pixel;
        }
        return all >>> 24 != 0xFF;
    }

    /** So many bytes of every pixel, downwards from a bit. */
    private static byte[] channel(PixelImage image, int bytes, int highest) {
        byte[] channel = new byte[bytes * image.width() * image.height()];
        for (int i = 0; i < channel.length; i++) {
            channel[i] = (byte) (image.argb()[i / bytes] >>> (highest - 8 * (i % bytes)));
        }
        return channel;
    }
}
