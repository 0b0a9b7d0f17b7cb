/** Formulas, laid out and drawn with any pen. */
@NullMarked
package org.asterism.report.formula;

import org.jspecify.annotations.NullMarked;
