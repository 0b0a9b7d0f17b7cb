package org.asterism.ui.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the page asks the program for.
 *
 * @param tables asks for tables to show; none where nobody chose one
 * @param folder asks for a folder, under a title; empty where nobody chose one
 * @param takePart opens a window in which somebody takes part in the session of a folder
 */
public record PlanPicks(
        Supplier<List<Path>> tables, Function<String, Optional<Path>> folder, Consumer<Path> takePart) {}
