/** Plots as files: one exporter, and the pens and documents of SVG and PDF. */
package org.asterism.report.picture;
