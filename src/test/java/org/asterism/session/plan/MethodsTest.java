package org.asterism.session.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.asterism.workspace.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MethodsTest {
    private static final Plan STUDY =
            ClamsStudy.plan("s", ClamsStudy.Wording.ENGLISH, Plans.of(34).stimuli(), 11);

    @Test
    void theStudysPlanIsToldWithItsDisplayRatingAndOrder() {
        assertThat(Methods.paragraph(STUDY))
                .startsWith("The stimuli were 34 scatterplots of existing tables.")
                .contains("predicted by CLAMS (Jeon et al., 2024)")
                .contains("a square of 700 logical pixels, with each axis stretched to the side, its points as opaque"
                        + " discs with a radius of 3 pixels in black on white, without axes."
                        + " This is the display of Jeon et al. (2024).")
                .contains("without naming them. A point could belong to several groups, or to none.")
                .contains("five steps from 0, “very clear”, to 4, “very ambiguous”")
                .contains("in a random order, another one for each participant (seed 11).")
                .contains("There was no time limit.")
                .contains("points in no group share one label (Jeon et al., 2024)")
                .contains("with Asterism " + Release.VERSION + ".")
                .contains("https://doi.org/10.1109/TVCG.2023.3327201")
                .doesNotContain("practice", "attention", "second time", "break", "confidence");
    }

    @Test
    void whatIsOursIsNotCalledTheStudys() {
        Plan other = STUDY.with(
                draft -> draft.display(new Display(600, Display.Aspect.SQUARE, 3, "#000000", "#ffffff", 1, false)));

        assertThat(Methods.paragraph(other)).doesNotContain("the display of Jeon");
    }

    @Test
    void peopleAndAnswersAreToldWhereThereAreSome() {
        assertThat(Methods.paragraph(STUDY, new Methods.Sample(1, 34)))
                .startsWith("One person took part and gave 34 answers. The stimuli were");
        assertThat(Methods.paragraph(STUDY, new Methods.Sample(18, 612)))
                .startsWith("18 people took part and gave 612 answers.");
    }

    @Test
    void repeatsChecksPracticeBreaksAndLimitsAreTold() {
        Plan plan = Plans.full(3)
                .with(draft -> draft.order(Order.LATIN_SQUARE)
                        .repeats(new Repeats(4, List.of(Turn.MIRRORED, Turn.QUARTER), 10))
                        .breakEvery(10)
                        .limitSeconds(90)
                        .overlap(false)
                        .confidence(Plan.Confidence.BOTH));

        assertThat(Methods.paragraph(plan))
                .contains(
                        "four plots came a second time, mirrored or turned by a quarter, with at least 10 other plots in"
                                + " between; participants were not told.")
                .contains("Two plots with groups that cannot be missed served as attention checks")
                .contains("The session began with one practice plot, whose answers do not count")
                .contains("A break was offered after every 10 plots.")
                .contains("The time for a plot was limited to 90 seconds.")
                .contains("one group at most")
                .contains("(Williams, 1949; seed " + plan.seed() + ")")
                .contains("“Kern” and “Rand \uD83D\uDE00”")
                .contains("Williams, E. J. (1949).");
    }

    @Test
    void generatedPlotsAreNamedByTheirGenerators() {
        List<Stimulus> stimuli = IntStream.range(0, 5)
                .mapToObj(i -> new Stimulus(
                        "p" + i,
                        "",
                        "plots/p.csv",
                        "x",
                        "y",
                        "",
                        i < 3 ? "generator blobs (n 3)" : "file a.csv",
                        0.1 * i))
                .toList();

        assertThat(Methods.paragraph(STUDY.with(draft -> draft.stimuli(stimuli))))
                .contains("five scatterplots, 2 of existing tables and 3 made by the generators of Asterism (blobs).")
                .contains("ranged from .00 to .40 (median .20).");
    }

    @ParameterizedTest
    @MethodSource("org.asterism.session.plan.PlanFileTest#plans")
    void everyPlanMakesWholeSentences(Plan plan) {
        String paragraph = Methods.paragraph(plan).lines().findFirst().orElseThrow();

        assertThat(paragraph)
                .doesNotContain("..", "null", "  ", " . ", "NaN", "%")
                .matches(".*[.”]");
    }
}
