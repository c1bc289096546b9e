package io.followthrough.report.rest;

import java.time.Clock;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import io.followthrough.api.AnswerFormat;
import io.followthrough.report.Answer;
import io.followthrough.report.Population;
import io.followthrough.report.Question;
import io.followthrough.report.Questions;
import io.followthrough.report.ReportQuery;

/** Lets reports answer what requests ask, as these want it written down. */
@ApplicationScoped
class ReportAnswers {

    private final Questions questions;
    private final Clock clock;

    ReportAnswers(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    Response ofPeriod(Population population, ReportRequest request, Function<Question, Answer<?>> report) {
        AnswerFormat format = request.format();
        return report.apply(questions.ofPeriod(population, request, clock.instant())).as(format);
    }

    Response ofMoment(ReportRequest request, Function<Question, Answer<?>> report) {
        AnswerFormat format = request.format();
        return report.apply(aboutMoment(request)).as(format);
    }

    Question aboutMoment(ReportQuery query) {
        return questions.ofMoment(query, clock.instant());
    }
}
