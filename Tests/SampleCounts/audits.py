"""Made-up answers to the anti-racism audit, as a form tool exports them, and their tallies."""

import csv
import io
import re

from classifications import CONTENT, classification

ID = "anti-racism"
ANSWERS = {"red": "Not in place", "amber": "Partly in place", "green": "In place"}
# Who answered in each wave, and how far each group looks on the bright side.
WAVES = {
    "autumn-2024": {"managers": 29, "advisers": 68, "support": 43},
    "autumn-2025": {"managers": 41, "advisers": 92, "support": 57},
}
MOOD = {"managers": 0.10, "advisers": -0.03, "support": -0.05}
EDITIONS = {2025: ["autumn-2024"], 2026: ["autumn-2024", "autumn-2025"]}


def files(random) -> dict:
    sections = questionnaire()
    strength = {q: 0.16 + 0.5 * random.random() for section in sections.values() for q in section}
    strength["report-known"] = 0.84  # so that nearly all managers agree, and must not be seen to
    replies = {wave: list(respondents(random, wave, strength)) for wave in WAVES}
    result = {
        f"audit-export/{ID}-{wave}.csv": export(sections, rows) for wave, rows in replies.items()}
    for year, waves in EDITIONS.items():
        path = f"sample-private/{year}/audits/{ID}.csv"
        result[path] = tallies(sections, {wave: replies[wave] for wave in waves})
    return result


def questionnaire() -> dict:
    """By section, the texts of its questions by id, as the latest edition has them."""
    sections, section = {}, None
    for line in (CONTENT / f"2026/audits/{ID}.yaml").read_text("utf-8").splitlines():
        if match := re.match(r"    - id: (\S+)", line):
            section = sections.setdefault(match[1], {})
        elif match := re.match(r"        - id: (\S+)", line):
            question = match[1]
        elif match := re.match(r"          text: (.+)", line):
            section[question] = match[1].strip('"')
    return sections


def respondents(random, wave: str, strength: dict):
    """For each who answered: the group, and the answers by question without those left out.

    `strength`: about how many answer green, by question.
    """
    progress = 0.07 if wave == "autumn-2025" else 0.0
    groups = [group for group, size in WAVES[wave].items() for _ in range(size)]
    for at in range(len(groups) - 1, 0, -1):
        other = int(random.random() * (at + 1))
        groups[at], groups[other] = groups[other], groups[at]
    for group in groups:
        mood = MOOD[group] + 0.24 * (random.random() - 0.5)
        last = int(random.random() * 22) if random.random() < 0.04 else len(strength)
        answers = {}
        for at, question in enumerate(strength):
            if at >= last or random.random() < 0.02 + 0.003 * at:
                continue
            green = min(max(strength[question] + mood + progress, 0.04), 0.985)
            rest = random.random()
            amber = green + (1 - green) * 0.58
            answers[question] = "green" if rest < green else "amber" if rest < amber else "red"
        yield group, answers


def export(sections: dict, rows: list) -> str:
    """A row for each respondent, a column for each question, as its text."""
    labels = classification("audit-group").labels
    texts = {id: text for section in sections.values() for id, text in section.items()}
    output = io.StringIO()
    writer = csv.writer(output, lineterminator="\r\n")
    writer.writerow(["What is your work?", *texts.values()])
    for group, answers in rows:
        words = (ANSWERS[answers[id]] if id in answers else "" for id in texts)
        writer.writerow([labels[group], *words])
    return output.getvalue()


def tallies(sections: dict, waves: dict) -> str:
    """The tidy table: wave, group, question, answer, value."""
    lines = ["wave,group,question,answer,value"]
    asked = {"all": [q for section in sections.values() for q in section]}
    for id, section in sections.items():
        asked[id] = list(section)
        asked.update({question: [question] for question in section})
    for wave, rows in waves.items():
        for group in ["all", *WAVES[wave]]:
            members = [answers for each, answers in rows if group in ("all", each)]
            for question, of in asked.items():
                given = [a[q] for a in members for q in of if q in a]
                put = len(members) * len(of)
                counts = {"all": put, "answered": len(given)}
                counts.update({answer: given.count(answer) for answer in ANSWERS})
                counts["not-answered"] = put - len(given)
                lines += [f"{wave},{group},{question},{a},{n}" for a, n in counts.items()]
    return "\n".join(lines) + "\n"
