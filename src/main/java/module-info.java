/// Kista: a desktop secrets manager for developers who run Kestra and Docker Compose.
module dev.kista {
    requires javafx.controls;
    requires atlantafx.base;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;
    requires org.snakeyaml.engine;
    requires org.bouncycastle.provider;
    requires info.picocli;
    requires com.nulabinc.zxcvbn;
    requires org.freedesktop.dbus;
    requires org.freedesktop.dbus.transport.jre;
    requires java.desktop;
    requires java.xml;
    requires static org.jspecify;

    // JavaFX makes the window.
    exports dev.kista.desktop to
            javafx.graphics;

    // picocli sets the fields of the commands.
    opens dev.kista.cli to
            info.picocli;
}
