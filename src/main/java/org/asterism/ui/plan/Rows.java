package org.asterism.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.asterism.session.plan.Plan;

/** A row for each item of a list of the plan; rows stay when items change, so that the focus stays where it is. */
final class Rows extends VBox {
    private final List<Node> made = new ArrayList<>();

    Rows(PlanModel model, ToIntFunction<Plan> size, IntFunction<Node> row) {
        super(6);
        model.watch(plan -> {
            int count = size.applyAsInt(plan);
            while (made.size() < count) {
                made.add(row.apply(made.size()));
            }
            if (getChildren().size() != count) {
                getChildren().setAll(made.subList(0, count));
            }
        });
    }
}
