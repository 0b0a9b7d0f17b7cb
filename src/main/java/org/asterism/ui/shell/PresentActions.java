package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.Condition;
import org.asterism.ui.present.PresentModel;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What a lecturer shows with. */
final class PresentActions {
    private final PresentModel model;
    private final Condition lit;

    PresentActions(PresentModel model) {
        this.model = model;
        lit = new Condition(model.spotlightProperty(), text("show.needs-spotlight"));
    }

    List<Group> groups() {
        return List.of(Group.submenu(
                Category.VIEW, text("show.menu"), laser(), spotlight(), larger(), smaller(), audience(), freeze()));
    }

    private Action laser() {
        return new Action("laser", text("show.laser"), MaterialDesignL.LASER_POINTER, () -> flip(model.laserProperty()))
                .keys("F7")
                .chosenWhile(model.laserProperty());
    }

    private Action spotlight() {
        return new Action(
                        "spotlight",
                        text("show.spotlight"),
                        MaterialDesignS.SPOTLIGHT_BEAM,
                        () -> flip(model.spotlightProperty()))
                .keys("Shift+F7")
                .chosenWhile(model.spotlightProperty());
    }

    private Action larger() {
        return new Action(
                        "spotlight-larger",
                        text("show.spotlight-larger"),
                        MaterialDesignM.MAGNIFY_PLUS_OUTLINE,
                        () -> model.grow(1))
                .keys("Alt+Plus", "Alt+Equals", "Alt+Add")
                .when(lit);
    }

    private Action smaller() {
        return new Action(
                        "spotlight-smaller",
                        text("show.spotlight-smaller"),
                        MaterialDesignM.MAGNIFY_MINUS_OUTLINE,
                        () -> model.grow(-1))
                .keys("Alt+Minus", "Alt+Subtract")
                .when(lit);
    }

    private Action audience() {
        return new Action(
                        "audience",
                        text("show.audience"),
                        MaterialDesignT.THEATER,
                        () -> flip(model.audienceProperty()))
                .keys("F12")
                .chosenWhile(model.audienceProperty());
    }

    private Action freeze() {
        return new Action("freeze", text("show.freeze"), MaterialDesignS.SNOWFLAKE, model::freeze)
                .keys("Shift+F12")
                .chosenWhile(model.frozenProperty());
    }

    private static void flip(BooleanProperty on) {
        on.set(!on.get());
    }
}
