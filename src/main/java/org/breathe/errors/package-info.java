/** What users are told when something goes wrong. */
package org.breathe.errors;
