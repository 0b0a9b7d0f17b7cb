package org.asterism;

import org.asterism.cli.Commands;
import org.asterism.ui.shell.PlotPictures;
import org.asterism.ui.shell.Start;

/** The one entry point: a command runs the command line; files, or nothing, open the window. */
public final class Asterism {
    private Asterism() {}

    public static void main(String[] arguments) {
        int code = Commands.wants(arguments)
                ? Commands.run(arguments, System.out, System.err, new PlotPictures())
                : Start.window(arguments, System.out, System.err);
        System.exit(code);
    }
}
