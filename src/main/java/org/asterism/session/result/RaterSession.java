package org.asterism.session.result;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.asterism.annotation.outline.Sketch;
import org.asterism.data.Scatter;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.perception.agreement.GroupCounts;
import org.asterism.perception.agreement.RaterTable;
import org.asterism.perception.agreement.Ratings;
import org.asterism.session.folder.Participant;
import org.asterism.session.folder.Session;
import org.asterism.session.log.Answer;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Order;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Repeats;
import org.asterism.session.plan.Stimulus;

/** A table of one plot with a column a person, taken for a session of one plot. */
public final class RaterSession {
    private static final String PLOT = "plot";

    /** That there is an answer; what it says stands in the table. */
    private static final Answer ANSWER = new Answer(
            PLOT,
            PLOT,
            "",
            Sketch.EMPTY,
            0,
            Answer.Verdict.ANSWERED,
            "",
            Map.of(),
            Display.STUDY,
            Instant.EPOCH,
            Duration.ZERO);

    private RaterSession() {}

    /**
     * What the table says. Another choice keeps the labels as they are, see {@link SessionResult#next}.
     *
     * @param file which gives the plot its name
     */
    public static SessionResult of(RaterTable table, Path file, Choice choice, Job job) {
        String title = String.valueOf(file.getFileName());
        Stimulus stimulus = new Stimulus(PLOT, title, title, "x", "y", "", title, Double.NaN);
        Points points = table.points();
        Scatter scatter = new Scatter(
                List.of(stimulus.x(), stimulus.y()),
                points,
                IntStream.range(0, points.size()).toArray(),
                0);
        List<Participant> people = IntStream.range(0, table.ratings().size())
                .mapToObj(i -> new Participant(table.ratings().raters().get(i), i, List.of(ANSWER)))
                .toList();
        Session session =
                new Session(folder(file), plan(title, stimulus), Map.of(stimulus.id(), scatter), people, List.of());
        PlotAnswers answers = new PlotAnswers(stimulus, scatter, sights(table.ratings()), List.of());
        return SessionResult.of(session, List.of(answers), choice, job);
    }

    /** Where decisions about the plot are kept, beside the table. */
    private static Path folder(Path file) {
        String name = String.valueOf(file.getFileName());
        int end = name.lastIndexOf('.');
        return file.resolveSibling((end > 0 ? name.substring(0, end) : name) + "-review");
    }

    private static List<Sight> sights(Ratings ratings) {
        int[] groups = GroupCounts.of(ratings).counts();
        List<Sight> sights = new ArrayList<>();
        for (int i = 0; i < ratings.size(); i++) {
            sights.add(new Sight(
                    ratings.raters().get(i),
                    ratings.labels().get(i),
                    groups[i],
                    Answer.Verdict.ANSWERED,
                    Instant.EPOCH,
                    Duration.ZERO));
        }
        return sights;
    }

    private static Plan plan(String title, Stimulus stimulus) {
        return new Plan(
                "table",
                title,
                "",
                List.of(stimulus),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true,
                Plan.Confidence.NONE,
                Order.FIXED,
                Repeats.NONE,
                false,
                0,
                0,
                Display.STUDY,
                1);
    }
}
