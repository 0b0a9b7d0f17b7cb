/** What is drawn over and under the points: planned once, away from the window's thread, and painted with any pen. */
package org.asterism.report.layer;
