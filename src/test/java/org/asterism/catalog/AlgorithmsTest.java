package org.asterism.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.asterism.parameter.Schema;
import org.junit.jupiter.api.Test;

class AlgorithmsTest {
    @Test
    void eachGroupIsListedOnce() {
        List<String> groups = new ArrayList<>();
        for (String group : Algorithms.all().stream().map(Schema::group).toList()) {
            if (groups.isEmpty() || !groups.getLast().equals(group)) {
                groups.add(group);
            }
        }
        assertThat(groups).containsExactly("Partition", "Mixture", "Density", "Hierarchy", "Graph", "Perceptual");
    }
}
