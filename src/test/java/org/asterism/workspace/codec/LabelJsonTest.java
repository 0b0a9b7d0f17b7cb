package org.asterism.workspace.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.asterism.annotation.Label;
import org.asterism.annotation.PointShape;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class LabelJsonTest {
    private static final Label FULL = new Label("Core", 3, PointShape.DIAMOND, "K", "only the dense part");

    @Test
    void everythingComesBack() {
        assertThat(read(LabelJson.write(Json.object(), FULL))).isEqualTo(FULL);
    }

    @Test
    void whatIsAsUsualIsLeftOutAsInOlderFiles() {
        ObjectNode node = LabelJson.write(Json.object(), new Label("Core", 3));
        assertThat(node.propertyNames()).containsExactly("name", "color");
        assertThat(read(node)).isEqualTo(new Label("Core", 3));
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThatThrownBy(() -> read(LabelJson.write(Json.object(), FULL).put("key", "enter")))
                .hasMessage("label.key: The key of a label is a digit or a capital letter, not \"enter\".");
        assertThatThrownBy(() -> read(LabelJson.write(Json.object(), FULL).put("shape", "star")))
                .hasMessageStartingWith("label.shape is not one of by-color, disc");
        assertThatThrownBy(() -> read(LabelJson.write(Json.object(), FULL).put("name", " ")))
                .hasMessage("label.name: A label needs a name.");
    }

    private static Label read(ObjectNode node) {
        return LabelJson.read(Fields.of(node, "label"));
    }
}
