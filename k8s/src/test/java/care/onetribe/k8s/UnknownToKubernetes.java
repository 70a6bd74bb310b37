package care.onetribe.k8s;

/** A manifest that Kubernetes would refuse, or understand as less than it says. */
final class UnknownToKubernetes extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownToKubernetes(String message, Throwable cause) {
        super(message, cause);
    }
}
