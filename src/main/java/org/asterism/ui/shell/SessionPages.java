package org.asterism.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.asterism.ui.agreement.DashboardView;
import org.asterism.ui.plan.PlanPicks;
import org.asterism.ui.plan.PlanView;
import org.asterism.ui.replay.ReplayView;
import org.asterism.ui.text.Messages;

/** The pages of a labelling session: what is asked, what people answered, and how an answer came about. */
final class SessionPages {
    private final Desk desk;
    private final SessionDesk sessions;
    private final FilePicker picker;
    private final Consumer<Path> takePart;

    /** @param takePart opens a window in which somebody takes part in the session of a folder */
    SessionPages(Desk desk, FilePicker picker, Consumer<Path> takePart) {
        this.desk = desk;
        sessions = desk.sessions();
        this.picker = picker;
        this.takePart = takePart;
    }

    List<Page> all() {
        return List.of(planning(), agreeing(), replaying());
    }

    private Page planning() {
        return new Page(
                sessions.plan().showingProperty(),
                new PlanView(
                        sessions.plan(),
                        sessions.plots(),
                        desk.document(),
                        new PlanPicks(picker::tables, picker::folder, takePart)),
                Page.Room.WINDOW,
                Messages.text("window.session.plan-hint"),
                sessions.plan()::close);
    }

    private Page replaying() {
        return new Page(
                sessions.replay().showingProperty(),
                new ReplayView(sessions.replay(), sessions::leaveReplay),
                Page.Room.WINDOW,
                Messages.text("window.session.replay-hint"),
                sessions.replay()::close);
    }

    private Page agreeing() {
        return new Page(
                sessions.dashboard().showingProperty(),
                new DashboardView(
                        sessions.dashboard(),
                        sessions.parts(),
                        () -> picker.folder(Messages.text("window.ask.folder"))),
                Page.Room.WINDOW,
                Messages.text("window.session.hint"),
                sessions.dashboard()::close);
    }
}
