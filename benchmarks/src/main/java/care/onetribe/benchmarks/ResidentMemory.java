package care.onetribe.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory a process of this suite ever had, as the kernel counts it (VmHWM). */
final class ResidentMemory {

    private ResidentMemory() {}

    /**
     * @param module the application's folder, which its command line names
     * @return in MiB
     */
    static long most(String module) throws IOException {
        var pid =
                ProcessHandle.current()
                        .descendants()
                        .filter(process -> process.info().commandLine().orElse("").contains(module))
                        .mapToLong(ProcessHandle::pid)
                        .max()
                        .orElseThrow();
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
