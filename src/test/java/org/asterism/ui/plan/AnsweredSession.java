package org.asterism.ui.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.asterism.annotation.outline.Sketch;
import org.asterism.catalog.Generators;
import org.asterism.session.log.Answer;
import org.asterism.session.log.Person;
import org.asterism.session.log.Recorder;
import org.asterism.session.log.Seat;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.PlanFile;
import org.asterism.session.plan.Schedule;
import org.asterism.session.plan.Trial;

/** A session that one person has begun to answer. */
final class AnsweredSession {
    private AnsweredSession() {}

    /** Adds two plots to the session on the page, and answers the first of them. */
    static void answer(Path folder, Plan empty, PlotsModel plots) {
        plots.add(Sources.generated(Generators.schema("blobs"), Map.of("n", "30"), 2));
        Plan plan = PlanFile.read(folder);
        Trial trial = Schedule.of(plan, 0).trials().getFirst();
        String fingerprint = trial.stimulus().fingerprint();
        Seat seat = new Seat(new Person("p01"), 0, "abcd", List.of());
        try (Recorder recorder = Recorder.open(folder, plan, seat)) {
            recorder.begin(trial, fingerprint, empty.display());
            recorder.answer(new Answer(
                    trial.id(),
                    trial.stimulus().id(),
                    fingerprint,
                    Sketch.EMPTY,
                    0,
                    Answer.Verdict.ANSWERED,
                    "",
                    Map.of(),
                    empty.display(),
                    recorder.now(),
                    recorder.time()));
        }
    }
}
