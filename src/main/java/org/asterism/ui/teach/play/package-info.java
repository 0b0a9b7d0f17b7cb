/** Runs on a stage, played back and forth. */
@NullMarked
package org.asterism.ui.teach.play;

import org.jspecify.annotations.NullMarked;
