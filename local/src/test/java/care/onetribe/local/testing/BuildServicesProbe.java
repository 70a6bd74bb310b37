package care.onetribe.local.testing;

/** A test JVM: asks for the services of a build and prints where they are. */
final class BuildServicesProbe {

    private BuildServicesProbe() {}

    public static void main(String[] arguments) {
        var build = ProcessHandle.of(Long.parseLong(arguments[1])).orElseThrow();
        System.out.println(new BuildServices(arguments[0], build).endpoints());
    }
}
