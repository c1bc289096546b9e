package io.followthrough.api;

import java.io.IOException;
import java.util.Optional;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.problem.JsonProblems;
import io.followthrough.problem.ProblemException;

/** A JSON body that may be left out, with its content type. */
@Singleton
public class OptionalBody {

    private final ObjectMapper mapper;
    private final Validation validation;

    OptionalBody(ObjectMapper mapper, Validation validation) {
        this.mapper = mapper;
        this.validation = validation;
    }

    /**
     * @return empty when there is no body
     * @throws ProblemException 400 naming each field that is unknown or wrong
     */
    public <T> Optional<T> read(byte[] body, Class<T> type) {
        if (body == null || body.length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(mapper.readValue(body, type)).map(validation::validated);
        } catch (JsonProcessingException e) {
            throw new ProblemException(JsonProblems.of(e));
        } catch (IOException e) {
            throw ProblemException.invalid("", "The body cannot be read.");
        }
    }
}
