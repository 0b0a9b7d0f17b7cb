package org.asterism.ui.drawing;

import javafx.scene.input.KeyCode;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** What the mouse does to a painting. */
enum Brush {
    BRUSH("drawing.brush", "drawing.brush-hint", KeyCode.B, MaterialDesignB.BRUSH),
    SPRAY("drawing.spray", "drawing.spray-hint", KeyCode.S, MaterialDesignS.SPRAY),
    JITTER("drawing.jitter", "drawing.jitter-hint", KeyCode.J, MaterialDesignV.VIBRATE),
    MAGNET("drawing.magnet", "drawing.magnet-hint", KeyCode.M, MaterialDesignM.MAGNET),
    ERASER("drawing.eraser", "drawing.eraser-hint", KeyCode.E, MaterialDesignE.ERASER),
    MOVE("drawing.move", "drawing.move-hint", KeyCode.V, MaterialDesignA.ARROW_ALL),
    NAME("drawing.name", "drawing.name-hint", KeyCode.N, MaterialDesignP.PALETTE_OUTLINE);

    private final String title;
    private final String hint;
    private final KeyCode key;

    @SuppressWarnings("ImmutableEnumChecker") // icons are enum constants
    private final Ikon ikon;

    Brush(String title, String hint, KeyCode key, Ikon ikon) {
        this.title = title;
        this.hint = hint;
        this.key = key;
        this.ikon = ikon;
    }

    String title() {
        return Messages.text(title);
    }

    /** What the next stroke does. */
    String hint() {
        return Messages.text(hint);
    }

    KeyCode key() {
        return key;
    }

    Ikon ikon() {
        return ikon;
    }

    /** Whether it adds points, so that their number can be set. */
    boolean adds() {
        return this == BRUSH || this == SPRAY;
    }

    /** Whether it works more or less strongly. */
    boolean pushes() {
        return this == JITTER || this == MAGNET;
    }
}
