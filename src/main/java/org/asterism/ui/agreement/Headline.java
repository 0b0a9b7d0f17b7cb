package org.asterism.ui.agreement;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.asterism.session.result.PersonFindings;
import org.asterism.session.result.SessionResult;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.jspecify.annotations.Nullable;

/** The main result of the session in a sentence, what it rests on, and what to be wary of. */
final class Headline extends VBox {
    private final Label sentence = Texts.wrapped("", "big", "strong");
    private final Label basis = Texts.note("");
    private final Label caution = Texts.collapsing(Texts.wrapped("", "caution"));

    Headline(DashboardModel model) {
        super(4);
        sentence.setId("agreement-sentence");
        basis.setId("agreement-basis");
        caution.setId("agreement-caution");
        getChildren().addAll(sentence, basis, caution);
        model.resultProperty().subscribe(this::show);
    }

    private void show(@Nullable SessionResult result) {
        setVisible(result != null);
        if (result != null) {
            sentence.setText(sentence(result));
            basis.setText(basis(result));
            String words = caution(result);
            caution.setText(words);
            caution.setVisible(!words.isEmpty());
        }
    }

    private static String sentence(SessionResult result) {
        if (Double.isNaN(result.agreement().value())) {
            return Messages.text("agreement.too-few");
        }
        String estimate = Words.estimate(result.agreement());
        String name = Words.name(result.choice().similarity());
        return result.choice().similarity().isDistance()
                ? Messages.text("agreement.sentence-distance", estimate)
                : Messages.text("agreement.sentence", estimate, name);
    }

    private static String basis(SessionResult result) {
        String basis = Messages.text(
                "agreement.basis", result.plots().size(), result.pairs().size(), result.answers());
        String again = Double.isNaN(result.consistency())
                ? ""
                : Messages.text("agreement.basis-again", Numbers.fixed(result.consistency(), 2));
        boolean interval = !Double.isNaN(result.agreement().interval().low());
        return basis + again + (interval ? Messages.text("agreement.basis-interval") : "");
    }

    private static String caution(SessionResult result) {
        String left = names(result.people().stream()
                .filter(person -> !person.counted())
                .map(PersonFindings::person)
                .toList());
        String concerned = names(result.people().stream()
                .filter(person -> person.counted() && !person.concerns().isEmpty())
                .map(PersonFindings::person)
                .toList());
        return List.of(
                        left.isEmpty() ? "" : Messages.text("agreement.left-out", left),
                        concerned.isEmpty() ? "" : Messages.text("agreement.stand-out", concerned),
                        String.join(" ", result.session().problems()))
                .stream()
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String names(List<String> people) {
        String first = people.stream().limit(6).collect(Collectors.joining(", "));
        return people.size() > 6 ? Messages.text("agreement.and-more", first, people.size() - 6) : first;
    }
}
