package org.asterism.ui.shell;

import static org.asterism.cluster.Clustering.NOISE;
import static org.asterism.cluster.Clustering.UNLABELLED;
import static org.asterism.ui.text.Messages.text;

import java.util.List;
import java.util.stream.IntStream;
import org.asterism.ui.control.Action;
import org.asterism.ui.label.LabelsModel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** Giving labels to the selected points, and taking them away. */
final class LabelActions {
    private final Desk desk;

    LabelActions(Desk desk) {
        this.desk = desk;
    }

    List<Group> groups() {
        Action[] labels =
                IntStream.rangeClosed(1, LabelsModel.KEYS).mapToObj(this::label).toArray(Action[]::new);
        Action noise = assign("label-noise", text("window.label-noise"), MaterialDesignC.CIRCLE_OUTLINE, NOISE);
        Action clear = assign("label-clear", text("window.label-clear"), MaterialDesignT.TAG_OFF_OUTLINE, UNLABELLED);
        Action outline = new Action(
                        "outline-groups",
                        text("outline.action"),
                        MaterialDesignV.VECTOR_POLYGON,
                        desk.outlining()::show)
                .keys("Shift+O")
                .when(Conditions.study(desk));
        return List.of(
                Group.of(Category.LABEL, outline),
                Group.of(Category.LABEL, labels),
                Group.of(Category.LABEL, noise.keys("0", "Numpad 0"), clear.keys("Delete", "Backspace")));
    }

    private Action label(int number) {
        return assign("label-" + number, text("window.label", number), MaterialDesignT.TAG_OUTLINE, number - 1)
                .keys(Integer.toString(number), "Numpad " + number);
    }

    private Action assign(String id, String title, Ikon ikon, int label) {
        return new Action(id, title, ikon, () -> desk.labels().assign(label)).when(Conditions.selected(desk));
    }
}
