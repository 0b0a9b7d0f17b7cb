/** Data drawn by hand: points that brushes add, push, pull, name and take away. */
@NullMarked
package org.asterism.data.paint;

import org.jspecify.annotations.NullMarked;
