package org.asterism.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.asterism.job.Runner;
import org.asterism.perception.SeparabilityModel;
import org.asterism.session.folder.Session;
import org.asterism.session.plan.PlanFile;
import org.asterism.ui.agreement.DashboardModel;
import org.asterism.ui.agreement.DashboardView;
import org.asterism.ui.agreement.ForecastModel;
import org.asterism.ui.agreement.MachinesModel;
import org.asterism.ui.agreement.PlotDetailModel;
import org.asterism.ui.agreement.ReviewModel;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.document.FolderModel;
import org.asterism.ui.document.SessionModel;
import org.asterism.ui.plan.PlanModel;
import org.asterism.ui.plan.PlotsModel;
import org.asterism.ui.plan.Start;
import org.asterism.ui.replay.ReplayModel;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.state.RecentFiles;

/** The models of labelling sessions: the folder that is open, what is asked in it, and what people answered. */
public final class SessionDesk {
    private final TasksModel tasks;
    private final RecentFiles recent;
    private final SessionModel open = new SessionModel();
    private final FolderModel folder;
    private final PlanModel plan;
    private final PlotsModel plots;
    private final DashboardModel dashboard;
    private final PlotDetailModel detail;
    private final ForecastModel forecast;
    private final MachinesModel machines;
    private final ReviewModel review;
    private final ReplayModel replay;
    private final String machine;

    /** What session models need of the rest of the program. */
    record Surroundings(
            DocumentModel document,
            TasksModel tasks,
            RecentFiles recent,
            Supplier<SeparabilityModel> separability,
            Runner runner,
            Executor window,
            String machine) {}

    SessionDesk(Surroundings around) {
        tasks = around.tasks();
        recent = around.recent();
        machine = around.machine();
        folder = new FolderModel(open, tasks, around.runner(), around.window());
        plan = new PlanModel(tasks, this::planned);
        plots = new PlotsModel(plan, tasks);
        dashboard = new DashboardModel(open, tasks);
        detail = new PlotDetailModel(dashboard, tasks);
        forecast = new ForecastModel(dashboard, around.separability(), tasks);
        machines = new MachinesModel(dashboard, forecast, around.document(), tasks);
        replay = new ReplayModel(tasks);
        review = new ReviewModel(
                dashboard,
                around.document(),
                tasks,
                new ReviewModel.Reviewer(System.getProperty("user.name", ""), machine, Clock.systemUTC()));
    }

    /** The session that is open. */
    public SessionModel session() {
        return open;
    }

    /** The plan of a session, to be changed. */
    public PlanModel plan() {
        return plan;
    }

    /** The plots of the plan. */
    public PlotsModel plots() {
        return plots;
    }

    public DashboardModel dashboard() {
        return dashboard;
    }

    /** The models of the parts of the page that says what people answered. */
    DashboardView.Parts parts() {
        return new DashboardView.Parts(detail, machines, forecast, review, folder, this::replay);
    }

    /** How one answer came about. */
    ReplayModel replay() {
        return replay;
    }

    private void replay(String person, String plot) {
        open.session()
                .ifPresent(session -> session.people().stream()
                        .filter(each -> each.id().equals(person))
                        .findFirst()
                        .ifPresent(each -> each.answer(plot).ifPresent(answer -> replay.open(session, each, answer))));
    }

    /** Ends the replay and goes back to what the person answered. */
    void leaveReplay() {
        replay.close();
        dashboard.show();
    }

    /** The token of this machine in the names of files. */
    String machine() {
        return machine;
    }

    /** Whether a folder is that of a session. */
    static boolean holds(Path folder) {
        return PlanFile.in(folder);
    }

    /** Opens the folder of a session, and shows what its people answered, or its plan while nobody has. */
    public void open(Path chosen) {
        folder.open(chosen, () -> {
            recent.add(chosen);
            Session session = open.session().orElseThrow();
            session.problems().stream().findFirst().ifPresent(first -> tasks.say(problem(session, first)));
            if (session.people().isEmpty()) {
                plan.open(chosen);
            } else {
                dashboard.show();
            }
        });
    }

    /** Shows the plan of the session that is open; without one, what a session can begin with. */
    public void showPlan() {
        Path current = folder().orElse(null);
        if (current == null || current.equals(plan.folderProperty().get())) {
            plan.show();
        } else {
            plan.open(current);
        }
    }

    /** Makes a session in a folder, and shows its plan. */
    public void create(Path chosen, Start start) {
        plan.create(chosen, start);
    }

    /** A plan was written: its session is the one that is open. */
    private void planned(Path written) {
        if (folder().filter(written::equals).isPresent()) {
            folder.look();
        } else {
            folder.open(written, () -> recent.add(written));
        }
    }

    /** Reads again what is new in the folder. */
    void look() {
        folder.look();
    }

    /** Closes the session; its folder stays as it is. */
    public void close() {
        replay.close();
        dashboard.close();
        plan.close();
        open.show(null);
    }

    /** The folder that is open; none for a mere table of people's groups. */
    public Optional<Path> folder() {
        return open.session().map(Session::folder).filter(PlanFile::in);
    }

    private static Message problem(Session session, String first) {
        int more = session.problems().size() - 1;
        return Message.warning(more == 0 ? first : Messages.text("window.session.problems", first, more));
    }
}
