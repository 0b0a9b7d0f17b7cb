package org.asterism.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.asterism.catalog.Generators;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.generate.Generated;
import org.asterism.data.generate.Generator;
import org.asterism.data.write.CsvWriting;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code generate}: makes a data set with known groups. */
final class GenerateCommand implements Command {
    private static final SchemaOptions<Generator> OPTIONS = SchemaOptions.of(Generators.all());

    @Override
    public CommandSpec spec() {
        String ids = String.join(", ", Generators.all().stream().map(Schema::id).toList());
        CommandSpec spec = Options.command("generate", "Makes a data set with columns x and y and the known group.")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("NAME")
                        .type(String.class)
                        .required(true)
                        .arity("1")
                        .index("0")
                        .description("One of " + ids + ".")
                        .build());
        OPTIONS.addTo(spec);
        return spec.addOption(Options.output("The CSV file to write."));
    }

    @Override
    public int run(ParseResult given, Console console) {
        Schema<Generator> schema = Generators.schema(given.matchedPositionalValue(0, ""));
        Generator generator = OPTIONS.create(schema, given, console);
        if (!given.hasMatchedOption("--output")) {
            throw new InvalidInputException("--output is missing; name the CSV file to write.");
        }
        Path output = given.matchedOptionValue("--output", Path.of(""));
        if (Files.isDirectory(output)) {
            throw new InvalidInputException("Cannot write " + output + ": it is a directory.");
        }
        Generated made = generator.generate(Job.QUIET);
        Dataset dataset = made.dataset();
        CsvWriting.write(dataset, List.of(), output, Job.QUIET);
        List<String> names = dataset.columns().stream().map(Column::name).toList();
        console.print("Wrote " + output + ": " + dataset.rows() + " rows, columns " + String.join(", ", names) + ".");
        if (!made.note().isEmpty()) {
            console.print(made.note());
        }
        return 0;
    }
}
