"""CSV, CSVW, JSON, the data package and the data page, by public readers and validators."""

import json
import shutil

import downloads
import frictionless
import html5lib
import jsonschema
import pages
import pandas
import pytest
from conftest import ROOT
from csvw import CSVW
from markdown_it import MarkdownIt

HTML = pages.HTML


def test_there_are_downloads(datasets, figures, pay_gaps):
    assert len(datasets) > 40 and len(figures) >= len(downloads.FIGURES) and len(pay_gaps) > 3
    markers = {cell for table in datasets + figures for row in table.rows for cell in row}
    assert {"[c]", "[z]"} <= markers


def test_csv_is_plain(datasets, figures, pay_gaps):
    for table in datasets + figures + pay_gaps:
        content = table.path.read_bytes()
        assert not content.startswith(b"\xef\xbb\xbf") and b"\r" not in content, table.path
        assert content.endswith(b"\n") and not content.endswith(b"\n\n"), table.path
        assert len(set(table.header)) == len(table.header), table.path
        for row in table.rows:
            assert len(row) == len(table.header), table.path
            for cell in row:
                if cell[:1] in "=+-@\t\r" and cell:
                    assert downloads.number(cell) == cell, (table.path, cell)


def test_pandas_reads_csv_without_repair(datasets, figures, pay_gaps):
    for table in datasets + figures + pay_gaps:
        frame = pandas.read_csv(table.path)
        assert list(frame.columns) == table.header, table.path
        assert len(frame) == len(table.rows) - 1, table.path
        kinds = {c["titles"][0]: c["datatype"] for c in table.metadata["tableSchema"]["columns"]}
        for place, name in enumerate(table.header):
            written = [row[place] for row in table.rows[1:]]
            kind = kinds[name]
            kind = kind["base"] if isinstance(kind, dict) else kind
            if kind in ("integer", "decimal"):
                column = pandas.to_numeric(frame[name])
                for value, text in zip(column, written):
                    assert (text == "" and pandas.isna(value)) or value == float(text), table.path
            else:
                for value, text in zip(frame[name], written):
                    assert text == ("" if pandas.isna(value) else str(value)), (table.path, name)


def test_descriptions_are_valid(datasets, figures, pay_gaps):
    for table in datasets + figures + pay_gaps:
        found = CSVW(str(table.beside(".csv-metadata.json")), validate=True)
        assert found.is_valid, (table.path, [str(w.message) for w in found.warnings])
        read = list(found.tables[0])
        assert len(read) == len(table.rows) - 1, table.path
        metadata = table.metadata
        for name in ("dc:title", "dc:description", "dc:publisher", "dc:license", "dc:temporal"):
            assert metadata[name], (table.path, name)


@pytest.mark.parametrize(
    "find, change", [(",125,", ",12.5,"), ("\nall,", "\nsome,"), ("[c]", "[?]")])
def test_a_wrong_csv_is_seen_by_its_description(tmp_path, find, change):
    (tmp_path / "x.csv").write_text("ethnicity,value,marker\nall,125,\nasian,,[c]\n", "utf-8")
    sample = next((ROOT / "Tests/DownloadsTests/Golden").glob("dataset.csv-metadata.json"))
    metadata = json.loads(sample.read_text("utf-8"))
    metadata["url"] = "x.csv"
    schema = metadata["tableSchema"]
    schema["columns"] = [c for c in schema["columns"] if c["name"] in ("ethnicity", "value", "marker")]
    for column in schema["columns"]:
        if column["name"] == "value":
            column["datatype"] = "integer"
    schema["primaryKey"] = ["ethnicity"]
    path = tmp_path / "x.csv-metadata.json"
    path.write_text(json.dumps(metadata), "utf-8")
    assert CSVW(str(path), validate=True).is_valid
    text = (tmp_path / "x.csv").read_text("utf-8")
    assert find in text
    (tmp_path / "x.csv").write_text(text.replace(find, change), "utf-8")
    assert not CSVW(str(path), validate=True).is_valid


