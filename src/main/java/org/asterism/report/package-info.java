/** What leaves the program as pictures and documents, made from core data alone. */
package org.asterism.report;
