package care.onetribe.ticket.customer;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** A well-formed language tag (BCP 47) of at most 35 characters. */
@Constraint(validatedBy = LanguageTag.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface LanguageTag {

    String message() default "must be a language tag such as en or de-AT";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<LanguageTag, String> {

        @Override
        public boolean isValid(String tag, ConstraintValidatorContext context) {
            if (tag == null) {
                return true;
            }
            try {
                return !tag.isEmpty()
                        && tag.length() <= 35
                        && !new Locale.Builder()
                                .setLanguageTag(tag)
                                .build()
                                .getLanguage()
                                .isEmpty();
            } catch (IllformedLocaleException wrong) {
                return false;
            }
        }
    }
}
