package org.breathe;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the values of a key look like.
 *
 * @param allowed what is allowed, as the end of a sentence that begins "allowed is"
 * @param choices the names that may be chosen from; empty if the form knows none
 * @param canonical spells a value as typed in one way; empty if it is not allowed
 */
record ValueFormat(String allowed, List<String> choices, Function<String, Optional<String>> canonical) {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,12}(\\.\\d{0,24})?|\\.\\d{1,24})");
    private static final Pattern RANGE = Pattern.compile("0*([1-9]\\d{0,8})(?:\\s*-\\s*0*([1-9]\\d{0,8}))?");
    private static final Pattern WORD = Pattern.compile("[\\w.-]+");

    /** One of some names, typed in any case. */
    static ValueFormat choice(List<String> names) {
        int last = names.size() - 1;
        String allowed =
                last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
        return new ValueFormat(
                allowed,
                List.copyOf(names),
                typed -> names.stream().filter(typed::equalsIgnoreCase).findFirst());
    }

    /** One of some names, typed in any case. */
    static ValueFormat choice(String... names) {
        return choice(List.of(names));
    }

    /** A switch: {@code true} or {@code false}. */
    static ValueFormat flag() {
        return new ValueFormat("the bare word, which switches it on", List.of(), choice("true", "false").canonical);
    }

    /** A decimal number; the bounds are allowed themselves. */
    static ValueFormat number(double least, double most) {
        return decimal(
                "a number from " + plain(BigDecimal.valueOf(least)) + " to " + plain(BigDecimal.valueOf(most)),
                n -> n.doubleValue() >= least && n.doubleValue() <= most);
    }

    /** A whole number; the bounds are allowed themselves. */
    static ValueFormat whole(int least, int most) {
        return decimal(
                "a whole number from " + least + " to " + most,
                n -> n.scale() <= 0 && n.doubleValue() >= least && n.doubleValue() <= most);
    }

    /** A range of numbers from 1, such as 3-12; a single number is a range of one. */
    static ValueFormat range() {
        return new ValueFormat("two counting numbers such as 3-12, the smaller first", List.of(), typed -> {
            Matcher match = RANGE.matcher(typed);
            if (!match.matches()) return Optional.empty();
            String first = match.group(1);
            String last = match.group(2) == null ? first : match.group(2);
            return Optional.of(first + "-" + last).filter(range -> Integer.parseInt(first) <= Integer.parseInt(last));
        });
    }

    /** A file, spelled with slashes. Some names cannot be written in an option line. */
    static ValueFormat path() {
        return new ValueFormat(
                "a file name without line breaks, double quotes and unpaired brackets",
                List.of(),
                typed -> Optional.of(typed.replace('\\', '/')).filter(OptionLine::canHold));
    }

    /** Letters, digits, dots, dashes and underscores without a space. */
    static ValueFormat word(String allowed) {
        return new ValueFormat(allowed, List.of(), typed -> Optional.of(typed).filter(WORD.asMatchPredicate()));
    }

    /** One or several values of a form, separated by commas. */
    static ValueFormat list(ValueFormat one) {
        return new ValueFormat(one.allowed + ", or several separated by commas", one.choices, typed -> {
            List<Optional<String>> parts = Stream.of(typed.split(",", -1))
                    .map(String::strip)
                    .map(one.canonical)
                    .collect(Collectors.toList());
            return parts.stream().allMatch(Optional::isPresent)
                    ? Optional.of(parts.stream().map(Optional::get).collect(Collectors.joining(",")))
                    : Optional.empty();
        });
    }

    /** A value of this form or, failing that, of another. */
    ValueFormat or(ValueFormat other) {
        List<String> both =
                Stream.concat(choices.stream(), other.choices.stream()).toList();
        return new ValueFormat(
                allowed + ", or " + other.allowed,
                both,
                typed -> canonical.apply(typed).or(() -> other.canonical.apply(typed)));
    }

    private static ValueFormat decimal(String allowed, Predicate<BigDecimal> legal) {
        return new ValueFormat(
                allowed,
                List.of(),
                typed -> Optional.of(typed)
                        .filter(DECIMAL.asMatchPredicate())
                        .map(number -> new BigDecimal(number).stripTrailingZeros())
                        .filter(legal)
                        .map(ValueFormat::plain));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
