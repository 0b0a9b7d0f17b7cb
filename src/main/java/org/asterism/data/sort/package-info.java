/** The order of rows by their values. */
package org.asterism.data.sort;
