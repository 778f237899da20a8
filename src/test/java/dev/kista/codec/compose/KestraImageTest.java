package dev.kista.codec.compose;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KestraImageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kestra/kestra",
                "kestra/kestra:latest",
                "kestra/kestra:v1.0.3-no-plugins",
                "kestra/kestra-ee:latest",
                "kestra/kestra@sha256:0123",
                "kestra/kestra:${TAG}",
                "docker.io/kestra/kestra:develop",
                "localhost:5000/kestra/kestra",
                "registry.kestra.io/docker/kestra:v1.0.0",
                "registry.kestra.io/docker/kestra-ee:${VERSION:-latest}",
                "${KESTRA_IMAGE:-kestra/kestra:latest}",
                "${IMAGE-kestra/kestra}",
                "${A:-${B:-kestra/kestra}}"
            })
    void runs(String image) {
        assertTrue(KestraImage.matches(image));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres",
                "kestra",
                "notkestra/kestra",
                "me/kestra",
                "kestra/plugins",
                "${IMAGE}",
                "",
                "kestra/kestra/other"
            })
    void doesNotRun(String image) {
        assertFalse(KestraImage.matches(image));
    }
}
