"""Which tables each edition has."""

import random as dice

import earlier
import maternity
import outsiders
import shares
from tables import ALL, Measure, Table

UNKNOWN = ["prefer-not-to-say", "not-declared"]
BROAD = [ALL, "white", "mixed", "asian", "black", "other", *UNKNOWN]
COARSE = [ALL, "white-british", "ethnic-minority", *UNKNOWN]
SEX = [ALL, "female", "male"]
DISABILITY = [ALL, "disabled", "not-disabled", *UNKNOWN]
DEPARTMENT = [ALL, *shares.DEPARTMENTS]
PATTERN = [ALL, "full-time", "part-time", "term-time"]
STAGES = (Measure("applicants"), Measure("shortlisted", "shortlisted"),
          Measure("appointed", "appointed"))
EXPORT_WORDS = {"department": "Directorate", ALL: "Grand total",
                "disabled": "Yes", "not-disabled": "No"}


def tables(year, random) -> list:
    """The tables of the edition of a year."""
    applicants = outsiders.applicants(random, year.year)
    learners = outsiders.learners(random, year.year)
    result = [
        *workforce(year), *protected(year), *earlier.by_sex(year.stock),
        Table("recruitment-by-ethnicity", applicants, {"ethnicity": BROAD}, STAGES),
        Table("recruitment-by-disability", applicants, {"disability": DISABILITY}, STAGES),
        Table("starters-by-sex", year.starters, {"sex": SEX, "working-pattern": PATTERN}),
        Table("leavers-by-reason", year.leavers, {"leaving-reason": [
            ALL, "resignation", "retirement", "ill-health", "end-of-contract", "redundancy",
            "dismissal", "transfer", "other-reason"], "sex": SEX}),
        Table("casework-by-ethnicity", year.employed,
              {"ethnicity": [ALL, "white-british", "ethnic-minority", "not-known"]},
              (Measure("employees"), Measure("disciplinary", "disciplinary"),
               Measure("grievance", "grievance"))),
        Table("adult-learners", learners, {"ethnicity": BROAD, "sex": SEX}),
        Table("maternity-returns", maternity.leaves(dice.Random(1800 + year.year), year.year),
              {"working-pattern": [ALL, "full-time", "part-time"]},
              (Measure("ended"), Measure("returned", "returned"),
               Measure("still-employed", "still-employed"))),
    ]
    if year.year >= 2026:
        permanent = [row for row in year.stock if row["contract"] == "permanent"]
        on_courses = [row for row in year.stock if row["participant"]]
        result += [
            Table("permanent-staff-by-disability", permanent, {"disability": DISABILITY}),
            Table("voluntary-courses", on_courses, {"disability": DISABILITY, "sex": SEX}),
        ]
    return result


def workforce(year) -> list:
    """What the payroll knows, and ethnicity."""
    stock = year.stock
    highest = [row for row in stock if row["step"] in shares.HIGHEST_FOUR]
    age = [ALL, "under-35", "35-to-54", "55-and-over"]
    if year.year >= 2026:
        age = [ALL, "16-to-24", "25-to-34", "35-to-44", "45-to-54", "55-to-64", "65-and-over",
               *age[1:]]
    return [
        Table("workforce-by-department", stock, {"department": DEPARTMENT},
              (Measure("headcount"), Measure("fte", "tenths", is_tenths=True))),
        Table("workforce-by-ethnicity", stock, {"ethnicity": [
            ALL, "white", "white-british", *shares.MINORITIES, "mixed", "asian", "black", "other",
            "ethnic-minority", *UNKNOWN]}),
        Table("ethnicity-by-department", stock, {"ethnicity": BROAD, "department": DEPARTMENT}),
        Table("ethnicity-by-grade", stock, {
            "ethnicity": BROAD, "grade": [ALL, *shares.GRADES]}),
        Table("ethnicity-in-highest-grades", highest, {"ethnicity": COARSE}),
        Table("age-by-sex", stock, {"age": age, "sex": SEX}),
        Table("working-pattern-by-sex", stock, {"working-pattern": PATTERN, "sex": SEX}),
        Table("contract-by-sex", stock, {"contract": [
            ALL, "permanent", "fixed-term", "apprentice", "secondment"], "sex": SEX}),
        Table("equality-training", stock, {
            "training-status": [ALL, "up-to-date", "overdue", "never", "on-long-leave"],
            "department": DEPARTMENT}),
    ]


def protected(year) -> list:
    """What people are asked."""
    stock = year.stock
    return [
        Table("disability-by-department", stock, {
            "disability": DISABILITY, "department": DEPARTMENT}, pivoted=EXPORT_WORDS),
        Table("religion", stock, {"religion": [
            ALL, "no-religion", "christian", "buddhist", "hindu", "jewish", "muslim", "sikh",
            "another-religion", *UNKNOWN]}),
        Table("sexual-orientation", stock, {"sexual-orientation": [
            ALL, "heterosexual", "lgb-plus", "gay-or-lesbian", "bisexual", "another-orientation",
            *UNKNOWN]}),
        Table("sexual-orientation-by-department", stock, {
            "sexual-orientation": [ALL, "heterosexual", "lgb-plus", *UNKNOWN],
            "department": DEPARTMENT}),
        Table("gender-identity", stock, {"gender-identity": [
            ALL, "same-as-birth", "different-from-birth", *UNKNOWN]}),
        Table("marriage", stock, {"marriage": [
            ALL, "single", "married", "civil-partnership", "separated", "divorced", "widowed",
            *UNKNOWN]}),
        Table("caring-by-sex", stock, {"caring": [
            ALL, "cares", "cares-for-child", "cares-for-adult", "does-not-care", *UNKNOWN],
            "sex": SEX}),
    ]
