package org.asterism.report.picture;

/** Text that may stand anywhere in XML. */
public final class XmlText {
    private XmlText() {}

    /** Text without what means something in XML, and without the characters that XML forbids. */
    public static String of(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\uFFFE\uFFFF]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
