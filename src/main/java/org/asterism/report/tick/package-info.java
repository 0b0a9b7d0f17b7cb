/** Where the ticks of an axis stand, and what is written at them. */
package org.asterism.report.tick;
