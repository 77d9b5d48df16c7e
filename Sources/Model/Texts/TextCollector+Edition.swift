extension TextCollector {
  mutating func edition(_ edition: Edition, at place: Int) {
    enter(path: edition.location.path, edition: place)
    plain(edition.title, "title", edition.textPlaces, else: edition.location)
    prose(edition.summary)
    for accreditation in edition.accreditations { prose(accreditation.description) }
    for document in edition.framework {
      prose(document.description)
      for statement in document.statements { plain(statement.text, statement.id.location) }
    }
    for theme in edition.themes {
      plain(theme.label, theme.id.location)
      prose(theme.description)
    }
    for correction in edition.corrections { prose(correction.text) }
    for page in edition.strategyPages {
      enter(path: page.location.path, edition: place)
      plain(page.title, "title", page.textPlaces, else: page.location)
      plain(page.summary, "summary", page.textPlaces, else: page.location)
      prose(page.body, isBody: true)
      bodies(page.bodies)
      for line in page.budget { plain(line.purpose, line.location) }
    }
    for page in edition.profilePages {
      enter(path: page.location.path, edition: place)
      plain(page.title, "title", page.textPlaces, else: page.location)
      plain(page.summary, "summary", page.textPlaces, else: page.location)
      for fact in page.mainFacts + page.goodToKnow { prose(fact) }
      prose(page.body, isBody: true)
    }
    for figure in edition.figures {
      enter(path: figure.location.path, edition: place)
      plain(figure.title.value, figure.title.location)
      plain(figure.subtitle, "subtitle", figure.textPlaces, else: figure.location)
      plain(figure.description, "description", figure.textPlaces, else: figure.location)
      plain(figure.summary, "summary", figure.textPlaces, else: figure.location)
      for note in figure.notes { plain(note, figure.location) }
    }
    for (p, plan) in edition.plans.enumerated() {
      enter(path: plan.location.path, edition: place, plan: p)
      self.plan(plan)
    }
    for study in edition.caseStudies {
      enter(path: study.location.path, edition: place)
      caseStudy(study)
    }
    for audit in edition.audits {
      enter(path: audit.location.path, edition: place)
      plain(audit.title, "title", audit.textPlaces, else: audit.location)
      plain(audit.summary, "summary", audit.textPlaces, else: audit.location)
      prose(audit.purpose)
      prose(audit.sharing)
      prose(audit.results)
      for definition in audit.ratings { plain(definition.meaning, definition.rating.location) }
      if let questionnaire = audit.questionnaire { self.questionnaire(questionnaire) }
    }
    for payGap in edition.payGaps {
      enter(path: payGap.location.path, edition: place)
      self.payGap(payGap)
    }
  }

  private mutating func payGap(_ payGap: PayGap) {
    plain(payGap.title, "title", payGap.textPlaces, else: payGap.location)
    plain(payGap.summary, "summary", payGap.textPlaces, else: payGap.location)
    plain(payGap.scope, "scope", payGap.textPlaces, else: payGap.location)
    for group in payGap.allGroups {
      plain(group.label, group.location)
      plain(group.called, group.location)
    }
    prose(payGap.narrative)
    for note in payGap.notes { plain(note, payGap.location) }
  }

  private mutating func questionnaire(_ questionnaire: Questionnaire) {
    prose(questionnaire.introduction)
    for section in questionnaire.sections {
      plain(section.title, section.location)
      for question in section.questions {
        plain(question.text.value, question.text.location)
        for rating in Rating.allCases { plain(question.guidance(rating), question.location) }
      }
    }
  }

  private mutating func plan(_ plan: Plan) {
    plain(plan.title, "title", plan.textPlaces, else: plan.location)
    plain(plan.summary, "summary", plan.textPlaces, else: plan.location)
    prose(plan.introduction)
    for link in plan.related { plain(link.title, link.destination.location) }
    for objective in plan.objectives {
      plain(objective.title, "title", objective.textPlaces, else: objective.id.location)
      prose(objective.statement)
      for action in objective.actions { self.action(action) }
    }
  }

  private mutating func action(_ action: Action) {
    plain(action.title, "title", action.textPlaces, else: action.location)
    plain(action.outcome, "outcome", action.textPlaces, else: action.location)
    prose(action.description)
    for step in action.steps { prose(step.text) }
    for measure in action.measures {
      plain(measure.text.value, measure.text.location)
      plain(measure.baseline, measure.text.location)
      plain(measure.target, measure.text.location)
    }
    for move in action.moves { plain(move.reason, move.location) }
    for update in action.updates {
      prose(update.text)
      for link in update.evidence { plain(link.title, link.destination.location) }
    }
    for link in action.links { plain(link.title, link.destination.location) }
  }

  private mutating func caseStudy(_ study: CaseStudy) {
    plain(study.title, "title", study.textPlaces, else: study.location)
    prose(study.summary)
    prose(study.body, isBody: true)
    prose(study.vision)
    for outcome in study.outcomes {
      plain(outcome.text.value, outcome.text.location)
      for behaviour in outcome.behaviours { plain(behaviour, outcome.text.location) }
    }
    if let group = study.workingGroup { bodies([group]) }
    for element in study.learning?.elements ?? [] { prose(element.description) }
    if let survey = study.survey { plain(survey.question, survey.location) }
    prose(study.evaluation?.text)
    for point in study.learningPoints { prose(point) }
  }
}
