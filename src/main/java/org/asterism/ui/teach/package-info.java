/** The page of the teaching mode: a lesson beside runs that are played step by step. */
@NullMarked
package org.asterism.ui.teach;

import org.jspecify.annotations.NullMarked;
