/** What people say about points: labels, and selections as recipes. */
package org.asterism.annotation;
