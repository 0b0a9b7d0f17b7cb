/** Reading lessons, and writing them. */
@NullMarked
package org.asterism.ui.teach.lesson;

import org.jspecify.annotations.NullMarked;
