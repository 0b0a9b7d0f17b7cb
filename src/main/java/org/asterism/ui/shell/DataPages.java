package org.asterism.ui.shell;

import java.util.List;
import org.asterism.ui.calibrate.CalibrateView;
import org.asterism.ui.columns.MatrixPage;
import org.asterism.ui.columns.ParallelPage;
import org.asterism.ui.compare.CompareView;
import org.asterism.ui.generate.MakeView;
import org.asterism.ui.grid.GridView;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.text.Messages;

/** The pages on which data are made, shown in other ways, compared and drawn for others. */
final class DataPages {
    private final Desk desk;
    private final ScatterPlot plot;
    private final Pictures pictures;
    private final FilePicker picker;

    DataPages(Desk desk, ScatterPlot plot, Pictures pictures, FilePicker picker) {
        this.desk = desk;
        this.plot = plot;
        this.pictures = pictures;
        this.picker = picker;
    }

    List<Page> all() {
        return List.of(making(), comparing(), calibrating(), parallel(), matrix(), sideBySide(), exporting());
    }

    private Page making() {
        return new Page(
                desk.make().showingProperty(),
                new MakeView(desk.make()),
                Page.Room.CENTRE,
                Messages.text("generate.hint"),
                desk.make()::close);
    }

    private Page comparing() {
        return new Page(
                desk.compare().showingProperty(),
                new CompareView(desk.compare(), new CompareFiles(picker, desk.files())),
                Page.Room.WINDOW,
                Messages.text("compare.hint"),
                desk.compare()::close);
    }

    private Page calibrating() {
        return new Page(
                desk.calibrate().showingProperty(),
                new CalibrateView(desk.calibrate(), () -> picker.folder(Messages.text("window.ask.folder"))),
                Page.Room.WINDOW,
                Messages.text("calibrate.hint"),
                desk.calibrate()::close);
    }

    private Page parallel() {
        return new Page(
                desk.parallel().showingProperty(),
                new ParallelPage(desk.parallel()),
                Page.Room.CENTRE,
                Messages.text("columns.parallel-hint"),
                desk.parallel()::close);
    }

    private Page matrix() {
        return new Page(
                desk.matrix().showingProperty(),
                new MatrixPage(desk.matrix()),
                Page.Room.CENTRE,
                Messages.text("columns.matrix-hint"),
                desk.matrix()::close);
    }

    private Page sideBySide() {
        return new Page(
                desk.grid().showingProperty(),
                new GridView(desk.grid(), plot),
                Page.Room.WINDOW,
                Messages.text("grid.hint"),
                desk.grid()::close);
    }

    private Page exporting() {
        return new Page(
                desk.pictures().showingProperty(),
                pictures.page(),
                Page.Room.WINDOW,
                Messages.text("pictures.hint"),
                desk.pictures()::close);
    }
}
