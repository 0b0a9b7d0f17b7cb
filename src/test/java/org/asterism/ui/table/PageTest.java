package org.asterism.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageTest {
    private final Page page = new Page();

    @BeforeEach
    void aThousandLines() {
        page.totalProperty().set(1000);
        page.sizeProperty().set(30);
    }

    @Test
    void staysWithinTheLines() {
        page.scrollTo(5000);
        assertThat(page.firstProperty().get()).isEqualTo(970);
        page.scrollTo(-3);
        assertThat(page.firstProperty().get()).isZero();
        page.scrollTo(900);
        page.totalProperty().set(20);
        assertThat(page.firstProperty().get()).isZero();
        assertThat(page.end()).isEqualTo(20);
    }

    @Test
    void growsAtTheEndWithoutAGap() {
        page.scrollTo(970);
        page.sizeProperty().set(50);
        assertThat(page.firstProperty().get()).isEqualTo(950);
    }

    @Test
    void revealsALineWithAsLittleAsShowsIt() {
        page.reveal(29);
        assertThat(page.firstProperty().get()).isZero();
        page.reveal(30);
        assertThat(page.firstProperty().get()).isEqualTo(1);
        page.reveal(500);
        assertThat(page.firstProperty().get()).isEqualTo(490);
        page.reveal(489);
        assertThat(page.firstProperty().get()).isEqualTo(489);
        page.reveal(0);
        assertThat(page.firstProperty().get()).isZero();
    }
}
