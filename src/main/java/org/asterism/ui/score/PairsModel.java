package org.asterism.ui.score;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Pair;
import org.asterism.perception.Spot;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;

/** The pairs of groups that are listed: all, the most ambiguous first, or those behind the doubt at a place. */
final class PairsModel {
    /** A pair with what is said of it. */
    record Row(Pair pair, String words) {}

    private final AmbiguityModel ambiguity;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");

    PairsModel(AmbiguityModel ambiguity) {
        this.ambiguity = ambiguity;
        ambiguity.ambiguityProperty().subscribe(this::list);
        ambiguity.spotProperty().subscribe(this::list);
        list();
    }

    ObservableList<Row> rows() {
        return rows;
    }

    /** What is listed. */
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Whether the pairs behind the doubt at a place are listed. */
    BooleanBinding atSpot() {
        return Bindings.isNotNull(ambiguity.spotProperty());
    }

    /** Lists all pairs again. */
    void listAll() {
        ambiguity.spotProperty().set(null);
    }

    private void list() {
        Ambiguity score = ambiguity.ambiguityProperty().get();
        Spot spot = ambiguity.spotProperty().get();
        if (score == null) {
            show("", List.of());
        } else if (spot == null) {
            show(
                    all(score.pairs().size()),
                    score.ranked().stream().map(this::predicted).toList());
        } else {
            show(behind(spot), spot.shares().stream().map(this::part).toList());
        }
    }

    private void show(String what, List<Row> pairs) {
        title.set(what);
        rows.setAll(pairs);
    }

    private Row predicted(Pair pair) {
        return new Row(pair, PairText.prediction(pair));
    }

    private Row part(Spot.Share part) {
        return new Row(part.pair(), Messages.text("score.pair-doubt", PairText.percent(part.share())));
    }

    private static String all(int pairs) {
        return switch (pairs) {
            case 0 -> Messages.text("score.no-pairs");
            case 1 -> Messages.text("score.pairs-one");
            default -> Messages.text("score.pairs-all", pairs);
        };
    }

    private static String behind(Spot spot) {
        String key = spot.shares().isEmpty() ? "score.spot-clear" : "score.spot-doubt";
        return Messages.text(key, Numbers.rough(spot.x()), Numbers.rough(spot.y()));
    }
}
