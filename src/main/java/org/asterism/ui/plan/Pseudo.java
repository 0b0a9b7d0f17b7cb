package org.asterism.ui.plan;

import javafx.css.PseudoClass;

/** States that the style sheet knows. */
final class Pseudo {
    static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private Pseudo() {}
}
