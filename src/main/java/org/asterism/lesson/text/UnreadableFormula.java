package org.asterism.lesson.text;

/** Says within this package why a formula cannot be read. */
final class UnreadableFormula extends Exception {
    private static final long serialVersionUID = 1;
    private final String what;

    UnreadableFormula(String what) {
        super(what, null, false, false);
        this.what = what;
    }

    String what() {
        return what;
    }
}
