package org.asterism.ui.shell;

import java.util.List;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.asterism.ui.advice.AdviceView;
import org.asterism.ui.lens.LensView;
import org.asterism.ui.lens.PairsView;
import org.asterism.ui.selecting.SelectingView;
import org.asterism.ui.stability.StabilityView;
import org.asterism.ui.sweep.SweepView;
import org.asterism.ui.text.Messages;

/** The pages on which runs are tuned and compared. */
final class TuningPages {
    private final TuningDesk tuning;

    TuningPages(TuningDesk tuning) {
        this.tuning = tuning;
    }

    List<Page> all() {
        return List.of(sweeping(), repeating(), lens(), pairs(), advising(), selecting());
    }

    private Page repeating() {
        return new Page(
                tuning.stability().showingProperty(),
                new StabilityView(tuning.stability()),
                Page.Room.WINDOW,
                Messages.text("stability.hint"),
                tuning.stability()::close);
    }

    private Page sweeping() {
        return new Page(
                tuning.sweep().showingProperty(),
                new SweepView(tuning.sweep(), TuningPages::copy),
                Page.Room.WINDOW,
                Messages.text("sweep.hint"),
                tuning.sweep()::close);
    }

    private Page pairs() {
        return new Page(
                tuning.pairs().showingProperty(),
                new PairsView(tuning.pairs()),
                Page.Room.WINDOW,
                Messages.text("lens.pairs-page-hint"),
                tuning.pairs()::close);
    }

    private Page lens() {
        return new Page(
                tuning.lens().showingProperty(),
                new LensView(tuning.lens()),
                Page.Room.WINDOW,
                Messages.text("lens.hint"),
                tuning.lens()::close);
    }

    private Page advising() {
        return new Page(
                tuning.advice().showingProperty(),
                new AdviceView(tuning.advice()),
                Page.Room.CENTRE,
                Messages.text("advice.hint"),
                tuning.advice()::close);
    }

    private Page selecting() {
        return new Page(
                tuning.selecting().showingProperty(),
                new SelectingView(tuning.selecting(), TuningPages::copy),
                Page.Room.WINDOW,
                Messages.text("selecting.hint"),
                tuning.selecting()::close);
    }

    static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }
}
