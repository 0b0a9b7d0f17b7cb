package org.asterism.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.asterism.data.generate.Ambiguous;
import org.asterism.data.generate.Anisotropic;
import org.asterism.data.generate.Blobs;
import org.asterism.data.generate.Bridge;
import org.asterism.data.generate.Chain;
import org.asterism.data.generate.Classic;
import org.asterism.data.generate.Generator;
import org.asterism.data.generate.Moons;
import org.asterism.data.generate.Noise;
import org.asterism.data.generate.NormalMixture;
import org.asterism.data.generate.OverlappingBlobs;
import org.asterism.data.generate.Rings;
import org.asterism.data.generate.Spirals;
import org.asterism.data.generate.VariedDensity;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.perception.design.TargetAmbiguity;

/** All generators. */
public final class Generators {
    private static final List<Schema<Generator>> ALL = Stream.<Class<? extends Generator>>of(
                    Blobs.class,
                    OverlappingBlobs.class,
                    Moons.class,
                    Rings.class,
                    Anisotropic.class,
                    VariedDensity.class,
                    Spirals.class,
                    Bridge.class,
                    Chain.class,
                    Classic.class,
                    NormalMixture.class,
                    Ambiguous.class,
                    TargetAmbiguity.class,
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
