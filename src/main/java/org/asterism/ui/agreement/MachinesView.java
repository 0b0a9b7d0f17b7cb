package org.asterism.ui.agreement;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.session.result.Ranking;
import org.asterism.session.result.Standing;
import org.asterism.ui.control.ScrollColumn;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** Algorithms ranked by their agreement with people, against the band of the people themselves. */
final class MachinesView extends ScrollColumn {
    private static final double WIDEST = 980;

    private final MachinesModel model;
    private final Label sentence = Texts.wrapped("", "strong");

    MachinesView(MachinesModel model) {
        this.model = model;
        setId("agreement-ranking-page");
        orSideways();
        sentence.setId("agreement-ranking-sentence");
        RankingChart chart = new RankingChart();
        model.rankingProperty().subscribe(chart::show);
        model.rankingProperty().subscribe(this::say);
        VBox all = new VBox(
                12,
                sentence,
                new Section(Messages.text("agreement.ranking-title"), chart),
                progress(),
                Texts.note(Messages.text("agreement.ranking-help")));
        all.setPadding(new Insets(12, 4, 12, 4));
        all.setMaxWidth(WIDEST);
        setContent(all);
    }

    private HBox progress() {
        ProgressIndicator wheel = new ProgressIndicator();
        wheel.setPrefSize(14, 14);
        Label words = Texts.text("", "muted", "small");
        words.textProperty().bind(model.statusProperty());
        HBox line = new HBox(8, wheel, words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.visibleProperty().bind(Bindings.isNotEmpty(model.statusProperty()));
        return Texts.collapsing(line);
    }

    private void say(@Nullable Ranking ranking) {
        if (ranking == null || ranking.standings().isEmpty()) {
            sentence.setText("");
            return;
        }
        if (Double.isNaN(ranking.human())) {
            sentence.setText(Messages.text("agreement.ranking-alone"));
            return;
        }
        Standing best = ranking.standings().getFirst();
        long above =
                ranking.standings().stream().filter(each -> each.kappa() >= 0).count();
        sentence.setText(Messages.text(
                "agreement.ranking-sentence",
                best.machine().name(),
                Words.number(best.agreement().value()),
                Words.number(ranking.human()),
                above,
                ranking.standings().size()));
    }
}
