package org.asterism.ui.session;

import static org.asterism.ui.text.Messages.text;

import org.asterism.ui.plot.tool.Tool;

/** What the tools do in a session, where what they draw is a group. */
final class ToolHints {
    private ToolHints() {}

    static String of(Tool tool) {
        return switch (tool) {
            case LASSO -> text("session.hint.lasso");
            case POLYGON -> text("session.hint.polygon");
            case RECTANGLE -> text("session.hint.rectangle");
            case BRUSH -> text("session.hint.brush");
            case WAND -> text("session.hint.wand");
            case POINT -> text("session.hint.point");
            case PAN, ZOOM, MEASURE -> tool.hint();
        };
    }
}
