package org.asterism.ui.teach;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.ScrollColumn;
import org.asterism.ui.teach.play.BranchesView;
import org.asterism.ui.teach.play.CodeView;
import org.asterism.ui.teach.play.StageModel;
import org.controlsfx.control.PopOver;

/** The pseudo-code, a parameter and the branches of the runs: beside them, or over them where there is no room. */
final class Aside extends ScrollColumn {
    private static final double LEAST = 145;

    private final PopOver over = new PopOver();
    private final BranchesView branches;

    /** @param open whether it is open over the runs, both ways */
    Aside(StageModel stage, BooleanProperty open) {
        branches = new BranchesView(stage);
        VBox content = new VBox(new CodeView(stage), branches);
        content.getStyleClass().add("teach-right");
        setContent(content);
        setId("teach-right");
        setMinWidth(LEAST);
        over.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        over.setDetachable(false);
        over.getStyleClass().add("sheet");
        over.setOnHidden(_ -> open.set(false));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && over.isShowing()) {
                event.consume();
                over.hide();
            }
        });
    }

    /** Opens it under a node. */
    void open(Node anchor) {
        over.setContentNode(this);
        over.show(anchor);
        takeFocus();
    }

    /** Puts it away where it is open over the runs; then it can stand beside them. */
    void close() {
        over.hide();
        over.setContentNode(null);
    }

    /** Gives the first of the controls the keys. */
    void takeFocus() {
        branches.lookupAll(".combo-box").stream().findFirst().ifPresent(Node::requestFocus);
    }
}
