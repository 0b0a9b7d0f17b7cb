/** The groups that a person outlines in a plot: shapes that stay editable, and the points inside them. */
@NullMarked
package org.asterism.annotation.outline;

import org.jspecify.annotations.NullMarked;
