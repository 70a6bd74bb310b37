package care.onetribe.kit.identity;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A person's or team's name in fields that end in {@code Id}. */
@Pattern(regexp = Handle.PATTERN)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Handle {

    /** Anchored: in JSON Schema a pattern may match anywhere. */
    String PATTERN = "^[a-z0-9][a-z0-9._-]{0,62}$";

    String message() default
            "must be a handle: lower case letters, digits, '.', '_' and '-', at most 63";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
