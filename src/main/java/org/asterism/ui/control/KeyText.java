package org.asterism.ui.control;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.input.KeyCombination;
import org.asterism.ui.text.Messages;

/** Keys as they are printed on buttons and sheets. */
public final class KeyText {
    private static final KeyCombination QUESTION = KeyCombination.valueOf("Shift+Slash");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    private KeyText() {}

    /** One key, such as {@code Ctrl+S}, as keyboards of the language print it. */
    public static String of(KeyCombination key) {
        return key.equals(QUESTION)
                ? "?"
                : WORD.matcher(named(key.getDisplayText()))
                        .replaceAll(found -> Matcher.quoteReplacement(word(found.group())));
    }

    /** JavaFX has a sign for Enter that not all keyboards have, and two words for Backspace. */
    private static String named(String shown) {
        return shown.replace("Back Space", "Backspace").replace("\u21B5", "Enter");
    }

    private static String word(String english) {
        return switch (english) {
            case "Ctrl" -> Messages.text("window.key.ctrl");
            case "Shift" -> Messages.text("window.key.shift");
            case "Delete" -> Messages.text("window.key.delete");
            case "Enter" -> Messages.text("window.key.enter");
            case "Backspace" -> Messages.text("window.key.backspace");
            case "Home" -> Messages.text("window.key.home");
            default -> english;
        };
    }

    /** Several keys, one after the other. */
    public static String all(List<KeyCombination> keys) {
        return keys.stream().map(KeyText::of).distinct().collect(Collectors.joining(" · "));
    }

    /** The printed key of an action; empty where it has none. */
    public static StringBinding of(Action action) {
        return Bindings.createStringBinding(() -> first(action.keysProperty().get()), action.keysProperty());
    }

    /** The title of an action with its key behind it, for tooltips. */
    public static StringBinding titleAndKey(Action action) {
        return Bindings.createStringBinding(
                () -> {
                    String title = action.title().get();
                    String key = first(action.keysProperty().get());
                    return key.isEmpty() ? title : Messages.text("window.with-key", title, key);
                },
                action.title(),
                action.keysProperty());
    }

    private static String first(List<KeyCombination> keys) {
        return keys.isEmpty() ? "" : of(keys.getFirst());
    }
}
