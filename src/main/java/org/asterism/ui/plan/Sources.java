package org.asterism.ui.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.asterism.data.Scatter;
import org.asterism.data.generate.Generator;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.perception.compare.Tables;
import org.asterism.session.material.EvenSpread;
import org.asterism.session.material.Expectation;
import org.asterism.session.material.Material;
import org.asterism.session.plan.Display;
import org.asterism.workspace.Study;

/** Where new plots can come from. */
final class Sources {
    private static final String SEED = "seed";

    private Sources() {}

    static PlotsModel.Gathering files(List<Path> files) {
        return job -> gather(files.size(), i -> Material.ofFile(files.get(i), job.silent()), job);
    }

    /** The tables of a folder; if there are more than {@code most}, those spread evenly over their expected ambiguity. */
    static PlotsModel.Gathering folder(Path folder, int most, Display.Aspect aspect) {
        return job -> {
            PlotsModel.Gathered all = files(Tables.in(folder).files()).gather(job.part(0, 0.4));
            return all.materials().size() <= most ? all : spread(all, most, aspect, job.part(0.4, 1));
        };
    }

    static PlotsModel.Gathered study(Study open) {
        return new PlotsModel.Gathered(List.of(Material.ofStudy(open)), List.of());
    }

    /** Some plots of one generator, with seeds one after the other. */
    static PlotsModel.Gathering generated(Schema<Generator> schema, Map<String, String> values, int count) {
        Map<String, Object> all = new LinkedHashMap<>(schema.values(schema.initial()));
        all.putAll(values);
        return job -> gather(count, i -> Material.ofGenerator(schema.create(later(all, i)), job.silent()), job);
    }

    private static Map<String, Object> later(Map<String, Object> values, int by) {
        Map<String, Object> later = new LinkedHashMap<>(values);
        later.computeIfPresent(SEED, (_, seed) -> Long.parseLong(seed.toString().strip()) + by);
        return later;
    }

    private static PlotsModel.Gathered gather(int count, IntFunction<Material> source, Job job) {
        List<Material> materials = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            job.check();
            job.progress((double) i / count);
            try {
                materials.add(source.apply(i));
            } catch (InvalidInputException e) {
                refused.add(String.valueOf(e.getMessage()));
            }
        }
        return new PlotsModel.Gathered(materials, refused);
    }

    private static PlotsModel.Gathered spread(PlotsModel.Gathered all, int most, Display.Aspect aspect, Job job) {
        List<Material> materials = all.materials();
        double[] expected = new double[materials.size()];
        for (int i = 0; i < expected.length; i++) {
            job.check();
            job.progress((double) i / expected.length);
            Material material = materials.get(i);
            expected[i] =
                    Expectation.of(Scatter.of(material.table(), material.axes()).points(), aspect, job.silent());
        }
        IntStream picked = Arrays.stream(EvenSpread.pick(expected, most));
        return new PlotsModel.Gathered(picked.mapToObj(materials::get).toList(), all.refused());
    }
}
