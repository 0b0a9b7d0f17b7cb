package org.asterism.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.asterism.session.plan.PlanFile;
import org.asterism.session.plan.Question;
import org.asterism.session.plan.Stimulus;
import org.asterism.ui.Patience;
import org.asterism.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session is planned by mouse, and by keys alone. */
class PlanJourneyTest {
    private static final int FAR = 300;

    @TempDir
    private Path folder;

    private PlanPage page;

    @BeforeEach
    void open() throws TimeoutException {
        page = new PlanPage(Theme.LIGHT, 990, 900);
        page.folders.add(folder);
        page.files.add(PlanPage.sample("iris"));
        page.files.add(PlanPage.sample("penguins"));
        page.files.add(PlanPage.sample("old-faithful"));
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void aSessionIsPlannedByMouse() throws TimeoutException {
        page.click("#plan-begin-study");
        page.click("#plan-add");
        page.click("Files…");
        assertThat(page.plan().stimuli()).hasSize(3);
        assertThat(page.text("#plan-outlook")).isEqualTo("3 plots");

        page.click("penguins");
        page.click("#plan-up");
        assertThat(page.plan().stimuli()).extracting(Stimulus::title).startsWith("penguins");
        page.click("#plan-check");
        assertThat(page.plan().checks()).hasSize(1);
        page.click("#plan-undo");
        assertThat(page.plan().checks()).isEmpty();

        click("#plan-add-count");
        click("#plan-question-2");
        page.robot.write("How many groups?");
        Patience.settle();
        click("#plan-overlap");
        assertThat(page.plan().questions().get(1).text()).isEqualTo("How many groups?");
        assertThat(page.plan().overlap()).isFalse();

        page.click("#plan-methods");
        assertThat(PlanPage.on(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("The stimuli were three scatterplots");
        assertThat(PlanFile.read(folder)).isEqualTo(page.plan());
        page.click("#plan-back");
        assertThat(page.model.showingProperty().get()).isFalse();
    }

    @Test
    void aSessionIsPlannedByKeysAlone() throws TimeoutException {
        reach("plan-begin-study");
        page.keys(KeyCode.SPACE);
        reach("plan-title");
        page.robot.push(KeyCode.SHORTCUT, KeyCode.A).write("By keys").push(KeyCode.ENTER);
        Patience.settle();
        assertThat(page.plan().title()).isEqualTo("By keys");

        reach("plan-add");
        page.keys(KeyCode.SPACE);
        page.robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        Patience.settle();
        assertThat(page.plan().stimuli()).hasSize(3);

        reach("plan-plots");
        page.robot.push(KeyCode.HOME).push(KeyCode.ALT, KeyCode.DOWN);
        Patience.settle();
        assertThat(page.plan().stimuli())
                .extracting(Stimulus::title)
                .containsExactly("penguins", "iris", "old-faithful");
        page.robot
                .push(KeyCode.F2)
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write("Second")
                .push(KeyCode.ENTER);
        Patience.settle();
        assertThat(page.plan().stimuli().get(1).title()).isEqualTo("Second");
        page.keys(KeyCode.DELETE);
        assertThat(page.plan().stimuli()).hasSize(2);
        page.keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(page.plan().stimuli()).hasSize(3);

        reach("plan-add-text");
        page.keys(KeyCode.SPACE);
        assertThat(page.plan().questions()).extracting(Question::kind).endsWith(Question.Kind.TEXT);
        reach("plan-repeats");
        page.robot.push(KeyCode.SHORTCUT, KeyCode.A).write("2").push(KeyCode.TAB);
        Patience.settle();
        assertThat(page.plan().repeats().count()).isEqualTo(2);
        reach("plan-blind");
        page.keys(KeyCode.SPACE);
        assertThat(page.plan().blind()).isFalse();
        assertThat(PlanFile.read(folder)).isEqualTo(page.plan());
        page.keys(KeyCode.ESCAPE);
        assertThat(page.model.showingProperty().get()).isFalse();
    }

    @Test
    void aChangeOfWhatWasAnsweredIsTakenToACopy(@TempDir Path copy) throws TimeoutException {
        page.interact(() -> {
            page.model.create(folder.resolve("answered"), Start.CLAMS_STUDY);
            AnsweredSession.answer(folder.resolve("answered"), page.plan(), page.plots);
        });
        page.folders.clear();
        page.folders.add(copy);

        click("#plan-overlap");
        assertThat(page.robot.lookup("#plan-answered").<Node>query().isVisible())
                .isTrue();
        page.click("#plan-answered-copy");

        assertThat(PlanFile.read(folder.resolve("answered")).overlap()).isTrue();
        assertThat(PlanFile.read(copy).overlap()).isFalse();
        assertThat(page.robot.lookup("#plan-answered").<Node>query().isVisible())
                .isFalse();
    }

    /** Scrolls to a control and clicks it. */
    private void click(String query) throws TimeoutException {
        Node node = page.robot.lookup(query).query();
        page.interact(() -> reveal(node));
        page.click(query);
    }

    private static void reveal(Node node) {
        Node above = node;
        while (!(above instanceof ScrollPane pane)) {
            above = above.getParent();
        }
        double hidden = pane.getContent().getLayoutBounds().getHeight()
                - pane.getViewportBounds().getHeight();
        double place = pane.getContent().sceneToLocal(node.localToScene(0, 0)).getY();
        pane.setVvalue((place - pane.getViewportBounds().getHeight() / 2) / hidden);
        pane.layout();
    }

    /** Presses Tab until a control has the focus. */
    private void reach(String id) throws TimeoutException {
        for (int step = 0; step < FAR && !id.equals(focused()); step++) {
            page.keys(KeyCode.TAB);
        }
        assertThat(focused()).isEqualTo(id);
    }

    private String focused() {
        return PlanPage.on(() -> {
            Node owner = page.focusOwner();
            while (owner != null && owner.getId() == null) {
                owner = owner.getParent();
            }
            return owner == null ? "" : owner.getId();
        });
    }
}
