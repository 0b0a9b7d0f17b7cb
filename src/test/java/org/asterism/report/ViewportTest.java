package org.asterism.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.asterism.geometry.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewportTest {
    private final Viewport viewport = new Viewport(new Bounds(-1, -2, 3, 2), 400, 200);

    @Test
    void pixelsRunRightAndDown() {
        assertThat(viewport.toX(-1)).isZero();
        assertThat(viewport.toY(2)).isZero();
        assertThat(viewport.toY(-2)).isEqualTo(200);
        assertThat(viewport.dataX(100)).isZero();
        assertThat(viewport.dataY(100)).isZero();
    }

    @Test
    void zoomingKeepsTheDataUnderThePixel() {
        Viewport closer = new Viewport(viewport.zoomed(2, 100, 50), 400, 200);
        assertThat(closer.view().width()).isEqualTo(2);
        assertThat(closer.dataX(100)).isEqualTo(viewport.dataX(100), within(1e-12));
        assertThat(closer.dataY(50)).isEqualTo(viewport.dataY(50), within(1e-12));
    }

    @Test
    void draggingMovesTheDataWithTheMouse() {
        Bounds moved = viewport.panned(100, 50);
        assertThat(moved).isEqualTo(new Bounds(-2, -1, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -5, 1e300, 1e-300, 1e-320, 1.7e308})
    void equalValuesGetAViewAroundThem(double value) {
        Bounds view = Viewport.fit(new Bounds(value, value, value, value));
        assertThat(view.width()).isPositive().isFinite();
        assertThat(view.height()).isPositive().isFinite();
    }

    @Test
    void zoomingStopsWhereNumbersEnd() {
        Viewport near = new Viewport(new Bounds(1e9, 0, 1e9 + 1, 1), 100, 100);
        for (int i = 0; i < 300; i++) {
            near = new Viewport(near.zoomed(2, 30, 30), 100, 100);
        }
        assertThat(near.view().width()).isPositive();
        for (int i = 0; i < 5000; i++) {
            near = new Viewport(near.zoomed(0.5, 30, 30), 100, 100);
        }
        assertThat(near.view().width()).isFinite();
    }
}