def test_json_has_the_shape_that_is_published(datasets, figures, pay_gaps):
    for name, found in (("dataset", datasets), ("figure", figures + pay_gaps)):
        schema = json.loads((ROOT / f"docs/schemas/{name}.schema.json").read_text("utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        for table in found:
            errors = [e.message for e in validator.iter_errors(table.json)]
            assert errors == [], (table.path, errors[:3])


def test_json_of_a_dataset_says_what_its_csv_says(datasets):
    for table in datasets:
        frame = pandas.DataFrame(table.json["cells"])
        measures = [m["id"] for m in table.json["measures"]]
        assert len(frame) == len(table.rows) - 1
        for row, cell in zip(table.rows[1:], table.json["cells"]):
            row = dict(zip(table.header, row))
            assert row.setdefault("measure", measures[0]) == cell["measure"]
            assert row.pop("marker") == (cell["marker"] or "")
            value = row.pop("value")
            assert cell["value"] is None if value == "" else float(value) == cell["value"]
            assert row.items() <= {k: v for k, v in cell.items()}.items(), table.path
        codes = {(c["dimension"], c["code"]) for c in table.json["codes"]}
        used = {(d["id"], c[d["id"]]) for d in table.json["dimensions"] for c in table.json["cells"]}
        assert used == codes


# Whose number each field of the government's service is, and which.
FIELDS = {
    "DiffMeanHourlyPercent": "women-mean-hourly", "DiffMedianHourlyPercent": "women-median-hourly",
    "DiffMeanBonusPercent": "women-mean-bonus", "DiffMedianBonusPercent": "women-median-bonus",
    "MaleBonusPercent": "men-paid-bonus", "FemaleBonusPercent": "women-paid-bonus",
    "MaleLowerQuartile": "men-lower", "FemaleLowerQuartile": "women-lower",
    "MaleLowerMiddleQuartile": "men-lower-middle",
    "FemaleLowerMiddleQuartile": "women-lower-middle",
    "MaleUpperMiddleQuartile": "men-upper-middle",
    "FemaleUpperMiddleQuartile": "women-upper-middle",
    "MaleTopQuartile": "men-upper", "FemaleTopQuartile": "women-upper",
}


def test_json_of_a_pay_gap_says_what_its_csv_says(pay_gaps):
    compared = 0
    for table in pay_gaps:
        known = {
            (cell["column"], row["id"]): (cell["value"], cell["marker"] or "")
            for row in table.json["rows"] for cell in row["cells"]}
        seen = set()
        for row in table.rows[1:]:
            row = dict(zip(table.header, row))
            if "DueDate" in row:
                # Twelve months begin with the snapshot date.
                year = str(int(row["DueDate"][:4]) - 1)
                found = {(year, name): (row[field], "") for field, name in FIELDS.items()}
            else:
                name = f"{row['group']}-{row['statistic']}"
                found = {(row["snapshot_date"][:4], name): (row["percent"], row["marker"])}
            for key, (value, marker) in found.items():
                assert known[key][0] == (float(value) if value else None), (table.path, key)
                assert marker in ("", known[key][1]), (table.path, key)
                seen.add(key)
                compared += 1
        # What is in the JSON and not in the CSV has no number there either.
        assert {key for key, (value, _) in known.items() if value is not None} <= seen
    assert compared > 150


def cells_of_html(table):
    """The rows of an HTML table as lists of texts, without the labels for narrow screens."""
    rows = []
    for row in table.iter(HTML + "tr"):
        cells = []
        for cell in row:
            parts = [cell.text or ""]
            for child in cell:
                if child.attrib.get("class") != "label":
                    parts.append("".join(child.itertext()))
                parts.append(child.tail or "")
            cells.append("".join(parts).strip())
        rows.append(cells)
    return rows


def tables_of_html(path):
    tree = html5lib.parse(path.read_bytes(), transport_encoding="utf-8")
    # A drawing that is a table has no role, and is hidden from whoever is read to.
    return [
        cells_of_html(table) for table in tree.iter(HTML + "table")
        if table.attrib.get("role") == "table"]


def tables_of_markdown(path):
    found, row = [], None
    for token in MarkdownIt("commonmark").enable("table").parse(path.read_text("utf-8")):
        if token.type == "table_open":
            found.append([])
        elif token.type == "tr_open":
            found[-1].append([])
        elif token.type in ("th_open", "td_open"):
            row = found[-1][-1]
        elif token.type == "inline" and row is not None:
            row.append("".join(c.content for c in token.children if c.type in ("text", "code_inline")))
        elif token.type in ("th_close", "td_close"):
            row = None
    return found


def test_a_figure_says_the_same_in_html_markdown_csv_and_json(figures):
    compared = 0
    for table in figures:
        page = table.path.with_name("index.html")
        html = tables_of_html(page)[0]
        markdown = tables_of_markdown(page.with_name("index.md"))[0]
        assert html == markdown, table.path
        data = table.json
        assert html[0] == [data["rowHeading"]["label"]] + [c["heading"] for c in data["columns"]]
        assert len(html) == len(table.rows) == len(data["rows"]) + 1, table.path
        for shown, written, known in zip(html[1:], table.rows[1:], data["rows"]):
            label = written[1].removeprefix("'") if written[1][1:2] in "=+-@" else written[1]
            assert shown[0] == label == known["label"], table.path
            assert written[0] == known["id"]
            for place, (text, cell) in enumerate(zip(shown[1:], known["cells"])):
                value, marker = written[2 + 2 * place:4 + 2 * place]
                assert (value, marker) == downloads.split(text), (table.path, shown[0], text)
                assert text == cell["text"] and marker == (cell["marker"] or "")
                if value == "":
                    assert cell["value"] is None
                elif data["columns"][place]["unit"] == "words":
                    assert cell["value"] == value
                else:
                    assert cell["value"] == float(value)
                compared += 1
    assert compared > 200


def words_of_chart(element, classes=""):
    """The texts of a drawing with the classes around them, but for ticks of an axis."""
    classes = f"{classes} {element.attrib.get('class', '')}"
    if element.text:
        yield element.text.strip(), classes
    for child in element:
        yield from words_of_chart(child, classes)
        if child.tail:
            yield child.tail.strip(), classes


def test_every_number_that_is_drawn_is_in_the_table(figures):
    drawn = 0
    for table in figures:
        page = table.path.with_name("index.html")
        tree = html5lib.parse(page.read_bytes(), transport_encoding="utf-8")
        shown = {text for row in tables_of_html(page)[0][1:] for text in row[1:]}
        known = {number for text in shown if (number := downloads.split(text)[0])}
        data = table.json
        names = {row[key] for row in data["rows"] for key in ("id", "label", "shortLabel")}
        names |= {column[key] for column in data["columns"] for key in ("heading", "label")}
        charts = [e for e in tree.iter() if "chart" in e.attrib.get("class", "").split()]
        picture = table.beside(".svg")
        assert picture.is_file() == bool(charts), table.path
        if picture.is_file():
            charts.append(html5lib.parse(picture.read_bytes(), transport_encoding="utf-8"))
        for chart in charts:
            for text, classes in words_of_chart(chart):
                # Years and other names of rows; what an axis is divided by; a line of the caption.
                if text in names or {"tick", "axis", "caption"} & set(classes.split()):
                    continue
                value = downloads.number(text)
                if value is None:
                    continue
                assert value in known, (table.path, text, classes)
                drawn += 1
    assert drawn > 100


def test_a_dataset_of_one_dimension_is_its_page(datasets):
    compared = 0
    for table in datasets:
        data = table.json
        if len(data["dimensions"]) > 1:
            continue
        shown = tables_of_html(table.path.with_name("index.html"))[0]
        labels = {c["code"]: c["label"] for c in data["codes"]}
        rows = {}
        for cell in data["cells"]:
            rows.setdefault(cell[data["dimensions"][0]["id"]], []).append(cell)
        assert len(rows) == len(shown) - 1, table.path
        for (code, cells), row in zip(rows.items(), shown[1:]):
            assert labels[code] in row[0], (table.path, row)
            for cell, text in zip(cells, row[1:]):
                value, marker = downloads.split(text)
                assert marker == (cell["marker"] or ""), (table.path, row)
                assert value == "" if cell["value"] is None else float(value) == cell["value"]
                compared += 1
    assert compared > 100


def test_every_count_of_a_dataset_is_on_its_page(datasets):
    for table in datasets:
        found = tables_of_html(table.path.with_name("index.html"))
        shown = {downloads.split(t)[0] for rows in found for row in rows[1:] for t in row[1:]}
        for cell in table.json["cells"]:
            if cell["value"] is not None:
                assert str(cell["value"]) in shown, (table.path, cell)


def test_data_packages_are_valid(figures_site):
    packages = sorted(figures_site.glob("*/datapackage.json"))
    assert len(packages) > 1
    for path in packages:
        report = frictionless.validate(str(path))
        assert report.valid, report.to_summary()
        named = {r["path"] for r in json.loads(path.read_text("utf-8"))["resources"]}
        files = {p.relative_to(path.parent).as_posix() for p in path.parent.rglob("*.csv")}
        assert named == files


def test_a_changed_file_is_seen_by_the_data_package(figures_site, tmp_path):
    shutil.copytree(figures_site / "2026", tmp_path / "2026")
    path = tmp_path / "2026/datapackage.json"
    assert frictionless.validate(str(path)).valid
    table = sorted((tmp_path / "2026").rglob("*.csv"))[0]
    table.write_text(table.read_text("utf-8").replace("1", "2", 1), "utf-8")
    assert not frictionless.validate(str(path)).valid


def size(count):
    return f"{count} bytes" if count < 1000 else f"{count / 1000:.1f} KB"


def test_the_data_page_lists_every_download_with_its_size(figures_site):
    for page in sorted(figures_site.glob("*/data/index.html")):
        name = page.relative_to(figures_site).as_posix()
        tree = html5lib.parse(page.read_bytes(), transport_encoding="utf-8")
        listed = {}
        for item in tree.iter(HTML + "li"):
            links = [a for a in item if a.tag == HTML + "a" and "download" in a.attrib]
            for link in links:
                file, _ = pages.target(name, link.attrib["href"])
                listed[file] = (link.tail or "").strip()
        edition = page.parent.parent
        wanted = {
            p.relative_to(figures_site).as_posix() for p in edition.rglob("*")
            if p.suffix in (".csv", ".json", ".ods", ".svg")}
        assert set(listed) == wanted, name
        for file, words in listed.items():
            count = (figures_site / file).stat().st_size
            shown = float(words.rpartition(", ")[2].split(" ")[0].replace(",", ""))
            exact = count if words.endswith("bytes)") or words.endswith("byte)") else count / 1000
            assert abs(shown - exact) <= 0.05, (file, words, count)


def test_search_engines_are_told_of_files_that_exist(figures_site):
    base = "https://equality.exampleshire.example/"
    found = 0
    sections = ("data", "figures", "pay-gaps")
    for page in [p for s in sections for p in sorted(figures_site.glob(f"*/{s}/*/index.html"))]:
        tree = html5lib.parse(page.read_bytes(), transport_encoding="utf-8")
        blocks = [json.loads(e.text) for e in tree.iter(HTML + "script")]
        # The data, and the page that shows it.
        assert [b["@type"] for b in blocks] == ["Dataset", "WebPage"], page
        block = blocks[0]
        assert 50 <= len(block["description"]) <= 5000, page
        for file in block["distribution"]:
            assert (figures_site / file["contentUrl"].removeprefix(base)).is_file(), file
            found += 1
    assert found > 100
