package io.followthrough.followup.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param text Markdown */
@Schema(examples = "{\"text\": \"The vendor answered: **fixed** in [4.2](https://example.org/releases/4.2).\"}")
public record CommentRequest(@NotBlank @Size(max = 20_000) String text) {}
