package org.asterism.ui.report;

import atlantafx.base.controls.Spacer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.report.command.CommandLine;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.ScrollColumn;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The page with everything that was done: as commands for a terminal, and as a recipe to be saved. */
public final class RecipeView extends BorderPane {
    private static final double WIDEST = 980;
    private static final int LETTERS = 132;
    private static final int MOST_LINES = 5;
    private static final int RECIPE_LINES = 18;

    private final VBox body = new VBox(22);
    private final Consumer<String> clipboard;

    /**
     * @param save asks where to, and saves the recipe
     * @param report asks where to, and writes the report
     * @param clipboard takes text to be pasted elsewhere
     */
    public RecipeView(RecipeModel model, Runnable save, Runnable report, Consumer<String> clipboard) {
        this.clipboard = clipboard;
        setId("recipe-page");
        getStyleClass().add("recipe-page");
        body.setMaxWidth(WIDEST);
        body.getStyleClass().add("recipe-body");
        setTop(title(model, save, report));
        setCenter(new ScrollColumn(body).orSideways());
        model.contentsProperty().subscribe(this::show);
    }

    private static Node title(RecipeModel model, Runnable save, Runnable report) {
        Button back = Buttons.back("recipe-back", Messages.text("report.back"), model::close);
        HBox line = new HBox(
                8,
                back,
                Texts.text(Messages.text("report.recipe"), "strong"),
                new Spacer(),
                button("recipe-save", Messages.text("report.save-recipe"), Messages.text("report.save-help"), save),
                button("recipe-report", Messages.text("report.write"), Messages.text("report.write-help"), report));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Button button(String id, String title, String help, Runnable action) {
        Button button = Buttons.button(id, title, action);
        button.setTooltip(Texts.help(help));
        return button;
    }

    private void show(RecipeModel.@Nullable Contents contents) {
        body.getChildren().clear();
        if (contents != null) {
            body.getChildren().addAll(data(contents), commands(contents), recipe(contents.recipe()));
        }
    }

    private static Node data(RecipeModel.Contents contents) {
        return new Section(
                Messages.text("report.data"),
                Texts.text(contents.dataWords(), "strong"),
                Texts.note(Messages.text("report.words-help")));
    }

    private Node commands(RecipeModel.Contents contents) {
        Section section =
                new Section(Messages.text("report.commands"), Texts.note(Messages.text("report.commands-help")));
        for (int i = 0; i < contents.commands().size(); i++) {
            CommandLine command = contents.commands().get(i);
            String result =
                    i < contents.results().size() ? words(contents.results().get(i)) : "";
            section.getChildren().add(command(i, command, result));
        }
        return section;
    }

    private static String words(RecipeModel.Result result) {
        return Messages.text("report.result", result.clusters(), result.words());
    }

    private Node command(int number, CommandLine command, String result) {
        Button copy = Icons.button(
                "copy-command-" + number,
                MaterialDesignC.CONTENT_COPY,
                Messages.text("report.copy-command", command.title()),
                () -> clipboard.accept(command.text()));
        HBox head = new HBox(8, Texts.text(command.title(), "strong"), Texts.text(result, "muted"), new Spacer(), copy);
        head.setAlignment(Pos.CENTER_LEFT);
        TextArea text = code(command.text(), command.title());
        text.setPrefRowCount(Math.clamp(1 + command.text().length() / LETTERS, 1, MOST_LINES));
        return new VBox(2, head, text);
    }

    private Node recipe(String recipe) {
        if (recipe.isEmpty()) {
            return new Section(Messages.text("report.recipe"), Texts.note(Messages.text("report.recipe-long")));
        }
        TextArea text = code(recipe, Messages.text("report.recipe"));
        text.setId("recipe-text");
        text.setPrefRowCount(RECIPE_LINES);
        Button copy = Icons.button(
                "copy-recipe",
                MaterialDesignC.CONTENT_COPY,
                Messages.text("report.copy-recipe"),
                () -> clipboard.accept(recipe));
        return new Section(Messages.text("report.recipe"), Texts.note(Messages.text("report.recipe-help")), text)
                .with(copy);
    }

    private static TextArea code(String text, String name) {
        TextArea area = new TextArea(text);
        area.setEditable(false);
        area.setWrapText(true);
        area.getStyleClass().add("code");
        area.setAccessibleText(name);
        return area;
    }
}
