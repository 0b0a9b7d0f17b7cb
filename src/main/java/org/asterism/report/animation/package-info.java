/** Steps of a run as moving pictures: series of PNG files, APNG and animated GIF. */
@NullMarked
package org.asterism.report.animation;

import org.jspecify.annotations.NullMarked;
