package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import org.asterism.data.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever can have the focus has a name that a screen reader can say, in every mode and on every page. */
class AccessibilityTest {
    @TempDir
    private Path folder;

    @Test
    void everyControlHasAName() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder.resolve("state"), TestWindow.SMALL)) {
            Desk desk = window.desk();
            List<String> nameless = new ArrayList<>(nameless(window, "start"));
            window.interact(desk.make()::show);
            nameless.addAll(nameless(window, "make"));
            window.interact(desk.make()::close);
            window.interact(() -> desk.imports().look(TestDesk.blobs(folder)));
            window.settle();
            nameless.addAll(nameless(window, "import"));
            window.click("#import-open");
            window.interact(() -> desk.datasets().open(Samples.sample("penguins")));
            window.settle();
            window.interact(desk.algorithm()::run);
            window.settle();
            nameless.addAll(nameless(window, "explore"));
            for (String page : List.of("Pairs", "Classes", "Words")) {
                window.click(page);
                nameless.addAll(nameless(window, page));
            }
            window.interact(() -> {
                desk.scatter().selectAll();
                desk.labels().assign(0);
                desk.modeProperty().set(Mode.LABEL);
            });
            nameless.addAll(nameless(window, "label"));
            window.interact(desk.compare()::show);
            window.settle();
            nameless.addAll(nameless(window, "compare"));
            window.interact(desk.calibrate()::show);
            window.settle();
            nameless.addAll(nameless(window, "calibrate"));
            window.interact(() -> desk.modeProperty().set(Mode.TEACH));
            window.settle();
            nameless.addAll(nameless(window, "teach"));
            assertThat(nameless).isEmpty();
        }
    }

    private static List<String> nameless(TestWindow window, String page) throws TimeoutException {
        window.settle();
        List<String> found = new ArrayList<>();
        window.interact(() -> {
            Set<Node> all = window.stage().getScene().getRoot().lookupAll("*");
            Set<Node> labelled = all.stream()
                    .filter(Label.class::isInstance)
                    .map(node -> ((Label) node).getLabelFor())
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            all.stream()
                    .filter(AccessibilityTest::reached)
                    .filter(node -> !named(node) && !labelled.contains(node))
                    .forEach(node -> found.add(page + ": " + node + " in " + node.getParent()));
        });
        return found;
    }

    /** Whether Tab can come to it; parts of a control are named by the control. */
    private static boolean reached(Node node) {
        if (!node.isFocusTraversable() || !seen(node) || node instanceof ScrollBar) {
            return false;
        }
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Spinner<?> || parent instanceof ComboBoxBase<?>) {
                return false;
            }
        }
        return !(node instanceof ScrollPane);
    }

    private static boolean seen(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean named(Node node) {
        String text = node instanceof Labeled labeled ? labeled.getText() : null;
        Object spoken =
                node instanceof Control control ? control.queryAccessibleAttribute(AccessibleAttribute.TEXT) : null;
        return said(text) || said(node.getAccessibleText()) || (node instanceof Labeled && said((String) spoken));
    }

    private static boolean said(String text) {
        return text != null && !text.isBlank();
    }
}
