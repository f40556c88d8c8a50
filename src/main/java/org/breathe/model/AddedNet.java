package org.breathe.model;

import java.util.List;
import java.util.Optional;

/**
 * A net that the user added to those in the jar.
 *
 * @param net ready to run
 * @param publication the catalogue's name for it if its file is one that others publish, byte by byte
 * @param inputs the shape of each input as its file declares it; −1 along axes of any length
 */
public record AddedNet(Net net, Optional<String> publication, List<long[]> inputs) {}
