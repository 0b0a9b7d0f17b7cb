package org.asterism.ui.teach.play;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.asterism.ui.control.Section;
import org.asterism.ui.text.Messages;

/** The pseudo-code of the runs on the stage; lines in hand are lit. */
public final class CodeView extends VBox {
    private final StageModel model;
    private final List<CodeBlock> blocks = new ArrayList<>();
    private Subscription following = Subscription.EMPTY;

    public CodeView(StageModel model) {
        this.model = model;
        setId("teach-code-view");
        getStyleClass().add("teach-codes");
        model.lanes().subscribe(this::follow);
        model.concealedProperty().subscribe((_, _) -> show());
        follow();
    }

    /** Whether there is pseudo-code of a run. */
    public static boolean coded(LaneModel lane) {
        return !lane.recording().algorithm().pseudocode().lines().isEmpty();
    }

    /** An algorithm with other parameters, as on another branch, has the same lines; another one has its own. */
    private void follow() {
        following.unsubscribe();
        following = model.lanes().stream()
                .map(lane -> lane.branchProperty().subscribe((_, _) -> show()))
                .reduce(Subscription.EMPTY, Subscription::and);
        show();
    }

    private void show() {
        blocks.forEach(CodeBlock::leave);
        blocks.clear();
        getChildren().setAll(model.lanes().stream().map(this::section).toList());
    }

    private Node section(LaneModel lane) {
        CodeBlock block = new CodeBlock(lane, model.concealedProperty());
        blocks.add(block);
        String title = TeachText.title(lane, model.lanes());
        Section section = new Section(Messages.text("teach.code-of", title), block);
        if (model.lanes().size() > 1) {
            section.with(new LaneDot(lane.place()));
        }
        return section;
    }
}
