package org.asterism.report.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asterism.cluster.Clusterer;
import org.asterism.data.ColumnList;
import org.asterism.data.Scale;
import org.asterism.data.ValueColumn;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.Schema;
import org.asterism.workspace.Axis;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;

/** What was done in a study, as commands: one a run, one for the plot and one for its ambiguity. */
public final class StudyCommands {
    private final Study study;
    private final String file;

    private StudyCommands(Study study, String file) {
        this.study = study;
        this.file = file.startsWith("-") ? "./" + file : file;
    }

    /** @param file that the data is read from; {@code Dataset.name} where no other is known */
    public static List<CommandLine> of(Study study, String file) {
        StudyCommands commands = new StudyCommands(study, file);
        List<CommandLine> all = new ArrayList<>();
        study.runs().forEach(run -> all.add(commands.cluster(run)));
        if (study.axes().stream().allMatch(commands::plottable)) {
            all.add(commands.render());
            if (commands.linear()) {
                all.add(commands.ambiguity());
            }
        }
        return all;
    }

    /** The command of one run. */
    public static CommandLine of(Study study, Run run, String file) {
        return new StudyCommands(study, file).cluster(run);
    }

    private CommandLine cluster(Run run) {
        List<String> words = start("cluster");
        clustering(words, run.recipe());
        Optional.ofNullable(study.truth())
                .filter(truth ->
                        sayable(truth) && Partition.fits(study.dataset().column(truth)))
                .ifPresent(truth -> add(words, "--truth", truth));
        return new CommandLine(run.title(), words);
    }

    private CommandLine render() {
        List<String> words = start("render");
        axes(words);
        scale(words, "--x-scale", study.view().across());
        scale(words, "--y-scale", study.view().upwards());
        if (study.view().coloring() instanceof Coloring.ByColumn by && sayable(by.column())) {
            add(words, "--color", by.column());
        }
        study.shownRun().ifPresent(run -> clustering(words, run.recipe()));
        add(words, "--output", "plot.svg");
        return new CommandLine("The plot", words);
    }

    private CommandLine ambiguity() {
        List<String> words = start("ambiguity");
        axes(words);
        return new CommandLine("The ambiguity of the plot", words);
    }

    private List<String> start(String command) {
        return new ArrayList<>(List.of("asterism", command, file));
    }

    private void clustering(List<String> words, Recipe recipe) {
        Schema<Clusterer> schema = Schema.of(recipe.algorithm());
        add(words, "--algorithm", schema.id());
        schema.effective(recipe.algorithm())
                .forEach((option, value) -> add(words, "--" + option, Declaration.text(value)));
        add(words, "--columns", columns(recipe.columns()));
        if (recipe.standardized()) {
            words.add("--standardize");
        }
        if (recipe.sample() > 0) {
            add(words, "--sample", Integer.toString(recipe.sample()));
        }
    }

    /** A list that is also the name of one column would be taken for that column. */
    private String columns(List<String> names) {
        String list = ColumnList.of(names);
        boolean column = study.dataset().find(list).isPresent();
        return names.size() > 1 && column ? ColumnList.quoted(names) : list;
    }

    private void axes(List<String> words) {
        add(words, "--x", study.axes().get(0));
        add(words, "--y", study.axes().get(1));
    }

    private boolean linear() {
        return study.view().across().scale() == Scale.LINEAR
                && study.view().upwards().scale() == Scale.LINEAR;
    }

    private static void scale(List<String> words, String option, Axis axis) {
        if (axis.scale() != Scale.LINEAR) {
            add(words, option, Declaration.text(axis.scale()));
        }
    }

    private boolean plottable(String axis) {
        return sayable(axis) && study.dataset().column(axis) instanceof ValueColumn;
    }

    /** Whether a name can be a word of its own: the command line takes those that begin with a hyphen for options. */
    private static boolean sayable(String name) {
        return !name.isEmpty() && !name.startsWith("-");
    }

    private static void add(List<String> words, String option, String value) {
        words.add(option);
        words.add(value);
    }
}
