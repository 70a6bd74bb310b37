package care.onetribe.kit.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A short name that people give to a thing, such as a label; it fits into a column of ASCII. */
@Pattern(regexp = Slug.PATTERN)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Slug {

    /** Anchored: in JSON Schema a pattern may match anywhere. */
    String PATTERN = "^[a-z0-9][a-z0-9-]{0,39}$";

    String message() default "must be lower case letters, digits and '-', at most 40";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
