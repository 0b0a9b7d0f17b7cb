package org.asterism;

import org.asterism.cli.Commands;

/** The one entry point: a command runs the command line; files, or nothing, open the window. */
public final class Asterism {
    private Asterism() {}

    public static void main(String[] arguments) {
        if (Commands.wants(arguments)) {
            System.exit(Commands.run(arguments, System.out, System.err, (scene, view, width, height, file) -> {
                throw new IllegalStateException("no PNG yet");
            }));
        }
    }
}
