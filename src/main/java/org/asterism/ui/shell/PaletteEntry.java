package org.asterism.ui.shell;

import org.asterism.ui.control.Action;
import org.asterism.ui.control.KeyText;
import org.kordamp.ikonli.Ikon;

/**
 * A line of the command palette.
 *
 * @param kind what it is, such as a menu's title or "Sample"
 * @param key its printed key; empty where it has none
 * @param obstacle why it cannot be done now; empty where it can
 */
record PaletteEntry(String id, String title, String kind, Ikon ikon, String key, String obstacle, Runnable perform) {
    static PaletteEntry of(Action action, Category category) {
        return new PaletteEntry(
                action.id(),
                action.title().get(),
                category.title(),
                action.ikon(),
                KeyText.of(action).get(),
                action.needed().holds().get() ? "" : action.needed().otherwise(),
                action::perform);
    }

    /** What has no key and can always be done. */
    static PaletteEntry of(String id, String title, String kind, Ikon ikon, Runnable perform) {
        return new PaletteEntry(id, title, kind, ikon, "", "", perform);
    }

    boolean possible() {
        return obstacle.isEmpty();
    }
}
