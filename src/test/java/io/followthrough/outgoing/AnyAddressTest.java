package io.followthrough.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyAddressTest {

    private static final List<String> CARRIERS = List.of("::ffff:%s", "::ffff:0:%s", "64:ff9b::%s", "::%s");

    @Provide
    Arbitrary<int[]> numbers() {
        return Arbitraries.integers().between(0, 255).array(int[].class).ofSize(4);
    }

    @Provide
    Arbitrary<int[]> insiders() {
        Arbitrary<int[]> prefixes = Arbitraries.of(new int[]{10, -1}, new int[]{127, -1}, new int[]{169, 254},
                new int[]{192, 168}, new int[]{172, 20}, new int[]{100, 80}, new int[]{0, -1}, new int[]{230, -1},
                new int[]{250, -1});
        return Combinators.combine(prefixes, numbers()).as((prefix, any) -> new int[]{prefix[0],
                prefix[1] < 0 ? any[1] : prefix[1], any[2], Math.max(1, any[3])});
    }

    @Property
    void an_address_inside_is_refused_however_it_is_carried(@ForAll("insiders") int[] numbers) {
        assertThat(isRefused(dotted(numbers))).isTrue();
        assertThat(CARRIERS).allSatisfy(carrier -> assertThat(isRefused(carrier.formatted(dotted(numbers)))).isTrue());
        assertThat(isRefused("2002:%02x%02x:%02x%02x::1".formatted(numbers[0], numbers[1], numbers[2], numbers[3]))).isTrue();
    }

    @Property
    void a_carried_address_counts_as_what_it_carries(@ForAll("numbers") int[] numbers) {
        boolean isOld = numbers[0] == 0 && numbers[1] == 0;
        boolean bare = isRefused(dotted(numbers));

        assertThat(CARRIERS).allSatisfy(carrier -> assertThat(isRefused(carrier.formatted(dotted(numbers)))).as(carrier)
                .isEqualTo(bare || isOld && carrier.equals("::%s")));
    }

    @Property
    void other_spellings_of_an_address_are_refused(@ForAll("numbers") int[] numbers) {
        long all = 0;
        for (int number : numbers) {
            all = all * 256 + number;
        }
        assertThat(isHostRefused(Long.toString(all))).isTrue();
        assertThat(isHostRefused("0x" + Long.toHexString(all))).isTrue();
        assertThat(isHostRefused("0" + Long.toOctalString(all))).isTrue();
        assertThat(isHostRefused(Arrays.stream(numbers).mapToObj(n -> "0" + Integer.toOctalString(n))
                .collect(Collectors.joining(".")))).isTrue();
    }

    @Property
    void no_text_gets_past_without_being_looked_at(@ForAll String text) {
        List<String> asked = new ArrayList<>();
        OutgoingGuard guard = new OutgoingGuard(host -> {
            asked.add(host);
            return List.of("127.0.0.1");
        }, Allowing.only());

        assertThat(isRefused(guard, text)).isTrue();
        assertThat(isRefused(guard, "https://" + text)).isTrue();
        assertThat(asked).allMatch(host -> host.matches("[a-z0-9.-]+"));
    }

    private static boolean isRefused(String address) {
        return isHostRefused(address.contains(":") ? "[" + address + "]" : address);
    }

    private static boolean isHostRefused(String host) {
        return isRefused(new OutgoingGuard(_ -> List.of("8.8.8.8"), Allowing.only()), "https://" + host + "/");
    }

    private static boolean isRefused(OutgoingGuard guard, String address) {
        try {
            String host = guard.route(address).to().host();
            return host.isEmpty();
        } catch (NotAllowed | NoAnswer _) {
            return true;
        }
    }

    private static String dotted(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(Integer::toString).collect(Collectors.joining("."));
    }
}
