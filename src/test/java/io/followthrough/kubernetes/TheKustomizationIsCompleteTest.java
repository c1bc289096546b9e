package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import org.junit.jupiter.api.Test;

class TheKustomizationIsCompleteTest {

    @Test
    void every_manifest_but_the_examples_is_listed_once() {
        assertThat(Base.kustomization().resources()).containsExactlyInAnyOrderElementsOf(Base.manifests().stream()
                .map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".example.yaml")).toList());
    }

    @Test
    void every_image_gets_its_version_there() {
        assertThat(Base.containers()).extracting(Container::getImage).isSubsetOf(
                Base.kustomization().images().stream().filter(image -> image.newTag() != null).map(Kustomization.Image::name)
                        .toList());
    }
}
