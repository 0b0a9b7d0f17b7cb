package org.asterism.ui.teach.lesson;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.asterism.lesson.text.Block;
import org.asterism.lesson.text.Formula;
import org.asterism.lesson.text.Inline;
import org.asterism.lesson.text.Markup;
import org.asterism.lesson.text.Term;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.FormulaView;

/** The text of a lesson, its formulas in the line. */
public final class MarkupView extends VBox {
    private static final String BULLET = "•";

    public MarkupView() {
        getStyleClass().add("lesson-text");
        setFillWidth(true);
    }

    public MarkupView(Markup text) {
        this();
        show(text);
    }

    public void show(Markup text) {
        List<Node> nodes = new ArrayList<>();
        for (Block block : text.blocks()) {
            switch (block) {
                case Block.Paragraph paragraph -> nodes.add(flow(paragraph.parts(), ""));
                case Block.Heading heading -> nodes.add(flow(heading.parts(), "lesson-heading"));
                case Block.Bullets bullets -> bullets.entries().forEach(entry -> nodes.add(bullet(entry)));
                case Block.Display display -> nodes.add(display(display.formula()));
            }
        }
        getChildren().setAll(nodes);
    }

    private static Node bullet(List<Inline> parts) {
        TextFlow flow = flow(parts, "");
        HBox.setHgrow(flow, Priority.ALWAYS);
        HBox entry = new HBox(Texts.text(BULLET, "lesson-bullet"), flow);
        entry.getStyleClass().add("lesson-entry");
        return entry;
    }

    /** A formula that is too wide is scrolled rather than cut. */
    private static Node display(Formula formula) {
        StackPane middle = new StackPane(new FormulaView(formula, true));
        middle.getStyleClass().add("lesson-formula");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.getStyleClass().addAll("side-scroll", "edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(USE_PREF_SIZE);
        return scroll;
    }

    private static TextFlow flow(List<Inline> parts, String style) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("lesson-paragraph");
        if (!style.isEmpty()) {
            flow.getStyleClass().add(style);
        }
        parts.forEach(part -> add(flow, part, ""));
        return flow;
    }

    private static void add(TextFlow flow, Inline part, String style) {
        switch (part) {
            case Inline.Plain plain -> flow.getChildren().add(text(plain.text(), style));
            case Inline.Bold bold -> bold.parts().forEach(inner -> add(flow, inner, "strong"));
            case Inline.Slanted slanted -> slanted(flow, Markup.words(slanted.parts()));
            case Inline.Code code -> flow.getChildren().add(text(code.text(), "lesson-code"));
            case Inline.Formal math -> flow.getChildren().add(new FormulaView(math.formula(), false));
        }
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add("lesson-words");
        if (!style.isEmpty()) {
            text.getStyleClass().add(style);
        }
        return text;
    }

    /** The font has no slanted letters, so each word is drawn like a letter of a formula. */
    private static void slanted(TextFlow flow, String words) {
        String[] each = words.split(" ", -1);
        for (int i = 0; i < each.length; i++) {
            Formula word = new Formula(each[i], new Term.Sign(each[i], Term.Kind.VARIABLE), List.of());
            flow.getChildren().add(new FormulaView(word, false));
            if (i < each.length - 1) {
                flow.getChildren().add(text(" ", ""));
            }
        }
    }
}
