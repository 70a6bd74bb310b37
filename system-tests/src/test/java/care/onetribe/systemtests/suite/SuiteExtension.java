package care.onetribe.systemtests.suite;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the running suite, which is started by the first of them and ends after the last. */
final class SuiteExtension implements ParameterResolver {

    private static final ExtensionContext.Namespace SYSTEM_TESTS =
            ExtensionContext.Namespace.create(SuiteExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningSuite.class;
    }

    @Override
    public RunningSuite resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(SYSTEM_TESTS)
                .computeIfAbsent(Start.class, key -> new Start(), Start.class)
                .suite();
    }

    /** The one attempt: a suite that did not start would not start for the next test either. */
    private static final class Start implements AutoCloseable {

        private RunningSuite suite;
        private RuntimeException failure;

        Start() {
            try {
                suite = RunningSuite.start();
            } catch (RuntimeException e) {
                failure = e;
            }
        }

        RunningSuite suite() {
            if (failure != null) {
                throw new IllegalStateException("The suite did not start.", failure);
            }
            return suite;
        }

        @Override
        public void close() {
            if (suite != null) {
                suite.close();
            }
        }
    }
}
