package org.asterism.session.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlookTest {
    @Test
    void itCountsWhatAPersonGoesThrough() {
        Plan plan = Plans.full(5)
                .with(draft -> draft.stimuli(Plans.of(34).stimuli())
                        .repeats(new Repeats(4, List.of(Turn.HALF), 10))
                        .breakEvery(10)
                        .limitSeconds(0));

        assertThat(Outlook.of(plan)).isEqualTo(new Outlook(1, 34, 4, 2, 3, 45));
    }

    @Test
    void aLimitMakesItShorter() {
        Plan plan = Plans.of(30);

        assertThat(Outlook.of(plan.with(draft -> draft.limitSeconds(10))).minutes())
                .isLessThan(Outlook.of(plan).minutes());
    }

    @Test
    void nothingTakesNoTime() {
        assertThat(Outlook.of(Plans.of(0))).isEqualTo(new Outlook(0, 0, 0, 0, 0, 0));
    }
}
