/** Conditions on rows as people type them, turned into selections. */
package org.asterism.annotation.filter;
