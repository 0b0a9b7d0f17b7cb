/** Runs that were watched, played back and forth. */
@NullMarked
package org.asterism.lesson.play;

import org.jspecify.annotations.NullMarked;
