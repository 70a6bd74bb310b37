package care.onetribe.ticket.volume;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against half the quantiles of the chi-squared distribution (SciPy 1.17), which it equals. */
class ExactRateTest {

    @ParameterizedTest
    @CsvSource({
        "0,0,3.6888794541139354",
        "1,0.025317807984289876,5.571643390938898",
        "5,1.6234863901184207,11.66833207932267",
        "9,4.115373097378334,17.084803451419166",
        "100,81.36399125092314,121.62679379242638",
        "1000,938.9730184076952,1063.952136016302"
    })
    void theIntervalIsTheExactOne(long count, double from, double to) {
        var rate = ExactRate.of(count);

        assertEquals(from, rate.from(), 1e-6);
        assertEquals(to, rate.to(), 1e-6);
    }
}
