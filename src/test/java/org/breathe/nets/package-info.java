/** What nets see, held against what people marked; {@code mvn -q -Pnets verify} prints it. */
package org.breathe.nets;
