package org.breathe.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.breathe.mood.Labelled;
import org.breathe.scene.Scene;
import org.breathe.scene.Shot;
import org.breathe.timing.Noise;

/**
 * In which order stills are seen.
 *
 * @param kind the rule
 * @param stills for {@link Rule#LISTED}, which stills, from 0; repeats are allowed. Empty otherwise
 */
public record Order(Rule kind, List<Integer> stills) {
    /** A rule of order. */
    public enum Rule implements Labelled {
        AS_STACKED,
        REVERSED,
        THERE_AND_BACK,
        NEAR_TO_FAR,
        FAR_TO_NEAR,
        BY_FEELING,
        SHUFFLED,
        LISTED
    }

    /** As stacked. */
    public static final Order AS_STACKED = new Order(Rule.AS_STACKED, List.of());

    /** Keeps a copy of the list. */
    public Order {
        stills = List.copyOf(stills);
    }

    /**
     * The order with a label, whatever its case.
     *
     * @throws IllegalArgumentException if there is none; the message lists those that there are
     */
    public static Order of(String label) {
        return new Order(Labelled.of("order", rules(), label), List.of());
    }

    /** The rules that are asked for by their label: all but {@link Rule#LISTED}. */
    public static Rule[] rules() {
        return IntStream.range(0, Rule.LISTED.ordinal())
                .mapToObj(i -> Rule.values()[i])
                .toArray(Rule[]::new);
    }

    /** An order given still by still, from 0. */
    public static Order listed(List<Integer> stills) {
        return new Order(Rule.LISTED, stills);
    }

    /** The stills in this order, at least one. */
    List<Integer> apply(List<Scene> scenes, Noise noise) {
        List<Integer> stacked = IntStream.range(0, scenes.size()).boxed().collect(Collectors.toList());
        switch (kind) {
            case REVERSED -> Collections.reverse(stacked);
            case THERE_AND_BACK -> {
                for (int i = scenes.size() - 2; i >= 0; i--) {
                    stacked.add(i);
                }
            }
            case NEAR_TO_FAR -> stacked.sort(byDistance(scenes));
            case FAR_TO_NEAR -> stacked.sort(byDistance(scenes).reversed());
            case BY_FEELING ->
                stacked.sort(
                        Comparator.comparingDouble(i -> scenes.get(i).mood().valence()));
            case SHUFFLED -> stacked.sort(Comparator.comparingDouble((Integer i) -> noise.uniform(i)));
            case LISTED -> {
                return checked(scenes.size());
            }
            case AS_STACKED -> {
                return stacked;
            }
        }
        return stacked;
    }

    /** Nearest first: by how near the shot is, then by how much of the frame its subject fills. */
    private static Comparator<Integer> byDistance(List<Scene> scenes) {
        return Comparator.<Integer, Shot>comparing(i -> scenes.get(i).shot())
                .thenComparing(i -> -scenes.get(i).matte().getStatistics().mean);
    }

    private List<Integer> checked(int count) {
        if (stills.isEmpty()) {
            throw new IllegalArgumentException("The order lists no still; name at least one.");
        }
        for (int still : stills) {
            if (still < 0 || still >= count) {
                throw new IllegalArgumentException(
                        "The order names still " + (still + 1) + "; there are only stills 1 to " + count + ".");
            }
        }
        return new ArrayList<>(stills);
    }
}
