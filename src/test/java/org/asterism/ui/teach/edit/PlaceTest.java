package org.asterism.ui.teach.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void aPathIsAPageAndAKey() {
        assertThat(Place.of("pages[12].show.at")).isEqualTo(new Place(12, "show.at"));
        assertThat(Place.of("pages[3]")).isEqualTo(new Place(3, ""));
        assertThat(Place.of("minutes")).isEqualTo(new Place(-1, "minutes"));
    }

    @Test
    void theNearestKeyIsTheOneThatHoldsThePlace() {
        Place place = Place.of("pages[0].show.data.columns[1]");
        assertThat(place.near("show.data.columns[1]")).isGreaterThan(place.near("show.data.columns"));
        assertThat(place.near("show.data.columns")).isGreaterThan(place.near("show.data"));
        assertThat(place.near("show.data.column")).isZero();
        assertThat(place.near("show.data.columns[10]")).isZero();
        assertThat(Place.of("pages[0].question").near("question.choice")).isEqualTo(1);
    }
}
