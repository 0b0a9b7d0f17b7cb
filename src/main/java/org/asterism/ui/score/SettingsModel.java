package org.asterism.ui.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asterism.parameter.Schema;
import org.asterism.perception.Clams;
import org.asterism.ui.control.ParameterModel;

/** How the score is computed, as a form: every valid change counts at once. */
public final class SettingsModel {
    private static final Schema<Clams> SCHEMA = Schema.of(Clams.class);

    private final AmbiguityModel ambiguity;
    private final List<ParameterModel> parameters =
            SCHEMA.declarations().stream().map(ParameterModel::new).toList();

    public SettingsModel(AmbiguityModel ambiguity) {
        this.ambiguity = ambiguity;
        parameters.forEach(parameter -> parameter.textProperty().subscribe(this::apply));
    }

    public List<ParameterModel> parameters() {
        return parameters;
    }

    /** Back to what is published, and to ten seeds. */
    public void reset() {
        parameters.forEach(ParameterModel::reset);
    }

    private void apply() {
        if (parameters.stream()
                .allMatch(parameter -> parameter.problemProperty().get().isEmpty())) {
            Map<String, String> values = new LinkedHashMap<>();
            parameters.forEach(parameter -> values.put(
                    parameter.declaration().option(), parameter.textProperty().get()));
            ambiguity.settingsProperty().set(SCHEMA.create(values));
        }
    }
}
