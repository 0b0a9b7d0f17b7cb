/** The bundled fonts: which glyphs text is written with, and how wide it is. */
package org.asterism.report.font;
