package org.asterism.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** The parts of the window that a key jumps between, in the order in which they are visited. */
final class Regions {
    private List<Node> nodes = List.of();

    /** Sets the regions, in order. */
    void set(List<Node> regions) {
        nodes = List.copyOf(regions);
    }

    /** Takes the focus to the first control of the next region that can be seen. */
    void next() {
        go(1);
    }

    void previous() {
        go(-1);
    }

    private void go(int direction) {
        int here = here();
        int start = here < 0 && direction < 0 ? 0 : here;
        for (int step = 1; step <= nodes.size(); step++) {
            Node region = nodes.get(Math.floorMod(start + direction * step, nodes.size()));
            Optional<Node> first = first(region);
            if (first.isPresent()) {
                first.get().requestFocus();
                return;
            }
        }
    }

    /** The region that has the focus, the innermost where one is in another; -1 for none. */
    private int here() {
        for (Node node = focused(); node != null; node = node.getParent()) {
            if (nodes.contains(node)) {
                return nodes.indexOf(node);
            }
        }
        return -1;
    }

    private @Nullable Node focused() {
        Scene scene = nodes.getFirst().getScene();
        return scene == null ? null : scene.getFocusOwner();
    }

    private Optional<Node> first(Node node) {
        if (node.getScene() == null || !node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .filter(child -> !nodes.contains(child))
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
