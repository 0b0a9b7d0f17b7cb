/** Lessons, as they are written down, and what they put before a class. */
@NullMarked
package org.asterism.lesson;

import org.jspecify.annotations.NullMarked;
