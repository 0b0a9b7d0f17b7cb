package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import org.asterism.ui.control.Action;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.workspace.state.Look;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The theme, the size and the language of the window. */
final class LookActions {
    private static final int[] SCALES = {80, 90, 100, 110, 125, 150, 175, 200};

    private final PreferencesModel preferences;
    private final Appearance appearance;
    private final TasksModel tasks;

    LookActions(PreferencesModel preferences, Appearance appearance, TasksModel tasks) {
        this.preferences = preferences;
        this.appearance = appearance;
        this.tasks = tasks;
    }

    List<Group> groups() {
        Action light =
                new Action("theme", text("window.theme"), MaterialDesignT.THEME_LIGHT_DARK, appearance::switchTheme);
        return List.of(
                Group.of(Category.VIEW, light.keys("Shortcut+Shift+D")),
                Group.submenu(Category.VIEW, text("window.themes"), themes()),
                Group.submenu(Category.VIEW, text("window.scales"), scales()),
                Group.submenu(Category.VIEW, text("window.languages"), languages()));
    }

    private Action[] themes() {
        return Arrays.stream(Look.Theme.values()).map(this::theme).toArray(Action[]::new);
    }

    private Action theme(Look.Theme theme) {
        String title = switch (theme) {
            case LIGHT -> text("window.theme.light");
            case DARK -> text("window.theme.dark");
            case HIGH_CONTRAST -> text("window.theme.high-contrast");
            case SYSTEM -> text("window.theme.system");
        };
        return choice(
                "theme-" + id(theme),
                title,
                MaterialDesignT.THEME_LIGHT_DARK,
                look -> look.theme() == theme,
                () -> preferences.look(look -> look.withTheme(theme)));
    }

    private Action[] scales() {
        Action larger = new Action(
                "scale-larger", text("window.scale.larger"), MaterialDesignF.FORMAT_FONT_SIZE_INCREASE, () -> step(1));
        Action smaller = new Action(
                "scale-smaller",
                text("window.scale.smaller"),
                MaterialDesignF.FORMAT_FONT_SIZE_DECREASE,
                () -> step(-1));
        List<Action> actions = new ArrayList<>(List.of(
                larger.keys("Shortcut+Shift+Equals", "Shortcut+Shift+Plus", "Shortcut+Shift+Add"),
                smaller.keys("Shortcut+Shift+Minus", "Shortcut+Shift+Subtract")));
        IntStream.of(SCALES).mapToObj(this::scale).forEach(actions::add);
        return actions.toArray(Action[]::new);
    }

    private Action scale(int percent) {
        Action action = choice(
                "scale-" + percent,
                text("window.scale", percent),
                MaterialDesignF.FORMAT_SIZE,
                look -> look.scale() == percent,
                () -> preferences.look(look -> look.withScale(percent)));
        return percent == 100 ? action.keys("Shortcut+Shift+0") : action;
    }

    /** To the next size in the list, up or down. */
    private void step(int direction) {
        int now = preferences.lookProperty().get().scale();
        IntStream beyond = IntStream.of(SCALES).filter(scale -> direction * (scale - now) > 0);
        (direction > 0 ? beyond.min() : beyond.max()).ifPresent(next -> preferences.look(look -> look.withScale(next)));
    }

    private Action[] languages() {
        return Arrays.stream(Look.Language.values()).map(this::language).toArray(Action[]::new);
    }

    private Action language(Look.Language language) {
        String title = switch (language) {
            case SYSTEM -> text("window.language.system");
            case ENGLISH -> Locale.ENGLISH.getDisplayLanguage(Locale.ENGLISH);
            case GERMAN -> Locale.GERMAN.getDisplayLanguage(Locale.GERMAN);
        };
        return choice(
                "language-" + id(language),
                title,
                MaterialDesignT.TRANSLATE,
                look -> look.language() == language,
                () -> {
                    preferences.look(look -> look.withLanguage(language));
                    tasks.say(Message.note(text("window.language.later")));
                });
    }

    private Action choice(String id, String title, Ikon ikon, Predicate<Look> chosen, Runnable choose) {
        return new Action(id, title, ikon, choose)
                .chosenWhile(Bindings.createBooleanBinding(
                        () -> chosen.test(preferences.lookProperty().get()), preferences.lookProperty()));
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
