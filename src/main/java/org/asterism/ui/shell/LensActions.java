package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import javafx.beans.property.ReadOnlyBooleanProperty;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.Condition;
import org.asterism.ui.lens.LensModel;
import org.asterism.ui.lens.PairsModel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;

/** What changes from one partition to another. */
final class LensActions {
    private final Desk desk;
    private final LensModel lens;
    private final PairsModel pairs;

    LensActions(Desk desk) {
        this.desk = desk;
        lens = desk.tuning().lens();
        pairs = desk.tuning().pairs();
    }

    Group group() {
        return Group.of(Category.CLUSTER, lens(), flip(), pairs());
    }

    private Action lens() {
        return page("lens", text("lens.open"), MaterialDesignC.COMPARE, lens.showingProperty(), lens::show, lens::close)
                .keys("Shift+A");
    }

    private Action flip() {
        return new Action("lens-flip", text("lens.flip-action"), MaterialDesignF.FLIP_HORIZONTAL, lens::flip)
                .keys("Shift+Y")
                .when(new Condition(lens.showingProperty(), text("lens.needs-page")));
    }

    private Action pairs() {
        return page(
                        "all-pairs",
                        text("lens.pairs-open"),
                        MaterialDesignG.GRID,
                        pairs.showingProperty(),
                        pairs::show,
                        pairs::close)
                .keys("Shift+N");
    }

    /** Shows a page, or closes it. */
    private Action page(
            String id, String title, Ikon ikon, ReadOnlyBooleanProperty showing, Runnable show, Runnable close) {
        return new Action(id, title, ikon, () -> (showing.get() ? close : show).run())
                .chosenWhile(showing)
                .when(Conditions.study(desk));
    }
}
