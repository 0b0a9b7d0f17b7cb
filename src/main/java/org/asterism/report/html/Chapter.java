package org.asterism.report.html;

import org.asterism.perception.Ambiguity;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/**
 * One study of a report, with what was computed for it.
 *
 * @param ambiguity of the plot; null where it cannot be scored
 * @param unscored why it cannot be; else empty
 */
record Chapter(Study study, @Nullable Ambiguity ambiguity, String unscored, Pictures pictures) {}
