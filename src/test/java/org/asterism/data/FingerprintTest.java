package org.asterism.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static String of(Column... columns) {
        return new Dataset("any", List.of(columns)).fingerprint();
    }

    @Test
    void isTheSameForTheSameNamesAndValues() {
        assertThat(of(new NumberColumn("x", new double[] {1, Double.NaN})))
                .matches("[0-9a-f]{64}")
                .isEqualTo(of(new NumberColumn("x", new double[] {1, Double.longBitsToDouble(0x7ff8000000000001L)})));
    }

    @Test
    void changesWithNamesValuesKindsAndOrder() {
        assertThat(List.of(
                        of(new NumberColumn("x", new double[] {1, 2})),
                        of(new NumberColumn("y", new double[] {1, 2})),
                        of(new NumberColumn("x", new double[] {2, 1})),
                        of(new DateColumn("x", new double[] {1, 2})),
                        of(TextColumn.of("x", List.of("1", "2"))),
                        of(TextColumn.of("x", List.of("1", ""))),
                        of(TextColumn.of("x", List.of("2", "1"))),
                        of(new NumberColumn("x", new double[] {1}), new NumberColumn("y", new double[] {2})),
                        of(new NumberColumn("y", new double[] {2}), new NumberColumn("x", new double[] {1}))))
                .doesNotHaveDuplicates();
    }

    @Test
    void aGroupingIsWhichRowsAreTogether() {
        String groups = Fingerprint.ofGroups(new int[] {0, 0, 1, -1, -2, 2});
        assertThat(Fingerprint.ofGroups(new int[] {7, 7, 0, -1, -2, 3})).isEqualTo(groups);
        assertThat(List.of(
                        groups,
                        Fingerprint.ofGroups(new int[] {0, 0, 1, -2, -1, 2}),
                        Fingerprint.ofGroups(new int[] {0, 0, 0, -1, -2, 2}),
                        Fingerprint.ofGroups(new int[] {0, 0, 1, -1, -2}),
                        Fingerprint.ofGroups(new int[] {-2, -2}),
                        Fingerprint.ofGroups(new int[0])))
                .doesNotHaveDuplicates();
    }
}
