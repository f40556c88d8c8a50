package org.breathe.options;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the values of a key look like and what they mean.
 *
 * @param allowed what is allowed, as the end of a sentence that begins "allowed is"
 * @param choices the names that may be chosen from; empty if the format knows none
 * @param canonical spells a value as typed in one way; empty if it is not allowed
 * @param value what a value in its one spelling means
 */
record ValueFormat<T>(
        String allowed,
        List<String> choices,
        Function<String, Optional<String>> canonical,
        Function<String, ? extends T> value) {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,12}(\\.\\d{0,24})?|\\.\\d{1,24})");
    private static final Pattern RANGE = Pattern.compile("0*([1-9]\\d{0,8})(?:\\s*-\\s*0*([1-9]\\d{0,8}))?");
    private static final Pattern WORD = Pattern.compile("[\\w.-]+");

    /** One of some things, called by its name in any case. */
    static <T> ValueFormat<T> choice(List<? extends T> things, Function<? super T, String> name) {
        List<String> names = things.stream().map(name::apply).toList();
        int last = names.size() - 1;
        String allowed =
                last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
        return new ValueFormat<>(
                allowed,
                names,
                typed -> names.stream().filter(typed::equalsIgnoreCase).findFirst(),
                spelled -> things.get(names.indexOf(spelled)));
    }

    /** Nothing but some words, typed in any case. */
    static ValueFormat<String> literal(String only) {
        return choice(List.of(only), Function.identity());
    }

    /** A switch: {@code true} or {@code false}. */
    static ValueFormat<Boolean> flag() {
        return new ValueFormat<>(
                "the bare word, which switches it on",
                List.of(),
                choice(List.of(true, false), String::valueOf).canonical,
                Boolean::valueOf);
    }

    /** A decimal number; the bounds are allowed themselves. */
    static ValueFormat<Double> number(double least, double most) {
        return decimal(
                "a number from " + plain(BigDecimal.valueOf(least)) + " to " + plain(BigDecimal.valueOf(most)),
                n -> n.doubleValue() >= least && n.doubleValue() <= most,
                Double::valueOf);
    }

    /** A whole number; the bounds are allowed themselves. */
    static ValueFormat<Integer> whole(int least, int most) {
        return decimal(
                "a whole number from " + least + " to " + most,
                n -> n.scale() <= 0 && n.doubleValue() >= least && n.doubleValue() <= most,
                Integer::valueOf);
    }

    /** A range of frames, counted from 1, such as 3-12; a single number is a range of one. */
    static ValueFormat<FrameRange> range() {
        return new ValueFormat<>(
                "two counting numbers such as 3-12, the smaller first",
                List.of(),
                typed -> {
                    Matcher match = RANGE.matcher(typed);
                    if (!match.matches()) return Optional.empty();
                    String first = match.group(1);
                    String last = match.group(2) == null ? first : match.group(2);
                    return Optional.of(first + "-" + last)
                            .filter(range -> Integer.parseInt(first) <= Integer.parseInt(last));
                },
                spelled -> {
                    String[] ends = spelled.split("-");
                    return new FrameRange(Integer.parseInt(ends[0]) - 1, Integer.parseInt(ends[1]) - 1);
                });
    }

    /** A file, spelled with slashes. Some names cannot be written in an option line. */
    static ValueFormat<Path> path() {
        return new ValueFormat<>(
                "a file name without line breaks, double quotes and unpaired brackets",
                List.of(),
                typed -> Optional.of(typed.replace('\\', '/'))
                        .filter(OptionLine::canHold)
                        .filter(ValueFormat::isPath),
                Path::of);
    }

    /** Whether this machine can have a file of that name. */
    private static boolean isPath(String name) {
        try {
            Path.of(name);
            return true;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** A name of letters, digits, dots, dashes and underscores. */
    static ValueFormat<String> name(String allowed) {
        return new ValueFormat<>(
                allowed, List.of(), typed -> Optional.of(typed).filter(WORD.asMatchPredicate()), Function.identity());
    }

    /** One or several values of a format, separated by commas. */
    static <T> ValueFormat<List<T>> list(ValueFormat<T> one) {
        return new ValueFormat<>(
                one.allowed + ", or several separated by commas",
                one.choices,
                typed -> {
                    List<Optional<String>> parts = Stream.of(typed.split(",", -1))
                            .map(String::strip)
                            .map(one.canonical)
                            .toList();
                    return parts.stream().allMatch(Optional::isPresent)
                            ? Optional.of(parts.stream().map(Optional::get).collect(Collectors.joining(",")))
                            : Optional.empty();
                },
                spelled -> Arrays.stream(spelled.split(",")).<T>map(one.value).toList());
    }

    /** A value of this format or, failing that, of another. */
    ValueFormat<T> or(ValueFormat<? extends T> other) {
        List<String> both =
                Stream.concat(choices.stream(), other.choices.stream()).toList();
        return new ValueFormat<>(
                allowed + ", or " + other.allowed,
                both,
                typed -> canonical.apply(typed).or(() -> other.canonical.apply(typed)),
                spelled -> canonical.apply(spelled).isPresent() ? value.apply(spelled) : other.value.apply(spelled));
    }

    /** The same values with another meaning. */
    <R> ValueFormat<R> as(Function<? super T, ? extends R> meaning) {
        return new ValueFormat<>(allowed, choices, canonical, spelled -> meaning.apply(value.apply(spelled)));
    }

    /** The same values, and a meaning of the fallback that is empty. */
    ValueFormat<T> unset(T meaning) {
        return new ValueFormat<>(
                allowed, choices, canonical, spelled -> spelled.isEmpty() ? meaning : value.apply(spelled));
    }

    /** The same values of a key whose fallback is empty. */
    ValueFormat<Optional<T>> optional() {
        return this.<Optional<T>>as(Optional::of).unset(Optional.empty());
    }

    private static <T> ValueFormat<T> decimal(
            String allowed, Predicate<BigDecimal> legal, Function<String, T> meaning) {
        return new ValueFormat<>(
                allowed,
                List.of(),
                typed -> Optional.of(typed)
                        .filter(DECIMAL.asMatchPredicate())
                        .map(number -> new BigDecimal(number).stripTrailingZeros())
                        .filter(legal)
                        .map(ValueFormat::plain),
                meaning);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
