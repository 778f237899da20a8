package dev.kista.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/// The direction of the packages: `Main -> desktop | cli -> service -> store, codec -> model`.
@AnalyzeClasses(packages = "dev.kista", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule layersPointDownwards =
            Architectures.layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .withOptionalLayers(true)
                    .layer("desktop")
                    .definedBy("dev.kista.desktop..")
                    .layer("cli")
                    .definedBy("dev.kista.cli..")
                    .layer("service")
                    .definedBy("dev.kista.service..")
                    .layer("store")
                    .definedBy("dev.kista.store..")
                    .layer("codec")
                    .definedBy("dev.kista.codec..")
                    .layer("model")
                    .definedBy("dev.kista.model..")
                    .whereLayer("desktop")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("cli")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("service")
                    .mayOnlyBeAccessedByLayers("desktop", "cli")
                    .whereLayer("store")
                    .mayOnlyBeAccessedByLayers("service", "desktop", "cli")
                    .whereLayer("codec")
                    .mayOnlyBeAccessedByLayers("service", "desktop", "cli");

    @ArchTest
    static final ArchRule onlyTheDesktopKnowsAToolkit =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("dev.kista.desktop..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "java.awt..", "javax.swing..");

    @ArchTest
    static final ArchRule theCodecDoesNoInputOrOutput =
            noClasses()
                    .that()
                    .resideInAPackage("dev.kista.codec..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.nio.file..", "java.net..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.kista.(**)").should().beFreeOfCycles();
}
