package org.asterism.data.generate;

import java.util.List;
import java.util.stream.Stream;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;

/** All generators. */
public final class Generators {
    private static final List<Schema<Generator>> ALL = Stream.<Class<? extends Generator>>of(
                    Blobs.class,
                    Moons.class,
                    Rings.class,
                    Anisotropic.class,
                    VariedDensity.class,
                    Spirals.class,
                    NormalMixture.class,
                    Ambiguous.class,
                    Noise.class)
            .map(Schema::<Generator>of)
            .toList();

    private Generators() {}

    /** The generators, in the order of menus. */
    public static List<Schema<Generator>> all() {
        return ALL;
    }

    /** @throws InvalidInputException if there is no such generator; the message lists those there are */
    public static Schema<Generator> schema(String id) {
        return ALL.stream()
                .filter(schema -> schema.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("There is no generator " + id + "; there are "
                        + String.join(", ", ALL.stream().map(Schema::id).toList()) + "."));
    }
}
