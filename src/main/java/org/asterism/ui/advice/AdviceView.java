package org.asterism.ui.advice;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.tuning.advice.Advice;
import org.asterism.tuning.advice.Recommendation;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.ScrollColumn;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The page that says which algorithm fits the plot: what was found of it, and the algorithms, the best first. */
public final class AdviceView extends BorderPane {
    private final AdviceModel model;
    private final VBox content = new VBox(12);

    public AdviceView(AdviceModel model) {
        this.model = model;
        setId("advice-page");
        getStyleClass().add("advice-page");
        setTop(title());
        setCenter(new ScrollColumn(content));
        model.counselProperty().subscribe(this::show);
        model.lookingProperty().subscribe(() -> show(model.counselProperty().get()));
        model.problemProperty().subscribe(() -> show(model.counselProperty().get()));
    }

    private Node title() {
        Button back = Buttons.back("advice-back", Messages.text("advice.back"), model::close);
        HBox line = new HBox(8, back, Texts.text(Messages.text("advice.title"), "strong"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void show(@Nullable Counsel counsel) {
        content.getChildren().clear();
        if (counsel != null) {
            content.getChildren().add(findings(counsel));
            cards(counsel);
            content.getChildren().add(proof());
        } else if (model.lookingProperty().get()) {
            ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
            content.getChildren().addAll(Texts.note(Messages.text("advice.looking")), bar);
        } else if (!model.problemProperty().get().isEmpty()) {
            Label problem = Texts.wrapped(model.problemProperty().get());
            problem.setId("advice-problem");
            content.getChildren().add(problem);
        }
    }

    private static Node findings(Counsel counsel) {
        Recommendation recommendation = counsel.recommendation();
        Section section = new Section(Messages.text("advice.findings"));
        recommendation
                .findings()
                .forEach(finding -> section.getChildren().add(Texts.wrapped(AdviceText.sentence(finding))));
        if (recommendation.findings().isEmpty()) {
            section.getChildren().add(Texts.wrapped(Messages.text("advice.plain")));
        }
        section.getChildren().add(Texts.note(AdviceText.looked(counsel)));
        return section;
    }

    private void cards(Counsel counsel) {
        List<Advice> ranked = counsel.recommendation().ranked();
        for (int i = 0; i < ranked.size(); i++) {
            content.getChildren().add(new AdviceCard(model, counsel, ranked.get(i), i + 1));
        }
    }

    private static Node proof() {
        Label proof = Texts.note(AdviceText.proof(Recommendation.proof(), Recommendation.hardProof()));
        proof.setId("advice-proof");
        return proof;
    }
}
