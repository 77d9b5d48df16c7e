"""SARIF reports against the 2.1.0 schema of OASIS, as the package `sarif-tools` ships it."""

import importlib.resources
import json
import pathlib

import jsonschema
import pytest

GOLDEN = pathlib.Path(__file__).resolve().parents[1] / "DiagnosticsTests/Golden/report.sarif"
