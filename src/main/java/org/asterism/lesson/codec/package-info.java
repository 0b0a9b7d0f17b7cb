/** Files of lessons. */
@NullMarked
package org.asterism.lesson.codec;

import org.jspecify.annotations.NullMarked;
