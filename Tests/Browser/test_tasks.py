"""What people come for, found from the home page by keyboard alone on a narrow screen.

Each task names the links to follow, at most three, and the words that answer it."""

import pytest

from browsing import opened

STOPS = 300
FOCUSED = """() => {
  const e = document.activeElement;
  return e && e !== document.body ? (e.textContent || '').trim().replace(/\\s+/g, ' ') : null;
}"""

TASKS = {
    "the median pay gap": ([], ["Women’s median hourly pay is 2.1% lower than men’s"]),
    "how the median pay gap is made up": (
        ["Pay gaps", "Gender pay gap"], ["Median", "2.1%"]),
    "who did not declare their ethnicity": (
        ["Workforce profile", "Declaration rates"], ["have declared their ethnicity:", "left the question blank", "chose not to say"]),
    "what is late": (["See what is overdue"], ["Overdue by 3 months"]),
    "why a department is late": (
        ["See what is overdue", "4.3 Say in writing how we support trans and non-binary people"],
        ["Overdue by 3 months", "Human Resources", "waits for legal advice"]),
    "what one department does": (
        ["All actions", "Actions by lead", "Human Resources"], ["Lead: Human Resources"]),
    "what a term means": (["Glossary"], ["declaration rate", "The share of employees who have told us"]),
}


def follow(page, name):
    """Goes to the link of that name by the Tab key, and through it."""
    seen = []
    for _ in range(STOPS):
        page.keyboard.press("Tab")
        text = page.evaluate(FOCUSED)
        if text is None:
            break
        seen.append(text)
        if text == name:
            with page.expect_navigation():
                page.keyboard.press("Enter")
            return
    raise AssertionError(f"no stop is called “{name}”: {seen}")


@pytest.mark.parametrize("task", TASKS)
def test_a_task_is_done_in_three_steps(browser, base, task):
    steps, answers = TASKS[task]
    assert len(steps) <= 3
    with opened(browser, base + "/", viewport={"width": 320, "height": 700}) as page:
        for step in steps:
            follow(page, step)
        text = " ".join(page.inner_text("main").split())
        for answer in answers:
            assert answer in text, answer


def test_the_data_of_a_chart_is_three_steps_away(browser, base):
    with opened(browser, base + "/", viewport={"width": 320, "height": 700}) as page:
        follow(page, "Figures")
        follow(page, "Seven in ten starters were women")
        link = page.get_by_role("link", name=".csv").first
        link.focus()
        with page.expect_download() as download:
            page.keyboard.press("Enter")
        assert download.value.suggested_filename.endswith(".csv")


def test_a_link_that_is_not_there_fails(browser, base):
    with opened(browser, base + "/") as page, pytest.raises(AssertionError):
        follow(page, "A page that nobody wrote")
