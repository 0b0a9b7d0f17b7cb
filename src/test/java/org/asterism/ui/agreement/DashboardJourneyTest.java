package org.asterism.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.asterism.perception.agreement.Similarity;
import org.asterism.session.folder.Session;
import org.asterism.session.result.PersonFindings;
import org.asterism.session.result.SimulatedSession;
import org.asterism.session.review.Decision;
import org.asterism.ui.agreement.PlotDetailModel.Seen;
import org.asterism.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does with the page of a session, by mouse and by keys. */
class DashboardJourneyTest {
    @TempDir
    private Path folder;

    private TestPage page() throws TimeoutException {
        Session made = SimulatedSession.of(4, 80, 6);
        Session here = new Session(folder, made.plan(), made.plots(), made.people(), List.of());
        return new TestPage(here, Theme.LIGHT, 990, 900);
    }

    @Test
    void fromAllPlotsToOneByKeys() throws TimeoutException {
        try (TestPage page = page()) {
            page.focus("#agreement-plots");
            page.keys(KeyCode.DOWN);
            page.keys(KeyCode.ENTER);
            assertThat(page.model.tabProperty().get()).isEqualTo(Tab.PLOT);
            assertThat(page.model.plotProperty().get()).isEqualTo("plot-2");
            page.focus("#agreement-together");
            page.keys(KeyCode.DOWN);
            assertThat(page.node("#agreement-together").getAccessibleText()).contains("together for");
            page.focus("#agreement-next");
            page.keys(KeyCode.SPACE);
            assertThat(page.model.plotProperty().get()).isEqualTo("plot-3");
            page.keys(KeyCode.ESCAPE);
            assertThat(page.model.showingProperty().get()).isFalse();
        }
    }

    @Test
    void somebodyIsLeftOutAndThePageSaysSo() throws TimeoutException {
        try (TestPage page = page()) {
            page.focus("#agreement-people");
            page.keys(KeyCode.END);
            page.keys(KeyCode.SPACE);
            assertThat(page.robot
                            .lookup("#agreement-caution")
                            .queryAs(Label.class)
                            .getText())
                    .contains("Left out by you: p06");
            TableView<PersonFindings> people =
                    page.robot.lookup("#agreement-people").queryTableView();
            assertThat(people.getItems()).filteredOn(PersonFindings::counted).hasSize(5);
        }
    }

    @Test
    void anotherMeasureIsChosen() throws TimeoutException {
        try (TestPage page = page()) {
            ComboBox<Similarity> box = page.robot.lookup("#agreement-measure").queryComboBox();
            page.interact(() -> box.setValue(Similarity.V_MEASURE));
            assertThat(page.robot
                            .lookup("#agreement-sentence")
                            .queryAs(Label.class)
                            .getText())
                    .contains("V-measure");
        }
    }

    @Test
    void anAnswerIsEnlargedByAClick() throws TimeoutException {
        try (TestPage page = page()) {
            page.click("#agreement-plot");
            page.click("#agreement-tile-p02");
            assertThat(page.detail.seenProperty().get()).isInstanceOf(Seen.Grouping.class);
            page.click("#agreement-tile-p02");
            assertThat(page.detail.seenProperty().get()).isEqualTo(Seen.DISAGREEMENT);
            page.click("#agreement-consensus");
            assertThat(page.detail.seenProperty().get()).isEqualTo(Seen.CONSENSUS);
        }
    }

    @Test
    void plotsAreDecidedByEnterAndUndone() throws TimeoutException {
        try (TestPage page = page()) {
            page.click("#agreement-review");
            page.keys(KeyCode.ENTER);
            assertThat(page.model.plotProperty().get()).isEqualTo("plot-2");
            page.click("#agreement-tile-p03");
            page.click("#agreement-decide");
            assertThat(page.review.rows().get(1).decision())
                    .extracting(Decision::name)
                    .isEqualTo("p03");
            page.click("#agreement-undo");
            assertThat(page.review.rows()).extracting(ReviewRow::decided).containsExactly(true, false, false, false);
            page.click("#agreement-accept-clear");
            assertThat(page.review.rows()).filteredOn(ReviewRow::decided).hasSizeGreaterThan(1);
        }
    }

    @Test
    void aPlotIsDecidedForAnAlgorithm() throws TimeoutException {
        try (TestPage page = page()) {
            page.click("#agreement-machines");
            page.click("#agreement-review");
            Node tile = page.node("#agreement-tile-X-means");
            page.interact(tile::requestFocus);
            page.keys(KeyCode.SPACE);
            page.click("#agreement-decide");
            assertThat(page.review.rows().getFirst().decision())
                    .extracting(Decision::source)
                    .isEqualTo(Decision.Source.ALGORITHM);
        }
    }

    @Test
    void aDotOfThePredictionOpensItsPlot() throws TimeoutException {
        try (TestPage page = page()) {
            page.click("#agreement-prediction");
            page.focus("#agreement-residuals");
            page.keys(KeyCode.DOWN);
            page.keys(KeyCode.ENTER);
            String furthest = Objects.requireNonNull(
                            page.forecast.predictionProperty().get())
                    .byResidual()
                    .get(1)
                    .plot()
                    .id();
            assertThat(page.model.plotProperty().get()).isEqualTo(furthest);
            assertThat(page.model.tabProperty().get()).isEqualTo(Tab.PLOT);
        }
    }

    @Test
    void everythingThatCanBeUsedHasAName() throws TimeoutException {
        try (TestPage page = page()) {
            for (Tab tab : Tab.values()) {
                page.interact(() -> page.model.tabProperty().set(tab));
                for (Node node : page.usable()) {
                    assertThat(page.spoken(node)).as("%s in %s", node, tab).isNotBlank();
                }
            }
        }
    }
}
