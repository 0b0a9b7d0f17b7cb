/** Lessons on paper. */
@NullMarked
package org.asterism.report.handout;

import org.jspecify.annotations.NullMarked;
