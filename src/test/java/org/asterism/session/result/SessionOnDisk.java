package org.asterism.session.result;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.Scatter;
import org.asterism.data.write.CsvWriting;
import org.asterism.job.Job;
import org.asterism.session.folder.Participant;
import org.asterism.session.folder.Session;
import org.asterism.session.folder.SessionFolder;
import org.asterism.session.log.Answer;
import org.asterism.session.log.Person;
import org.asterism.session.log.Recorder;
import org.asterism.session.log.Seat;
import org.asterism.session.plan.PlotFile;
import org.asterism.session.plan.Stimulus;
import org.asterism.session.plan.Trial;
import org.asterism.session.plan.Turn;

/** Writes a session that was made up into a folder, as if its people had sat there. */
public final class SessionOnDisk {
    private final Path folder;
    private final Session session;
    private final Map<String, String> fingerprints = new HashMap<>();

    private SessionOnDisk(Session session, Path folder) {
        this.session = session;
        this.folder = folder;
    }

    /** @return the folder */
    public static Path write(Session session, Path folder) {
        new SessionOnDisk(session, folder).write();
        return folder;
    }

    private void write() {
        SessionFolder.create(folder, session.plan());
        folder.resolve("plots").toFile().mkdirs();
        for (Stimulus stimulus : session.plan().stimuli()) {
            Scatter plot = session.plots().get(stimulus.id());
            Dataset table = new Dataset(
                    stimulus.id(),
                    List.of(
                            new NumberColumn("x", plot.points().column(0)),
                            new NumberColumn("y", plot.points().column(1))));
            CsvWriting.write(table, List.of(), folder.resolve(stimulus.file()), Job.QUIET);
            fingerprints.put(
                    stimulus.id(), PlotFile.read(folder, stimulus, Job.QUIET).fingerprint());
        }
        session.people().forEach(this::sit);
    }

    private void sit(Participant person) {
        Seat seat = new Seat(new Person(person.id()), person.number(), "test", List.of());
        try (Recorder recorder = Recorder.open(folder, session.plan(), seat)) {
            for (Answer answer : person.answers()) {
                recorder.begin(trial(answer), fingerprints.get(answer.stimulus()), answer.shown());
                recorder.answer(stamped(answer));
            }
        }
    }

    private Trial trial(Answer answer) {
        Stimulus stimulus = session.plan().stimuli().stream()
                .filter(each -> each.id().equals(answer.stimulus()))
                .findFirst()
                .orElseThrow();
        boolean first = answer.trial().equals(answer.stimulus());
        return new Trial(answer.trial(), first ? Trial.Kind.PLOT : Trial.Kind.REPEAT, stimulus, Turn.NONE, "");
    }

    private Answer stamped(Answer answer) {
        return new Answer(
                answer.trial(),
                answer.stimulus(),
                fingerprints.get(answer.stimulus()),
                answer.sketch(),
                answer.confidence(),
                answer.verdict(),
                answer.comment(),
                answer.responses(),
                answer.shown(),
                answer.finished(),
                answer.time());
    }
}
