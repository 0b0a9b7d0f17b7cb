package org.asterism.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.asterism.data.Sample;
import org.asterism.data.Samples;
import org.asterism.parameter.InvalidInputException;
import org.asterism.ui.data.ImportView;
import org.asterism.ui.drawing.DrawingView;
import org.asterism.ui.label.OutliningView;
import org.asterism.ui.scatter.ScatterView;
import org.asterism.ui.start.StartPage;
import org.asterism.ui.task.Message;
import org.asterism.ui.teach.TeachPage;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** The middle of the window: the plot, or a page in its place. */
final class Centre extends StackPane {
    private final Desk desk;
    private final ScatterView scatter;
    private final Runnable open;
    private final OutliningView outlining;
    private final TeachPage teaching;
    private final List<Page> pages;
    private final ReadOnlyBooleanWrapper alone = new ReadOnlyBooleanWrapper(this, "alone");
    private boolean startWanted;

    /**
     * @param open asks for a file and opens it
     * @param takePart opens a window in which somebody takes part in the session of a folder
     */
    Centre(
            Desk desk,
            ScatterView scatter,
            Pictures pictures,
            FilePicker picker,
            Runnable open,
            Consumer<Path> takePart) {
        this.desk = desk;
        this.scatter = scatter;
        this.open = open;
        teaching = new TeachPage(
                desk.teach().setup(),
                desk.teach().stage(),
                desk.teach().sight(),
                desk.teach().asking(),
                () -> picker.folder(Messages.text("predict.ask-folder")));
        outlining = new OutliningView(desk.outlining(), scatter.plot());
        pages = Stream.of(
                        List.of(outlining()),
                        new DataPages(desk, scatter.plot(), pictures, picker).all(),
                        new TuningPages(desk.tuning()).all(),
                        List.of(
                                teaching(),
                                new ExportActions(desk.teach(), picker).page(),
                                drawing(),
                                new Reports(desk, picker).page()),
                        new SessionPages(desk, picker, takePart).all())
                .flatMap(List::stream)
                .toList();
        desk.document().studyProperty().subscribe(this::turnTo);
        desk.imports().previewProperty().subscribe(_ -> showCentre());
        pages.forEach(page -> page.showing().subscribe(on -> turnTo(page, on)));
        showCentre();
    }

    /** Whether a page has the room of the side panes and runs too. */
    ReadOnlyBooleanProperty aloneProperty() {
        return alone.getReadOnlyProperty();
    }

    void showStart() {
        startWanted = true;
        pages.forEach(page -> page.close().run());
        showCentre();
    }

    /** What the next click does. */
    StringExpression hint() {
        List<Observable> causes =
                new ArrayList<>(pages.stream().map(Page::showing).toList());
        pages.forEach(page -> causes.add(page.hint()));
        causes.add(desk.document().studyProperty());
        causes.add(scatter.plot().hintProperty());
        return Bindings.createStringBinding(this::hintNow, causes.toArray(Observable[]::new));
    }

    private String hintNow() {
        String otherwise = desk.document().studyProperty().get() == null
                ? Messages.text("start.hint")
                : scatter.plot().hintProperty().get();
        return page().map(page -> page.hint().get()).orElse(otherwise);
    }

    /** Another study on screen takes the place of the start page. */
    private void turnTo(@Nullable Study before, @Nullable Study now) {
        if (before == null || now == null || before.id() != now.id()) {
            startWanted = false;
        }
        showCentre();
    }

    /** The page that was asked for last takes the place of any other. */
    private void turnTo(Page shown, boolean on) {
        if (on) {
            pages.stream()
                    .filter(page -> !page.equals(shown))
                    .forEach(page -> page.close().run());
        }
        showCentre();
    }

    private Optional<Page> page() {
        return pages.stream().filter(page -> page.showing().get()).findFirst();
    }

    /** Puts the tools beside the plot in which groups are outlined. */
    void setOutliningTools(Node tools) {
        outlining.setLeft(tools);
    }

    /** The page of the teaching mode, for those who fill its places. */
    TeachPage teachPage() {
        return teaching;
    }

    private Page outlining() {
        return new Page(
                desk.outlining().showingProperty(),
                outlining,
                Page.Room.WINDOW,
                Messages.text("outline.page.topmost"),
                desk.outlining()::close);
    }

    private Page teaching() {
        return new Page(
                desk.teach().stage().showingProperty(),
                teaching,
                Page.Room.WINDOW,
                teaching.hint(),
                desk.teach().stage()::close);
    }

    private Page drawing() {
        DrawingView view = new DrawingView(desk.drawing());
        return new Page(
                desk.drawing().showingProperty(), view, Page.Room.WINDOW, view.hintProperty(), desk.drawing()::close);
    }

    private void showCentre() {
        boolean importing = desk.imports().previewProperty().get() != null;
        boolean empty = desk.document().studyProperty().get() == null;
        Optional<Page> page = page();
        boolean start = page.isEmpty() && startWanted && !importing;
        alone.set(empty
                || start
                || page.filter(shown -> shown.room() == Page.Room.WINDOW).isPresent());
        if (importing) {
            startWanted = false;
            show(ImportView.class, new ImportView(desk.imports()));
        } else if (page.isPresent()) {
            show(page.get().node().getClass(), page.get().node());
        } else if (empty || start) {
            show(StartPage.class, startPage());
        } else {
            show(ScatterView.class, scatter);
        }
    }

    private void show(Class<? extends Node> kind, Node page) {
        boolean there =
                !getChildren().isEmpty() && kind.isInstance(getChildren().getFirst());
        if (!there) {
            getChildren().setAll(page);
        }
    }

    private StartPage startPage() {
        return new StartPage(samples(), desk.files().recent(), new StartActions(desk, open, this::leave));
    }

    private void leave(Runnable work) {
        startWanted = false;
        work.run();
        showCentre();
    }

    /** The samples that come with the program. */
    List<Sample> samples() {
        try {
            return Samples.all();
        } catch (InvalidInputException e) {
            desk.tasks().say(Message.of(e));
            return List.of();
        }
    }
}
