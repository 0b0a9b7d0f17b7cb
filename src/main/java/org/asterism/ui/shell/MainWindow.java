package org.asterism.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.asterism.data.Coordinate;
import org.asterism.ui.aid.LargeAid;
import org.asterism.ui.axis.AxesView;
import org.asterism.ui.beside.BesideView;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.ScrollColumn;
import org.asterism.ui.histogram.HistogramsView;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.plot.tool.Tool;
import org.asterism.ui.present.FrozenSign;
import org.asterism.ui.present.PointerOverlay;
import org.asterism.ui.present.PresentModel;
import org.asterism.ui.run.RunStrip;
import org.asterism.ui.scatter.ScatterView;
import org.asterism.ui.table.RowsView;
import org.asterism.ui.task.BannerView;
import org.asterism.ui.task.StatusLine;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** The panels, laid out: data and algorithm left, the plot in the middle, scores or labels right, runs and status below. */
final class MainWindow {
    private final Desk desk;
    private final Surroundings surroundings;
    private final FileActions files;
    private final ScatterView scatter;
    private final AxesView axes;
    private final StackPane root = new StackPane();
    private final Centre centre;
    private final StatusLine status;
    private final Linked linked;
    private final Regions regions = new Regions();
    private final PresentModel present = new PresentModel();
    private final PanesModel panes;
    private final PaletteModel palette;
    private final Actions actions;
    private final Keymap keymap;
    private final KeyCaption caption;

    /** What the window asks of its surroundings. */
    interface Surroundings {
        /** Puts text on the clipboard. */
        void copy(String text);

        /** Shows a page in a window of its own that does not block this one. */
        void showPage(String title, Parent page);

        /** Opens a window in which somebody takes part in the session of a folder. */
        void takePart(Path session);
    }

    MainWindow(
            Desk desk,
            FilePicker picker,
            PreferencesModel preferences,
            Appearance appearance,
            Surroundings surroundings) {
        this.desk = desk;
        this.surroundings = surroundings;
        scatter = new ScatterView(desk.scatter(), desk.layers(), desk.marks());
        scatter.setCenter(beside());
        axes = new AxesView(desk.axes(), scatter.plot(), desk.scatter()::select);
        linked = new Linked(desk, scatter.plot());
        Pictures pictures = new Pictures(desk, scatter.plot(), picker);
        files = new FileActions(desk, picker, pictures);
        centre = new Centre(desk, scatter, pictures, picker, files::open, surroundings::takePart);
        status = new StatusLine(desk.tasks(), present.hint(centre.hint()), facts());
        panes = new PanesModel(preferences, desk.modeProperty());
        actions = new Actions(actions(preferences, appearance, picker));
        scatter.setLeft(new ToolPalette(actions));
        centre.setOutliningTools(new ToolPalette(actions));
        centre.teachPage().setControls(TeachActions.controls(actions));
        LessonActions.show(desk.teach(), centre.teachPage(), actions, picker);
        keymap = new Keymap(actions.all(), preferences);
        palette = new PaletteModel(new PaletteEntries(desk, actions, centre.samples())::now, preferences);
        desk.teach().lessons().shelf().lessonsProperty().subscribe(_ -> palette.refresh());
        caption = new KeyCaption(appearance.presentingProperty());
        TopBars top = new TopBars(new AppMenu(desk.files(), actions), new Tools(desk, actions));
        BorderPane content = content(top, appearance);
        root.getChildren()
                .addAll(
                        content,
                        new FrozenSign(present),
                        new Palette(palette),
                        caption,
                        new PointerOverlay(present, root));
        top.arrange(root, content, appearance.presentingProperty());
        appearance
                .presentingProperty()
                .subscribe((_, on) -> desk.teach().sight().setupProperty().set(!on));
        new AudienceWindow(
                present, root, centre, appearance, keys(), desk.teach().asking().classroom());
        new FileDrop(files, desk.files()).on(root);
        new ScoredPlotView(desk, scatter);
        desk.modeProperty().subscribe(_ -> hand());
        desk.outlining().showingProperty().subscribe(_ -> hand());
    }

