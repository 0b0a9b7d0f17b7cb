package org.asterism.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.asterism.data.Sample;
import org.asterism.ui.start.StartPage;

/** The ways from the start page into the program. */
final class StartActions implements StartPage.Actions {
    private final Desk desk;
    private final Runnable open;
    private final Consumer<Runnable> leave;

    /**
     * @param open asks for a file and opens it
     * @param leave takes the start page away, and does what it is given
     */
    StartActions(Desk desk, Runnable open, Consumer<Runnable> leave) {
        this.desk = desk;
        this.open = open;
        this.leave = leave;
    }

    @Override
    public boolean canGoBack() {
        return desk.document().studyProperty().get() != null;
    }

    @Override
    public void goBack() {
        leave.accept(() -> {});
    }

    @Override
    public void openFile() {
        leave.accept(open);
    }

    @Override
    public void makeData() {
        leave.accept(desk.make()::show);
    }

    @Override
    public void labelTogether() {
        leave.accept(desk.sessions()::showPlan);
    }

    @Override
    public void takeLesson() {
        leave.accept(desk.teach()::showLessons);
    }

    @Override
    public void open(Path file) {
        leave.accept(() -> desk.files().open(file));
    }

    @Override
    public void open(Sample sample) {
        leave.accept(() -> desk.datasets().open(sample));
    }
}
