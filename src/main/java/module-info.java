/** Asterism: a desktop workbench for visual clustering. */
@org.jspecify.annotations.NullMarked
module org.asterism {
    requires static transitive org.jspecify;
    requires java.logging;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.materialdesign2;
    requires tools.jackson.databind;
    requires de.siegmar.fastcsv;
    requires org.locationtech.jts;
    requires info.picocli;

    opens org.asterism.cli to
            info.picocli;

    exports org.asterism;
    exports org.asterism.ui.shell to
            javafx.graphics;
}
