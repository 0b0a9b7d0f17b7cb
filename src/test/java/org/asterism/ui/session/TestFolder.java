package org.asterism.ui.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.asterism.session.folder.SessionFolder;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Order;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Plans;
import org.asterism.session.plan.Practice;
import org.asterism.session.plan.Question;
import org.asterism.session.plan.Stimulus;

/** Folders of sessions whose plots are all alike: three round groups, at (0, 0), (10, 0) and (5, 9). */
final class TestFolder {
    /** Points of each plot. */
    static final int POINTS = 150;

    private TestFolder() {}

    /** So many plots in their order, on a small square, and nothing asked. */
    static Plan plan(int plots) {
        return Plans.of(plots)
                .with(draft -> draft.title("What groups do you see?"))
                .with(draft -> draft.instructions("You will see plots of points.\n\nOutline each group that you see."))
                .with(draft -> draft.order(Order.FIXED))
                .with(draft -> draft.display(Display.STUDY.withSide(480)));
    }

    /** With practice and a rating of ambiguity. */
    static Plan whole(int plots) {
        Stimulus practice = Plans.stimulus("try", Double.NaN);
        List<String> steps = List.of("Very clear", "Clear", "Neither", "Ambiguous", "Very ambiguous");
        return plan(plots)
                .with(draft ->
                        draft.practice(List.of(new Practice(practice, "label", "Groups may lie close together."))))
                .with(draft -> draft.questions(List.of(new Question(
                        "ambiguity", Question.Kind.RATING, "How ambiguous are the groups?", steps, true))));
    }

    static Path write(Path folder, Plan plan) {
        SessionFolder.create(folder, plan);
        plan.everyStimulus().forEach(stimulus -> write(folder.resolve(stimulus.file())));
        return folder;
    }

    private static void write(Path file) {
        SplittableRandom random = new SplittableRandom("try".hashCode());
        StringBuilder text = new StringBuilder("x,y,label\n");
        for (int point = 0; point < POINTS; point++) {
            int group = point % 3;
            double x = 5 * group + random.nextGaussian();
            double y = (group == 1 ? 9 : 0) + random.nextGaussian();
            text.append(String.format(Locale.ROOT, "%.3f,%.3f,g%d%n", x, y, group));
        }
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
