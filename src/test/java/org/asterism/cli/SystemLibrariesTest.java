package org.asterism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SystemLibrariesTest {
    private static final String LISTED = """
            123 libs found in cache `/etc/ld.so.cache'
            	libpangoft2-1.0.so.0 (libc6,x86-64) => /lib/x86_64-linux-gnu/libpangoft2-1.0.so.0
            	libgtk-3.so.0 (libc6,x86-64) => /lib/x86_64-linux-gnu/libgtk-3.so.0
            """;

    @Test
    void eachLibraryIsBroughtByItsPackage() {
        assertThat(SystemLibraries.neededForWindow())
                .isEqualTo(Map.of(
                        "libpangoft2-1.0.so.0", "libpangoft2-1.0-0",
                        "libgtk-3.so.0", "libgtk-3-0",
                        "libXtst.so.6", "libxtst6"));
    }

    @Test
    void whatIsMissingIsNamedWithItsPackage() {
        assertThat(SystemLibraries.complaint("The window", SystemLibraries.neededForWindow(), LISTED))
                .contains("The window needs a system library that is missing: libXtst.so.6 (package libxtst6)."
                        + " Install it, on Debian and Ubuntu with: apt-get install libxtst6");
    }

    @Test
    void nothingIsMissingWhereAllIsThereOrNothingIsTold() {
        Map<String, String> pango = Map.of("libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
        assertThat(SystemLibraries.complaint("x", pango, LISTED)).isEmpty();
        assertThat(SystemLibraries.complaint("x", pango, "")).isEmpty();
    }
}