    Parent root() {
        return root;
    }

    List<Action> actions() {
        return actions.all();
    }

    Keys keys() {
        return new Keys(keymap, caption::show);
    }

    private List<Group> actions(PreferencesModel preferences, Appearance appearance, FilePicker picker) {
        return Stream.of(
                        files.groups(centre::showStart),
                        new Reports(desk, picker).groups(),
                        new EditActions(desk, appearance.presentingProperty()).groups(),
                        new ViewActions(desk, scatter).groups(),
                        List.of(new AxisActions(desk, axes).group()),
                        new PaneActions(panes, centre.aloneProperty()).groups(regions, appearance.presentingProperty()),
                        new LookActions(preferences, appearance, desk.tasks()).groups(),
                        new ToolActions(plot()).groups(),
                        new LabelActions(desk).groups(),
                        new ClusterActions(desk, status::toggleTasks).groups(),
                        new TuningActions(desk).groups(),
                        new SessionActions(desk.sessions(), picker, surroundings).groups(),
                        new LessonActions(desk.teach(), picker).groups(),
                        new TeachActions(desk.teach()).groups(),
                        new StageActions(desk.teach()).groups(),
                        new ExportActions(desk.teach(), picker).groups(),
                        new PresentActions(present).groups(),
                        new HelpActions(surroundings).groups(this::showPalette, this::showShortcuts))
                .flatMap(List::stream)
                .toList();
    }

    private BorderPane content(TopBars top, Appearance appearance) {
        RunStrip runs = new RunStrip(desk.runs());
        SidePanes sides = new SidePanes(desk, surroundings::copy);
        ScrollColumn left = sides.left(files::open, plot().selectionModeProperty(), actions);
        ScrollColumn right = sides.right();
        Panes split = new Panes(panes, appearance, left, plotAndRuns(runs), right, runs);
        split.aloneProperty().bind(centre.aloneProperty());
        regions.set(List.of(top, left, centre, plot(), runs, right, status));
        return new BorderPane(split, top, null, status, null);
    }

    private ScatterPlot plot() {
        return scatter.plot();
    }

    private void showPalette() {
        palette.open();
        desk.teach().lessons().shelf().list();
    }

    private void showShortcuts() {
        surroundings.showPage(
                Messages.text("window.shortcuts"), new ShortcutSheet(new ShortcutEditor(actions, keymap)));
    }

    private VBox plotAndRuns(RunStrip runs) {
        RowsView rows = new RowsView(desk.table(), surroundings::copy, linked::zoomToSelected);
        Dock dock = new Dock(
                centre,
                centre.aloneProperty(),
                new Dock.Lower(
                        new HistogramsView(desk.histograms()), desk.histograms().showingProperty()),
                new Dock.Lower(
                        new LargeAid(desk.tuning().aid()), desk.tuning().aid().shownLarge()),
                new Dock.Lower(rows, desk.table().showingProperty()));
        VBox box = new VBox(new BannerView(desk.tasks()), dock, runs);
        VBox.setVgrow(dock, Priority.ALWAYS);
        centre.setMinHeight(120);
        box.setMinWidth(160);
        return box;
    }

    private void hand() {
        boolean draws = desk.modeProperty().get() == Mode.LABEL
                || desk.outlining().showingProperty().get();
        plot().setTool(draws ? Tool.LASSO : Tool.PAN);
    }

    private StringExpression facts() {
        return Bindings.createStringBinding(
                desk.scatter()::facts, desk.scatter().sceneProperty());
    }

    private BesideView beside() {
        return new BesideView(desk.beside(), scatter.getCenter(), scatter.plot(), new BesideView.Axes() {
            @Override
            public @Nullable Coordinate across() {
                return desk.document().study().map(Study::across).orElse(null);
            }

            @Override
            public @Nullable Coordinate upwards() {
                return desk.document().study().map(Study::upwards).orElse(null);
            }
        });
    }
}
