/** What students predict, and how a class agrees. */
@NullMarked
package org.asterism.lesson.answer;

import org.jspecify.annotations.NullMarked;
