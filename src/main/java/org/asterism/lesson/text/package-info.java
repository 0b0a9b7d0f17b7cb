/** The text of lessons: paragraphs, lists, and formulas. */
@NullMarked
package org.asterism.lesson.text;

import org.jspecify.annotations.NullMarked;
