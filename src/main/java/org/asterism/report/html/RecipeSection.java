package org.asterism.report.html;

import java.util.ArrayList;
import java.util.List;
import org.asterism.report.command.CommandLine;
import org.asterism.report.command.StudyCommands;
import org.asterism.workspace.Study;
import org.asterism.workspace.StudyRecipe;
import org.asterism.workspace.codec.RecipeFile;

/** How to do everything again: as commands, and as a recipe to save in a file. */
final class RecipeSection {
    /** A recipe with the labels of more rows than this would be most of the page. */
    private static final int MOST_ROWS = 100_000;

    private RecipeSection() {}

    static Html of(Study study) {
        List<Html> commands = new ArrayList<>();
        for (CommandLine command : StudyCommands.of(study, study.dataset().name())) {
            commands.add(Html.tag("p", command.title()).with("class", "muted"));
            commands.add(Html.tag("pre", command.text()));
        }
        return Html.tag(
                "section",
                Html.tag("h3", "Do it again"),
                Html.tag("details", Html.tag("summary", "The same on the command line"), Html.all(commands)),
                Html.tag("details", Html.tag("summary", "Recipe"), recipe(study)));
    }

    private static Html recipe(Study study) {
        if (study.dataset().rows() > MOST_ROWS) {
            return Html.tag(
                    "p",
                    "The recipe of so many rows is too long for this page; Asterism saves it as a file of its own.");
        }
        return Html.all(List.of(
                Html.tag(
                        "p",
                        "Saved as a file beside the data, \"asterism replay FILE\" runs everything again and says whether it"
                                + " came out the same."),
                Html.tag("pre", RecipeFile.text(StudyRecipe.of(study)))));
    }
}
