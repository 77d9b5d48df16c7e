"""What the made-up council is like: shares from which its people are drawn.

All of it is invented. A share is a weight: those of a list need not add up to one.
"""

DEPARTMENTS = {
    "adults-and-communities": 2140,
    "children-and-families": 1560,
    "environment-and-highways": 1180,
    "corporate-resources": 1120,
    "chief-executives": 185,
    "public-health": 68,
}

WOMEN = {
    "adults-and-communities": 0.80,
    "children-and-families": 0.82,
    "environment-and-highways": 0.27,
    "corporate-resources": 0.66,
    "chief-executives": 0.63,
    "public-health": 0.79,
}

# As published, by the steps that people climb: the last four are the four highest grades.
GRADES = ["grades-1-to-3", "grades-4-to-6", "grades-7-to-8", "grades-9-and-above"]
HIGHEST_FOUR = range(4, 8)

# Of grades 1 to 3, 4 to 6, 7 and 8, 9 and 10, 11, 12, 13, and chief officers.
GRADE_WEIGHTS = {
    "adults-and-communities": [420, 300, 170, 80, 18, 7, 3, 1],
    "children-and-families": [180, 320, 280, 150, 45, 18, 6, 2],
    "environment-and-highways": [450, 300, 140, 80, 18, 8, 3, 1],
    "corporate-resources": [400, 260, 170, 110, 35, 16, 6, 3],
    "chief-executives": [50, 220, 300, 260, 90, 50, 20, 16],
    "public-health": [20, 140, 300, 300, 130, 60, 30, 20],
}

# Per thousand of those who declare; what is missing from a thousand is White British.
MINORITIES = {
    "white-irish": 11.0, "white-gypsy-traveller": 0.9, "white-roma": 0.8, "white-other": 26.0,
    "mixed-white-black-caribbean": 5.5, "mixed-white-black-african": 2.2,
    "mixed-white-asian": 4.5, "mixed-other": 3.0, "asian-indian": 17.0, "asian-pakistani": 5.5,
    "asian-bangladeshi": 2.0, "asian-chinese": 3.0, "asian-other": 5.5, "black-caribbean": 9.0,
    "black-african": 14.5, "black-other": 2.0, "other-arab": 1.1, "other-any": 3.2,
}
MINORITY_FACTOR = {
    "adults-and-communities": 1.15, "children-and-families": 0.95,
    "environment-and-highways": 0.6, "corporate-resources": 1.1, "chief-executives": 0.9,
    "public-health": 1.6,
}
MINORITY_FACTOR_BY_GRADE = [1.15, 1.05, 0.95, 0.75, 0.48, 0.45, 0.4, 0.35]

AGES = [(16, 24, 5), (25, 34, 18), (35, 44, 23), (45, 54, 27), (55, 64, 23), (65, 72, 4)]
AGES_OF_STARTERS = [
    (17, 24, 19), (25, 34, 33), (35, 44, 23), (45, 54, 16), (55, 64, 8), (65, 67, 1)]

RELIGIONS = {
    "white": {"no-religion": 470, "christian": 495, "buddhist": 4, "jewish": 3, "muslim": 4,
              "another-religion": 14},
    "mixed": {"no-religion": 510, "christian": 400, "buddhist": 5, "muslim": 50, "hindu": 8,
              "another-religion": 15},
    "asian": {"hindu": 330, "sikh": 150, "muslim": 270, "christian": 110, "no-religion": 110,
              "buddhist": 25},
    "black": {"christian": 740, "muslim": 110, "no-religion": 130, "another-religion": 12},
    "other": {"muslim": 450, "christian": 250, "no-religion": 230, "another-religion": 50},
}

# Who has answered each question by March, among all; who chose not to say, among those who answer.
ANSWERED = {
    "ethnicity": {2025: 0.790, 2026: 0.870},
    "disability": {2025: 0.710, 2026: 0.790},
    "religion": {2025: 0.630, 2026: 0.720},
    "sexual-orientation": {2025: 0.610, 2026: 0.700},
    "gender-identity": {2025: 0.520, 2026: 0.640},
    "marriage": {2025: 0.770, 2026: 0.790},
    "caring": {2025: 0.520, 2026: 0.630},
}
PREFER_NOT_TO_SAY = {
    "ethnicity": 0.030, "disability": 0.036, "religion": 0.070, "sexual-orientation": 0.085,
    "gender-identity": 0.022, "marriage": 0.025, "caring": 0.030,
}
# Above one: slower to answer. Crews without a work computer are.
RELUCTANCE = {
    "adults-and-communities": 0.85, "children-and-families": 0.70,
    "environment-and-highways": 1.90, "corporate-resources": 1.25, "chief-executives": 0.45,
    "public-health": 0.35,
}
TRAINED = {2025: 0.770, 2026: 0.880}
ON_LONG_LEAVE = 0.021

# Stock at the end of March, and those who left in the year before.
STOCK = {2024: 6253, 2025: 6327, 2026: 6412}
# Before the first edition, at the end of March; and about how many had started in a year.
STOCK_BEFORE = {2022: 6148, 2023: 6196}
STARTED_BEFORE = 720
ANSWERED_BEFORE = {
    "ethnicity": {2022: 0.610, 2023: 0.680, 2024: 0.760},
    "disability": {2022: 0.540, 2023: 0.600, 2024: 0.660},
}
LEFT = {2025: 702, 2026: 688}
LEFT_WITHIN_THE_YEAR = {2025: 27, 2026: 24}

APPLICANTS = {2025: 6180, 2026: 6846}
# Leaves that ended in the year before; whether they came back is known a year after that.
MATERNITY = {2025: 131, 2026: 142}
ADULT_LEARNERS = {2025: 2914, 2026: 3178}
