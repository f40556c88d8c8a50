/** What is promised about speed and memory, measured; {@code mvn -q -Pbench verify} writes docs/benchmarks.md. */
package org.breathe.bench;
