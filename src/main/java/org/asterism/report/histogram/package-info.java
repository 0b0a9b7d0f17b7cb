/** How often the values of a column occur, as bars. */
package org.asterism.report.histogram;
